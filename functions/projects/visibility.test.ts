import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { kei, type Person } from '../../local/harness/people.ts'
import { district, kurashiki, needContent, of, rival, sensors, solutionContent, takamatsu, testDay } from '../../local/harness/sheets.ts'
import { type Reply, type TestCity, testCity } from '../../local/harness/test-city.ts'
import { Event } from '../kernel/event.ts'
import type { MemberId } from '../kernel/ids.ts'
import { instant, type LocalDate } from '../kernel/time.ts'
import type { Route } from '../platform/http.ts'
import { personIdOf } from '../platform/token.ts'
import { projectsWorker } from './worker.ts'

/*
 * Whoever may not know of a thing meets it nowhere: in no answer of any route, in no count, and under its own address it is
 * as if it were not there. The walk takes every GET route of the block, so that a new one is held to it from its first day;
 * a subject that publishes things of its own adds them to `things`.
 */

const ulid = monotonicFactory()
const base = '/api/projects'

const readers = {
  nobody: undefined,
  'a person without a member': { subject: 'alone', email: 'alone@kanmin.example', memberships: [] },
  owner: of(takamatsu, 'viewer'),
  'another city': of(kurashiki, 'administrator'),
  named: of(sensors, 'viewer'),
  'another business': of(rival, 'administrator'),
  operator: kei,
} satisfies Readonly<Record<string, Person | undefined>>
type Reader = keyof typeof readers

const members: readonly Reader[] = ['owner', 'another city', 'named', 'another business', 'operator']
const everybody = Object.keys(readers) as readonly Reader[]

type Thing = { readonly id: string; readonly mark: string; readonly seenBy: readonly Reader[] }

let city: TestCity
let today: LocalDate = testDay()
const things = new Map<string, Thing>()

const hear = (name: string, about: MemberId, known?: object) =>
  projectsWorker({ store: city.stores.projects, clock })(
    Event().parse({ eventId: `evt_${ulid()}`, name, block: 'members', about, at: clock(), ...(known && { after: { known } }) }),
  )

const clock = () => instant(new Date(`${today}T03:00:00.000Z`))

type Publishing = { readonly content?: object; readonly by?: MemberId; readonly acts?: readonly object[] }

/** A need with a mark of its own, in its title and in the reason of its exclusions, and who may see it. */
const need = async (name: string, seenBy: readonly Reader[], { content, by = takamatsu, acts = [{ act: 'publish' }] }: Publishing = {}) => {
  const id = `ned_${ulid()}`
  const mark = `印${things.size}号${id.slice(-6)}`
  const caller = city.as(of(by, 'editor'))
  const saved = await caller('PUT', `${base}/needs/${id}`, { content: needContent({ title: mark, titleEn: mark, ...content }) })
  expect(saved.status, `${name} ${saved.text}`).toBe(201)
  for (const [at, act] of acts.entries()) {
    const reply = await caller('PUT', `${base}/needs/${id}/acts/act_${ulid()}`, { ...act, version: at + 1 })
    expect(reply.status, `${name} ${reply.text}`).toBe(201)
  }
  things.set(name, { id, mark, seenBy })
}

const named = { publication: { level: 'named', memberIds: [sensors] } }

beforeAll(async () => {
  city = await testCity({ clock })
  await need('for everybody', everybody)
  await need('for members', members, { content: { publication: { level: 'members' } } })
  await need('for one named', ['owner', 'named', 'operator'], { content: named })
  await need('of another city, for one named', ['another city', 'named', 'operator'], { by: kurashiki, content: named })
  await need('a draft', ['owner'], { acts: [] })
  await need('one that is withdrawn', ['owner', 'operator'], { acts: [{ act: 'publish' }, { act: 'withdraw', reason: '取りやめ' }] })
  await need('one whose audience was narrowed', ['owner', 'operator', 'named'], {
    acts: [{ act: 'publish' }, { act: 'amend', content: amended(), reason: '絞った' }],
  })
  await need('one that runs out', ['owner', 'operator'], { content: { validUntil: today } })
  await need('one in selection past its day', everybody, { content: { validUntil: today }, acts: [{ act: 'publish' }, { act: 'open-selection' }] })
  await need('of a suspended member', ['operator'], { by: district })
  await question('for members')
  await question('for one named')
  today = testDay(1)
  await hear('MemberSuspended', district)
})

/** A question in which the mark of its need stands, so that it is looked for wherever the mark of the need is. */
const question = async (name: string) => {
  const { id, mark } = things.get(name) as Thing
  const reply = await city.as(of(sensors, 'editor'))('PUT', `${base}/needs/${id}/questions/qst_${ulid()}`, { text: `${mark}について` })
  expect(reply.status, reply.text).toBe(201)
}

