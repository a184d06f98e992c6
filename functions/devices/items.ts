import * as z from 'zod'
import { DistrictId } from '../districts/contract.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import type { Item, Stored } from '../platform/dynamo-table.ts'

/** Items that several stores of this block write. */
/** What this block has heard of a district: whose it is and where. Both are said once (districts). */
export const KnownDistrict = lazy(() => z.object({ districtId: DistrictId(), amoId: MemberId(), localGovernmentCode: LocalGovernmentCode() }))
export type KnownDistrict = Infer<typeof KnownDistrict>

export const districtKey = (id: DistrictId): Key => ({ pk: id, sk: 'DISTRICT' })
export const districtItem = (district: KnownDistrict): Item => ({
  key: districtKey(district.districtId),
  indexes: { 'districts-by-amo': { pk: district.amoId, sk: district.districtId } },
  values: district,
})
export const districtOf = (item: Stored): KnownDistrict => KnownDistrict().parse(item)
