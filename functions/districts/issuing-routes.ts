import type { Api } from '../platform/http.ts'
import type { Polled } from './consent/consent-desk.ts'
import { documentRoutes } from './document/document-routes.ts'
import type { Furniture, WithConsentRules, WithFiles, WithGovernments, WithHolidays } from './furniture.ts'

export type IssuingParts = Furniture<Polled | 'procedures' | 'documents'> & WithFiles & WithGovernments & WithHolidays & WithConsentRules

/** The papers of each step, and the letters with codes. */
export const issuingRoutes = (api: Api, parts: IssuingParts): void => {
  documentRoutes(api, parts)
}
