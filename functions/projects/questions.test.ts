import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { aoi, kei, type Person } from '../../local/harness/people.ts'
import { kurashiki, needContent, of, rival, sensors, takamatsu, testDay } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { instant, type LocalDate } from '../kernel/time.ts'

const ulid = monotonicFactory()
const base = '/api/projects'

const mina = of(takamatsu, 'editor', 'mina')
const ren = of(takamatsu, 'viewer', 'ren')
const sora = of(sensors, 'editor', 'sora')
const seen = of(sensors, 'viewer', 'seen')
const rei = of(rival, 'editor', 'rei')
const yuki = of(kurashiki, 'editor', 'yuki')

let city: TestCity
let today = testDay()
const at = (day: LocalDate) => {
  today = day
}

beforeEach(async () => {
  at(testDay())
  city ??= await testCity({ clock: () => instant(new Date(`${today}T03:00:00.000Z`)) })
})

const published = async (different: Readonly<Record<string, unknown>> = {}) => {
  const id = `ned_${ulid()}`
  await city.as(mina)('PUT', `${base}/needs/${id}`, { content: needContent(different) })
  expect((await city.as(mina)('PUT', `${base}/needs/${id}/acts/act_${ulid()}`, { act: 'publish', version: 1 })).status).toBe(201)
  return id
}

const ask = (who: Person, need: string, body: object = { text: '電源はありますか。' }, id = `qst_${ulid()}`) =>
  city.as(who)('PUT', `${base}/needs/${need}/questions/${id}`, body)
const act = (who: Person, need: string, id: string, body: object, actId = `act_${ulid()}`) =>
  city.as(who)('PUT', `${base}/needs/${need}/questions/${id}/acts/${actId}`, body)
const list = (who: Person | undefined, need: string) => city.as(who)('GET', `${base}/needs/${need}/questions`)

const asked = async (need: string, body?: object) => {
  const reply = await ask(sora, need, body)
  expect(reply.status).toBe(201)
  return String(reply.body.questionId)
}

describe('a question', () => {
  it('is read by whoever may see the need, and who asked it by the owner of the need and the asker alone', async () => {
    const need = await published()

    await asked(need)

    for (const who of [undefined, rei, yuki, aoi]) {
      const reply = await list(who, need)
      expect(reply.body.items).toMatchObject([{ text: '電源はありますか。', status: 'open', mine: false }])
      expect(reply.text).not.toContain(sensors)
    }
    for (const who of [mina, ren, seen, kei]) expect((await list(who, need)).body.items).toMatchObject([{ askedBy: sensors }])
    expect((await list(seen, need)).body.items).toMatchObject([{ mine: true }])
  })

  it('shows who asked to everybody if the asker allows it', async () => {
    const need = await published()

    await asked(need, { text: '電源はありますか。', showAsker: true })

    expect((await list(undefined, need)).body.items).toMatchObject([{ askedBy: sensors }])
  })

  it('is asked once, however often the same is sent, and tells one event without its words', async () => {
    const need = await published()
    const id = `qst_${ulid()}`

    const statuses = await Promise.all(Array.from({ length: 4 }, async () => (await ask(sora, need, undefined, id)).status))

    expect(statuses.toSorted()).toEqual([200, 200, 200, 201])
    expect((await ask(rei, need, undefined, id)).body.type).toBe('/problems/any/id-reused')
    const { items } = await city.stores.projects.audit.about(need, { limit: 100 })
    expect(items.filter(({ name }) => name === 'QuestionAsked')).toMatchObject([{ after: { questionId: id, memberIds: [takamatsu] } }])
    expect(JSON.stringify(items)).not.toContain('電源')
  })

  it('is for those who may act for another member: not for the owner, a viewer, or nobody', async () => {
    const need = await published()

    for (const who of [mina, seen, aoi]) expect((await ask(who, need)).status, who.subject).toBe(403)
    expect((await city.as(undefined)('PUT', `${base}/needs/${need}/questions/qst_${ulid()}`, { text: '?' })).status).toBe(401)
  })

  it('takes the need off the list of those nobody answers', async () => {
    const need = await published()
    const unanswered = async () =>
      (await city.as(kei)('GET', `${base}/unanswered-needs?days=0&limit=1000`)).body.items.map(({ needId }: { needId: string }) => needId)
    at(testDay(1))
    expect(await unanswered()).toContain(need)

    await asked(need)

    expect(await unanswered()).not.toContain(need)
  })

  it('comes in time: to the last day for questions, that day included, and while the need is open', async () => {
    const need = await published({ questionsUntil: testDay(10) })

    at(testDay(10))
    expect((await ask(sora, need)).status).toBe(201)
    at(testDay(11))
    expect(await ask(sora, need)).toMatchObject({ status: 409, body: { type: '/problems/projects/questions-closed', until: testDay(10) } })
  })
})

