import { type Yen, yen } from '../../kernel/money.ts'
import { present } from '../../kernel/problem.ts'
import type { Saving } from '../../platform/acts.ts'
import { rateDesk } from '../arrears/rate-desk.ts'
import * as acts from '../books/books-acts.ts'
import type { Furniture } from '../furniture.ts'
import type { KeptDeposit } from '../items.ts'
import type { Claim } from '../levy/claim.ts'
import { clearingUndone } from '../problems.ts'
import type { WorkingStore } from '../working-store.ts'
import type { Clearing } from './clearing-store.ts'
import { bookingNow, told } from './deposit-desk.ts'

type Undoing = Pick<Furniture, 'clock' | 'shippedRates'> & { readonly store: Pick<WorkingStore, 'books' | 'clearings' | 'rates'> }

/** Where a clearing is undone, whole: the deposit waits again, the claims are owed again, and what was refunded since holds it back. */
export const undoDesk = ({ store, clock, shippedRates }: Undoing) => {
  const { books, clearings } = store
  const booking = bookingNow(clock)
  const { rates } = rateDesk({ store, shippedRates })

  return async (clearing: Clearing, saving: Saving, reason: string): Promise<Clearing> => {
    if (clearing.isUndone) throw clearingUndone()
    const deposit = present(await books.deposit(clearing.depositId))
    const parts = await Promise.all(clearing.parts.map(async (part) => ({ ...part, claim: present(await books.claim(part.claimId)) })))
    const change = acts.undoClearing<KeptDeposit>({ ...deposit, review: asBefore(parts) }, parts, {
      ...booking(saving, clearing.clearingId, reason),
      rates: await rates(),
    })
    const after = { ...clearing, isUndone: true, version: clearing.version + 1 }
    await clearings.save({ before: clearing, after, change }, { saving, happened: told(deposit, 'ClearingUndone') })
    return after
  }
}

/** What was undone is the first that may be meant, and from then on a person decides. */
const asBefore = (parts: readonly { readonly claim: Claim; readonly amount: Yen }[]): KeptDeposit['review'] => {
  const [first] = parts
  if (!first) return undefined
  const { payerId } = first.claim
  const suggestion = { reason: 'undone' as const, payerId, parts: parts.map(({ claim: { claimId }, amount }) => ({ claimId, amount })), left: yen(0) }
  return { reason: 'undone', suggestions: [suggestion] }
}
