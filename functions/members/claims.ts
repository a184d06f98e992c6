import type { MembershipClaim } from '../kernel/policy.ts'
import type { Membership } from './domain.ts'

/** What a token says of a person's memberships: the only way others learn whom one may act for. */
export const membershipClaims = (memberships: readonly Membership[]): string =>
  JSON.stringify(
    memberships.map(
      ({ memberId, memberKind, localGovernmentCode, roles }): MembershipClaim => ({
        memberId,
        kind: memberKind,
        localGovernmentCode,
        roles: [...roles],
      }),
    ),
  )
