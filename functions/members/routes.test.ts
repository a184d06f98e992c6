import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { aoi, kei, person, riku } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { corporateNumberOf } from '../kernel/identifiers.ts'

const ulid = monotonicFactory()
const applicationId = () => `app_${ulid()}`
const actId = () => `act_${ulid()}`

const contact = { department: '企画課', name: '髙橋 葵', email: 'aoi@city.aizuwakamatsu.lg.jp', phone: '0242-39-1111' }

const ofCity = (code: string, name: string) => ({
  kind: 'local-government',
  name,
  corporateNumber: corporateNumberOf(code),
  localGovernmentCode: code,
  contact,
  acceptedTerms: '2026-04-01',
})

const business = (corporateNumber: string, name = '株式会社官民') => ({ ...ofCity('131016', name), kind: 'business', corporateNumber })

let city: TestCity
const base = '/api/members'

beforeAll(async () => {
  city = await testCity()
})

describe('filing an application', () => {
  it('keeps it, tells the event and answers with the reference number', async () => {
    const id = applicationId()

    const reply = await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('072028', '会津若松市'))

    expect(reply).toMatchObject({
      status: 201,
      body: { applicationId: id, status: 'filed', content: { nameKana: 'あいづわかまつし' }, reference: `A-${id.slice(-8, -4)}-${id.slice(-4)}` },
    })
    const history = await city.as(kei)('GET', `${base}/audit?about=${id}`)
    expect(history.body.items).toMatchObject([{ name: 'ApplicationFiled', about: id, after: { localGovernmentCode: '072028' } }])
    expect(history.text).not.toContain(contact.email)
  })

  it('answers the same request again with the same application, and files it once', async () => {
    const id = applicationId()
    const first = await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('372013', '高松市'))

    const again = await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('372013', '高松市'))

    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    const history = await city.as(kei)('GET', `${base}/audit?about=${id}`)
    expect(history.body.items).toHaveLength(1)
  })

  it('refuses the same id with other content', async () => {
    const id = applicationId()
    await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('162019', '富山市'))

    const other = await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('172065', '加賀市'))

    expect(other).toMatchObject({ status: 409, type: 'application/problem+json', body: { type: '/problems/any/id-reused' } })
  })

  it('tells nothing of an application to somebody else who brings its id and its very content', async () => {
    const id = applicationId()
    await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('401307', '福岡市'))

    const other = await city.as(riku)('PUT', `${base}/applications/${id}`, ofCity('401307', '福岡市'))

    expect(other).toMatchObject({ status: 409, body: { type: '/problems/any/id-reused' } })
    expect(other.text).not.toContain('福岡市')
  })

  it('keeps one of ten applications for one body that come at once, and refuses nine', async () => {
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => city.as(aoi)('PUT', `${base}/applications/${applicationId()}`, ofCity('142051', '藤沢市'))),
    )

    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)])
    const refusals = replies.filter(({ status }) => status === 409)
    expect(refusals.every(({ body }) => body.type === '/problems/members/body-already-applied')).toBe(true)
    const queue = await city.as(kei)('GET', `${base}/applications?limit=1000`)
    expect(queue.body.items.filter(({ name }: { name: string }) => name === '藤沢市')).toHaveLength(1)
  })

  it('takes one of ten identical retries of one id that come at once as the act, the rest as its echo', async () => {
    const id = applicationId()

    const replies = await Promise.all(Array.from({ length: 10 }, () => city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('122173', '柏市'))))

    expect(replies.map(({ status }) => status).every((status) => [200, 201].includes(status))).toBe(true)
    for (const { body } of replies) expect(body).toEqual(replies[0]?.body)
    const history = await city.as(kei)('GET', `${base}/audit?about=${id}`)
    expect(history.body.items).toHaveLength(1)
  })

  it.each([
    [
      'another city’s corporate number',
      { ...ofCity('131016', '千代田区'), corporateNumber: corporateNumberOf('131024') },
      422,
      'members/corporate-number-mismatch',
    ],
    ['a code no local government has', { ...ofCity('131016', '千代田区'), localGovernmentCode: '012300' }, 422, 'any/invalid-request'],
    [
      'a code with a right check digit that nobody bears',
      { ...ofCity('131016', '千代田区'), localGovernmentCode: '019992' },
      422,
      'members/unknown-local-government',
    ],
    ['a ward of a designated city', { ...ofCity('011011', '札幌市中央区') }, 422, 'members/unknown-local-government'],
    ['another name', ofCity('131016', '中央区'), 422, 'members/name-mismatch'],
    ['a business with a city’s corporate number', business(corporateNumberOf('131016')), 422, 'members/reserved-corporate-number'],
    ['a wrong check digit', business('8000012010039'), 422, 'any/invalid-request'],
    ['terms that are no longer in force', { ...ofCity('131016', '千代田区'), acceptedTerms: '2020-01-01' }, 409, 'members/terms-outdated'],
    ['a control character in the name', business('8000012010038', '株式会社\u0000官民'), 422, 'any/invalid-request'],
    ['half of a surrogate pair', business('8000012010038', '株式会社\ud842'), 422, 'any/invalid-request'],
    ['a blank name', business('8000012010038', '　'), 422, 'any/invalid-request'],
    ['a phone number too short', { ...ofCity('131016', '千代田区'), contact: { ...contact, phone: '03-1234' } }, 422, 'any/invalid-request'],
    ['a mail address without a host', { ...ofCity('131016', '千代田区'), contact: { ...contact, email: 'aoi' } }, 422, 'any/invalid-request'],
    ['a field nobody knows', { ...ofCity('131016', '千代田区'), corporatNumber: '1' }, 422, 'any/invalid-request'],
  ])('refuses %s and keeps nothing', async (_, content, status, type) => {
    const id = applicationId()

    const reply = await city.as(aoi)('PUT', `${base}/applications/${id}`, content)

    expect(reply).toMatchObject({ status, type: 'application/problem+json', body: { type: `/problems/${type}` } })
    expect((await city.as(kei)('GET', `${base}/applications/${id}`)).status).toBe(404)
    expect((await city.as(kei)('GET', `${base}/audit?about=${id}`)).body.items).toEqual([])
  })

  it('names the field that does not fit', async () => {
    const reply = await city.as(aoi)('PUT', `${base}/applications/${applicationId()}`, {
      ...business('8000012010039'),
      contact: { ...contact, phone: '1' },
    })

    expect(reply.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['#/corporateNumber', 'check_digit'],
      ['#/contact/phone', 'invalid_format'],
    ])
  })

  it('keeps a name with rare kanji, variant selectors and emoji to the letter', async () => {
    const name = '葛󠄀城𠮷田﨑髙👨‍👩‍👧株式会社'

    const reply = await city.as(aoi)('PUT', `${base}/applications/${applicationId()}`, business('7000012050002', name))

    expect(reply).toMatchObject({ status: 201, body: { name, content: { name } } })
  })
})

