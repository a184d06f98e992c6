import * as z from 'zod'
import { EventId, MemberId } from '../../kernel/ids.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { LocalDate } from '../../kernel/time.ts'
import type { Stored, Table } from '../../platform/dynamo-table.ts'

const key = (districtId: string): Key => ({ pk: districtId, sk: 'GROUNDS' })

const GroundsItem = lazy(() =>
  z.object({
    districtId: z.string(),
    localGovernmentCode: z.string().optional(),
    amoId: MemberId().optional(),
    certifiedFrom: LocalDate().optional(),
    certifiedUntil: LocalDate().optional(),
    certifiedOn: LocalDate().optional(),
    revokedOn: LocalDate().optional(),
    ordinances: z.array(LocalDate()),
    levyRolls: z.array(LocalDate()),
    heard: z.array(EventId()),
    version: z.number(),
  }),
)
/** What this block has heard of a district that a levy rests on. */
export type KeptGrounds = Infer<typeof GroundsItem>

const groundsOf = (item: Stored): KeptGrounds => GroundsItem().parse(item)

export const createGroundsStore = (table: Table) => ({
  async ofDistrict(districtId: string): Promise<KeptGrounds | undefined> {
    const item = await table.get(key(districtId))
    return item && groundsOf(item)
  },

  /** Events overtake each other, so each adds to what is known, and one that is heard again adds nothing. */
  async save(before: KeptGrounds | undefined, after: KeptGrounds): Promise<void> {
    await table.transact([
      { put: { key: key(after.districtId), values: after }, ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }) },
    ])
  },
})
