import type { NewUlid } from '../kernel/ids.ts'
import type { Clock } from '../kernel/time.ts'
import { createFingerprintOf } from '../platform/acts.ts'
import { createParkedDeliveries } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { createAuditTrail, createTeller } from '../platform/outbox.ts'
import type { Series } from '../platform/series.ts'
import { createAllowListStore } from './allow-list-store.ts'
import { createAskingStore } from './asking-store.ts'
import { createDeviceStore } from './device-store.ts'
import { createFigureStore } from './figure-store.ts'
import { createKnownStore, createNameStore } from './known-store.ts'
import { createQuarantineStore } from './quarantine-store.ts'
import { createReadingStore } from './reading-store.ts'
import { createWatchStore } from './watch-store.ts'

/** One table, asked in two ways: item by item, and by stretches. */
export type Tables = { readonly table: Table; readonly series: Series }

/** What the doors of this block ask its table, by subject. */
export const createDoorsStore = ({ table, series }: Tables, clock: Clock, newUlid: NewUlid) => {
  const tell = createTeller('devices', clock, newUlid)
  return {
    devices: createDeviceStore(table, tell),
    allowing: createAllowListStore(table, tell),
    known: createKnownStore(table),
    names: createNameStore(series),
    readings: createReadingStore(series),
    figures: createFigureStore(series),
    quarantine: createQuarantineStore({ table, series }, tell, clock),
    watch: createWatchStore(table, series, tell),
    audit: createAuditTrail(table),
    parked: createParkedDeliveries(table),
    fingerprintOf: createFingerprintOf(table),
  }
}

/** All that the block asks its table: its runs also answer what others asked for. */
export const createDevicesStore = (tables: Tables, clock: Clock, newUlid: NewUlid) => ({
  ...createDoorsStore(tables, clock, newUlid),
  asking: createAskingStore(tables.table, createTeller('devices', clock, newUlid)),
})

export type DoorsStore = ReturnType<typeof createDoorsStore>
export type DevicesStore = ReturnType<typeof createDevicesStore>
