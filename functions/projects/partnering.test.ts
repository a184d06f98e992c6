import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { kei, type Person } from '../../local/harness/people.ts'
import { kurashiki, needContent, of, rival, sensors, solutionContent, takamatsu, testDay } from '../../local/harness/sheets.ts'
import { type Reply, type TestCity, testCity } from '../../local/harness/test-city.ts'
import { Event } from '../kernel/event.ts'
import type { MemberId } from '../kernel/ids.ts'
import { instant, type LocalDate } from '../kernel/time.ts'
import { personIdOf } from '../platform/token.ts'
import { projectsWorker } from './worker.ts'

/* The story of one need, from the day it is published to the case that other cities read: told in order, over HTTP. */

const ulid = monotonicFactory()
const base = '/api/projects'

const haru = of(takamatsu, 'administrator', 'haru')
const mina = of(takamatsu, 'editor', 'mina')
const chair = of(takamatsu, 'viewer', 'chair')
const expert = of(kurashiki, 'viewer', 'expert')
const yuki = of(kurashiki, 'editor', 'yuki')
const sora = of(sensors, 'editor', 'sora')
const toru = of(rival, 'editor', 'toru')

let city: TestCity
let today: LocalDate = testDay()
const clock = () => instant(new Date(`${today}T03:00:00.000Z`))

const put = (who: Person, path: string, body: object): Promise<Reply> => city.as(who)('PUT', `${base}${path}`, body)
const get = (who: Person | undefined, path: string): Promise<Reply> => city.as(who)('GET', `${base}${path}`)
const act = (who: Person, path: string, body: object, actId = `act_${ulid()}`): Promise<Reply> => put(who, `${path}/acts/${actId}`, body)

const done = async (reply: Promise<Reply>): Promise<Reply['body']> => {
  const { status, text, body } = await reply
  expect(status, text).toBe(201)
  return body
}

const refused = async (reply: Promise<Reply>, type: string, status = 409): Promise<Reply['body']> => {
  const { status: given, body, text } = await reply
  expect({ status: given, type: body?.type }, text).toEqual({ status, type: `/problems/${type}` })
  return body
}

const ids = {
  need: `ned_${ulid()}`,
  sensor: `sol_${ulid()}`,
  rival: `sol_${ulid()}`,
  ours: `prp_${ulid()}`,
  theirs: `prp_${ulid()}`,
  late: `prp_${ulid()}`,
  panel: `pnl_${ulid()}`,
  partnership: `pts_${ulid()}`,
  case: `cas_${ulid()}`,
  kgi: `kpi_${ulid()}`,
  kpi: `kpi_${ulid()}`,
  milestone: `mls_${ulid()}`,
}

const proposalContent = (different: object = {}) => ({
  title: '赤外線で数える',
  summary: '株式会社センサーの機器を二十か所に置く。',
  approach: '設置は一日で終わる。センサーは電池で動く。',
  schedule: '四月から九月まで。',
  costYen: 3_200_000,
  kpiTargets: [{ name: '歩行者数', unit: '人', target: '12000' }],
  ...different,
})

const hear = (name: string, about: MemberId, known?: object) =>
  projectsWorker({ store: city.stores.projects, clock })(
    Event().parse({ eventId: `evt_${ulid()}`, name, block: 'members', about, at: clock(), ...(known && { after: { known } }) }),
  )

const schemaOf = (file: string): object => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/testing', file), 'utf8'))
  // The validator knows no draft 4; these two words are all of it that the schemas use at their root.
  const { $schema: _, id: __, ...rest } = schema
  return rest
}

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const official = ajv.compile(schemaOf('ocds-release-schema.json'))
const profile = ajv.compile(schemaOf('ocds-ppp-release-schema.json'))

const release = async (): Promise<Reply['body']> => {
  const { status, body, text } = await get(undefined, `/needs/${ids.need}/ocds`)
  expect(status, text).toBe(200)
  for (const validate of [official, profile]) expect(validate(body), ajv.errorsText(validate.errors)).toBe(true)
  return body
}

