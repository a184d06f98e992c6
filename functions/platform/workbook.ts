import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { type SheetLimits, UnreadableSheet } from './sheet.ts'

/** A workbook unpacks to a few times its size; one that swells to more than this was made to fill the memory. */
const most = { bytes: 64 * 1024 * 1024, ratio: 200, files: 1_000 }

/** The first sheet of a workbook (ECMA-376), cell by cell as text. Numbers come as they are stored, dates among them. */
export const readWorkbook = (bytes: Uint8Array, limits: SheetLimits): string[][] => {
  const files = unpacked(bytes)
  const read = (path: string) => {
    const found = files[path]
    return found && strFromU8(found)
  }
  const sheet = read(firstSheet(read('xl/workbook.xml'), read('xl/_rels/workbook.xml.rels')))
  if (sheet === undefined) throw new UnreadableSheet('not-a-workbook')
  return rowsOf(sheet, sharedStrings(read('xl/sharedStrings.xml')), limits)
}

const isNeeded = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[\w-]+\.xml)$/

/** Sizes are those the archive claims; the unpacker writes no more than that, so that a claim that is too low only cuts it off. */
const unpacked = (bytes: Uint8Array): Record<string, Uint8Array> => {
  let [files, total] = [0, 0]
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        files += 1
        if (!isNeeded.test(name)) return false
        total += originalSize
        if (files > most.files || total > most.bytes || originalSize > most.ratio * Math.max(size, 1_024)) throw new UnreadableSheet('swells')
        return true
      },
    })
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error
    throw new UnreadableSheet('not-a-workbook')
  }
}

type Attributes = Readonly<Record<string, string>>

/** Walks XML without building it; entities of its own are an error. Names are told without their prefix. */
const walk = (
  xml: string,
  on: {
    readonly open?: (name: string, attributes: Attributes) => void
    readonly text?: (text: string) => void
    readonly close?: (name: string) => void
  },
): void => {
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new SaxesParser({})
  parser.on('opentag', ({ name, attributes }) => on.open?.(local(name), attributes))
  parser.on('text', (text) => on.text?.(text))
  parser.on('closetag', ({ name }) => on.close?.(local(name)))
  parser.on('error', () => {
    throw new UnreadableSheet('not-a-workbook')
  })
  parser.write(xml).close()
}

const firstSheet = (workbook: string | undefined, relations: string | undefined): string => {
  if (workbook === undefined || relations === undefined) throw new UnreadableSheet('not-a-workbook')
  let id: string | undefined
  walk(workbook, {
    open: (name, attributes) => {
      if (name === 'sheet') id ??= attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
    },
  })
  const targets = new Map<string, string>()
  walk(relations, { open: (name, { Id = '', Target = '' }) => void (name === 'Relationship' && targets.set(Id, Target)) })
  const target = targets.get(id ?? '') ?? ''
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Readings beside kanji (rPh) are no part of the text. */
const sharedStrings = (xml: string | undefined): readonly string[] => {
  if (xml === undefined) return []
  const strings: string[] = []
  let [isText, inReading] = [false, false]
  walk(xml, {
    open: (name) => {
      if (name === 'si') strings.push('')
      if (name === 'rPh') inReading = true
      isText = name === 't'
    },
    text: (text) => {
      if (isText && !inReading) strings[strings.length - 1] += text
    },
    close: (name) => {
      if (name === 'rPh') inReading = false
      if (name === 't') isText = false
    },
  })
  return strings
}

/** `AB` of `AB12` is the 28th column: 27, counted from nothing. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

const rowsOf = (xml: string, strings: readonly string[], limits: SheetLimits): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let cell: { column: number; type: string; text: string } | undefined
  let [isValue, inReading] = [false, false]
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'row') row = []
      if (name === 'c') cell = { column: attributes['r'] ? columnOf(attributes['r']) : row.length, type: attributes['t'] ?? 'n', text: '' }
      if (name === 'rPh') inReading = true
      isValue = name === 'v' || name === 't'
    },
    text: (text) => {
      if (cell && isValue && !inReading) cell.text += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false
      if (name === 'rPh') inReading = false
      if (name === 'c' && cell) {
        if (cell.column < 0 || cell.column >= limits.columns) throw new UnreadableSheet('too-many-columns')
        while (row.length < cell.column) row.push('')
        row[cell.column] = cell.type === 's' ? (strings[Number(cell.text)] ?? '') : cell.text
        cell = undefined
      }
      if (name === 'row' && row.some((text) => text !== '')) rows.push(row)
      if (rows.length > limits.rows) throw new UnreadableSheet('too-many-rows')
    },
  })
  return rows
}
