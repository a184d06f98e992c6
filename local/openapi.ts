import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OpenAPIRegistry, OpenApiGeneratorV31, type ResponseConfig } from '@asteasolutions/zod-to-openapi'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { IoTClient } from '@aws-sdk/client-iot'
import openapiTS, { astToString } from 'openapi-typescript'
import { ulid } from 'ulid'
import * as z from 'zod'
import { tooOften, unauthenticated } from '../functions/kernel/problem.ts'
import { systemClock } from '../functions/kernel/time.ts'
import type { Costly } from '../functions/platform/allowance.ts'
import { costlyActs } from '../functions/platform/costly.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createFiles } from '../functions/platform/files.ts'
import { type Api, commonRefusals, type Dialect, ownDialect, type Route } from '../functions/platform/http.ts'
import { createSeries } from '../functions/platform/series.ts'
import { createThings } from '../functions/platform/things.ts'
import { furnish } from './blocks.ts'
import { silentLog } from './parts/log.ts'

const root = join(import.meta.dirname, '..')

const Problem = z
  .looseObject({
    type: z.string().meta({ description: 'A page that explains this refusal' }),
    title: z.string(),
    status: z.number().int(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'One per field that does not fit' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })

const answerOf = (given: Route['answers'][number], { medias = ['application/json'] }: Route): ResponseConfig => {
  if (given === 'nothing') return { description: 'Done' }
  if (given === 'csv') return { description: 'UTF-8 with BOM, CRLF', content: { 'text/csv': { schema: z.string() } } }
  return { description: 'Done', content: Object.fromEntries(medias.map((media) => [media, { schema: given() }])) }
}

const refusalsOf = (route: Route, { statusOf, refusalMedia }: Dialect): Record<string, ResponseConfig> => {
  const byStatus = new Map<number, string[]>()
  for (const { kind, type, title } of commonRefusals(route))
    byStatus.set(statusOf(kind), [...(byStatus.get(statusOf(kind)) ?? []), `\`${type}\` ${title}`])
  return Object.fromEntries(
    [...byStatus].map(([status, titles]) => [
      String(status),
      { description: [...new Set(titles)].join(' · '), content: { [refusalMedia]: { schema: Problem } } },
    ]),
  )
}

const tooManyRequests = {
  description: 'More than a stage of the API takes in a second: the same again later is the same act',
  content: { 'application/json': { schema: { type: 'object' as const, properties: { message: { type: 'string' as const, maxLength: 200 } } } } },
}
const faultOf = ({ refusalMedia }: Dialect) => ({
  description: 'A fault of ours, which rings an alarm: the same again is the same act',
  content: { [refusalMedia]: { schema: { $ref: '#/components/schemas/Problem' } } },
})
/** What is costly is refused by the stage as everything is, and by the block when a person's allowance is used up. */
const tooOftenOf = (costly: Costly, { refusalMedia }: Dialect) => {
  const limits = [...new Set(typeof costly === 'string' ? [costly] : Object.values(costly))].map((act) => {
    const { atOnce, secondsEach } = costlyActs[act]
    return `${act}: ${atOnce} at once, one more each ${secondsEach} seconds`
  })
  const acts = typeof costly === 'string' ? '' : ` (${Object.keys(costly).join(', ')})`
  return {
    description: `\`${tooOften.type}\` ${tooOften.title}${acts}; ${limits.join('; ')} · ${tooManyRequests.description}`,
    headers: {
      'Retry-After': { description: 'Seconds until one more is allowed', schema: { type: 'integer' as const, minimum: 1, maximum: 100_000 } },
    },
    content: { [refusalMedia]: { schema: Problem }, ...tooManyRequests.content },
  }
}

/** What the generator leaves unsaid: tuples end, whole numbers are those that are exact, what stands in a path is always there. */
const said = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(said)
  if (typeof node !== 'object' || node === null) return node
  const own = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, said(value)]))
  if (own['in'] === 'path') return { ...own, required: true }
  if (Array.isArray(own['prefixItems'])) return { ...own, items: {}, minItems: own['prefixItems'].length, maxItems: own['prefixItems'].length }
  if (own['type'] !== 'integer' && !(Array.isArray(own['type']) && own['type'].includes('integer'))) return own
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = own as { readonly minimum?: number; readonly maximum?: number }
  return { ...own, format: Math.max(-minimum, maximum) < 2 ** 31 ? 'int32' : 'int64', minimum, maximum }
}