beforeAll(async () => {
  city = await testCity({ clock })
  await hear('MemberAdmitted', takamatsu, { kind: 'local-government', name: '高松市', localGovernmentCode: '372013', fields: [] })
  await hear('MemberAdmitted', sensors, { kind: 'business', name: '株式会社センサー', localGovernmentCode: '131016', fields: [] })
  await hear('MemberAdmitted', rival, { kind: 'business', name: 'らいばる工業', localGovernmentCode: '131016', fields: [] })
  await done(put(mina, `/needs/${ids.need}`, { content: needContent({ procurement: 'proposal-competition', startFor: '2027-04' }) }))
  await done(act(mina, `/needs/${ids.need}`, { act: 'publish', version: 1 }))
  for (const [id, who] of [
    [ids.sensor, sora],
    [ids.rival, toru],
  ] as const) {
    await done(put(who, `/solutions/${id}`, { content: solutionContent() }))
    await done(act(who, `/solutions/${id}`, { act: 'publish', version: 1 }))
  }
})

describe('meeting', () => {
  const pair = () => `/introductions/${ids.need}/${ids.sensor}`

  it('names no person before both sides have agreed, and then each the other’s', async () => {
    const asked = await done(act(sora, pair(), { act: 'ask', message: '一度お話を聞かせてください。' }))
    expect(asked).toMatchObject({ status: 'open', mine: 'asking' })
    for (const who of [haru, sora]) {
      const { text } = await get(who, pair())
      expect(text).not.toContain('@')
      expect(text).not.toContain('香川 晴')
    }

    await done(act(mina, pair(), { act: 'agree', version: 1 }))

    expect((await get(sora, pair())).body.contact).toMatchObject({ name: '香川 晴' })
    expect((await get(haru, pair())).body.contact).toMatchObject({ name: '品川 空' })
    for (const who of [yuki, toru, kei]) expect((await get(who, pair())).status).toBe(404)
    expect((await get(haru, '/my-introductions.csv')).text).not.toContain('品川')
  })

  it('is agreed to by the side that was asked, once, and by nobody for the other', async () => {
    const other = `/introductions/${ids.need}/${ids.rival}`
    await done(act(mina, other, { act: 'ask', message: 'お話を伺えますか。' }))

    expect((await act(mina, other, { act: 'agree', version: 1 })).status).toBe(403)
    await done(act(toru, other, { act: 'decline', version: 1, reason: '手が足りません。' }))

    expect((await get(mina, other)).body).toMatchObject({ status: 'declined', reason: '手が足りません。' })
    await refused(act(mina, other, { act: 'ask', message: 'もう一度。' }), 'projects/wrong-state')
    await refused(act(toru, other, { act: 'agree', version: 2 }), 'projects/wrong-state')
    await done(act(toru, other, { act: 'ask', message: 'やはりお願いします。' }))
    await done(act(toru, other, { act: 'withdraw', version: 3 }))
  })
})

