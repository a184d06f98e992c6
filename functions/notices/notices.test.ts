import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataDir } from '../../local/blocks.ts'
import { kei, type Person, person } from '../../local/harness/people.ts'
import { kurashiki, of, rival, sensors, takamatsu } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { silentLog } from '../../local/parts/log.ts'
import { Event } from '../kernel/event.ts'
import type { MemberId } from '../kernel/ids.ts'
import { instant } from '../kernel/time.ts'
import type { Mail } from '../platform/mail.ts'
import { createReference } from '../platform/reference.ts'
import { personIdOf } from '../platform/token.ts'
import { hearBounce } from './bounces.ts'
import { noticesReference } from './reference.ts'
import { noticesWorker } from './worker.ts'

/* Events as the other blocks tell them, heard one by one; what is sent is collected instead of posted. */

const ulid = monotonicFactory()
const at = instant(new Date('2026-11-22T03:00:00.000Z'))
const posted: Mail[] = []

let city: TestCity
let worker: (event: Event) => Promise<void>

const tell = async (block: string, name: string, about: string, after: object = {}, by?: Person): Promise<Event> => {
  const event = Event().parse({ eventId: `evt_${ulid()}`, name, block, about, at, ...(by && { by: personIdOf(by.subject) }), after })
  await worker(event)
  return event
}

const joined = (who: Person, memberId: MemberId, role: string) =>
  tell('members', 'InvitationAccepted', memberId, { personId: personIdOf(who.subject), role }, who)

const newcomer = (member: MemberId, role: 'administrator' | 'editor' | 'viewer' = 'editor') => of(member, role, `${role}-${ulid().toLowerCase()}`)

const inboxOf = async (who: Person, query = ''): Promise<{ noticeId: string; kind: string; sentence: { ja: string } }[]> =>
  (await city.as(who)('GET', `/api/notices/inbox${query}`)).body.items

const kindsOf = async (who: Person) => (await inboxOf(who)).map(({ kind }) => kind)

beforeAll(async () => {
  city = await testCity()
  worker = noticesWorker({
    store: city.stores.notices,
    clock: () => at,
    log: silentLog,
    mail: { send: async (mail) => void posted.push(mail) },
    portalUrl: 'https://portal.kanmin.example',
    newToken: () => randomBytes(32).toString('base64url'),
    ...noticesReference(createReference(dataDir)),
  })
  for (const [memberId, name] of [
    [takamatsu, '高松市'],
    [kurashiki, '倉敷市'],
    [sensors, 'センサー株式会社'],
  ] as const)
    await tell('members', 'MemberAdmitted', `app_${ulid()}`, { memberId, known: { name } })
})

describe('an inbox', () => {
  it('is its own person’s: nobody lists, reads or marks another’s notices', async () => {
    const [mine, theirs] = [newcomer(takamatsu), newcomer(kurashiki)]
    await joined(mine, takamatsu, 'editor')
    const { eventId } = await tell('projects', 'QuestionAsked', `ned_${ulid()}`, { questionId: 'q', memberIds: [takamatsu], audience: 'public' })

    const absent = await city.as(theirs)('PUT', `/api/notices/inbox/evt_${ulid()}/reading`, { read: true })
    const foreign = await city.as(theirs)('PUT', `/api/notices/inbox/${eventId}/reading`, { read: true })

    expect((await inboxOf(mine)).map(({ noticeId }) => noticeId)).toEqual([eventId])
    expect([foreign.status, foreign.text]).toEqual([absent.status, absent.text])
    expect(await inboxOf(theirs)).toEqual([])
    expect((await city.as(mine)('GET', '/api/notices/unread')).body).toEqual({ unread: 1, more: false })
    expect((await city.as(kei)('GET', '/api/notices/inbox')).text).not.toContain(eventId)
  })

  it('tells an event once, however often it is heard', async () => {
    const mine = newcomer(takamatsu)
    await joined(mine, takamatsu, 'editor')
    const event = await tell('projects', 'MatchesFound', `ned_${ulid()}`, { count: 3, memberIds: [takamatsu], audience: [takamatsu] })
    await city.as(mine)('PUT', `/api/notices/inbox/${event.eventId}/reading`, { read: true })

    await worker(event)

    expect(await inboxOf(mine)).toMatchObject([{ noticeId: event.eventId, read: true, sentence: { ja: '課題に合う候補が3件見つかりました' } }])
  })

  it('is read up to what was seen, and not what came meanwhile', async () => {
    const mine = newcomer(takamatsu)
    await joined(mine, takamatsu, 'editor')
    const ask = () => tell('projects', 'QuestionAsked', `ned_${ulid()}`, { memberIds: [takamatsu], audience: 'public' })
    await ask()
    const seen = await ask()
    const late = await ask()

    expect((await city.as(mine)('PUT', '/api/notices/reading', { upTo: seen.eventId })).status).toBe(204)

    expect((await inboxOf(mine, '?only=unread')).map(({ noticeId }) => noticeId)).toEqual([late.eventId])
    const [first] = (await city.as(mine)('GET', '/api/notices/inbox?limit=1')).body.items
    expect(first.noticeId).toBe(late.eventId)
    expect((await city.as(mine)('GET', '/api/notices/inbox.csv?language=en')).text.trim().split('\r\n')).toHaveLength(4)
  })
})

