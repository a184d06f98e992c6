import type { Api } from '../platform/http.ts'
import { accountRoutes } from './account/account-routes.ts'
import { yourYenRoutes } from './account/your-yen-routes.ts'
import type { GrantingFurniture } from './furniture.ts'
import { grantExpenseRoutes } from './grant/grant-expense-routes.ts'
import { grantRoutes } from './grant/grant-routes.ts'
import { spendingRoutes } from './grant/spending-routes.ts'
import { retentionRoutes } from './retention/retention-routes.ts'
import { yearRoutes } from './year/year-routes.ts'

/** Where the money goes: grants, what they were spent on, and how they are settled. */
export const grantingRoutes = (api: Api, parts: GrantingFurniture): void => {
  grantRoutes(api, parts)
  accountRoutes(api, parts)
  grantExpenseRoutes(api, parts)
  spendingRoutes(api, parts)
  yearRoutes(api, parts)
  retentionRoutes(api, parts)
  yourYenRoutes(api, parts)
}