describe('proposing', () => {
  const save = (who: Person, id: string, solutionId: string, content: object, version?: number) =>
    put(who, `/proposals/${id}`, { needId: ids.need, solutionId, content, ...(version && { version }) })

  it('begins with an invitation, or without one', async () => {
    await done(act(mina, `/invitations/${ids.need}/${ids.sensor}`, { message: '提案をお待ちしています。' }))

    expect((await get(sora, '/my-invitations')).body.items).toMatchObject([{ needId: ids.need, invitedBy: takamatsu }])
    expect((await get(toru, '/my-invitations')).body.items).toEqual([])
    expect((await act(sora, `/invitations/${ids.need}/${ids.rival}`, { message: '自分で。' })).status).toBe(403)
  })

  it('is a draft until it is submitted, and may be replaced until the last day; what was submitted before is kept', async () => {
    await done(save(sora, ids.ours, ids.sensor, proposalContent()))
    expect((await save(sora, ids.ours, ids.sensor, proposalContent())).status).toBe(200)
    await refused(save(toru, ids.ours, ids.rival, proposalContent()), 'any/id-reused')
    expect((await save(mina, `prp_${ulid()}`, ids.sensor, proposalContent())).status).toBe(403)
    await done(act(sora, `/proposals/${ids.ours}`, { act: 'submit', version: 1 }))
    await done(act(sora, `/proposals/${ids.ours}`, { act: 'replace', version: 2, content: proposalContent({ costYen: 3_000_000 }) }))

    const { body } = await get(sora, `/proposals/${ids.ours}/versions`)
    expect(body.items.map(({ content }: { content: { costYen: number } }) => content.costYen)).toEqual([3_000_000, 3_200_000])
    await done(save(toru, ids.theirs, ids.rival, proposalContent({ title: 'らいばる工業の案' })))
    await done(act(toru, `/proposals/${ids.theirs}`, { act: 'submit', version: 1 }))
  })

  it('is sealed: before the selection is opened the owner of the need learns nothing of it, not even that it is there', async () => {
    expect((await get(haru, `/needs/${ids.need}/proposals`)).body).toEqual({ items: [], sealed: true })
    expect((await get(haru, `/needs/${ids.need}/proposals.csv`)).text).not.toContain(ids.ours)
    expect((await get(haru, `/proposals/${ids.ours}`)).status).toBe(404)
    const told = (await city.stores.projects.audit.about(ids.ours, { limit: 10 })).items
    expect(told.map(({ after }) => after?.['audience'])).toEqual([[sensors], [sensors]])
    await refused(
      put(mina, `/needs/${ids.need}/decisions/act_${ulid()}`, { version: 2, chosen: [ids.ours], reason: '早く決めたい。' }),
      'projects/still-sealed',
    )
    await refused(act(mina, `/needs/${ids.need}`, { act: 'decide', version: 2, reason: '早く決めたい。' }), 'projects/still-sealed')
    expect((await release()).tender).not.toHaveProperty('numberOfTenderers')
  })

  it('is closed to everybody but who made it', async () => {
    for (const who of [toru, yuki, kei]) expect((await get(who, `/proposals/${ids.ours}`)).status).toBe(404)
    expect((await get(yuki, `/needs/${ids.need}/proposals`)).status).toBe(403)
    expect((await get(toru, '/my-proposals')).text).not.toContain(ids.ours)
  })

  it('comes no more after the last day, by the clock', async () => {
    await done(save(sora, ids.late, ids.sensor, proposalContent()))
    today = testDay(31)

    const body = await refused(
      act(sora, `/proposals/${ids.ours}`, { act: 'replace', version: 3, content: proposalContent() }),
      'projects/proposals-closed',
    )

    expect(body.until).toBe(testDay(30))
    await refused(act(sora, `/proposals/${ids.late}`, { act: 'submit', version: 1 }), 'projects/proposals-closed')
    expect((await get(haru, `/needs/${ids.need}/proposals`)).body.sealed).toBe(true)
    today = testDay(30)
  })

  it('is refused to a member that the need excludes, with the reason', async () => {
    const needId = `ned_${ulid()}`
    await done(put(mina, `/needs/${needId}`, { content: needContent({ excludedMembers: [{ memberId: rival, reason: '指名停止中' }] }) }))
    await done(act(mina, `/needs/${needId}`, { act: 'publish', version: 1 }))

    const body = await refused(
      put(toru, `/proposals/prp_${ulid()}`, { needId, solutionId: ids.rival, content: proposalContent() }),
      'projects/excluded',
    )

    expect(body.reason).toBe('指名停止中')
    await refused(act(toru, `/introductions/${needId}/${ids.rival}`, { act: 'ask', message: '話したい。' }), 'projects/excluded')
  })
})

