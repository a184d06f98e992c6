import type { Api } from '../platform/http.ts'
import { arrearsRoutes } from './arrears/arrears-routes.ts'
import { dunningLetterRoutes } from './arrears/dunning-letter-routes.ts'
import { dunningRoutes } from './arrears/dunning-routes.ts'
import { lateChargeRoutes } from './arrears/late-charge-routes.ts'
import { writeOffRoutes } from './arrears/write-off-routes.ts'
import type { CollectingFurniture } from './furniture.ts'

/** What is overdue, how it is collected, and how it ends. */
export const collectingRoutes = (api: Api, parts: CollectingFurniture): void => {
  arrearsRoutes(api, parts)
  lateChargeRoutes(api, parts)
  writeOffRoutes(api, parts)
  dunningRoutes(api, parts)
  dunningLetterRoutes(api, parts)
}
