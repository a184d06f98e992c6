import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import { certificateRoutes } from './certificate-routes.ts'
import { claimRoutes } from './claim-routes.ts'
import { publicRoutes } from './contract.ts'
import type { Certifying } from './furniture.ts'

export type CertifyingParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & Certifying

/** The second door: it alone may let devices in and shut them out. */
export const certifyingRoutes = (parts: CertifyingParts): Api => {
  const api = createApi({ block: 'devices', publicRoutes, ...parts })
  certificateRoutes(api, parts)
  claimRoutes(api, parts)
  return api
}
