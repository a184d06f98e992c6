import type { Event } from '../kernel/event.ts'
import type { CsvColumn } from '../platform/csv.ts'
import type { DistrictSummary } from './district-contract.ts'
import type { ScenarioFee } from './scenario-contract.ts'

/** What the exports of this block hold, column by column. */
export const districtColumns: readonly CsvColumn<DistrictSummary>[] = [
  { ja: '地区ID', en: 'District ID', value: ({ districtId }) => districtId },
  { ja: '地区', en: 'District', value: ({ name }) => name },
  { ja: '地区（英語）', en: 'District (English)', value: ({ nameEn }) => nameEn },
  { ja: '地方公共団体コード', en: 'Local government code', value: ({ localGovernmentCode }) => localGovernmentCode },
  { ja: 'エリアマネジメント団体ID', en: 'Organization ID', value: ({ amoId }) => amoId },
  { ja: 'エリアマネジメント団体', en: 'Organization', value: ({ amoName }) => amoName },
  { ja: '面積（㎡）', en: 'Area (m²)', value: ({ areaSquareMetres }) => areaSquareMetres },
]

export const feeColumns: readonly CsvColumn<ScenarioFee>[] = [
  { ja: '受益事業者ID', en: 'Beneficiary ID', value: ({ beneficiaryId }) => beneficiaryId },
  { ja: '名称', en: 'Name', value: ({ name }) => name },
  { ja: '負担金（円）', en: 'Fee (yen)', value: ({ fee }) => fee },
  { ja: '見込まれる利益（円）', en: 'Expected benefit (yen)', value: ({ expectedBenefit }) => expectedBenefit },
]

export const eventColumns: readonly CsvColumn<Event>[] = [
  { ja: '日時', en: 'At', value: ({ at }) => at },
  { ja: '出来事', en: 'Event', value: ({ name }) => name },
  { ja: '対象', en: 'About', value: ({ about }) => about },
  { ja: '行為者', en: 'By', value: ({ by }) => by },
  { ja: '所属会員', en: 'Acting for', value: ({ actingFor }) => actingFor },
  { ja: '変更前', en: 'Before', value: ({ before }) => before && JSON.stringify(before) },
  { ja: '変更後', en: 'After', value: ({ after }) => after && JSON.stringify(after) },
  { ja: '出来事ID', en: 'Event ID', value: ({ eventId }) => eventId },
]
