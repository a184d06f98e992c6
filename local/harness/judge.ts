import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { cellsOf, isForSpreadsheets, looksLikeAFormula } from './csv.ts'
import { blocks, type Document, documentOf, type Operation, operationsOf, type Schema } from './operations.ts'

/** What was asked and answered, as it went over the wire. */
type Asked = { readonly method: string; readonly url: string; readonly headers: Headers; readonly body: string | undefined }
type Answered = { readonly status: number; readonly type: string; readonly body: unknown; readonly text: string }

/** Stands between a test and the doors as a validating proxy would: judges every answer, and each request that was accepted. */
export const requireAsDocumented = (asked: Asked, answered: Answered): void => {
  const misfit = misfitOf(asked, answered)
  if (misfit === undefined) return
  const { method, url, body = '' } = asked
  throw new Error(`Not as docs/openapi has it: ${misfit}\nasked: ${method} ${url} ${body}\nanswered: ${answered.status} ${answered.text}`)
}

const misfitOf = (asked: Asked, answered: Answered): string | undefined => {
  const path = new URL(asked.url).pathname
  if (doors().some(({ basePath }) => path === `${basePath}/openapi.json`)) return undefined
  const door = doors().find(({ basePath }) => path.startsWith(`${basePath}/`))
  const operation = door?.operations.find((each) => each.method === asked.method && isAt(each, path))
  if (!operation) return doors().some((each) => isAbsence(each, answered)) ? undefined : `there is no operation ${asked.method} ${path}`
  // What is refused may have been sent to be refused.
  return misfitOfAnswer(operation, answered) ?? (answered.status < 400 ? misfitOfRequest(operation, asked) : undefined)
}

const misfitOfAnswer = (operation: Operation, { status, type, body, text }: Answered): string | undefined => {
  const response = operation.responses[String(status)]
  if (!response) return `the status ${status} is not documented`
  if (!response.content) return text === '' ? undefined : `no body of ${status} is documented`
  const media = type.split(';')[0] ?? ''
  const said = response.content[media]
  if (!said) return `«${type}» is not among ${Object.keys(response.content)}`
  return media === 'text/csv' ? misfitOfCsv(text) : said.schema && misfitOfValue(operation.block, said.schema, body, 'answer')
}

const misfitOfCsv = (text: string): string | undefined => {
  if (!isForSpreadsheets(text)) return 'a CSV begins with its mark and ends with CRLF'
  const formula = cellsOf(text).find(looksLikeAFormula)
  return formula === undefined ? undefined : `${JSON.stringify(formula)} runs as a formula`
}

const misfitOfRequest = (operation: Operation, asked: Asked): string | undefined => {
  const { block, body, form } = operation
  const misfit = misfitOfParameters(operation, asked)
  if (misfit) return misfit
  if (asked.body === undefined) return body && 'the body is missing'
  if (body) return misfitOfValue(block, body, JSON.parse(asked.body), 'body')
  return form ? misfitOfValue(block, form, Object.fromEntries(new URLSearchParams(asked.body)), 'form') : 'no body is documented'
}

const misfitOfParameters = (operation: Operation, { url, headers }: Asked): string | undefined => {
  const { pathname, searchParams } = new URL(url)
  const parts = pathname.split('/')
  const own = partsOf(operation)
  const given = {
    path: (name: string) => parts[own.indexOf(`{${name}}`)],
    query: (name: string) => searchParams.get(name) ?? undefined,
    header: (name: string) => headers.get(name) ?? undefined,
  }
  const documented = new Set(operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name))
  for (const name of searchParams.keys()) if (!documented.has(name)) return `the query has no ${name}`
  for (const { name, in: place, required, schema } of operation.parameters) {
    const value = given[place](name)
    const misfit =
      value === undefined ? required && 'is missing' : misfitOfText(operation.block, schema, place === 'path' ? decodeURIComponent(value) : value)
    if (misfit) return `${place} ${name} ${misfit}`
  }
  return undefined
}

/** What stands in an address is a text, also where it is read as a number. */
const misfitOfText = (block: string, schema: Schema, text: string): string | undefined => {
  const misfit = misfitOfValue(block, schema, text, 'text')
  return misfit !== undefined && text !== '' && misfitOfValue(block, schema, Number(text), 'number') === undefined ? undefined : misfit
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false })
formats.default(ajv)

const judges = new Map<Schema, ValidateFunction>()

/** Says what does not fit; a schema is compiled when something is first held against it, and serves all that name it. */
const misfitOfValue = (block: string, schema: Schema, value: unknown, dataVar: string): string | undefined => {
  const judge = judges.get(schema) ?? ajv.compile(closed(block, schema) as Schema)
  judges.set(schema, judge)
  return judge(value) ? undefined : ajv.errorsText(judge.errors, { dataVar })
}

/** Where an object does not say that more may stand in it, nothing more does. */
const closed = (block: string, node: unknown): unknown => {
  if (Array.isArray(node)) return node.map((inner) => closed(block, inner))
  if (node === null || typeof node !== 'object') return node
  const own = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, closed(block, value)]))
  if (typeof own['$ref'] === 'string') return { ...own, $ref: own['$ref'].replace('#/components/schemas/', `${block}.`) }
  return own['type'] === 'object' && own['properties'] ? { additionalProperties: false, ...own } : own
}

type Door = { readonly basePath: string; readonly operations: readonly Operation[] }

const openDoor = (block: string, document: Document = documentOf(block)): Door => {
  for (const [name, schema] of Object.entries(document.components.schemas)) ajv.addSchema(closed(block, schema) as Schema, `${block}.${name}`)
  return { basePath: document.servers[0]?.url ?? '', operations: operationsOf(block, document) }
}

let opened: readonly Door[] | undefined

const doors = (): readonly Door[] => {
  opened ??= blocks.map((block) => openDoor(block))
  return opened
}

const partsOf = ({ basePath, path }: Operation): readonly string[] => `${basePath}${path}`.split('/')

const isAt = (operation: Operation, path: string): boolean => {
  const parts = path.split('/')
  const own = partsOf(operation)
  return own.length === parts.length && own.every((part, at) => (part.startsWith('{') ? parts[at] !== '' : part === parts[at]))
}

/** How a door says that nothing is there: NGSI-LD has words of its own for it. */
export const nothingThere = (basePath: string) =>
  basePath === '/ngsi-ld/v1'
    ? { status: 404, type: 'application/json', body: { type: 'https://uri.etsi.org/ngsi-ld/errors/ResourceNotFound' } }
    : { status: 404, type: 'application/problem+json', body: { type: '/problems/any/not-found' } }

const isAbsence = ({ basePath }: Door, { status, type, body }: Answered): boolean => {
  const absence = nothingThere(basePath)
  return status === absence.status && type === absence.type && (body as typeof absence.body | undefined)?.type === absence.body.type
}
