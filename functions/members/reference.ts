import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { Reference } from '../platform/reference.ts'
import type { KnownLocalGovernment, LocalGovernments } from './domain.ts'

type Row = KnownLocalGovernment & { readonly code: LocalGovernmentCode }
type Terms = { readonly version: string; readonly text: string; readonly textEn: string }

/** What members reads of the data the product ships. */
export const membersReference = (reference: Reference) => {
  let known: Promise<LocalGovernments> | undefined
  return {
    localGovernments: (): Promise<LocalGovernments> => {
      known ??= reference.read<Row[]>('local-governments.json').then((rows) => new Map(rows.map((row) => [row.code, row])))
      return known
    },
    terms: () => reference.read<Terms>('terms.json'),
  }
}
