import type { IncomingMessage, ServerResponse } from 'node:http'
import type { errors, Provider } from 'oidc-provider'
import type { AccountRefusal, Accounts, Person } from './accounts.ts'
import { type FieldFault, type Language, languageOf, messagePage, newAccountPage, signInPage, stylesheet, texts } from './sign-in-pages.ts'

export type Interaction = {
  /** Answers the pages of signing in and up, and says whether the request was for one of them. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

type Furnishing = {
  readonly provider: Provider
  readonly accounts: Accounts
  readonly mount: string
  readonly ownOrigin: string
}

type Visit = Furnishing & { readonly request: IncomingMessage; readonly response: ServerResponse; readonly url: URL; readonly path: string }

export const createInteraction = (furnishing: Furnishing): Interaction => ({
  answer: async (request, response) => {
    const url = new URL(request.url ?? '/', furnishing.ownOrigin)
    if (url.pathname === `${furnishing.mount}/sign-in.css`) {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=600' }).end(stylesheet)
      return true
    }
    const match = /^(.*\/sign-in\/[A-Za-z0-9_-]+)(\/new-account)?$/.exec(url.pathname)
    const path = match?.[1]
    if (path === undefined) return false
    await page({ ...furnishing, request, response, url, path }, match?.[2] !== undefined)
    return true
  },
})

const page = async (visit: Visit, isNew: boolean): Promise<void> => {
  const details = await detailsOf(visit)
  if (!details) return show(visit, 400, messagePage({ language: languageIn(visit, undefined, undefined), message: 'expired' }))
  switch (visit.request.method) {
    case 'GET':
    case 'HEAD':
      return showForm(visit, isNew, languageIn(visit, visit.url.searchParams.get('lang'), details.uiLocales))
    case 'POST':
      return submit(visit, isNew)
    default:
      visit.response.writeHead(405, { allow: 'GET, HEAD, POST' }).end()
  }
}

// The signed cookie of this very interaction must come along; without it nobody can sign a browser in to somebody else's visit.
const detailsOf = async ({ provider, request, response, path }: Visit) => {
  try {
    const { uid, prompt, params } = await provider.interactionDetails(request, response)
    if (prompt.name !== 'login' || !path.endsWith(`/${uid}`)) return undefined
    return { uiLocales: typeof params['ui_locales'] === 'string' ? params['ui_locales'] : undefined }
  } catch (error) {
    if (isSessionNotFound(error)) return undefined
    throw error
  }
}

const isSessionNotFound = (error: unknown): error is errors.SessionNotFound => error instanceof Error && error.name === 'SessionNotFound'

const languageIn = ({ request }: Visit, chosen: string | null | undefined, uiLocales: string | undefined): Language =>
  languageOf(chosen ?? uiLocales, request.headers['accept-language'])

const showForm = ({ accounts, ...visit }: Visit, isNew: boolean, language: Language): void =>
  show(visit, 200, isNew ? newAccountPage({ language, path: visit.path }) : signInPage({ language, path: visit.path, demo: accounts.demo }))

const submit = async (visit: Visit, isNew: boolean): Promise<void> => {
  // Another page on this machine shares the site of the cookie, whatever its port; only its origin tells it apart.
  const { origin } = visit.request.headers
  if (origin !== undefined && origin !== visit.ownOrigin) return show(visit, 403, messagePage({ language: 'ja', message: 'refused' }))
  const form = await formOf(visit.request)
  if (!form) {
    visit.response.writeHead(413, { connection: 'close' }).end()
    return
  }
  return isNew ? signUp(visit, form) : signIn(visit, form)
}

const signIn = async (visit: Visit, form: URLSearchParams): Promise<void> => {
  const { accounts, path } = visit
  const demo = accounts.demo.find((account) => account.login === form.get('demo'))
  const login = form.get('login') ?? ''
  const person = demo ?? (await accounts.signIn(login, form.get('password') ?? ''))
  if (person) return finish(visit, person)
  const language = languageIn(visit, form.get('lang'), undefined)
  const faults: FieldFault[] = [{ field: 'login', text: texts[language].wrongPassword }]
  show(visit, 422, signInPage({ language, path, demo: accounts.demo, login, faults }))
}

const signUp = async (visit: Visit, form: URLSearchParams): Promise<void> => {
  const email = form.get('email') ?? ''
  const added = await visit.accounts.add({ email, password: form.get('password') ?? '' })
  if (!('refused' in added)) return finish(visit, added)
  const language = languageIn(visit, form.get('lang'), undefined)
  const faults: FieldFault[] = [{ field: fieldOf(added.refused), text: texts[language].refusals[added.refused] }]
  show(visit, 422, newAccountPage({ language, path: visit.path, email, faults }))
}

const fieldOf = (refusal: AccountRefusal): FieldFault['field'] => (refusal.startsWith('email') ? 'email' : 'password')

const finish = ({ provider, request, response }: Visit, { sub }: Pick<Person, 'sub'>): Promise<void> =>
  provider.interactionFinished(request, response, { login: { accountId: sub, remember: false } }, { mergeWithLastSubmission: false })

const mostBytes = 16_384

const formOf = async (request: IncomingMessage): Promise<URLSearchParams | undefined> => {
  let body = Buffer.alloc(0)
  for await (const chunk of request) {
    body = Buffer.concat([body, chunk])
    if (body.length > mostBytes) return undefined
  }
  return new URLSearchParams(body.toString('utf8'))
}

const show = ({ request, response }: Pick<Visit, 'request' | 'response'>, status: number, html: string): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  })
  response.end(request.method === 'HEAD' ? undefined : html)
}
