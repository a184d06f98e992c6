import { invalidCursor, notFound, notPermitted, present } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { type Instant, instant } from '../kernel/time.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../platform/known-members.ts'
import { readingColumns, readingRows } from './columns.ts'
import { DeviceParams } from './device-contract.ts'
import { deviceDesk } from './device-desk.ts'
import type { Device } from './device-domain.ts'
import { type Furniture, typeOf } from './furniture.ts'
import { frozenBefore, type Ingesting } from './ingest-desk.ts'
import { sorted } from './ingestion.ts'
import { marking } from './mark-desk.ts'
import * as problems from './problems.ts'
import { hourOf, type KeptReading, type StandingReading } from './reading.ts'
import * as contract from './reading-contract.ts'

const readLatest = route({
  method: 'get',
  path: '/devices/{deviceId}/latest',
  summary: 'The newest reading by when it was measured, of the last week',
  open: true,
  params: DeviceParams,
  answers: { 200: contract.Latest },
  refusals: [notFound],
})

const listReadings = route({
  method: 'get',
  path: '/devices/{deviceId}/readings',
  summary: 'The readings of at most a week that stand, in the order in which they were measured',
  open: true,
  params: DeviceParams,
  query: contract.ReadingQuery,
  answers: { 200: contract.ReadingPage },
  refusals: [notFound, problems.periodNotSound],
})

const exportReadings = route({
  method: 'get',
  path: '/devices/{deviceId}/readings.csv',
  summary: 'The readings of at most a week as CSV',
  open: true,
  params: DeviceParams,
  query: contract.ReadingExport,
  answers: { 200: 'csv' },
  refusals: [notFound, problems.periodNotSound],
})

const correct = route({
  method: 'put',
  path: '/devices/{deviceId}/corrections/{actId}',
  summary: 'Say what a reading should have said, or that it stands no longer; what was sent is kept',
  params: contract.DeviceActPath,
  body: contract.Correction,
  answers: { 200: contract.Kept, 201: contract.Kept },
  refusals: [notFound, notPermitted, problems.readingsNotSound, problems.figuresFrozen],
})

const backfill = route({
  method: 'put',
  path: '/devices/{deviceId}/backfills/{actId}',
  summary: 'Hand in readings that could not be sent, however late: all of them or none',
  costly: 'import',
  params: contract.DeviceActPath,
  body: contract.Backfill,
  answers: { 200: contract.Kept, 201: contract.Kept },
  refusals: [notFound, notPermitted, problems.readingsNotSound],
})

const dayMilliseconds = 86_400_000
const daysAtMost = 7

export type Correcting = Furniture & Pick<Ingesting, 'newToken'>

