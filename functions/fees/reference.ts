import type { Reference } from '../platform/reference.ts'
import type { Holidays } from './due-date.ts'

/** What fees reads of the data the product ships, each file when it is first needed. */
export const feesReference = (reference: Reference) => ({
  localGovernments: async (): Promise<ReadonlySet<string>> =>
    new Set((await reference.read<readonly { readonly code: string }[]>('local-governments.json')).map(({ code }) => code)),
  holidays: (): Promise<Holidays> => reference.read<Holidays>('holidays.json'),
})
