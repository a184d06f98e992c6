import type { Api } from '../platform/http.ts'
import { draftFeeRoutes } from './allocation/draft-fee-routes.ts'
import { feeRoutes } from './allocation/fee-routes.ts'
import { scenarioRoutes } from './allocation/scenario-routes.ts'
import type { Polled } from './consent/consent-desk.ts'
import type { Furniture } from './furniture.ts'

export type PricingParts = Furniture<Polled | 'scenarios' | 'frozenRolls'>

/** Fee rules, and what each would pay under them. */
export const pricingRoutes = (api: Api, parts: PricingParts): void => {
  feeRoutes(api, parts)
  scenarioRoutes(api, parts)
  draftFeeRoutes(api, parts)
}
