import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { getRequestListener } from '@hono/node-server'
import { monotonicFactory, ulid } from 'ulid'
import { instant } from '../functions/kernel/time.ts'
import { membersTable } from '../functions/members/table.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createFiles } from '../functions/platform/files.ts'
import { furnish } from '../local/blocks.ts'
import { aoi, tokenOf, verify } from '../local/harness/people.ts'
import { createTables, startEngine } from '../local/parts/engine.ts'
import { silentLog } from '../local/parts/log.ts'

/** What the API does to its table in one write, done by hand: the raw limit the API is compared with. */
type Captured = { input: ConstructorParameters<typeof TransactWriteItemsCommand>[0] | undefined }

const engine = await startEngine({ inMemory: true })
const client = new DynamoDBClient({ endpoint: engine.endpoint, region: engine.region, credentials: engine.credentials })
await createTables(client, [membersTable])

const captured: Captured = { input: undefined }
client.middlewareStack.add(
  (next, context) => (args) => {
    if (context.commandName === 'TransactWriteItemsCommand') captured.input ??= structuredClone(args.input) as Captured['input']
    return next(args)
  },
  { step: 'initialize', name: 'capture' },
)

const { apis } = furnish({
  table: ({ name }) => createTable(client, name),
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

const get = async (pk: string, sk: string) => {
  const { Item } = await client.send(new GetItemCommand({ TableName: membersTable.name, Key: marshall({ pk, sk }), ConsistentRead: true }))
  return Item && unmarshall(Item)
}

const replaced = (value: string, id: string, number: string): string => value.replace(/app_[0-9A-Z]{26}/g, id).replace(/\b[1-9]6\d{11}\b/g, number)

/** The same SDK calls, on the same engine, from a bare node:http server: no token, no schema, no router. */
const bare: RequestListener = (request, response) => {
  const id = request.url?.split('/').at(-1) ?? ''
  const send = (value: unknown) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  const read = async () => send({ ...(await get(id, 'APPLICATION')), contact: await get(id, 'CONTACT') })
  const write = async () => {
    const body = await bodyOf(request)
    await get(id, 'APPLICATION')
    const template = JSON.stringify(captured.input)
    const input = JSON.parse(replaced(template, id, String(body['corporateNumber'])).replace(/evt_[0-9A-Z]{26}/g, `evt_${ulid()}`)) as NonNullable<
      Captured['input']
    >
    await client.send(new TransactWriteItemsCommand({ ...input, ClientRequestToken: ulid() }))
    send(body)
  }
  void (request.method === 'GET' ? read() : write())
}

const listen = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const api = await listen(getRequestListener(apis.members.fetch))
const raw = await listen(bare)
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
