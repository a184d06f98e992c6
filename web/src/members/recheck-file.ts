import type { components } from '../shell/api/members.d.ts'
import { csvRows } from '../shell/csv-rows.ts'

export type ListRow = components['schemas']['ListRow']

/** What is wrong with a file, before it is sent. */
export type FileFault = 'unreadable' | 'no-columns' | 'no-rows'

/** The registry's own export can be changed and imported again; beside it what people call the columns. */
const columns: Readonly<Record<string, keyof ListRow>> = {
  地方公共団体コード: 'code',
  '名称（かな）': 'kana',
  '名称（英語）': 'nameEn',
  'Local government code': 'code',
  Name: 'name',
  'Name (kana)': 'kana',
  'Name (English)': 'nameEn',
  団体コード: 'code',
  code: 'code',
  名称: 'name',
  name: 'name',
  かな: 'kana',
  kana: 'kana',
  英語名: 'nameEn',
  nameEn: 'nameEn',
  移行先コード: 'successorCode',
  successorCode: 'successorCode',
}

// Office software takes codes for numbers and drops their leading zero.
const withZeros = (name: keyof ListRow, cell: string) => (name === 'code' || name === 'successorCode' ? cell.padStart(6, '0') : cell)

/** The rows of a CSV file whose first line names the columns. */
export const rowsOf = (bytes: ArrayBuffer): readonly ListRow[] | FileFault => {
  const rows = csvRows(bytes)
    ?.map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
  if (!rows) return 'unreadable'
  const [heading = [], ...lines] = rows
  const names = heading.map((cell) => columns[cell])
  if (!names.includes('code') || !names.includes('name')) return 'no-columns'
  if (lines.length === 0) return 'no-rows'
  return lines.map((cells) => {
    const row: Partial<Record<keyof ListRow, string>> = {}
    for (const [at, cell] of cells.entries()) {
      const name = names[at]
      if (name && cell !== '') row[name] = withZeros(name, cell)
    }
    return { ...row, code: row.code ?? '', name: row.name ?? '' }
  })
}
