import { beforeEach, describe, expect, it } from 'vitest'
import { base, bodies, businessContent, districtContent, newId, settledDistrict, somebodyOf } from '../../local/harness/district.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { Event } from '../kernel/event.ts'
import { instant } from '../kernel/time.ts'
import { districtsWorker } from './worker.ts'

let city: TestCity

beforeEach(async () => {
  city = await testCity()
})

const clock = () => instant(new Date('2026-11-22T03:00:00.000Z'))

const heard = (name: string, { memberId, kind, localGovernmentCode }: (typeof bodies)[keyof typeof bodies]): Event => ({
  eventId: newId('evt') as Event['eventId'],
  name,
  block: 'members',
  about: memberId,
  at: clock(),
  after: { memberId, known: { kind, name: '丸亀町まちづくり', localGovernmentCode } },
})

/** Hears each event twice: what is heard again changes nothing. */
const hear = async (...events: readonly Event[]) => {
  const handle = districtsWorker({
    store: city.stores.districts,
    clock,
    files: { signedUpload: never, signedDownload: never, head: never, erase: never },
  })
  for (const event of events) {
    await handle(event)
    await handle(event)
  }
}

const never = () => Promise.reject(new Error('nothing is read for what members tell'))

describe('what districts hears of members', () => {
  it('is which of them is an organization that a municipality may name', async () => {
    const draw = () => city.as(somebodyOf('city'))('PUT', `${base}/districts/${newId('dst')}`, { content: districtContent() })
    const unheard = await draw()

    await hear(heard('MemberAdmitted', bodies.amo))

    expect([unheard.status, (await draw()).status]).toEqual([422, 201])
    expect((await draw()).body.amoName).toBe('丸亀町まちづくり')
  })

  it('is who is suspended: they act for nobody from then on, also with a token that says otherwise', async () => {
    const districtId = await settledDistrict(city, { published: false })
    const amo = city.as(somebodyOf('amo'))
    const enter = () => amo('PUT', `${base}/districts/${districtId}/beneficiaries/${newId('bnf')}`, { content: businessContent('甲') })
    const before = await enter()

    await hear(heard('MemberSuspended', bodies.amo))
    const suspended = [await enter(), await amo('GET', `${base}/districts/${districtId}`), await amo('GET', `${base}/my-districts`)]
    await hear(heard('MemberRestored', bodies.amo))

    expect(before.status).toBe(201)
    expect(suspended.map(({ status }) => status)).toEqual([404, 404, 200])
    expect(suspended[2]?.body.items).toEqual([])
    expect((await enter()).status).toBe(201)
  })

  it('is told in the order it happened, in whatever order it comes', async () => {
    const [suspended, restored] = [heard('MemberSuspended', bodies.amo), heard('MemberRestored', bodies.amo)]

    await hear(restored, suspended)

    expect(await city.stores.districts.known.member(bodies.amo.memberId as never)).toMatchObject({ status: 'active' })
  })
})
