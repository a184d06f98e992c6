import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { aoi, audience, claimsOf, issuer, keys, privateKey, publicKey, sign, tokenOf } from '../../local/harness/people.ts'
import { unauthenticated } from '../kernel/problem.ts'
import { actorOf, createVerify, personIdOf, requireScope } from './token.ts'

const verify = createVerify({ issuer, audience: [audience], keys })
const base = { iss: issuer, aud: audience, ...claimsOf(aoi) }
const signed = (claims: object, header: object = {}) =>
  new SignJWT({ ...base, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'at+jwt', ...header }).setIssuedAt()

const stranger = await generateKeyPair('RS256')
const publicKeyAsSecret = new TextEncoder().encode(await exportSPKI(publicKey))

/** What a forger may try; each must be turned away with the very same answer. */
const forged: Readonly<Record<string, () => Promise<string> | string>> = {
  'alg none': () => new UnsecuredJWT(base).setExpirationTime('10m').encode(),
  'a key that is not the issuer’s': () => sign(claimsOf(aoi), stranger.privateKey),
  'the public key used as a shared secret': () =>
    new SignJWT(base).setProtectedHeader({ alg: 'HS256', kid: 'test' }).setExpirationTime('10m').sign(publicKeyAsSecret),
  'an unknown key id': () => signed({}, { kid: 'other' }).setExpirationTime('10m').sign(privateKey),
  'another issuer': () => signed({ iss: 'https://evil.example' }).setExpirationTime('10m').sign(privateKey),
  'another audience and client': () => signed({ aud: 'other', client_id: 'other' }).setExpirationTime('10m').sign(privateKey),
  'no audience and another client': () => signed({ aud: undefined, client_id: 'other' }).setExpirationTime('10m').sign(privateKey),
  expired: () => signed({}).setExpirationTime('-1s').sign(privateKey),
  'no expiry': () => signed({}).sign(privateKey),
  'not valid yet': () => signed({}).setNotBefore('1h').setExpirationTime('2h').sign(privateKey),
  'an id token': () => signed({ token_use: 'id' }).setExpirationTime('10m').sign(privateKey),
  'no token use': () => signed({ token_use: undefined }).setExpirationTime('10m').sign(privateKey),
  'no subject': () => signed({ sub: undefined }).setExpirationTime('10m').sign(privateKey),
  'a payload changed after signing': async () => {
    const [header, , signature] = (await tokenOf(aoi)).split('.')
    return `${header}.${Buffer.from(JSON.stringify({ ...base, sub: 'kei', exp: 9_999_999_999 })).toString('base64url')}.${signature}`
  },
  'a signature cut off': async () => `${(await tokenOf(aoi)).split('.').slice(0, 2).join('.')}.`,
  nonsense: () => 'nonsense',
}

describe('verifying a token', () => {
  it('accepts an access token of the issuer', async () => {
    expect(await verify(await tokenOf(aoi))).toMatchObject({ subject: 'aoi', email: 'aoi@kanmin.example' })
  })

  it('accepts Cognito’s shape: no audience, our client', async () => {
    const cognito = createVerify({ issuer, audience: ['kanmin-portal'], keys })

    expect(await cognito(await signed({ aud: undefined }).setExpirationTime('10m').sign(privateKey))).toMatchObject({ clientId: 'kanmin-portal' })
  })

  it.each(Object.entries(forged))('refuses %s', async (_, forge) => {
    await expect(verify(await forge())).rejects.toMatchObject({ type: unauthenticated.type })
  })

  it('refuses a token that expires after it was accepted', async () => {
    let now = Date.now()
    const verifyLater = createVerify({ issuer, audience: [audience], keys }, () => now)
    const token = await signed({}).setExpirationTime('10m').sign(privateKey)
    await verifyLater(token)

    now += 601_000

    await expect(verifyLater(token)).rejects.toMatchObject({ type: unauthenticated.type })
  })
})

describe('a machine client', () => {
  const machine = { subject: 'city-system', clientId: 'city-system', scopes: ['kanmin/members.read'], memberships: [] }

  it('needs the scope of the block', () => {
    expect(() => requireScope(machine, 'kanmin/members.read')).not.toThrow()
    expect(() => requireScope(machine, 'kanmin/members.write')).toThrow('The token lacks a scope')
  })
})

describe('a person', () => {
  it('has one id, whatever the token, and nobody else’s', () => {
    expect(personIdOf('aoi')).toMatch(/^psn_[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    expect(personIdOf('aoi')).toBe(personIdOf('aoi'))
    expect(personIdOf('aoi')).not.toBe(personIdOf('riku'))
  })

  it('acts for nobody until one of several members is named', async () => {
    const membership = (end: string) =>
      ({ memberId: `mbr_0000000000000000000000000${end}`, kind: 'business', localGovernmentCode: '131016', roles: ['viewer'] }) as never
    const claims = { subject: 'a', clientId: 'p', scopes: [], memberships: [membership('1'), membership('2')] }

    expect(actorOf(claims, undefined)).toMatchObject({ roles: [] })
    expect(actorOf(claims, 'mbr_00000000000000000000000002')).toMatchObject({ memberId: 'mbr_00000000000000000000000002', roles: ['viewer'] })
    expect(() => actorOf(claims, 'mbr_00000000000000000000000003')).toThrow('You do not belong')
  })
})
