import type { Api } from '../platform/http.ts'
import { bankRoutes } from './bank-routes.ts'
import { booksRoutes } from './books-routes.ts'
import { claimRoutes } from './claim-routes.ts'
import { clearingRoutes } from './clearing-routes.ts'
import { depositRoutes } from './deposit-routes.ts'
import type { Furniture } from './furniture.ts'
import { lateChargeRoutes } from './late-charge-routes.ts'
import { levyChangeRoutes } from './levy-change-routes.ts'
import { levyRoutes } from './levy-routes.ts'
import { officerRoutes } from './officer-routes.ts'
import { operatorRoutes } from './operator-routes.ts'
import { payerRoutes } from './payer-routes.ts'

/** The money and its books: all that no other door names. */
export const keepingRoutes = (api: Api, parts: Furniture): void => {
  officerRoutes(api, parts)
  levyRoutes(api, parts)
  levyChangeRoutes(api, parts)
  claimRoutes(api, parts)
  bankRoutes(api, parts)
  depositRoutes(api, parts)
  clearingRoutes(api, parts)
  booksRoutes(api, parts)
  payerRoutes(api, parts)
  lateChargeRoutes(api, parts)
  operatorRoutes(api, parts)
}
