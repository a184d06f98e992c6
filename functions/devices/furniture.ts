import type { ActId, MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { idReused, notFound } from '../kernel/problem.ts'
import type { Clock } from '../kernel/time.ts'
import type { Things } from '../platform/things.ts'
import type { Device } from './device-domain.ts'
import type { DeviceType, DeviceTypeList } from './device-type.ts'
import type { DevicesStore } from './store.ts'

/** What the routes of this block are furnished with. */
export type Furniture = {
  readonly store: DevicesStore
  readonly clock: Clock
  readonly types: () => Promise<DeviceTypeList>
  /** The codes of local governments in force, read when first needed. */
  readonly localGovernments: () => Promise<ReadonlySet<string>>
  readonly slots: Slots
}

/** How long changes are gathered before an hour is reckoned anew. */
export type Slots = { readonly seconds: number; readonly graceSeconds: number }

/** What the door for certificates has besides. */
export type Certifying = Furniture & {
  readonly things: Things
  /** The root certificate by which a device knows the broker. */
  readonly authority: () => Promise<string>
}

/** In AWS: five minutes of changes are one reckoning, and ten seconds are more than two clocks differ. */
export const slotsInAws: Slots = { seconds: 300, graceSeconds: 10 }

/** The actor as this block has heard of their member: whoever acts for one that is suspended or has left acts for nobody. */
export const asOfNow = async (furniture: Pick<Furniture, 'store'>, actor: Actor): Promise<Actor> => {
  const { personId, email, memberId } = actor
  if (!memberId || (await isActive(furniture, memberId))) return actor
  return { personId, ...(email && { email }), roles: [] }
}

/** Who reads what is open to everybody: somebody, as of now, or nobody. */
export const readerAsOfNow = async (furniture: Pick<Furniture, 'store'>, actor: Actor | undefined): Promise<Actor | undefined> =>
  actor && asOfNow(furniture, actor)

const isActive = async ({ store }: Pick<Furniture, 'store'>, memberId: MemberId): Promise<boolean> =>
  ((await store.known.member(memberId))?.status ?? 'active') === 'active'

/** Whether an act has been done already: the same id with other content is another act, and refused. */
export const isDone = async (
  { store }: Pick<Furniture, 'store'>,
  thing: string,
  act: { readonly id: ActId; readonly fingerprint: string },
): Promise<boolean> => {
  const done = await store.fingerprintOf(thing, act.id)
  if (done !== undefined && done !== act.fingerprint) throw idReused()
  return done !== undefined
}

/** The thing, or the answer everybody gets who may not know whether it is there. */
export const present = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw notFound()
  return thing
}

/** The type of a registered device; that there is none is a list shipped without it, and a bug. */
export const typeOf = ({ items }: DeviceTypeList, { content }: Pick<Device, 'content'>): DeviceType => {
  const type = items.find(({ code }) => code === content.type)
  if (!type) throw new Error(`no type ${content.type}`)
  return type
}
