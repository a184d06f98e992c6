import type { ActId } from '../kernel/ids.ts'
import type { Table } from '../platform/dynamo-table.ts'
import type { Teller } from '../platform/outbox.ts'
import { actKey } from './items.ts'
import { createKnownStore } from './known-store.ts'
import { createNeedStore } from './need-store.ts'
import { createSolutionStore } from './solution-store.ts'

/** What every door of this block asks its table: the sheets themselves, who takes part, and what has been done already. */
export const createThingsStore = (table: Table, tell: Teller) => ({
  known: createKnownStore(table),
  needs: createNeedStore(table, tell),
  solutions: createSolutionStore(table, tell),

  /** The fingerprint of an act on this thing, if it has been done. */
  async fingerprintOf(thing: string, act: ActId): Promise<string | undefined> {
    const item = await table.get(actKey(thing, act))
    return item && String(item['fingerprint'])
  },
})
