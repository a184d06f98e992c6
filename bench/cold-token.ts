import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export const issuer = 'https://issuer.invalid'
export const audience = 'kanmin-portal'

const { privateKey, publicKey } = await generateKeyPair('RS256')

export const keySet = { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }] }

export const memberId = 'mbr_01JD2Q9V8T6Y4W3X5Z7A9B1C2E'

const membership = { memberId, kind: 'business', localGovernmentCode: '131016', roles: ['editor'] }

/** Of an editor of a business, for doors at which nobody is answered without one. */
export const signToken = (): Promise<string> =>
  new SignJWT({ iss: issuer, aud: audience, sub: 'bench', client_id: audience, token_use: 'access', memberships: JSON.stringify([membership]) })
    .setProtectedHeader({ alg: 'RS256', kid: 'bench', typ: 'at+jwt' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey)
