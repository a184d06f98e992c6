import * as z from 'zod'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import type { Table } from '../../platform/dynamo-table.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { DistrictId } from '../contract.ts'
import { OrdinanceVersion } from './ordinance-contract.ts'
import { OrdinanceId } from './ordinance-sheet-contract.ts'

const keys = {
  ordinance: (district: DistrictId, id: OrdinanceId): Key => ({ pk: district, sk: `ORDINANCE#${id}` }),
  /** How many versions there are: two that are enacted at once look at each other. */
  head: (district: DistrictId): Key => ({ pk: district, sk: 'ORDINANCES' }),
}

const OrdinanceItem = lazy(() =>
  z.object({
    ordinanceId: OrdinanceId(),
    districtId: DistrictId(),
    ordinance: z.object(OrdinanceVersion().shape),
    fingerprint: z.string(),
  }),
)
export type KeptOrdinance = Infer<typeof OrdinanceItem>

/** The questions districts asks its table of the ordinances by which fees are collected. */
export const createOrdinanceStore = (table: Table, tell: Teller) => ({
  /** Every version, oldest first. */
  async ofDistrict(district: DistrictId): Promise<readonly KeptOrdinance[]> {
    const items = await everyItem((cursor) => table.query({ pk: district, prefix: 'ORDINANCE#', limit: 1000, cursor }))
    return items.map((item) => OrdinanceItem().parse(item)).toSorted((a, b) => (a.ordinance.inForceFrom < b.ordinance.inForceFrom ? -1 : 1))
  },

  async enact(kept: KeptOrdinance, before: number, actor: Actor): Promise<void> {
    const { ordinanceId, districtId, ordinance } = kept
    const condition = before === 0 ? { ifAbsent: true as const } : { ifVersion: before }
    await table.transact([
      { put: { key: keys.ordinance(districtId, ordinanceId), values: kept }, ifAbsent: true, otherwise: changedMeanwhile },
      { put: { key: keys.head(districtId), values: { version: before + 1 } }, ...condition, otherwise: changedMeanwhile },
      tell(actor, {
        name: 'OrdinanceEnacted',
        about: districtId,
        after: { ordinanceId, number: ordinance.document.number, inForceFrom: ordinance.inForceFrom, reference: ordinance.reference },
      }),
    ])
  },
})
