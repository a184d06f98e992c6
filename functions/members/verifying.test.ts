import { createHash } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { applicationOf } from '../../local/harness/bodies.ts'
import { aoi, kei, person, riku } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { membersWorker } from './worker.ts'

const ulid = monotonicFactory()
const base = '/api/members'
let city: TestCity

beforeAll(async () => {
  city = await testCity()
})

const act = (who: typeof aoi, id: string, body: unknown, actId = `act_${ulid()}`) =>
  city.as(who)('PUT', `${base}/applications/${id}/acts/${actId}`, body)

const filed = async (code: string, name: string): Promise<string> => {
  const id = `app_${ulid()}`
  expect((await city.as(aoi)('PUT', `${base}/applications/${id}`, applicationOf(code, name, aoi.email))).status).toBe(201)
  return id
}

const eventsOf = async (id: string) => (await city.as(kei)('GET', `${base}/audit?about=${id}`)).body.items

describe('verifying', () => {
  it('shows who works on what, pauses and resumes, and tells every act', async () => {
    const id = await filed('131016', '千代田区')

    const taken = await act(kei, id, { act: 'take', version: 1 })
    const paused = await act(kei, id, { act: 'pause', version: 2, reason: '法務局に照会中' })
    const queue = await city.as(kei)('GET', `${base}/applications`)
    const resumed = await act(kei, id, { act: 'resume', version: 3 })

    expect(taken.body).toMatchObject({ version: 2, takenBy: expect.stringMatching(/^psn_/) })
    expect(paused.body).toMatchObject({ pausedFor: '法務局に照会中' })
    expect(queue.body.items).toContainEqual(expect.objectContaining({ applicationId: id, pausedAt: expect.any(String), takenBy: taken.body.takenBy }))
    expect(resumed.body.pausedFor).toBeUndefined()
    expect((await eventsOf(id)).map(({ name }: { name: string }) => name)).toEqual([
      'VerificationResumed',
      'VerificationPaused',
      'ApplicationTaken',
      'ApplicationFiled',
    ])
  })

  it('keeps officers’ notes from the applicant, and every reason out of the audit trail', async () => {
    const id = await filed('131024', '中央区')
    await act(kei, id, { act: 'note', text: '電話では別の担当者が出た' })
    await act(kei, id, { act: 'return', version: 1, reasons: ['代表番号を書いてください'] })

    const own = await city.as(aoi)('GET', `${base}/applications/${id}`)
    const officers = await city.as(kei)('GET', `${base}/applications/${id}`)

    expect(own.text).not.toContain('別の担当者')
    expect(own.body).toMatchObject({ status: 'returned', returnedFor: ['代表番号を書いてください'], mayDecide: false })
    expect(officers.body.notes).toMatchObject([{ text: '電話では別の担当者が出た' }])
    expect(JSON.stringify(await eventsOf(id))).not.toMatch(/別の担当者|代表番号/)
  })

  it('takes a mended application back under its old number, and admits it', async () => {
    const id = await filed('131032', '港区')
    await act(kei, id, { act: 'return', version: 1, reasons: ['ウェブサイトを書いてください'] })
    const content = { ...applicationOf('131032', '港区', 'new@city.minato.lg.jp'), website: 'https://www.city.minato.tokyo.jp/' }

    const foreign = await act(riku, id, { act: 'mend', version: 2, content })
    const early = await act(kei, id, { act: 'admit', version: 2 })
    const mended = await act(aoi, id, { act: 'mend', version: 2, content })
    const admitted = await act(kei, id, { act: 'admit', version: 3, membershipClass: 'class-3' })

    expect(foreign.status).toBe(404)
    expect(early).toMatchObject({ status: 409, body: { type: '/problems/members/wrong-state', state: 'returned' } })
    expect(mended.body).toMatchObject({ status: 'filed', version: 3, content: { contact: { email: 'new@city.minato.lg.jp' } } })
    expect(admitted.body).toMatchObject({ status: 'admitted', reference: mended.body.reference })
    const member = await city.as(undefined)('GET', `${base}/directory/${admitted.body.memberId}`)
    expect(member.body).toMatchObject({ website: 'https://www.city.minato.tokyo.jp/', membershipClass: 'class-3' })
    expect(member.text).not.toContain('new@city.minato.lg.jp')
  })

  it('lets a refused body apply again', async () => {
    const id = await filed('131041', '新宿区')
    await act(kei, id, { act: 'refuse', version: 1, reason: '職員ではない人からの申請' })

    expect((await city.as(aoi)('GET', `${base}/applications/${id}`)).body).toMatchObject({
      status: 'refused',
      refusedFor: '職員ではない人からの申請',
    })
    await filed('131041', '新宿区')
  })

  it('does not decide on what was looked at before it changed', async () => {
    const id = await filed('131059', '文京区')
    await act(kei, id, { act: 'take', version: 1 })

    expect(await act(kei, id, { act: 'refuse', version: 1, reason: '古い画面から' })).toMatchObject({
      status: 409,
      body: { type: '/problems/any/changed-meanwhile' },
    })
  })

  it('is not for an operator of the very body', async () => {
    const id = `app_${ulid()}`
    await city.as(aoi)('PUT', `${base}/applications/${id}`, applicationOf('131067', '台東区', kei.email))

    expect((await act(kei, id, { act: 'admit', version: 1 })).status).toBe(403)
    expect((await city.as(kei)('GET', `${base}/applications/${id}`)).body.mayDecide).toBe(false)
  })

  it('writes a letter for what the applicant should know, and for nothing else', async () => {
    const id = await filed('131075', '墨田区')
    await act(kei, id, { act: 'take', version: 1 })
    await act(kei, id, { act: 'return', version: 2, reasons: ['直してください'] })
    const letters: { to: string; subject: string; text: string }[] = []
    const work = membersWorker({
      store: city.stores.members,
      files: city.files,
      clock: () => '2026-11-22T03:00:00.000Z' as never,
      send: async (letter) => {
        letters.push(letter)
      },
      portalUrl: 'https://kanmin.example',
    })
    for (const event of (await eventsOf(id)).reverse()) await work(event)

    expect(letters.map(({ subject }) => subject)).toEqual([expect.stringContaining('受け付けました'), expect.stringContaining('修正をお願いします')])
    expect(letters.every(({ to, text }) => to === aoi.email && text.includes(`https://kanmin.example/en/applications/${id}`))).toBe(true)
  })
})

