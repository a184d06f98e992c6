import type { CsvColumn } from '../../platform/csv.ts'
import { type AllocationBasis, allocationBases } from '../allocation/fee-rule-terms.ts'
import type { RollPremises } from './roll-contract.ts'
import type { RollEntry } from './roll-domain.ts'

/** One of the premises of a business: a line of the export. */
export type RollLine = { readonly entry: RollEntry; readonly premises: RollPremises }

export const rollLinesOf = (entries: readonly RollEntry[]): readonly RollLine[] =>
  entries.flatMap((entry) => entry.content.premises.map((premises) => ({ entry, premises })))

export const basisNames: Readonly<Record<AllocationBasis, string>> = {
  'store-floor-area': '店舗面積',
  'floor-area': '延床面積',
  'land-area': '敷地面積',
  frontage: '間口',
  'assessed-value': '固定資産評価額',
  'rateable-value': '課税標準額',
  'sales-band': '売上区分',
  employees: '従業者数',
  visitors: '来客数',
  rooms: '客室数',
  seats: '席数',
  premises: '施設数',
}

/** What was measured last. */
const last = ({ quantities }: RollPremises, basis: AllocationBasis) =>
  quantities.filter((each) => each.basis === basis).toSorted((a, b) => (a.measuredOn < b.measuredOn ? 1 : -1))[0]

export const rollColumns: readonly CsvColumn<RollLine>[] = [
  { ja: '受益事業者ID', en: 'Beneficiary ID', value: ({ entry }) => entry.beneficiaryId },
  { ja: '管理番号', en: 'Key', value: ({ entry }) => entry.content.key },
  { ja: '名称', en: 'Name', value: ({ entry }) => entry.content.name },
  { ja: '名称（カナ）', en: 'Name (kana)', value: ({ entry }) => entry.content.nameKana },
  { ja: '法人番号', en: 'Corporate number', value: ({ entry }) => entry.content.corporateNumber },
  { ja: 'グループ', en: 'Group', value: ({ entry }) => entry.content.group },
  { ja: '公有', en: 'Publicly owned', value: ({ entry }) => (entry.content.publiclyOwned ? '1' : '0') },
  { ja: '特性', en: 'Traits', value: ({ entry }) => entry.content.traits.join(' ') },
  { ja: '見込まれる利益（円）', en: 'Expected benefit (yen)', value: ({ entry }) => entry.content.expectedBenefit },
  { ja: '施設ID', en: 'Premises ID', value: ({ premises }) => premises.premisesId },
  { ja: '施設名', en: 'Premises', value: ({ premises }) => premises.name },
  { ja: '所在地', en: 'Address', value: ({ premises }) => premises.address },
  { ja: '経度', en: 'Longitude', value: ({ premises }) => premises.location?.[0] },
  { ja: '緯度', en: 'Latitude', value: ({ premises }) => premises.location?.[1] },
  { ja: '区分', en: 'Class', value: ({ premises }) => premises.class },
  { ja: '地帯', en: 'Zone', value: ({ premises }) => premises.zone },
  { ja: '施設の特性', en: 'Traits of the premises', value: ({ premises }) => premises.traits.join(' ') },
  { ja: '開設日', en: 'Opened on', value: ({ premises }) => premises.openedOn },
  { ja: '閉鎖日', en: 'Closed on', value: ({ premises }) => premises.closedOn },
  ...allocationBases.map((basis) => ({
    ja: basisNames[basis],
    en: basis,
    value: ({ premises }: RollLine) => last(premises, basis)?.quantity,
  })),
  { ja: '消滅日', en: 'Gone on', value: ({ entry }) => entry.gone?.on },
  { ja: '承継者ID', en: 'Successor', value: ({ entry }) => entry.gone?.successor },
]
