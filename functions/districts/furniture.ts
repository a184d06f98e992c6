import type { Clock } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
import type { ConsentRuleList } from './consent/consent-rule.ts'
import type { DistrictsStore } from './store.ts'
import type { Holidays } from './timeline/calendar.ts'
import type { WorkingStore } from './working-store.ts'

/** What routes of this block are furnished with: of the store, the subjects they name, so that a door need not have the others. */
export type Furniture<Asked extends keyof DistrictsStore = never> = {
  readonly store: Pick<DistrictsStore, 'known' | 'fingerprintOf' | Asked>
  readonly clock: Clock
}

export type WithFiles = { readonly files: Files }

/** Data the product ships, read when first needed. */
export type WithGovernments = {
  /** The codes of local governments in force. */
  readonly localGovernments: () => Promise<ReadonlySet<string>>
  /** The names of local governments by their codes, as papers bear them. */
  readonly municipalities: () => Promise<ReadonlyMap<string, string>>
}

export type WithHolidays = { readonly holidays: () => Promise<Holidays> }

export type WithConsentRules = { readonly consentRules: () => Promise<ConsentRuleList> }

/** What its worker is furnished with: long acts read files and the clock as routes do. */
export type Working = WithFiles & { readonly store: WorkingStore; readonly clock: Clock }
