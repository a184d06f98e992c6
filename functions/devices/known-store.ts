import type { DistrictId } from '../districts/contract.ts'
import type { MemberId } from '../kernel/ids.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { districtItem, districtKey, districtOf, type KnownDistrict, type KnownMember, memberItem, memberKey, memberOf } from './items.ts'

/** What this block has heard of the members and the districts. */
export const createKnownStore = (table: Table) => ({
  async member(id: MemberId): Promise<KnownMember | undefined> {
    const item = await table.get(memberKey(id))
    return item && memberOf(item)
  },

  async saveMember(member: KnownMember): Promise<void> {
    await table.transact([{ put: memberItem(member) }])
  },

  async district(id: DistrictId): Promise<KnownDistrict | undefined> {
    const item = await table.get(districtKey(id))
    return item && districtOf(item)
  },

  async saveDistrict(district: KnownDistrict): Promise<void> {
    await table.transact([{ put: districtItem(district) }])
  },
})

export type KnownStore = ReturnType<typeof createKnownStore>