describe('scoring', () => {
  const seats = () => [
    { personId: personIdOf(chair.subject), memberId: takamatsu, chair: true },
    { personId: personIdOf(expert.subject), memberId: kurashiki },
  ]
  const criteria = [
    { code: 'effect', name: '効果', weight: 60 },
    { code: 'cost', name: '費用', weight: 40 },
  ]
  const scores = (effect: number, cost: number) => [
    { criterion: 'effect', points: effect },
    { criterion: 'cost', points: cost },
  ]
  const panel = () => `/panels/${ids.panel}`
  const form = (content: object, version?: number) => put(mina, panel(), { needId: ids.need, content, ...(version && { version }) })

  it('is prepared by a panel with one chair and weights that make a hundred', async () => {
    await refused(form({ seats: seats(), criteria: [{ code: 'effect', name: '効果', weight: 99 }] }), 'projects/weights-not-hundred', 422)
    await refused(form({ seats: seats().map((seat) => ({ ...seat, chair: true })), criteria }), 'projects/one-chair', 422)
    await done(form({ seats: seats(), criteria }))
    await refused(act(mina, panel(), { act: 'open', version: 1 }), 'projects/nothing-to-score')

    expect((await get(expert, '/my-panels')).body.items).toMatchObject([{ panelId: ids.panel, mine: 'undeclared' }])
    for (const who of [sora, yuki, kei]) expect((await get(who, panel())).status).toBe(404)
  })

  it('is of a shortlist, which is drawn up by whoever does not sit on the panel', async () => {
    await done(act(mina, `/needs/${ids.need}`, { act: 'open-selection', version: 2 }))
    expect((await get(mina, `/needs/${ids.need}/proposals`)).body.items).toHaveLength(2)
    await refused(get(chair, `/needs/${ids.need}/proposals`), 'projects/blind-until-concluded', 403)
    expect((await get(chair, `/proposals/${ids.ours}`)).status).toBe(404)

    for (const [id, version] of [
      [ids.ours, 3],
      [ids.theirs, 2],
    ] as const)
      await done(act(mina, `/proposals/${id}`, { act: 'shortlist', version }))
    await done(act(mina, panel(), { act: 'open', version: 1 }))

    await refused(form({ seats: seats(), criteria: [{ code: 'effect', name: '効果', weight: 100 }] }, 2), 'projects/wrong-state')
  })

  it('begins with a declaration, and shows proposals with numbers and without names', async () => {
    expect((await get(expert, `${panel()}/proposals`)).status).toBe(403)
    await refused(act(expert, panel(), { act: 'score', number: 1, scores: scores(3, 3) }), 'projects/declaration-missing')
    for (const who of [chair, expert]) await done(act(who, panel(), { act: 'declare', conflict: 'none' }))

    const { body, text } = await get(expert, `${panel()}/proposals`)

    expect(body.items.map(({ number }: { number: number }) => number)).toEqual([1, 2])
    for (const name of ['株式会社センサー', 'センサー', 'らいばる工業', sensors, rival, ids.ours, ids.theirs]) expect(text).not.toContain(name)
    expect(text).toContain('■■')
    expect((await get(mina, `${panel()}/proposals`)).status).toBe(403)
  })

  it('is done by each alone: nobody sees another’s scores before all have closed theirs', async () => {
    for (const who of [chair, expert])
      for (const number of [1, 2]) await done(act(who, panel(), { act: 'score', number, scores: scores(who === chair ? 5 : 3, number) }))
    await refused(act(chair, panel(), { act: 'score', number: 1, scores: scores(5, 5).slice(1) }), 'projects/scores-incomplete')
    await done(act(chair, panel(), { act: 'close' }))

    for (const who of [chair, expert, mina]) expect((await get(who, `${panel()}/scores`)).status).toBe(403)
    await refused(act(chair, panel(), { act: 'score', number: 1, scores: scores(0, 0) }), 'projects/scores-closed')
    await done(act(expert, panel(), { act: 'close' }))

    const { body } = await get(expert, `${panel()}/scores`)
    expect(body.items).toHaveLength(4)
    expect(body.items[0]).toMatchObject({ number: 1, total: 68 })
    expect((await city.stores.projects.audit.about(ids.panel, { limit: 1 })).items.map(({ name }) => name)).toEqual(['ScoresClosed'])
  })

  it('ends in a consensus the chair writes down, with a reason for each criterion; only then there are names', async () => {
    const reasons = (points: number) => criteria.map(({ code }) => ({ criterion: code, points, reason: `${code}は${points}点が妥当` }))
    expect((await act(expert, panel(), { act: 'agree', number: 1, scores: reasons(4) })).status).toBe(403)
    const { version } = (await get(chair, panel())).body
    await done(act(chair, panel(), { act: 'agree', number: 1, scores: reasons(4) }))
    await refused(act(chair, panel(), { act: 'conclude', version }), 'projects/scores-incomplete')
    await done(act(chair, panel(), { act: 'agree', number: 2, scores: reasons(2) }))
    expect((await get(expert, `${panel()}/proposals`)).text).not.toContain(ids.ours)

    await done(act(chair, panel(), { act: 'conclude', version }))

    const { body } = await get(expert, `${panel()}/proposals`)
    expect(body.items.map(({ proposalId }: { proposalId: string }) => proposalId).toSorted()).toEqual([ids.ours, ids.theirs].toSorted())
    expect(body.items.map(({ total }: { total: number }) => total)).toEqual([80, 40])
    expect((await get(chair, `/needs/${ids.need}/proposals`)).status).toBe(200)
  })
})

