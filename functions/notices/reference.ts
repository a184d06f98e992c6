import type { Reference } from '../platform/reference.ts'
import type { Frequency, KindCode } from './contract.ts'

/** A kind of notice, what it is called, and what comes of it unless its reader chooses otherwise. */
export type Kind = {
  readonly code: KindCode
  readonly name: string
  readonly nameEn: string
  readonly inApp: boolean
  readonly mail: Frequency
  readonly fixed: boolean
}

/** What notices reads of the data the product ships. */
export const noticesReference = (reference: Reference) => ({
  kinds: async (): Promise<readonly Kind[]> => (await reference.read<{ readonly items: readonly Kind[] }>('notice-kinds.json')).items,
})
