/** The kind of a refusal; it becomes an HTTP status in one place, platform/http.ts. */
export type ProblemKind =
  | 'malformed'
  | 'invalid'
  | 'unauthenticated'
  | 'not-permitted'
  | 'not-found'
  | 'not-acceptable'
  | 'conflict'
  | 'too-large'
  | 'too-often'
  | 'unsupported-media'
  | 'unsupported'
  | 'unavailable'

/** One field that does not fit: where it stands (a JSON pointer, or the name of a parameter), a code to translate, a sentence. */
export type FieldError = { readonly pointer: string; readonly code: string; readonly detail: string }

/** A refusal: `type` and `title` never vary, the facts ride beside them (RFC 9457). */
export class Problem extends Error {
  readonly type: string
  readonly kind: ProblemKind
  readonly facts: Readonly<Record<string, unknown>>

  constructor(type: string, kind: ProblemKind, title: string, facts: Readonly<Record<string, unknown>>) {
    super(title)
    this.type = type
    this.kind = kind
    this.facts = facts
  }
}

export type ProblemMaker<Facts> = ((...facts: Record<string, never> extends Facts ? [] : [facts: Facts]) => Problem) & {
  readonly type: string
  readonly kind: ProblemKind
  readonly title: string
}

/** Names a refusal: `problem<{ month: Month }>('fees/month-closed', 'conflict', "This month's books are closed")`. */
export const problem = <Facts extends object = Record<string, never>>(type: string, kind: ProblemKind, title: string): ProblemMaker<Facts> =>
  Object.assign((...facts: readonly object[]) => new Problem(type, kind, title, (facts[0] ?? {}) as Readonly<Record<string, unknown>>), {
    type,
    kind,
    title,
  }) as ProblemMaker<Facts>

// The refusals every block speaks; a page for each stands in docs/problems/any.
export const malformedJson = problem('any/malformed-json', 'malformed', 'The body is not well-formed JSON')
export const invalidRequest = problem<{ errors: readonly FieldError[] }>('any/invalid-request', 'invalid', 'Some values do not fit')
export const invalidCursor = problem('any/invalid-cursor', 'invalid', 'This cursor does not belong to this list')
export const unauthenticated = problem('any/unauthenticated', 'unauthenticated', 'A valid access token is needed')
export const notPermitted = problem<{ act: string }>('any/not-permitted', 'not-permitted', 'You may not do this')
export const notYourMember = problem('any/not-your-member', 'not-permitted', 'You do not belong to the member you want to act for')
export const missingScope = problem<{ scope: string }>('any/missing-scope', 'not-permitted', 'The token lacks a scope')
export const notFound = problem('any/not-found', 'not-found', 'There is no such thing here')
export const idReused = problem('any/id-reused', 'conflict', 'This id already names something with other content')
export const changedMeanwhile = problem('any/changed-meanwhile', 'conflict', 'Somebody changed this meanwhile; load it again')
export const tooLarge = problem<{ limitBytes: number }>('any/too-large', 'too-large', 'The body is too large')
export const tooOften = problem<{ costlyAct: string; retryAfterSeconds: number }>(
  'any/too-often',
  'too-often',
  'You have done this very often in a short time; try again later',
)
export const unsupportedMediaType = problem('any/unsupported-media-type', 'unsupported-media', 'The body must be application/json')
export const unavailable = problem('any/unavailable', 'unavailable', 'Try again with the same id; nothing was done twice')

/** The thing, or the answer everybody gets who may not know whether it is there. */
export const present = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw notFound()
  return thing
}
