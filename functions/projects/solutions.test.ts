import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { kei, type Person } from '../../local/harness/people.ts'
import { district, kurashiki, of, rival, sensors, solutionContent, takamatsu, testDay } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { instant, type LocalDate } from '../kernel/time.ts'

const ulid = monotonicFactory()
const solutionId = () => `sol_${ulid()}`
const base = '/api/projects'

const sora = of(sensors, 'editor', 'sora')
const boss = of(sensors, 'administrator', 'boss')
const ren = of(sensors, 'viewer', 'ren')
const rei = of(rival, 'editor', 'rei')
const haru = of(takamatsu, 'administrator', 'haru')
const yuki = of(kurashiki, 'viewer', 'yuki')

let city: TestCity
let today = testDay()
const at = (day: LocalDate) => {
  today = day
}

beforeEach(async () => {
  at(testDay())
  city ??= await testCity({ clock: () => instant(new Date(`${today}T03:00:00.000Z`)) })
})

const save = (who: Person, id: string, content: object = solutionContent(), version?: number) =>
  city.as(who)('PUT', `${base}/solutions/${id}`, { content, ...(version && { version }) })
const act = (who: Person, id: string, body: object, actId = `act_${ulid()}`) => city.as(who)('PUT', `${base}/solutions/${id}/acts/${actId}`, body)
const read = (who: Person | undefined, id: string) => city.as(who)('GET', `${base}/solutions/${id}`)
const history = async (id: string) => (await city.stores.projects.audit.about(id, { limit: 100 })).items.toReversed()
const listed = async (who: Person | undefined, id: string) => {
  const { body } = await city.as(who)('GET', `${base}/solutions?limit=1000`)
  return body.items.some((each: { solutionId: string }) => each.solutionId === id)
}

const drafted = async (content: object = solutionContent()) => {
  const id = solutionId()
  expect((await save(sora, id, content)).status).toBe(201)
  return id
}

const published = async (content: object = solutionContent()) => {
  const id = await drafted(content)
  expect((await act(sora, id, { act: 'publish', version: 1 })).status).toBe(201)
  return id
}

describe('a draft of a solution', () => {
  it('is kept with its person in charge, told to nobody, and seen by its owner’s people alone', async () => {
    const id = await drafted()

    expect(await read(ren, id)).toMatchObject({ status: 200, body: { status: 'draft', version: 1, edition: 0, contact: { name: '品川 空' } } })
    for (const who of [undefined, rei, haru, kei]) expect((await read(who, id)).status).toBe(404)
    expect(await history(id)).toEqual([])
  })

  it('is saved once, however often the same is sent, and replaced by whoever looked at it as it is', async () => {
    const id = await drafted()

    expect((await save(sora, id)).status).toBe(200)
    expect((await save(boss, id, solutionContent({ title: '別の題' }), 1)).body).toMatchObject({ version: 2, title: '別の題' })
    expect(await save(sora, id, solutionContent({ title: '古い版から' }), 1)).toMatchObject({
      status: 409,
      body: { type: '/problems/any/changed-meanwhile' },
    })
  })

  it('is for businesses, universities, associations and area management organizations, and not for viewers', async () => {
    for (const who of [haru, ren, kei, undefined]) {
      const reply = who
        ? await save(who, solutionId())
        : await city.as(undefined)('PUT', `${base}/solutions/${solutionId()}`, { content: solutionContent() })
      expect(reply.status, who?.subject).toBe(who === kei ? 201 : who ? 403 : 401)
    }
    expect((await save(of(district, 'editor'), solutionId())).status).toBe(201)
  })

  it('refuses an id that is another’s, telling nothing of it', async () => {
    const id = await drafted()

    expect(await save(rei, id)).toMatchObject({ status: 409, body: { type: '/problems/any/id-reused', title: expect.any(String), status: 409 } })
  })

  it.each([
    ['a field nobody knows', { fields: ['astrology'] }, 'projects/unknown-code'],
    [
      'a reference in a municipality that is none',
      { references: [{ localGovernmentCode: '019992', place: 'どこか', year: 2024, result: '-' }] },
      'projects/unknown-code',
    ],
    [
      'a document that never came',
      { attachments: [{ fileId: `fil_${ulid()}`, name: 'a.pdf', type: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64) }] },
      'projects/attachment-missing',
    ],
  ])('refuses %s', async (_, different, type) => {
    expect(await save(sora, solutionId(), solutionContent(different))).toMatchObject({ status: 422, body: { type: `/problems/${type}` } })
  })
})

