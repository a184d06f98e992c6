import { outboxIndexes, type TableSpec } from '../kernel/table.ts'

export const noticesTable = {
  name: 'notices',
  indexes: [
    'unread-by-person',
    'notices-by-digest',
    'mails-by-status',
    'mails-by-person',
    'readers-by-address',
    'people-by-member',
    'followers-by-thing',
    ...outboxIndexes,
  ],
} as const satisfies TableSpec
