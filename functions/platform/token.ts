import { createHash } from 'node:crypto'
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as z from 'zod'
import type { PersonId } from '../kernel/ids.ts'
import { type Actor, MembershipClaim } from '../kernel/policy.ts'
import { missingScope, notYourMember, unauthenticated } from '../kernel/problem.ts'

/** What a verified access token says. A machine client (client credentials) is its own subject. */
export type Claims = {
  readonly subject: string
  readonly clientId: string
  readonly email?: string
  readonly scopes: readonly string[]
  readonly memberships: readonly MembershipClaim[]
}

export type Verify = (token: string) => Promise<Claims>

export type Issuer = { readonly issuer: string; readonly audience: readonly string[]; readonly keys: JWTVerifyGetKey }

export const keysAt = (jwksUri: string): JWTVerifyGetKey => createRemoteJWKSet(new URL(jwksUri))

// oidc-provider names its audience in `aud`, Cognito names the client in `client_id`: either must be one of ours.
const isForUs = (payload: JWTPayload, audience: readonly string[]) =>
  [payload.aud, payload.client_id].flat().some((value) => typeof value === 'string' && audience.includes(value))

const claimsOf = (payload: JWTPayload): Claims => ({
  subject: z.string().min(1).parse(payload.sub),
  clientId: z.string().parse(payload.client_id),
  ...(typeof payload.email === 'string' && { email: payload.email }),
  scopes: typeof payload.scope === 'string' ? payload.scope.split(' ') : [],
  memberships: z.array(MembershipClaim()).parse(JSON.parse(typeof payload.memberships === 'string' ? payload.memberships : '[]')),
})

/**
 * Verifies an access token: signature (RS256 only), issuer, expiry, audience or client, and that it is an access token.
 * The same code in AWS and locally; the gateway's authorizer is only a first door.
 */
export const createVerify = ({ issuer, audience, keys }: Issuer, now: () => number = Date.now): Verify => {
  const known = new Map<string, { readonly claims: Claims; readonly expiresAt: number }>()
  return async (token) => {
    const seen = known.get(token)
    if (seen && now() < seen.expiresAt) return seen.claims
    const payload = await jwtVerify(token, keys, {
      issuer,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(now()),
    }).then(
      (verified) => verified.payload,
      (error: unknown) => {
        throw error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) ? unauthenticated() : error
      },
    )
    if (payload.token_use !== 'access' || !isForUs(payload, audience)) throw unauthenticated()
    const claims = claimsOf(payload)
    // A signature is checked once, its expiry always: verifying RS256 anew would cost a quarter of a read.
    if (known.size >= 1000) known.clear()
    known.set(token, { claims, expiresAt: (payload.exp ?? 0) * 1000 })
    return claims
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A person is known by the subject of their tokens: 128 bits of its hash, written like every other id. */
export const personIdOf = (subject: string): PersonId => {
  let rest = BigInt(`0x${createHash('sha256').update(subject).digest('hex').slice(0, 32)}`)
  let id = ''
  for (let place = 0; place < 26; place += 1) {
    id = alphabet[Number(rest % 32n)] + id
    rest /= 32n
  }
  return `psn_${id}` as PersonId
}

/** Machines need a scope for each block; people are held by the policies alone. */
export const requireScope = (claims: Claims, scope: string): void => {
  if (claims.subject === claims.clientId && !claims.scopes.includes(scope)) throw missingScope({ scope })
}

/** The one place where an actor is made: of the claims, and of the member named by `Kanmin-Member` if there are several. */
export const actorOf = (claims: Claims, actingFor: string | undefined): Actor => {
  const chosen = actingFor ? claims.memberships.find(({ memberId }) => memberId === actingFor) : undefined
  if (actingFor && !chosen) throw notYourMember()
  const membership = chosen ?? (claims.memberships.length === 1 ? claims.memberships[0] : undefined)
  return {
    personId: personIdOf(claims.subject),
    ...(claims.email && { email: claims.email }),
    ...(membership && { memberId: membership.memberId, memberKind: membership.kind, localGovernmentCode: membership.localGovernmentCode }),
    roles: membership?.roles ?? [],
  }
}
