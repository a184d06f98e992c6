import { notFound, present } from '../../kernel/problem.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { DistrictAccountsParams } from '../account/account-contract.ts'
import { withheldYears } from '../account/accounts.ts'
import type { GrantingFurniture } from '../furniture.ts'
import { grantDesk } from './grant-desk.ts'
import { spending } from './spending.ts'
import { DistrictSpending } from './spending-contract.ts'

const readSpending = route({
  method: 'get',
  path: '/districts/{districtId}/spending',
  summary: 'What the grants of a district were spent on, by year and activity, for everybody',
  open: true,
  params: DistrictAccountsParams,
  answers: { 200: DistrictSpending },
  refusals: [notFound],
})

const readBudget = route({
  method: 'get',
  path: '/districts/{districtId}/budget',
  summary: 'Budget against actual of a district and what is left to ask for, for its organization and the municipality',
  params: DistrictAccountsParams,
  answers: { 200: DistrictSpending },
  refusals: [notFound],
})

/** Budget against actual by activity. */
export const spendingRoutes = (api: Api, furniture: GrantingFurniture): void => {
  const { levies, books, grants } = furniture.store
  const { withinDistrict } = grantDesk(furniture)

  const toldOf = async (districtId: string) => {
    const [levied, all] = await Promise.all([
      levies.ofDistrict(districtId),
      everyItem((cursor) => grants.ofDistrict(districtId, { limit: 100, cursor })),
    ])
    // What is still being written, or was never decided, is no budget.
    const planned = levied.filter(({ status }) => status === 'done').map(({ draft: { fiscalYear, activities = [] } }) => ({ fiscalYear, activities }))
    return { planned, all }
  }

  api
    .on(readSpending, async ({ params: { districtId } }) => {
      const code = present(await levies.municipalityOf(districtId))
      const [{ planned, all }, balances] = await Promise.all([toldOf(districtId), books.balancesOfDistrict(code, districtId, ['receivable'])])
      return answer(200, { districtId, years: spending(planned, all, withheldYears(districtId, balances)) })
    })

    .on(readBudget, async ({ params: { districtId }, actor }) => {
      await withinDistrict(districtId, actor, 'read a grant')
      const { planned, all } = await toldOf(districtId)
      return answer(200, { districtId, years: spending(planned, all) })
    })
}
