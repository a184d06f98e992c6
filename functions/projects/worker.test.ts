import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { aoi, kei } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { MemberId } from '../kernel/ids.ts'
import { instant } from '../kernel/time.ts'
import { relay } from '../platform/outbox.ts'
import { projectsWorker } from './worker.ts'

const ulid = monotonicFactory()
const clock = () => instant(new Date('2026-11-22T03:00:00.000Z'))

let city: TestCity

beforeAll(async () => {
  city = await testCity({ clock })
})

/** Hands what members has told to the worker, as the bus does, twice over: what is heard again changes nothing. */
const hearMembers = async () => {
  const table = city.tables.get('members')
  if (!table) throw new Error('no table')
  const handle = projectsWorker({ store: city.stores.projects, clock })
  await relay(table, async (events) => {
    for (const event of [...events, ...events]) await handle(event)
    return events
  })
}

const admitted = async (content: object): Promise<MemberId> => {
  const id = `app_${ulid()}`
  await city.as(aoi)('PUT', `/api/members/applications/${id}`, content)
  const { body } = await city.as(kei)('PUT', `/api/members/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })
  return body.memberId
}

const act = (memberId: MemberId, body: object) => city.as(kei)('PUT', `/api/members/members/${memberId}/acts/act_${ulid()}`, body)

describe('what projects hears of members', () => {
  it('is who a member is, and whether it takes part', async () => {
    const memberId = await admitted(applicationOf('072028', '会津若松市', aoi.email))
    const known = async () => {
      await hearMembers()
      return city.stores.projects.known.member(memberId)
    }

    expect(await known()).toMatchObject({ status: 'active', kind: 'local-government', name: '会津若松市', localGovernmentCode: '072028', fields: [] })
    expect((await act(memberId, { act: 'suspend', reason: '規約違反' })).status).toBe(201)
    expect(await known()).toMatchObject({ status: 'suspended', name: '会津若松市' })
    expect(await city.stores.projects.known.inactive()).toEqual(new Set([memberId]))
    expect((await act(memberId, { act: 'restore', reason: '改められた' })).status).toBe(201)
    expect(await known()).toMatchObject({ status: 'active' })
    expect((await act(memberId, { act: 'leave', reason: '合併した' })).status).toBe(201)
    expect(await known()).toMatchObject({ status: 'left' })
  })

  it('is not the name of a sole proprietor, which is a person’s', async () => {
    const memberId = await admitted({
      ...applicationOf('131016', '髙橋 葵', aoi.email),
      kind: 'business',
      corporateNumber: undefined,
      invoiceNumber: 'T1234567890123',
      evidence: [],
    })

    await hearMembers()

    const heard = await city.stores.projects.known.member(memberId)
    expect(heard).toMatchObject({ status: 'active', kind: 'business' })
    expect(heard).not.toHaveProperty('name')
    const trail = await city.as(kei)('GET', '/api/members/audit')
    expect(trail.text).not.toContain('髙橋')
  })
})
