import { createHash } from 'node:crypto'
import type { Body } from './demo-bodies.ts'

/** Of everybody in the demonstration. */
export const password = 'kanmin-demo-2026'

/** The same demonstration has the same ids everywhere, so that loading it again is the same act. */
export const ulidOf = (seed: string): string => `01J${createHash('sha256').update(seed).digest('hex').slice(0, 23).toUpperCase()}`

export const seedOf = ({ corporateNumber, invoiceNumber, name }: Pick<Body, 'corporateNumber' | 'invoiceNumber' | 'name'>): string =>
  corporateNumber ?? invoiceNumber ?? name

export const memberIdOf = (body: Pick<Body, 'corporateNumber' | 'invoiceNumber' | 'name'>): string => `mbr_${ulidOf(seedOf(body))}`

/** The same number from the same words, from 0 to below 1. */
export const chance = (seed: string): number => createHash('sha256').update(seed).digest().readUInt32BE() / 2 ** 32

/** The id of a device of the demonstration, by its key. */
export const demoDeviceId = (key: string): string => `dev_${ulidOf(`device ${key}`)}`
