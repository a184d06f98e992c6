import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { dataDir } from '../../local/blocks.ts'
import { kei, type Person } from '../../local/harness/people.ts'
import { kurashiki, needContent, of, rival, sensors, solutionContent, takamatsu, testDay } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { Event } from '../kernel/event.ts'
import { instant, type LocalDate } from '../kernel/time.ts'
import { createReference } from '../platform/reference.ts'
import { matchingWorker } from './matching-worker.ts'
import { projectsReference } from './reference.ts'
import { projectsWorker } from './worker.ts'

const ulid = monotonicFactory()
const base = '/api/projects'
const officer = of(takamatsu, 'editor')
const colleague = of(kurashiki, 'editor')
const seller = of(sensors, 'editor')
const other = of(rival, 'editor')
const chief = of(takamatsu, 'administrator')

let city: TestCity
let today: LocalDate
const clock = () => instant(new Date(`${today}T03:00:00.000Z`))
const { matching } = projectsReference(createReference(dataDir))

beforeEach(async () => {
  today = testDay()
  city = await testCity({ clock })
})

const hear = async (event: Event): Promise<void> => {
  await projectsWorker({ store: city.stores.projects, clock })(event)
  await matchingWorker({ store: city.stores.projects, clock, matching })(event)
}

/** Everything the thing's events have to tell, twice: a delivery may be repeated. */
const heard = async (id: string): Promise<void> => {
  const { items } = await city.stores.projects.audit.about(id, { limit: 100 })
  for (const event of [...items.toReversed(), ...items.filter(({ name }) => name !== 'MatchesFound')]) await hear(event)
}

const ofMembers = (name: string, about: string) => hear(Event().parse({ eventId: `evt_${ulid()}`, name, block: 'members', about, at: clock() }))

const published = async (kind: 'need' | 'solution', who: Person, content: object): Promise<string> => {
  const id = `${kind === 'need' ? 'ned' : 'sol'}_${ulid()}`
  expect((await city.as(who)('PUT', `${base}/${kind}s/${id}`, { content })).status).toBe(201)
  expect((await city.as(who)('PUT', `${base}/${kind}s/${id}/acts/act_${ulid()}`, { act: 'publish', version: 1 })).status).toBe(201)
  await heard(id)
  return id
}

const need = (content: Readonly<Record<string, unknown>> = {}, who = officer) => published('need', who, needContent(content))
const solution = (content: Readonly<Record<string, unknown>> = {}, who = seller) => published('solution', who, solutionContent(content))

type Listed = { readonly needId?: string; readonly solutionId?: string; readonly score: number }
const matchesOf = async (id: string, who: Person): Promise<Listed[]> => {
  const { status, body } = await city.as(who)('GET', `${base}/${id.startsWith('ned') ? 'needs' : 'solutions'}/${id}/matches`)
  expect(status).toBe(200)
  return body.items
}
const idsOf = async (id: string, who: Person) => (await matchesOf(id, who)).map(({ needId, solutionId }) => needId ?? solutionId)

const withdraw = async (kind: 'needs' | 'solutions', id: string, who: Person) => {
  const done = await city.as(who)('PUT', `${base}/${kind}/${id}/acts/act_${ulid()}`, { act: 'withdraw', version: 2, reason: '取りやめます。' })
  expect(done.status).toBe(201)
}

