import type { CsvColumn } from '../platform/csv.ts'
import type { ScenarioFee } from './allocation/scenario-contract.ts'
import type { DistrictSummary } from './district/district-sheet-contract.ts'

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
