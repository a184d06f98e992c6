import { ulid } from 'ulid'
import { partner } from '../partner.ts'
import type { Portal } from '../portal.ts'
import { alike, at, type BlockPages, type Place } from './place.ts'

type Listed = Readonly<Record<'needId' | 'panelId' | 'partnershipId' | 'caseId' | 'proposalId' | 'solutionId' | 'status', string>> & {
  readonly occasion: Readonly<Record<'of' | 'needId' | 'solutionId' | 'caseId', string>>
}

const listOf = async (who: { readonly read: (path: string) => Promise<{ readonly items: readonly Listed[] }> }, path: string) =>
  (await who.read(path)).items

const first = (list: readonly Listed[], fits: (each: Listed) => boolean): Listed => {
  const found = list.find(fits)
  if (!found) throw new Error('the demonstration has no such thing')
  return found
}

/** The things of Takamatsu, each in the state its page is for. */
const thingsOfTheCity = async ({ origin }: Portal) => {
  const haru = await partner(origin, 'haru')
  const [needs, panels, partnerships, cases, introductions] = await Promise.all([
    listOf(haru, '/my-needs?limit=100'),
    listOf(haru, '/my-panels?limit=100'),
    listOf(haru, '/my-partnerships?limit=100'),
    listOf(haru, '/my-cases?limit=100'),
    listOf(haru, '/my-introductions?limit=100'),
  ])
  const scoring = first(panels, ({ status }) => status === 'scoring')
  const consensus = first(panels, ({ status }) => status === 'consensus')
  const concluded = first(panels, ({ status }) => status === 'concluded')
  const told = first(cases, ({ status }) => status === 'negotiating')
  const isTold = async ({ partnershipId }: Listed) => (await haru.read(`/partnerships/${partnershipId}`)).caseId !== undefined
  const finished = partnerships.filter(({ status }) => status === 'finished')
  const untold = (await Promise.all(finished.map(async (each) => ((await isTold(each)) ? [] : [each])))).flat()
  return {
    open: first(needs, ({ status }) => status === 'published').needId,
    scoring,
    consensus,
    concluded,
    received: (await listOf(haru, `/needs/${concluded.needId}/proposals`)).map(({ proposalId }) => proposalId),
    running: first(partnerships, ({ status }) => status === 'running').partnershipId,
    negotiating: first(partnerships, ({ status }) => status === 'negotiating').partnershipId,
    untold: first(untold, () => true).partnershipId,
    told: told.caseId,
    met: first(introductions, ({ occasion, status }) => occasion.of === 'match' && status === 'agreed').occasion,
    asked: first(introductions, ({ occasion }) => occasion.of === 'case').occasion,
    member: haru.member,
  }
}

type OfTheCity = Awaited<ReturnType<typeof thingsOfTheCity>>

const forTheCity = (of: OfTheCity): readonly Place[] => [
  at('partnering', '/partnering'),
  at('partnering of a need', `/needs/${of.concluded.needId}/partnering`),
  at('proposals on a need', `/needs/${of.concluded.needId}/proposals`),
  at('proposals compared', `/needs/${of.concluded.needId}/proposals/compare?compare=${of.received.join(',')}`),
  at('decision', `/needs/${of.concluded.needId}/decision`),
  at('proposal received', `/proposals/${of.received[0]}`),
  at('forming a panel', `/needs/${of.open}/panel`),
  at('panel that scores', `/panels/${of.scoring.panelId}`),
  at('scoring a proposal', `/panels/${of.scoring.panelId}/proposals/1`),
  alike('proposals hidden from a panel', `/needs/${of.scoring.needId}/proposals`),
  alike('panel that agrees', `/panels/${of.consensus.panelId}`),
  at('consensus of a panel', `/panels/${of.consensus.panelId}/consensus`),
  alike('panel that has concluded', `/panels/${of.concluded.panelId}`),
  at('partnership', `/partnerships/${of.running}`),
  at('change of an agreement', `/partnerships/${of.negotiating}/agreement`),
  at('telling a case', `/partnerships/${of.untold}/case`),
  alike('changing a case', `/cases/${of.told}/edit`),
  at('case that waits', `/cases/${of.told}`),
  at('introduction', `/introductions/${of.met.needId}/${of.met.solutionId}`),
  alike('introduction from a case', `/cases/${of.asked.caseId}/introductions/${of.member}`),
]

/** A proposal somebody has begun on a need of Takamatsu, and one that was chosen. */
const thingsOfTheProposer = async ({ origin }: Portal, needId: string) => {
  const midori = await partner(origin, 'midori')
  const [solutions, proposals] = await Promise.all([listOf(midori, '/my-solutions?limit=100'), listOf(midori, '/my-proposals?limit=100')])
  const { solutionId } = first(solutions, ({ status }) => status === 'published')
  const begun = `prp_${ulid()}`
  const content = {
    title: '前と後を、同じ天気の日で比べる',
    summary: '通行量を天気と催しに分けて比べ、店と読み合わせる。',
    approach: '春と秋に四週間ずつ測る。',
    schedule: '一年。',
    kpiTargets: [{ name: '通行量が分かる日', unit: '日/年', target: '56' }],
  }
  await midori.save(`/proposals/${begun}`, { needId, solutionId, content })
  return { begun, needId, solutionId, chosen: first(proposals, ({ status }) => status === 'chosen').proposalId }
}

type OfTheProposer = Awaited<ReturnType<typeof thingsOfTheProposer>>

const topics = ['plan', 'schedule', 'targets', 'documents']

const forTheProposer = (of: OfTheProposer): readonly Place[] => [
  alike('partnering of a proposer', '/partnering'),
  at('start of a proposal', `/needs/${of.needId}/propose?solution=${of.solutionId}`),
  at('editor of a proposal', `/proposals/${of.begun}/edit`),
  ...topics.map((topic) => at(`editor of a proposal ${topic}`, `/proposals/${of.begun}/edit/${topic}`)),
  at('editor of a proposal check', `/proposals/${of.begun}/edit/check`),
  at('proposal chosen', `/proposals/${of.chosen}`),
  at('writing an agreement', `/proposals/${of.chosen}/agreement`),
]

const firstCase = async ({ origin }: Portal): Promise<string> => {
  const { items } = await (await fetch(`${origin}/api/projects/cases?limit=1`)).json()
  return items[0].caseId
}

/** From a need to the case that is told of it. */
export const partneringPages: BlockPages = async (portal) => {
  const city = await thingsOfTheCity(portal)
  const forEverybody = [at('cases', '/cases'), alike('cases without result', '/cases?text=nowhere'), at('case', `/cases/${await firstCase(portal)}`)]
  return [
    { places: forEverybody },
    { login: 'haru', places: forTheCity(city) },
    { login: 'midori', places: forTheProposer(await thingsOfTheProposer(portal, city.open)) },
  ]
}
