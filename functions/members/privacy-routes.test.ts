import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { aoi, kei, type Person, person, riku } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { personIdOf } from '../platform/token.ts'

const ulid = monotonicFactory()
const base = '/api/members'

let city: TestCity
const put = (who: Person, path: string, body?: unknown) => city.as(who)('PUT', `${base}${path}`, body)
const get = (who: Person, path: string) => city.as(who)('GET', `${base}${path}`)
const actOn = (who: Person, thing: string, body: unknown) => put(who, `/${thing}/acts/act_${ulid()}`, body)

const file = async (who: Person, code: string, name: string): Promise<string> => {
  const { body } = await put(who, `/applications/app_${ulid()}`, applicationOf(code, name, who.email))
  return body.applicationId
}
const admitted = async (who: Person, code: string, name: string): Promise<string> => {
  const { body } = await actOn(kei, `applications/${await file(who, code, name)}`, { act: 'admit', version: 1 })
  return body.memberId
}
const administrating = (who: Person, memberId: string) =>
  person(who.subject, { memberId: memberId as never, kind: 'local-government', localGovernmentCode: '271004', roles: ['administrator'] })

const join = async (who: Person, memberId: string, by: Person) => {
  const invitationId = `inv_${ulid()}`
  await actOn(by, `members/${memberId}`, { act: 'invite', invitationId, email: who.email, role: 'administrator' })
  return put(who, `/invitations/${invitationId}/acceptance`)
}
const invite = (by: Person, memberId: string, email: string) =>
  actOn(by, `members/${memberId}`, { act: 'invite', invitationId: `inv_${ulid()}`, email, role: 'viewer' })

beforeEach(async () => {
  city = await testCity()
})

describe('the export of one’s own data', () => {
  it('holds person, memberships, applications with their contact, drafts, invitations, and says why and for how long', async () => {
    const memberId = await admitted(aoi, '271004', '大阪市')
    const open = await file(aoi, '072028', '会津若松市')
    const draft = `app_${ulid()}`
    await put(aoi, `/drafts/${draft}`, { applicationId: draft, values: { name: '途中' } })
    const other = await admitted(riku, '401307', '福岡市')
    await invite(administrating(riku, other), other, aoi.email)

    const { body } = await get(aoi, '/my-data')

    expect(body).toMatchObject({
      personId: personIdOf(aoi.subject),
      name: '担当',
      email: aoi.email,
      memberships: [{ memberId, memberName: '大阪市', roles: ['administrator'] }],
      drafts: [{ applicationId: draft, values: { name: '途中' } }],
      invitations: [{ memberName: '福岡市', email: aoi.email, status: 'open' }],
    })
    expect(body.applications).toMatchObject([{ applicationId: open, contact: { email: aoi.email } }, { status: 'admitted' }])
    expect(body.inventory.map(({ code }: { code: string }) => code)).toContain('contact')
  })

  it('holds nothing of anybody else', async () => {
    await admitted(aoi, '271004', '大阪市')

    const { body, text } = await get(riku, '/my-data')

    expect(body).toMatchObject({ memberships: [], applications: [], drafts: [], invitations: [] })
    expect(text).not.toContain('大阪市')
  })
})

describe('a correction', () => {
  it('writes the name, once, and tells it without saying it', async () => {
    const { body } = await put(riku, '/my-data/correction', { name: '陸 リク' })
    await put(riku, '/my-data/correction', { name: '陸 リク' })

    expect(body).toMatchObject({ name: '陸 リク', email: riku.email })
    expect((await get(riku, '/my-data')).body.name).toBe('陸 リク')
    const history = await get(kei, `/audit?about=${personIdOf(riku.subject)}`)
    expect(history.body.items).toMatchObject([{ name: 'PersonCorrected' }])
    expect(history.text).not.toContain('陸')
  })
})

