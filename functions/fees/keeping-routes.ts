import type { Api } from '../platform/http.ts'
import { bankRoutes } from './bank/bank-routes.ts'
import { booksRoutes } from './books/books-routes.ts'
import type { Furniture } from './furniture.ts'
import { claimRoutes } from './levy/claim-routes.ts'
import { levyChangeRoutes } from './levy/levy-change-routes.ts'
import { levyRoutes } from './levy/levy-routes.ts'
import { officerRoutes } from './office/officer-routes.ts'
import { operatorRoutes } from './operator-routes.ts'
import { payerRoutes } from './payer/payer-routes.ts'

/** The money and its books: all that no other door names. */
export const keepingRoutes = (api: Api, parts: Furniture): void => {
  officerRoutes(api, parts)
  levyRoutes(api, parts)
  levyChangeRoutes(api, parts)
  claimRoutes(api, parts)
  bankRoutes(api, parts)
  booksRoutes(api, parts)
  payerRoutes(api, parts)
  operatorRoutes(api, parts)
}
