import * as z from 'zod'
import { PersonId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import { Instant } from '../kernel/time.ts'
import type { Item, Table } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { KindCode } from './contract.ts'
import { readerItem } from './reader-store.ts'
import type { Reader } from './settings-domain.ts'
import { type Stop, stopDays } from './stop-domain.ts'

const keyOf = (token: string): Key => ({ pk: `STOP#${fingerprint({ token })}`, sk: 'STOP' })

const StopItem = lazy(() =>
  z.object({ personId: PersonId(), kinds: z.array(KindCode()), madeAt: Instant(), version: z.number(), usedAt: Instant().optional() }),
)

// Found by its person, too, so that it is erased with them.
const stopItem = (token: string, stop: Stop): Item => ({
  key: keyOf(token),
  indexes: { 'mails-by-person': { pk: stop.personId, sk: keyOf(token).pk } },
  values: stop,
  expiresAt: Math.floor(Date.parse(stop.madeAt) / 1000) + (stopDays + 1) * 86_400,
})

/** The questions this block asks of the links that stop mails. */
export const createStopStore = (table: Table) => ({
  async stop(token: string): Promise<Stop | undefined> {
    const item = await table.get(keyOf(token))
    return item && StopItem().parse(item)
  },

  save: (token: string, stop: Stop): Promise<void> => table.transact([{ put: stopItem(token, stop), ifAbsent: true, otherwise: changedMeanwhile }]),

  /** The link is used and its reader gets no more such mail: both, or neither. */
  use: (token: string, before: Stop, { usedAt, reader }: { readonly usedAt: Instant; readonly reader: Reader }): Promise<void> =>
    table.transact([
      { put: stopItem(token, { ...before, version: before.version + 1, usedAt }), ifVersion: before.version, otherwise: changedMeanwhile },
      { put: readerItem(reader) },
    ]),
})
