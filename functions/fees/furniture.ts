import type { ActId, MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { idReused, notFound } from '../kernel/problem.ts'
import type { Clock } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
import type { Holidays } from './due-date.ts'
import type { FeesStore } from './store.ts'
import type { WorkingStore } from './working-store.ts'

/** What the routes of this block are furnished with. */
export type Furniture = {
  readonly store: FeesStore
  readonly clock: Clock
  readonly files: Files
  /** The codes of local governments in force, read when first needed. */
  readonly localGovernments: () => Promise<ReadonlySet<string>>
  readonly holidays: () => Promise<Holidays>
}

/** What its worker is furnished with: long acts read files and the clock as routes do. */
export type Working = Pick<Furniture, 'clock' | 'files' | 'holidays'> & { readonly store: WorkingStore }

/** The actor as this block has heard of their member: on acts of money a token of ten minutes ago is not enough. */
export const asOfNow = async ({ store }: Pick<Furniture, 'store'>, actor: Actor): Promise<Actor> => {
  const { personId, email, memberId } = actor
  if (!memberId || (await isActive(store, memberId))) return actor
  return { personId, ...(email && { email }), roles: [] }
}

const isActive = async ({ known }: FeesStore, memberId: MemberId): Promise<boolean> =>
  ((await known.member(memberId))?.status ?? 'active') === 'active'

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
