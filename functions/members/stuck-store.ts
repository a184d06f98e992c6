import { Event } from '../kernel/event.ts'
import type { Clock, Instant } from '../kernel/time.ts'
import { instant } from '../kernel/time.ts'
import { parkedOf } from '../platform/consumer.ts'
import type { Table } from '../platform/dynamo-table.ts'

/** The relay runs every minute; what has waited five of them waits for a reason. */
export const patienceMinutes = 5

/** As many as an operator wants counted: beyond this the number is no longer what matters. */
const countedAtMost = 1000

export type Stuck = {
  readonly parked: { readonly count: number; readonly more: boolean }
  readonly deadLetters: { readonly count: number; readonly more: boolean; readonly oldest: Instant | undefined }
  readonly unheard: { readonly count: number; readonly more: boolean; readonly oldest: Instant | undefined }
}

/** What does not move on by itself. */
export const createStuck = (table: Table, clock: Clock) => async (): Promise<Stuck> => {
  const [parked, unheard] = await Promise.all([
    table.query({ index: 'deliveries-parked', pk: 'PARKED', limit: countedAtMost }),
    table.query({ index: 'events-unheard', pk: 'UNHEARD', limit: countedAtMost }),
  ])
  const since = instant(new Date(Date.parse(clock()) - patienceMinutes * 60_000))
  const buried = parked.items.map(parkedOf).filter(({ kind }) => kind === 'dead-letter')
  const late = unheard.items
    .map((item) => Event().parse(item).at)
    .filter((at) => at < since)
    .toSorted()
  return {
    parked: { count: parked.items.length, more: parked.cursor !== undefined },
    deadLetters: { count: buried.length, more: parked.cursor !== undefined, oldest: buried.map(({ parkedAt }) => parkedAt).toSorted()[0] },
    unheard: { count: late.length, more: unheard.cursor !== undefined, oldest: late[0] },
  }
}