describe('evidence', () => {
  const bytes = Buffer.from('%PDF-1.7 定款')
  const announced = (fileId: string) => ({
    fileId,
    name: '定款.pdf',
    type: 'application/pdf',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })

  it('goes to the file store by itself, is named in the application, and is read by applicant and operator alone', async () => {
    const [id, fileId] = [`app_${ulid()}`, `fil_${ulid()}`]
    const evidence = announced(fileId)
    const upload = await city.as(aoi)('PUT', `${base}/applications/${id}/evidence/${fileId}`, evidence)
    const content = { ...applicationOf('131083', '江東区', aoi.email), evidence: [evidence] }

    const tooEarly = await city.as(aoi)('PUT', `${base}/applications/${id}`, content)
    const sent = await fetch(upload.body.url, { method: 'PUT', headers: upload.body.headers, body: bytes })
    const reply = await city.as(aoi)('PUT', `${base}/applications/${id}`, content)

    expect(tooEarly).toMatchObject({ status: 422, body: { type: '/problems/members/evidence-missing', missing: [fileId] } })
    expect([sent.status, reply.status]).toEqual([200, 201])
    expect(reply.body.checks).toContainEqual(expect.objectContaining({ name: 'evidence-given', outcome: 'passed' }))
    const read = await city.as(kei)('GET', `${base}/applications/${id}/evidence/${fileId}`)
    const fetched = await fetch(read.body.url)
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(bytes)
    expect(fetched.headers.get('content-disposition')).toContain(encodeURIComponent('定款.pdf'))
    expect((await city.as(riku)('GET', `${base}/applications/${id}/evidence/${fileId}`)).status).toBe(404)
  })

  it('that came as other bytes than announced is no evidence', async () => {
    const [id, fileId] = [`app_${ulid()}`, `fil_${ulid()}`]
    const upload = await city.as(aoi)('PUT', `${base}/applications/${id}/evidence/${fileId}`, announced(fileId))
    await fetch(upload.body.url, { method: 'PUT', headers: upload.body.headers, body: bytes })

    const reply = await city.as(aoi)('PUT', `${base}/applications/${id}`, {
      ...applicationOf('131091', '品川区', aoi.email),
      evidence: [{ ...announced(fileId), sha256: 'b'.repeat(64) }],
    })

    expect(reply).toMatchObject({ status: 422, body: { type: '/problems/members/evidence-missing' } })
  })
})

describe('a draft', () => {
  it('is kept for its owner until the application is filed', async () => {
    const id = `app_${ulid()}`
    const values = { kind: 'business', name: '', contact: { email: 'mada@' } }

    await city.as(riku)('PUT', `${base}/drafts/${id}`, { applicationId: id, values })

    expect((await city.as(riku)('GET', `${base}/drafts/${id}`)).body.values).toEqual(values)
    expect((await city.as(riku)('GET', `${base}/drafts`)).body.items).toHaveLength(1)
    expect((await city.as(aoi)('GET', `${base}/drafts/${id}`)).status).toBe(404)
    expect((await city.as(kei)('GET', `${base}/drafts/${id}`)).status).toBe(404)
    await city.as(riku)('PUT', `${base}/applications/${id}`, applicationOf('131105', '目黒区', riku.email))
    expect((await city.as(riku)('GET', `${base}/drafts/${id}`)).status).toBe(404)
  })

  it('is thrown away by its owner, once or twice', async () => {
    const id = `app_${ulid()}`
    const owner = person('draft-owner')
    await city.as(owner)('PUT', `${base}/drafts/${id}`, { applicationId: id, values: {} })

    expect((await city.as(owner)('DELETE', `${base}/drafts/${id}`)).status).toBe(204)
    expect((await city.as(owner)('DELETE', `${base}/drafts/${id}`)).status).toBe(204)
    expect((await city.as(owner)('GET', `${base}/drafts`)).body.items).toEqual([])
  })
})

describe('the statistics', () => {
  it('count members by kind and month up to now, against the target of the fiscal year', async () => {
    const { body } = await city.as(undefined)('GET', `${base}/statistics`)

    expect(body).toMatchObject({ fiscalYear: 2026, target: 1100 })
    expect(body.items).toEqual([
      { month: '2026-11', kind: 'association', bodies: 1 },
      { month: '2026-11', kind: 'local-government', bodies: 1 },
    ])
    expect((await city.as(undefined)('GET', `${base}/statistics?fiscalYear=2030`)).body).toEqual({ fiscalYear: 2030, items: [] })
  })
})
