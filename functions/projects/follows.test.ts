import fc from 'fast-check'
import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { aoi, kei, type Person } from '../../local/harness/people.ts'
import { needContent, of, rival, sensors, takamatsu, testDay } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { Event } from '../kernel/event.ts'
import type { EventId } from '../kernel/ids.ts'
import { instant, type LocalDate } from '../kernel/time.ts'
import { personIdOf } from '../platform/token.ts'
import { dueOn, mondayOf, newHits } from './follow-domain.ts'
import { runSavedSearches } from './follow-run.ts'
import { projectsWorker } from './worker.ts'

const ulid = monotonicFactory()
const base = '/api/projects'

const mina = of(takamatsu, 'editor', 'mina')
const sora = of(sensors, 'editor', 'sora')
const rei = of(rival, 'viewer', 'rei')

let city: TestCity
let day = testDay()
let seconds = 0
const clock = () => {
  seconds += 1
  return instant(new Date(Date.parse(`${day}T00:00:00.000Z`) + seconds * 1000))
}
const at = (date: LocalDate) => {
  day = date
  seconds = 0
}

// A city of its own for each story: a run goes through the searches of everybody.
beforeEach(async () => {
  at(testDay())
  city = await testCity({ clock })
})

const run = () => runSavedSearches({ store: city.stores.projects, clock })
const hear = (event: Partial<Event>) =>
  projectsWorker({ store: city.stores.projects, clock })({
    eventId: `evt_${ulid()}` as EventId,
    name: '-',
    block: 'members',
    about: sensors,
    at: clock(),
    ...event,
  })

const act = (need: string, body: object) => city.as(mina)('PUT', `${base}/needs/${need}/acts/act_${ulid()}`, body)

const published = async (different: Readonly<Record<string, unknown>> = {}) => {
  const id = `ned_${ulid()}`
  await city.as(mina)('PUT', `${base}/needs/${id}`, { content: needContent(different) })
  expect((await act(id, { act: 'publish', version: 1 })).status).toBe(201)
  return id
}

const tourism = { of: 'needs', name: '観光', filter: { field: 'tourism' }, frequency: 'daily' }
const saveSearch = async (who: Person, different: object = {}, id = `ssr_${ulid()}`) => {
  const reply = await city.as(who)('PUT', `${base}/saved-searches/${id}`, { ...tourism, ...different })
  expect(reply.status, reply.text).toBeLessThan(300)
  return id
}
const toldOf = async (search: string): Promise<string[]> =>
  (await city.stores.projects.audit.about(search, { limit: 100 })).items.flatMap(({ after }) => (after?.['needIds'] ?? []) as string[])

describe('following', () => {
  it('is a person’s own list, and tells who follows by ids alone', async () => {
    const need = await published()

    expect((await city.as(sora)('PUT', `${base}/follows/${need}`)).status).toBe(201)
    expect((await city.as(sora)('PUT', `${base}/follows/${need}`)).status).toBe(200)

    expect((await city.as(sora)('GET', `${base}/follows`)).body.items).toMatchObject([{ thing: need, kind: 'need', titleEn: expect.any(String) }])
    expect((await city.as(sora)('GET', `${base}/follows.csv`)).text).toContain(need)
    expect((await city.as(rei)('GET', `${base}/follows`)).body.items).toEqual([])
    const { items } = await city.stores.projects.audit.about(need, { limit: 1 })
    expect(items).toMatchObject([{ name: 'Followed', after: { personId: personIdOf('sora') } }])
  })

  it('ends when the person wants it to', async () => {
    const need = await published()
    await city.as(sora)('PUT', `${base}/follows/${need}`)

    expect((await city.as(sora)('DELETE', `${base}/follows/${need}`)).status).toBe(204)

    expect((await city.as(sora)('DELETE', `${base}/follows/${need}`)).status).toBe(404)
    expect((await city.as(sora)('GET', `${base}/follows`)).body.items).toEqual([])
  })

  it('finds nothing that may not be seen, and loses what may be seen no longer', async () => {
    const named = await published({ publication: { level: 'named', memberIds: [sensors] } })
    const soon = await published({ validUntil: testDay(3) })

    expect((await city.as(rei)('PUT', `${base}/follows/${named}`)).status).toBe(404)
    for (const thing of [named, soon]) await city.as(sora)('PUT', `${base}/follows/${thing}`)
    at(testDay(4))

    expect((await city.as(sora)('GET', `${base}/follows`)).body.items).toMatchObject([{ thing: named }])
  })

  it('follows members this block has heard of', async () => {
    await hear({
      name: 'MemberAdmitted',
      about: takamatsu,
      after: { known: { kind: 'local-government', name: '高松市', localGovernmentCode: '372013', fields: [] } },
    })

    expect((await city.as(sora)('PUT', `${base}/follows/${takamatsu}`)).body).toMatchObject({ kind: 'member', title: '高松市' })
    expect((await city.as(sora)('PUT', `${base}/follows/${rival}`)).status).toBe(404)
  })
})

