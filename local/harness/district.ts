import { createHash } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import { inject } from 'vitest'
import { districtsWorker } from '../../functions/districts/worker.ts'
import type { MemberId } from '../../functions/kernel/ids.ts'
import type { Role } from '../../functions/kernel/policy.ts'
import { type Clock, instant } from '../../functions/kernel/time.ts'
import { createFiles } from '../../functions/platform/files.ts'
import { relay } from '../../functions/platform/outbox.ts'
import { bucketAt } from '../parts/files.ts'
import { testBucket } from './engine.ts'
import { type Person, person } from './people.ts'
import type { Reply, TestCity } from './test-city.ts'

const ulid = monotonicFactory()

/** A new id of a kind. */
export const newId = (prefix: string): string => `${prefix}_${ulid()}`

export const base = '/api/districts'
export const takamatsuCode = '372013'
const kurashikiCode = '332020'

/** The bodies a district concerns, and two that it does not. */
export const bodies = {
  amo: { memberId: 'mbr_000000000000000000000000A1', kind: 'amo', localGovernmentCode: takamatsuCode },
  city: { memberId: 'mbr_000000000000000000000000A2', kind: 'local-government', localGovernmentCode: takamatsuCode },
  otherAmo: { memberId: 'mbr_000000000000000000000000A3', kind: 'amo', localGovernmentCode: takamatsuCode },
  otherCity: { memberId: 'mbr_000000000000000000000000A4', kind: 'local-government', localGovernmentCode: kurashikiCode },
  business: { memberId: 'mbr_000000000000000000000000A5', kind: 'business', localGovernmentCode: takamatsuCode },
} as const
type Body = keyof typeof bodies

/** Somebody in one of them. */
export const somebodyOf = (body: Body, role: Role = 'editor'): Person =>
  person(`${body}-${role}`, { ...bodies[body], memberId: bodies[body].memberId as MemberId, roles: [role] })

/** About half a kilometre of the centre of Takamatsu each way. */
export const area = {
  type: 'Polygon',
  coordinates: [
    [
      [134.047, 34.34],
      [134.052, 34.34],
      [134.052, 34.345],
      [134.047, 34.345],
      [134.047, 34.34],
    ],
  ],
}

export const districtContent = (changes: object = {}) => ({
  localGovernmentCode: takamatsuCode,
  amoId: bodies.amo.memberId,
  name: '丸亀町商店街地区',
  nameEn: 'Marugamemachi shopping street',
  area,
  ...changes,
})

