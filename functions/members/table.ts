import { outboxIndexes, type TableSpec } from '../kernel/table.ts'

export const membersTable = {
  name: 'members',
  indexes: [
    'applications-by-status',
    'applications-by-person',
    'directory',
    'directory-by-prefecture',
    'members-by-status',
    'people-by-member',
    'invitations-by-member',
    'invitations-by-address',
    'retained-since',
    ...outboxIndexes,
  ],
} as const satisfies TableSpec
