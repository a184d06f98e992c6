import type { Api } from '../platform/http.ts'
import type { Furniture, WithFiles } from './furniture.ts'
import { rollImportRoutes } from './roll/roll-import-routes.ts'
import { rollLevyRoutes } from './roll/roll-levy-routes.ts'
import { rollRoutes } from './roll/roll-routes.ts'

export type EnrollingParts = Furniture<'districts' | 'plans' | 'roll' | 'frozenRolls' | 'imports'> & WithFiles

/** The roll of a district: who stands in it, what is imported, and what is taken for a levy. */
export const enrollingRoutes = (api: Api, parts: EnrollingParts): void => {
  rollRoutes(api, parts)
  rollImportRoutes(api, parts)
  rollLevyRoutes(api, parts)
}
