import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { kei, type Person } from '../../local/harness/people.ts'
import { district, kurashiki, needContent, of, sensors, takamatsu, testDay } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { instant, type LocalDate } from '../kernel/time.ts'
import { personIdOf } from '../platform/token.ts'

const ulid = monotonicFactory()
const needId = () => `ned_${ulid()}`
const base = '/api/projects'

const haru = of(takamatsu, 'administrator', 'haru')
const mina = of(takamatsu, 'editor', 'mina')
const ren = of(takamatsu, 'viewer', 'ren')
const yuki = of(kurashiki, 'editor', 'yuki')
const sora = of(sensors, 'editor', 'sora')

let city: TestCity
let today = testDay()
const at = (day: LocalDate) => {
  today = day
}

beforeEach(async () => {
  at(testDay())
  city ??= await testCity({ clock: () => instant(new Date(`${today}T03:00:00.000Z`)) })
})

const save = (who: Person, id: string, content: object = needContent(), version?: number) =>
  city.as(who)('PUT', `${base}/needs/${id}`, { content, ...(version && { version }) })
const act = (who: Person, id: string, body: object, actId = `act_${ulid()}`) => city.as(who)('PUT', `${base}/needs/${id}/acts/${actId}`, body)
const read = (who: Person | undefined, id: string) => city.as(who)('GET', `${base}/needs/${id}`)
const events = async (id: string) => (await city.stores.projects.audit.about(id, { limit: 100 })).items.map(({ name }) => name).toReversed()

const drafted = async (content: object = needContent()) => {
  const id = needId()
  expect((await save(mina, id, content)).status).toBe(201)
  return id
}

const published = async (content: object = needContent()) => {
  const id = await drafted(content)
  expect((await act(mina, id, { act: 'publish', version: 1 })).status).toBe(201)
  return id
}

describe('a draft', () => {
  it('is kept with its person in charge, told to nobody, and seen by its owner’s people alone', async () => {
    const id = await drafted()

    expect(await read(ren, id)).toMatchObject({ status: 200, body: { status: 'draft', version: 1, edition: 0, contact: { name: '香川 晴' } } })
    for (const who of [undefined, yuki, sora, kei]) expect((await read(who, id)).status).toBe(404)
    expect(await events(id)).toEqual([])
  })

  it('is saved once, however often the same is sent, and replaced by whoever looked at it as it is', async () => {
    const id = await drafted()

    expect((await save(mina, id)).status).toBe(200)
    expect(await save(haru, id, needContent({ title: '直した題名' }), 1)).toMatchObject({ status: 201, body: { version: 2, title: '直した題名' } })
    expect((await save(haru, id, needContent({ title: '直した題名' }), 1)).status).toBe(200)
    expect(await save(mina, id, needContent({ title: '別の題名' }), 1)).toMatchObject({
      status: 409,
      body: { type: '/problems/any/changed-meanwhile' },
    })
    expect(await save(mina, id, needContent({ title: '別の題名' }))).toMatchObject({ status: 409, body: { type: '/problems/any/id-reused' } })
  })

  it('is refused under an id that names another’s, and nothing of that one is told', async () => {
    const id = await drafted()

    const reply = await save(yuki, id)

    expect(reply).toMatchObject({ status: 409, body: { type: '/problems/any/id-reused' } })
    expect(reply.text).not.toContain('商店街')
  })

  it('is made by editors of local governments and of those who care for a district, and by nobody else', async () => {
    for (const who of [sora, ren, kei]) expect((await save(who, needId())).status).toBe(403)
    for (const who of [haru, yuki, of(district, 'editor')]) expect((await save(who, needId())).status).toBe(201)
  })

  it('says nothing that cannot be', async () => {
    expect(await save(mina, needId(), needContent({ fields: ['cooking'], targetCodes: ['131016'] }))).toMatchObject({
      status: 422,
      body: { type: '/problems/projects/unknown-code', unknown: ['cooking'] },
    })
    expect(await save(mina, needId(), needContent({ startFor: '2026-04', endFor: '2026-03' }))).toMatchObject({
      body: { type: '/problems/projects/end-before-start' },
    })
    const attachment = { fileId: `fil_${ulid()}`, name: '図.pdf', type: 'application/pdf', bytes: 9, sha256: 'a'.repeat(64) }
    expect(await save(mina, needId(), needContent({ attachments: [attachment] }))).toMatchObject({
      body: { type: '/problems/projects/attachment-missing', missing: [attachment.fileId] },
    })
  })
})

