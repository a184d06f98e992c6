import type { Api } from '../platform/http.ts'
import { arrearsRoutes } from './arrears-routes.ts'
import { dunningLetterRoutes } from './dunning-letter-routes.ts'
import { dunningRoutes } from './dunning-routes.ts'
import type { CollectingFurniture } from './furniture.ts'
import { writeOffRoutes } from './write-off-routes.ts'

/** What is overdue, how it is collected, and how it ends. */
export const collectingRoutes = (api: Api, parts: CollectingFurniture): void => {
  arrearsRoutes(api, parts)
  writeOffRoutes(api, parts)
  dunningRoutes(api, parts)
  dunningLetterRoutes(api, parts)
}
