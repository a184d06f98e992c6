import { createHash } from 'node:crypto'

const canonical = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, inner]) => [name, canonical(inner)]),
      )
    : Array.isArray(value)
      ? value.map(canonical)
      : value

/** Tells whether a repeated id brings the same content again, without keeping the content twice. */
export const fingerprint = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(content)))
    .digest('hex')
