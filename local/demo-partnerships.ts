import type { Reference } from '../functions/platform/reference.ts'
import { type Agreement, agreementContent, milestoneIdOf, type Report, reportContent } from './demo-agreements.ts'
import { type Body, governmentBodies } from './demo-bodies.ts'
import { type DemoNeed, needSheet } from './demo-needs.ts'
import { type DemoPanel, panelSteps } from './demo-panels.ts'
import { type DemoSolution, organizationOf } from './demo-solutions.ts'
import { act, dayOf, ownerOf, type Step, solutionIdOf, type Tools } from './demo-steps.ts'
import { type CaseTalk, caseTalkSteps, type Talk, talkSteps } from './demo-talks.ts'

type Proposal = {
  readonly key: string
  readonly solution: number
  readonly daysAgo: number
  readonly content: { readonly title: string }
  /** Why it was not chosen. */
  readonly declined?: string
}

/** One need of the demonstration, as far as it has come. */
type Story = {
  readonly number: number
  readonly localGovernmentCode: string
  readonly publishedDaysAgo: number
  readonly openDays: number
  readonly need: Omit<DemoNeed, 'number' | 'localGovernmentCode'>
  readonly proposals: readonly Proposal[]
  readonly selectedDaysAgo: number
  readonly panel?: DemoPanel
  readonly decision?: { readonly daysAgo: number; readonly reason: string }
  readonly agreement?: Agreement
  readonly reports?: readonly Report[]
  readonly finish?: { readonly daysAgo: number; readonly result: string; readonly reason: string }
  readonly case?: { readonly daysAgo: number; readonly acceptedDaysAgo?: number; readonly content: object }
}

/** What data/demo/partnerships.json holds. */
type Partnerships = { readonly items: readonly Story[]; readonly talks: readonly Talk[]; readonly caseTalks: readonly CaseTalk[] }

/** What comes of the needs of some, with all that is told of there. */
export const storiesOf = async (reference: Reference) => {
  const rows = await reference.read<readonly { readonly code: string; readonly name: string }[]>('local-governments.json')
  const governments = new Map(governmentBodies(rows).map((body) => [body.localGovernmentCode, body]))
  return {
    told: await reference.read<Partnerships>('demo/partnerships.json'),
    solutions: (await reference.read<{ readonly items: readonly DemoSolution[] }>('demo/solutions.json')).items,
    governmentOf: (code: string): Body => {
      const body = governments.get(code)
      if (!body) throw new Error(`the demo has no local government ${code}`)
      return body
    },
  }
}

export type Stories = Awaited<ReturnType<typeof storiesOf>>

/** How long before today the first of them joined. */
export const foundedDaysAgo = 1150

/** The bodies the stories are about, which joined before all others. */
export const bodiesIn = ({ items }: Partnerships, { governmentOf, solutions }: Pick<Tools, 'governmentOf' | 'solutions'>): ReadonlySet<Body> =>
  new Set(
    items.flatMap(({ localGovernmentCode, proposals, agreement, panel }) => [
      governmentOf(localGovernmentCode),
      ...proposals.map(({ solution }) => ownerOf(solution, solutions)),
      ...(agreement?.academic === undefined ? [] : [organizationOf(agreement.academic)]),
      ...(panel?.experts ?? []).map(governmentOf),
    ]),
  )

/** The solutions that are proposed in the stories, and so were there before them. */
export const solutionsIn = ({ items }: Partnerships): ReadonlySet<number> =>
  new Set(items.flatMap(({ proposals }) => proposals.map(({ solution }) => solution)))

/** All that is done, the oldest day first. */
export const everyStep = ({ items, talks, caseTalks }: Partnerships, tools: Tools): readonly Step[] =>
  [
    ...items.flatMap((story) => stepsOf(story, tools)),
    ...talks.flatMap((talk) => talkSteps(talk, tools)),
    ...caseTalks.flatMap((talk) => caseTalkSteps(talk, `cas_${tools.idOf(nameOf(talk.story))}`, tools)),
  ].toSorted((a, b) => b.daysAgo - a.daysAgo)

const nameOf = (number: number) => `story ${number}`

/** A story while it is told: its city, its need, and what its proposals are called. */
type Telling = {
  readonly name: string
  readonly city: Body
  readonly need: string
  readonly proposalId: (key: string) => string
  readonly tools: Tools
}

const stepsOf = (story: Story, tools: Tools): readonly Step[] => {
  const { idOf, governmentOf } = tools
  const name = nameOf(story.number)
  const telling = {
    name,
    city: governmentOf(story.localGovernmentCode),
    need: `ned_${idOf(name)}`,
    proposalId: (key: string) => `prp_${idOf(`${name} ${key}`)}`,
    tools,
  }
  const titles = new Map(story.proposals.map(({ key, content }) => [key, content.title]))
  return [
    { daysAgo: story.publishedDaysAgo, run: () => publish(story, telling) },
    ...story.proposals.map((proposal) => ({ daysAgo: proposal.daysAgo, run: () => propose(proposal, telling) })),
    { daysAgo: story.selectedDaysAgo, run: () => select(story, telling) },
    ...(story.panel ? panelSteps(story.panel, { ...telling, titles }) : []),
    ...(story.decision ? [{ daysAgo: story.decision.daysAgo, run: () => decide(story, telling) }] : []),
    ...(story.agreement ? partnershipSteps(story, story.agreement, telling) : []),
  ]
}

