import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import spectralCore from '@stoplight/spectral-core'
import owasp from '@stoplight/spectral-owasp-ruleset'
import rulesets from '@stoplight/spectral-rulesets'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../docs/openapi')
const blocks = readdirSync(folder).map((file) => file.replace('.json', ''))

type Operation = { readonly security?: unknown; readonly responses: Record<string, Response> }
type Response = { content?: Record<string, unknown> }
type Contract = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  components: { schemas?: Record<string, unknown>; readonly responses?: Readonly<Record<string, Response>> }
}
const contractOf = (block: string): Contract => JSON.parse(readFileSync(join(folder, `${block}.json`), 'utf8'))

/** Rules that ask for what this API does not do, each with why. */
const notAsked: Readonly<Record<string, string>> = {
  'operation-description': 'the summary of an operation says it in one sentence; a second sentence would say it again',
  'owasp:api4:2023-rate-limit': 'the stage of API Gateway refuses with 429 before any of ours answers, and tells no counters',
  'owasp:api4:2023-string-limit': 'counts a pattern as no limit; the test below does',
  'owasp:api4:2023-string-restricted': 'names and reasons are what people write: any character they need',
  'owasp:api2:2023-read-restricted': 'what is public is listed in the contracts and tested by isolation.test.ts',
  'owasp:api2:2023-no-credentials-in-url': 'a link in a mail stops that mail, and nothing else (ADR 0018)',
  'owasp:api2:2023-write-restricted': 'the same link',
  'owasp:api8:2023-define-cors-origin': 'API Gateway answers for CORS; a schema property called headers is none of a response',
  'owasp:api8:2023-define-error-validation': 'what takes nothing cannot be asked wrongly; what takes something documents 422 by itself',
  'owasp:api8:2023-define-error-responses-401': 'what is open to everybody asks for no token; the test below looks at the others',
}

const faultsOf = async (document: unknown, ...extending: readonly unknown[]): Promise<readonly string[]> => {
  const spectral = new spectralCore.Spectral()
  spectral.setRuleset({ extends: extending.map((rules) => [rules, 'recommended']) } as never)
  const found = await spectral.run(document as never)
  return found.filter(({ code }) => !(String(code) in notAsked)).map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`)
}

/** An answer without what it says: that it is there, and as which media type. */
const emptied = (response: Response): void => {
  if (response.content) response.content = Object.fromEntries(Object.keys(response.content).map((media) => [media, {}]))
}

/** What a caller sends: the contract without its answers, and without the schemas that only answers use. */
const asked = (contract: Contract): Contract => {
  for (const operations of Object.values(contract.paths))
    for (const { responses } of Object.values(operations)) for (const response of Object.values(responses)) emptied(response)
  for (const response of Object.values(contract.components.responses ?? {})) emptied(response)
  const schemas = contract.components.schemas ?? {}
  const used = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const name = '$ref' in node ? String(node.$ref).split('/').at(-1) : undefined
    if (name !== undefined && !used.has(name)) {
      used.add(name)
      visit(schemas[name])
    }
    for (const each of Object.values(node)) visit(each)
  }
  visit(contract.paths)
  contract.components.schemas = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
  return contract
}

/** A pattern ends where it has both anchors and nothing in it repeats for ever. */
const ends = (pattern: string): boolean => pattern.startsWith('^') && pattern.endsWith('$') && !/(?<!\\)(\*|\+|\{\d+,\})/.test(pattern)
const bounded: ReadonlySet<string> = new Set(['date', 'date-time', 'uuid'])

type Schema = { readonly type?: unknown; readonly pattern?: string; readonly format?: string }

/** Every string that may be sent without an end. */
const endless = (node: unknown, path = ''): readonly string[] => {
  if (typeof node !== 'object' || node === null) return []
  const { type, pattern, format } = node as Schema
  const isString = type === 'string' && !('maxLength' in node) && !('enum' in node) && !('const' in node)
  const isEndless = isString && !(pattern !== undefined && ends(pattern)) && !(format !== undefined && bounded.has(format))
  return [...(isEndless ? [`${path} ${pattern ?? ''}`] : []), ...Object.entries(node).flatMap(([name, each]) => endless(each, `${path}/${name}`))]
}

describe.each(blocks)('the contract of %s', (block) => {
  it('is clean by the rules of OpenAPI and those of OWASP for what is sent', async () => {
    expect(await faultsOf(contractOf(block), rulesets.oas)).toEqual([])
    expect(await faultsOf(asked(contractOf(block)), owasp)).toEqual([])
  })

  it('bounds every text that may be sent, and says what whoever bears no token is told', () => {
    const { paths, components } = asked(contractOf(block))
    const silent = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { security, responses }]) => (security && !responses['401'] ? [`${method} ${path}`] : [])),
    )

    expect([...endless(paths), ...endless(components.schemas)]).toEqual([])
    expect(silent).toEqual([])
  })
})
