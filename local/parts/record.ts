import { randomUUID } from 'node:crypto'
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type * as z from 'zod'

/** A small JSON file only its owner can read; `undefined` when it is not there. A file that does not fit its schema is a bug, told by name. */
export const readRecord = async <S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | undefined> => {
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (content === undefined) return undefined
  const parsed = schema.safeParse(parseJson(content))
  if (!parsed.success) throw new Error(`${path} is damaged; move it away and start again`)
  return parsed.data
}

/** Written beside its place and renamed, so that a process killed at any moment leaves the old record or the new one, never half of one. */
export const writeRecord = async (path: string, value: unknown): Promise<void> => {
  await privateFolder(dirname(path))
  const draft = await writeDraft(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`))
  await rename(draft, path)
}

export const writeDraft = async (path: string, content: Buffer): Promise<string> => {
  const draft = `${path}.${randomUUID()}.draft`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  return draft
}

export const privateFolder = async (path: string): Promise<void> => {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await chmod(path, 0o700)
}

export const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const parseJson = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