describe('publishing', () => {
  it('shows the sheet to whom it is for, without the person in charge', async () => {
    const id = await published()

    const reply = await read(undefined, id)

    expect(reply).toMatchObject({ status: 200, body: { status: 'published', edition: 1, expired: false, department: 'デジタル戦略課' } })
    expect(reply.text).not.toContain('香川')
    expect(reply.text).not.toContain('087-839')
    expect(await events(id)).toEqual(['NeedPublished'])
  })

  it('is done once under one id of the act, and refused with other content', async () => {
    const id = await drafted()
    const actId = `act_${ulid()}`

    const first = await act(mina, id, { act: 'publish', version: 1 }, actId)
    const again = await act(mina, id, { act: 'publish', version: 1 }, actId)
    const other = await act(mina, id, { act: 'open-selection', version: 1 }, actId)

    expect([first.status, again.status, other.status]).toEqual([201, 200, 409])
    expect(again.body).toEqual(first.body)
    expect(await events(id)).toEqual(['NeedPublished'])
  })

  it('is not undone by the draft that is sent once more', async () => {
    const id = await published()

    expect(await save(mina, id)).toMatchObject({ status: 200, body: { status: 'published' } })
    expect(await save(mina, id, needContent({ title: '書き換え' }), 2)).toMatchObject({
      status: 409,
      body: { type: '/problems/projects/wrong-state', state: 'published' },
    })
  })

  it('is refused after its last day, and the sheet hides by itself when that has passed', async () => {
    const late = await drafted(needContent({ validUntil: testDay(-1) }))
    const id = await published(needContent({ validUntil: testDay() }))

    expect(await act(mina, late, { act: 'publish', version: 1 })).toMatchObject({
      status: 422,
      body: { type: '/problems/projects/date-in-the-past' },
    })
    expect((await read(sora, id)).status).toBe(200)
    at(testDay(1))

    const [hidden, absent] = [await read(sora, id), await read(sora, needId())]
    expect([hidden.status, hidden.text]).toEqual([absent.status, absent.text])
    expect(await read(ren, id)).toMatchObject({ status: 200, body: { expired: true, status: 'published' } })
    const extended = await act(mina, id, { act: 'extend', version: 2, validUntil: testDay(8), reason: '応募が少ないため' })
    expect(extended).toMatchObject({ status: 201, body: { edition: 2, expired: false } })
    expect((await read(sora, id)).status).toBe(200)
    expect(await act(mina, id, { act: 'extend', version: 3, validUntil: testDay(7), reason: '誤り' })).toMatchObject({
      body: { type: '/problems/projects/not-an-extension' },
    })
  })

  it('tells an event that names ids and whom it concerns, and no word of the sheet', async () => {
    const id = await published(needContent({ publication: { level: 'named', memberIds: [sensors] } }))

    const { items } = await city.stores.projects.audit.about(id, { limit: 10 })

    expect(items).toMatchObject([{ after: { status: 'published', memberIds: [takamatsu], audience: [takamatsu, sensors] } }])
    expect(JSON.stringify(items)).not.toContain('商店街')
  })
})

describe('an addendum', () => {
  it('is a new edition with its reason; the former ones stay readable', async () => {
    const id = await published()
    const { contact: _, ...content } = needContent({ issue: '雨の日の人数も知りたい。' })

    const reply = await act(mina, id, { act: 'amend', version: 2, content, reason: '対象を広げた' })

    expect(reply).toMatchObject({ status: 201, body: { edition: 2, content: { issue: '雨の日の人数も知りたい。' } } })
    const { body } = await city.as(undefined)('GET', `${base}/needs/${id}/versions`)
    expect(body.items).toMatchObject([
      { edition: 2, reason: '対象を広げた' },
      { edition: 1, content: { issue: needContent().issue } },
    ])
    expect(body.items[0].content).not.toHaveProperty('publication')
    expect(await events(id)).toEqual(['NeedPublished', 'NeedAmended'])
  })

  it('takes the need out of the lists of those it is no longer for', async () => {
    const id = await published()
    const { contact: _, ...content } = needContent({ publication: { level: 'named', memberIds: [kurashiki] } })

    await act(mina, id, { act: 'amend', version: 2, content, reason: '相手を絞った' })

    expect((await read(sora, id)).status).toBe(404)
    expect((await read(yuki, id)).body.content.publication).toEqual({ level: 'named', memberIds: [kurashiki] })
  })
})

