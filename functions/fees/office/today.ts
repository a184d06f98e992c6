import { sumOf, type Yen, yen } from '../../kernel/money.ts'
import { dateInTokyo, type Instant, type LocalDate } from '../../kernel/time.ts'
import { type Grant, toSettle } from '../grant/grant.ts'
import { together, wholeOf } from '../grant/grant-money.ts'
import type { TodayItem, Waiting } from './today-contract.ts'

/** One thing that waits: its id, since when, and how much money it is about. */
export type Pending = { readonly id: string; readonly on?: LocalDate | undefined; readonly amount?: Yen | undefined }

const turns: Readonly<Record<Waiting, TodayItem['whom']>> = {
  'levy-to-decide': 'revenueOfficers',
  'levy-unreadable': 'editors',
  'levy-running': 'editors',
  'file-to-read': 'treasurers',
  'file-refused': 'treasurers',
  'file-running': 'treasurers',
  'deposit-in-review': 'treasurers',
  'deposit-unapplied': 'treasurers',
  movement: 'treasurers',
  'refund-due': 'expenditureOfficers',
  'petition-to-decide': 'revenueOfficers',
  'notice-returned': 'editors',
  'grant-to-decide': 'expenditureOfficers',
  'grant-to-pay': 'treasurers',
  'grant-to-determine': 'expenditureOfficers',
  'grant-return-overdue': 'expenditureOfficers',
  'write-off-to-decide': 'revenueOfficers',
  'claim-overdue': 'revenueOfficers',
  'claim-due-soon': 'revenueOfficers',
}

type WaitingGrant = Grant & { readonly at: Instant }

/** What waits of grants: a decision, a payment, a determination, and what has not come back in time. */
export const grantsWaiting = (grants: readonly WaitingGrant[], today: LocalDate, isMore = false): readonly TodayItem[] => {
  const of = (status: Grant['status'], amountOf: (grant: Grant) => number) =>
    grants
      .filter((grant) => grant.status === status)
      .map((grant) => ({ id: grant.grantId, on: dateInTokyo(grant.at), amount: yen(Math.max(0, amountOf(grant))) }))
  const ordered = grants.flatMap(({ grantId, payments }) =>
    payments.filter(({ status }) => status === 'ordered').map((payment) => ({ id: grantId, on: payment.payOn, amount: wholeOf(payment) })),
  )
  const overdue = grants.flatMap((grant) => {
    const left = toSettle(grant) ?? 0
    const { demanded, grantId } = grant
    return demanded && demanded.dueOn < today && left > 0 ? [{ id: grantId, on: demanded.dueOn, amount: yen(left) }] : []
  })
  return [
    ...waitingItem(
      'grant-to-decide',
      of('requested', ({ lines }) => wholeOf(together(lines))),
      isMore,
    ),
    ...waitingItem('grant-to-pay', ordered, isMore),
    ...waitingItem(
      'grant-to-determine',
      of('reported', ({ lines }) => sumOf(lines.map(({ spent }) => spent))),
      isMore,
    ),
    ...waitingItem('grant-return-overdue', overdue, isMore),
  ]
}

/** How many of one kind are named; the rest are in their lists. */
const named = 10

/** What waits of one kind; nothing where nothing does. */
export const waitingItem = (what: Waiting, pending: readonly Pending[], isMore = false): readonly TodayItem[] => {
  if (pending.length === 0) return []
  const [oldestOn] = pending.flatMap(({ on }) => (on ? [on] : [])).toSorted()
  const amounts = pending.flatMap(({ amount }) => (amount === undefined ? [] : [amount]))
  return [
    {
      what,
      whom: turns[what],
      count: pending.length,
      isMore,
      ...(amounts.length > 0 && { amount: yen(amounts.reduce((sum, amount) => sum + amount, 0)) }),
      ...(oldestOn && { oldestOn }),
      things: pending.slice(0, named).map(({ id }) => id),
    },
  ]
}
