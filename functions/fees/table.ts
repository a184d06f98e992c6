import { outboxIndexes, type TableSpec } from '../kernel/table.ts'

export const feesTable = {
  name: 'fees',
  indexes: [
    'entries-by-month',
    'entries-unsealed',
    'entries-by-payer',
    'things-by-municipality',
    'things-open',
    'claims-by-payer',
    'claims-by-amount',
    'claims-by-extinction',
    'known-by-name',
    ...outboxIndexes,
  ],
} as const satisfies TableSpec
