import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId } from '../../kernel/ids.ts'
import { type Yen, yen } from '../../kernel/money.ts'
import { exact, exactOf, isLess, type Ratio, times } from '../../kernel/money-exact.ts'
import type { FiscalYear, LocalDate } from '../../kernel/time.ts'
import type { GrantId } from '../contract.ts'
import type { Paper } from '../levy/levy-contract.ts'
import { nothingChanges, wrongState } from '../problems.ts'
import type { BudgetLine, GrantAct, GrantLine, GrantPayment, GrantRequest, GrantStatus } from './grant-contract.ts'
import { type Financing, financedAs, nothingFinanced, standing, together, wholeOf } from './grant-money.ts'
import {
  aboveGranted,
  expenseNotKnown,
  grantOutsideBudget,
  lineNotKnown,
  paymentNotOrdered,
  paymentTwice,
  reasonMissing,
  transferAboveRule,
} from './grant-problems.ts'

/** 交付金 of one year of a district, from the request to the settlement. */
export type Grant = {
  readonly grantId: GrantId
  readonly localGovernmentCode: LocalGovernmentCode
  readonly districtId: string
  readonly amoId: MemberId
  readonly fiscalYear: FiscalYear
  readonly purpose: string
  readonly payTo: GrantRequest['payTo']
  readonly status: GrantStatus
  readonly lines: readonly BudgetLine[]
  readonly transferLimit?: Ratio | undefined
  readonly conditions?: string | undefined
  readonly documents: readonly { readonly act: string; readonly document: Paper; readonly reason?: string | undefined }[]
  readonly summary?: string | undefined
  readonly expenses: number
  readonly payments: readonly GrantPayment[]
  readonly paid: Financing
  readonly returned: Financing
  readonly refinanced: Yen
  readonly determined?: Financing | undefined
  readonly demanded?: { readonly document: Paper; readonly dueOn: LocalDate } | undefined
  readonly isRevoked: boolean
  readonly version: number
}

type Act<Name extends GrantAct['act']> = Extract<GrantAct, { act: Name }>

const changed = (grant: Grant, changes: Partial<Grant>): Grant => ({ ...grant, ...changes, version: grant.version + 1 })

const requireStatus = ({ status }: Grant, ...wanted: readonly GrantStatus[]): void => {
  if (!wanted.includes(status)) throw wrongState({ state: status })
}

const withDocument = (grant: Grant, { act, document, reason }: { act: string; document: Paper; reason?: string }) => [
  ...grant.documents,
  { act, document, ...(reason !== undefined && { reason }) },
]

type Budgeted = { readonly activity: string; readonly amount: Yen }

/** 交付申請: each line is of the budget the year was levied for, and asks no more fees than other grants of the year have left of it. */
export const requireInBudget = (lines: readonly GrantLine[], budget: readonly Budgeted[], others: Parameters<typeof askedOf>[0] = []): void => {
  if (budget.length === 0) return
  const planned = new Map(budget.map(({ activity, amount }) => [activity, amount]))
  const asked = new Map(askedOf(others))
  for (const { activity, fees } of lines) asked.set(activity, (asked.get(activity) ?? 0) + fees)
  const ours = new Set(lines.map(({ activity }) => activity))
  const outside = [...asked].filter(([activity, fees]) => ours.has(activity) && fees > (planned.get(activity) ?? -1)).map(([activity]) => activity)
  if (outside.length > 0) throw grantOutsideBudget({ activities: outside })
}

/** 変更交付決定 may move money between activities: it is held to the budget of the year as a whole. */
export const requireInWholeBudget = (lines: readonly GrantLine[], budget: readonly Budgeted[], others: Parameters<typeof askedOf>[0] = []): void => {
  if (budget.length === 0) return
  const planned = new Set(budget.map(({ activity }) => activity))
  const strange = lines.filter(({ activity }) => !planned.has(activity)).map(({ activity }) => activity)
  const fees = [...askedOf(others).values(), ...lines.map((line) => line.fees)].reduce<number>((sum, each) => sum + each, 0)
  const isAbove = fees > budget.reduce<number>((sum, { amount }) => sum + amount, 0)
  if (strange.length > 0 || isAbove) throw grantOutsideBudget({ activities: isAbove ? lines.map(({ activity }) => activity) : strange })
}

