import type { Problem, ProblemKind } from '../kernel/problem.ts'
import type { Dialect } from '../platform/http.ts'
import { ngsiBasePath } from './contract.ts'

const statuses: Readonly<Record<ProblemKind, ReturnType<Dialect['statusOf']>>> = {
  malformed: 400,
  invalid: 400,
  unauthenticated: 401,
  'not-permitted': 403,
  'not-found': 404,
  'not-acceptable': 406,
  conflict: 409,
  'too-large': 413,
  'unsupported-media': 415,
  unsupported: 422,
  'too-often': 429,
  unavailable: 503,
}

/** What the standard calls the refusals that every block speaks; for the others it has no name, and ours stands. */
const names: Partial<Readonly<Record<ProblemKind, string>>> = {
  malformed: 'InvalidRequest',
  invalid: 'BadRequestData',
  'not-found': 'ResourceNotFound',
}

const errors = 'https://uri.etsi.org/ngsi-ld/errors/'

const typeOf = ({ type, kind }: Problem): string => {
  if (type.startsWith('ngsi-ld/')) return `${errors}${type.slice('ngsi-ld/'.length)}`
  const name = names[kind]
  return name ? `${errors}${name}` : `/problems/${type}`
}

/** How ETSI GS CIM 009 says no: its own error types, and plain JSON, so that old clients understand (clause 5.5.3). */
export const ngsiDialect: Dialect = {
  basePath: ngsiBasePath,
  refusalMedia: 'application/json',
  statusOf: (kind) => statuses[kind],
  refusalOf: (problem) => ({ detail: problem.message, ...problem.facts, type: typeOf(problem) }),
}