describe('a saved search', () => {
  it('says when it writes, belongs to its person alone, and is changed and erased by them', async () => {
    const id = await saveSearch(sora)

    expect((await city.as(sora)('GET', `${base}/saved-searches/${id}`)).body).toMatchObject({
      memberId: sensors,
      mail: { ja: expect.stringContaining('毎朝'), en: expect.stringContaining('Each morning') },
    })
    expect((await city.as(rei)('GET', `${base}/saved-searches/${id}`)).status).toBe(404)
    expect((await city.as(rei)('PUT', `${base}/saved-searches/${id}`, tourism)).status).toBe(409)
    await saveSearch(sora, { frequency: 'never' }, id)
    expect((await city.as(sora)('GET', `${base}/saved-searches`)).body.items).toMatchObject([{ frequency: 'never' }])
    expect((await city.as(sora)('DELETE', `${base}/saved-searches/${id}`)).status).toBe(204)
    expect((await city.as(rei)('PUT', `${base}/saved-searches/${id}`, tourism)).status).toBe(409)
  })

  it('refuses a filter nobody knows', async () => {
    for (const filter of [{ colour: 'red' }, { budget: 'much' }])
      expect((await city.as(sora)('PUT', `${base}/saved-searches/ssr_${ulid()}`, { ...tourism, filter })).status).toBe(422)
  })
})

describe('the run over saved searches', () => {
  it('tells each new hit once, however often it runs, and nothing of what was there before', async () => {
    await published()
    const search = await saveSearch(sora)
    const fresh = await published()
    await published({ fields: ['energy'] })

    await run()
    await run()
    at(testDay(1))
    await run()

    expect(await toldOf(search)).toEqual([fresh])
    const later = await published()
    at(testDay(2))
    await run()
    expect(await toldOf(search)).toEqual([later, fresh])
  })

  it('tells it once also when two run at the same time', async () => {
    const search = await saveSearch(sora)
    const need = await published()

    await Promise.all([run(), run(), run()])

    expect(await toldOf(search)).toEqual([need])
  })

  it('tells only what that person may still see', async () => {
    const outsider = await saveSearch(aoi)
    const member = await saveSearch(rei)
    const namedOne = await saveSearch(sora)
    const open = await published()
    const members = await published({ publication: { level: 'members' } })
    const named = await published({ publication: { level: 'named', memberIds: [sensors] } })
    const gone = await published()
    await act(gone, { act: 'withdraw', version: 2, reason: '取りやめ' })

    await run()

    expect(await toldOf(outsider)).toEqual([open])
    expect((await toldOf(member)).toSorted()).toEqual([open, members])
    expect((await toldOf(namedOne)).toSorted()).toEqual([open, members, named])
  })

  it('searches for everybody only, once the person has left the member, or the member is suspended', async () => {
    const removed = await saveSearch(sora)
    const suspended = await saveSearch(rei)
    const back = await saveSearch(mina)
    const person = (subject: string) => personIdOf(subject)
    await hear({ name: 'PersonRemoved', about: sensors, after: { personId: person('sora') } })
    await hear({ name: 'MemberSuspended', about: rival })
    await hear({ name: 'RoleHandedOver', about: takamatsu, after: { from: person('mina'), to: person('ren'), on: testDay(-1) } })
    await hear({ name: 'InvitationAccepted', about: takamatsu, after: { personId: person('mina') } })
    const members = await published({ publication: { level: 'members' } })

    await run()

    expect(await toldOf(removed)).toEqual([])
    expect(await toldOf(suspended)).toEqual([])
    expect(await toldOf(back)).toEqual([members])
  })

  it('writes at once when something is published, weekly on Monday or as soon after as it runs, and never', async () => {
    const once = await saveSearch(sora, { frequency: 'at-once' })
    const weekly = await saveSearch(sora, { frequency: 'weekly' })
    const never = await saveSearch(sora, { frequency: 'never' })
    await run()
    const need = await published()

    await hear({ name: 'NeedPublished', block: 'projects', about: need })
    expect(await toldOf(once)).toEqual([need])
    await run()
    expect(await toldOf(weekly)).toEqual([])

    // The Monday passes without a run; Tuesday's makes it good.
    at(testDay(2))
    await run()
    expect(await toldOf(weekly)).toEqual([need])
    expect(await toldOf(never)).toEqual([])
  })

  it('tells the hits to nobody but the operator in the audit trail', async () => {
    await saveSearch(sora)
    await published()
    await run()

    expect(kei.memberships.length).toBe(1)
    const { items } = await city.stores.projects.audit.ofMonth('2026-11' as never, { limit: 100 })
    const hit = items.find(({ name }) => name === 'SavedSearchHit')
    expect(hit?.after).toMatchObject({ personId: personIdOf('sora'), memberId: sensors })
    expect(JSON.stringify(hit)).not.toContain('観光')
  })
})

describe('what is due', () => {
  it('is the daily ones once a day and the weekly ones once a week, wherever the days fall', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 20 }), (start, days) => {
        const last = testDay(start)
        const today = testDay(start + days)

        const due = dueOn(today, { daily: last, weekly: last })

        expect(due.includes('daily')).toBe(days > 0)
        expect(due.includes('weekly')).toBe(mondayOf(today) > last)
        if (days >= 7) expect(due).toContain('weekly')
        expect(due).not.toContain('never')
      }),
    )
  })
})

describe('a hit', () => {
  it('is never told twice, whatever comes and goes between the runs', () => {
    const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), minute: fc.integer({ min: 0, max: 59 }) })
    const savedAt = instant(new Date(`${testDay()}T00:30:00.000Z`))
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(row, { selector: ({ id }) => id })), (runs) => {
        const told: string[] = []

        for (const rows of runs)
          told.push(
            ...newHits(
              { savedAt },
              rows.map(({ id, minute }) => ({ id, row: { publishedAt: instant(new Date(Date.parse(savedAt) + (minute - 30) * 60_000)) } })),
              new Set(told),
            ),
          )

        expect(new Set(told).size).toBe(told.length)
      }),
    )
  })
})
