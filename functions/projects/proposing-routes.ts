import type { Api } from '../platform/http.ts'
import type { Furniture, WithFiles } from './furniture.ts'
import { panelRoutes } from './panel-routes.ts'
import { privacyRoutes } from './privacy-routes.ts'
import { proposalRoutes } from './proposal-routes.ts'
import { selectionRoutes } from './proposal-selection-routes.ts'

export type ProposingParts = Furniture<'needs' | 'solutions' | 'related' | 'proposals' | 'panels' | 'drafts' | 'follows' | 'privacy'> & WithFiles

/** What is proposed for a need, who is invited to, how proposals are scored and which is chosen; and what is kept of whoever asks. */
export const proposingRoutes = (api: Api, parts: ProposingParts): void => {
  proposalRoutes(api, parts)
  selectionRoutes(api, parts)
  panelRoutes(api, parts)
  privacyRoutes(api, parts)
}
