import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { newcomers } from '../../local/harness/newcomers.ts'
import { kei, type Person, person } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { MemberId } from '../kernel/ids.ts'
import { type Instant, instant } from '../kernel/time.ts'
import { membersWorker } from './worker.ts'

const ulid = monotonicFactory()
const base = '/api/members'
let now: Instant = instant(new Date('2027-03-20T03:00:00.000Z'))
let city: TestCity

beforeAll(async () => {
  city = await testCity({ clock: () => now })
})

const newcomer = newcomers()

type Settled = {
  readonly memberId: string
  readonly administrator: Person
  act(who: Person, act: unknown, actId?: string): ReturnType<ReturnType<TestCity['as']>>
  join(subject: string, role: string): Promise<Person>
  people(): Promise<Record<string, readonly string[]>>
}

/** A member with one administrator, and the ways its people come. */
const member = async (): Promise<Settled> => {
  const first = person(`first-${ulid()}`)
  const body = newcomer(first.email)
  const id = `app_${ulid()}`
  await city.as(first)('PUT', `${base}/applications/${id}`, body)
  const admitted = await city.as(kei)('PUT', `${base}/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })
  const memberId = admitted.body.memberId as MemberId
  const within = (subject: string, role: 'administrator' | 'editor' | 'viewer') =>
    person(subject, { memberId, kind: 'local-government', localGovernmentCode: body.localGovernmentCode, roles: [role] })
  const administrator = within(first.subject, 'administrator')
  const act: Settled['act'] = (who, body, actId = `act_${ulid()}`) => city.as(who)('PUT', `${base}/members/${memberId}/acts/${actId}`, body)
  return {
    memberId,
    administrator,
    act,
    async join(subject, role) {
      const invitationId = `inv_${ulid()}`
      const newcomer = within(subject, role as 'viewer')
      expect((await act(administrator, { act: 'invite', invitationId, email: newcomer.email, role })).status).toBe(201)
      expect((await city.as(person(subject))('PUT', `${base}/invitations/${invitationId}/acceptance`)).status).toBe(201)
      return newcomer
    },
    async people() {
      const { body } = await city.as(kei)('GET', `${base}/members/${memberId}/people`)
      return Object.fromEntries(body.items.map((each: { email: string; roles: string[] }) => [each.email.split('@')[0], each.roles]))
    },
  }
}

const personIdOf = async (who: Person): Promise<string> => (await city.as(who)('GET', `${base}/me`)).body.personId

describe('an invitation', () => {
  it('is seen and accepted by the owner of the address, whatever its case, and by nobody else', async () => {
    const { memberId, administrator, act, people } = await member()
    const invitationId = `inv_${ulid()}`
    await act(administrator, { act: 'invite', invitationId, email: 'Sachi@Kanmin.Example', role: 'editor' })
    const sachi = person('sachi')

    expect((await city.as(sachi)('GET', `${base}/me`)).body.invitations).toBe(1)
    expect((await city.as(person('thief'))('PUT', `${base}/invitations/${invitationId}/acceptance`)).status).toBe(404)
    expect((await city.as(sachi)('PUT', `${base}/invitations/${invitationId}/acceptance`)).status).toBe(201)
    expect((await city.as(sachi)('PUT', `${base}/invitations/${invitationId}/acceptance`)).status).toBe(200)

    expect((await people())['sachi']).toEqual(['editor'])
    expect((await city.as(sachi)('GET', `${base}/my-invitations`)).body.items).toEqual([])
    const { body } = await city.as(kei)('GET', `${base}/members/${memberId}/invitations`)
    expect(body.items[0]).toMatchObject({ status: 'accepted' })
    expect(body.items[0].email).toBeUndefined()
  })

  it('calls the member by its English name too, where it has one, and so does the choice of whom one acts for', async () => {
    const { act, administrator, memberId } = await member()
    const { nameEn } = (await city.as(kei)('GET', `${base}/directory/${memberId}`)).body
    expect(nameEn).toMatch(/^\p{Script=Latin}+$/u)
    await act(administrator, { act: 'invite', invitationId: `inv_${ulid()}`, email: 'emi@kanmin.example', role: 'viewer' })

    expect((await city.as(person('emi'))('GET', `${base}/my-invitations`)).body.items).toMatchObject([{ memberNameEn: nameEn }])
    expect((await city.as(administrator)('GET', `${base}/me`)).body.memberships).toMatchObject([{ nameEn }])
  })

  it('expires after fourteen days', async () => {
    const { administrator, act } = await member()
    const invitationId = `inv_${ulid()}`
    await act(administrator, { act: 'invite', invitationId, email: 'late@kanmin.example', role: 'viewer' })
    const before = now
    now = instant(new Date(Date.parse(now) + 15 * 86_400_000))

    const late = await city.as(person('late'))('PUT', `${base}/invitations/${invitationId}/acceptance`)
    now = before

    expect(late).toMatchObject({ status: 409, body: { type: '/problems/members/invitation-not-open', state: 'expired' } })
  })

  it('that was withdrawn opens nothing', async () => {
    const { administrator, act } = await member()
    const invitationId = `inv_${ulid()}`
    await act(administrator, { act: 'invite', invitationId, email: 'gone@kanmin.example', role: 'viewer' })
    await act(administrator, { act: 'cancel-invitation', invitationId })

    expect((await city.as(person('gone'))('PUT', `${base}/invitations/${invitationId}/acceptance`)).status).toBe(404)
  })
})

describe('the last administrator', () => {
  it('cannot be removed, lowered or planned away', async () => {
    const { administrator, act, join } = await member()
    const yui = await join('yui', 'editor')
    const [first, second] = [await personIdOf(administrator), await personIdOf(yui)]

    for (const body of [
      { act: 'remove-person', personId: first },
      { act: 'change-role', personId: first, role: 'viewer' },
    ])
      expect(await act(administrator, body)).toMatchObject({ status: 409, body: { type: '/problems/members/last-administrator' } })
    expect((await act(administrator, { act: 'deputize', personId: second, until: '2027-03-31' })).status).toBe(201)
    expect(await act(administrator, { act: 'remove-person', personId: first })).toMatchObject({ status: 409 })
  })

  it('stays when two administrators remove each other at once', async () => {
    const { administrator, act, join, people } = await member()
    const ren = await join('ren', 'administrator')
    const [first, second] = [await personIdOf(administrator), await personIdOf(ren)]

    const replies = await Promise.all([
      act(administrator, { act: 'remove-person', personId: second }),
      act(ren, { act: 'remove-person', personId: first }),
    ])

    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(Object.values(await people()).flat()).toEqual(['administrator'])
  })
})

describe('handing over on 1 April', () => {
  it('changes who may act on that day, without anybody pressing a button', async () => {
    const { memberId, administrator, act, join, people } = await member()
    const mao = await join('mao', 'viewer')
    const [from, to] = [await personIdOf(administrator), await personIdOf(mao)]

    expect((await act(administrator, { act: 'hand-over', from, to, on: '2027-04-01' })).status).toBe(201)

    expect((await people())['mao']).toEqual(['viewer'])
    const before = now
    now = instant(new Date('2027-03-31T15:00:00.000Z'))
    const after = await people()
    const mayAct = await act(mao, { act: 'change', details: { fields: ['mobility'] } })
    const mayNot = await act(administrator, { act: 'change', details: { fields: [] } })
    const memberships = (await city.as(administrator)('GET', `${base}/me`)).body.memberships
    now = before

    expect(after).toMatchObject({ mao: ['administrator'], [administrator.subject]: [] })
    expect(mayAct.status).toBe(201)
    expect(mayNot.status).toBe(404)
    expect(memberships.map((each: { memberId: string }) => each.memberId)).not.toContain(memberId)
  })

  it('is not planned for a day that has passed', async () => {
    const { administrator, act, join } = await member()
    const nao = await join('nao', 'viewer')

    const reply = await act(administrator, { act: 'hand-over', from: await personIdOf(administrator), to: await personIdOf(nao), on: '2027-03-19' })

    expect(reply).toMatchObject({ status: 422, body: { type: '/problems/members/date-in-the-past' } })
  })
})

describe('a role that was taken away', () => {
  it('opens nothing, though the token still says so', async () => {
    const { administrator, act, join } = await member()
    const eri = await join('eri', 'administrator')
    await act(administrator, { act: 'change-role', personId: await personIdOf(eri), role: 'viewer' })

    expect((await act(eri, { act: 'change', details: { fields: [] } })).status).toBe(403)
  })
})

describe('suspension', () => {
  it('takes the member out of the directory and its people out of action until it is restored', async () => {
    const { memberId, administrator, act } = await member()
    const listed = async () => (await city.as(undefined)('GET', `${base}/directory/${memberId}`)).status

    expect((await act(administrator, { act: 'suspend', reason: '規約違反' })).status).toBe(403)
    expect((await act(kei, { act: 'suspend', reason: '規約違反' })).status).toBe(201)

    expect(await listed()).toBe(404)
    expect((await city.as(administrator)('GET', `${base}/me`)).body.memberships).toEqual([])
    expect((await act(administrator, { act: 'change', details: { fields: [] } })).status).toBe(404)
    expect((await act(kei, { act: 'restore', reason: '是正された' })).status).toBe(201)
    expect(await listed()).toBe(200)
  })
})

describe('leaving', () => {
  it('keeps the books, erases who the people were, and lets the body apply anew', async () => {
    const { memberId, administrator, act, join } = await member()
    await join('saki', 'viewer')
    const before = await city.as(kei)('GET', `${base}/members/${memberId}`)

    expect((await act(administrator, { act: 'leave', reason: '合併のため' })).status).toBe(201)
    const { body: audit } = await city.as(kei)('GET', `${base}/audit?about=${memberId}`)
    const work = membersWorker({
      store: city.stores.members,
      files: city.files,
      clock: () => '2026-11-22T03:00:00.000Z' as never,
      send: async () => undefined,
      portalUrl: 'https://kanmin.example',
    })
    for (const event of audit.items) await work(event)

    expect(audit.items[0]).toMatchObject({ name: 'MemberLeft' })
    expect((await city.as(kei)('GET', `${base}/members/${memberId}`)).body).toMatchObject({
      status: 'left',
      name: before.body.name,
      changedFor: '合併のため',
    })
    expect((await city.as(kei)('GET', `${base}/members/${memberId}/people`)).body.items).toEqual([])
    const application = await city.as(kei)('GET', `${base}/applications/${memberId.replace('mbr_', 'app_')}`)
    expect(application.body.content.contact).toBeUndefined()
    const again = await city.as(person('again'))(
      'PUT',
      `${base}/applications/app_${ulid()}`,
      applicationOf(before.body.localGovernmentCode, before.body.name, 'again@kanmin.example'),
    )
    expect(again.status).toBe(201)
  })
})

describe('an act on a member', () => {
  it('is done once, however often it is sent, and is another act with other content', async () => {
    const { memberId, administrator, act } = await member()
    const actId = `act_${ulid()}`
    const body = { act: 'change', details: { website: 'https://www.city.example.jp/', fields: ['mobility'] } }

    expect((await act(administrator, body, actId)).status).toBe(201)
    expect((await act(administrator, body, actId)).status).toBe(200)
    expect((await act(administrator, { ...body, details: { fields: [] } }, actId)).status).toBe(409)

    const { body: audit } = await city.as(kei)('GET', `${base}/audit?about=${memberId}`)
    expect(audit.items.filter(({ name }: { name: string }) => name === 'MemberChanged')).toHaveLength(1)
  })
})
