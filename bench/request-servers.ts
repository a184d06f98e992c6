import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import {
  type AttributeValue,
  DynamoDBClient,
  GetItemCommand,
  type GetItemCommandInput,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb'
import { IoTClient } from '@aws-sdk/client-iot'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { getRequestListener } from '@hono/node-server'
import { monotonicFactory, ulid } from 'ulid'
import { instant } from '../functions/kernel/time.ts'
import { membersTable } from '../functions/members/table.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createFiles } from '../functions/platform/files.ts'
import { createSeries } from '../functions/platform/series.ts'
import { createThings } from '../functions/platform/things.ts'
import { furnish } from '../local/blocks.ts'
import { aoi, tokenOf, verify } from '../local/harness/people.ts'
import { createTables, startEngine } from '../local/parts/engine.ts'
import { silentLog } from '../local/parts/log.ts'

/** The calls the API made for its first write and its first read: what the bare server makes for each of its own. */
type Calls = { readonly gets: Record<string, AttributeValue>[]; write?: TransactWriteItemsCommandInput }

const engine = await startEngine({ inMemory: true })
const place = { endpoint: engine.endpoint, region: engine.region, credentials: engine.credentials }
const client = new DynamoDBClient(place)
const bareClient = new DynamoDBClient(place)
await createTables(client, [membersTable])

const seen: Record<'PUT' | 'GET', Calls> = { PUT: { gets: [] }, GET: { gets: [] } }
let recording: Calls | undefined
client.middlewareStack.add(
  (next, context) => (args) => {
    if (recording && context.commandName === 'GetItemCommand') recording.gets.push(structuredClone((args.input as GetItemCommandInput).Key ?? {}))
    if (recording && context.commandName === 'TransactWriteItemsCommand')
      recording.write = structuredClone(args.input as TransactWriteItemsCommandInput)
    return next(args)
  },
  { step: 'initialize', name: 'record' },
)

const { apis } = furnish({
  table: ({ name }) => createTable(client, name),
  series: ({ name }) => createSeries(client, name),
  things: createThings(new IoTClient({ region: 'ap-northeast-1' }), (id) => id),
  authority: async () => '',
  clock: () => instant(new Date()),
  newUlid: monotonicFactory(),
  files: createFiles({ url: 'https://none.example', region: engine.region, credentials: engine.credentials }),
  verify,
  log: silentLog,
})

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
}

const anotherAct = (text: string, id: string, number: unknown): string =>
  text
    .replace(/app_[0-9A-Z]{26}/g, id)
    .replace(/\b[1-9]6\d{11}\b/g, String(number))
    .replace(/evt_[0-9A-Z]{26}/g, `evt_${ulid()}`)

const likeThat = <T>(call: T, id: string, number: unknown): T => JSON.parse(anotherAct(JSON.stringify(call), id, number)) as T

/** The same SDK calls, on the same engine, from a bare node:http server: no token, no schema, no router. */
const bare = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const id = request.url?.split('/').at(-1) ?? ''
  const body = request.method === 'PUT' ? await bodyOf(request) : {}
  const { gets, write } = seen[request.method === 'PUT' ? 'PUT' : 'GET']
  const answer: Record<string, unknown> = { ...body }
  for (const key of gets) {
    const { Item } = await bareClient.send(
      new GetItemCommand({ TableName: membersTable.name, Key: likeThat(key, id, body['corporateNumber']), ConsistentRead: true }),
    )
    Object.assign(answer, Item && unmarshall(Item))
  }
  if (write) await bareClient.send(new TransactWriteItemsCommand({ ...likeThat(write, id, body['corporateNumber']), ClientRequestToken: ulid() }))
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}

const listen = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const answerApi = getRequestListener(apis.members.fetch)
const api = await listen((request, response) => {
  const calls = seen[request.method === 'PUT' ? 'PUT' : 'GET']
  if (calls.gets.length === 0) recording = calls
  response.on('finish', () => {
    recording = undefined
  })
  void answerApi(request, response)
})
const raw = await listen((request, response) => void bare(request, response))
const token = await tokenOf(aoi)

// The handler called without HTTP: the same requests, handed to the router as objects.
process.on('message', (message) => {
  const { method, path, body } = message as { method: string; path: string; body?: string }
  const startedAt = performance.now()
  void Promise.resolve(
    apis.members.fetch(
      new Request(`http://127.0.0.1${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body }),
      }),
    ),
  )
    .then((response) => response.text())
    .then(() => process.send?.({ milliseconds: performance.now() - startedAt }))
})
process.on('disconnect', () => void engine.stop().then(() => process.exit(0)))
process.send?.({ api, raw, token })
