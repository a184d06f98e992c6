import { type Api, type ApiOptions, createApi } from '../platform/http.ts'
import { approvalRoutes } from './approval-routes.ts'
import { attachmentRoutes } from './attachment-routes.ts'
import { caseRoutes } from './case-routes.ts'
import { contactRoutes } from './contact-routes.ts'
import * as contract from './contract.ts'
import { draftRoutes } from './draft-routes.ts'
import { followRoutes } from './follow-routes.ts'
import type { Furniture } from './furniture.ts'
import { matchingRoutes } from './matching-routes.ts'
import type { Matching } from './matching-worker.ts'
import { needListRoutes } from './need-list-routes.ts'
import { needRoutes } from './need-routes.ts'
import { ocdsRoutes } from './ocds-routes.ts'
import { operatorRoutes } from './operator-routes.ts'
import { panelRoutes } from './panel-routes.ts'
import { partnershipRoutes } from './partnership-routes.ts'
import { proposalRoutes } from './proposal-routes.ts'
import { selectionRoutes } from './proposal-selection-routes.ts'
import { questionRoutes } from './question-routes.ts'
import { searchRoutes } from './search-routes.ts'
import { solutionRoutes } from './solution-routes.ts'

export type ProjectsParts = Omit<ApiOptions, 'block' | 'publicRoutes'> & Furniture & { readonly matching: () => Promise<Matching> }

/** Everything of this block, by subject. */
export const projectsRoutes = (parts: ProjectsParts): Api => {
  const api = createApi({ block: 'projects', publicRoutes: contract.publicRoutes, ...parts })
  needRoutes(api, parts)
  needListRoutes(api, parts)
  attachmentRoutes(api, parts)
  approvalRoutes(api, parts)
  draftRoutes(api, parts)
  solutionRoutes(api, parts)
  searchRoutes(api, parts)
  questionRoutes(api, parts)
  followRoutes(api, parts)
  matchingRoutes(api, parts)
  contactRoutes(api, parts)
  proposalRoutes(api, parts)
  selectionRoutes(api, parts)
  panelRoutes(api, parts)
  partnershipRoutes(api, parts)
  caseRoutes(api, parts)
  ocdsRoutes(api, parts)
  operatorRoutes(api, parts)
  return api
}