/** What grants of a year ask of its fees, activity by activity: what was determined of one binds no more than that. */
export const askedOf = (some: readonly Pick<Grant, 'status' | 'lines'>[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const { status, lines } of some) {
    if (status === 'withdrawn' || status === 'refused') continue
    for (const { activity, fees, determined } of lines) sums.set(activity, (sums.get(activity) ?? 0) + (determined?.fees ?? fees))
  }
  return sums
}

export const asked = (lines: readonly GrantLine[]): readonly BudgetLine[] =>
  lines.map((line) => ({ ...line, asked: { fees: line.fees, own: line.own }, spent: yen(0) }))

export const withdraw = (grant: Grant): Grant => {
  requireStatus(grant, 'requested')
  return changed(grant, { status: 'withdrawn' })
}

/** 交付決定: line by line, as was asked or otherwise, but no line that nobody asked for. */
export const decide = (grant: Grant, act: Act<'decide'>): Grant => {
  requireStatus(grant, 'requested')
  const { transferLimit, conditions, reason, document } = act
  const lines = granted(grant, act.lines)
  const isOther = lines.some(({ asked, fees, own }) => asked.fees !== fees || asked.own !== own)
  if (isOther && reason === undefined) throw reasonMissing()
  return changed(grant, {
    status: 'decided',
    lines,
    transferLimit,
    ...(conditions !== undefined && { conditions }),
    documents: withDocument(grant, { act: act.act, document, ...(reason !== undefined && { reason }) }),
  })
}

export const refuse = (grant: Grant, act: Act<'refuse'>): Grant => {
  requireStatus(grant, 'requested')
  return changed(grant, { status: 'refused', documents: withDocument(grant, act) })
}

/** 変更交付決定: never below what has been paid. */
export const change = (grant: Grant, act: Act<'change'>): Grant => {
  requireStatus(grant, 'decided')
  const lines = granted(grant, act.lines)
  requireCovers(together(lines), together([standing(grant), ordered(grant)]))
  return changed(grant, { lines, documents: withDocument(grant, act) })
}

const granted = ({ lines }: Grant, decided: readonly GrantLine[]): readonly BudgetLine[] => {
  const given = new Map(decided.map((line) => [line.lineId, line]))
  const strange = decided.find(({ lineId }) => !lines.some((line) => line.lineId === lineId))
  if (strange) throw lineNotKnown({ lineId: strange.lineId })
  return lines.map((line) => {
    const { fees, own } = given.get(line.lineId) ?? nothingFinanced
    return { ...line, fees, own, decided: { fees, own } }
  })
}

/** 流用: money moves between lines as far as the rule of the decision lets it; further only by another decision. */
export const transfer = (grant: Grant, { from, to, fees, own }: Act<'transfer'>): Grant => {
  requireStatus(grant, 'decided')
  if (from === to || fees + own === 0) throw nothingChanges()
  const [giver, taker] = [lineOf(grant, from), lineOf(grant, to)]
  if (giver.fees < fees || giver.own < own) throw aboveGranted({ fees: giver.fees, own: giver.own })
  const lines = grant.lines.map((line) => {
    if (line === giver) return { ...line, fees: yen(line.fees - fees), own: yen(line.own - own) }
    return line === taker ? { ...line, fees: yen(line.fees + fees), own: yen(line.own + own) } : line
  })
  const above = lines.filter((line) => movedTooFar(line, grant.transferLimit)).map(({ lineId }) => lineId)
  if (above.length > 0) throw transferAboveRule({ lines: above, transferLimit: grant.transferLimit ?? '0' })
  return changed(grant, { lines })
}

