import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import * as contract from './contract.ts'
import type { Furniture } from './furniture.ts'
import { inboxRoutes } from './inbox-routes.ts'
import { operatorRoutes } from './operator-routes.ts'
import { privacyRoutes } from './privacy-routes.ts'
import { settingsRoutes } from './settings-routes.ts'
import { stopRoutes } from './stop-routes.ts'

export type NoticesParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & Furniture

/** Everything of this block, by subject. */
export const noticesRoutes = (parts: NoticesParts): Api => {
  const api = createApi({ block: 'notices', publicRoutes: contract.publicRoutes, ...parts })
  inboxRoutes(api, parts)
  settingsRoutes(api, parts)
  stopRoutes(api, parts)
  privacyRoutes(api, parts)
  operatorRoutes(api, parts)
  return api
}
