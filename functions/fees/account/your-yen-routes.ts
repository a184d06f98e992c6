import { notFound } from '../../kernel/problem.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { GrantingFurniture } from '../furniture.ts'
import { coverKinds, coverOf } from '../grant/grant-cover.ts'
import type { Claim } from '../levy/claim.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { PayerParams } from '../payer/payer-contract.ts'
import { yourYen } from './your-yen.ts'
import * as contract from './your-yen-contract.ts'

const readYourYen = route({
  method: 'get',
  path: '/payers/{payerId}/your-yen',
  summary: 'What became of a payer’s fee, year by year: levied, paid, and by a pro-rata share granted to which activity with which result',
  params: PayerParams,
  answers: { 200: contract.YourYen },
  refusals: [notFound],
})

/** Where one payer's money went, as far as anybody can say. */
export const yourYenRoutes = (api: Api, furniture: GrantingFurniture): void => {
  const { books, levies, grants } = furniture.store
  const { withinStatement } = moneyDesk(furniture)

  const yearOf = async ([first, ...more]: readonly [Claim, ...Claim[]]): Promise<contract.YourYenYear> => {
    const { localGovernmentCode, districtId, fiscalYear } = first
    const [balances, all] = await Promise.all([
      books.balancesOfDistrict(localGovernmentCode, districtId, coverKinds),
      everyItem((cursor) => grants.ofDistrict(districtId, { limit: 100, cursor })),
    ])
    const collected = coverOf(districtId, balances).find((year) => year.fiscalYear === fiscalYear)?.collected ?? 0
    const ofYear = all.filter((grant) => grant.fiscalYear === fiscalYear)
    return { districtId, fiscalYear, ...yourYen([first, ...more], { collected, grants: ofYear }) }
  }

  api.on(readYourYen, async ({ params: { payerId }, actor }) => {
    const { localGovernmentCode } = await withinStatement(payerId, actor)
    const [claims, hidden] = await Promise.all([books.everyClaimOfPayer(payerId), levies.beingWritten(localGovernmentCode)])
    const years = new Map<string, [Claim, ...Claim[]]>()
    for (const claim of claims.filter(({ levyId }) => !hidden.has(levyId))) {
      const key = `${claim.fiscalYear}/${claim.districtId}`
      const before = years.get(key)
      years.set(key, before ? [...before, claim] : [claim])
    }
    const latestFirst = [...years].toSorted(([a], [b]) => (a < b ? 1 : -1))
    return answer(200, { payerId, years: await Promise.all(latestFirst.map(([, some]) => yearOf(some))) })
  })
}
