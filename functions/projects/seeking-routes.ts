import type { Api } from '../platform/http.ts'
import { followRoutes } from './follow-routes.ts'
import type { Furniture, WithMatching } from './furniture.ts'
import { matchingRoutes } from './matching-routes.ts'
import { relatedRoutes } from './related-routes.ts'
import { searchRoutes } from './search-routes.ts'

export type SeekingParts = Furniture<'needs' | 'solutions' | 'searches' | 'follows' | 'matches' | 'related'> & WithMatching

/** How needs and solutions are found: by search, by following, by matching. */
export const seekingRoutes = (api: Api, parts: SeekingParts): void => {
  searchRoutes(api, parts)
  followRoutes(api, parts)
  matchingRoutes(api, parts)
  relatedRoutes(api, parts)
}
