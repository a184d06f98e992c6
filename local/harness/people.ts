import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import type { MemberId } from '../../functions/kernel/ids.ts'
import type { MembershipClaim, Role } from '../../functions/kernel/policy.ts'
import { createVerify } from '../../functions/platform/token.ts'

export const issuer = 'https://issuer.kanmin.example'
export const audience = 'kanmin'

const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
const publicJwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }

export const keys = createLocalJWKSet({ keys: [publicJwk] })
export const verify = createVerify({ issuer, audience: [audience], keys })
export { privateKey, publicJwk, publicKey }

/** Somebody who signs in: a subject, and what the members block says of them. */
export type Person = { readonly subject: string; readonly email: string; readonly memberships: readonly MembershipClaim[] }

export const claimsOf = ({ subject, email, memberships }: Person): JWTPayload => ({
  client_id: 'kanmin-portal',
  token_use: 'access',
  scope: 'openid email profile',
  email,
  memberships: JSON.stringify(memberships),
  sub: subject,
})

export const sign = (claims: JWTPayload, key: CryptoKey = privateKey): Promise<string> =>
  new SignJWT({ iss: issuer, aud: audience, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'at+jwt' })
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(key)

export const tokenOf = (person: Person): Promise<string> => sign(claimsOf(person))

type Belonging = { readonly memberId: MemberId; readonly kind: string; readonly localGovernmentCode: string; readonly roles: readonly Role[] }

export const person = (subject: string, ...memberships: readonly Belonging[]): Person => ({
  subject,
  email: `${subject}@kanmin.example`,
  memberships: memberships as readonly MembershipClaim[],
})

export const secretariat = 'mbr_00000000000000000000000001' as MemberId

/** Kei runs the platform; Aoi works for a city; Riku is somebody else. */
export const kei = person('kei', { memberId: secretariat, kind: 'association', localGovernmentCode: '131016', roles: ['administrator', 'operator'] })
export const aoi = person('aoi')
export const riku = person('riku')
