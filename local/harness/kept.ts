import { monotonicFactory } from 'ulid'
import { hearBounce } from '../../functions/notices/bounces.ts'
import { personIdOf } from '../../functions/platform/token.ts'
import { runSavedSearches } from '../../functions/projects/follow-run.ts'
import { settleFees } from './fees-things.ts'
import { hearing } from './kept-hearing.ts'
import type { Person } from './people.ts'
import { kurashiki, needContent, of, rival, sensors, solutionContent, takamatsu, testDay } from './sheets.ts'
import type { TestCity } from './test-city.ts'

const ulid = monotonicFactory()

/** Those who act in this city, each of whom leaves something behind. */
export const actors = {
  haru: of(takamatsu, 'administrator', 'haru'),
  mina: of(takamatsu, 'editor', 'mina'),
  chair: of(takamatsu, 'viewer', 'chair'),
  expert: of(kurashiki, 'viewer', 'expert'),
  yuki: of(kurashiki, 'editor', 'yuki'),
  sora: of(sensors, 'editor', 'sora'),
  toru: of(rival, 'editor', 'toru'),
}
const { haru, mina, chair, expert, yuki, sora, toru } = actors

const file = () => ({ fileId: `fil_${ulid()}`, name: '図面.pdf', type: 'application/pdf', bytes: 3 })
const contact = { department: '企画課', name: '倉敷 雪', email: 'yuki@city.kurashiki.example', phone: '086-426-3030' }

/** Every line of the sheet filled in. */
const wholeNeed = (different: object = {}) =>
  needContent({
    summaryEn: 'People are counted by hand.',
    tried: '手で数えた。',
    targetArea: '中央商店街',
    targetCodes: ['372013'],
    targetUsers: '来街者',
    interfaces: ['csv'],
    leastReadiness: 'trial',
    data: '過去の人数',
    trialField: '商店街',
    constraints: '電源がない',
    fundingProgramme: 'デジタル田園都市国家構想交付金',
    startFor: '2027-04',
    endFor: '2028-03',
    procurement: 'proposal-competition',
    kpis: [{ name: '歩行者数', unit: '人', present: '10000', presentOn: '2026-04-01', target: '12000' }],
    questionsUntil: testDay(20),
    excludedMembers: [{ memberId: 'mbr_00000000000000000000000099', reason: '指名停止' }],
    ...different,
  })

const wholeSolution = (different: object = {}) =>
  solutionContent({
    dataNeeded: '地図',
    dataProduced: '人数',
    standards: 'JIS',
    references: [{ localGovernmentCode: '372013', place: '高松市', year: 2025, result: '一年続いた' }],
    security: '暗号化',
    privacy: '姿を残さない',
    certifications: ['ISMS'],
    partnersWanted: '商店会',
    ...different,
  })

const proposal = {
  title: '赤外線で数える',
  summary: '機器を置く。',
  approach: '一日で置く。',
  schedule: '四月から。',
  startFor: '2027-04',
  endFor: '2027-09',
  costYen: 3_000_000,
  costDetails: '機器と工事',
  kpiTargets: [{ name: '歩行者数', unit: '人', target: '12000', how: '数える' }],
}

