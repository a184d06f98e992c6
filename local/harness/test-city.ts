import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { IoTClient } from '@aws-sdk/client-iot'
import { monotonicFactory } from 'ulid'
import { inject } from 'vitest'
import type { TableSpec } from '../../functions/kernel/table.ts'
import { type Clock, instant } from '../../functions/kernel/time.ts'
import { createTable, type Table } from '../../functions/platform/dynamo-table.ts'
import { createFiles, type Files } from '../../functions/platform/files.ts'
import { createSeries, type Series } from '../../functions/platform/series.ts'
import { createThings } from '../../functions/platform/things.ts'
import { personIdOf } from '../../functions/platform/token.ts'
import { type Blocks, furnish, tableSpecs } from '../blocks.ts'
import { foundSecretariat, localSecretariat } from '../found.ts'
import { createTables } from '../parts/engine.ts'
import { bucketAt } from '../parts/files.ts'
import type { Iot } from '../parts/iot.ts'
import { arnOf } from '../parts/iot-registry.ts'
import { silentLog } from '../parts/log.ts'
import { testBucket } from './engine.ts'
import { requireAsDocumented } from './judge.ts'
import { kei, type Person, tokenOf, verify } from './people.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test reads what an answer really holds
type Body = any

export type Reply = { readonly status: number; readonly type: string; readonly body: Body; readonly text: string; readonly headers: Headers }

type Asking = { readonly actingFor?: string; readonly headers?: Readonly<Record<string, string>>; readonly raw?: BodyInit }

/** What somebody can ask of a block: a method, a path with its query, a body. */
export type Caller = (method: string, path: string, body?: unknown, asking?: Asking) => Promise<Reply>

export type TestCity = Blocks & {
  readonly client: DynamoDBClient
  readonly tables: ReadonlyMap<string, Table>
  readonly tableName: (spec: TableSpec) => string
  readonly files: Files
  readonly series: (spec: TableSpec) => Series
  as(person: Person | undefined): Caller
  withToken(token: string | undefined): Caller
}

let cities = 0

/** Speaks to this worker's own engine. */
export const engineClient = (): DynamoDBClient => {
  const engines = inject('engines')
  const engine = engines[Number(process.env['VITEST_POOL_ID']) % engines.length]
  if (!engine) throw new Error('no engine')
  const { endpoint, region, credentials } = engine
  return new DynamoDBClient({ endpoint, region, credentials, maxAttempts: 3 })
}

/** All blocks on tables of their own; a fixed clock unless another is given. */
export const testCity = async ({
  clock = () => instant(new Date('2026-11-22T03:00:00.000Z')),
  client = engineClient(),
  iot,
  standing,
}: {
  clock?: Clock
  client?: DynamoDBClient
  /** A registry of its own, with a broker behind it; else the one all tests share. */
  iot?: Pick<Iot, 'things' | 'authority'>
  /** The tables of blocks that have one already, by the block's name. */
  standing?: ReadonlyMap<string, string>
} = {}): Promise<TestCity> => {
  cities += 1
  const mark = `${process.pid}-${performance.now().toFixed(0)}-${cities}`
  const tableName = ({ name }: TableSpec) => standing?.get(name) ?? `${name}-${mark}`
  await createTables(
    engineClient(),
    tableSpecs.map((spec) => ({ ...spec, name: tableName(spec) })),
  )
  const tables = new Map(tableSpecs.map((spec) => [spec.name, createTable(client, tableName(spec), clock)]))
  const tableOf = (spec: TableSpec): Table => {
    const table = tables.get(spec.name)
    if (!table) throw new Error(`no table ${spec.name}`)
    return table
  }
  const series = (spec: TableSpec) => createSeries(client, tableName(spec), clock)
  const { endpoint, authority } = inject('iot')
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const shared = new IoTClient({ endpoint, region: 'ap-northeast-1', credentials })
  const files = createFiles(bucketAt(inject('files'), testBucket))
  const blocks = furnish({
    table: tableOf,
    series,
    things: iot?.things ?? createThings(shared, (certificateId) => arnOf(`cert/${certificateId}`)),
    authority: iot?.authority ?? (async () => authority),
    clock,
    newUlid: monotonicFactory(),
    files,
    verify,
    log: silentLog,
  })

  // Verification asks the table, not the token, who is an operator: Kei must be one there too.
  await foundSecretariat(blocks.stores.members, localSecretariat, { operator: personIdOf(kei.subject), at: clock(), terms: '2026-04-01' })

  const withToken =
    (token: string | undefined): Caller =>
    async (method, path, body, { actingFor, headers = {}, raw } = {}) => {
      const api = Object.values(blocks.apis).find(({ dialect }) => path.startsWith(`${dialect.basePath}/`))
      if (!api) throw new Error(`no door at ${path}`)
      const sent = raw ?? (body !== undefined ? JSON.stringify(body) : undefined)
      const request = new Request(`http://127.0.0.1${path}`, {
        method,
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(actingFor && { 'kanmin-member': actingFor }),
          ...headers,
        },
        ...(sent !== undefined && { body: sent }),
      })
      const response = await api.fetch(request)
      const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
      const text = written.replace(/^\ufeff/, '')
      const type = response.headers.get('content-type') ?? ''
      const reply = {
        status: response.status,
        type,
        text,
        headers: response.headers,
        body: type.includes('json') && text !== '' ? JSON.parse(text) : undefined,
      }
      const asked = { method, url: request.url, headers: request.headers, body: sent === undefined ? undefined : String(sent) }
      requireAsDocumented(asked, { ...reply, text: written })
      return reply
    }

  return {
    ...blocks,
    client,
    tables,
    tableName,
    files,
    series,
    withToken,
    as: (person) => {
      const token = person && tokenOf(person)
      return async (...asked) => withToken(await token)(...asked)
    },
  }
}