const publish = async ({ need, openDays, publishedDaysAgo, number, localGovernmentCode }: Story, { city, need: id, tools }: Telling) => {
  const { ask, contactOf, memberIdOf } = tools
  const sheet = needSheet(
    { ...need, number, localGovernmentCode },
    {
      today: dayOf(tools, publishedDaysAgo),
      contact: contactOf(city),
      memberIdOf: (organization) => memberIdOf(organizationOf(organization)),
    },
  )
  await ask(city, `/needs/${id}`, { content: { ...sheet, validUntil: dayOf(tools, publishedDaysAgo - openDays) } })
  await act(tools, city, { path: `/needs/${id}`, act: 'publish', version: 1 })
}

const propose = async ({ key, solution, content }: Proposal, { need, proposalId, tools }: Telling) => {
  const by = ownerOf(solution, tools.solutions)
  const path = `/proposals/${proposalId(key)}`
  await tools.ask(by, path, { needId: need, solutionId: solutionIdOf(solution, tools), content })
  await act(tools, by, { path, act: 'submit', version: 1 })
}

const select = async ({ proposals }: Story, { city, need, proposalId, tools }: Telling) => {
  // Once the panel is formed its chair sees no proposals any more, so that this cannot be done again.
  const { items } = (await tools.ask(city, '/my-panels?limit=100')) as { readonly items: readonly { readonly needId: string }[] }
  if (items.some(({ needId }) => needId === need)) return
  await act(tools, city, { path: `/needs/${need}`, act: 'open-selection', version: 2 })
  for (const { key } of proposals) await act(tools, city, { path: `/proposals/${proposalId(key)}`, act: 'shortlist', version: 2 })
}

const decide = ({ decision, proposals }: Story, { city, need, proposalId, tools: { ask, idOf } }: Telling) =>
  ask(city, `/needs/${need}/decisions/act_${idOf(`decide ${need}`)}`, {
    version: 3,
    chosen: proposals.filter(({ declined }) => declined === undefined).map(({ key }) => proposalId(key)),
    reason: decision?.reason,
    declined: proposals.flatMap(({ key, declined }) => (declined === undefined ? [] : [{ proposalId: proposalId(key), reason: declined }])),
  })

/** From the text of an agreement to the case it becomes. */
const partnershipSteps = (story: Story, agreement: Agreement, telling: Telling): readonly Step[] => {
  const { name, city, proposalId, tools } = telling
  const { ask, idOf, memberIdOf } = tools
  const { proposals, reports = [], finish } = story
  const partner = ownerOf(proposals.find(({ key }) => key === agreement.proposal)?.solution ?? 0, tools.solutions)
  const others = [partner, ...(agreement.academic === undefined ? [] : [organizationOf(agreement.academic)])]
  const path = `/partnerships/pts_${idOf(name)}`
  const content = agreementContent(agreement, [city, ...others].map(memberIdOf), telling)
  const accepted = agreement.acceptedDaysAgo.map((daysAgo, at) => ({
    daysAgo,
    run: (version: number) => act(tools, others[at] ?? partner, { path, act: 'accept', version }),
  }))
  const reported = reports.map((report) => ({
    daysAgo: report.daysAgo,
    run: () => ask(partner, `${path}/progress/prg_${idOf(`${name} ${report.daysAgo}`)}`, reportContent(report, telling)),
  }))
  const marked = agreement.milestones.flatMap(({ title, state, onDaysAgo = 0 }) => {
    const mark = { path, act: 'mark-milestone', milestoneId: milestoneIdOf(title, telling), state, on: dayOf(tools, onDaysAgo) }
    return state === undefined ? [] : [{ daysAgo: onDaysAgo, run: (version: number) => act(tools, city, { ...mark, version }) }]
  })
  const finished = finish
    ? [
        {
          daysAgo: finish.daysAgo,
          run: (version: number) => act(tools, city, { path, act: 'finish', result: finish.result, reason: finish.reason, version }),
        },
      ]
    : []
  // Each of these makes a version, and looks at the one before.
  const inOrder = [...accepted, ...[...reported, ...marked].toSorted((a, b) => b.daysAgo - a.daysAgo), ...finished]
  return [
    { daysAgo: agreement.daysAgo, run: () => ask(city, path, { proposalId: proposalId(agreement.proposal), content }) },
    ...inOrder.map(({ daysAgo, run }, at) => ({ daysAgo, run: () => run(at + 1) })),
    ...(story.case ? caseSteps(story.case, partner, telling) : []),
  ]
}

const caseSteps = ({ daysAgo, acceptedDaysAgo, content }: NonNullable<Story['case']>, partner: Body, { name, city, tools }: Telling): Step[] => {
  const path = `/cases/cas_${tools.idOf(name)}`
  return [
    { daysAgo, run: () => tools.ask(city, path, { partnershipId: `pts_${tools.idOf(name)}`, content }) },
    ...(acceptedDaysAgo === undefined ? [] : [{ daysAgo: acceptedDaysAgo, run: () => act(tools, partner, { path, act: 'accept', version: 1 }) }]),
  ]
}
