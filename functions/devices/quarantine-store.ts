import { encodeTime } from 'ulid'
import * as z from 'zod'
import { notFound } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { type Clock, Instant } from '../kernel/time.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { derivedId } from '../platform/derived-id.ts'
import { expiryAfter, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import type { Series } from '../platform/series.ts'
import { type DeviceId, QuarantineId } from './contract.ts'
import { quarantineReasons } from './ingestion.ts'
import { Envelope } from './message-contract.ts'

/** What was set aside: the message as it came, which part of it, and why. */
export const Quarantined = lazy(() =>
  z.object({
    quarantineId: QuarantineId(),
    reason: z.enum(quarantineReasons),
    place: z.number().optional(),
    detail: z.string().optional(),
    receivedAt: Instant(),
    envelope: Envelope(),
  }),
)
export type Quarantined = Infer<typeof Quarantined>

/** Where the messages of nobody's device stand. */
export type Whose = DeviceId | 'unknown'

const key = (whose: Whose, id: QuarantineId): Key => ({ pk: `QUARANTINE#${whose}`, sk: id })

/** A month to mend the device or its registration, and to have it tried again. */
const keptDays = 30

const quarantinedOf = (item: Stored): Quarantined => Quarantined().parse(item)

/** In the order in which things came; the same message set aside twice is one thing. */
export const quarantineIdOf = ({ receivedAt, envelope, place }: Omit<Quarantined, 'quarantineId'>): QuarantineId => {
  const time = encodeTime(Math.max(0, Date.parse(receivedAt)), 10)
  return `qrt_${time}${derivedId('x', envelope.device, envelope.body, String(place ?? ''), receivedAt).slice(-16)}` as QuarantineId
}

export const createQuarantineStore = ({ table, series }: { readonly table: Table; readonly series: Series }, tell: Teller, clock: Clock) => ({
  async keep(all: readonly { readonly whose: Whose; readonly quarantined: Quarantined }[]): Promise<void> {
    const expiresAt = expiryAfter(keptDays, clock)
    await series.putAll(all.map(({ whose, quarantined }) => ({ key: key(whose, quarantined.quarantineId), values: quarantined, expiresAt })))
  },

  async list(whose: Whose, page: PageRequest): Promise<Page<Quarantined>> {
    return pageAs(await table.query({ pk: `QUARANTINE#${whose}`, newestFirst: true, ...page }), quarantinedOf)
  },

  async one(whose: Whose, id: QuarantineId): Promise<Quarantined | undefined> {
    const item = await table.get(key(whose, id))
    return item && quarantinedOf(item)
  },

  async saveAct(device: DeviceId, id: QuarantineId, { event, saving }: { readonly event: string; readonly saving: Saving }): Promise<void> {
    const erase: Write = { erase: key(device, id), ifPresent: true, otherwise: notFound }
    await table.transact([actDone(device, saving), erase, tell(saving.actor, { name: event, about: device, after: { quarantineId: id } })])
  },
})
