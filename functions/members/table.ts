import { outboxIndexes, type TableSpec } from '../kernel/table.ts'

export const membersTable = {
  name: 'members',
  indexes: ['applications-by-status', 'applications-by-person', 'directory', 'directory-by-prefecture', ...outboxIndexes],
} as const satisfies TableSpec