describe('deciding', () => {
  it('passes over no proposal: the plain act on the need is refused while one waits', async () => {
    const plain = act(haru, `/needs/${ids.need}`, { act: 'decide', version: 3, reason: '提案を見ずに決めた。' })

    expect(await refused(plain, 'projects/proposals-undecided')).toMatchObject({ proposals: 2 })
    expect((await get(haru, `/needs/${ids.need}`)).body.status).toBe('in-selection')
  })

  it('chooses with a reason that is published and declines each other with one of its own', async () => {
    const decide = (body: object) => put(haru, `/needs/${ids.need}/decisions/act_${ulid()}`, { version: 3, reason: '効果がよく示された。', ...body })
    await refused(decide({ chosen: [ids.ours] }), 'projects/outcomes-missing')

    const need = await done(decide({ chosen: [ids.ours], declined: [{ proposalId: ids.theirs, reason: '費用が予算を超える。' }] }))

    expect(need).toMatchObject({ status: 'decided', reason: '効果がよく示された。' })
    const { body, text } = await get(toru, `/proposals/${ids.theirs}`)
    expect(body).toMatchObject({ status: 'declined', reason: '費用が予算を超える。' })
    expect(body.assessment.scores).toHaveLength(2)
    expect(text).not.toContain(ids.ours)
    expect((await get(toru, `/proposals/${ids.ours}`)).status).toBe(404)
    expect(await release()).toMatchObject({ tag: ['award'], awards: [{ suppliers: [{ id: sensors }] }], tender: { numberOfTenderers: 2 } })
    expect(JSON.stringify(await release())).not.toContain(rival)
  })
})

