import { ExportQuery, PageQuery } from '../../kernel/page.ts'
import { notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { toCsv } from '../../platform/csv.ts'
import { type Api, answer, csv, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import { districtDesk } from '../district/district-desk.ts'
import { DistrictParams } from '../district/district-sheet-contract.ts'
import type { Furniture } from '../furniture.ts'
import { rollPolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import type { FrozenRoll } from './roll-frozen-store.ts'
import { levyRollColumns } from './roll-levy-columns.ts'
import * as contract from './roll-sheet-contract.ts'

const takeLevyRoll = route({
  method: 'put',
  path: '/districts/{districtId}/levy-rolls/{referenceOn}',
  summary: 'Take the levy roll of a reference date: as the roll says on that day, once and for good',
  params: contract.LevyRollParams,
  answers: { 200: contract.FrozenRollView, 201: contract.FrozenRollView },
  refusals: [notFound, notPermitted, problems.rollBusy, problems.rollDateInTheFuture],
})

const listLevyRolls = route({
  method: 'get',
  path: '/districts/{districtId}/levy-rolls',
  summary: 'The levy rolls that were taken, newest first',
  params: DistrictParams,
  query: PageQuery,
  answers: { 200: contract.FrozenRollPage },
  refusals: [notFound],
})

const exportLevyRoll = route({
  method: 'get',
  path: '/districts/{districtId}/levy-rolls/{referenceOn}/rows.csv',
  summary: 'A levy roll as CSV',
  params: contract.LevyRollParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const viewOf = ({ districtId: _, ...roll }: FrozenRoll): contract.FrozenRollView => roll

/** The roll of each levy, which is never that of the consents. */
export const rollLevyRoutes = (api: Api, furniture: Furniture<'districts' | 'roll' | 'frozenRolls'>): void => {
  const { store, clock } = furniture
  const { roll, frozenRolls } = store
  const { within } = districtDesk(furniture)

  api
    .on(takeLevyRoll, async ({ params: { districtId, referenceOn }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await within(districtId, { actor, policy: rollPolicy, act: 'take a levy roll', toSee: 'read the roll' })
      const existing = await frozenRolls.levyRoll(districtId, referenceOn)
      if (existing) return answer(200, viewOf(existing))
      const today = dateInTokyo(clock())
      if (referenceOn > today) throw problems.rollDateInTheFuture({ today })
      const { importing } = await roll.head(districtId)
      if (importing) throw problems.rollBusy({ importId: importing })
      const taken = await frozenRolls.freeze(districtId, await roll.all(districtId), { referenceOn })
      await frozenRolls.takeLevyRoll(taken, actor)
      return answer(201, viewOf(taken))
    })

    .on(listLevyRolls, async ({ params: { districtId }, query, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await within(districtId, { actor, policy: rollPolicy, act: 'read the roll', toSee: 'read the roll' })
      const page = await frozenRolls.levyRolls(districtId, query)
      return answer(200, { ...page, items: page.items.map(viewOf) })
    })

    .on(exportLevyRoll, async ({ params: { districtId, referenceOn }, query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await within(districtId, { actor, policy: rollPolicy, act: 'read the roll', toSee: 'read the roll' })
      const { hash } = present(await frozenRolls.levyRoll(districtId, referenceOn))
      const rows = await frozenRolls.rows(hash)
      return csv(
        'levy-roll.csv',
        await toCsv(
          levyRollColumns,
          rows.flatMap((row) => row.premises.map((premises) => ({ row, premises }))),
          language,
        ),
      )
    })
}
