import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import { collectingRoutes } from './collecting-routes.ts'
import * as contract from './contract.ts'
import type { FeesFurniture } from './furniture.ts'
import { grantingRoutes } from './granting-routes.ts'
import { keepingRoutes } from './keeping-routes.ts'
import { notifyingRoutes } from './notifying-routes.ts'
import { settlingRoutes } from './settling-routes.ts'

export type FeesParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & FeesFurniture

/** Everything of this block behind one door, as the local city and the OpenAPI file have it; deployed, it has several. */
export const feesRoutes = (parts: FeesParts): Api => {
  const api = createApi({ block: 'fees', publicRoutes: contract.publicRoutes, ...parts })
  keepingRoutes(api, parts)
  notifyingRoutes(api, parts)
  grantingRoutes(api, parts)
  collectingRoutes(api, parts)
  settlingRoutes(api, parts)
  return api
}
