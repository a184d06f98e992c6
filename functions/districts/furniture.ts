import type { ActId, MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { idReused, notFound } from '../kernel/problem.ts'
import type { Clock } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
import type { Holidays } from './calendar.ts'
import type { ConsentRuleList } from './consent-rule.ts'
import type { DistrictsStore } from './store.ts'
import type { WorkingStore } from './working-store.ts'

/** What routes of this block are furnished with: of the store, the subjects they name, so that a door need not have the others. */
export type Furniture<Asked extends keyof DistrictsStore = never> = {
  readonly store: Pick<DistrictsStore, 'known' | 'fingerprintOf' | Asked>
  readonly clock: Clock
}

export type WithFiles = { readonly files: Files }

/** Data the product ships, read when first needed. */
export type WithGovernments = {
  /** The codes of local governments in force. */
  readonly localGovernments: () => Promise<ReadonlySet<string>>
  /** The names of local governments by their codes, as papers bear them. */
  readonly municipalities: () => Promise<ReadonlyMap<string, string>>
}

export type WithHolidays = { readonly holidays: () => Promise<Holidays> }

export type WithConsentRules = { readonly consentRules: () => Promise<ConsentRuleList> }

/** What its worker is furnished with: long acts read files and the clock as routes do. */
export type Working = WithFiles & { readonly store: WorkingStore; readonly clock: Clock }

/**
 * The actor as this block has heard of their member. A token says what was true up to ten minutes ago; whoever acts for a
 * member that has been suspended or has left since acts for nobody, in reading as in writing.
 */
export const asOfNow = async (furniture: Pick<Furniture, 'store'>, actor: Actor): Promise<Actor> => {
  const { personId, email, memberId } = actor
  if (!memberId || (await isActive(furniture, memberId))) return actor
  return { personId, ...(email && { email }), roles: [] }
}

/** Who reads what is open to everybody: somebody, as of now, or nobody. */
export const readerAsOfNow = async (furniture: Pick<Furniture, 'store'>, actor: Actor | undefined): Promise<Actor | undefined> =>
  actor && asOfNow(furniture, actor)

/** Whether a member takes part at present; one this block has not heard of is as active as its token says. */
export const isActive = async ({ store }: Pick<Furniture, 'store'>, memberId: MemberId): Promise<boolean> =>
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
