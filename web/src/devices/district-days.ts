import { useQuery } from '@tanstack/react-query'
import { useShell } from '../shell/shell.ts'
import { type Day, daysToLastYear } from './compared.ts'
import { type DeviceType, districtFiguresQuery, type Figure, type Measure } from './queries.ts'
import { addDays } from './span.ts'
import { chosenMeasure, figureValue } from './units.ts'

export type DaysAsked = { readonly districtId: string; readonly type: DeviceType | undefined; readonly to: string; readonly days: number }

export type Measured = { readonly measure: Measure | undefined; readonly days: readonly Day[]; readonly lastYear: readonly Day[] }

const dayOf = (figure: Figure, measure: Measure | undefined): Day => ({
  on: figure.of,
  value: measure && figureValue(figure, measure),
  coverage: figure.coverage,
})

/** The days of a district until one, and those of the same names a year before. */
export const useDistrictDays = ({
  districtId,
  type,
  to,
  days,
}: DaysAsked): { readonly measured: Measured | undefined; readonly error: Error | null } => {
  const shell = useShell()
  const asked = (last: string) => ({ type: type?.code ?? '', resolution: 'day' as const, from: addDays(last, 1 - days), to: last })
  const enabled = type !== undefined
  const now = useQuery({ ...districtFiguresQuery(shell, districtId, asked(to)), enabled })
  const before = useQuery({ ...districtFiguresQuery(shell, districtId, asked(addDays(to, -daysToLastYear))), enabled })
  const error = now.error ?? before.error
  if (!now.data || !before.data) return { measured: undefined, error }
  const measure = chosenMeasure(type, now.data.items, undefined)
  const isMeasured = measure !== undefined && now.data.items.some((figure) => figureValue(figure, measure) !== undefined)
  const daysIn = (items: readonly Figure[]) => items.map((figure) => dayOf(figure, measure))
  return { measured: { measure: isMeasured ? measure : undefined, days: daysIn(now.data.items), lastYear: daysIn(before.data.items) }, error: null }
}
