import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { askingRun } from '../functions/devices/asking-run.ts'
import type { DeviceId } from '../functions/devices/contract.ts'
import { figureRun } from '../functions/devices/figure-run.ts'
import { marking } from '../functions/devices/mark-desk.ts'
import { devicesReference } from '../functions/devices/reference.ts'
import { devicesWorker } from '../functions/devices/worker.ts'
import type { MemberId } from '../functions/kernel/ids.ts'
import { type Instant, instant } from '../functions/kernel/time.ts'
import { createReference } from '../functions/platform/reference.ts'
import { personIdOf } from '../functions/platform/token.ts'
import type { KpiId, NeedId, PartnershipId, ProposalId } from '../functions/projects/contract.ts'
import { AgreementContent } from '../functions/projects/partnership-contract.ts'
import { decidePartnership, draft, historiesOf, publicStanding, standings } from '../functions/projects/partnership-domain.ts'
import { projectsWorker } from '../functions/projects/worker.ts'
import { dataDir } from './blocks.ts'
import { registered } from './harness/devices.ts'
import { bodies, somebodyOf } from './harness/district.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { silentLog } from './parts/log.ts'

/* A partnership measures its goal by a device: projects and devices hear each other as they are told. */

let now = Date.parse('2026-11-22T03:00:00.000Z')
const clock = () => instant(new Date(now))
const ulid = monotonicFactory()
const owner = somebodyOf('business')
const [cityId, businessId] = [bodies.city.memberId, bodies.business.memberId] as MemberId[]

let city: TestCity
let run: { readonly reckon: () => Promise<number>; readonly answer: () => Promise<number> }

beforeAll(async () => {
  city = await testCity({ clock })
  const { types } = devicesReference(createReference(dataDir))
  // Slots of a hundredth of a second: what has been written is due at once.
  const parts = { store: city.stores.devices, clock, types, slots: { seconds: 0.01, graceSeconds: 0 }, log: silentLog }
  run = { reckon: figureRun(parts), answer: askingRun(parts) }
})

/** People counted at noon of each day, one reading a day. */
const counted = async (device: string, days: Readonly<Record<string, number>>): Promise<void> => {
  const { readings, figures } = city.stores.devices
  const deviceId = device as DeviceId
  const all = Object.entries(days).map(([day, peopleCount]) => ({ at: `${day}T03:00:00.000Z` as Instant, measures: { peopleCount } }))
  await readings.save([{ device: deviceId, readings: all, receivedAt: clock(), retentionDays: 400 }])
  const { mark } = marking({ store: { figures }, slots: { seconds: 0.01, graceSeconds: 0 }, newToken: ulid })
  await mark(all.map(({ at }) => ({ device: deviceId, hour: at.slice(0, 13) })))
  await new Promise((resolve) => setTimeout(resolve, 30))
  await run.reckon()
}

const source = { measure: 'peopleCount', statistic: 'daily', per: 'month' }

/** A partnership that both sides have agreed on, with one goal that a device measures. */
const agreed = async (deviceId: string, changes: object = {}) => {
  const kpiId = `kpi_${ulid()}` as KpiId
  const content = AgreementContent().parse({
    ...{ title: '人流を測る協定', purpose: '催しの効果を知る。', terms: '第一条 …', startsOn: '2026-04-01', endsOn: '2028-03-31' },
    parties: [cityId, businessId].map((memberId, at) => ({ memberId, role: at === 0 ? 'public' : 'private', part: '測る' })),
    kpis: [
      {
        ...{ kpiId, name: '歩行者通行量', unit: '人/日', baseline: '100', target: '200', fiscalYear: 2027, direction: 'up' },
        measuredBy: { ...source, deviceId, ...changes },
      },
    ],
  })
  const partnershipId = `pts_${ulid()}` as PartnershipId
  const about = { partnershipId, needId: `ned_${ulid()}` as NeedId, proposalId: `prp_${ulid()}` as ProposalId, fingerprint: 'x' }
  const drafted = draft({ ...about, memberId: cityId, proposer: businessId, content } as Parameters<typeof draft>[0], cityId as MemberId)
  const actor = { personId: personIdOf(owner.subject), roles: [] }
  const { partnerships } = city.stores.projects
  await partnerships.saveDraft(drafted, undefined, actor)
  const act = async (what: object, by: MemberId | undefined) => {
    const before = await standing(partnershipId)
    const outcome = decidePartnership(before, { version: before.version, ...what } as Parameters<typeof decidePartnership>[1], {
      by: by as MemberId,
      at: clock(),
    })
    await partnerships.save(before, { ...outcome, beside: [] }, { actor, actId: `act_${ulid()}` as never, fingerprint: 'x' })
  }
  await act({ act: 'accept' }, businessId)
  return { partnershipId, kpiId, finish: () => act({ act: 'finish', result: 'trial', reason: '終わり' }, cityId) }
}

