import { randomBytes } from 'node:crypto'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { monotonicFactory } from 'ulid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dateInTokyo, instant } from '../functions/kernel/time.ts'
import { type Delivery, sendDigests, sendDue } from '../functions/notices/delivery.ts'
import { maxTries } from '../functions/notices/mail-domain.ts'
import { noticesReference } from '../functions/notices/reference.ts'
import { noticesWorker } from '../functions/notices/worker.ts'
import { createConsumer } from '../functions/platform/consumer.ts'
import { createMail } from '../functions/platform/mail.ts'
import { createReference } from '../functions/platform/reference.ts'
import { projectsWorker } from '../functions/projects/worker.ts'
import { dataDir } from './blocks.ts'
import { kei, type Person } from './harness/people.ts'
import { kurashiki, needContent, of, rival, sensors, takamatsu } from './harness/sheets.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { type Bus, startBus } from './parts/bus.ts'
import { silentLog } from './parts/log.ts'
import { type Inbox, startMail } from './parts/mail.ts'

/*
 * What happens in a city reaches those it concerns, and nobody else: a real bus between the tables, a real mail service that
 * can be switched off. The city's clock is moved by hand.
 */

const ulid = monotonicFactory()
const portalUrl = 'https://portal.kanmin.example'
const [haru, midori, sora, nagi]: readonly [Person, Person, Person, Person] = [
  of(takamatsu, 'editor', 'haru'),
  of(sensors, 'editor', 'midori'),
  of(rival, 'editor', 'sora'),
  of(kurashiki, 'viewer', 'nagi'),
]

let now = Date.parse('2026-11-22T03:00:00.000Z')
const clock = () => instant(new Date(now))
const pass = (minutes: number) => {
  now += minutes * 60_000
}

let city: TestCity
let bus: Bus
let post: Inbox
let delivery: Delivery