describe('a partnership', () => {
  const parties = () => [
    { memberId: takamatsu, role: 'public', part: '場所を貸す' },
    { memberId: sensors, role: 'private', part: '測る' },
  ]
  const agreement = (different: object = {}) => ({
    title: '商店街の人流を測る協定',
    purpose: '催しの効果を知る。',
    terms: '第一条 …',
    parties: parties(),
    startsOn: '2026-12-01',
    endsOn: '2027-11-30',
    costYen: 3_000_000,
    kpis: [
      { kpiId: ids.kgi, name: '来街者数', unit: '人', baseline: '10000', target: '12000', fiscalYear: 2027, direction: 'up' },
      { kpiId: ids.kpi, parentId: ids.kgi, name: '手で数える日', unit: '日', baseline: '24', target: '0', fiscalYear: 2027, direction: 'down' },
    ],
    milestones: [{ milestoneId: ids.milestone, title: '設置', dueOn: '2026-12-20' }],
    ...different,
  })
  const path = () => `/partnerships/${ids.partnership}`
  const save = (who: Person, content: object, version?: number) => put(who, path(), { proposalId: ids.ours, content, ...(version && { version }) })

  it('is written down by one side, sound in its parties, its tree and its targets', async () => {
    await refused(
      save(mina, agreement({ parties: [parties()[0], { memberId: rival, role: 'private', part: '別人' }] })),
      'projects/parties-missing',
      422,
    )
    const [kgi, kpi] = agreement().kpis
    await refused(save(mina, agreement({ kpis: [{ ...kgi, parentId: ids.kpi }, kpi] })), 'projects/kpi-tree-broken', 422)
    await refused(save(mina, agreement({ kpis: [{ ...kgi, direction: 'down' }] })), 'projects/target-not-ahead', 422)
    expect((await save(toru, agreement())).status).toBe(404)
    await done(save(mina, agreement()))
  })

  it('is agreed on when all parties have accepted the same version: another text is accepted anew', async () => {
    await done(save(sora, agreement({ purpose: '催しの効果を測り、公開する。' }), 1))
    await refused(act(mina, path(), { act: 'accept', version: 1 }), 'any/changed-meanwhile')
    await refused(act(sora, path(), { act: 'accept', version: 2 }), 'projects/accepted-already')
    for (const who of [toru, yuki, kei]) expect((await get(who, path())).status).toBe(404)

    await done(act(haru, path(), { act: 'accept', version: 2 }))

    expect((await get(sora, path())).body).toMatchObject({ status: 'running', acceptedBy: [takamatsu, sensors] })
    expect((await get(undefined, `/needs/${ids.need}`)).body.status).toBe('running')
    expect(await release()).toMatchObject({ tag: ['contract', 'implementation'], contracts: [{ value: { amount: 3_000_000 } }] })
  })

  it('reports what was measured, and says how far each indicator has come', async () => {
    const report = (progressId: string, measured: object[]) =>
      put(sora, `${path()}/progress/${progressId}`, { from: '2026-12', to: '2026-12', text: '二十か所に置いた。', measured })
    const first = `prg_${ulid()}`
    const measured = [
      { kpiId: ids.kgi, value: '11250.5', measuredOn: '2026-12-20' },
      { kpiId: ids.kpi, value: '6', measuredOn: '2026-12-20' },
    ]
    await done(report(first, measured))
    expect((await report(first, measured)).status).toBe(200)
    await refused(report(`prg_${ulid()}`, [{ kpiId: `kpi_${ulid()}`, value: '1', measuredOn: '2026-12-20' }]), 'projects/measured-unknown', 422)
    await done(report(`prg_${ulid()}`, [{ kpiId: ids.kgi, value: '9000', measuredOn: '2026-12-01' }]))

    const { body } = await get(haru, path())

    expect(body.kpis).toMatchObject([
      { actual: '11250.5', percent: '62.5', reached: false },
      { actual: '6', percent: '75.0', reached: false },
    ])
    await done(act(mina, path(), { act: 'mark-milestone', version: body.version, milestoneId: ids.milestone, state: 'done', on: '2026-12-18' }))
    expect((await get(sora, `${path()}/kpis.csv`)).text).toContain('62.5')
    expect((await get(sora, `${path()}/progress`)).body.items).toHaveLength(2)
    await release()
  })

  it('ends with its result, and the need with it; ending it is for the owner of the need', async () => {
    const { version } = (await get(sora, path())).body
    const finish = { act: 'finish', version, result: 'implemented', reason: '来年度から本格に導入する。' }
    expect((await act(sora, path(), finish)).status).toBe(403)

    await done(act(haru, path(), finish))

    expect((await get(undefined, `/needs/${ids.need}`)).body.status).toBe('finished')
    expect(await release()).toMatchObject({ tag: ['contractTermination'] })
  })
})