describe('an answer', () => {
  it('is given once by the owner of the need, and corrected in the open', async () => {
    const need = await published()
    const id = await asked(need)

    expect(await act(mina, need, id, { act: 'answer', version: 1, text: 'あります。' })).toMatchObject({ status: 201, body: { status: 'answered' } })
    expect((await act(mina, need, id, { act: 'answer', version: 2, text: '二度目' })).body.type).toBe('/problems/projects/wrong-state')
    expect((await act(mina, need, id, { act: 'correct', version: 1, text: '古い' })).body.type).toBe('/problems/any/changed-meanwhile')
    await act(mina, need, id, { act: 'correct', version: 2, text: '屋内だけにあります。' })

    expect((await list(undefined, need)).body.items).toMatchObject([{ answer: '屋内だけにあります。', correctedAt: expect.any(String) }])
    const csv = await city.as(undefined)('GET', `${base}/needs/${need}/questions.csv`)
    expect(csv.text).toContain('屋内だけにあります。')
    expect(csv.text).not.toContain(sensors)
  })

  it('may still come after the last day for questions', async () => {
    const need = await published({ questionsUntil: testDay(2) })
    const id = await asked(need)

    at(testDay(5))

    expect((await act(mina, need, id, { act: 'answer', version: 1, text: 'あります。' })).status).toBe(201)
  })

  it.each([
    ['answer', [mina]],
    ['correct', [mina]],
    ['withdraw', [sora]],
  ] as const)('%s is for nobody else', async (name, may) => {
    const need = await published()
    const id = await asked(need)
    const everybody: readonly Person[] = [mina, ren, sora, seen, rei, yuki, kei, aoi]

    for (const who of everybody.filter((each) => !may.some((one) => one === each))) {
      const body = name === 'withdraw' ? { act: name, version: 9 } : { act: name, version: 9, text: '-' }
      expect((await act(who, need, id, body)).status, who.subject).toBe(403)
    }
  })
})

describe('a question withdrawn', () => {
  it('before it is answered is gone for all but who asked it', async () => {
    const need = await published()
    const id = await asked(need)

    expect((await act(sora, need, id, { act: 'withdraw', version: 1 })).status).toBe(201)

    for (const who of [undefined, mina, rei, kei]) expect((await list(who, need)).body.items).toEqual([])
    expect((await list(seen, need)).body.items).toMatchObject([{ status: 'withdrawn' }])
    expect((await act(mina, need, id, { act: 'answer', version: 2, text: '-' })).status).toBe(404)
  })

  it('after it is answered is refused', async () => {
    const need = await published()
    const id = await asked(need)
    await act(mina, need, id, { act: 'answer', version: 1, text: 'あります。' })

    expect((await act(sora, need, id, { act: 'withdraw', version: 2 })).body.type).toBe('/problems/projects/wrong-state')
  })
})

describe('a question on a need for some', () => {
  it('answers everybody else as if the need were not there', async () => {
    const need = await published({ publication: { level: 'named', memberIds: [sensors] } })
    const id = await asked(need)
    const absent = `ned_${ulid()}`

    for (const who of [undefined, rei, yuki])
      expect([(await list(who, need)).status, (await list(who, need)).text]).toEqual([404, (await list(who, absent)).text])
    expect((await ask(rei, need)).status).toBe(404)
    expect((await act(rei, need, id, { act: 'withdraw', version: 1 })).status).toBe(404)
    const { items } = await city.stores.projects.audit.about(need, { limit: 100 })
    expect(items.find(({ name }) => name === 'QuestionAsked')?.after?.['audience']).toEqual([takamatsu, sensors])
  })
})
