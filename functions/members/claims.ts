import type { MembershipClaim } from '../kernel/policy.ts'
import type { LocalDate } from '../kernel/time.ts'
import { type Member, type Membership, rolesOn } from './member-domain.ts'

/** A membership beside the member it is in. */
export type Belonging = { readonly membership: Membership; readonly member: Member }

/** Whom a person may act for today: only members that are active, only roles that hold on this day. */
export const claimsOn = (belongings: readonly Belonging[], today: LocalDate): readonly MembershipClaim[] =>
  belongings.flatMap(({ membership, member }) => {
    const roles = member.state.status === 'active' ? [...rolesOn(membership, today)] : []
    return roles.length === 0 ? [] : [{ memberId: member.memberId, kind: member.kind, localGovernmentCode: member.localGovernmentCode, roles }]
  })

/** What a token says of a person's memberships: the only way others learn whom one may act for. */
export const membershipClaims = (belongings: readonly Belonging[], today: LocalDate): string => JSON.stringify(claimsOn(belongings, today))