describe('a case', () => {
  const content = (different: object = {}) => ({
    title: '商店街の人流測定',
    titleEn: 'Counting people in a shopping street',
    summary: '赤外線で一時間ごとに数えた。',
    fields: ['tourism'],
    localGovernmentCodes: ['372013'],
    costBand: '1m-5m',
    outcome: '催しの日を選べるようになった。',
    lesson: '設置の届出を先に済ませる。',
    contactable: true,
    ...different,
  })
  const path = () => `/cases/${ids.case}`

  it('is told in words both sides accept, and then open to everybody, with the figures of the partnership', async () => {
    await done(put(sora, path(), { partnershipId: ids.partnership, content: content() }))
    for (const who of [undefined, yuki, kei]) expect((await get(who, path())).status).toBe(404)
    expect((await get(undefined, '/cases')).body.total).toBe(0)
    expect((await get(haru, '/my-cases')).body.items).toMatchObject([{ caseId: ids.case, status: 'negotiating', waiting: true }])
    expect((await get(sora, '/my-cases')).body.items).toMatchObject([{ caseId: ids.case, status: 'negotiating', waiting: false }])
    for (const who of [yuki, toru, kei]) expect((await get(who, '/my-cases')).body.items).toEqual([])
    await done(act(mina, path(), { act: 'accept', version: 1 }))
    expect((await put(sora, path(), { partnershipId: ids.partnership, content: content() })).status).toBe(200)
    expect((await get(haru, '/my-cases')).body.items).toMatchObject([{ status: 'published', waiting: false }])
    expect((await get(haru, '/my-cases.csv')).text).toContain('商店街の人流測定')

    const { body } = await get(undefined, path())

    expect(body).toMatchObject({ status: 'published', result: 'implemented', figures: [{ percent: '62.5' }, { percent: '75.0' }] })
    expect(body).not.toHaveProperty('partnershipId')
    expect((await get(sora, `/partnerships/${ids.partnership}`)).body.caseId).toBe(ids.case)
  })

  it('is found by its words and its codes, and counted', async () => {
    const found = (query: string) => get(undefined, `/cases?${query}`)

    expect((await found('text=届出&prefecture=37')).body).toMatchObject({ total: 1, facets: { result: [{ value: 'implemented', count: 1 }] } })
    expect((await found('field=mobility')).body).toMatchObject({ total: 0, facets: { field: [{ value: 'tourism', count: 1 }] } })
    expect((await get(undefined, '/cases.csv?language=en')).text).toContain('implemented')
  })

  it('leads another city to the person in charge, when its own city agrees', async () => {
    const asking = `${path()}/introductions/${kurashiki}`
    const contact = { name: '倉敷 雪', email: 'yuki@city.kurashiki.example', phone: '086-426-3030' }
    await done(act(yuki, asking, { act: 'ask', message: '詳しく伺いたい。', contact }))
    expect((await get(haru, asking)).text).not.toContain('倉敷 雪')

    await done(act(haru, asking, { act: 'agree', version: 1 }))

    expect((await get(haru, asking)).body.contact).toEqual(contact)
    expect((await get(yuki, asking)).body.contact).toMatchObject({ name: '香川 晴' })
    expect((await get(sora, asking)).status).toBe(404)
    await hear('MemberLeft', kurashiki)
    expect((await get(haru, asking)).body).not.toHaveProperty('contact')
    expect(await city.stores.projects.contacts.contact(`${ids.case}#${kurashiki}`)).toBeUndefined()
  })

  it('is out of the catalogue while one of those who tell it is suspended', async () => {
    await hear('MemberSuspended', sensors)
    expect((await get(undefined, '/cases')).text).not.toContain(ids.case)
    expect((await get(undefined, path())).status).toBe(404)

    await hear('MemberRestored', sensors)

    expect((await get(undefined, path())).status).toBe(200)
    await done(act(sora, path(), { act: 'withdraw', version: 2, reason: '製品を終えた。' }))
    expect((await get(undefined, '/cases')).body.total).toBe(0)
  })
})

describe('a chair who prepares the panel themselves', () => {
  it('forms and opens it again by a retry, though by then they may do neither', async () => {
    today = testDay()
    const [needId, proposalId, panelId] = [`ned_${ulid()}`, `prp_${ulid()}`, `pnl_${ulid()}`]
    const seats = [{ personId: personIdOf(haru.subject), memberId: takamatsu, chair: true }]
    const content = { seats, criteria: [{ code: 'effect', name: '効果', weight: 100 }] }
    const openId = `act_${ulid()}`
    const form = () => put(haru, `/panels/${panelId}`, { needId, content })
    const open = () => act(haru, `/panels/${panelId}`, { act: 'open', version: 1 }, openId)
    await done(put(haru, `/needs/${needId}`, { content: needContent() }))
    await done(act(haru, `/needs/${needId}`, { act: 'publish', version: 1 }))
    const propose = () => put(sora, `/proposals/${proposalId}`, { needId, solutionId: ids.sensor, content: proposalContent() })
    await done(propose())
    await done(act(sora, `/proposals/${proposalId}`, { act: 'submit', version: 1 }))
    await done(act(haru, `/needs/${needId}`, { act: 'open-selection', version: 2 }))
    await done(act(haru, `/proposals/${proposalId}`, { act: 'shortlist', version: 2 }))
    await done(form())
    await done(open())

    const again = [await propose(), await form(), await open()]

    expect(again.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await put(haru, `/panels/${panelId}`, { needId, content: { ...content, seats: [] } })).status).toBe(422)
    expect(
      (
        await put(haru, `/panels/${panelId}`, {
          version: 2,
          needId,
          content: { ...content, criteria: [{ code: 'cost', name: '費用', weight: 100 }] },
        })
      ).status,
    ).toBe(403)
  })
})