describe('an erasure', () => {
  it('takes person, drafts, the contact of what is decided, memberships and the address of invitations, and tells a number alone', async () => {
    const memberId = await admitted(aoi, '271004', '大阪市')
    const open = await file(aoi, '072028', '会津若松市')
    const draft = `app_${ulid()}`
    await put(aoi, `/drafts/${draft}`, { applicationId: draft, values: { name: '途中' } })
    await join(riku, memberId, administrating(aoi, memberId))
    await invite(administrating(riku, memberId), memberId, aoi.email)

    const erasure = await put(aoi, '/my-data/erasure')

    expect(erasure).toMatchObject({
      status: 200,
      body: { person: true, memberships: 1, drafts: 1, contacts: 1, invitations: 1, kept: [{ applicationId: open, status: 'filed' }] },
    })
    const left = await get(aoi, '/my-data')
    expect(left.body).toMatchObject({ memberships: [], drafts: [], invitations: [] })
    expect(left.body.name).toBeUndefined()
    expect(left.body.applications.map(({ contact }: { contact?: unknown }) => contact !== undefined)).toEqual([true, false])
    expect((await get(administrating(riku, memberId), `/members/${memberId}/people`)).body.items).toHaveLength(1)
    const history = await get(kei, `/audit?about=${personIdOf(aoi.subject)}`)
    expect(history.body.items).toMatchObject([{ name: 'PersonErased' }])
  })

  it('takes the address of an invitation whose act bore the same number as the invitation', async () => {
    const memberId = await admitted(aoi, '271004', '大阪市')
    const number = ulid()
    await put(administrating(aoi, memberId), `/members/${memberId}/acts/act_${number}`, {
      act: 'invite',
      invitationId: `inv_${number}`,
      email: riku.email,
      role: 'viewer',
    })

    expect((await put(riku, '/my-data/erasure')).body).toMatchObject({ invitations: 1 })
    expect((await get(riku, '/my-data')).body.invitations).toEqual([])
  })

  it('repeated finds nothing more, and is told again: other blocks may know of the person since', async () => {
    await put(riku, '/my-data/correction', { name: '陸' })
    await put(riku, '/my-data/erasure')

    const again = await put(riku, '/my-data/erasure')

    expect(again.body).toEqual({ person: false, memberships: 0, drafts: 0, contacts: 0, invitations: 0, kept: [] })
    const history = await get(kei, `/audit?about=${personIdOf(riku.subject)}`)
    expect(history.body.items.map(({ name }: { name: string }) => name)).toEqual(['PersonErased', 'PersonErased', 'PersonCorrected'])
  })

  it('is refused to the last administrator of an active member, and takes nothing', async () => {
    const memberId = await admitted(aoi, '271004', '大阪市')

    const refused = await put(aoi, '/my-data/erasure')

    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/members/last-administrator' } })
    expect((await get(aoi, '/my-data')).body).toMatchObject({ name: '担当', memberships: [{ memberId }] })
  })

  it('of the last two administrators at once leaves one', async () => {
    const memberId = await admitted(aoi, '271004', '大阪市')
    await join(riku, memberId, administrating(aoi, memberId))

    const replies = await Promise.all([put(aoi, '/my-data/erasure'), put(riku, '/my-data/erasure')])

    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await city.stores.members.members.peopleOf(memberId as never)).toHaveLength(1)
  })
})

describe('a disclosure', () => {
  it('shows everything about a member, and nobody in it', async () => {
    const memberId = await admitted(aoi, '271004', '大阪市')
    const administrator = administrating(aoi, memberId)
    await invite(administrator, memberId, 'secret@kanmin.example')
    await actOn(kei, `members/${memberId}`, { act: 'suspend', reason: '担当の電話がつながらない' })

    const { status, body, text } = await get(kei, `/members/${memberId}/disclosure`)

    expect(status).toBe(200)
    expect(new Set(body.items.map(({ item }: { item: string }) => item))).toEqual(
      new Set(['MEMBER', 'ACT', 'EVENT', 'APPLICATION', 'CONTACT', 'MEMBERSHIP', 'PERSON', 'INVITATION']),
    )
    expect(text).toContain('大阪市')
    for (const secret of [aoi.email, 'secret@kanmin.example', '03-1234-5678', '担当', personIdOf(aoi.subject), personIdOf(kei.subject)])
      expect(text, secret).not.toContain(secret)
    expect(body.blackedOut).toBeGreaterThan(10)
  })

  it('is for the operator alone', async () => {
    const memberId = await admitted(aoi, '271004', '大阪市')

    expect((await get(administrating(aoi, memberId), `/members/${memberId}/disclosure`)).status).toBe(403)
    expect((await get(riku, `/members/${memberId}/disclosure`)).status).toBe(403)
    expect((await get(kei, `/members/mbr_${ulid()}/disclosure`)).status).toBe(404)
  })
})
