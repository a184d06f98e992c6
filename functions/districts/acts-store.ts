import type { ActId } from '../kernel/ids.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { actKey } from './items.ts'
import { createKnownStore } from './known-store.ts'

/** What every door asks: who takes part, and what has been done. */
export const createActsStore = (table: Table) => ({
  known: createKnownStore(table),

  /** The fingerprint of an act on this thing, if it has been done. */
  async fingerprintOf(thing: string, act: ActId): Promise<string | undefined> {
    const item = await table.get(actKey(thing, act))
    return item && String(item['fingerprint'])
  },
})
