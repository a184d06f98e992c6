import { type Yen, yen } from '../kernel/money.ts'
import type { LocalDate } from '../kernel/time.ts'
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
  'claim-overdue': 'revenueOfficers',
  'claim-due-soon': 'revenueOfficers',
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
