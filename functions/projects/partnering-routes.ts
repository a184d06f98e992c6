import type { Api } from '../platform/http.ts'
import { caseRoutes } from './case-routes.ts'
import { contactRoutes } from './contact-routes.ts'
import type { Furniture, WithCodes, WithFiles } from './furniture.ts'
import { ocdsRoutes } from './ocds-routes.ts'
import { partnershipRoutes } from './partnership-routes.ts'

type Asked = 'needs' | 'solutions' | 'related' | 'contacts' | 'proposals' | 'partnerships' | 'cases'

export type PartneringParts = Furniture<Asked> & WithFiles & WithCodes

/** Who gets to know whom, what they agree on, and what they tell other cities of it. */
export const partneringRoutes = (api: Api, parts: PartneringParts): void => {
  contactRoutes(api, parts)
  partnershipRoutes(api, parts)
  caseRoutes(api, parts)
  ocdsRoutes(api, parts)
}
