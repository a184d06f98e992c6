import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { aoi, kei, type Person, person, riku } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { personIdOf } from '../platform/token.ts'

const ulid = monotonicFactory()
const base = '/api/members'

let city: TestCity
let memberId: string
const put = (who: Person, path: string, body?: unknown) => city.as(who)('PUT', `${base}${path}`, body)
const people = (who: Person) => city.as(who)('GET', `${base}/members/${memberId}/people`)
const invitations = (who: Person) => city.as(who)('GET', `${base}/members/${memberId}/invitations`)
const belongingAs = (who: Person, role: 'administrator' | 'viewer') =>
  person(who.subject, { memberId: memberId as never, kind: 'local-government', localGovernmentCode: '271004', roles: [role] })

/** Osaka, administered by Aoi; Riku may look. */
beforeEach(async () => {
  city = await testCity()
  const id = `app_${ulid()}`
  await put(aoi, `/applications/${id}`, {
    ...applicationOf('271004', '大阪市', aoi.email),
    contact: { name: '髙橋 葵', email: aoi.email, phone: '03-1234-5678' },
  })
  memberId = (await put(kei, `/applications/${id}/acts/act_${ulid()}`, { act: 'admit', version: 1 })).body.memberId
  const invitationId = `inv_${ulid()}`
  const body = { act: 'invite', invitationId, email: riku.email, role: 'viewer' }
  await put(belongingAs(aoi, 'administrator'), `/members/${memberId}/acts/act_${ulid()}`, body)
  await put(riku, `/invitations/${invitationId}/acceptance`)
})

describe('the names of the people of a member', () => {
  it('are read by its own people in whatever role, and by the operator', async () => {
    for (const who of [belongingAs(aoi, 'administrator'), belongingAs(riku, 'viewer'), kei]) {
      const { status, body } = await people(who)
      expect(status, who.subject).toBe(200)
      expect(body.items).toContainEqual(expect.objectContaining({ personId: personIdOf(aoi.subject), name: '髙橋 葵', email: aoi.email }))
    }
  })

  it('are read by nobody else, who does not learn that the member is there', async () => {
    const stranger = person('stranger')
    const neighbour = person('neighbour', {
      memberId: 'mbr_00000000000000000000000009' as never,
      kind: 'business',
      localGovernmentCode: '131016',
      roles: ['administrator'],
    })

    for (const who of [stranger, neighbour]) expect([(await people(who)).status, (await invitations(who)).status]).toEqual([404, 404])
    expect((await city.as(undefined)('GET', `${base}/members/${memberId}/people`)).status).toBe(401)
  })

  it('are read no more by who was removed, though their token lives for ten minutes', async () => {
    const act = { act: 'remove-person', personId: personIdOf(riku.subject) }
    expect((await put(belongingAs(aoi, 'administrator'), `/members/${memberId}/acts/act_${ulid()}`, act)).status).toBe(201)

    expect([(await people(belongingAs(riku, 'viewer'))).status, (await invitations(belongingAs(riku, 'viewer'))).status]).toEqual([404, 404])
  })
})
