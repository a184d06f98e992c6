import type { CsvColumn } from '../platform/csv.ts'
import type { LocalGovernment } from './contract.ts'

/** What the export of this block holds, column by column. */
export const localGovernmentColumns: readonly CsvColumn<LocalGovernment>[] = [
  { ja: '地方公共団体コード', en: 'Local government code', value: ({ code }) => code },
  { ja: '種別', en: 'Type', value: ({ type }) => type },
  { ja: '都道府県', en: 'Prefecture', value: ({ prefecture }) => prefecture },
  { ja: '名称', en: 'Name', value: ({ name }) => name },
  { ja: '名称（かな）', en: 'Name (kana)', value: ({ kana }) => kana },
  { ja: '名称（英語）', en: 'Name (English)', value: ({ nameEn }) => nameEn },
  { ja: '都道府県（英語）', en: 'Prefecture (English)', value: ({ prefectureEn }) => prefectureEn },
  { ja: '法人番号', en: 'Corporate number', value: ({ corporateNumber }) => corporateNumber },
  { ja: '緯度', en: 'Latitude', value: ({ latitude }) => latitude },
  { ja: '経度', en: 'Longitude', value: ({ longitude }) => longitude },
  { ja: 'ウェブサイト', en: 'Website', value: ({ url }) => url },
]
