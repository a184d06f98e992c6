import { parse } from 'csv-parse/browser/esm/sync'
import { decoded } from '../shell/csv-rows.ts'

/** A file as text, unless it is too large or none. */
export const textOfFile = async (file: File, mostBytes: number): Promise<string | undefined> =>
  file.size > mostBytes ? undefined : decoded(await file.arrayBuffer())

type Reading = { readonly at: string; readonly measures: Readonly<Record<string, number>> }

export type RowFault = { readonly row: number; readonly column: string; readonly value: string }

export type ReadingSheet = { readonly readings: readonly Reading[]; readonly faults: readonly RowFault[] }

const hasOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** Readings out of a CSV: `at`, and a column for each measure; an empty cell was not measured. Undefined where there is no such heading. */
export const readingsIn = (text: string, measures: readonly string[]): ReadingSheet | undefined => {
  const [heading = [], ...rows] = rowsOf(text)
  const columns = heading.flatMap((name, at) => (measures.includes(name) ? [{ name, at }] : []))
  const time = heading.indexOf('at')
  if (time < 0 || columns.length === 0) return undefined
  const readings: Reading[] = []
  const faults: RowFault[] = []
  for (const [place, cells] of rows.entries()) {
    const row = place + 2
    const at = cells[time] ?? ''
    const found = columns.flatMap(({ name, at: column }) => (cells[column] ? [{ name, value: cells[column] }] : []))
    const misfits = found.filter(({ value }) => !Number.isFinite(Number(value)))
    faults.push(...misfits.map(({ name, value }) => ({ row, column: name, value })))
    if (!hasOffset.test(at) || Number.isNaN(Date.parse(at)) || found.length === 0) faults.push({ row, column: 'at', value: at })
    else if (misfits.length === 0) readings.push({ at, measures: Object.fromEntries(found.map(({ name, value }) => [name, Number(value)])) })
  }
  return { readings, faults }
}

const rowsOf = (text: string): string[][] => {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch {
    // What is no table has no heading either.
    return []
  }
}
