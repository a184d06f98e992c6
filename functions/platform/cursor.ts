import { invalidCursor } from '../kernel/problem.ts'

/** A position in a list as a caller carries it: opaque to them. */
export const encode = (position: readonly string[]) => Buffer.from(JSON.stringify(position)).toString('base64url')

export const decode = (cursor: string, length: number): readonly string[] => {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(position) && position.length === length && position.every((part) => typeof part === 'string')) return position
  } catch {
    throw invalidCursor()
  }
  throw invalidCursor()
}