/** The OpenAPI 3.1 file of a block, from the very route objects its door uses. */
export const openapiOf = (block: string, { routes, dialect }: Pick<Api, 'routes' | 'dialect'>): string => {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'token', {
    ...{ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    description: 'An access token of the city’s issuer, verified as RFC8725 asks: one algorithm, issuer, audience, and when it ends',
  })
  registry.registerComponent('responses', 'TooManyRequests', tooManyRequests)
  registry.registerComponent('responses', 'Fault', faultOf(dialect))
  for (const route of routes) {
    registry.registerPath({
      method: route.method,
      path: route.path,
      summary: route.summary,
      tags: [block],
      operationId: `${route.method}${route.path.replace(/[/{}.-]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
      ...(!route.open && { security: [{ token: [] }] }),
      request: {
        ...(route.params && { params: route.params() }),
        ...(route.query && { query: route.query() }),
        ...(route.headers && { headers: route.headers() }),
        ...(!route.open && {
          headers: z.object({
            'Kanmin-Member': z.string().max(30).optional().meta({ description: 'The member acted for, if the person belongs to several' }),
          }),
        }),
        ...(route.form && { body: { required: false, content: { 'application/x-www-form-urlencoded': { schema: route.form() } } } }),
        ...(route.body && { body: { required: true, content: { 'application/json': { schema: route.body() } } } }),
      },
      responses: {
        ...Object.fromEntries(Object.entries(route.answers).map(([status, given]) => [status, answerOf(given, route)])),
        ...refusalsOf(route, dialect),
        429: route.costly ? tooOftenOf(route.costly, dialect) : { $ref: '#/components/responses/TooManyRequests' },
        500: { $ref: '#/components/responses/Fault' },
      },
    })
  }
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      ...{ title: `Kanmin ${block}`, version: '1.0.0', description: `What the block ${block} of a city of Kanmin answers` },
      contact: { name: 'The city that runs it' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: dialect.basePath, 'x-internal': false }],
    tags: [{ name: block, description: `The block ${block}` }],
  })
  return `${JSON.stringify(said(document), null, 2)}\n`
}

/** The doors of all blocks, furnished with parts that are never asked anything. */
const doorsOfAllBlocks = (): Readonly<Record<string, Api>> => {
  const client = new DynamoDBClient({ region: 'ap-northeast-1' })
  const { apis } = furnish({
    table: ({ name }) => createTable(client, name),
    series: ({ name }) => createSeries(client, name),
    things: createThings(new IoTClient({ region: 'ap-northeast-1' }), (id) => id),
    authority: async () => '',
    clock: systemClock,
    newUlid: ulid,
    files: createFiles({ url: 'https://none.example', region: 'ap-northeast-1', credentials: { accessKeyId: '', secretAccessKey: '' } }),
    log: silentLog,
    verify: () => Promise.reject(unauthenticated()),
  })
  return apis
}

/** Every generated file and what it should hold: written by `npm run openapi`, compared by a test. */
export const generatedFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  for (const [block, api] of Object.entries(doorsOfAllBlocks())) {
    const document = openapiOf(block, api)
    files.set(`docs/openapi/${block}.json`, document)
    // The portal asks the blocks; what follows a standard is for other systems.
    if (api.dialect.basePath === ownDialect(block).basePath)
      files.set(`web/src/shell/api/${block}.d.ts`, astToString(await openapiTS(JSON.parse(document))))
  }
  return files
}

/** Files whose committed text is not what the contracts say. */
export const staleFiles = async (): Promise<readonly string[]> => {
  const stale: string[] = []
  for (const [file, expected] of await generatedFiles()) {
    const committed = await readFile(join(root, file), 'utf8').catch(() => '')
    if (committed !== expected) stale.push(file)
  }
  return stale
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, content] of await generatedFiles()) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), content)
    process.stdout.write(`${file}\n`)
  }
}
