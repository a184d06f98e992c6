import { readFile } from 'node:fs/promises'
import type { Typeface } from './paper-pdf.ts'

/** Noto Sans JP (SIL Open Font License 1.1), read when the first paper is made and kept. */
export const createTypeface = ({ regular, bold }: { readonly regular: string; readonly bold: string }): (() => Promise<Typeface>) => {
  let typeface: Promise<Typeface> | undefined
  const read = async (): Promise<Typeface> => ({ regular: await readFile(regular), bold: await readFile(bold) })
  return () => {
    typeface ??= read()
    return typeface
  }
}
