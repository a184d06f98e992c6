import { outboxIndexes, type TableSpec } from '../kernel/table.ts'

export const districtsTable = {
  name: 'districts',
  indexes: ['districts-listed', 'things-by-district', ...outboxIndexes],
} as const satisfies TableSpec
