import type { Api } from '../platform/http.ts'
import type { Polled } from './consent/consent-desk.ts'
import type { Furniture, WithConsentRules, WithGovernments, WithHolidays } from './furniture.ts'
import { timelineRoutes } from './timeline/timeline-routes.ts'

export type SchedulingParts = Furniture<Polled | 'procedures' | 'ordinances'> & WithConsentRules & WithGovernments & WithHolidays

/** What is due, by whom and by when. */
export const schedulingRoutes = (api: Api, parts: SchedulingParts): void => {
  timelineRoutes(api, parts)
}