describe('who is told', () => {
  it('of the suspension of a member: all its people, whatever they switched off', async () => {
    const [viewer, stranger] = [newcomer(rival, 'viewer'), newcomer(sensors, 'administrator')]
    await joined(viewer, rival, 'viewer')
    await joined(stranger, sensors, 'administrator')

    await tell('members', 'MemberSuspended', rival, { known: { name: '競合株式会社' } }, kei)

    expect((await inboxOf(viewer)).map(({ sentence }) => sentence.ja)).toEqual(['競合株式会社の利用が停止されました'])
    expect(await kindsOf(stranger)).toEqual([])
    await tell('members', 'MemberRestored', rival, {}, kei)
  })

  it('of a grant: by name those whose turn it is, and who writes for the organization; of a letter those who speak for its payer', async () => {
    const [writer, reader, officer] = [newcomer(sensors), newcomer(sensors, 'viewer'), newcomer(takamatsu)]
    await joined(writer, sensors, 'editor')
    await joined(reader, sensors, 'viewer')
    await joined(officer, takamatsu, 'editor')
    const whom = { memberIds: [sensors], audience: [sensors] }
    const grant = `grt_${ulid()}`

    await tell('fees', 'GrantRequested', grant, { ...whom, personIds: [personIdOf(officer.subject)] }, writer)
    await tell('fees', 'GrantReturnDemanded', grant, { ...whom, on: '2027-05-20' }, officer)
    await tell('fees', 'DunningLetterSent', `bnf_${ulid()}`, { personIds: [personIdOf(reader.subject)], on: '2026-07-21' }, officer)

    const read = async (who: Person) => (await inboxOf(who)).map(({ kind, sentence }) => [kind, sentence.ja])
    expect(await read(officer)).toEqual([['grant', 'センサー株式会社の交付金の申請が届きました']])
    expect(await read(writer)).toEqual([['grant', '交付金の返還が求められています（期限 2027-05-20）']])
    expect(await read(reader)).toEqual([['fee', '負担金の督促状または催告書を発送しました（2026-07-21）']])
  })

  it('of a proposal: those who may write for its parties, and nobody who only reads', async () => {
    const [editor, viewer, other] = [newcomer(sensors), newcomer(sensors, 'viewer'), newcomer(kurashiki)]
    await joined(editor, sensors, 'editor')
    await joined(viewer, sensors, 'viewer')
    await joined(other, kurashiki, 'editor')

    await tell('projects', 'ProposalDeclined', `prp_${ulid()}`, { memberIds: [sensors], audience: [sensors] })

    expect([await kindsOf(editor), await kindsOf(viewer), await kindsOf(other)]).toEqual([['decision'], [], []])
  })

  it('of what is for members: nobody whose member is suspended or whom it has let go', async () => {
    const [staying, leaving, suspended] = [newcomer(sensors), newcomer(sensors), newcomer(kurashiki)]
    const needId = `ned_${ulid()}`
    await joined(staying, sensors, 'editor')
    await joined(leaving, sensors, 'editor')
    await joined(suspended, kurashiki, 'editor')
    for (const who of [staying, leaving, suspended]) await tell('projects', 'Followed', needId, { personId: personIdOf(who.subject) })
    await tell('members', 'PersonRemoved', sensors, { personId: personIdOf(leaving.subject) })
    await tell('members', 'MemberSuspended', kurashiki)

    await tell('projects', 'NeedAmended', needId, { memberIds: [takamatsu], audience: 'members' })

    expect(await kindsOf(staying)).toEqual(['followed'])
    expect(await kindsOf(leaving)).toEqual(['role'])
    expect(await kindsOf(suspended)).toEqual(['standing'])
    await tell('members', 'MemberRestored', kurashiki)
  })

  it('is told of nothing that does not say whom it is for, but its owner', async () => {
    const follower = newcomer(sensors)
    const needId = `ned_${ulid()}`
    await joined(follower, sensors, 'editor')
    await tell('projects', 'Followed', needId, { personId: personIdOf(follower.subject) })

    await tell('projects', 'NeedAmended', needId, { memberIds: [takamatsu] })

    expect(await kindsOf(follower)).toEqual([])
  })

  it('of the new hits of a saved search: its owner, without those that are closed to them by now', async () => {
    const mine = newcomer(sensors)
    const [open, closed] = [`ned_${ulid()}`, `ned_${ulid()}`]
    await joined(mine, sensors, 'editor')
    await tell('projects', 'NeedPublished', open, { memberIds: [takamatsu], audience: 'members' })
    await tell('projects', 'NeedAmended', closed, { memberIds: [takamatsu], audience: [takamatsu, kurashiki] })

    await tell('projects', 'SavedSearchHit', `ssr_${ulid()}`, { personId: personIdOf(mine.subject), needIds: [open, closed] })

    const [notice] = (await city.as(mine)('GET', '/api/notices/inbox')).body.items
    expect(notice.things.map(({ id }: { id: string }) => id)).toEqual([open])
    expect(notice.facts.count).toBe(1)
  })

  it('is told of nothing they did themselves', async () => {
    const mine = newcomer(takamatsu)
    await joined(mine, takamatsu, 'editor')

    await tell('projects', 'NeedSentBack', `ned_${ulid()}`, { memberIds: [takamatsu], audience: [takamatsu] }, mine)

    expect(await kindsOf(mine)).toEqual([])
  })

  it('changes with a role that changes hands on a day', async () => {
    const [leaving, coming] = [newcomer(kurashiki, 'administrator'), newcomer(kurashiki, 'viewer')]
    await joined(leaving, kurashiki, 'administrator')
    await joined(coming, kurashiki, 'viewer')
    await tell('members', 'RoleHandedOver', kurashiki, { from: personIdOf(leaving.subject), to: personIdOf(coming.subject), on: '2026-11-22' }, kei)

    await tell('projects', 'QuestionAsked', `ned_${ulid()}`, { memberIds: [kurashiki], audience: 'public' })

    expect([await kindsOf(leaving), await kindsOf(coming)]).toEqual([
      ['role', 'people'],
      ['question', 'role'],
    ])
  })
})

