import { monotonicFactory } from 'ulid'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actors, keepEverything } from '../../local/harness/kept.ts'
import type { Person } from '../../local/harness/people.ts'
import { kurashiki, needContent, of, sensors, solutionContent, takamatsu } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { EventId } from '../kernel/ids.ts'
import { instant } from '../kernel/time.ts'
import { personIdOf } from '../platform/token.ts'
import { needWantsContact } from './privacy-domain.ts'
import { projectsWorker } from './worker.ts'

const ulid = monotonicFactory()
const base = '/api/projects'
const mina = of(takamatsu, 'editor', 'mina')
const sora = of(sensors, 'editor', 'sora')

let city: TestCity
const put = async (who: Person, path: string, body?: object) => {
  const reply = await city.as(who)('PUT', `${base}${path}`, body)
  expect(reply.status, reply.text).toBeLessThan(300)
  return reply.body
}
const myData = async (who: Person) => (await city.as(who)('GET', `${base}/my-data`)).body

describe('the export of one’s own data', () => {
  let seconds = 0
  const clock = () => instant(new Date(Date.parse('2026-11-22T03:00:00.000Z') + 1000 * seconds++)) as never

  beforeAll(async () => {
    city = await testCity({ clock })
    await keepEverything(city, clock)
  }, 120_000)

  it('holds what somebody follows, has saved and begun, and the persons in charge they have typed', async () => {
    const own = await myData(actors.sora)

    expect(own).toMatchObject({
      personId: personIdOf('sora'),
      follows: [{ thing: takamatsu }],
      savedSearches: [{ name: '観光', filter: { field: 'tourism' } }],
      panels: [],
    })
    expect(own.contacts[0].contact).toMatchObject({ name: '品川 空' })
    expect((await myData(actors.mina)).drafts).toMatchObject([{ values: { title: '途中' } }])
  })

  it('holds of a panel what somebody has declared and given there, by numbers and without proposals', async () => {
    const own = await myData(actors.expert)

    expect(own.panels).toMatchObject([{ memberId: kurashiki, chair: false, conflict: '親族が勤める。', scores: [{ points: 4, comment: 'よい' }] }])
    expect(JSON.stringify(own.panels)).not.toContain('prp_')
  })

  it('holds nothing of anybody else', async () => {
    const own = await myData(of(takamatsu, 'editor', 'stranger'))

    expect(own).toMatchObject({ follows: [], savedSearches: [], drafts: [], contacts: [], panels: [] })
  })
})

describe('who has been erased', () => {
  beforeEach(async () => {
    city = await testCity()
  })

  const erased = ({ subject }: Person) =>
    projectsWorker({ store: city.stores.projects, clock: () => instant(new Date('2026-11-22T03:00:00.000Z')) })({
      eventId: `evt_${ulid()}` as EventId,
      name: 'PersonErased',
      block: 'members',
      about: personIdOf(subject),
      at: instant(new Date('2026-11-22T03:00:00.000Z')),
    })

  const settled = async () => {
    const [open, withdrawn, solution, search] = [`ned_${ulid()}`, `ned_${ulid()}`, `sol_${ulid()}`, `ssr_${ulid()}`]
    for (const need of [open, withdrawn]) await put(mina, `/needs/${need}`, { content: needContent() })
    await put(mina, `/needs/${open}/acts/act_${ulid()}`, { act: 'publish', version: 1 })
    await put(mina, `/needs/${withdrawn}/acts/act_${ulid()}`, { act: 'withdraw', version: 1, reason: '誤り' })
    await put(sora, `/solutions/${solution}`, { content: solutionContent() })
    for (const who of [mina, sora]) await put(who, `/follows/${open}`)
    await put(mina, `/saved-searches/${search}`, { of: 'needs', name: '観光', filter: {}, frequency: 'daily' })
    await put(mina, `/drafts/${open}`, { thing: open, values: { title: '途中' } })
    return { open, withdrawn, search }
  }

  it('follows nothing, has saved and begun nothing, and no search writes for them, while others keep what is theirs', async () => {
    const { search } = await settled()

    await erased(mina)
    await erased(mina)

    expect(await myData(mina)).toMatchObject({ follows: [], savedSearches: [], drafts: [] })
    expect(await city.stores.projects.follows.everyWith('daily')).toEqual([])
    expect(await city.stores.projects.follows.ownerOf(search as never)).toBe('erased')
    expect(await myData(sora)).toMatchObject({ follows: [{}], contacts: [{}] })
  })

  it('no longer answers for a person in charge whom somebody else has named since', async () => {
    const haru = of(takamatsu, 'administrator', 'haru')
    const { open, withdrawn } = await settled()
    const contact = { department: '総務課', name: '高松 桜', email: 'sakura@city.takamatsu.lg.jp', phone: '087-839-2011' }
    await put(haru, `/needs/${open}/acts/act_${ulid()}`, { act: 'change-contact', version: 2, contact })

    expect((await myData(mina)).contacts.map(({ thing }: { thing: string }) => thing)).toEqual([withdrawn])
    expect((await myData(haru)).contacts).toMatchObject([{ thing: open, contact: { name: '高松 桜' } }])
  })

  it('has typed a person in charge who stays as long as they may have to be reached', async () => {
    const { open, withdrawn } = await settled()

    await erased(mina)

    const { needs } = city.stores.projects
    expect(await needs.contact(withdrawn as never)).toBeUndefined()
    expect(await needs.contact(open as never)).toMatchObject({ name: '香川 晴' })
  })
})

describe('the person in charge of a finished need', () => {
  const finished = { state: { status: 'finished', at: '2026-11-22T03:00:00.000Z', reason: '-' } } as never
  const told = (status: string, contactable: boolean) => ({ state: { status }, content: { contactable } }) as never

  it('is wanted while other cities may ask about its case', () => {
    expect(needWantsContact(finished, [told('published', true)])).toBe(true)
    for (const cases of [[], [told('published', false)], [told('withdrawn', true)]]) expect(needWantsContact(finished, cases)).toBe(false)
  })
})
