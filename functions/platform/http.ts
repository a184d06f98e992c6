import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type * as z from 'zod'
import type { Actor } from '../kernel/policy.ts'
import {
  changedMeanwhile,
  type FieldError,
  idReused,
  invalidRequest,
  malformedJson,
  missingScope,
  notFound,
  notYourMember,
  Problem,
  type ProblemKind,
  tooLarge,
  tooOften,
  unauthenticated,
  unavailable,
  unsupportedMediaType,
} from '../kernel/problem.ts'
import type { Infer, Lazy } from '../kernel/schema.ts'
import { type Allowances, type Costly, payFor } from './allowance.ts'
import type { Log } from './log.ts'
import { actorOf, requireScope, type Verify } from './token.ts'

/** One operation as plain data: the router, the OpenAPI file, the isolation test and the fuzzer read the same object. */
export type Route = {
  readonly method: 'get' | 'put' | 'post' | 'delete'
  readonly path: string
  readonly summary: string
  readonly open?: true
  readonly params?: Lazy<z.ZodObject>
  readonly query?: Lazy<z.ZodObject>
  /** Headers that decide the answer, by their names in small letters. */
  readonly headers?: Lazy<z.ZodObject>
  readonly body?: Lazy
  /** What other programs send along by a standard; it is not read. */
  readonly form?: Lazy
  /** The media types it answers in, where the caller has a choice. */
  readonly medias?: readonly string[]
  /** Of it, or of the acts that are named, a person may do only so much at once (allowance.ts). */
  readonly costly?: Costly
  readonly answers: { readonly [status: number]: Lazy | 'csv' | 'nothing' }
  readonly refusals: readonly { readonly type: string; readonly kind: ProblemKind; readonly title: string }[]
}

/** Keeps the literal types of a route, so that its handler is checked against it. */
export const route = <const R extends Route>(spec: R): R => spec

type Answer<Status, Body> = { readonly status: Status; readonly body: Body; readonly headers?: Readonly<Record<string, string>> }
type Csv = { readonly filename: string; readonly csv: string }

export const answer = <Status extends number, Body>(
  status: Status,
  body: Body,
  headers: Readonly<Record<string, string>> = {},
): Answer<Status, Body> => ({
  status,
  body,
  headers,
})
export const nothing = <Status extends number>(status: Status): Answer<Status, undefined> => ({ status, body: undefined })
export const csv = (filename: string, text: string): Csv => ({ filename, csv: text })

type Sent<T> = unknown extends T
  ? T
  : T extends string | number | boolean | undefined
    ? T
    : T extends readonly (infer Inner)[]
      ? readonly Sent<Inner>[]
      : { readonly [Name in keyof T]: Sent<T[Name]> }

type AnswerOf<R extends Route> = {
  [S in keyof R['answers']]: R['answers'][S] extends 'csv'
    ? Csv
    : R['answers'][S] extends 'nothing'
      ? Answer<S, undefined>
      : R['answers'][S] extends Lazy
        ? Answer<S, Sent<Infer<R['answers'][S]>>>
        : never
}[keyof R['answers']]

type Value<L> = L extends Lazy ? Infer<L> : undefined

export type Asked<R extends Route> = {
  readonly params: Value<R['params']>
  readonly query: Value<R['query']>
  readonly headers: Value<R['headers']>
  readonly body: Value<R['body']>
  readonly actor: R extends { open: true } ? Actor | undefined : Actor
}

type Handler<R extends Route> = (asked: Asked<R>) => Promise<AnswerOf<R>>

const statuses: Readonly<Record<ProblemKind, ContentfulStatusCode>> = {
  malformed: 400,
  unauthenticated: 401,
  'not-permitted': 403,
  'not-found': 404,
  'not-acceptable': 406,
  conflict: 409,
  'too-large': 413,
  'unsupported-media': 415,
  invalid: 422,
  unsupported: 422,
  'too-often': 429,
  unavailable: 503,
}

