import type { Clock } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
import type { RateTable } from './arrears/late-charge-rate.ts'
import type { CollectingStore } from './collecting-store.ts'
import type { GrantingStore } from './granting-store.ts'
import type { HearingStore } from './hearing-store.ts'
import type { KeepingStore } from './keeping-store.ts'
import type { Holidays } from './levy/due-date.ts'
import type { NotifyingStore } from './notifying-store.ts'
import type { RefundRates } from './refund/refund-interest.ts'
import type { SettlingStore } from './settling-store.ts'
import type { FeesStore } from './store.ts'

/** What the routes of this block are furnished with. */
export type Furniture = {
  readonly store: KeepingStore
  readonly clock: Clock
  readonly files: Files
  /** The codes of local governments in force, read when first needed. */
  readonly localGovernments: () => Promise<ReadonlySet<string>>
  readonly holidays: () => Promise<Holidays>
  readonly shippedRates: () => Promise<RateTable>
  readonly shippedRefundRates: () => Promise<RefundRates>
}

/** What all doors together are furnished with. */
export type FeesFurniture = Omit<Furniture, 'store'> & { readonly store: FeesStore }

/** What the door for notifying is furnished with: notices, petitions and the list of the day. */
export type NotifyingFurniture = Omit<Furniture, 'store'> & { readonly store: NotifyingStore }

/** What the door for settling is furnished with: deposits, clearings, transfers and refunds. */
export type SettlingFurniture = Omit<Furniture, 'store'> & { readonly store: SettlingStore }

/** What the door for collecting is furnished with. */
export type CollectingFurniture = Pick<Furniture, 'clock' | 'files' | 'shippedRates' | 'holidays'> & { readonly store: CollectingStore }

/** What the door for granting is furnished with. */
export type GrantingFurniture = Pick<Furniture, 'clock' | 'files'> & { readonly store: GrantingStore }

/** What its worker is furnished with: long acts read files and the clock as routes do. */
export type Working = Pick<Furniture, 'clock' | 'files' | 'holidays' | 'shippedRates'> & { readonly store: HearingStore }
