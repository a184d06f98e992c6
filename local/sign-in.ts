import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'

export type Tokens = { readonly accessToken: string; readonly idToken: string; readonly refreshToken: string }

export type PortalClient = { readonly issuer: string; readonly clientId: string; readonly scope: string; readonly redirectUri: string }

/** Signs in as a browser does: authorization code with PKCE, cookies, the sign-in page's own form. There is no other way in. */
export const signIn = async (origin: string, login: string, password: string): Promise<Tokens> => {
  const config = Config.parse(await (await fetch(`${origin}/config.json`)).json())
  return signInAt({ ...config, redirectUri: `${origin}/callback` }, login, password)
}

export class SignInRefused extends Error {}

export const signInAt = async (client: PortalClient, login: string, password: string): Promise<Tokens> => {
  const server = Discovery.parse(await (await fetch(`${client.issuer}/.well-known/openid-configuration`)).json())
  const verifier = randomBytes(32).toString('base64url')
  const state = randomBytes(16).toString('base64url')
  const jar = createJar()
  const page = await jar.follow(addressOf(server.authorization_endpoint, client, { verifier, state }), client.redirectUri)
  if (page.pathname.includes('/sign-in/')) await jar.follow(page.href, client.redirectUri, new URLSearchParams({ login, password }))
  const answer = jar.last()
  if (!answer.href.startsWith(client.redirectUri)) throw new SignInRefused(`${login}: not signed in`)
  const code = answer.searchParams.get('code')
  if (!code || answer.searchParams.get('state') !== state) throw new SignInRefused(answer.searchParams.get('error') ?? 'the state does not come back')
  return redeem(server.token_endpoint, client, { code, verifier })
}

const Config = z.object({ issuer: z.url(), clientId: z.string(), scope: z.string() })
const Discovery = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() })
const Answer = z.object({ access_token: z.string(), id_token: z.string(), refresh_token: z.string() })

const addressOf = (endpoint: string, client: PortalClient, secret: { readonly verifier: string; readonly state: string }): string => {
  const address = new URL(endpoint)
  address.search = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    response_type: 'code',
    scope: client.scope,
    state: secret.state,
    code_challenge: createHash('sha256').update(secret.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  return address.href
}

const redeem = async (endpoint: string, client: PortalClient, secret: { readonly code: string; readonly verifier: string }): Promise<Tokens> => {
  const { clientId: client_id, redirectUri: redirect_uri } = client
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id, redirect_uri, code: secret.code, code_verifier: secret.verifier })
  const response = await fetch(endpoint, { method: 'POST', body })
  if (!response.ok) throw new SignInRefused(`the code was not redeemed: ${await response.text()}`)
  const answer = Answer.parse(await response.json())
  return { accessToken: answer.access_token, idToken: answer.id_token, refreshToken: answer.refresh_token }
}

type Jar = {
  /** Goes where it is sent, with cookies, until a page is shown or the address begins with `until`. */
  readonly follow: (address: string, until: string, form?: URLSearchParams) => Promise<URL>
  readonly last: () => URL
}

const createJar = (): Jar => {
  const cookies = new Map<string, { readonly path: string; readonly value: string }>()
  let last = new URL('about:blank')
  const cookieFor = (path: string) =>
    [...cookies].flatMap(([name, cookie]) => (path.startsWith(cookie.path) ? [`${name}=${cookie.value}`] : [])).join('; ')
  const keep = (line: string) => {
    const match = /^([^=]+)=([^;]*)/.exec(line)
    const path = /; ?path=([^;]+)/i.exec(line)?.[1] ?? '/'
    if (match?.[1]) cookies.set(match[1], { path, value: match[2] ?? '' })
  }
  const follow: Jar['follow'] = async (address, until, form) => {
    last = new URL(address)
    if (address.startsWith(until)) return last
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: cookieFor(last.pathname), origin: last.origin },
      ...(form && { method: 'POST', body: form }),
    })
    response.headers.getSetCookie().forEach(keep)
    await response.arrayBuffer()
    const next = response.headers.get('location')
    return next === null ? last : follow(new URL(next, address).href, until)
  }
  return { follow, last: () => last }
}
