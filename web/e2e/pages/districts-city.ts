import type { Portal } from '../portal.ts'
import { alike, at, type Place, type Round } from './place.ts'

type Found = { readonly items: readonly { readonly districtId: string; readonly planId: string; readonly status: string }[] }

const asked = async ({ origin }: Portal, path: string) => ((await (await fetch(`${origin}/api/districts${path}`)).json()) as Found).items

/** A district whose plan is in force, as everybody finds it, and one that collects consents, as its organization does. */
const readPlans = async (portal: Portal) => {
  const districts = await asked(portal, '/districts?municipality=372013')
  const lists = await Promise.all(districts.map(({ districtId }) => asked(portal, `/districts/${districtId}/plans`)))
  const running = lists.flat().find(({ status }) => status === 'in-force')
  const quiet = districts.find((_, at) => lists[at]?.length === 0)
  const visitor = await portal.visitor({ locale: 'ja' })
  await visitor.signIn('umi')
  await visitor.open(`/districts/${quiet?.districtId}`)
  const link = visitor.page.locator('main tbody a[href*=apl_]').first()
  const collecting = /apl_\w+/.exec((await link.getAttribute('href')) ?? '')?.[0] ?? ''
  await visitor.leave()
  return { district: running?.districtId ?? '', plan: running?.planId ?? '', quiet: quiet?.districtId ?? '', collecting }
}

type Plans = Awaited<ReturnType<typeof readPlans>>

const forEverybody = ({ district, plan }: Plans): readonly Place[] => [
  at('districts', '/districts'),
  alike('districts of a prefecture without any', '/districts?prefecture=01'),
  at('district', `/districts/${district}`),
  at('ordinances', `/districts/${district}/ordinances`),
  at('procedure', `/plans/${plan}/procedure`),
  at('documents', `/plans/${plan}/documents`),
  alike('public district that is absent', '/districts/dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'),
]

const forTheOrganization = ({ collecting }: Plans): readonly Place[] => [
  at('consents', `/plans/${collecting}/consents`),
  at('visits', `/plans/${collecting}/consents/visits`),
  at('notes in the field', `/plans/${collecting}/consents/paper`),
  alike('procedure of a draft', `/plans/${collecting}/procedure`),
]

const forTheMunicipality = ({ district, plan, quiet, collecting }: Plans): readonly Place[] => [
  at('evidence', `/plans/${collecting}/consents/evidence`),
  alike('evidence on a demand', `/plans/${plan}/consents/evidence?matter=report`),
  alike('district before any notice', `/districts/${quiet}`),
  at('opinions', `/plans/${plan}/opinions`),
  at('change', `/plans/${plan}/change`),
  at('settings of the procedure', '/procedure-settings'),
  at('new ordinance', `/districts/${district}/ordinances/new`),
  at('draft of an ordinance', `/plans/${plan}/ordinance-draft`),
]

const forTheBeneficiary = ({ plan, collecting }: Plans): readonly Place[] => [
  at('my fees', '/my-fees'),
  at('my fee', `/my-fees/${collecting}`),
  alike('my fee of a plan in force', `/my-fees/${plan}`),
]

/** The pages of everybody, of consent and of the procedure. */
export const cityRounds = async (portal: Portal): Promise<readonly Round[]> => {
  const plans = await readPlans(portal)
  return [
    { places: forEverybody(plans) },
    { login: 'umi', places: forTheOrganization(plans) },
    { login: 'haru', places: forTheMunicipality(plans) },
    { login: 'riku', places: forTheBeneficiary(plans) },
  ]
}