const amended = () => {
  const { contact: _, ...content } = needContent({ ...named, title: '絞った題名' })
  return content
}

/** What lists must not show beside what a reader may not see: what is over is no longer listed even for its owner and the operator. */
const over: ReadonlySet<string> = new Set(['a draft', 'one that is withdrawn', 'one that runs out', 'of a suspended member'])

const gets = () => city.apis.projects.routes.filter(({ method }) => method === 'get')
/** Of a list as much as it gives at once. */
const whole = ({ path, query }: Route): string => `${path}${query && 'limit' in query().shape ? '?limit=1000' : ''}`
const ask = (reader: Reader, path: string): Promise<Reply> => city.as(readers[reader])('GET', `${base}${path}`)

describe.each(everybody)('to %s', (reader) => {
  it('no route that lists tells of what it may not see', async () => {
    for (const route of gets().filter(({ params }) => !params)) {
      const path = whole(route)
      const { text, status } = await ask(reader, path)
      expect([200, 401, 403], `${path} ${text}`).toContain(status)
      for (const [name, { id, mark, seenBy }] of things) {
        const told = text.includes(id) || text.includes(mark)
        if (!seenBy.includes(reader)) expect(told, `${path} tells ${reader} of ${name}`).toBe(false)
      }
    }
  })

  it('no route of a need says more of one it may not see than of none', async () => {
    for (const { path } of gets().filter(({ path: template }) => template.includes('{needId}'))) {
      for (const [name, { id, mark, seenBy }] of things) {
        if (seenBy.includes(reader)) continue
        const at = (needId: string) => path.replace('{needId}', needId).replace('{fileId}', 'fil_01JD2Q9V8T6Y4W3X5Z7A9B1C2D')
        const [hidden, absent] = [await ask(reader, at(id)), await ask(reader, at(`ned_${ulid()}`))]
        expect([hidden.status, hidden.text], `${path} of ${name}`).toEqual([absent.status, absent.text])
        expect(hidden.text).not.toContain(mark)
      }
    }
  })

  it('everything it may see is there', async () => {
    for (const [name, { id, seenBy }] of things) if (seenBy.includes(reader)) expect((await ask(reader, `/needs/${id}`)).status, name).toBe(200)
  })

  it('the search lists and counts what is out for it, and nothing else', async () => {
    const { body } = await ask(reader, '/needs?limit=1')
    const all = await ask(reader, '/needs?limit=1000')
    const listed = [...things].filter(([name, { seenBy }]) => seenBy.includes(reader) && !over.has(name))

    expect(all.body.items.map(({ needId }: { needId: string }) => needId).toSorted()).toEqual(listed.map(([, { id }]) => id).toSorted())
    expect(body.total).toBe(listed.length)
    const counted = body.facets.field.find(({ value }: { value: string }) => value === 'tourism')?.count ?? 0
    expect(counted).toBe(listed.length)
    const { text } = await ask(reader, '/needs.csv')
    expect([...things.values()].filter(({ id }) => text.includes(id))).toHaveLength(listed.length)
  })

  it('a search by the very words of something it may not see finds nothing', async () => {
    for (const { mark, seenBy } of things.values()) {
      if (seenBy.includes(reader)) continue
      const { body } = await ask(reader, `/needs?text=${encodeURIComponent(mark)}`)
      expect(body).toMatchObject({ items: [], total: 0 })
    }
  })
})

describe('what a need says of others', () => {
  const content = {
    publication: { level: 'named', memberIds: [sensors, rival] },
    excludedMembers: [{ memberId: rival, reason: '指名停止中' }],
  }

  it('tells who else was named to nobody but its owner and the operator, and who is excluded to its owner and to themselves', async () => {
    await need('of two named', ['owner', 'named', 'another business', 'operator'], { content })
    const { id } = things.get('of two named') as Thing
    const view = async (reader: Reader) => (await ask(reader, `/needs/${id}`)).body

    expect(await view('owner')).toMatchObject({ content: { publication: content.publication, excludedMembers: content.excludedMembers } })
    expect(await view('operator')).toMatchObject({ content: { publication: content.publication, excludedMembers: [] } })
    expect(await view('named')).toMatchObject({ content: { publication: { level: 'named', memberIds: [sensors] }, excludedMembers: [] } })
    expect(await view('named')).not.toHaveProperty('exclusion')
    expect(await view('another business')).toMatchObject({ exclusion: { reason: '指名停止中' }, content: { excludedMembers: [] } })
    expect((await ask('named', `/needs/${id}/versions`)).text).not.toContain(rival)
    for (const reader of everybody.filter((each) => each !== 'owner')) expect((await ask(reader, `/needs/${id}`)).text).not.toContain('香川')
  })
})

