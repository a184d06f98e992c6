import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import { bankRoutes } from './bank-routes.ts'
import { booksRoutes } from './books-routes.ts'
import { claimRoutes } from './claim-routes.ts'
import * as contract from './contract.ts'
import { depositRoutes } from './deposit-routes.ts'
import type { Furniture } from './furniture.ts'
import { levyRoutes } from './levy-routes.ts'
import { officerRoutes } from './officer-routes.ts'
import { operatorRoutes } from './operator-routes.ts'

export type FeesParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & Furniture

/** Everything of this block, by subject. */
export const feesRoutes = (parts: FeesParts): Api => {
  const api = createApi({ block: 'fees', publicRoutes: contract.publicRoutes, ...parts })
  officerRoutes(api, parts)
  levyRoutes(api, parts)
  claimRoutes(api, parts)
  bankRoutes(api, parts)
  depositRoutes(api, parts)
  booksRoutes(api, parts)
  operatorRoutes(api, parts)
  return api
}
