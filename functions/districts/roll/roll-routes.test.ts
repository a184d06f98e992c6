import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { base, businessContent, entered, newId, premises, settledDistrict, somebodyOf } from '../../../local/harness/district.ts'
import { aoi, kei } from '../../../local/harness/people.ts'
import { type TestCity, testCity } from '../../../local/harness/test-city.ts'

let city: TestCity
let districtId: string

beforeAll(async () => {
  city = await testCity()
})

beforeEach(async () => {
  districtId = await settledDistrict(city)
})

const amo = () => city.as(somebodyOf('amo'))
const at = (rest = '') => `${base}/districts/${districtId}/beneficiaries${rest}`
const entry = async (id: string) => (await amo()('GET', at(`/${id}`))).body
const act = (id: string, body: object, actId = newId('act')) => amo()('PUT', at(`/${id}/acts/${actId}`), body)

describe('a business', () => {
  it('stands on the roll once, whatever its premises', async () => {
    const number = '8000012010038'
    const id = await entered(city, districtId, businessContent('国土商店', { corporateNumber: number, premises: [premises('100'), premises('50')] }))

    const twice = await amo()('PUT', at(`/${newId('bnf')}`), { content: businessContent('国土商店 支店', { corporateNumber: number }) })

    expect(twice).toMatchObject({ status: 409, body: { type: '/problems/districts/twice-on-roll' } })
    expect((await amo()('GET', at())).body.items.map(({ beneficiaryId }: { beneficiaryId: string }) => beneficiaryId)).toEqual([id])
    expect((await entry(id)).content.premises).toHaveLength(2)
  })

  it('bears a corporate number whose check digit fits, or none', async () => {
    const wrong = await amo()('PUT', at(`/${newId('bnf')}`), { content: businessContent('甲', { corporateNumber: '9000012010038' }) })

    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/content/corporateNumber', code: 'check_digit' }] } })
  })

  it('is corrected on the version that was looked at, and frees a number it gives back', async () => {
    const number = '8000012010038'
    const id = await entered(city, districtId, businessContent('甲', { corporateNumber: number }))
    const { content } = await entry(id)
    const { corporateNumber: _, ...without } = content

    const corrected = await amo()('PUT', at(`/${id}`), { version: 1, content: without })
    const late = await amo()('PUT', at(`/${id}`), { version: 1, content: { ...without, name: '乙' } })
    const taken = await amo()('PUT', at(`/${newId('bnf')}`), { content: businessContent('丙', { corporateNumber: number }) })

    expect([corrected.status, late.status, taken.status]).toEqual([201, 409, 201])
  })

  it('sent again is the same, and under another’s id refused', async () => {
    const id = newId('bnf')
    const content = businessContent('甲')

    const statuses = [
      await amo()('PUT', at(`/${id}`), { content }),
      await amo()('PUT', at(`/${id}`), { content }),
      await amo()('PUT', at(`/${id}`), { content: businessContent('乙') }),
    ].map(({ status }) => status)

    expect(statuses).toEqual([201, 200, 409])
  })

  it('is the organization’s to keep and the municipality’s to read, and nobody else’s', async () => {
    const id = await entered(city, districtId, businessContent('甲'))
    const read = async (who: Parameters<TestCity['as']>[0]) => (await city.as(who)('GET', at(`/${id}`))).status
    const write = async (who: Parameters<TestCity['as']>[0]) =>
      (await city.as(who)('PUT', at(`/${newId('bnf')}`), { content: businessContent('乙') })).status

    expect([await read(somebodyOf('amo', 'viewer')), await read(somebodyOf('city', 'viewer'))]).toEqual([200, 200])
    expect([await read(kei), await read(aoi), await read(somebodyOf('otherAmo')), await read(somebodyOf('otherCity'))]).toEqual([404, 404, 404, 404])
    expect([
      await write(somebodyOf('amo', 'viewer')),
      await write(somebodyOf('city')),
      await write(somebodyOf('otherAmo')),
      await write(kei),
    ]).toEqual([403, 403, 404, 404])
  })

  it('has its contact apart: for who writes to it, and gone when it is erased', async () => {
    const id = await entered(city, districtId, businessContent('甲'))
    await act(id, { act: 'change-contact', version: 1, contact: { name: '髙松 花子', address: '高松市丸亀町1-1', phone: '087-000-0000' } })

    const asEditor = await entry(id)
    const asViewer = await city.as(somebodyOf('amo', 'viewer'))('GET', at(`/${id}`))
    await act(id, { act: 'erase-contact', version: 2 })

    expect(asEditor.contact).toMatchObject({ name: '髙松 花子' })
    expect(asViewer.text).not.toContain('花子')
    expect(await entry(id)).not.toHaveProperty('contact')
    for (const where of [at(`/${id}/history`), `${base}/audit?about=${id}`])
      expect((await city.as(where.includes('audit') ? kei : somebodyOf('amo'))('GET', where)).text).not.toContain('花子')
  })
})

