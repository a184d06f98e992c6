import {
  PutItemCommand,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { monotonicFactory } from 'ulid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '../functions/kernel/event.ts'
import { membersTable } from '../functions/members/table.ts'
import { relay } from '../functions/platform/outbox.ts'
import { tableSpecs } from './blocks.ts'
import { newcomers } from './harness/newcomers.ts'
import { aoi, kei } from './harness/people.ts'
import { letRestore } from './harness/restoring.ts'
import { engineClient, type TestCity, testCity } from './harness/test-city.ts'
import { compare, describe as described, leftBehind, restore } from './restore.ts'

const ulid = monotonicFactory()
const newcomer = newcomers()
const client = engineClient()
letRestore(client)

const pace = { say: () => {}, pollMilliseconds: 50 }
const applied: { readonly id: string; readonly body: unknown }[] = []
const unheard: string[] = []
let before: TestCity
let after: TestCity
let source: string
let target: string

const applyIn = async (city: TestCity) => {
  const act = { id: `app_${ulid()}`, body: newcomer(aoi.email) }
  applied.push(act)
  return { ...act, reply: await city.as(aoi)('PUT', `/api/members/applications/${act.id}`, act.body) }
}

/** The relay of a city's members, and of what it tells. */
const hear = async (city: TestCity): Promise<string[]> => {
  const table = city.tables.get('members')
  if (!table) throw new Error('no table')
  const heard: string[] = []
  await relay(table, async (events: readonly Event[]) => {
    heard.push(...events.map(({ eventId }) => eventId))
    return events
  })
  return heard
}

/** As lib/parts/store-table.ts deploys it. */
const protect = async (name: string) => {
  const { TableArn } = await described(client, name)
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } }))
  await client.send(
    new UpdateContinuousBackupsCommand({
      TableName: name,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    }),
  )
  await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' } }))
  await client.send(new UpdateTableCommand({ TableName: name, DeletionProtectionEnabled: true }))
  await client.send(new TagResourceCommand({ ResourceArn: TableArn, Tags: [{ Key: 'city', Value: 'kanmin' }] }))
}

beforeAll(async () => {
  before = await testCity({ client })
  source = before.tableName(membersTable)
  target = `${source}-restored`
  await protect(source)
  const { id } = await applyIn(before)
  await before.as(kei)('PUT', `/api/members/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })
  await hear(before)
  // Told by these, and heard by nobody when the table is taken back.
  for (let count = 0; count < 3; count += 1) {
    const { id } = await applyIn(before)
    const { body } = await before.as(kei)('GET', `/api/members/audit?about=${id}`)
    unheard.push(...body.items.map(({ eventId }: Event) => eventId))
  }
  await restore(client, { source, target }, pace)
  const standing = new Map(tableSpecs.map((spec) => [spec.name, before.tableName(spec)]))
  after = await testCity({ client, standing: standing.set('members', target) })
})

afterAll(async () => {
  for (const TableName of [source, target]) await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }))
})

describe('a restored table', () => {
  it('has what a restore leaves behind: expiry, recovery, a stream, protection, tags', async () => {
    const settings = async (name: string) =>
      Object.fromEntries(await Promise.all(Object.entries(leftBehind).map(async ([what, { look }]) => [what, await look(client, name)])))

    expect(await settings(target)).toEqual({
      expiry: 'expiresAt',
      recovery: { PointInTimeRecoveryStatus: 'ENABLED', RecoveryPeriodInDays: 35 },
      stream: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
      protection: true,
      tags: [{ Key: 'city', Value: 'kanmin' }],
    })
  })

  it('holds every item of the other, the same to the last attribute', async () => {
    const there = await compare(client, { of: source, within: target, share: 1 })
    const back = await compare(client, { of: target, within: source, share: 1 })

    expect(there).toEqual({ read: there.read, same: there.read, changed: 0, missing: 0 })
    expect(back).toEqual(there)
    expect(there.read).toBeGreaterThan(10)
  })

  it('is told apart where one item is changed and one is lacking', async () => {
    const [one, other] = [`${source}-one`, `${source}-other`]
    for (const name of [one, other]) await restore(client, { source, target: name }, pace)
    const put = (TableName: string, pk: string, told: string) =>
      client.send(new PutItemCommand({ TableName, Item: { pk: { S: pk }, sk: { S: 'X' }, told: { S: told } } }))
    await put(one, 'both', 'so')
    await put(other, 'both', 'otherwise')
    await put(one, 'one', 'alone')

    const { read, same, changed, missing } = await compare(client, { of: one, within: other, share: 1 })

    expect({ changed, missing, rest: read - same }).toEqual({ changed: 1, missing: 1, rest: 2 })
    for (const TableName of [one, other]) await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }))
  })
})

describe('a block that was put on a restored table', () => {
  it('reads what it read before', async () => {
    const paths = [
      '/api/members/directory',
      '/api/members/applications',
      `/api/members/audit?month=2026-11`,
      ...applied.map(({ id }) => `/api/members/applications/${id}`),
    ]
    for (const path of paths) {
      const [was, is] = [await before.as(kei)('GET', path), await after.as(kei)('GET', path)]
      expect({ path, status: is.status, body: is.body }).toEqual({ path, status: 200, body: was.body })
    }
    expect((await after.as(kei)('GET', '/api/members/directory')).body.items.length).toBeGreaterThan(1)
  })

  it('knows an act done before, refuses another under its id, and does a new one', async () => {
    const [first] = applied
    const again = (body: unknown) => after.as(aoi)('PUT', `/api/members/applications/${first?.id}`, body)
    const waiting = applied[1]

    const same = await after.as(aoi)('PUT', `/api/members/applications/${waiting?.id}`, waiting?.body)
    const other = await again(newcomer(aoi.email))
    const { reply, id } = await applyIn(after)

    expect([same.status, other.status, reply.status]).toEqual([200, 409, 201])
    expect((await after.as(kei)('GET', `/api/members/audit?about=${id}`)).body.items).toHaveLength(1)
    expect((await before.as(kei)('GET', `/api/members/applications/${id}`)).status).toBe(404)
  })

  it('hands on what nobody had heard, then what is new, each once and nothing that had been heard', async () => {
    const { id } = await applyIn(after)
    const { body } = await after.as(kei)('GET', `/api/members/audit?about=${id}`)

    const heard = await hear(after)

    expect(heard.slice(0, unheard.length)).toEqual(unheard)
    expect(heard.at(-1)).toBe(body.items[0].eventId)
    expect(new Set(heard).size).toBe(heard.length)
    expect(await hear(after)).toEqual([])
  })
})