const movedTooFar = ({ decided, ...line }: BudgetLine, limit: Ratio | undefined): boolean => {
  const before = wholeOf(decided ?? nothingFinanced)
  const by = Math.abs(wholeOf(line) - before)
  return isLess(times(exact(BigInt(before)), exactOf(limit ?? ('0' as Ratio))), exact(BigInt(by)))
}

const lineOf = ({ lines }: Grant, lineId: string): BudgetLine => {
  const found = lines.find((line) => line.lineId === lineId)
  if (!found) throw lineNotKnown({ lineId })
  return found
}

const ordered = ({ payments }: Grant): Financing => together(payments.filter(({ status }) => status === 'ordered'))

/** What may be paid in all: what was decided, and from the determination on what that says. */
export const payableInAll = ({ lines, determined }: Grant): Financing => determined ?? together(lines)

const requireCovers = (limit: Financing, amount: Financing): void => {
  // The municipality may bear more of its own than was planned, where fees do not suffice: the whole is what was granted.
  if (amount.fees > limit.fees || wholeOf(amount) > wholeOf(limit)) throw aboveGranted({ fees: limit.fees, own: limit.own })
}

/** 支出命令, for an advance (概算払) or for what is left after the determination. */
export const order = (grant: Grant, { act: _, version: __, ...said }: Act<'order'>): Grant => {
  requireStatus(grant, 'decided', 'determined')
  if (grant.payments.some(({ paymentId }) => paymentId === said.paymentId)) throw paymentTwice()
  if (wholeOf(said) === 0) throw nothingChanges()
  requireCovers(payableInAll(grant), together([standing(grant), ordered(grant), said]))
  return changed(grant, { payments: [...grant.payments, { ...said, status: 'ordered' }] })
}

const paymentOf = ({ payments }: Grant, paymentId: string): GrantPayment => {
  const found = payments.find((payment) => payment.paymentId === paymentId)
  if (found?.status !== 'ordered') throw paymentNotOrdered()
  return found
}

export const cancelOrder = (grant: Grant, { paymentId }: Act<'cancel-order'>): Grant => {
  const cancelled = paymentOf(grant, paymentId)
  return changed(grant, { payments: grant.payments.map((each) => (each === cancelled ? { ...each, status: 'cancelled' as const } : each)) })
}

/** The money has left the account. */
export const pay = (grant: Grant, { paymentId }: Pick<Act<'pay'>, 'paymentId'>, paidOn: LocalDate): { grant: Grant; payment: GrantPayment } => {
  const due = paymentOf(grant, paymentId)
  const payments = grant.payments.map((each) => (each === due ? { ...each, status: 'paid' as const, paidOn } : each))
  return { grant: settledIfEven(changed(grant, { payments, paid: together([grant.paid, due]) })), payment: due }
}

/** 実績報告. */
export const report = (grant: Grant, { summary, results }: Act<'report'>): Grant => {
  requireStatus(grant, 'decided')
  for (const { lineId } of results) lineOf(grant, lineId)
  const found = new Map(results.map(({ lineId, result }) => [lineId, result]))
  const lines = grant.lines.map(({ result: _, ...line }) => {
    const result = found.get(line.lineId)
    return result ? { ...line, result } : line
  })
  return changed(grant, { status: 'reported', summary, lines })
}

export const sendBack = (grant: Grant): Grant => {
  requireStatus(grant, 'reported')
  if (grant.isRevoked) throw wrongState({ state: 'revoked' })
  return changed(grant, { status: 'decided' })
}

/** 交付決定の取消し: what was spent until then is still determined, and the rest comes back. */
export const revoke = (grant: Grant, act: Act<'revoke'>): Grant => {
  requireStatus(grant, 'decided', 'reported')
  return changed(grant, { status: 'reported', isRevoked: true, documents: withDocument(grant, act) })
}