const doorTo = (endpoint: string) =>
  createMail({
    client: new SESv2Client({ endpoint, region: 'ap-northeast-1', maxAttempts: 1, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
    from: 'kanmin@example.jp',
  })

const tableOf = (name: string) => {
  const table = city.tables.get(name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}

beforeAll(async () => {
  city = await testCity({ clock })
  post = await startMail()
  bus = startBus({ log: silentLog, sweepMilliseconds: 60_000, firstPauseMilliseconds: 1 })
  for (const name of ['members', 'projects', 'notices']) bus.ringing(tableOf(name))
  delivery = {
    store: city.stores.notices,
    clock,
    log: silentLog,
    mail: doorTo(post.endpoint),
    portalUrl,
    newToken: () => randomBytes(32).toString('base64url'),
    ...noticesReference(createReference(dataDir)),
  }
  bus.subscribe(
    createConsumer({
      name: 'projects-members',
      table: tableOf('projects'),
      clock,
      log: silentLog,
      handle: projectsWorker({ store: city.stores.projects, clock }),
    }),
  )
  bus.subscribe(
    createConsumer({
      name: 'notices-events',
      table: tableOf('notices'),
      clock,
      log: silentLog,
      handle: (event) => noticesWorker(delivery)(event),
    }),
  )
  for (const person of [haru, midori, sora, nagi]) await choose(person, [])
})

afterAll(async () => {
  await bus.stop()
  await post.stop()
})

const choose = async (person: Person, choices: readonly object[], language = 'ja') => {
  const { status, text } = await city.as(person)('PUT', '/api/notices/settings', { language, choices })
  if (status !== 200) throw new Error(text)
}

const publish = async (owner: Person, content: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const needId = `ned_${ulid()}`
  const editor = city.as(owner)
  await editor('PUT', `/api/projects/needs/${needId}`, { content: needContent(content) })
  const published = await editor('PUT', `/api/projects/needs/${needId}/acts/act_${ulid()}`, { act: 'publish', version: 1 })
  if (published.status !== 201) throw new Error(published.text)
  return needId
}

const extend = async (needId: string, version: number) => {
  const extension = { act: 'extend', version, validUntil: addDays(dateInTokyo(clock()), 60 + version), reason: '問合せが多いため' }
  const { status, text } = await city.as(haru)('PUT', `/api/projects/needs/${needId}/acts/act_${ulid()}`, extension)
  if (status !== 201) throw new Error(text)
  await bus.quiet()
}

const follow = async (person: Person, thing: string): Promise<number> => {
  const { status } = await city.as(person)('PUT', `/api/projects/follows/${thing}`)
  await bus.quiet()
  return status
}

type Listed = { readonly noticeId: string; readonly kind: string; readonly about: { readonly id: string }; readonly read: boolean }

const inboxOf = async (person: Person): Promise<readonly Listed[]> => (await city.as(person)('GET', '/api/notices/inbox')).body.items
const about = async (person: Person, thing: string) => (await inboxOf(person)).filter((notice) => notice.about.id === thing)
const mailsTo = async ({ email }: Person) => (await post.store()).filter(({ destination }) => destination.to.includes(email))
const mailsAbout = async (person: Person, thing: string) => (await mailsTo(person)).filter(({ body }) => body.text?.includes(thing))

describe('a follower', () => {
  it('finds what happens to a need in the inbox and in the mail, and reads it once', async () => {
    const needId = await publish(haru)
    await follow(midori, needId)

    await extend(needId, 2)

    const [notice, ...more] = await about(midori, needId)
    const [mail, ...others] = await mailsAbout(midori, needId)
    expect([notice?.kind, notice?.read, more.length, others.length]).toEqual(['followed', false, 0, 0])
    expect(mail?.subject).toBe('【官民 Kanmin】課題に追補が出ました')
    expect(mail?.body.text).toContain(`${portalUrl}/needs/${needId}`)
    expect(mail?.body.text).toContain(`${portalUrl}/notices/settings?kind=followed`)
    await city.as(midori)('PUT', `/api/notices/inbox/${notice?.noticeId}/reading`, { read: true })
    expect((await city.as(midori)('GET', '/api/notices/unread')).body).toEqual({ unread: 0, more: false })
    expect(await inboxOf(sora)).toEqual([])
    expect(await about(haru, needId)).toEqual([])
  })

  it('is told of what a followed member publishes, as long as it is for them', async () => {
    await bus.quiet()
    await follow(midori, takamatsu)
    const followed = await city.as(sora)('PUT', `/api/projects/follows/${takamatsu}`)
    await bus.quiet()
    expect(followed.status).toBeGreaterThanOrEqual(200)

    const named = await publish(haru, { publication: { level: 'named', memberIds: [sensors] } })
    await bus.quiet()

    const whoever = await Promise.all([midori, sora, nagi].map((person) => about(person, named)))
    expect(whoever.map((notices) => notices.length)).toEqual([followed.status === 404 ? 0 : 1, 0, 0])
  })
})

describe('a need for named members', () => {
  it('is in nothing that is sent to others, even if they have followed it before', async () => {
    const needId = await publish(haru)
    for (const person of [midori, sora]) await follow(person, needId)

    const content = needContent({ publication: { level: 'named', memberIds: [sensors] } })
    const amended = await city.as(haru)('PUT', `/api/projects/needs/${needId}/acts/act_${ulid()}`, {
      act: 'amend',
      version: 2,
      content: { ...content, contact: undefined },
      reason: '対象を絞る',
    })
    await bus.quiet()

    expect(amended.status, amended.text).toBe(201)
    expect(await about(midori, needId)).toHaveLength(1)
    expect(await about(sora, needId)).toEqual([])
    expect(await mailsAbout(sora, needId)).toEqual([])
    expect(JSON.stringify(await post.store())).not.toContain('商店街の歩行者')
  })
})

describe('a digest', () => {
  it('holds each notice once, however often it runs, and only its reader’s', async () => {
    await choose(nagi, [{ kind: 'followed', inApp: true, mail: 'daily' }], 'en')
    const needId = await publish(haru)
    await follow(nagi, needId)
    await extend(needId, 2)
    await extend(needId, 3)
    expect(await mailsAbout(nagi, needId)).toEqual([])

    pass(24 * 60)
    await Promise.all([sendDigests(delivery), sendDigests(delivery)])
    await sendDigests(delivery)
    pass(24 * 60)
    await sendDigests(delivery)

    const [digest, ...more] = await mailsAbout(nagi, needId)
    expect(more).toEqual([])
    expect(digest?.subject).toBe('[Kanmin] Notices since yesterday (2)')
    expect(digest?.body.text).toContain(`${portalUrl}/en/needs/${needId}`)
  })
})

describe('somebody who switched a kind off', () => {
  it('gets none of it, by mail or in the inbox', async () => {
    await choose(sora, [{ kind: 'followed', inApp: false, mail: 'off' }])
    const needId = await publish(haru)
    await follow(sora, needId)

    await extend(needId, 2)

    expect([await about(sora, needId), await mailsAbout(sora, needId)]).toEqual([[], []])
  })

  it('cannot switch off what everybody must know', async () => {
    const refused = await city.as(sora)('PUT', '/api/notices/settings', { language: 'ja', choices: [{ kind: 'standing', inApp: true, mail: 'off' }] })

    expect(refused).toMatchObject({ status: 422, body: { type: '/problems/notices/kind-is-fixed' } })
  })
})

describe('a mail that cannot be sent', () => {
  it('is tried with growing gaps, then shown to the operator, and goes out when it is tried again', async () => {
    const needId = await publish(haru)
    await follow(midori, needId)
    const before = (await mailsTo(midori)).length
    await post.stop()

    await extend(needId, 2)
    for (const [at, minutes] of [4, 2, 31, 121, 721].entries()) {
      pass(minutes)
      expect(await sendDue(delivery), `look ${at}`).toBe(at === 0 ? 0 : 1)
    }

    const failed = await city.as(kei)('GET', '/api/notices/failed-mails')
    expect(failed.body.items).toMatchObject([{ attempts: maxTries, notices: 1, frequency: 'at-once' }])
    expect(failed.text).not.toContain(midori.email)
    expect(await about(midori, needId)).toHaveLength(1)

    post = await startMail()
    delivery = { ...delivery, mail: doorTo(post.endpoint) }
    const [{ mailId }] = failed.body.items
    expect((await city.as(haru)('POST', `/api/notices/failed-mails/${mailId}/retry`)).status).toBe(403)
    expect((await city.as(kei)('POST', `/api/notices/failed-mails/${mailId}/retry`)).status).toBe(204)
    await sendDue(delivery)
    await sendDue(delivery)

    expect(await mailsAbout(midori, needId)).toHaveLength(1)
    expect((await city.as(kei)('GET', '/api/notices/failed-mails')).body.items).toEqual([])
    expect(before).toBeGreaterThan(0)
  })
})

describe('a person who erased their data', () => {
  it('is told nothing more, and nothing of them is left', async () => {
    const needId = await publish(haru)
    await follow(midori, needId)

    expect((await city.as(midori)('PUT', '/api/members/my-data/correction', { name: '緑川 翠' })).status).toBe(200)
    expect((await city.as(midori)('PUT', '/api/members/my-data/erasure')).status).toBe(200)
    await bus.quiet()
    await extend(needId, 2)

    const settings = await city.as(midori)('GET', '/api/notices/settings')
    expect([await inboxOf(midori), await mailsAbout(midori, needId)]).toEqual([[], []])
    expect(settings.body.email).toBeUndefined()
  })
})

describe('somebody members know nothing of', () => {
  it('is erased here, too, by the one erasure there is', async () => {
    const stranger = { subject: 'stranger', email: 'stranger@kanmin.example', memberships: [] }
    await choose(stranger, [], 'en')

    expect((await city.as(stranger)('PUT', '/api/members/my-data/erasure')).status).toBe(200)
    await bus.quiet()

    expect((await city.as(stranger)('GET', '/api/notices/settings')).body).toMatchObject({ language: 'ja', isCurrent: false })
  })
})
