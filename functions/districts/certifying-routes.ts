import type { Api } from '../platform/http.ts'
import { changeRoutes } from './change-routes.ts'
import type { Furniture } from './furniture.ts'
import type { Grounding, GroundsParts } from './procedure/procedure-grounds-desk.ts'
import { procedureRoutes } from './procedure/procedure-routes.ts'

export type CertifyingParts = Furniture<Grounding> & GroundsParts

/** A plan from its application to its end. */
export const certifyingRoutes = (api: Api, parts: CertifyingParts): void => {
  procedureRoutes(api, parts)
  changeRoutes(api, parts)
}
