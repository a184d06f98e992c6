import { createHash } from 'node:crypto'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id that follows from what it is made of, so that a run that is repeated makes the same things again and not new ones. */
export const derivedId = (prefix: string, ...from: readonly string[]): string => {
  const hash = BigInt(`0x${createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 32)}`)
  const characters = Array.from({ length: 26 }, (_, at) => digits[Number((hash >> BigInt(5 * (25 - at))) & 31n)] ?? '0')
  return `${prefix}_${characters.join('')}`
}
