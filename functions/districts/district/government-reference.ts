import type { Reference } from '../../platform/reference.ts'

type Rows = readonly { readonly code: string; readonly name: string }[]

/** The local governments of the data the product ships, read when first needed. */
export const governmentReference = (reference: Reference) => ({
  localGovernments: async (): Promise<ReadonlySet<string>> => new Set((await reference.read<Rows>('local-governments.json')).map(({ code }) => code)),
  municipalities: async (): Promise<ReadonlyMap<string, string>> =>
    new Map((await reference.read<Rows>('local-governments.json')).map(({ code, name }) => [code, name])),
})
