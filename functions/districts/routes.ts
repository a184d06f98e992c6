import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import { type CertifyingParts, certifyingRoutes } from './certifying-routes.ts'
import { type ConsentingParts, consentingRoutes } from './consenting-routes.ts'
import * as contract from './contract.ts'
import { type EnrollingParts, enrollingRoutes } from './enrolling-routes.ts'
import { type IssuingParts, issuingRoutes } from './issuing-routes.ts'
import { type PreparingParts, preparingRoutes } from './preparing-routes.ts'
import { type PricingParts, pricingRoutes } from './pricing-routes.ts'
import { type SchedulingParts, schedulingRoutes } from './scheduling-routes.ts'

export type DistrictsParts = Omit<ApiOptions, 'block' | 'publicRoutes'> &
  PreparingParts &
  EnrollingParts &
  PricingParts &
  ConsentingParts &
  CertifyingParts &
  SchedulingParts &
  IssuingParts

/** Everything of this block behind one door, as the local city and the OpenAPI file have it; deployed, it has several. */
export const districtsRoutes = (parts: DistrictsParts): Api => {
  const api = createApi({ block: 'districts', publicRoutes: contract.publicRoutes, ...parts })
  preparingRoutes(api, parts)
  enrollingRoutes(api, parts)
  pricingRoutes(api, parts)
  consentingRoutes(api, parts)
  certifyingRoutes(api, parts)
  schedulingRoutes(api, parts)
  issuingRoutes(api, parts)
  return api
}
