import type { Api } from '../platform/http.ts'
import type { NotifyingFurniture } from './furniture.ts'
import { petitionRoutes } from './levy/petition-routes.ts'
import { issueRoutes } from './notice/notice-issue-routes.ts'
import { noticeRoutes } from './notice/notice-routes.ts'
import { todayRoutes } from './office/today-routes.ts'

/** What goes to payers and what they ask for, and what waits for whom. */
export const notifyingRoutes = (api: Api, parts: NotifyingFurniture): void => {
  issueRoutes(api, parts)
  noticeRoutes(api, parts)
  petitionRoutes(api, parts)
  todayRoutes(api, parts)
}
