import * as z from 'zod'
import { lazy } from '../kernel/schema.ts'
import type { ReaderStore } from './reader-store.ts'

/** What the mail service tells of a mail that came back; only a fault for good is of interest. */
const Bounce = lazy(() =>
  z.object({
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: z.array(z.object({ emailAddress: z.string() })) }),
  }),
)

/** An address that takes no mail, for good, is not written to again until its reader has another. */
export const hearBounce = async (readers: ReaderStore, detail: unknown): Promise<void> => {
  const { bounce } = Bounce().parse(detail)
  if (bounce.bounceType !== 'Permanent') return
  for (const { emailAddress } of bounce.bouncedRecipients)
    for (const reader of await readers.withAddress(emailAddress)) await readers.save({ ...reader, bounced: true })
}
