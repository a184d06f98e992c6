import type { Actor } from '../kernel/policy.ts'
import { idReused, notFound } from '../kernel/problem.ts'
import { type Clock, dateInTokyo } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
import type { ActId } from './application-contract.ts'
import type { Platform } from './application-domain.ts'
import { type Belonging, claimsOn } from './claims.ts'
import type { Terms } from './contract.ts'
import type { MembersStore } from './store.ts'

/** What the routes of this block are furnished with. */
export type Furniture = {
  readonly store: MembersStore
  readonly clock: Clock
  readonly files: Files
  /** Read when first needed: a directory search must not wait for the list of 1,788. */
  readonly platform: () => Promise<Platform>
  readonly terms: () => Promise<Terms>
}

/** A person's memberships with the members they are in. */
export const belongingsOf = async ({ members }: Pick<MembersStore, 'members'>, personId: Actor['personId']): Promise<Belonging[]> => {
  const memberships = await members.membershipsOf(personId)
  const found = await Promise.all(memberships.map(async (membership) => ({ membership, member: await members.member(membership.memberId) })))
  return found.flatMap(({ membership, member }) => (member ? [{ membership, member }] : []))
}

/**
 * The actor as the table knows them now. A token says what was true up to ten minutes ago; verification, and who may act
 * for whom, is decided on what is true.
 */
export const asOfNow = async ({ store, clock }: Furniture, actor: Actor): Promise<Actor> => {
  const claims = claimsOn(await belongingsOf(store, actor.personId), dateInTokyo(clock()))
  const { memberId, memberKind, localGovernmentCode, roles: _, ...person } = actor
  const claim = claims.find((each) => each.memberId === memberId)
  if (!claim) return { ...person, roles: [] }
  return { ...person, memberId: claim.memberId, memberKind: claim.kind, localGovernmentCode: claim.localGovernmentCode, roles: claim.roles }
}

/** Whether an act has been done already: the same id with other content is another act, and refused. */
export const isDone = async ({ store }: Furniture, thing: string, act: { readonly id: ActId; readonly fingerprint: string }): Promise<boolean> => {
  const done = await store.fingerprintOf(thing, act.id)
  if (done !== undefined && done !== act.fingerprint) throw idReused()
  return done !== undefined
}

/** The thing, or the answer everybody gets who may not know whether it is there. */
export const present = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw notFound()
  return thing
}
