import { notFound } from '../kernel/problem.ts'
import type { LocalDate } from '../kernel/time.ts'
import { toCsv } from '../platform/csv.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { readerAsOfNow } from '../platform/known-members.ts'
import { anomalies, type JudgedHour } from './anomaly.ts'
import { anomalyColumns } from './columns.ts'
import { DeviceParams } from './device-contract.ts'
import { deviceDesk } from './device-desk.ts'
import type { Device } from './device-domain.ts'
import { type AnomalyRule, type Measure, measureOf } from './device-type.ts'
import * as contract from './figure-contract.ts'
import { figureDesk } from './figure-desk.ts'
import { type Furniture, typeOf } from './furniture.ts'
import { atMostDays } from './period.ts'
import { periodNotSound, unknownMeasure } from './problems.ts'
import { daysAfter, hourIn, isWeekend, spanOfDay } from './zone.ts'

const refusals = [notFound, periodNotSound, unknownMeasure]

const readAnomalies = route({
  method: 'get',
  path: '/devices/{deviceId}/anomalies',
  summary: 'The stretches of at most a month that are not like the same hours of the weeks before',
  open: true,
  params: DeviceParams,
  query: contract.AnomalyQuery,
  answers: { 200: contract.AnomalyList },
  refusals,
})

const exportAnomalies = route({
  method: 'get',
  path: '/devices/{deviceId}/anomalies.csv',
  summary: 'The stretches that are not like the same hours of the weeks before, as CSV',
  open: true,
  params: DeviceParams,
  query: contract.AnomalyExport,
  answers: { 200: 'csv' },
  refusals,
})

/** What stands out, judged as it is asked for: a correction that comes later changes it too. */
export const anomalyRoutes = (api: Api, furniture: Furniture): void => {
  const { types } = furniture
  const { readable } = deviceDesk(furniture)
  const { periods } = figureDesk(furniture)

  const found = async (
    deviceId: Device['deviceId'],
    { from, to, measure: name }: contract.AnomalyQuestion,
    claimed: Parameters<typeof readerAsOfNow>[1],
  ): Promise<contract.AnomalyList> => {
    const { device } = await readable(deviceId, await readerAsOfNow(furniture, claimed), 'read its readings')
    const { anomaly: rule, ...list } = await types()
    const measure = measureOf(typeOf({ ...list, anomaly: rule }, device), name)
    if (!measure) throw unknownMeasure({ measure: name })
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
    if (days < 1 || days > atMostDays.hour) throw periodNotSound({ atMostDays: atMostDays.hour })
    const { timeZone } = device.content
    const views = await periods(device, { resolution: 'hour', from: daysAfter(from, -rule.lookBackDays), to, measure: name })
    const judged = judgedHours(views, { measure, rule, timeZone })
    return { timeZone, rule, items: [...anomalies(judged, { rule, measure, since: spanOfDay(timeZone, from as LocalDate).from })] }
  }

  api
    .on(readAnomalies, async ({ params: { deviceId }, query, actor }) => answer(200, await found(deviceId, query, actor)))

    .on(exportAnomalies, async ({ params: { deviceId }, query: { language, ...question }, actor }) => {
      const { items } = await found(deviceId, question, actor)
      return csv('anomalies.csv', await toCsv(anomalyColumns, items, language))
    })
}

type Judging = { readonly measure: Measure; readonly rule: AnomalyRule; readonly timeZone: string }

/** The hours that can be compared: of one with half of its readings missing, a sum says how many came and not how many there were. */
const judgedHours = (views: readonly contract.FigureView[], { measure, rule, timeZone }: Judging): JudgedHour[] =>
  views.flatMap(({ from, to, coverage = 0, measures }) => {
    const summary = measures[measure.name]
    const value = measure.total ? summary?.sum : (summary?.mean ?? summary?.last)
    if (value === undefined || coverage < rule.leastCoverage) return []
    return [{ from, to, value, among: `${isWeekend(timeZone, from) ? 'weekend' : 'weekday'}#${hourIn(timeZone, from)}` }]
  })
