import { sumOf, yen } from '../../kernel/money.ts'
import type { DoneEntry } from '../items.ts'
import type { ReviewedEntry } from './year-contract.ts'

/** An entry as whoever reviews a year reads it. */
export const reviewedView = ({ entry, by }: DoneEntry): ReviewedEntry => {
  const { entryId, kind, bookedOn, about, postings, reverses, reason } = entry
  const amount = yen(sumOf(postings.filter(({ side }) => side === 'debit').map((posting) => posting.amount)))
  return { entryId, kind, bookedOn, about, amount, by, ...(reverses && { reverses }), ...(reason && { reason }) }
}