describe('admitting', () => {
  it('makes the body a member everybody finds, and its applicant the administrator', async () => {
    const id = applicationId()
    await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('332020', '倉敷市'))

    const reply = await city.as(kei)('PUT', `${base}/applications/${id}/acts/${actId()}`, { act: 'admit', version: 1 })

    const memberId = id.replace('app_', 'mbr_')
    expect(reply).toMatchObject({ status: 201, body: { status: 'admitted', memberId } })
    for (const text of ['倉敷', 'くらしき', 'クラシキ', 'kurashiki', '332020', corporateNumberOf('332020')]) {
      const found = await city.as(undefined)('GET', `${base}/directory?text=${encodeURIComponent(text)}`)
      expect(
        found.body.items.map((member: { name: string }) => member.name),
        text,
      ).toEqual(['倉敷市'])
    }
    expect((await city.as(undefined)('GET', `${base}/directory/${memberId}`)).body).toMatchObject({
      name: '倉敷市',
      prefectureCode: '33',
      admittedOn: '2026-11-22',
    })
    expect((await city.as(aoi)('GET', `${base}/me`)).body.memberships).toMatchObject([{ memberId, roles: ['administrator'] }])
  })

  it('is the same act when it is repeated, however often at once', async () => {
    const id = applicationId()
    await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('322041', '益田市'))
    const act = actId()

    const replies = await Promise.all(
      Array.from({ length: 5 }, () => city.as(kei)('PUT', `${base}/applications/${id}/acts/${act}`, { act: 'admit', version: 1 })),
    )

    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(replies.every(({ status }) => [200, 201].includes(status))).toBe(true)
    const history = await city.as(kei)('GET', `${base}/audit?about=${id}`)
    expect(history.body.items.map(({ name }: { name: string }) => name)).toEqual(['MemberAdmitted', 'ApplicationFiled'])
  })

  it('by two officers at once happens once; the other is told', async () => {
    const id = applicationId()
    await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('162078', '黒部市'))

    const replies = await Promise.all(
      [1, 2].map(() => city.as(kei)('PUT', `${base}/applications/${id}/acts/${actId()}`, { act: 'admit', version: 1 })),
    )

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('is not for the applicant, not for others, and not for an operator who filed it', async () => {
    const id = applicationId()
    await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('104256', '嬬恋村'))
    const own = applicationId()
    await city.as(kei)('PUT', `${base}/applications/${own}`, ofCity('373877', '綾川町'))

    expect((await city.as(aoi)('PUT', `${base}/applications/${id}/acts/${actId()}`, { act: 'admit', version: 1 })).status).toBe(403)
    expect((await city.as(riku)('PUT', `${base}/applications/${id}/acts/${actId()}`, { act: 'admit', version: 1 })).status).toBe(404)
    expect((await city.as(kei)('PUT', `${base}/applications/${own}/acts/${actId()}`, { act: 'admit', version: 1 })).status).toBe(403)
  })
})

