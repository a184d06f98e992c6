import { queryOptions } from '@tanstack/react-query'
import type { Settings } from '../districts/city-queries.ts'
import { answered } from '../shell/refusal.ts'
import type { Shell } from '../shell/shell.ts'
import type { LevyDraft } from './queries.ts'

/** The districts of a municipality, to choose among. */
export const districtsOfQuery = ({ districts }: Shell, code: string) =>
  queryOptions({
    queryKey: ['districts-of', code],
    queryFn: () => answered(districts.GET('/districts', { params: { query: { limit: 100, municipality: code } } })),
    staleTime: 0,
  })

const usualDays: LevyDraft['closedDays'] = { weekdays: [0, 6], yearEnd: { from: '12-29', until: '01-03' }, days: [] }

/** On which days the office is closed, as the city has set it. */
export const closedDaysOf = (settings: Settings | undefined): LevyDraft['closedDays'] =>
  settings ? { ...settings.closed, days: settings.closed.days.map(({ on }) => on) } : usualDays
