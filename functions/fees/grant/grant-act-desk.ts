import { yen } from '../../kernel/money.ts'
import { changedMeanwhile, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import type { Saving } from '../../platform/acts.ts'
import { derivedId } from '../../platform/derived-id.ts'
import type { KeptMovement } from '../bank/movement-items.ts'
import { belongingTo } from '../books/closing.ts'
import { type EntryKind, entry, type Posting } from '../books/ledger.ts'
import { take } from '../clearing/deposit.ts'
import { EntryId, type GrantId } from '../contract.ts'
import type { GrantingFurniture } from '../furniture.ts'
import type { Office } from '../office/officer-contract.ts'
import * as problems from '../problems.ts'
import * as grants from './grant.ts'
import type { GrantAct } from './grant-contract.ts'
import { grantDesk } from './grant-desk.ts'
import { cameBack, changedSides, paidOut } from './grant-money.ts'
import * as grantProblems from './grant-problems.ts'
import type { Granting, KeptGrant } from './grant-store.ts'

type ActOf<Name extends GrantAct['act']> = Extract<GrantAct, { act: Name }>

const events: Readonly<Record<GrantAct['act'], string>> = {
  withdraw: 'GrantWithdrawn',
  transfer: 'GrantTransferred',
  strike: 'GrantExpenseStruck',
  report: 'GrantReported',
  decide: 'GrantDecided',
  refuse: 'GrantRefused',
  change: 'GrantChanged',
  order: 'GrantPaymentOrdered',
  'cancel-order': 'GrantPaymentCancelled',
  'send-back': 'GrantReportSentBack',
  determine: 'GrantDetermined',
  revoke: 'GrantRevoked',
  demand: 'GrantReturnDemanded',
  refinance: 'GrantRefinanced',
  pay: 'GrantPaid',
  receive: 'GrantReturned',
}

/** Whose turn it is after an act: those of this office are told by name. */
const turns: Readonly<Partial<Record<GrantAct['act'], Office>>> = { report: 'expenditureOfficers', order: 'treasurers' }

type Decided = { readonly after: grants.Grant; readonly act: 'decide' | 'change'; readonly within: typeof grants.requireInBudget }

/** What each act does to a grant and to the books, in one transaction. */
export const grantActs = (furniture: GrantingFurniture) => {
  const { store, clock } = furniture
  const { requireCollected, requireGoesOn, heldToBudget } = grantDesk(furniture)

  const save = async (before: KeptGrant, after: grants.Grant, act: GrantAct['act'], rest: Omit<Granting, 'event'>): Promise<KeptGrant> => {
    const kept = { ...before, ...after } as KeptGrant
    const office = turns[act]
    const personIds = office && (await store.officers.ofMunicipality(before.localGovernmentCode))[office]
    const telling = { ...(personIds && { personIds }), ...(act === 'demand' && after.demanded && { on: after.demanded.dueOn }) }
    await store.grants.save(before, kept, { ...rest, event: events[act], telling })
    return kept
  }

  const entryFor = (grant: KeptGrant, saving: Saving, made: { kind: EntryKind; postings: readonly Posting[]; with?: string; reason?: string }) => {
    const bookedOn = dateInTokyo(clock())
    const entryId = EntryId().parse(derivedId('ent', saving.actId, grant.grantId))
    return entry({ ...made, entryId, bookedOn, fiscalYear: belongingTo(grant.fiscalYear, bookedOn), about: grant.grantId })
  }

  const order = async (grant: KeptGrant, body: ActOf<'order'>, saving: Saving): Promise<KeptGrant> => {
    const account = await store.banks.account(body.from)
    if (account?.localGovernmentCode !== grant.localGovernmentCode) throw problems.accountNotKnown({ accounts: [body.from] })
    if (!('number' in account.content.account)) throw grantProblems.noPaymentFile()
    const after = grants.order(grant, body)
    if (grant.status === 'decided') await requireGoesOn(grant.districtId)
    await requireCollected(grant, body.fees)
    return save(grant, after, 'order', { saving })
  }

  const pay = async (grant: KeptGrant, body: ActOf<'pay'>, saving: Saving): Promise<KeptGrant> => {
    const { grant: after, payment } = grants.pay(grant, body, dateInTokyo(clock()))
    // Whoever pays for the same district meanwhile looks again at what is left.
    const turn = await store.grants.coverTurn(grant.districtId)
    await requireCollected(grant, payment.fees)
    const explainedBy = await lineOf(body.movementId)
    const made = entryFor(grant, saving, { kind: 'grant-paid', postings: paidOut(grant, payment, payment.from), with: payment.paymentId })
    return save(grant, after, 'pay', { saving, change: { entries: [made], explainedBy }, beside: [turn] })
  }

  /** The line of the bank by which the money left. */
  const lineOf = async (movementId: ActOf<'pay'>['movementId']): Promise<KeptMovement | undefined> => {
    const line = movementId && (await store.banks.movement(movementId))
    if (movementId && !line) throw problems.movementDiffers()
    return line || undefined
  }

  const receive = async (grant: KeptGrant, { depositId, amount }: ActOf<'receive'>, saving: Saving): Promise<KeptGrant> => {
    const deposit = present(await store.books.deposit(depositId))
    if (deposit.localGovernmentCode !== grant.localGovernmentCode) throw problems.accountNotKnown({ accounts: [deposit.bankAccountId] })
    const { grant: after, back } = grants.receiveBack(grant, amount)
    const taken = take(deposit, amount)
    const { review: _, ...unreviewed } = deposit
    const made = entryFor(grant, saving, { kind: 'grant-returned', postings: [...taken.postings, ...cameBack(grant, back)], with: depositId })
    const deposits = [{ before: deposit, after: { ...unreviewed, ...taken.deposit } }]
    return save(grant, after, 'receive', { saving, change: { deposits, entries: [made] } })
  }

  const strike = async (grant: KeptGrant, { expenseId, reason }: ActOf<'strike'>, saving: Saving): Promise<KeptGrant> => {
    const expense = await store.grants.expense(grant.grantId, expenseId)
    if (!expense || expense.struck !== undefined) throw grantProblems.expenseNotKnown({ expenseId })
    const after = grants.charge(grant, expense.lineId, { charged: -expense.charged, expenses: -1 })
    return save(grant, after, 'strike', { saving, beside: [store.grants.struck(expense, reason)] })
  }

  const determine = async (grant: KeptGrant, body: ActOf<'determine'>, saving: Saving): Promise<KeptGrant> => {
    const expenses = await expensesOf(grant.grantId)
    const after = grants.determine(grant, body, grants.allowedByLine(expenses, body.disallowed))
    const reasons = new Map<string, string>(body.disallowed.map(({ expenseId, reason }) => [expenseId, reason]))
    const beside = expenses.flatMap((expense) => {
      const reason = reasons.get(expense.expenseId)
      return reason === undefined ? [] : [store.grants.struck(expense, reason)]
    })
    return save(grant, { ...after, expenses: after.expenses - beside.length }, 'determine', { saving, beside })
  }

  /** A decision may grant otherwise than was asked, and never more than the year was levied for. */
  const decided = async (grant: KeptGrant, { after, act, within }: Decided, saving: Saving): Promise<KeptGrant> =>
    save(grant, after, act, { saving, beside: [await heldToBudget(grant, after.lines, within)] })

  const expensesOf = (id: GrantId) => store.grants.everyExpense(id)

  const refinance = (grant: KeptGrant, { amount, reason }: ActOf<'refinance'>, saving: Saving): Promise<KeptGrant> => {
    const after = grants.refinance(grant, amount)
    const made = entryFor(grant, saving, { kind: 'grant-refinanced', postings: changedSides(grant, yen(amount)), reason })
    return save(grant, after, 'refinance', { saving, change: { entries: [made] } })
  }

  return async (grant: KeptGrant, body: GrantAct, saving: Saving): Promise<KeptGrant> => {
    if (grant.version !== body.version) throw changedMeanwhile()
    switch (body.act) {
      case 'withdraw':
        return save(grant, grants.withdraw(grant), body.act, { saving })
      case 'transfer':
        return save(grant, grants.transfer(grant, body), body.act, { saving })
      case 'strike':
        return strike(grant, body, saving)
      case 'report':
        return save(grant, grants.report(grant, body), body.act, { saving })
      case 'decide':
        return decided(grant, { after: grants.decide(grant, body), act: body.act, within: grants.requireInBudget }, saving)
      case 'refuse':
        return save(grant, grants.refuse(grant, body), body.act, { saving })
      case 'change':
        return decided(grant, { after: grants.change(grant, body), act: body.act, within: grants.requireInWholeBudget }, saving)
      case 'order':
        return order(grant, body, saving)
      case 'cancel-order':
        return save(grant, grants.cancelOrder(grant, body), body.act, { saving })
      case 'send-back':
        return save(grant, grants.sendBack(grant), body.act, { saving })
      case 'determine':
        return determine(grant, body, saving)
      case 'revoke':
        return save(grant, grants.revoke(grant, body), body.act, { saving })
      case 'demand':
        return save(grant, grants.demand(grant, body), body.act, { saving })
      case 'refinance':
        return refinance(grant, body, saving)
      case 'pay':
        return pay(grant, body, saving)
      case 'receive':
        return receive(grant, body, saving)
    }
  }
}