const standing = async (id: PartnershipId) => {
  const found = await city.stores.projects.partnerships.partnership(id)
  if (!found) throw new Error(id)
  return found
}

const kpiOf = async ({ partnershipId }: { readonly partnershipId: PartnershipId }) => standings(await standing(partnershipId))[0]

const monthsOf = async ({ partnershipId }: { readonly partnershipId: PartnershipId }) => historiesOf(await standing(partnershipId))[0]?.periods

/** Each block hears what the other told of a thing, and then hears it again. */
const heard = async (block: 'projects' | 'devices', about: string): Promise<void> => {
  const { items } = await city.stores[block].audit.about(about, { limit: 100 })
  const hear = block === 'projects' ? devicesWorker(city.stores.devices) : projectsWorker({ store: city.stores.projects, clock })
  for (const event of [...items.toReversed(), ...items.slice(0, 1)]) await hear(event)
}

describe('a goal that a device measures', () => {
  it('takes the mean of the days of the last month, with its coverage, and again what comes late, until the next month is over or the partnership', async () => {
    now = Date.parse('2026-11-22T03:00:00.000Z')
    const device = await registered(city, owner, { intervalSeconds: 3_600 })
    await counted(device, { '2026-10-05': 100, '2026-10-06': 200, '2026-11-01': 999 })
    const partnership = await agreed(device)
    await heard('projects', partnership.partnershipId)

    expect([await run.answer(), await run.answer()]).toEqual([1, 0])
    await heard('devices', device)

    expect(await kpiOf(partnership)).toMatchObject({ actual: '150', measuredOn: '2026-10-31', source: 'device', percent: '50.0', isFinal: false })
    expect((await kpiOf(partnership))?.coverage).toBeCloseTo(2 / (31 * 24), 4)

    await counted(device, { '2026-10-07': 180 })
    expect(await run.answer()).toBe(1)
    await heard('devices', device)
    expect(await kpiOf(partnership)).toMatchObject({ actual: '160', measuredOn: '2026-10-31' })

    now = Date.parse('2026-12-01T03:00:00.000Z')
    await counted(device, { '2026-11-30': 201 })
    expect(await run.answer()).toBe(2)
    await heard('devices', device)
    expect(await kpiOf(partnership)).toMatchObject({ actual: '600', measuredOn: '2026-11-30', isFinal: false, reached: true })
    const coverage = (readings: number, days: number) => Math.round((readings / (days * 24)) * 10_000) / 10_000
    expect(await monthsOf(partnership)).toEqual([
      { of: '2026-10', value: '160', coverage: coverage(3, 31), isFinal: true },
      { of: '2026-11', value: '600', coverage: coverage(2, 30), isFinal: false },
    ])

    now = Date.parse('2027-01-20T03:00:00.000Z')
    await partnership.finish()
    await heard('projects', partnership.partnershipId)
    await counted(device, { '2026-12-01': 1 })
    expect(await run.answer()).toBe(0)
  })

  it('is told the day before as the device has it, and never of another’s device that is closed', async () => {
    now = Date.parse('2026-11-22T03:00:00.000Z')
    const stranger = somebodyOf('otherAmo')
    const [open, closed] = [await registered(city, stranger), await registered(city, stranger, { dataClass: 'closed' })]
    await counted(open, { '2026-11-21': 12 })
    await counted(closed, { '2026-11-21': 13 })
    const [told, untold] = [await agreed(open, { statistic: 'max', per: 'day' }), await agreed(closed, { statistic: 'max', per: 'day' })]
    for (const { partnershipId } of [told, untold]) await heard('projects', partnershipId)

    expect(await run.answer()).toBe(1)

    await heard('devices', open)
    await heard('devices', closed)
    expect(await kpiOf(told)).toMatchObject({ actual: '12', measuredOn: '2026-11-21', isFinal: false })
    expect((await kpiOf(untold))?.actual).toBeUndefined()
  })

  it('is everybody’s to read where the device is open, and the parties’ where it is not', async () => {
    now = Date.parse('2026-11-22T03:00:00.000Z')
    const [open, limited] = [await registered(city, owner), await registered(city, owner, { dataClass: 'limited' })]
    for (const device of [open, limited]) await counted(device, { '2026-10-05': 150 })
    const [shown, kept] = [await agreed(open), await agreed(limited)]
    for (const { partnershipId } of [shown, kept]) await heard('projects', partnershipId)
    await run.answer()
    for (const device of [open, limited]) await heard('devices', device)

    const [ofOpen, ofLimited] = [await kpiOf(shown), await kpiOf(kept)]
    expect([ofOpen?.actual, ofLimited?.actual]).toEqual(['150', '150'])
    expect([ofOpen, ofLimited].map((kpi) => kpi && publicStanding(kpi).actual)).toEqual(['150', undefined])
  })
})
