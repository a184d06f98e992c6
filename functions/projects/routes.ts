import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import * as contract from './contract.ts'
import { type PartneringParts, partneringRoutes } from './partnering-routes.ts'
import { type ProposingParts, proposingRoutes } from './proposing-routes.ts'
import { type SeekingParts, seekingRoutes } from './seeking-routes.ts'
import { type SheetParts, sheetRoutes } from './sheet-routes.ts'

export type ProjectsParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & SheetParts & SeekingParts & ProposingParts & PartneringParts

/** Everything of this block behind one door, as the local city and the OpenAPI file have it; deployed, it has several. */
export const projectsRoutes = (parts: ProjectsParts): Api => {
  const api = createApi({ block: 'projects', publicRoutes: contract.publicRoutes, ...parts })
  sheetRoutes(api, parts)
  seekingRoutes(api, parts)
  proposingRoutes(api, parts)
  partneringRoutes(api, parts)
  return api
}