describe('approval within a member', () => {
  const rule = (needed: number, ...people: Person[]) =>
    city.as(haru)('PUT', `${base}/approval-rules/${takamatsu}`, { needed, approvers: people.map(({ subject }) => personIdOf(subject)) })

  it('asks for N of M: not of who submitted, of nobody twice, and again after sending back', async () => {
    expect((await rule(2, haru, mina, ren)).status).toBe(200)
    const id = await drafted()

    expect(await act(mina, id, { act: 'publish', version: 1 })).toMatchObject({
      status: 409,
      body: { type: '/problems/projects/approvals-missing', needed: 2, given: 0 },
    })
    expect((await act(mina, id, { act: 'submit', version: 1 })).status).toBe(201)
    expect(await act(mina, id, { act: 'approve', version: 2 })).toMatchObject({ body: { type: '/problems/projects/own-submission' } })
    expect((await act(haru, id, { act: 'approve', version: 2 })).status).toBe(201)
    expect(await act(haru, id, { act: 'approve', version: 3 })).toMatchObject({ body: { type: '/problems/projects/approved-already' } })
    expect(await act(mina, id, { act: 'publish', version: 3 })).toMatchObject({ body: { needed: 2, given: 1 } })
    expect(await act(ren, id, { act: 'send-back', version: 3, reason: '予算を確かめて' })).toMatchObject({
      status: 201,
      body: { status: 'draft', sentBackFor: '予算を確かめて' },
    })
    await act(mina, id, { act: 'submit', version: 4 })
    await act(ren, id, { act: 'approve', version: 5 })
    expect((await act(mina, id, { act: 'publish', version: 6 })).body.type).toBe('/problems/projects/approvals-missing')
    await act(haru, id, { act: 'approve', version: 6 })
    expect(await act(mina, id, { act: 'publish', version: 7 })).toMatchObject({ status: 201, body: { status: 'published' } })
    await rule(0)
  })

  it('holds an addendum back until it is given, beside what is published', async () => {
    const id = await published()
    await rule(1, haru)
    const { contact: _, ...content } = needContent({ title: '変えた題名' })

    expect((await act(mina, id, { act: 'amend', version: 2, content, reason: '題名' })).body.approval).toMatchObject({ of: 'addendum', needed: 1 })
    expect((await read(sora, id)).text).not.toContain('変えた題名')
    await act(haru, id, { act: 'approve', version: 3 })
    expect(await act(mina, id, { act: 'publish', version: 4 })).toMatchObject({ status: 201, body: { edition: 2, title: '変えた題名' } })
    expect((await read(sora, id)).body.approval).toBeUndefined()
    await rule(0)
  })

  it('keeps, for what was submitted, the rule of that day', async () => {
    await rule(1, haru)
    const id = await drafted()
    await act(mina, id, { act: 'submit', version: 1 })

    await rule(0)

    expect((await act(mina, id, { act: 'publish', version: 2 })).body.type).toBe('/problems/projects/approvals-missing')
    expect((await act(mina, id, { act: 'send-back', version: 2, reason: '取り下げる' })).status).toBe(201)
    expect((await act(mina, id, { act: 'submit', version: 3 })).body.type).toBe('/problems/projects/approval-not-asked')
  })

  it('is set by administrators, and never asks for more than can give it', async () => {
    expect((await city.as(mina)('PUT', `${base}/approval-rules/${takamatsu}`, { needed: 0, approvers: [] })).status).toBe(403)
    expect((await city.as(yuki)('PUT', `${base}/approval-rules/${takamatsu}`, { needed: 0, approvers: [] })).status).toBe(404)
    expect((await rule(2, haru, haru)).status).toBe(422)
  })
})

describe('a need that comes to its end', () => {
  it('goes from selection to decision, work and its end, each told once', async () => {
    const id = await published()

    const acts = [{ act: 'open-selection' }, { act: 'decide', reason: '三者を比べて決めた' }, { act: 'start' }, { act: 'finish' }]
    for (const [at, body] of acts.entries()) expect((await act(mina, id, { ...body, version: at + 2 })).status).toBe(201)

    expect(await read(undefined, id)).toMatchObject({ body: { status: 'finished', reason: '三者を比べて決めた' } })
    expect(await events(id)).toEqual(['NeedPublished', 'NeedSelectionOpened', 'NeedDecided', 'NeedStarted', 'NeedFinished'])
    expect(await act(mina, id, { act: 'withdraw', version: 6, reason: '誤り' })).toMatchObject({
      status: 409,
      body: { type: '/problems/projects/wrong-state', state: 'finished' },
    })
  })

  it('that is withdrawn is to others as if it had never been', async () => {
    const id = await published()

    await act(mina, id, { act: 'withdraw', version: 2, reason: '予算がつかなかった' })

    const [withdrawn, absent] = [await read(sora, id), await read(sora, needId())]
    expect([withdrawn.status, withdrawn.text]).toEqual([absent.status, absent.text])
    expect((await city.as(undefined)('GET', `${base}/needs/${id}/versions`)).status).toBe(404)
    expect(await read(ren, id)).toMatchObject({ body: { status: 'withdrawn', reason: '予算がつかなかった' } })
  })
})