describe('an address', () => {
  it('that takes no mail for good is not written to again, until its reader has another', async () => {
    const mine = newcomer(takamatsu)
    await joined(mine, takamatsu, 'editor')
    await city.as(mine)('PUT', '/api/notices/settings', { language: 'ja', choices: [] })
    const mails = () => posted.filter(({ to }) => to === mine.email).length
    const ask = () => tell('projects', 'QuestionAsked', `ned_${ulid()}`, { memberIds: [takamatsu], audience: 'public' })
    await ask()
    const back = (bounceType: string) => ({ bounce: { bounceType, bouncedRecipients: [{ emailAddress: mine.email.toUpperCase() }] } })

    await hearBounce(city.stores.notices.readers, back('Transient'))
    await ask()
    await hearBounce(city.stores.notices.readers, back('Permanent'))
    await ask()

    expect(mails()).toBe(2)
    expect(await inboxOf(mine)).toHaveLength(3)
    const settings = await city.as({ ...mine, email: `new-${mine.email}` })('PUT', '/api/notices/settings', { language: 'ja', choices: [] })
    expect(settings.body).toMatchObject({ email: `new-${mine.email}`, bounced: false, isCurrent: true })
  })
})

describe('the operator’s pages', () => {
  const pages = ['/failed-mails', '/failed-mails.csv', '/templates', '/parked-deliveries']

  it.each(pages)('%s is refused to everybody else', async (path) => {
    for (const role of ['administrator', 'editor', 'viewer'] as const)
      expect((await city.as(of(takamatsu, role))('GET', `/api/notices${path}`)).status, role).toBe(403)
    expect((await city.as(person('alone'))('GET', `/api/notices${path}`)).status).toBe(403)
    expect((await city.as(kei)('GET', `/api/notices${path}`)).status).toBe(200)
  })
})
