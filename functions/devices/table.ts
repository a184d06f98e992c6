import { outboxIndexes, type TableSpec } from '../kernel/table.ts'

export const devicesTable = {
  name: 'devices',
  indexes: [
    'devices-by-owner',
    'devices-by-municipality',
    'devices-by-district',
    'devices-by-type',
    'devices-watched',
    'districts-by-amo',
    ...outboxIndexes,
  ],
} as const satisfies TableSpec
