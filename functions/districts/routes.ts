import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import { bindingRoutes } from './binding-routes.ts'
import { consentRoutes } from './consent-routes.ts'
import { consentVisitRoutes } from './consent-visit-routes.ts'
import * as contract from './contract.ts'
import { districtRoutes } from './district-routes.ts'
import { documentRoutes } from './document-routes.ts'
import { feeRoutes } from './fee-routes.ts'
import type { Furniture } from './furniture.ts'
import { operatorRoutes } from './operator-routes.ts'
import { ordinanceRoutes } from './ordinance-routes.ts'
import { planAttachmentRoutes } from './plan-attachment-routes.ts'
import { planRoutes } from './plan-routes.ts'
import { planYearRoutes } from './plan-year-routes.ts'
import { procedureRoutes } from './procedure-routes.ts'
import { procedureSheetRoutes } from './procedure-sheet-routes.ts'
import { rollImportRoutes } from './roll-import-routes.ts'
import { rollLevyRoutes } from './roll-levy-routes.ts'
import { rollRoutes } from './roll-routes.ts'
import { scenarioRoutes } from './scenario-routes.ts'

export type DistrictsParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & Furniture

/** Everything of this block, by subject. */
export const districtsRoutes = (parts: DistrictsParts): Api => {
  const api = createApi({ block: 'districts', publicRoutes: contract.publicRoutes, ...parts })
  districtRoutes(api, parts)
  planRoutes(api, parts)
  planYearRoutes(api, parts)
  planAttachmentRoutes(api, parts)
  rollRoutes(api, parts)
  rollImportRoutes(api, parts)
  rollLevyRoutes(api, parts)
  feeRoutes(api, parts)
  scenarioRoutes(api, parts)
  bindingRoutes(api, parts)
  consentRoutes(api, parts)
  consentVisitRoutes(api, parts)
  procedureRoutes(api, parts)
  procedureSheetRoutes(api, parts)
  ordinanceRoutes(api, parts)
  documentRoutes(api, parts)
  operatorRoutes(api, parts)
  return api
}