describe('reading', () => {
  it('hides an application from everybody but its applicant and the operator, exactly as if it were absent', async () => {
    const id = applicationId()
    await city.as(aoi)('PUT', `${base}/applications/${id}`, ofCity('271004', '大阪市'))

    const foreign = await city.as(riku)('GET', `${base}/applications/${id}`)
    const absent = await city.as(riku)('GET', `${base}/applications/${applicationId()}`)

    expect(foreign.status).toBe(404)
    expect(foreign.text).toBe(absent.text)
    expect((await city.as(aoi)('GET', `${base}/applications/${id}`)).body.content.contact).toEqual(contact)
  })

  it('pages every list, each item once', async () => {
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await city.as(kei)('GET', `${base}/applications?limit=3${cursor && `&cursor=${cursor}`}`)
      expect(page.body.items.length).toBeLessThanOrEqual(3)
      seen.push(...page.body.items.map((item: { applicationId: string }) => item.applicationId))
      cursor = page.body.cursor ?? ''
    } while (cursor)

    const all = await city.as(kei)('GET', `${base}/applications?limit=1000`)
    expect(seen).toEqual(all.body.items.map((item: { applicationId: string }) => item.applicationId))
  })

  it.each(['nonsense', 'WyJhIl0', Buffer.from('["a","b","c"]').toString('base64url'), Buffer.from('[1]').toString('base64url')])(
    'answers a forged cursor (%s) with a refusal or an honest page, never with another list',
    async (cursor) => {
      const reply = await city.as(riku)('GET', `${base}/my-applications?cursor=${cursor}`)

      expect([200, 422]).toContain(reply.status)
      if (reply.status === 200) expect(reply.body.items).toEqual([])
    },
  )

  it('exports the directory as CSV that opens in office software', async () => {
    const reply = await city.as(undefined)('GET', `${base}/directory.csv?prefecture=33`)

    expect(reply.type).toBe('text/csv; charset=utf-8')
    expect(reply.text.replace('\ufeff', '').split('\r\n')[0]).toBe(
      '会員ID,種別,会員区分,名称,名称（かな）,名称（英語）,法人番号,登録番号,地方公共団体コード,分野,ウェブサイト,入会日',
    )
    expect(reply.text).toContain('倉敷市')
  })
})

describe('acting for a member', () => {
  it('is refused for a member one does not belong to', async () => {
    const reply = await city.as(person('riku'))('GET', `${base}/me`, undefined, { actingFor: 'mbr_00000000000000000000000001' })

    expect(reply).toMatchObject({ status: 403, body: { type: '/problems/any/not-your-member' } })
  })
})
