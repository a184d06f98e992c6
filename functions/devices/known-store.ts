import type { DistrictId } from '../districts/contract.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createKnownMembers } from '../platform/known-members.ts'
import { districtItem, districtKey, districtOf, type KnownDistrict } from './items.ts'

/** What this block has heard of the members and the districts. */
export const createKnownStore = (table: Table) => ({
  ...createKnownMembers(table),

  async district(id: DistrictId): Promise<KnownDistrict | undefined> {
    const item = await table.get(districtKey(id))
    return item && districtOf(item)
  },

  async saveDistrict(district: KnownDistrict): Promise<void> {
    await table.transact([{ put: districtItem(district) }])
  },
})

export type KnownStore = ReturnType<typeof createKnownStore>
