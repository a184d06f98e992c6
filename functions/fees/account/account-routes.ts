import { reveal } from '../../kernel/policy.ts'
import { notFound, present } from '../../kernel/problem.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { GrantingFurniture } from '../furniture.ts'
import { totalsPolicy } from '../office/policy.ts'
import * as contract from './account-contract.ts'
import { districtAccounts } from './accounts.ts'

const readAccounts = route({
  method: 'get',
  path: '/districts/{districtId}/accounts',
  summary: 'The accounts of a district by year and activity, for everybody',
  open: true,
  params: contract.DistrictAccountsParams,
  answers: { 200: contract.DistrictAccounts },
  refusals: [notFound],
})

const readTotals = route({
  method: 'get',
  path: '/districts/{districtId}/totals',
  summary: 'The totals of a district by year and activity, for its organization and the municipality: of no payer, and none withheld',
  params: contract.DistrictAccountsParams,
  answers: { 200: contract.DistrictAccounts },
  refusals: [notFound],
})

/** What came in for a district, for those who pay for it, work in it, or look. */
export const accountRoutes = (api: Api, furniture: GrantingFurniture): void => {
  const { levies, books, grounds, officers } = furniture.store

  const accountsOf = async (municipality: string, districtId: string, audience: Parameters<typeof districtAccounts>[0]['for']) => {
    const [balances, levied] = await Promise.all([books.balancesOfDistrict(municipality, districtId), levies.ofDistrict(districtId)])
    // What is still being written shows nowhere.
    const unwritten = new Set<number>(levied.filter(({ status }) => status === 'writing').map(({ draft }) => draft.fiscalYear))
    const planned = levied.map(({ draft: { fiscalYear, activities = [] } }) => ({ fiscalYear, activities }))
    const { years } = districtAccounts({ districtId, planned, for: audience }, balances)
    return { districtId, years: years.filter(({ fiscalYear }) => !unwritten.has(fiscalYear)) }
  }

  api
    .on(readAccounts, async ({ params: { districtId } }) =>
      answer(200, await accountsOf(present(await levies.municipalityOf(districtId)), districtId, 'everybody')),
    )

    .on(readTotals, async ({ params: { districtId }, actor: claimed }) => {
      const [actor, municipality, heard] = await Promise.all([
        asOfNow(furniture, claimed),
        levies.municipalityOf(districtId),
        grounds.ofDistrict(districtId),
      ])
      const localGovernmentCode = present(municipality)
      const thing = { localGovernmentCode, officers: await officers.ofMunicipality(localGovernmentCode), amoId: heard?.amoId }
      reveal(totalsPolicy, actor, 'read totals', thing)
      return answer(200, await accountsOf(localGovernmentCode, districtId, 'those who settle'))
    })
}