describe('a published solution', () => {
  it('is for everybody, without the person in charge, and tells its event without a word of the sheet', async () => {
    const id = await published()

    const reply = await read(undefined, id)

    expect(reply).toMatchObject({ status: 200, body: { status: 'published', department: '公共営業部' } })
    expect(reply.text).not.toContain('品川')
    expect(reply.text).not.toContain('sora@')
    expect(await listed(undefined, id)).toBe(true)
    expect(await history(id)).toMatchObject([{ name: 'SolutionPublished', after: { memberIds: [sensors], audience: 'public' } }])
    expect(JSON.stringify(await history(id))).not.toContain('センサー')
  })

  it('changes as a new edition, and keeps the old one with the reason', async () => {
    const id = await published()
    const { contact: _, ...sheet } = solutionContent({ summary: '新しくした。' })

    const reply = await act(sora, id, { act: 'change', version: 2, content: sheet, reason: '電池を替えた' })

    expect(reply).toMatchObject({ status: 201, body: { edition: 2, version: 3 } })
    const { body } = await city.as(undefined)('GET', `${base}/solutions/${id}/versions`)
    expect(body.items).toMatchObject([
      { edition: 2, reason: '電池を替えた', content: { summary: '新しくした。' } },
      { edition: 1, content: { summary: '赤外線で歩行者の人数だけを一時間ごとに数え、顔も姿も残さない。' } },
    ])
  })

  it('expires by the clock, is then as if absent to others, and comes back when it is renewed', async () => {
    const id = await published()

    at(testDay(31))

    expect((await read(rei, id)).status).toBe(404)
    expect(await listed(rei, id)).toBe(false)
    expect(await read(sora, id)).toMatchObject({ status: 200, body: { expired: true } })
    expect((await act(sora, id, { act: 'renew', version: 2, validUntil: testDay(30) })).status).toBe(422)
    expect((await act(sora, id, { act: 'renew', version: 2, validUntil: testDay(90) })).status).toBe(201)
    expect((await read(rei, id)).status).toBe(200)
    expect(await listed(rei, id)).toBe(true)
  })

  it('that is withdrawn is in no list and answers like an absent one', async () => {
    const id = await published()

    expect((await act(sora, id, { act: 'withdraw', version: 2, reason: '販売をやめた' })).status).toBe(201)

    expect(await listed(undefined, id)).toBe(false)
    const absent = await read(rei, solutionId())
    expect([(await read(rei, id)).status, (await read(rei, id)).text]).toEqual([absent.status, absent.text])
  })

  it('does an act once, however often it is sent, and not with other content', async () => {
    const id = await drafted()
    const actId = `act_${ulid()}`

    const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await act(sora, id, { act: 'publish', version: 1 }, actId)).status))

    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 201])
    expect((await act(sora, id, { act: 'withdraw', version: 2, reason: '-' }, actId)).body.type).toBe('/problems/any/id-reused')
    expect(await history(id)).toHaveLength(1)
  })
})

describe('a solution for some', () => {
  it('for members is for those who act for one', async () => {
    const id = await published(solutionContent({ publication: { level: 'members' } }))

    for (const [who, sees] of [
      [undefined, false],
      [rei, true],
      [haru, true],
      [sora, true],
      [kei, true],
    ] as const) {
      expect((await read(who, id)).status, who?.subject).toBe(sees ? 200 : 404)
      expect(await listed(who, id), who?.subject).toBe(sees)
    }
  })

  it('for named members is for those, its own people and the operator, and tells none of them who else is named', async () => {
    const id = await published(solutionContent({ publication: { level: 'named', memberIds: [takamatsu, kurashiki] } }))

    for (const [who, sees] of [
      [undefined, false],
      [rei, false],
      [haru, true],
      [yuki, true],
      [sora, true],
      [kei, true],
    ] as const) {
      expect((await read(who, id)).status, who?.subject).toBe(sees ? 200 : 404)
      expect(await listed(who, id), who?.subject).toBe(sees)
    }
    expect((await read(haru, id)).text).not.toContain(kurashiki)
    expect((await history(id)).at(0)?.after?.['audience']).toEqual([sensors, takamatsu, kurashiki])
  })

  it('leaves the lists it was in when it is changed to be for fewer', async () => {
    const id = await published()
    const { contact: _, ...sheet } = solutionContent({ publication: { level: 'named', memberIds: [takamatsu] } })

    await act(sora, id, { act: 'change', version: 2, content: sheet, reason: '試験中' })

    expect(await listed(undefined, id)).toBe(false)
    expect(await listed(rei, id)).toBe(false)
    expect(await listed(haru, id)).toBe(true)
  })
})

describe('one’s own list', () => {
  it('holds drafts too, and nothing of others', async () => {
    const id = await drafted()

    const { body } = await city.as(ren)('GET', `${base}/my-solutions?limit=1000`)
    const csv = await city.as(ren)('GET', `${base}/my-solutions.csv?language=en`)

    expect(body.items.map((each: { solutionId: string }) => each.solutionId)).toContain(id)
    expect(csv.text).toContain(id)
    expect((await city.as(rei)('GET', `${base}/my-solutions?limit=1000`)).body.items).toEqual([])
    expect((await city.as(undefined)('GET', `${base}/my-solutions`)).status).toBe(401)
  })
})
