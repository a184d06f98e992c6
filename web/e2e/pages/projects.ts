import type { Portal } from '../portal.ts'
import { alike, at, type BlockPages, type Place } from './place.ts'

type Found = { readonly items: readonly { readonly needId?: string; readonly solutionId?: string }[] }

const idsAt = async ({ origin }: Portal, list: 'needs' | 'solutions', query = ''): Promise<readonly string[]> => {
  const { items } = (await (await fetch(`${origin}/api/projects/${list}?limit=3${query}`)).json()) as Found
  return items.map(({ needId, solutionId }) => needId ?? solutionId ?? '')
}

/** The first of somebody's own solutions, as its link leads to it. */
const ownSolution = async (portal: Portal, login: string): Promise<string> => {
  const visitor = await portal.visitor({ locale: 'ja' })
  await visitor.signIn(login)
  await visitor.open('/my-solutions')
  const address = await visitor.page.locator('tbody th a').first().getAttribute('href')
  await visitor.leave()
  return /[^/]+$/.exec(address ?? '')?.[0] ?? ''
}

/** The first of somebody's own needs that anything fits, and the pair at the head of its matches. */
const matched = async (portal: Portal, login: string): Promise<{ readonly need: string; readonly pair: string }> => {
  const visitor = await portal.visitor({ locale: 'ja' })
  await visitor.signIn(login)
  await visitor.open('/my-needs')
  const links = await visitor.page.locator('tbody th a[href*="/needs/"]').all()
  for (const address of await Promise.all(links.map((link) => link.getAttribute('href')))) {
    const need = /[^/]+$/.exec(address ?? '')?.[0] ?? ''
    await visitor.follow(`/needs/${need}/matches`)
    const pair = visitor.page.locator('main article h2 a').first()
    if ((await pair.count()) === 0) continue
    const found = { need, pair: (await pair.getAttribute('href')) ?? '' }
    await visitor.leave()
    return found
  }
  throw new Error(`nothing fits any need of ${login}`)
}

const topics = ['basics', 'background', 'technology', 'conditions', 'kpis', 'publication', 'attachments', 'contact']

const forEverybody = (needs: readonly string[], solutions: readonly string[]): readonly Place[] => [
  at('needs', '/needs'),
  alike('needs of one field', '/needs?field=mobility'),
  alike('needs without result', '/needs?text=nowhere'),
  at('solutions', '/solutions'),
  alike('solutions of one prefecture', '/solutions?prefecture=37'),
  at('need', `/needs/${needs[0]}`),
  at('solution', `/solutions/${solutions[0]}`),
  at('needs compared', `/compare?of=needs&compare=${needs.join(',')}`),
  at('solutions compared', `/compare?of=solutions&compare=${solutions.join(',')}`),
  alike('need that is absent', '/needs/ned_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'),
]

const forTheCity = (need: string, pair: string): readonly Place[] => [
  at('my needs', '/my-needs'),
  alike('need of one’s own', `/needs/${need}`),
  at('matches of a need', `/needs/${need}/matches`),
  at('pair', pair),
  at('editor of a need', `/edit/${need}`),
  ...topics.map((topic) => at(`editor of a need ${topic}`, `/edit/${need}/${topic}`)),
  at('editor of a need check', `/edit/${need}/check`),
  at('rule of approval', '/approval-rule'),
  at('follows', '/follows'),
]

const forTheBusiness = (solution: string): readonly Place[] => [
  at('my solutions', '/my-solutions'),
  at('matches of a solution', `/solutions/${solution}/matches`),
  at('editor of a solution', `/edit/${solution}`),
  at('editor of a solution cost', `/edit/${solution}/cost`),
  at('editor of a solution references', `/edit/${solution}/references`),
  at('editor of a solution safety', `/edit/${solution}/safety`),
]

export const projectsPages: BlockPages = async (portal) => {
  const [needs, solutions] = await Promise.all([idsAt(portal, 'needs'), idsAt(portal, 'solutions')])
  const { need, pair } = await matched(portal, 'haru')
  return [
    { places: forEverybody(needs, solutions) },
    { login: 'haru', places: forTheCity(need, pair) },
    { login: 'midori', places: forTheBusiness(await ownSolution(portal, 'midori')) },
    { login: 'kei', places: [at('quality of matching', '/matching-quality'), at('unanswered needs', '/unanswered-needs?days=0')] },
  ]
}
