import type { TableSpec } from '../kernel/table.ts'

/** What was heard of newer lists than the shipped one; everything else this block says stands in files. */
export const registryTable = { name: 'registry', indexes: [] } as const satisfies TableSpec
