import { strFromU8, unzipSync } from 'fflate'
import { csvRows } from '../../shell/csv-rows.ts'

/** The first rows of a file, so that people can say which column is what. The server reads all of it, by itself. */
export type SheetHead = { readonly kind: 'csv' | 'xlsx'; readonly rows: readonly (readonly string[])[] }

const most = 55

const textOf = (element: Element): string =>
  [...element.getElementsByTagNameNS('*', 't')]
    // Readings beside kanji are no part of the text.
    .filter((each) => each.parentElement?.localName !== 'rPh')
    .map(({ textContent }) => textContent ?? '')
    .join('')

const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

const isNeeded = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[\w-]+\.xml)$/

const workbookRows = (bytes: Uint8Array): string[][] | undefined => {
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => isNeeded.test(name) && originalSize < 64 * 1024 * 1024 })
  const read = (path: string): Document | undefined => {
    const file = files[path]
    return file && new DOMParser().parseFromString(strFromU8(file), 'application/xml')
  }
  const all = (document: Document | undefined, name: string): Element[] => [...(document?.getElementsByTagNameNS('*', name) ?? [])]
  const [first] = all(read('xl/workbook.xml'), 'sheet')
  const id = first?.getAttribute('r:id')
  const target =
    all(read('xl/_rels/workbook.xml.rels'), 'Relationship')
      .find((each) => each.getAttribute('Id') === id)
      ?.getAttribute('Target') ?? ''
  const sheet = read(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  if (!sheet) return undefined
  const shared = all(read('xl/sharedStrings.xml'), 'si').map(textOf)
  const rows: string[][] = []
  for (const row of all(sheet, 'row').slice(0, most)) {
    const cells: string[] = []
    for (const cell of row.getElementsByTagNameNS('*', 'c')) {
      const value = cell.getElementsByTagNameNS('*', 'v')[0]?.textContent ?? ''
      cells[columnOf(cell.getAttribute('r') ?? '')] = cell.getAttribute('t') === 's' ? (shared[Number(value)] ?? '') : value || textOf(cell)
    }
    // Empty rows are not stored: a row stands where its number says.
    rows[Number(row.getAttribute('r') ?? rows.length + 1) - 1] = Array.from(cells, (cell) => cell ?? '')
  }
  return Array.from(rows.slice(0, most), (row) => row ?? [])
}

/** What a file begins with; undefined when it is neither text with columns nor a workbook. */
export const sheetHead = (bytes: Uint8Array<ArrayBuffer>): SheetHead | undefined => {
  try {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    const rows = isZip ? workbookRows(bytes) : csvRows(bytes, most)
    return rows?.some((row) => row.length > 0) ? { kind: isZip ? 'xlsx' : 'csv', rows } : undefined
  } catch {
    return undefined
  }
}
