import { dateInTokyo, fiscalYearOf, instant } from '../../../functions/kernel/time.ts'
import type { Portal } from '../portal.ts'
import { alike, at, type BlockPages, type Place } from './place.ts'

/** The ids of what a page leads to, as its links have them. */
const linked = async (portal: Portal, login: string, path: string, pattern: RegExp): Promise<readonly string[]> => {
  const visitor = await portal.visitor({ locale: 'ja' })
  await visitor.signIn(login)
  await visitor.open(path)
  const addresses = await visitor.page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await visitor.leave()
  return addresses.flatMap((address) => pattern.exec(address)?.[0] ?? [])
}

const ofMunicipality = async (portal: Portal): Promise<readonly Place[]> => {
  const [[levy], [claim], files, grants, districts, dunnings] = [
    await linked(portal, 'fuyu', '/fees/levies', /lvy_\w+/),
    await linked(portal, 'fuyu', '/fees/claims', /clm_\w+/),
    await linked(portal, 'fuyu', '/fees/bank', /bkf_\w+/),
    await linked(portal, 'fuyu', '/fees/grants', /grt_\w+/),
    await linked(portal, 'fuyu', '/fees/grants', /dst_\w+/),
    await linked(portal, 'fuyu', '/fees/dunnings', /dun_\w+/),
  ]
  return [
    at('fees of today', '/fees'),
    at('offices of money', '/fees/officers'),
    at('levies', '/fees/levies'),
    at('new levy', '/fees/levies/new'),
    at('levy', `/fees/levies/${levy}`),
    at('terms of notices', '/fees/notice-terms'),
    at('account transfers', '/fees/transfers'),
    at('interest on refunds', '/fees/refund-terms'),
    at('notices that came back', '/fees/returned-notices'),
    at('petitions', '/fees/petitions'),
    at('arrears', '/fees/arrears'),
    alike('arrears that are extinct by a day', '/fees/arrears?by=2031-12-31'),
    alike('arrears of one stage', '/fees/arrears?stage=plan'),
    at('base rates', '/fees/base-rates'),
    at('dunnings', '/fees/dunnings'),
    ...dunnings.slice(0, 1).map((dunning) => at('dunning', `/fees/dunnings/${dunning}`)),
    at('write-offs', '/fees/write-offs'),
    at('grants', '/fees/grants'),
    ...districts.slice(0, 1).map((district) => at('settlement of a plan', `/fees/grants/districts/${district}`)),
    ...grants.slice(0, 1).map((grant) => at('determination of a grant', `/grants/${grant}/determination`)),
    at('claims', '/fees/claims'),
    alike('claims of a name', `/fees/claims?text=${encodeURIComponent('陸田')}`),
    at('claim', `/fees/claims/${claim}`),
    at('bank files', '/fees/bank'),
    ...files.slice(0, 3).map((file, place) => at(`bank file ${['refused', 'second', 'first'][place]}`, `/fees/bank/${file}`)),
    at('review of deposits', '/fees/review'),
    at('clearings', '/fees/clearings'),
    at('journal', '/fees/books'),
    alike('journal of a month without any', '/fees/books?month=2020-01'),
    at('day of the books', '/fees/books/day'),
    at('closing of the books', '/fees/books/closing'),
    at('checks of the books', '/fees/books/checks'),
    at('statement of a year', `/fees/books/years/${fiscalYearOf(dateInTokyo(instant(new Date())))}`),
  ]
}

/** What only a revenue officer is asked for: a pledge, a write-off, what the ordinance says. */
const ofRevenue = async (portal: Portal, district: string): Promise<readonly Place[]> => {
  const [claim] = await linked(portal, 'natsu', '/fees/arrears?stage=plan', /clm_\w+/)
  const [payer] = await linked(portal, 'natsu', `/fees/claims/${claim}`, /bnf_\w+/)
  return [
    at('claim with a pledge', `/fees/claims/${claim}`),
    at('list of claims of a payer', `/fees/claim-lists/${payer}`),
    at('terms of dunning', `/fees/collection-terms?district=${district}`),
  ]
}

const ofOrganization = async (portal: Portal, district: string): Promise<readonly Place[]> => {
  const path = `/my-districts/${district}/grants`
  const [grant] = await linked(portal, 'umi', path, /grt_\w+/)
  const below = ['expense', 'report', 'transfer'] as const
  return [
    at('grants of a district', path),
    at('request of a grant', `${path}/new`),
    ...(grant ? [at('grant', `/grants/${grant}`), ...below.map((name) => at(`${name} of a grant`, `/grants/${grant}/${name}`))] : []),
  ]
}

/** The pages of a municipality's money, and what payers, organizations and everybody see of it. */
export const feesPages: BlockPages = async (portal) => {
  const response = await fetch(`${portal.origin}/api/districts/districts?municipality=372013`)
  const { items } = (await response.json()) as { readonly items: readonly { readonly districtId: string; readonly nameEn: string }[] }
  const district = items.find(({ nameEn }) => nameEn.startsWith('Marugamemachi'))?.districtId
  const [payer] = await linked(portal, 'riku', '/my-levies', /bnf_\w+/)
  return [
    { places: [at('accounts of a district', `/districts/${district}/accounts`)] },
    { login: 'fuyu', places: await ofMunicipality(portal) },
    { login: 'natsu', places: await ofRevenue(portal, `${district}`) },
    { login: 'umi', places: [at('totals of a district', `/my-districts/${district}/totals`), ...(await ofOrganization(portal, `${district}`))] },
    { login: 'riku', places: [at('my levies', '/my-levies'), at('my levy', `/my-levies/${payer}`)] },
  ]
}
