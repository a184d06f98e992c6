import type { Api } from '../platform/http.ts'
import { districtRoutes } from './district/district-routes.ts'
import type { Furniture, WithFiles, WithGovernments } from './furniture.ts'
import { operatorRoutes } from './operator-routes.ts'
import { ordinanceRoutes } from './ordinance/ordinance-routes.ts'
import { goalFiguresRoutes } from './plan/goal-figures-routes.ts'
import { planAttachmentRoutes } from './plan/plan-attachment-routes.ts'
import { planRoutes } from './plan/plan-routes.ts'
import { planYearRoutes } from './plan/plan-year-routes.ts'

export type PreparingParts = Furniture<'districts' | 'plans' | 'goalFigures' | 'fees' | 'ordinances' | 'audit' | 'parked'> &
  WithFiles &
  WithGovernments

/** Districts, their plans until somebody is asked, their ordinances, and what the operator looks after. */
export const preparingRoutes = (api: Api, parts: PreparingParts): void => {
  districtRoutes(api, parts)
  planRoutes(api, parts)
  planYearRoutes(api, parts)
  goalFiguresRoutes(api, parts)
  planAttachmentRoutes(api, parts)
  ordinanceRoutes(api, parts)
  operatorRoutes(api, parts)
}
