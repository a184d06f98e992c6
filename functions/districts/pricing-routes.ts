import type { Api } from '../platform/http.ts'
import type { Polled } from './consent-desk.ts'
import { draftFeeRoutes } from './draft-fee-routes.ts'
import { feeRoutes } from './fee-routes.ts'
import type { Furniture } from './furniture.ts'
import { scenarioRoutes } from './scenario-routes.ts'

export type PricingParts = Furniture<Polled | 'scenarios' | 'frozenRolls'>

/** Fee rules, and what each would pay under them. */
export const pricingRoutes = (api: Api, parts: PricingParts): void => {
  feeRoutes(api, parts)
  scenarioRoutes(api, parts)
  draftFeeRoutes(api, parts)
}
