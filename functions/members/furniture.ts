import type { Actor } from '../kernel/policy.ts'
import { type Clock, dateInTokyo } from '../kernel/time.ts'
import type { Files } from '../platform/files.ts'
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
