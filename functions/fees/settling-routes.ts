import type { Api } from '../platform/http.ts'
import { mandateRoutes } from './bank/mandate-routes.ts'
import { movementRoutes } from './bank/movement-routes.ts'
import { transferRoutes } from './bank/transfer-routes.ts'
import { clearingRoutes } from './clearing/clearing-routes.ts'
import { clearingUndoRoutes } from './clearing/clearing-undo-routes.ts'
import { depositRoutes } from './clearing/deposit-routes.ts'
import type { SettlingFurniture } from './furniture.ts'
import { refundRoutes } from './refund/refund-routes.ts'

/** Deposits and what they are used for, money that is fetched from accounts and given back, and the way back from many clearings. */
export const settlingRoutes = (api: Api, parts: SettlingFurniture): void => {
  depositRoutes(api, parts)
  clearingRoutes(api, parts)
  mandateRoutes(api, parts)
  transferRoutes(api, parts)
  refundRoutes(api, parts)
  movementRoutes(api, parts)
  clearingUndoRoutes(api, parts)
}