describe('a member that is suspended', () => {
  it('acts for nobody, though its token still says so, and meets what everybody meets', async () => {
    const { id } = things.get('of a suspended member') as Thing
    const caller = city.as(of(district, 'administrator'))
    const forMembers = things.get('for members') as Thing

    expect((await caller('GET', `${base}/needs/${id}`)).status).toBe(404)
    expect((await caller('GET', `${base}/needs/${forMembers.id}`)).status).toBe(404)
    expect((await caller('PUT', `${base}/needs/ned_${ulid()}`, { content: needContent() })).status).toBe(403)
    expect((await caller('GET', `${base}/my-needs`)).body.items).toEqual([])
  })

  it('is hidden from the moment it is heard, before its things are taken out of the lists one by one', async () => {
    const { id } = things.get('of another city, for one named') as Thing
    const listed = async () => (await ask('named', '/needs?limit=1000')).text.includes(id)
    expect(await listed()).toBe(true)

    await city.stores.projects.known.save({ memberId: kurashiki, status: 'suspended', fields: [], heard: `evt_${ulid()}` as never })

    expect(await listed()).toBe(false)
    expect((await ask('named', `/needs/${id}`)).status).toBe(404)
    await hear('MemberRestored', kurashiki)
    expect(await listed()).toBe(true)
  })

  it('is back in the lists when it is restored, under the name that was heard; an older event that comes late changes nothing', async () => {
    const { id } = things.get('of a suspended member') as Thing
    const late = `evt_${ulid()}`
    await hear('MemberRestored', district, { kind: 'amo', name: '丸亀町まちづくり', localGovernmentCode: '372013', fields: [] })
    const event = Event().parse({ eventId: late, name: 'MemberSuspended', block: 'members', about: district, at: clock() })

    await projectsWorker({ store: city.stores.projects, clock })(event)

    const { body } = await ask('nobody', `/needs/${id}`)
    expect(body).toMatchObject({ memberName: '丸亀町まちづくり' })
    expect((await ask('nobody', '/needs?text=丸亀町')).body.items.map(({ needId }: { needId: string }) => needId)).toContain(id)
  })

  it('that leaves is in no list any more, and the persons its sheets named are erased', async () => {
    const { id } = things.get('of a suspended member') as Thing

    await hear('MemberLeft', district)

    expect((await ask('nobody', `/needs/${id}`)).status).toBe(404)
    expect((await ask('nobody', '/needs?limit=1000')).text).not.toContain(id)
    expect(await city.stores.projects.needs.contact(id as never)).toBeUndefined()
  })
})

describe('a solution', () => {
  const solutions = new Map<string, Thing>()

  const solution = async (name: string, seenBy: readonly Reader[], { content, acts = [{ act: 'publish' }] }: Publishing = {}) => {
    const id = `sol_${ulid()}`
    const mark = `技${solutions.size}号${id.slice(-6)}`
    const caller = city.as(of(sensors, 'editor'))
    await caller('PUT', `${base}/solutions/${id}`, { content: solutionContent({ title: mark, titleEn: mark, ...content }) })
    for (const [at, act] of acts.entries())
      expect((await caller('PUT', `${base}/solutions/${id}/acts/act_${ulid()}`, { ...act, version: at + 1 })).status, name).toBe(201)
    solutions.set(name, { id, mark, seenBy })
  }

  beforeAll(async () => {
    const forTwo = { publication: { level: 'named', memberIds: [takamatsu] } }
    await solution('for everybody', everybody)
    await solution('for members', members, { content: { publication: { level: 'members' } } })
    await solution('for one named', ['owner', 'named', 'operator'], { content: forTwo })
    await solution('a draft', ['named'], { acts: [] })
    await solution('one that is withdrawn', ['named', 'operator'], { acts: [{ act: 'publish' }, { act: 'withdraw', reason: '販売終了' }] })
    await solution('one that runs out', ['named', 'operator'], { content: { validUntil: today } })
    today = testDay(2)
  })

  it.each(everybody)('is met by %s nowhere unless they may see it, and is listed and counted if it is out', async (reader) => {
    const lists = gets().filter((route) => !route.params)
    for (const path of lists.map(whole)) {
      const { text } = await ask(reader, path)
      for (const [name, { id, mark, seenBy }] of solutions)
        if (!seenBy.includes(reader)) expect(text.includes(id) || text.includes(mark), `${path} tells ${reader} of ${name}`).toBe(false)
    }
    for (const { path } of gets().filter(({ path: template }) => template.includes('{solutionId}')))
      for (const [name, { id, seenBy }] of solutions) {
        const at = (solutionId: string) => path.replace('{solutionId}', solutionId).replace('{fileId}', 'fil_01JD2Q9V8T6Y4W3X5Z7A9B1C2D')
        const [met, absent] = [await ask(reader, at(id)), await ask(reader, at(`sol_${ulid()}`))]
        if (!seenBy.includes(reader)) expect([met.status, met.text], `${path} of ${name}`).toEqual([absent.status, absent.text])
        else if (path === '/solutions/{solutionId}') expect(met.status, name).toBe(200)
      }
    const out = [...solutions].filter(([name, { seenBy }]) => seenBy.includes(reader) && !over.has(name)).map(([, { id }]) => id)
    const { body } = await ask(reader, '/solutions?limit=1000')
    expect(body.items.map(({ solutionId }: { solutionId: string }) => solutionId).toSorted()).toEqual(out.toSorted())
    expect(body.total).toBe(out.length)
    expect(body.facets.readiness).toEqual([{ value: 'in-service', count: out.length }])
  })
})