/** Says what went wrong where a test only prepares. */
export const done = (reply: Reply): Reply => {
  if (reply.status !== 200 && reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`)
  return reply
}

/** A district, drawn and with its regional plan on record unless told otherwise. */
export const settledDistrict = async (city: TestCity, { published = true } = {}): Promise<string> => {
  const districtId = newId('dst')
  done(await city.as(somebodyOf('amo'))('PUT', `${base}/districts/${districtId}`, { content: districtContent() }))
  if (published) {
    const act = { act: 'record-regional-plan', version: 1, document: { title: '地域再生計画の認定書', number: '府地事第100号', on: '2026-08-03' } }
    done(await city.as(somebodyOf('city'))('PUT', `${base}/districts/${districtId}/acts/${newId('act')}`, act))
  }
  return districtId
}

export const premises = (area: string, changes: object = {}) => ({
  premisesId: newId('prm'),
  class: 'retail',
  quantities: [{ basis: 'store-floor-area', quantity: area, measuredOn: '2026-04-01' }],
  ...changes,
})

export const businessContent = (name: string, changes: object = {}) => ({
  name,
  expectedBenefit: 100_000,
  premises: [premises('100')],
  ...changes,
})

/** A business on the roll. */
export const entered = async (city: TestCity, districtId: string, content: object): Promise<string> => {
  const beneficiaryId = newId('bnf')
  done(await city.as(somebodyOf('amo'))('PUT', `${base}/districts/${districtId}/beneficiaries/${beneficiaryId}`, { content }))
  return beneficiaryId
}

/** A total that is shared by floor area. */
export const feeRule = (changes: object = {}) => ({
  name: '負担金規程',
  version: 1,
  effectiveFrom: '2026-04-01',
  authority: '活動計画',
  liable: 'on-reference-date',
  raise: { by: 'total', total: 30_000, weights: 'parts-of-the-total', excess: 'redistributed' },
  bases: [{ basis: 'store-floor-area', rate: '1' }],
  ...changes,
})

export const writtenRule = async (city: TestCity, districtId: string, rule: object = feeRule()): Promise<string> => {
  const feeRuleId = newId('frl')
  done(await city.as(somebodyOf('amo'))('PUT', `${base}/districts/${districtId}/fee-rules/${feeRuleId}`, { rule }))
  return feeRuleId
}

const noon: Clock = () => instant(new Date('2026-11-22T03:00:00.000Z'))

/** Hands what districts has told to its worker, as the bus does, each event twice over: what is heard again changes nothing. */
export const workOff = async (city: TestCity, clock: Clock = noon): Promise<void> => {
  const table = city.tables.get('districts')
  if (!table) throw new Error('no table')
  const handle = districtsWorker({ store: city.stores.districts, clock, files: createFiles(bucketAt(inject('files'), testBucket)) })
  let handedOn: number
  do {
    handedOn = await relay(table, async (events) => {
      for (const event of [...events, ...events]) await handle(event)
      return events
    })
  } while (handedOn > 0)
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Sends bytes where an answer said they belong. */
export const sent = async (
  { url, method, headers }: { readonly url: string; readonly method: string; readonly headers: Record<string, string> },
  bytes: Uint8Array<ArrayBuffer>,
) => {
  const { status } = await fetch(url, { method, headers, body: bytes })
  if (status !== 200) throw new Error(`the file store answered ${status}`)
}

/** The ids of a district that is drawn and not yet published, with what stands in it: to everybody outside as if it were not there. */
export const settleDistrict = async (city: TestCity) => {
  const districtId = await settledDistrict(city, { published: false })
  const beneficiaryId = await entered(city, districtId, businessContent('よその商店'))
  const feeRuleId = await writtenRule(city, districtId)
  const [planId, scenarioId, importId] = [newId('apl'), newId('scn'), newId('imp')]
  const amo = city.as(somebodyOf('amo'))
  done(await amo('PUT', `${base}/plans/${planId}`, { districtId, content: { name: 'よその計画' } }))
  done(await amo('PUT', `${base}/districts/${districtId}/scenarios/${scenarioId}`, scenarioDraft(feeRuleId)))
  done(await amo('PUT', `${base}/districts/${districtId}/roll-imports/${importId}`, importDraft))
  return { districtId, beneficiaryId, feeRuleId, planId, scenarioId, importId }
}

/** Ids of the same kinds that name nothing. */
export const absentDistrict = () => ({
  districtId: newId('dst'),
  beneficiaryId: newId('bnf'),
  feeRuleId: newId('frl'),
  planId: newId('apl'),
  scenarioId: newId('scn'),
  importId: newId('imp'),
})

export const scenarioDraft = (feeRuleId: string) => ({
  name: '案',
  feeRuleId,
  referenceOn: '2026-11-01',
  from: '2026-04-01',
  until: '2027-03-31',
  necessaryCost: 1_000_000,
})

export const importDraft = {
  file: { name: '名簿.csv', kind: 'csv', bytes: 10, sha256: 'a'.repeat(64) },
  mapping: { columns: { name: '名称', expectedBenefit: '利益' } },
}

const nowhere = absentDistrict()

/** A body that each operation on a district accepts. */
export const districtBodies: Readonly<Record<string, unknown>> = {
  'PUT districts/districts/{districtId}': { content: districtContent() },
  'PUT districts/districts/{districtId}/acts/{actId}': {
    act: 'record-regional-plan',
    version: 1,
    document: { title: '地域再生計画の認定書', number: '第1号', on: '2026-08-03' },
  },
  'PUT districts/plans/{planId}': { districtId: nowhere.districtId, content: { name: '計画' } },
  'PUT districts/plans/{planId}/fee': { version: 1, feeRuleId: nowhere.feeRuleId },
  'PUT districts/plans/{planId}/goal-figures/acts/{actId}': { version: 0, planVersion: 1, sources: [] },
  'PUT districts/plans/{planId}/years/{fiscalYear}': { content: { activities: [], income: [], expenditure: [] } },
  'PUT districts/plans/{planId}/attachments/{sha256}': { type: 'application/pdf', bytes: 10 },
  'PUT districts/districts/{districtId}/beneficiaries/{beneficiaryId}': { content: businessContent('商店') },
  'PUT districts/districts/{districtId}/beneficiaries/{beneficiaryId}/acts/{actId}': { act: 'close', version: 1, on: '2026-11-01' },
  'PUT districts/districts/{districtId}/roll-imports/{importId}': importDraft,
  'PUT districts/districts/{districtId}/roll-imports/{importId}/acts/{actId}': { act: 'read', version: 1 },
  'PUT districts/districts/{districtId}/fee-rules/{feeRuleId}': { rule: feeRule() },
  'PUT districts/districts/{districtId}/scenarios/{scenarioId}': scenarioDraft(nowhere.feeRuleId),
}