describe('a copy', () => {
  it('is a draft of its own with the old sheet, its contact and a way back to it', async () => {
    const id = await published()
    const copyId = needId()

    const reply = await city.as(mina)('PUT', `${base}/needs/${id}/copies/${copyId}`)
    const again = await city.as(mina)('PUT', `${base}/needs/${id}/copies/${copyId}`)

    expect(reply).toMatchObject({
      status: 201,
      body: { needId: copyId, status: 'draft', version: 1, copiedFrom: id, contact: { name: '香川 晴' }, content: { relatedNeeds: [id] } },
    })
    expect(again).toMatchObject({ status: 200, body: reply.body })
    expect((await city.as(yuki)('PUT', `${base}/needs/${id}/copies/${needId()}`)).status).toBe(403)
  })
})

describe('an attachment', () => {
  it('is fetched by whom the need is for, once the very bytes that were announced have come', async () => {
    const id = needId()
    const bytes = Buffer.from('%PDF-1.7')
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    const attachment = { fileId: `fil_${ulid()}`, name: '位置図.pdf', type: 'application/pdf', bytes: bytes.length, sha256 }
    const upload = await city.as(mina)('PUT', `${base}/needs/${id}/attachments/${attachment.fileId}`, attachment)
    expect((await fetch(upload.body.url, { method: 'PUT', headers: upload.body.headers, body: bytes })).status).toBe(200)
    await save(mina, id, needContent({ attachments: [attachment], publication: { level: 'named', memberIds: [sensors] } }))
    await act(mina, id, { act: 'publish', version: 1 })

    const reply = await city.as(sora)('GET', `${base}/needs/${id}/attachments/${attachment.fileId}`)

    expect(await (await fetch(reply.body.url)).text()).toBe('%PDF-1.7')
    for (const who of [undefined, yuki]) expect((await city.as(who)('GET', `${base}/needs/${id}/attachments/${attachment.fileId}`)).status).toBe(404)
    expect((await city.as(sora)('GET', `${base}/needs/${id}/attachments/fil_${ulid()}`)).status).toBe(404)
  })

  it('is announced by who may draft, and not into another’s need', async () => {
    const id = await drafted()
    const attachment = { fileId: `fil_${ulid()}`, name: 'x.pdf', type: 'application/pdf', bytes: 9, sha256: 'a'.repeat(64) }
    const announce = (who: Person, different: object = {}) =>
      city.as(who)('PUT', `${base}/needs/${id}/attachments/${attachment.fileId}`, { ...attachment, ...different })

    expect((await announce(sora)).status).toBe(403)
    expect((await announce(yuki)).status).toBe(409)
    expect((await announce(mina, { type: 'text/html' })).status).toBe(422)
    expect((await announce(mina)).status).toBe(200)
  })
})

describe('lists of needs', () => {
  it('show one’s own, drafts too, page by page and as CSV', async () => {
    const own = of(district, 'viewer')
    const editor = of(district, 'editor')
    for (let count = 0; count < 3; count += 1) await save(editor, needId(), needContent({ title: `=地区の催し${count}` }))

    const first = await city.as(own)('GET', `${base}/my-needs?limit=2`)
    const second = await city.as(own)('GET', `${base}/my-needs?limit=2&cursor=${first.body.cursor}`)

    expect(first.body.items).toHaveLength(2)
    expect(second.body.items.length).toBeGreaterThan(0)
    expect([...first.body.items, ...second.body.items].every(({ memberId }) => memberId === district)).toBe(true)
    const { text } = await city.as(own)('GET', `${base}/my-needs.csv?language=en`)
    expect(text).toMatch(/^Need ID,Member ID/)
    expect(text).toContain("'=地区の催し0")
    expect((await city.as(undefined)('GET', `${base}/my-needs`)).status).toBe(401)
  })

  it('tell the operator what has waited too long for an answer, until somebody answers', async () => {
    const id = await published()
    const young = await published()
    const ids = async (days = 14) => {
      const { body } = await city.as(kei)('GET', `${base}/unanswered-needs?days=${days}&limit=1000`)
      return body.items.map((each: { needId: string }) => each.needId)
    }
    expect(await ids()).not.toContain(id)
    at(testDay(15))
    expect(await ids()).toContain(id)
    expect(await ids(20)).not.toContain(id)
    expect((await city.as(kei)('GET', `${base}/unanswered-needs.csv`)).text).toContain(id)
    expect((await city.as(mina)('GET', `${base}/unanswered-needs`)).status).toBe(403)

    const need = await city.stores.projects.needs.need(id as never)
    if (need) await city.tables.get('projects')?.transact([city.stores.projects.needs.answered(need)])

    expect(await ids()).toEqual(expect.not.arrayContaining([id]))
    expect(await ids()).toContain(young)
  })
})
