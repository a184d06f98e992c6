import type { Api } from '../platform/http.ts'
import { approvalRoutes } from './approval-routes.ts'
import { attachmentRoutes } from './attachment-routes.ts'
import { draftRoutes } from './draft-routes.ts'
import type { Furniture, WithCodes, WithFiles } from './furniture.ts'
import { needListRoutes } from './need-list-routes.ts'
import { needRoutes } from './need-routes.ts'
import { operatorRoutes } from './operator-routes.ts'
import { questionRoutes } from './question-routes.ts'
import { solutionRoutes } from './solution-routes.ts'

export type SheetParts = Furniture<'needs' | 'solutions' | 'approvals' | 'drafts' | 'questions' | 'proposals' | 'audit' | 'parked'> &
  WithFiles &
  WithCodes

/** Needs and solutions from their drafts to their pages, what is asked about them, and what the operator looks after. */
export const sheetRoutes = (api: Api, parts: SheetParts): void => {
  needRoutes(api, parts)
  needListRoutes(api, parts)
  attachmentRoutes(api, parts)
  approvalRoutes(api, parts)
  draftRoutes(api, parts)
  solutionRoutes(api, parts)
  questionRoutes(api, parts)
  operatorRoutes(api, parts)
}
