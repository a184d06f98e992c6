import { parse } from 'csv-parse/browser/esm/sync'

/** A file as text: UTF-8, or what office software in Japan writes by itself; undefined when it is neither. */
export const decoded = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string | undefined => {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next encoding may fit.
    }
  }
  return undefined
}

/** The rows of a CSV file, or as many as are asked for; undefined when it is none. Comes only where a file is read: it weighs. */
export const csvRows = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, most?: number): string[][] | undefined => {
  const text = decoded(bytes)
  if (text === undefined) return undefined
  try {
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, ...(most && { to_line: most }) })
  } catch {
    return undefined
  }
}