describe('what happens to a business', () => {
  it('is told with its day, and what went before stays readable', async () => {
    const id = await entered(city, districtId, businessContent('旧商店'))

    await act(id, { act: 'rename', version: 1, on: '2026-10-01', name: '新商店' })
    await act(id, { act: 'open-premises', version: 2, on: '2026-11-01', premises: premises('30') })

    expect(await entry(id)).toMatchObject({ version: 3, content: { name: '新商店', premises: [{}, { openedOn: '2026-11-01' }] } })
    const history = await amo()('GET', at(`/${id}/history`))
    expect(
      history.body.items.map(({ what, on, content }: { what: string; on?: string; content: { name: string } }) => [what, on, content.name]),
    ).toEqual([
      ['open-premises', '2026-11-01', '新商店'],
      ['rename', '2026-10-01', '新商店'],
      ['enter', undefined, '旧商店'],
    ])
  })

  it('a sale closes with the seller and opens with the buyer on the next day, in one moment', async () => {
    const sold = premises('80')
    const [seller, buyer] = [
      await entered(city, districtId, businessContent('売主', { premises: [sold, premises('20')] })),
      await entered(city, districtId, businessContent('買主')),
    ]
    const becomes = newId('prm')

    const reply = await act(seller, { act: 'sell-premises', version: 1, on: '2026-11-01', premisesId: sold.premisesId, buyer, becomes })

    expect(reply).toMatchObject({ status: 201, body: { content: { premises: [{ closedOn: '2026-10-31' }, {}] } } })
    expect((await entry(buyer)).content.premises.at(-1)).toMatchObject({
      premisesId: becomes,
      openedOn: '2026-11-01',
      quantities: [{ quantity: '80' }],
    })
  })

  it('a merger leaves a successor with all that was open, and forgets no premises', async () => {
    const [one, other] = [premises('80'), premises('20')]
    const merged = await entered(city, districtId, businessContent('消滅会社', { premises: [one, other] }))
    const successor = await entered(city, districtId, businessContent('存続会社'))
    const moves = [one, other].map(({ premisesId }) => ({ premisesId, becomes: newId('prm') }))

    const forgetful = await act(merged, { act: 'merge', version: 1, on: '2026-11-01', successor, becomes: moves.slice(0, 1) })
    const whole = await act(merged, { act: 'merge', version: 1, on: '2026-11-01', successor, becomes: moves })

    expect(forgetful).toMatchObject({ status: 409, body: { type: '/problems/districts/premises-not-open', premisesId: other.premisesId } })
    expect(whole.body).toMatchObject({ gone: { on: '2026-10-31', because: 'merged', successor } })
    expect((await entry(successor)).content.premises).toHaveLength(3)
    expect(await act(merged, { act: 'rename', version: 2, on: '2026-11-02', name: '幽霊' })).toMatchObject({
      status: 409,
      body: { type: '/problems/districts/business-gone' },
    })
  })

  it('is no fact before its day, and not done twice under one id', async () => {
    const id = await entered(city, districtId, businessContent('甲'))
    const actId = newId('act')

    const tomorrow = await act(id, { act: 'close', version: 1, on: '2026-11-23' })
    const first = await act(id, { act: 'close', version: 1, on: '2026-11-22' }, actId)
    const again = await act(id, { act: 'close', version: 1, on: '2026-11-22' }, actId)

    expect(tomorrow).toMatchObject({ status: 422, body: { type: '/problems/districts/roll-date-in-the-future' } })
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toMatchObject({ version: 2, gone: { on: '2026-11-22', because: 'closed' } })
  })

  it('of two at once on one business, one is done and the other is told', async () => {
    const id = await entered(city, districtId, businessContent('甲'))

    const replies = await Promise.all(['乙', '丙'].map((name) => act(id, { act: 'rename', version: 1, on: '2026-11-01', name })))

    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })
})

describe('the levy roll', () => {
  const take = (on: string, who = somebodyOf('city')) => city.as(who)('PUT', `${base}/districts/${districtId}/levy-rolls/${on}`)
  const rows = async (on: string) => (await amo()('GET', `${base}/districts/${districtId}/levy-rolls/${on}/rows.csv`)).text

  it('is who was there on the reference date, taken once and for good', async () => {
    const closed = premises('10', { closedOn: '2026-03-31' })
    await entered(city, districtId, businessContent('四月には無い店', { premises: [closed] }))
    await entered(city, districtId, businessContent('四月からの店', { premises: [premises('20', { openedOn: '2026-04-01' })] }))
    await entered(city, districtId, businessContent('五月からの店', { premises: [premises('30', { openedOn: '2026-05-01' })] }))

    const first = await take('2026-04-01')
    await entered(city, districtId, businessContent('後から知った店'))
    const again = await take('2026-04-01')

    expect(first).toMatchObject({ status: 201, body: { businesses: 1, premises: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    expect([again.status, again.body]).toEqual([200, first.body])
    expect(await rows('2026-04-01')).toContain('四月からの店')
    expect(await rows('2026-04-01')).not.toMatch(/四月には|五月|後から/)
    expect((await take('2026-11-23')).status).toBe(422)
    expect((await take('2026-10-01')).body.hash).not.toBe(first.body.hash)
  })

  it('has a hash that is that of its content, whatever the order of entry', async () => {
    const contents = ['甲', '乙'].map((name) => [newId('bnf'), businessContent(name)] as const)
    const enter = (list: typeof contents) =>
      list.reduce(async (before, [id, content]) => {
        await before
        await amo()('PUT', at(`/${id}`), { content })
      }, Promise.resolve())
    await enter(contents)
    const entries = await city.stores.districts.roll.all(districtId as never)

    const hash = (list: typeof entries) => city.stores.districts.frozenRolls.freeze(districtId as never, list, { referenceOn: '2026-11-01' as never })

    expect((await hash(entries)).hash).toBe((await hash(entries.toReversed())).hash)
    const changed = entries.map((each, index) => (index === 0 ? { ...each, content: { ...each.content, expectedBenefit: 1 as never } } : each))
    expect((await hash(changed)).hash).not.toBe((await hash(entries)).hash)
  })
})
