import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The reference data the product ships. A file is read when it is first asked for and kept, for it never changes under a running function. */
export type Reference = { read<T>(file: string): Promise<T> }

export const createReference = (folder: string): Reference => {
  const files = new Map<string, Promise<unknown>>()
  const load = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(folder, file), 'utf8'))
  return {
    read<T>(file: string): Promise<T> {
      const known = files.get(file) ?? load(file)
      files.set(file, known)
      return known as Promise<T>
    },
  }
}