/** Everything that projects and notices can keep is kept once: a need from its draft to the case that other cities read. */
export const keepEverything = async (
  city: TestCity,
  clock: () => never,
): Promise<{ readonly needId: string; readonly hear: () => Promise<void> }> => {
  const hear = await hearing(city, clock)
  await settleFees(city)
  const put = async (who: Person, path: string, body?: object, block = 'projects') => {
    const { status, text, body: given } = await city.as(who)('PUT', `/api/${block}${path}`, body)
    if (status > 204) throw new Error(`${path}: ${status} ${text}`)
    return given
  }
  const act = (who: Person, thing: string, body: object) => put(who, `${thing}/acts/act_${ulid()}`, body)
  const upload = async (who: Person, thing: string, place: string) => {
    const bytes = Buffer.from('pdf')
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    const document = { ...file(), sha256 }
    const { url, headers } = await put(who, `${thing}/${place}/${document.fileId}`, document)
    await fetch(url, { method: 'PUT', headers, body: bytes })
    return document
  }
  const id = (prefix: string) => `${prefix}_${ulid()}`
  /** A need whose addendum waits for approval, one that was sent back, and one that was withdrawn. */
  const leaveWaiting = async (copy: string): Promise<void> => {
    const { contact: _, ...sheet } = wholeNeed()
    await act(mina, `/needs/${copy}`, { act: 'submit', version: 1 })
    await act(haru, `/needs/${copy}`, { act: 'approve', version: 2 })
    await act(mina, `/needs/${copy}`, { act: 'publish', version: 3 })
    await act(mina, `/needs/${copy}`, { act: 'amend', version: 4, content: sheet, reason: '追補' })
    await act(haru, `/needs/${copy}`, { act: 'approve', version: 5 })
    const sentBack = id('ned')
    await put(mina, `/needs/${sentBack}`, { content: wholeNeed() })
    await act(mina, `/needs/${sentBack}`, { act: 'submit', version: 1 })
    await act(haru, `/needs/${sentBack}`, { act: 'send-back', version: 2, reason: '直す' })
    const withdrawn = id('sol')
    await put(sora, `/solutions/${withdrawn}`, { content: wholeSolution() })
    await act(sora, `/solutions/${withdrawn}`, { act: 'withdraw', version: 1, reason: '誤り' })
  }
  const [need, solution, other, ours, theirs, panel, partnership, told] = ['ned', 'sol', 'sol', 'prp', 'prp', 'pnl', 'pts', 'cas'].map(id)

  for (const who of Object.values(actors))
    await put(who, '/settings', { language: 'ja', choices: [{ kind: 'followed', inApp: true, mail: 'at-once' }] }, 'notices')
  await put(expert, '/settings', { language: 'ja', choices: [{ kind: 'followed', inApp: false, mail: 'daily' }] }, 'notices')
  const begun = id('ned')
  await put(mina, `/drafts/${begun}`, { thing: begun, values: { title: '途中' } })
  for (const who of [sora, expert]) await put(who, `/follows/${takamatsu}`)
  await put(sora, `/saved-searches/${id('ssr')}`, { of: 'needs', name: '観光', filter: { field: 'tourism' }, frequency: 'at-once' })
  await put(haru, `/approval-rules/${takamatsu}`, { needed: 1, approvers: [personIdOf(haru.subject)] })

  await put(mina, `/needs/${need}`, { content: wholeNeed() })
  const plan = await upload(mina, `/needs/${need}`, 'attachments')
  await put(mina, `/needs/${need}`, { version: 1, content: wholeNeed({ attachments: [plan], relatedNeeds: [begun] }) })
  await act(mina, `/needs/${need}`, { act: 'submit', version: 2 })
  await act(haru, `/needs/${need}`, { act: 'send-back', version: 3, reason: '直す' })
  const copy = id('ned')
  await put(mina, `/needs/${need}/copies/${copy}`)
  await act(mina, `/needs/${need}`, { act: 'submit', version: 4 })
  await act(haru, `/needs/${need}`, { act: 'approve', version: 5 })
  await act(mina, `/needs/${need}`, { act: 'publish', version: 6 })
  await hear()
  const { contact: _, ...sheet } = wholeNeed({ attachments: [plan] })
  await act(mina, `/needs/${need}`, { act: 'amend', version: 7, content: sheet, reason: '追補' })
  await act(haru, `/needs/${need}`, { act: 'approve', version: 8 })
  await act(mina, `/needs/${need}`, { act: 'publish', version: 9 })
  await act(mina, `/needs/${need}`, { act: 'amend', version: 10, content: sheet, reason: '追補' })
  await hear()

  for (const [thing, who] of [
    [solution, sora],
    [other, toru],
  ] as const) {
    await put(who, `/solutions/${thing}`, { content: wholeSolution() })
    const sketch = await upload(who, `/solutions/${thing}`, 'attachments')
    await put(who, `/solutions/${thing}`, { version: 1, content: wholeSolution({ attachments: [sketch] }) })
    await act(who, `/solutions/${thing}`, { act: 'publish', version: 2 })
  }
  await put(toru, `/solutions/${id('sol')}`, { content: wholeSolution({ publication: { level: 'named', memberIds: [kurashiki] } }) })
  await hear()
  await leaveWaiting(copy)
  await hear()
  await put(haru, `/matches/${need}/${solution}/feedback/act_${ulid()}`, { verdict: 'useful', reason: '合う' })
  await act(haru, `/related-members/${kurashiki}`, { act: 'declare' })

  const question = `/needs/${need}/questions/${id('qst')}`
  await put(sora, question, { text: '期限はいつですか。' })
  await act(mina, question, { act: 'answer', version: 1, text: '三月です。' })
  await act(mina, question, { act: 'correct', version: 2, text: '四月です。' })
  await act(sora, `/introductions/${need}/${solution}`, { act: 'ask', message: '会いたい。' })
  await act(mina, `/introductions/${need}/${solution}`, { act: 'decline', version: 1, reason: '今は会わない。' })
  await put(mina, `/invitations/${need}/${solution}/acts/act_${ulid()}`, { message: '提案を待つ。' })

  for (const [thing, who, what] of [
    [ours, sora, solution],
    [theirs, toru, other],
  ] as const) {
    await put(who, `/proposals/${thing}`, { needId: need, solutionId: what, content: proposal })
    const sketch = await upload(who, `/proposals/${thing}`, 'attachments')
    await put(who, `/proposals/${thing}`, { version: 1, needId: need, solutionId: what, content: { ...proposal, attachments: [sketch] } })
    await act(who, `/proposals/${thing}`, { act: 'submit', version: 2 })
  }
  const criteria = [{ code: 'effect', name: '効果', nameEn: 'Effect', description: '成果', weight: 100 }]
  const seats = [chair, expert, haru].map(({ subject }, at) => ({
    personId: personIdOf(subject),
    memberId: subject === 'expert' ? kurashiki : takamatsu,
    chair: at === 0,
  }))
  await put(mina, `/panels/${panel}`, { needId: need, content: { seats, criteria } })
  const { version } = (await city.as(mina)('GET', `/api/projects/needs/${need}`)).body
  await act(mina, `/needs/${need}`, { act: 'open-selection', version })
  for (const thing of [ours, theirs]) await act(mina, `/proposals/${thing}`, { act: 'shortlist', version: 3 })
  await act(mina, `/panels/${panel}`, { act: 'open', version: 1 })
  await act(chair, `/panels/${panel}`, { act: 'declare', conflict: 'none' })
  await act(expert, `/panels/${panel}`, { act: 'declare', conflict: 'some', memberIds: [rival], reason: '親族が勤める。' })
  const panelVersion = async (): Promise<number> => (await city.as(mina)('GET', `/api/projects/panels/${panel}`)).body.version
  await act(mina, `/panels/${panel}`, { act: 'excuse', version: await panelVersion(), personId: personIdOf(haru.subject), reason: '出張' })
  const numbers: number[] = (await city.as(expert)('GET', `/api/projects/panels/${panel}/proposals`)).body.items.map(
    (each: { number: number }) => each.number,
  )
  for (const [who, own] of [
    [chair, [1, 2]],
    [expert, numbers.slice(0, 1)],
  ] as const) {
    for (const number of own)
      await act(who, `/panels/${panel}`, { act: 'score', number, scores: [{ criterion: 'effect', points: 4, comment: 'よい' }] })
    await act(who, `/panels/${panel}`, { act: 'close' })
  }
  for (const number of [1, 2])
    await act(chair, `/panels/${panel}`, { act: 'agree', number, scores: [{ criterion: 'effect', points: 4, reason: 'よい' }] })
  await act(chair, `/panels/${panel}`, { act: 'conclude', version: await panelVersion() })
  const decision = { version: version + 1, chosen: [ours], reason: 'よい提案', declined: [{ proposalId: theirs, reason: '費用' }] }
  await put(haru, `/needs/${need}/decisions/act_${ulid()}`, decision)
  await hear()

  const [kpiId, milestoneId] = [id('kpi'), id('mls')]
  const measuredBy = { deviceId: id('dev'), measure: 'peopleCount', statistic: 'sum', per: 'month' }
  const content = {
    title: '協定',
    titleEn: 'Agreement',
    purpose: '効果を知る。',
    terms: '第一条',
    parties: [
      { memberId: takamatsu, role: 'public', part: '場所' },
      { memberId: sensors, role: 'private', part: '測定' },
    ],
    startsOn: '2026-12-01',
    endsOn: '2027-11-30',
    costYen: 3_000_000,
    kpis: [
      { kpiId, name: '来街者数', nameEn: 'Visitors', unit: '人', baseline: '1', target: '2', fiscalYear: 2027, direction: 'up', measuredBy },
      { kpiId: id('kpi'), parentId: kpiId, name: '手', unit: '日', baseline: '1', target: '2', fiscalYear: 2027, direction: 'up' },
    ],
    milestones: [{ milestoneId, title: '設置', dueOn: '2026-12-20' }],
  }
  await put(mina, `/partnerships/${partnership}`, { proposalId: ours, content })
  const signed = await upload(mina, `/partnerships/${partnership}`, 'documents')
  await put(mina, `/partnerships/${partnership}`, { version: 1, proposalId: ours, content: { ...content, documents: [signed] } })
  await act(sora, `/partnerships/${partnership}`, { act: 'accept', version: 2 })
  const measured = [{ kpiId, value: '2', measuredOn: '2026-11-20' }]
  await put(sora, `/partnerships/${partnership}/progress/${id('prg')}`, { from: '2026-11', to: '2026-11', text: '置いた。', measured })
  const running = (await city.as(sora)('GET', `/api/projects/partnerships/${partnership}`)).body.version
  await act(haru, `/partnerships/${partnership}`, { act: 'mark-milestone', version: running, milestoneId, state: 'done', on: '2026-11-20' })
  await act(haru, `/partnerships/${partnership}`, { act: 'finish', version: running + 1, result: 'implemented', reason: '導入する。' })
  const words = {
    title: '人流測定',
    titleEn: 'Counting',
    summary: '数えた。',
    summaryEn: 'Counted.',
    fields: ['tourism'],
    localGovernmentCodes: ['372013'],
    place: '商店街',
    costBand: '1m-5m',
    outcome: '選べる。',
    lesson: '届出',
    contactable: true,
  }
  await put(sora, `/cases/${told}`, { partnershipId: partnership, content: words })
  await act(haru, `/cases/${told}`, { act: 'accept', version: 1 })
  await act(yuki, `/cases/${told}/introductions/${kurashiki}`, { act: 'ask', message: '伺いたい。', contact })
  await hear()
  await runSavedSearches({ store: city.stores.projects, clock })
  await hear()
  await hearBounce(city.stores.notices.readers, {
    bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: yuki.email }] },
  })
  return { needId: String(need), hear }
}
