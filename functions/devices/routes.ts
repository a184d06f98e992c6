import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import { certificateRoutes } from './certificate-routes.ts'
import { claimRoutes } from './claim-routes.ts'
import { publicRoutes } from './contract.ts'
import type { Certifying } from './furniture.ts'
import { addMeasuring } from './measuring-routes.ts'
import type { Correcting } from './reading-routes.ts'

export type DevicesParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & Certifying & Correcting

/** Everything of this block on one API, as one process serves it. In AWS it has two doors. */
export const devicesRoutes = (parts: DevicesParts): Api => {
  const api = addMeasuring(createApi({ block: 'devices', publicRoutes, ...parts }), parts)
  certificateRoutes(api, parts)
  claimRoutes(api, parts)
  return api
}
