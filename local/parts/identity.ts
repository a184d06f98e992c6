import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose'
import type { ClientMetadata, Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider'
import * as z from 'zod'
import { type Accounts, type DemoAccount, type NewAccount, openAccounts, type Person } from './accounts.ts'
import { createInteraction, type Interaction } from './interaction.ts'
import { readRecord, writeRecord } from './record.ts'
import { createSessions } from './sessions.ts'
import { languageOf, messagePage } from './sign-in-pages.ts'

/** One of the city's own systems, which signs in with a secret instead of a person. */
export type MachineClient = { readonly clientId: string; readonly clientSecret: string; readonly scopes: readonly string[] }

/** What the members block says of a person at the moment a token is issued: claim to value. */
export type ClaimsOf = (sub: string) => Promise<Readonly<Record<string, string>>>

export type Identity = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly jwks: JSONWebKeySet
  readonly addAccount: (account: NewAccount) => Promise<Person>
}

type IdentityPlace = {
  readonly issuer: string
  readonly dir: string
  readonly portalOrigin: string
  readonly accounts: readonly DemoAccount[]
  readonly machineClients: readonly MachineClient[]
  readonly claims: ClaimsOf
}

export const portalClientId = 'kanmin-portal'
export const audience = 'kanmin'
const mount = '/oidc'
const personScopes = 'openid email profile'

/** The identity provider: what Cognito is in AWS. Every request under /oidc is its own. */
export const startIdentity = async (place: IdentityPlace): Promise<Identity> => {
  const secrets = await keptSecrets(join(place.dir, 'identity', 'keys.json'))
  const accounts = await openAccounts(join(place.dir, 'identity', 'accounts.json'), place.accounts)
  const provider = new (await loadProvider())(place.issuer, configurationOf(place, secrets, accounts))
  const interaction = createInteraction({ provider, accounts, mount, ownOrigin: new URL(place.issuer).origin })
  return {
    handle: createHandle(provider, interaction),
    jwks: { keys: [publicPart(secrets.signingKey)] },
    addAccount: async (account) => {
      const added = await accounts.add(account)
      if ('refused' in added) throw new Error(`no account: ${added.refused}`)
      return added
    },
  }
}

const createHandle = (provider: Provider, interaction: Interaction): Identity['handle'] => {
  const callback = provider.callback()
  return async (request, response) => {
    response.setHeader('referrer-policy', 'same-origin')
    response.setHeader('x-content-type-options', 'nosniff')
    const url = request.url ?? mount
    if (await interaction.answer(request, response)) return
    // The provider counts its routes from its own root and finds out where it is mounted from `originalUrl`.
    Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || '/' })
    await callback(request, response)
  }
}

// The package warns of Node 20 when it is loaded; it is tried with it here, and the warning would greet every start.
const loadProvider = async (): Promise<typeof Provider> => {
  const loud = console
  const { warn } = loud
  loud.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words)
  }
  try {
    return (await import('oidc-provider')).Provider
  } finally {
    loud.warn = warn
  }
}

const Secrets = z.object({
  signingKey: z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), kid: z.string() }),
  cookieKey: z.string().min(32),
})
type Secrets = z.infer<typeof Secrets>

const keptSecrets = async (path: string): Promise<Secrets> => {
  const kept = await readRecord(path, Secrets)
  if (kept) return kept
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = await exportJWK(privateKey)
  const signingKey = { ...key, kid: await calculateJwkThumbprint(key), alg: 'RS256', use: 'sig' }
  const fresh = Secrets.parse({ signingKey, cookieKey: randomBytes(32).toString('base64url') })
  await writeRecord(path, fresh)
  return fresh
}

const publicPart = ({ kty, n, e, kid }: Secrets['signingKey']): JWK => ({ kty, n, e, kid, alg: 'RS256', use: 'sig' })

const configurationOf = (place: IdentityPlace, secrets: Secrets, accounts: Accounts): Configuration => ({
  adapter: createSessions(() => Date.now()),
  jwks: { keys: [secrets.signingKey] },
  clients: [portalClient(place.portalOrigin), ...place.machineClients.map(machineClient)],
  cookies: {
    keys: [secrets.cookieKey],
    names: { session: 'kanmin_session', interaction: 'kanmin_sign_in', resume: 'kanmin_resume' },
    short: { httpOnly: true, sameSite: 'lax', signed: true },
    long: { httpOnly: true, sameSite: 'lax', signed: true },
  },
  scopes: ['openid', ...new Set(place.machineClients.flatMap(({ scopes }) => scopes))],
  claims: { openid: ['sub'], email: ['email'], profile: [] },
  conformIdTokenClaims: false,
  responseTypes: ['code'],
  pkce: { required: () => true },
  rotateRefreshToken: true,
  issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
  clientBasedCORS: (_context, origin) => origin === place.portalOrigin,
  interactions: { url: (_, { uid }) => `${mount}/sign-in/${uid}` },
  ttl: lifetimes,
  features: featuresOf(place),
  findAccount: (_, sub) => accountOf(accounts.find(sub)),
  loadExistingGrant,
  extraTokenClaims: async (_, token) => {
    if (!('accountId' in token)) return { token_use: 'access' }
    const email = accounts.find(token.accountId)?.email
    return { ...(await place.claims(token.accountId)), ...(email !== undefined && { email }), token_use: 'access' }
  },
  renderError: (ctx) => {
    ctx.type = 'html'
    ctx.body = messagePage({ language: languageIn(ctx), message: 'refused' })
  },
})