/** What was measured: to read, to correct, to hand in afterwards. */
export const readingRoutes = (api: Api, furniture: Correcting): void => {
  const { store, clock, types } = furniture
  const { readings } = store
  const { readable, within } = deviceDesk(furniture)
  const { mark } = marking(furniture)

  const toRead = async (deviceId: Device['deviceId'], claimed: Parameters<typeof readerAsOfNow>[1]): Promise<Device> =>
    (await readable(deviceId, await readerAsOfNow(furniture, claimed), 'read its readings')).device

  /** Page by page through the days; a cursor is the last instant and key that were given. */
  const page = async (
    { deviceId }: Device,
    { from, to }: Span,
    { limit, cursor }: { limit: number; cursor?: string | undefined },
  ): Promise<Page<StandingReading>> => {
    const after = cursor === undefined ? undefined : positionOf(cursor, from)
    const found: StandingReading[] = []
    for (const day of daysFrom(after?.at ?? from, to)) {
      for (const each of await readings.ofDay(deviceId, day, { from: after?.at ?? from, to })) if (!after || isAfter(each, after)) found.push(each)
      if (found.length > limit) break
    }
    const items = found.slice(0, limit)
    const last = items.at(-1)
    return found.length > items.length && last ? { items, cursor: cursorOf(last) } : { items }
  }

  /** Written, marked, then told: whoever dies in between sends it again, and the same rows are written. */
  const keep = async ({ deviceId, leastRetentionDays }: Device, kept: readonly KeptReading[]): Promise<void> => {
    await readings.save([{ device: deviceId, readings: kept, receivedAt: clock(), retentionDays: leastRetentionDays }])
    await mark([...new Set(kept.map(({ at }) => hourOf(at)))].map((hour) => ({ device: deviceId, hour })))
  }

  const judgingOf = async (device: Device) => {
    const list = await types()
    return { type: typeOf(list, device), types: list, limits: { receivedAt: clock(), notBefore: frozenBefore(device, clock()) } }
  }

  api
    .on(readLatest, async ({ params: { deviceId }, actor }) => {
      const device = await toRead(deviceId, actor)
      const newest = await readings.newest(device.deviceId, { now: clock(), days: daysAtMost })
      return answer(200, newest ? { reading: viewOf(newest) } : {})
    })

    .on(listReadings, async ({ params: { deviceId }, query: { from, to, ...asked }, actor }) => {
      const device = await toRead(deviceId, actor)
      const { items, cursor } = await page(device, requireSpan({ from, to }), asked)
      return answer(200, { items: items.map(viewOf), ...(cursor && { cursor }) })
    })

    .on(exportReadings, async ({ params: { deviceId }, query: { from, to, language }, actor }) => {
      const device = await toRead(deviceId, actor)
      const { items } = await page(device, requireSpan({ from, to }), { limit: Number.MAX_SAFE_INTEGER })
      return csv('readings.csv', await toCsv(readingColumns, readingRows(items.map(viewOf)), language))
    })

    .on(correct, async ({ params: { deviceId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { device } = await within(deviceId, actor, { act: 'correct readings', toSee: 'read its readings' })
      const print = fingerprint(body)
      if (await isDone(furniture, deviceId, { id: actId, fingerprint: print })) return answer(200, { readings: 1 })
      const notBefore = frozenBefore(device, clock())
      if (body.at < notBefore) throw problems.figuresFrozen({ notBefore })
      const standing = present(
        (await readings.ofHour(device.deviceId, hourOf(body.at))).find(({ key, reading }) => key === body.key && reading.at === body.at),
      )
      const { readings: judged, refused } = sorted({ at: body.at, measures: body.measures ?? standing.reading.measures }, await judgingOf(device))
      if (refused.length > 0) throw problems.readingsNotSound({ refused: refused.map(({ reason }) => ({ place: 0, reason })) })
      const revision = (standing.reading.revision ?? 0) + 1
      await keep(
        device,
        judged.map((reading) => ({ ...reading, corrects: body.key, revision, ...(body.measures === undefined && { withdrawn: true }) })),
      )
      await store.devices.saveMark(
        device,
        { actor, actId, fingerprint: print },
        { name: 'ReadingCorrected', after: { at: body.at, key: body.key, revision } },
      )
      return answer(201, { readings: 1 })
    })

    .on(backfill, async ({ params: { deviceId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { device } = await within(deviceId, actor, { act: 'correct readings', toSee: 'read its readings' })
      const print = fingerprint(body)
      const isRepeated = await isDone(furniture, deviceId, { id: actId, fingerprint: print })
      const judging = await judgingOf(device)
      const parts = Array.from({ length: Math.ceil(body.readings.length / 1000) }, (_, at) => body.readings.slice(at * 1000, (at + 1) * 1000))
      const judged = parts.map((some, at) => ({ from: at * 1000, ...sorted({ readings: some }, judging) }))
      const refused = judged.flatMap(({ from, refused: some }) => some.map(({ place = 0, reason }) => ({ place: from + place, reason })))
      const kept = judged.flatMap((each) => each.readings)
      if (isRepeated) return answer(200, { readings: kept.length })
      if (refused.length > 0) throw problems.readingsNotSound({ refused: refused.slice(0, 100) })
      await keep(device, kept)
      await store.devices.saveMark(device, { actor, actId, fingerprint: print }, { name: 'ReadingsHandedIn', after: { readings: kept.length } })
      return answer(201, { readings: kept.length })
    })
}

type Span = { readonly from: Instant; readonly to: Instant }

const requireSpan = ({ from, to }: Span): Span => {
  const days = (Date.parse(to) - Date.parse(from)) / dayMilliseconds
  if (!(days > 0 && days <= daysAtMost)) throw problems.periodNotSound({ atMostDays: daysAtMost })
  return { from, to }
}

const daysFrom = (from: Instant, to: Instant): string[] => {
  const days: string[] = []
  for (let at = Date.parse(`${from.slice(0, 10)}T00:00:00Z`); at < Date.parse(to); at += dayMilliseconds)
    days.push(instant(new Date(at)).slice(0, 10))
  return days
}

const viewOf = ({ key, reading: { corrects: _, withdrawn: __, ...said } }: StandingReading): contract.ReadingView => ({ ...said, key })

type Position = { readonly at: Instant; readonly key: string }

const cursorOf = ({ key, reading: { at } }: StandingReading): string => Buffer.from(JSON.stringify([at, key])).toString('base64url')

const positionOf = (cursor: string, from: Instant): Position => {
  const [at, key] = partsOf(cursor)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(at) || Number.isNaN(Date.parse(at)) || at < from) throw invalidCursor()
  return { at: at as Instant, key }
}

const partsOf = (cursor: string): readonly [string, string] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(parts) && typeof parts[0] === 'string' && typeof parts[1] === 'string') return [parts[0], parts[1]]
  } catch {
    throw invalidCursor()
  }
  throw invalidCursor()
}

const isAfter = ({ key, reading }: StandingReading, { at, key: before }: Position): boolean => reading.at > at || (reading.at === at && key > before)