/** 額の確定: of each line what was spent on it, and no more than was granted. */
export const determine = (grant: Grant, act: Act<'determine'>, spent: ReadonlyMap<string, Yen>): Grant => {
  requireStatus(grant, 'reported')
  if (grant.payments.some(({ status }) => status === 'ordered')) throw wrongState({ state: 'ordered' })
  const lines = grant.lines.map((line) => {
    const allowed = spent.get(line.lineId) ?? yen(0)
    return { ...line, spent: allowed, determined: financedAs(allowed, line) }
  })
  const determined = together(lines.map((line) => line.determined))
  return settledIfEven(changed(grant, { status: 'determined', lines, determined, documents: withDocument(grant, act) }))
}

/** What is still to come back; below zero, what is still to be paid. */
export const toSettle = (grant: Grant): number | undefined => grant.determined && wholeOf(standing(grant)) - wholeOf(grant.determined)

/** 返還の請求: what was paid above the determination, until a day. */
export const demand = (grant: Grant, act: Act<'demand'>): Grant => {
  requireStatus(grant, 'determined')
  if ((toSettle(grant) ?? 0) <= 0) throw nothingChanges()
  const { document, dueOn } = act
  return changed(grant, { demanded: { document, dueOn }, documents: withDocument(grant, act) })
}

/** 精算・戻入: what the organization pays back, the fees first as far as they are above what was determined. */
export const receiveBack = (grant: Grant, amount: Yen): { grant: Grant; back: Financing } => {
  requireStatus(grant, 'determined')
  const surplus = toSettle(grant) ?? 0
  if (amount === 0 || amount > surplus) throw aboveGranted({ fees: yen(Math.max(0, surplus)), own: yen(0) })
  const fees = yen(Math.min(amount, Math.max(0, standing(grant).fees - (grant.determined?.fees ?? 0))))
  const back = { fees, own: yen(amount - fees) }
  return { grant: settledIfEven(changed(grant, { returned: together([grant.returned, back]) })), back }
}

/** What fees turn out not to cover, for a refund or an uncleared payment, the municipality bears of its own. */
export const refinance = (grant: Grant, amount: Yen): Grant => {
  requireStatus(grant, 'decided', 'reported', 'determined', 'settled')
  if (amount === 0) throw nothingChanges()
  if (amount > standing(grant).fees) throw aboveGranted(standing(grant))
  return settledIfEven(changed(grant, { refinanced: yen(grant.refinanced + amount) }))
}

const settledIfEven = (grant: Grant): Grant => {
  const { status, determined } = grant
  if (status !== 'determined' || !determined) return grant
  return toSettle(grant) === 0 && standing(grant).fees <= determined.fees ? { ...grant, status: 'settled' } : grant
}

/** An expense is charged to its line, or no longer. */
export const charge = (grant: Grant, lineId: string, by: { readonly charged: number; readonly expenses: number }): Grant => {
  requireStatus(grant, 'decided')
  const line = lineOf(grant, lineId)
  const spent = yen(line.spent + by.charged)
  return changed(grant, { lines: grant.lines.map((each) => (each === line ? { ...each, spent } : each)), expenses: grant.expenses + by.expenses })
}

type Charged = { readonly expenseId: string; readonly lineId: string; readonly charged: Yen; readonly struck?: string | undefined }

/** What stands of a report by line, without what is disallowed. */
export const allowedByLine = (expenses: readonly Charged[], disallowed: Act<'determine'>['disallowed']): ReadonlyMap<string, Yen> => {
  const strange = disallowed.find(({ expenseId }) => !expenses.some((each) => each.expenseId === expenseId && each.struck === undefined))
  if (strange) throw expenseNotKnown({ expenseId: strange.expenseId })
  const without = new Set<string>(disallowed.map(({ expenseId }) => expenseId))
  const sums = new Map<string, Yen>()
  for (const { expenseId, lineId, charged, struck } of expenses)
    if (struck === undefined && !without.has(expenseId)) sums.set(lineId, yen((sums.get(lineId) ?? 0) + charged))
  return sums
}
