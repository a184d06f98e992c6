import type { Api } from '../platform/http.ts'
import { clearingUndoRoutes } from './clearing-undo-routes.ts'
import type { SettlingFurniture } from './furniture.ts'
import { mandateRoutes } from './mandate-routes.ts'
import { refundRoutes } from './refund-routes.ts'
import { transferRoutes } from './transfer-routes.ts'

/** Money that is fetched from accounts and given back, and the way back from many clearings. */
export const settlingRoutes = (api: Api, parts: SettlingFurniture): void => {
  mandateRoutes(api, parts)
  transferRoutes(api, parts)
  refundRoutes(api, parts)
  clearingUndoRoutes(api, parts)
}
