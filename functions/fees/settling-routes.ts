import type { Api } from '../platform/http.ts'
import { mandateRoutes } from './bank/mandate-routes.ts'
import { movementRoutes } from './bank/movement-routes.ts'
import { transferRoutes } from './bank/transfer-routes.ts'
import { clearingUndoRoutes } from './clearing/clearing-undo-routes.ts'
import type { SettlingFurniture } from './furniture.ts'
import { refundRoutes } from './refund/refund-routes.ts'

/** Money that is fetched from accounts and given back, and the bank's lines that tell of it, and the way back from many clearings. */
export const settlingRoutes = (api: Api, parts: SettlingFurniture): void => {
  mandateRoutes(api, parts)
  transferRoutes(api, parts)
  refundRoutes(api, parts)
  movementRoutes(api, parts)
  clearingUndoRoutes(api, parts)
}