describe('a match', () => {
  it('is found by both sides, whichever was published first, with the same reasons', async () => {
    const early = await solution()
    const asked = await need()
    const late = await solution({ title: '歩行者の数を一時間ごとに' })

    const found = await city.as(officer)('GET', `${base}/needs/${asked}/matches`)
    expect(found.body.items.map(({ solutionId }: Listed) => solutionId).toSorted()).toEqual([early, late].toSorted())
    expect(await idsOf(early, seller)).toEqual([asked])
    const [mine] = (await city.as(seller)('GET', `${base}/solutions/${early}/matches`)).body.items
    const theirs = found.body.items.find(({ solutionId }: Listed) => solutionId === early)
    expect(mine.criteria).toEqual(theirs.criteria)
  })

  it('says per criterion the weight, the degree and why, and what is missing', async () => {
    await solution({ readiness: 'prototype', references: [] })
    const asked = await need({ leastReadiness: 'trial' })

    const [match] = (await city.as(officer)('GET', `${base}/needs/${asked}/matches`)).body.items
    const by = (name: string) => match.criteria.find(({ criterion }: { criterion: string }) => criterion === name)
    expect(by('readiness')).toEqual({
      criterion: 'readiness',
      weight: 10,
      degree: 0.4,
      isMissing: true,
      why: { reason: 'not-ready', asked: 'trial', readiness: 'prototype' },
    })
    expect(by('references')).toMatchObject({ degree: 0, isMissing: true, why: { reason: 'no-reference' } })
    expect(by('area')).toMatchObject({ degree: 1, isMissing: false, why: { reason: 'serves-everywhere' } })
    expect(by('interfaces').degree).toBeUndefined()
  })

  it('is no match with what is in another field', async () => {
    await solution({ fields: ['energy'] })

    expect(await idsOf(await need(), officer)).toEqual([])
  })

  it('is found without a shared field by a technology in one prefecture, and says that the field is another', async () => {
    const title = '商店街の歩行者を数え、催しの効果を知る'
    const place = (localGovernmentCode: string) => ({ title, references: [{ place: '市', localGovernmentCode, year: 2025, result: '続いている' }] })
    const near = await solution({ fields: ['energy'], ...place('372013') })
    await solution({ fields: ['energy'], ...place('332020') })
    await solution({ title, fields: ['energy'], technologyClasses: ['platform'], area: { extent: 'prefectures', prefectures: ['37'] } })
    const served = await solution({ title, fields: ['energy'], area: { extent: 'prefectures', prefectures: ['37'] } })
    const asked = await need()

    expect((await idsOf(asked, officer)).toSorted()).toEqual([near, served].toSorted())
    expect(await idsOf(near, seller)).toEqual([asked])
    const { body } = await city.as(officer)('GET', `${base}/needs/${asked}/matches`)
    expect(body.items[0].criteria[0]).toMatchObject({ criterion: 'field', degree: 0, isMissing: true, why: { reason: 'fields-apart' } })
  })

  it('is told once, with a number and no text', async () => {
    await solution()
    const asked = await need()
    await heard(asked)

    const { items } = await city.stores.projects.audit.about(asked, { limit: 100 })
    const told = items.filter(({ name }) => name === 'MatchesFound')
    expect(told.map(({ after }) => after)).toEqual([{ needId: asked, count: 1, memberIds: [takamatsu], audience: [takamatsu] }])
  })

  it('is its owner’s alone to read', async () => {
    const asked = await need()

    expect((await city.as(colleague)('GET', `${base}/needs/${asked}/matches`)).status).toBe(403)
    expect((await city.as(undefined)('GET', `${base}/needs/${asked}/matches`)).status).toBe(401)
  })
})

describe('what keeps a pair apart', () => {
  it('is a publication that does not reach the other side, both ways', async () => {
    const named = await solution({ publication: { level: 'named', memberIds: [kurashiki] } })
    const asked = await need()
    const hidden = await need({ publication: { level: 'named', memberIds: [rival] } })

    expect(await idsOf(asked, officer)).toEqual([])
    expect(await idsOf(hidden, officer)).toEqual([])
    expect(await idsOf(named, seller)).toEqual([])
    const near = await need({}, colleague)
    expect(await idsOf(near, colleague)).toEqual([named])
  })

  it('is an exclusion, which says so to the excluded alone', async () => {
    const offered = await solution()
    const theirs = await solution({}, other)
    const asked = await need({ excludedMembers: [{ memberId: sensors, reason: '指名停止中のため。' }] })

    expect(await idsOf(asked, officer)).toEqual([theirs])
    expect(await idsOf(offered, seller)).toEqual([])
    const pairing = await city.as(seller)('GET', `${base}/matches/${asked}/${offered}`)
    expect(pairing.body.hindrances).toEqual([{ hindrance: 'excluded', reason: '指名停止中のため。' }])
    expect((await city.as(other)('GET', `${base}/matches/${asked}/${offered}`)).status).toBe(403)
  })

  it('is a withdrawal', async () => {
    const offered = await solution()
    const asked = await need()
    await withdraw('solutions', offered, seller)

    expect(await idsOf(asked, officer)).toEqual([])
    await heard(offered)
    expect(await idsOf(asked, officer)).toEqual([])
    expect(await city.stores.projects.matches.everyOfNeed(asked as never)).toEqual([])
  })

  it('is the day after the last of its validity', async () => {
    await solution({ validUntil: testDay(10) })
    const asked = await need()

    today = testDay(10)
    expect(await idsOf(asked, officer)).toHaveLength(1)
    today = testDay(11)
    expect(await idsOf(asked, officer)).toEqual([])
  })

  it('is a suspension, until the member is restored', async () => {
    await solution()
    const asked = await need()
    const seen: number[] = [(await idsOf(asked, officer)).length]
    for (const name of ['MemberSuspended', 'MemberRestored']) {
      await ofMembers(name, sensors)
      seen.push((await idsOf(asked, officer)).length)
    }

    expect(seen).toEqual([1, 0, 1])
  })

  it('is a declaration that two members belong together', async () => {
    await ofMembers('MemberAdmitted', sensors)
    const offered = await solution()
    const asked = await need()
    const path = `${base}/related-members/${sensors}/acts/act_${ulid()}`
    expect((await city.as(officer)('PUT', path, { act: 'declare' })).status).toBe(403)
    expect((await city.as(chief)('PUT', path, { act: 'declare' })).body).toEqual({ memberIds: [sensors], declared: [sensors] })

    expect(await idsOf(asked, officer)).toEqual([])
    expect(await idsOf(offered, seller)).toEqual([])
  })

  it('is a declaration no more once whoever made it has taken it back', async () => {
    await ofMembers('MemberAdmitted', sensors)
    await ofMembers('MemberAdmitted', takamatsu)
    const offered = await solution()
    const asked = await need()
    const relate = (who: Person, other: string, act: string) => city.as(who)('PUT', `${base}/related-members/${other}/acts/act_${ulid()}`, { act })
    const head = of(sensors, 'administrator')
    await relate(chief, sensors, 'declare')
    expect((await relate(head, takamatsu, 'takeBack')).status).toBe(404)
    expect((await city.as(head)('GET', `${base}/related-members`)).body).toEqual({ memberIds: [takamatsu], declared: [] })

    await relate(head, takamatsu, 'declare')
    await relate(chief, sensors, 'takeBack')
    await heard(takamatsu)
    expect(await idsOf(asked, officer)).toEqual([])
    expect((await relate(head, takamatsu, 'takeBack')).body).toEqual({ memberIds: [], declared: [] })
    const { items } = await city.stores.projects.audit.about(sensors, { limit: 1 })
    for (const latest of items) await hear(latest)
    expect(items.map(({ name }) => name)).toEqual(['RelatedMemberTakenBack'])
    expect(await idsOf(asked, officer)).toEqual([offered])
  })
})