describe('what passes between two sides', () => {
  const ids = { solutionId: `sol_${ulid()}`, proposalId: `prp_${ulid()}`, panelId: `pnl_${ulid()}` }
  const mark = '封の中の提案'
  const person = '封野 開'
  const onPanel = of(kurashiki, 'viewer', 'on the panel')
  const put = async (who: Person, path: string, body: object) => {
    const { status, text } = await city.as(who)('PUT', `${base}${path}`, body)
    expect(status, text).toBe(201)
  }
  const act = (who: Person, path: string, body: object) => put(who, `${path}/acts/act_${ulid()}`, body)
  const needId = () => things.get('for everybody')?.id ?? ''
  const [proposing, owning] = [of(sensors, 'editor'), of(takamatsu, 'editor')]

  /** Under every address of the block, filled in with what there is: which of the readers are told these words. */
  const toldTo = async (words: string): Promise<string[]> => {
    const fill = (path: string) =>
      path.replace(/\{(\w+)\}/g, (_, name: string) => ({ needId: needId(), ...ids, memberId: sensors })[name] ?? `cas_${ulid()}`)
    const everyone = [...Object.entries(readers), ['on the panel', onPanel] as const]
    const told = new Set<string>()
    for (const [name, who] of everyone) {
      const replies = await Promise.all(gets().map(({ path }) => city.as(who)('GET', `${base}${fill(path)}`)))
      if (replies.some(({ text }) => text.includes(words))) told.add(name)
    }
    return [...told].toSorted()
  }

  it('a sealed proposal is told to nobody but its proposer, at no address and in no event; opened, to the owner of the need too', async () => {
    await put(proposing, `/solutions/${ids.solutionId}`, {
      content: solutionContent({ contact: { name: person, email: 'kai@sensors.example', phone: '03-1234-5678' } }),
    })
    await act(proposing, `/solutions/${ids.solutionId}`, { act: 'publish', version: 1 })
    const content = { title: mark, summary: mark, approach: mark, schedule: mark }
    await put(proposing, `/proposals/${ids.proposalId}`, { needId: needId(), solutionId: ids.solutionId, content })
    await act(proposing, `/proposals/${ids.proposalId}`, { act: 'submit', version: 1 })
    expect(await toldTo(mark)).toEqual(['named'])
    const [event] = (await city.stores.projects.audit.about(ids.proposalId, { limit: 1 })).items
    expect(event?.after).toMatchObject({ memberIds: [sensors], audience: [sensors] })

    await act(owning, `/needs/${needId()}`, { act: 'open-selection', version: 2 })

    expect(await toldTo(mark)).toEqual(['named', 'owner'])
  })

  it('a panel reads what is proposed and not by whom', async () => {
    const seats = [{ personId: personIdOf(onPanel.subject), memberId: kurashiki, chair: true }]
    const criteria = [{ code: 'effect', name: '効果', weight: 100 }]
    await put(owning, `/panels/${ids.panelId}`, { needId: needId(), content: { seats, criteria } })
    await act(owning, `/proposals/${ids.proposalId}`, { act: 'shortlist', version: 2 })
    await act(owning, `/panels/${ids.panelId}`, { act: 'open', version: 1 })
    await act(onPanel, `/panels/${ids.panelId}`, { act: 'declare', conflict: 'none' })

    expect(await toldTo(mark)).toEqual(['named', 'on the panel', 'owner'])
    // The audit trail tells the operator that there is a proposal: by its number, and never a word of it.
    expect(await toldTo(ids.proposalId)).toEqual(['named', 'operator', 'owner'])
  })

  it('the person in charge is told to nobody before both sides agree, and then to the other side alone', async () => {
    const pair = `/introductions/${needId()}/${ids.solutionId}`
    await act(proposing, pair, { act: 'ask', message: 'お話を聞かせてください。' })
    expect(await toldTo(person)).toEqual(['named'])

    await act(owning, pair, { act: 'agree', version: 1 })

    expect(await toldTo(person)).toEqual(['named', 'owner'])
  })
})
