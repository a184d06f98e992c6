import { outboxIndexes, type TableSpec } from '../kernel/table.ts'

export const projectsTable = {
  name: 'projects',
  indexes: ['things-by-member', 'searches-by-frequency', 'matches-by-need', 'matches-by-solution', ...outboxIndexes],
} as const satisfies TableSpec
