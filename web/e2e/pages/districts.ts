import type { Portal } from '../portal.ts'
import { cityRounds } from './districts-city.ts'
import { triedThings } from './districts-tried.ts'
import { alike, at, type BlockPages, type Place } from './place.ts'

const topics = ['basics', 'goals', 'activities', 'benefits', 'financing', 'fee', 'other', 'attachments']

/** What stands in the first district of an organization, as its own pages link to it. */
const readThings = async (portal: Portal, login: string) => {
  const visitor = await portal.visitor({ locale: 'ja' })
  await visitor.signIn(login)
  const first = async (path: string, pattern: RegExp) => {
    await visitor.open(path)
    const hrefs = await visitor.page.locator('main table a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    return hrefs.map((href) => pattern.exec(href)?.[0]).find(Boolean) ?? ''
  }
  const district = await first('/my-districts', /dst_\w+/)
  const plan = await first(`/my-districts/${district}`, /apl_\w+/)
  const business = await first(`/my-districts/${district}/roll`, /bnf_\w+/)
  const feeRule = await first(`/my-districts/${district}/fees`, /frl_\w+/)
  await visitor.leave()
  return { district, plan, business, feeRule, ...(await triedThings(portal, { login, district, feeRule })) }
}

type Things = Awaited<ReturnType<typeof readThings>>

const forTheOrganization = ({ district, plan, business, feeRule, imported, before, after }: Things): readonly Place[] => [
  at('my districts', '/my-districts'),
  at('new district', '/my-districts/new'),
  at('my district', `/my-districts/${district}`),
  at('district drawn anew', `/my-districts/${district}/edit`),
  at('plan', `/plans/${plan}`),
  ...topics.map((topic) => at(`plan ${topic}`, `/plans/${plan}/edit/${topic}`)),
  at('plan versions', `/plans/${plan}/versions`),
  at('plan years', `/plans/${plan}/years`),
  at('plan of a year', `/plans/${plan}/years/2026`),
  at('roll', `/my-districts/${district}/roll`),
  at('new business', `/my-districts/${district}/roll/new`),
  at('business', `/my-districts/${district}/roll/${business}`),
  at('business corrected', `/my-districts/${district}/roll/${business}/edit`),
  at('imports', `/my-districts/${district}/imports`),
  at('import', `/my-districts/${district}/imports/${imported}`),
  at('levy rolls', `/my-districts/${district}/levy-rolls`),
  at('fees', `/my-districts/${district}/fees`),
  at('new fee rule', `/my-districts/${district}/fees/new`),
  at('fee rule', `/my-districts/${district}/fees/${feeRule}`),
  at('scenario', `/my-districts/${district}/scenarios/${before}`),
  at('fee of a scenario', `/my-districts/${district}/scenarios/${before}/${business}`),
  at('comparison', `/my-districts/${district}/comparison?before=${before}&after=${after}`),
  alike('district that is absent', '/my-districts/dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'),
]

export const districtsPages: BlockPages = async (portal) => [
  { login: 'umi', places: forTheOrganization(await readThings(portal, 'umi')) },
  ...(await cityRounds(portal)),
]
