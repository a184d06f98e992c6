import { UnreadableBankFile } from './bank-statement.ts'
import { type Slice, slicesOf, type ZenginLayout } from './zengin-layout.ts'
import { type ZenginCode, zenginText } from './zengin-text.ts'

/** A record as bytes: what is cut is always bytes, never characters. */
export type Row = { readonly row: number; readonly offset: number; readonly bytes: Uint8Array; readonly code: ZenginCode; readonly record: string }

/** The records of a file, its type, and the code it is written in; ends of lines between them are allowed and not needed. */
export const recordsOf = (bytes: Uint8Array): { readonly type: string; readonly rows: Iterable<Row> } => {
  const start = { row: 1, offset: 0 }
  if (bytes.length === 0) throw new UnreadableBankFile('empty', start)
  const code: ZenginCode = bytes[0] === 0xf1 ? 'ebcdic' : 'jis'
  const type = zenginText(bytes.subarray(1, 3), code)
  if (bytes[0] !== (code === 'jis' ? 0x31 : 0xf1) || typeof type !== 'string' || !/^[0-9]{2}$/.test(type))
    throw new UnreadableBankFile('not-a-bank-file', start)
  return { type, rows: cut(bytes, code, type === '91' || type === '21' ? 120 : 200) }
}

const isSeparator = (byte: number | undefined): boolean => byte === 0x0d || byte === 0x0a || byte === 0x25

function* cut(bytes: Uint8Array, code: ZenginCode, length: number): Iterable<Row> {
  let row = 0
  for (let offset = 0; offset < bytes.length; ) {
    // A file may end with the mark of old systems (0x1A).
    if (bytes[offset] === 0x1a && offset === bytes.length - 1) return
    row += 1
    const record = bytes.subarray(offset, offset + length)
    if (record.length < length) throw new UnreadableBankFile('cut-off', { row, offset })
    const kind = zenginText(record.subarray(0, 1), code)
    yield { row, offset, bytes: record, code, record: typeof kind === 'string' ? kind : '' }
    offset += length
    while (offset < bytes.length && isSeparator(bytes[offset])) offset += 1
  }
}

export type ZenginFields = {
  readonly text: (name: string) => string
  /** `undefined` where the field is blank. */
  readonly number: (name: string) => number | undefined
  readonly fault: (fault: ConstructorParameters<typeof UnreadableBankFile>[0], name: string) => UnreadableBankFile
}

const layouts = new Map<ZenginLayout, ReadonlyMap<string, Slice>>()

const slicesByName = (layout: ZenginLayout): ReadonlyMap<string, Slice> => {
  const known = layouts.get(layout) ?? new Map(slicesOf(layout).map((slice) => [slice.name, slice]))
  layouts.set(layout, known)
  return known
}

/** The fields of a record by their names; what does not fit is told with its place. */
export const fieldsOf = ({ row, offset, bytes, code }: Row, layout: ZenginLayout): ZenginFields => {
  const slices = slicesByName(layout)
  const sliceOf = (name: string): Slice => {
    const slice = slices.get(name)
    if (!slice) throw new Error(`${layout} has no ${name}`)
    return slice
  }
  const text = (name: string): string => {
    const { start, end } = sliceOf(name)
    const found = zenginText(bytes.subarray(start, end), code)
    if (typeof found === 'number') throw new UnreadableBankFile('not-text', { row, offset: offset + start + found })
    return found.trim()
  }
  const fault: ZenginFields['fault'] = (what, name) => new UnreadableBankFile(what, { row, offset: offset + sliceOf(name).start })
  return {
    text,
    fault,
    number: (name) => {
      const digits = text(name)
      if (digits === '') return undefined
      if (!/^[0-9]+$/.test(digits)) throw fault('not-a-number', name)
      return Number(digits)
    },
  }
}