const tenMinutes = 600
const twelveHours = 43_200

// A removed role ends with the access token; a working day ends with the session, and the refresh token with it.
const lifetimes: NonNullable<Configuration['ttl']> = {
  AccessToken: tenMinutes,
  ClientCredentials: tenMinutes,
  IdToken: tenMinutes,
  AuthorizationCode: 60,
  Interaction: 3_600,
  Session: twelveHours,
  Grant: twelveHours,
  RefreshToken: twelveHours,
}

const portalClient = (origin: string): ClientMetadata => ({
  client_id: portalClientId,
  client_name: '官民 Kanmin',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [`${origin}/callback`],
  post_logout_redirect_uris: [`${origin}/`],
  scope: personScopes,
})

const machineClient = ({ clientId, clientSecret, scopes }: MachineClient): ClientMetadata => ({
  client_id: clientId,
  client_secret: clientSecret,
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  scope: scopes.join(' '),
})

const resource = 'urn:kanmin:api'

const featuresOf = (place: IdentityPlace): NonNullable<Configuration['features']> => ({
  devInteractions: { enabled: false },
  userinfo: { enabled: false },
  clientCredentials: { enabled: true },
  revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (ctx, form) => signOut(ctx, form, place.portalOrigin),
    postLogoutSuccessSource: (ctx) => {
      ctx.type = 'html'
      ctx.body = messagePage({ language: languageIn(ctx), message: 'signed-out' })
    },
  },
  // All APIs are one audience, taken without being asked for: only so are access tokens JWTs, as Cognito's are.
  resourceIndicators: {
    enabled: true,
    defaultResource: () => resource,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      audience,
      scope: [personScopes, ...place.machineClients.flatMap(({ scopes }) => scopes)].join(' '),
      accessTokenFormat: 'jwt',
      accessTokenTTL: tenMinutes,
      jwt: { sign: { alg: 'RS256' } },
    }),
  },
})

const accountOf = (person: Person | undefined) => person && { accountId: person.sub, claims: () => ({ sub: person.sub, email: person.email }) }

// The portal is the platform's own: whoever signs in has agreed to it, so there is no page that asks for consent.
const loadExistingGrant = async (ctx: KoaContextWithOIDC) => {
  const { provider, client, session } = ctx.oidc
  if (!client || !session?.accountId) return undefined
  const known = session.grantIdFor(client.clientId)
  const kept = known === undefined ? undefined : await provider.Grant.find(known)
  if (kept) return kept
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope(personScopes)
  grant.addResourceScope(resource, personScopes)
  await grant.save()
  return grant
}

/** Ends the visit at once when the request proves, by the person's own ID token, that it comes from the portal; else it asks first. */
const signOut = async (ctx: KoaContextWithOIDC, form: string, portal: string): Promise<void> => {
  const { provider, session, entities } = ctx.oidc
  const hint = entities.IdTokenHint
  if (!session || hint?.payload.sub !== session.accountId) {
    ctx.body = messagePage({ language: languageIn(ctx), message: 'sign-out', form })
    return
  }
  const back = new URL(typeof ctx.oidc.params?.['post_logout_redirect_uri'] === 'string' ? ctx.oidc.params['post_logout_redirect_uri'] : `${portal}/`)
  if (typeof ctx.oidc.params?.['state'] === 'string') back.searchParams.set('state', ctx.oidc.params['state'])
  for (const { grantId } of Object.values(session.authorizations ?? {})) if (grantId) await forgetGrant(provider, grantId)
  await session.destroy()
  ctx.cookies.set(provider.cookieName('session'), null)
  ctx.status = 303
  ctx.redirect(back.href)
}

const forgetGrant = async (provider: Provider, grantId: string): Promise<void> => {
  await provider.RefreshToken.revokeByGrantId(grantId)
  await (await provider.Grant.find(grantId))?.destroy()
}

const languageIn = (ctx: KoaContextWithOIDC) => {
  const asked = ctx.oidc.params?.['ui_locales']
  return languageOf(typeof asked === 'string' ? asked : undefined, ctx.get('accept-language'))
}
