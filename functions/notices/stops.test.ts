import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataDir } from '../../local/blocks.ts'
import type { Person } from '../../local/harness/people.ts'
import { of, takamatsu } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { silentLog } from '../../local/parts/log.ts'
import { Event } from '../kernel/event.ts'
import { instant } from '../kernel/time.ts'
import type { Mail } from '../platform/mail.ts'
import { createReference } from '../platform/reference.ts'
import { personIdOf } from '../platform/token.ts'
import { noticesReference } from './reference.ts'
import { stopDays } from './stop-domain.ts'
import { noticesWorker } from './worker.ts'

/* A mail stops such mails at one press, as RFC 8058 has mail programs ask it: without a sign-in, a cookie or a page. */

const ulid = monotonicFactory()
const posted: Mail[] = []
let today = '2026-11-22'
const clock = () => instant(new Date(`${today}T03:00:00.000Z`))

let city: TestCity
let worker: (event: Event) => Promise<void>

const tell = (block: string, name: string, about: string, after: object) =>
  worker(Event().parse({ eventId: `evt_${ulid()}`, name, block, about, at: clock(), after }))

const ask = () => tell('projects', 'QuestionAsked', `ned_${ulid()}`, { memberIds: [takamatsu], audience: 'public' })

const mailsOf = ({ email }: Person) => posted.filter(({ to }) => to === email)

/** Somebody of Takamatsu who has asked for mail and got one. */
const reader = async (): Promise<{ readonly who: Person; readonly link: string }> => {
  const who = of(takamatsu, 'editor', `reader-${ulid().toLowerCase()}`)
  await tell('members', 'InvitationAccepted', takamatsu, { personId: personIdOf(who.subject), role: 'editor' })
  await city.as(who)('PUT', '/api/notices/settings', { language: 'ja', choices: [{ kind: 'question', inApp: true, mail: 'at-once' }] })
  await ask()
  return { who, link: new URL(mailsOf(who)[0]?.stopAt ?? '').pathname }
}

/** As a mail program presses: a form, and nobody's name. */
const press = (link: string) =>
  city.as(undefined)('POST', link, undefined, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    raw: 'List-Unsubscribe=One-Click',
  })

beforeAll(async () => {
  city = await testCity({ clock })
  worker = noticesWorker({
    store: city.stores.notices,
    clock,
    log: silentLog,
    mail: { send: async (mail) => void posted.push(mail) },
    portalUrl: 'https://portal.kanmin.example',
    newToken: () => randomBytes(32).toString('base64url'),
    ...noticesReference(createReference(dataDir)),
  })
})

describe('the link of a mail', () => {
  it('stops mails of its kinds at one press, and leaves the inbox as it is', async () => {
    const { who, link } = await reader()
    expect(mailsOf(who)[0]).toMatchObject({ atOnePress: true })

    const answer = await press(link)

    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ kinds: [{ kind: 'question' }], stopped: true })
    await ask()
    expect(mailsOf(who)).toHaveLength(1)
    expect((await city.as(who)('GET', '/api/notices/inbox')).body.items).toHaveLength(2)
    const { kinds } = (await city.as(who)('GET', '/api/notices/settings')).body
    expect(kinds.filter(({ mail }: { mail: string }) => mail === 'off').map(({ kind }: { kind: string }) => kind)).toContain('question')
  })

  it('says what it would stop to whoever opens it, and stops nothing by being opened', async () => {
    const { who, link } = await reader()

    const { status, body, text } = await city.as(undefined)('GET', link)

    expect(status).toBe(200)
    expect(body).toEqual({ kinds: [{ kind: 'question', name: expect.any(String), nameEn: expect.any(String) }], stopped: false })
    for (const secret of [who.email, personIdOf(who.subject), takamatsu]) expect(text).not.toContain(secret)
    await ask()
    expect(mailsOf(who)).toHaveLength(2)
  })

  it('does once what it does: whoever wants mail again is not overruled by a second press', async () => {
    const { who, link } = await reader()
    await press(link)
    await city.as(who)('PUT', '/api/notices/settings', { language: 'ja', choices: [{ kind: 'question', inApp: true, mail: 'at-once' }] })

    expect((await press(link)).status).toBe(200)

    await ask()
    expect(mailsOf(who)).toHaveLength(2)
  })

  it('is over after its days, and then like one that never was', async () => {
    const { who, link } = await reader()
    const absent = await press(link.replace(/[^/]+$/, 'a'.repeat(43)))
    today = instant(new Date(Date.parse(clock()) + (stopDays + 1) * 86_400_000)).slice(0, 10)

    const over = await press(link)

    expect([over.status, over.text]).toEqual([absent.status, absent.text])
    expect(over.status).toBe(404)
    await ask()
    expect(mailsOf(who)).toHaveLength(2)
  })

  it('is erased with its person', async () => {
    const { who, link } = await reader()

    await tell('members', 'PersonErased', personIdOf(who.subject), { personId: personIdOf(who.subject) })

    expect((await press(link)).status).toBe(404)
  })

  it('is in no mail that nobody may miss', async () => {
    const { who } = await reader()

    await tell('members', 'MemberSuspended', takamatsu, { known: { name: '高松市' } })

    const last = mailsOf(who).at(-1)
    expect(last?.subject).toContain('利用が停止')
    expect(last).not.toHaveProperty('atOnePress')
    await tell('members', 'MemberRestored', takamatsu, {})
  })

  it('keeps no token: what is stored cannot be pressed', async () => {
    const { who, link } = await reader()

    const kept = await city.tables.get('notices')?.query({ index: 'mails-by-person', pk: personIdOf(who.subject), limit: 10 })

    expect(kept?.items).toMatchObject([{ kinds: ['question'] }])
    expect(JSON.stringify(kept)).not.toContain(link.split('/').at(-1))
  })
})