/** How a door speaks: where it stands, and how it says no. A door that follows a standard of others speaks as that one says. */
export type Dialect = {
  readonly basePath: string
  readonly refusalMedia: string
  /** The status of a refusal. */
  statusOf(kind: ProblemKind): ContentfulStatusCode
  /** What a refusal is called, and what stands beside its name. */
  refusalOf(problem: Problem): { readonly type: string } & Readonly<Record<string, unknown>>
}

/** How every block speaks of its own: RFC 9457, with a page for each refusal. */
export const ownDialect = (block: string): Dialect => ({
  basePath: `/api/${block}`,
  refusalMedia: 'application/problem+json',
  statusOf: (kind) => statuses[kind],
  refusalOf: ({ type, facts }) => ({ ...facts, type: `/problems/${type}` }),
})

const problemAnswer = (problem: Problem, { refusalMedia, statusOf, refusalOf }: Dialect): Response =>
  new Response(JSON.stringify({ ...refusalOf(problem), title: problem.message, status: statusOf(problem.kind) }), {
    status: statusOf(problem.kind),
    headers: {
      'content-type': refusalMedia,
      'cache-control': 'no-store',
      ...(problem.kind === 'unauthenticated' && { 'www-authenticate': 'Bearer' }),
      ...(problem.kind === 'unavailable' && { 'retry-after': '1' }),
      ...(problem.kind === 'too-often' && { 'retry-after': String(problem.facts['retryAfterSeconds']) }),
    },
  })

/** The largest body a Lambda is asked to read; documents go to the file store instead. */
const bodyLimitBytes = 1024 * 1024

const readBody = async (request: Request): Promise<unknown> => {
  if (!/^application\/json(\s*;.*)?$/i.test(request.headers.get('content-type') ?? '')) throw unsupportedMediaType()
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimitBytes) throw tooLarge({ limitBytes: bodyLimitBytes })
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > bodyLimitBytes) throw tooLarge({ limitBytes: bodyLimitBytes })
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    throw malformedJson()
  }
}

const codeOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code !== 'custom') return issue.code
  return typeof issue.params?.code === 'string' ? issue.params.code : 'custom'
}

type Place = 'body' | 'path' | 'query' | 'header'

const fieldErrors = (where: Place, error: z.ZodError): FieldError[] =>
  error.issues.map((issue) => ({
    pointer:
      where === 'body'
        ? `#/${issue.path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
        : `${where}:${issue.path.join('.')}`,
    code: codeOf(issue),
    detail: issue.message,
  }))

const parse = (where: Place, schema: Lazy | undefined, value: () => unknown): unknown => {
  if (!schema) return undefined
  const result = schema().safeParse(value())
  if (!result.success) throw invalidRequest({ errors: fieldErrors(where, result.error) })
  return result.data
}

const respond = (given: Answer<number, unknown> | Csv, { open }: Route, actor: Actor | undefined): Response => {
  // Browsers ask again, the cache in front of public lists keeps them for a minute. What somebody gets under their name is theirs.
  const headers = { 'cache-control': open && !actor ? 'public, max-age=0, s-maxage=60' : 'no-store', ...(open && { vary: 'authorization' }) }
  if ('csv' in given)
    return new Response(given.csv, {
      headers: { ...headers, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${given.filename}"` },
    })
  if (given.body === undefined) return new Response(null, { status: given.status, headers })
  return new Response(JSON.stringify(given.body), {
    status: given.status,
    headers: { ...headers, 'content-type': 'application/json', ...given.headers },
  })
}

export type ApiOptions = {
  readonly block: string
  readonly publicRoutes: readonly string[]
  readonly verify: Verify
  readonly log: Log
  /** The committed OpenAPI file, read when first asked for; of the doors of a block, one has it. */
  readonly openapi?: () => Promise<string>
  /** Absent where nothing is costly. */
  readonly allowances?: Allowances
  /** Where it does not speak as a block does of its own. */
  readonly dialect?: Dialect
}