describe('feedback', () => {
  it('is kept per owner and shown to them again', async () => {
    const offered = await solution()
    const asked = await need()
    const path = `${base}/matches/${asked}/${offered}/feedback/act_${ulid()}`
    const feedback = { verdict: 'not-useful', reason: '屋外では使えない。' }

    expect((await city.as(officer)('PUT', path, feedback)).status).toBe(201)
    expect((await city.as(officer)('PUT', path, feedback)).status).toBe(200)
    expect((await city.as(officer)('PUT', path, { verdict: 'useful' })).status).toBe(409)
    expect((await city.as(other)('PUT', path, feedback)).status).toBe(403)
    expect((await matchesOf(asked, officer))[0]).toMatchObject({ feedback })
    expect((await matchesOf(offered, seller))[0]).not.toHaveProperty('feedback')
  })
})

describe('the quality of matching', () => {
  it('counts what is out today, for the operator alone', async () => {
    for (let at = 0; at < 3; at += 1)
      await solution({
        title: `商店街の歩行者を数える ${at}`,
        references: [{ place: '高松市', localGovernmentCode: '372013', year: 2025, result: '続いている' }],
      })
    await need()
    await need({ fields: ['energy'], technologyClasses: [] })

    expect((await city.as(officer)('GET', `${base}/matching-quality`)).status).toBe(403)
    expect((await city.as(kei)('GET', `${base}/matching-quality`)).body).toMatchObject({
      needs: 2,
      needsWithThreeGoodMatches: 1,
      pairsInContact: 0,
    })
    expect(await city.stores.projects.matches.withoutMatch()).toHaveLength(1)
  })
  it('counts what becomes of a need: contacts, proposals and partnerships, as those who make them tell', async () => {
    const offered = await solution()
    const asked = await need({ procurement: 'proposal-competition' })
    const proposal = `prp_${ulid()}`
    const put = async (who: Person, path: string, body: object) => expect((await city.as(who)('PUT', `${base}${path}`, body)).status).toBe(201)
    const act = (who: Person, path: string, body: object) => put(who, `${path}/acts/act_${ulid()}`, body)
    today = testDay(3)
    await act(seller, `/introductions/${asked}/${offered}`, { act: 'ask', message: '一度お話を聞かせてください。' })
    await act(officer, `/introductions/${asked}/${offered}`, { act: 'agree', version: 1 })
    const content = { title: '数える', summary: '二十か所に置く。', approach: '電池で動く。', schedule: '四月から。', costYen: 3_200_000 }
    await put(seller, `/proposals/${proposal}`, { needId: asked, solutionId: offered, content })
    await act(seller, `/proposals/${proposal}`, { act: 'submit', version: 1 })
    await heard(asked)
    await heard(proposal)
    const agreed = { name: 'PartnershipAgreed', block: 'projects', about: `pts_${ulid()}`, after: { needId: asked }, at: clock() }
    await hear(Event().parse({ eventId: `evt_${ulid()}`, ...agreed }))

    expect((await city.as(kei)('GET', `${base}/matching-quality`)).body).toMatchObject({
      pairsInContact: 1,
      daysToFirstContact: 3,
      proposals: 1,
      accepted: 1,
    })
  })
})
