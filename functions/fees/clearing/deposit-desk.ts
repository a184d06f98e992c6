import { type Clock, dateInTokyo } from '../../kernel/time.ts'
import type { Saving } from '../../platform/acts.ts'
import { derivedId } from '../../platform/derived-id.ts'
import type { Booking } from '../books/books-acts.ts'
import { EntryId } from '../contract.ts'
import type { KeptDeposit } from '../items.ts'

/** How an act is booked: today, each entry with an id that a retry mints again. */
export const bookingNow =
  (clock: Clock) =>
  (saving: Saving, about: string, reason?: string): Booking => ({
    bookedOn: dateInTokyo(clock()),
    entryId: (at) => EntryId().parse(derivedId('ent', saving.actId, about, String(at))),
    ...(reason !== undefined && { reason }),
  })

/** What the audit trail is told of a deposit. */
export const told = ({ depositId, localGovernmentCode }: KeptDeposit, name: string) => ({ name, about: depositId, after: { localGovernmentCode } })

/** A page of things as they are shown. */
export const pageAs =
  <Thing, View>(
    page: (code: string, query: { limit: number; cursor?: string | undefined }) => Promise<{ items: readonly Thing[]; cursor?: string }>,
    show: (thing: Thing) => View,
  ) =>
  async (code: string, query: { limit: number; cursor?: string | undefined }) => {
    const { items, ...rest } = await page(code, query)
    return { ...rest, items: items.map(show) }
  }