export type Api = {
  readonly dialect: Dialect
  readonly routes: readonly Route[]
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly app: Hono
  on<const R extends Route>(spec: R, handler: Handler<R>): Api
}

const bearer = (header: string | null): string | undefined => /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]

const rounds = 3

// A PUT names its act by its id: if somebody was faster, loading again tells whether that was the same act or another.
const repeatable = async <T>({ method }: Route, act: () => Promise<T>): Promise<T> => {
  for (let round = 1; ; round += 1) {
    try {
      return await act()
    } catch (error) {
      const overtaken = error instanceof Problem && error.type === changedMeanwhile.type
      if (!overtaken || method !== 'put' || round === rounds) throw error
    }
  }
}

/** The door of a block: parses what comes in, makes the actor, turns refusals into problem+json (RFC 9457). */
export const createApi = ({ block, publicRoutes, verify, log, openapi, allowances, dialect = ownDialect(block) }: ApiOptions): Api => {
  const app = new Hono()
  const routes: Route[] = []
  const { basePath } = dialect

  const actorFrom = async (request: Request, spec: Route): Promise<Actor | undefined> => {
    const authorization = request.headers.get('authorization')
    if (!authorization && spec.open) return undefined
    const token = bearer(authorization)
    if (!token) throw unauthenticated()
    const claims = await verify(token)
    requireScope(claims, `kanmin/${block}.${spec.method === 'get' ? 'read' : 'write'}`)
    return actorOf(claims, request.headers.get('kanmin-member') ?? undefined)
  }

  app.onError((error, c) => {
    if (error instanceof Problem) return problemAnswer(error, dialect)
    log.error('request failed', { path: c.req.routePath, error: error.stack })
    return new Response(JSON.stringify({ type: 'about:blank', title: 'Internal Server Error', status: 500 }), {
      status: 500,
      headers: { 'content-type': dialect.refusalMedia, 'cache-control': 'no-store' },
    })
  })
  app.notFound(() => problemAnswer(notFound(), dialect))
  if (openapi)
    app.get(
      `${basePath}/openapi.json`,
      async () =>
        new Response(await openapi(), { headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=0, s-maxage=60' } }),
    )

  const api: Api = {
    dialect,
    routes,
    app,
    fetch: (request) => app.fetch(request),
    on(spec, handler) {
      const name = `${spec.method.toUpperCase()} ${spec.path}`
      if (publicRoutes.includes(name) !== (spec.open ?? false)) throw new Error(`${name} is open in one place and closed in the other`)
      const pay = payFor(spec, allowances)
      routes.push(spec)
      app.on(spec.method, `${basePath}${spec.path.replace(/\{(\w+)\}/g, ':$1')}`, async (c) => {
        const startedAt = performance.now()
        const actor = await actorFrom(c.req.raw, spec)
        const params = parse('path', spec.params, () => c.req.param())
        const query = parse('query', spec.query, () => c.req.query())
        const headers = parse('header', spec.headers, () => c.req.header())
        const read = spec.body && (await readBody(c.req.raw))
        const body = parse('body', spec.body, () => read)
        const given = await pay({ actor, body, path: c.req.path }, () =>
          repeatable(spec, () => handler({ params, query, headers, body, actor } as Asked<typeof spec>)),
        )
        const response = respond(given as Answer<number, unknown> | Csv, spec, actor)
        log.info('request answered', { route: name, status: response.status, milliseconds: Math.round(performance.now() - startedAt) })
        return response
      })
      return api
    },
  }
  return api
}

/** The refusals every operation may give, so that a route lists only its own. */
export const commonRefusals = (spec: Route): Route['refusals'] => [
  ...spec.refusals,
  ...(spec.open ? [] : [unauthenticated, notYourMember, missingScope]),
  unavailable,
  ...(spec.params || spec.query || spec.headers || spec.body ? [invalidRequest] : []),
  ...(spec.body ? [malformedJson, unsupportedMediaType, tooLarge] : []),
  ...(spec.method === 'put' && spec.body ? [idReused] : []),
  ...(spec.costly ? [tooOften] : []),
]
