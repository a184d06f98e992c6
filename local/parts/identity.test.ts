import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PortalClient, signInAt } from '../sign-in.ts'
import { freePort } from './engine.ts'
import { type Identity, startIdentity } from './identity.ts'

const kei = {
  sub: 'demo-kei',
  login: 'kei',
  email: 'kei@example.jp',
  password: 'kei-kei-kei-kei',
  name: { ja: '桂 恵', en: 'Kei Katsura' },
  part: { ja: '事務局', en: 'Secretariat' },
}
const sensor = { clientId: 'city-hall', clientSecret: 'a'.repeat(40), scopes: ['kanmin/members.read', 'kanmin/members.write'] }

describe('the identity provider', () => {
  let dir: string
  let origin: string
  let client: PortalClient
  let identity: Identity
  let server: Server
  let memberships = '[]'

  const start = () =>
    startIdentity({
      issuer: `${origin}/oidc`,
      dir,
      portalOrigin: origin,
      accounts: [kei],
      machineClients: [sensor],
      claims: async (sub) => ({ memberships: sub === kei.sub ? memberships : '[]' }),
    })
  const verify = (token: string) =>
    jwtVerify(token, createLocalJWKSet(identity.jwks), { issuer: `${origin}/oidc`, audience: 'kanmin', typ: 'at+jwt' })
  const token = (body: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${origin}/oidc/token`, { method: 'POST', headers, body: new URLSearchParams(body) })
  const refresh = (refreshToken: string) => token({ grant_type: 'refresh_token', client_id: client.clientId, refresh_token: refreshToken })
  /** The sign-in page of a fresh visit, with the cookies a browser would hold. */
  const openPage = async (query: Record<string, string> = {}) => {
    const address = new URL(`${origin}/oidc/auth`)
    address.search = new URLSearchParams({
      client_id: client.clientId,
      redirect_uri: client.redirectUri,
      response_type: 'code',
      scope: client.scope,
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      ...query,
    }).toString()
    const answer = await fetch(address, { redirect: 'manual' })
    return { url: new URL(answer.headers.get('location') ?? '', origin).href, cookie: cookieOf(answer) }
  }
  const post = (page: { url: string; cookie: string }, form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(page.url, { method: 'POST', redirect: 'manual', headers: { cookie: page.cookie, origin, ...headers }, body: new URLSearchParams(form) })
  /** What a browser holds when Kei has come back to the portal: the session's cookie and the code. */
  const keiArrives = async () => {
    const page = await openPage()
    const resume = await post(page, { demo: 'kei' })
    const back = await fetch(resume.headers.get('location') ?? '', { redirect: 'manual', headers: { cookie: page.cookie } })
    return { cookie: cookieOf(back), code: new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '' }
  }

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'identity-'))
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    client = { issuer: `${origin}/oidc`, clientId: 'kanmin-portal', scope: 'openid email profile', redirectUri: `${origin}/callback` }
    identity = await start()
    server = createServer((request, response) => void identity.handle(request, response)).listen(port, '127.0.0.1')
    await once(server, 'listening')
  })

  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await rm(dir, { recursive: true })
  })

  it('signs Kei in with code and PKCE and issues an access token that says who she is', async () => {
    memberships = JSON.stringify([{ memberId: 'mbr_01', kind: 'association', roles: ['operator'], name: '事務局' }])

    const { accessToken, idToken } = await signInAt(client, 'kei', kei.password)

    const { payload } = await verify(accessToken)
    expect(payload).toMatchObject({
      sub: kei.sub,
      client_id: 'kanmin-portal',
      scope: 'openid email profile',
      token_use: 'access',
      email: kei.email,
      memberships,
    })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600)
    expect(decodeJwt(idToken)).toMatchObject({ aud: 'kanmin-portal', email: kei.email })
    expect(decodeJwt(idToken)).not.toHaveProperty('token_use')
  })

  it('asks for the memberships again at each refresh, and takes a refresh token once', async () => {
    const { refreshToken } = await signInAt(client, 'kei', kei.password)
    memberships = '[{"changed":true}]'

    const answer = (await (await refresh(refreshToken)).json()) as Record<string, string>

    expect((await verify(answer['access_token'] ?? '')).payload).toMatchObject({ memberships, token_use: 'access', email: kei.email })
    expect((await refresh(refreshToken)).status).toBe(400)
    expect((await refresh(answer['refresh_token'] ?? '')).status).toBe(400)
  })

  it('signs one of the city’s own systems in with the scopes it asked for, as itself', async () => {
    const basic = `Basic ${Buffer.from(`${sensor.clientId}:${sensor.clientSecret}`).toString('base64')}`

    const answer = (await (
      await token({ grant_type: 'client_credentials', scope: 'kanmin/members.read' }, { authorization: basic })
    ).json()) as Record<string, string>

    const { payload } = await verify(answer['access_token'] ?? '')
    expect(payload).toMatchObject({ sub: 'city-hall', client_id: 'city-hall', scope: 'kanmin/members.read', token_use: 'access' })
    expect(payload).not.toHaveProperty('memberships')
    const greedy = (await (await token({ grant_type: 'client_credentials', scope: 'kanmin/fees.write' }, { authorization: basic })).json()) as Record<
      string,
      string
    >
    expect(decodeJwt(greedy['access_token'] ?? '')).not.toHaveProperty('scope')
    const guessed = `Basic ${Buffer.from(`${sensor.clientId}:guessed`).toString('base64')}`
    expect((await token({ grant_type: 'client_credentials' }, { authorization: guessed })).status).toBe(401)
  })

  it('ends the visit, and its refresh tokens with it, when the portal signs out with the person’s own ID token', async () => {
    const { code, cookie } = await keiArrives()
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
    const redeem = (code_verifier: string) =>
      token({ grant_type: 'authorization_code', client_id: client.clientId, redirect_uri: client.redirectUri, code, code_verifier })
    const tokens = (await (await redeem(verifier)).json()) as Record<string, string>
    const end = new URL(`${origin}/oidc/session/end`)
    end.search = new URLSearchParams({ id_token_hint: tokens['id_token'] ?? '', post_logout_redirect_uri: `${origin}/`, state: 's1' }).toString()

    const out = await fetch(end, { redirect: 'manual', headers: { cookie } })

    expect([out.status, out.headers.get('location')]).toEqual([303, `${origin}/?state=s1`])
    expect((await refresh(tokens['refresh_token'] ?? '')).status).toBe(400)
  })

  it('asks first when somebody else sends the browser to sign out', async () => {
    const { cookie } = await keiArrives()

    const asked = await fetch(`${origin}/oidc/session/end`, { redirect: 'manual', headers: { cookie } })

    expect([asked.status, (await asked.text()).includes('サインアウトしますか')]).toEqual([200, true])
  })

  it('refuses a code without PKCE, a foreign redirect and the wrong verifier', async () => {
    const bare = await fetch(`${origin}/oidc/auth?client_id=kanmin-portal&response_type=code&scope=openid&redirect_uri=${origin}/callback`, {
      redirect: 'manual',
    })
    expect(new URL(bare.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request')
    const foreign = await fetch(`${origin}/oidc/auth?client_id=kanmin-portal&response_type=code&scope=openid&redirect_uri=https://evil.example/`, {
      redirect: 'manual',
    })
    expect(foreign.status).toBe(400)
    expect(await foreign.text()).toContain('サインインできませんでした')
    const { code } = await keiArrives()
    const guess = {
      grant_type: 'authorization_code',
      client_id: client.clientId,
      redirect_uri: client.redirectUri,
      code,
      code_verifier: 'x'.repeat(43),
    }
    expect((await token(guess)).status).toBe(400)
  })

  it('signs nobody in with a wrong password, an unknown login or an empty form, and says the same to each', async () => {
    const page = await openPage()
    const answers = await Promise.all(
      [{ login: 'kei', password: 'wrong' }, { login: 'nobody@example.jp', password: kei.password }, { demo: 'nobody' }].map(async (form) => {
        const answer = await post(page, form)
        return [answer.status, /<p class="fault"[^>]*>([^<]*)</.exec(await answer.text())?.[1]]
      }),
    )

    expect(new Set(answers.map(String))).toEqual(new Set(['422,メールアドレスかパスワードが違います']))
    await expect(signInAt(client, 'kei', 'wrong')).rejects.toThrow('not signed in')
  })

  it('refuses a form sent by another page, or without the cookie of this visit', async () => {
    const page = await openPage()

    expect((await post(page, { demo: 'kei' }, { origin: 'http://127.0.0.1:9' })).status).toBe(403)
    expect((await post({ ...page, cookie: '' }, { demo: 'kei' })).status).toBe(400)
    expect((await post({ ...page, cookie: (await openPage()).cookie }, { demo: 'kei' })).status).toBe(400)
    expect((await post(page, { demo: 'kei' })).status).toBe(303)
  })

  it('lets Aoi make an account, signs her in at once, and knows her after a restart', async () => {
    const page = await openPage()
    const password = '桜の木の下で十二文字以上'

    const made = await post({ ...page, url: `${page.url}/new-account` }, { email: 'Aoi@Example.jp', password })

    expect(made.status).toBe(303)
    const kept = await readFile(join(dir, 'identity', 'accounts.json'), 'utf8')
    expect(kept).toContain('aoi@example.jp')
    expect(kept).not.toContain(password)
    const before = decodeJwt((await signInAt(client, 'aoi@example.jp', password)).accessToken).sub
    identity = await start()
    expect(decodeJwt((await signInAt(client, 'aoi@example.jp', password)).accessToken).sub).toBe(before)
  })

  it('keeps its key over a restart, for its owner’s eyes only', async () => {
    const { accessToken } = await signInAt(client, 'kei', kei.password)

    identity = await start()

    expect((await verify(accessToken)).payload.sub).toBe(kei.sub)
    for (const file of ['keys.json', 'accounts.json']) expect((await stat(join(dir, 'identity', file))).mode & 0o777).toBe(0o600)
    expect(JSON.stringify(identity.jwks)).not.toMatch(/"(d|p|q|dp|dq|qi)":/)
  })

  it.each([
    ['a short password', { email: 'short@example.jp', password: 'elevenchars' }, '12文字以上'],
    ['an address that is taken', { email: kei.email, password: 'long enough now' }, 'すでにあります'],
    ['something that is no address', { email: 'kei', password: 'long enough now' }, '形式'],
  ])('makes no account of %s', async (_, form, words) => {
    const page = await openPage()

    const answer = await post({ ...page, url: `${page.url}/new-account` }, form)

    expect(answer.status).toBe(422)
    expect(/<p class="fault"[^>]*>([^<]*)</.exec(await answer.text())?.[1]).toContain(words)
  })

  it('makes one account when ten ask for the same address at once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => identity.addAccount({ email: 'race@example.jp', password: 'long enough now' })),
    )

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('shows its page in the language asked for, else the browser’s, else Japanese', async () => {
    const languageOf = async (page: { url: string; cookie: string }, accept: string) =>
      /<html lang="(..)"/.exec(await (await fetch(page.url, { headers: { cookie: page.cookie, 'accept-language': accept } })).text())?.[1]
    const plain = await openPage()
    const asked = await openPage({ ui_locales: 'en' })

    expect(await Promise.all([languageOf(plain, ''), languageOf(plain, 'en-GB,en;q=0.9,ja;q=0.8'), languageOf(plain, 'fr')])).toEqual([
      'ja',
      'en',
      'ja',
    ])
    expect(await languageOf(asked, 'ja')).toBe('en')
    expect(await languageOf({ ...asked, url: `${asked.url}?lang=ja` }, 'en')).toBe('ja')
  })

  it('shows what was typed as text, never as markup', async () => {
    const answer = await post(await openPage(), { login: '"><script>alert(1)</script>', password: 'x' })

    expect(await answer.text()).not.toContain('<script')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
