import type { DistrictId } from '../districts/contract.ts'
import type { MemberId } from '../kernel/ids.ts'
import { everyItem, pageAs, type Table } from '../platform/dynamo-table.ts'
import { createKnownMembers, knownMemberKey, knownMemberOf } from '../platform/known-members.ts'
import type { Series } from '../platform/series.ts'
import { districtItem, districtKey, districtOf, type KnownDistrict } from './items.ts'

/** What this block has heard of the members and the districts. */
export const createKnownStore = (table: Table) => ({
  ...createKnownMembers(table),

  async district(id: DistrictId): Promise<KnownDistrict | undefined> {
    const item = await table.get(districtKey(id))
    return item && districtOf(item)
  },

  /** The districts an organization looks after. */
  districtsOf: (amo: MemberId): Promise<readonly KnownDistrict[]> =>
    everyItem(async (cursor) => pageAs(await table.query({ index: 'districts-by-amo', pk: amo, limit: 100, cursor }), districtOf)),

  async saveDistrict(district: KnownDistrict): Promise<void> {
    await table.transact([{ put: districtItem(district) }])
  },
})

/** The names of several members by one question. */
export const createNameStore = (series: Series) => ({
  async of(ids: readonly MemberId[]): Promise<ReadonlyMap<MemberId, string>> {
    const known = (await series.some(ids.map(knownMemberKey))).map(knownMemberOf)
    return new Map(known.flatMap(({ memberId, name }) => (name ? [[memberId, name] as const] : [])))
  },
})

export type KnownStore = ReturnType<typeof createKnownStore>
