import type { Api } from '../platform/http.ts'
import { bindingRoutes } from './consent/binding-routes.ts'
import type { Polled } from './consent/consent-desk.ts'
import { consentRoutes } from './consent/consent-routes.ts'
import { consentVisitRoutes } from './consent/consent-visit-routes.ts'
import type { Furniture, WithConsentRules, WithFiles } from './furniture.ts'
import { privacyRoutes } from './privacy-routes.ts'

export type ConsentingParts = Furniture<Polled | 'procedures'> & WithFiles & WithConsentRules

/** Who speaks for a beneficiary, what each of them answers, how it counts; and what is kept of whoever asks. */
export const consentingRoutes = (api: Api, parts: ConsentingParts): void => {
  bindingRoutes(api, parts)
  consentRoutes(api, parts)
  consentVisitRoutes(api, parts)
  privacyRoutes(api, parts)
}
