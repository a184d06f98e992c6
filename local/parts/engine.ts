import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ListTablesCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import * as z from 'zod'
import { partitionKeyOf, sortKeyOf, type TableSpec } from '../../functions/kernel/table.ts'
import { answering, portOf } from './loopback.ts'
import { privateFolder, readRecord, writeRecord } from './record.ts'

export type Engine = {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  readonly pid: number
  readonly answers: () => Promise<boolean>
  readonly stop: () => Promise<void>
}

type EnginePlace = ({ readonly dir: string } | { readonly inMemory: true }) & {
  readonly port?: number
  /** Has thousands of acts before it: then Java's second compiler is worth what it costs. */
  readonly isBusy?: boolean
  readonly onDeath?: (reason: string) => void
}

/** DynamoDB Local, AWS's own, on a loopback address; its data is in `<dir>/tables`, or nowhere when `inMemory`. */
export const startEngine = async (place: EnginePlace): Promise<Engine> => {
  const credentials = 'dir' in place ? await keptCredentials(place.dir) : newCredentials()
  const port = place.port ?? (await freePort())
  if ('dir' in place) await privateFolder(tablesFolder(place.dir))
  const compilers = place.isBusy ? [] : ['-XX:TieredStopAtLevel=1']
  const life = lifeOf(forkKeeper(compilers, ['-port', String(port), ...('dir' in place ? ['-dbPath', tablesFolder(place.dir)] : ['-inMemory'])]))
  const endpoint = `http://127.0.0.1:${port}`
  await untilAnswering(endpoint, life)
  life.onEnd((reason) => place.onDeath?.(reason))
  return { endpoint, region: 'ap-northeast-1', credentials, pid: await life.pid, answers: () => answers(endpoint), stop: () => life.stop() }
}

/** What the command line of the engine of this data directory, and of no other process, contains. */
export const engineMarks = (dir: string): readonly string[] => ['DynamoDBLocal.jar', tablesFolder(dir)]

const tablesFolder = (dir: string) => join(resolve(dir), 'tables')

// DynamoDB Local listens on every interface and shows tables only to the key that made them: a key nobody can guess keeps others on the network out.
const Credentials = z.object({ accessKeyId: z.string().regex(/^[A-Za-z0-9]{20,}$/), secretAccessKey: z.string().min(32) })

const newCredentials = (): z.infer<typeof Credentials> => ({
  accessKeyId: randomBytes(16).toString('hex').toUpperCase(),
  secretAccessKey: randomBytes(32).toString('hex'),
})

const keptCredentials = async (dir: string) => {
  const path = join(dir, 'engine-key.json')
  const kept = await readRecord(path, Credentials)
  if (kept) return kept
  const fresh = newCredentials()
  await writeRecord(path, fresh)
  return fresh
}

/** The keeper ends the engine with this process, whatever happens to it (engine-keeper.mjs). */
const forkKeeper = (compilers: readonly string[], options: readonly string[]): ChildProcess => {
  const emulator = join(dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')), 'emulator')
  const keeper = fork(join(import.meta.dirname, 'engine-keeper.mjs'), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A process group of its own: Ctrl-C in the terminal must reach the city alone, which then stops the engine last.
    detached: true,
  })
  // Told, not given as arguments: only the engine itself is to bear the marks by which what is left is found.
  keeper.send({
    command: process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java',
    options: [
      '-Xmx512m',
      ...compilers,
      // The parallel collector costs twice what it saves here.
      '-XX:+UseSerialGC',
      `-Djava.library.path=${join(emulator, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(emulator, 'DynamoDBLocal.jar'),
      '-disableTelemetry',
      ...options,
    ],
    folder: emulator,
  })
  return keeper
}

type Life = {
  /** Of the engine, not of its keeper. */
  readonly pid: Promise<number>
  readonly ended: () => string | undefined
  readonly onEnd: (hear: (reason: string) => void) => void
  readonly stop: () => Promise<void>
}

const lifeOf = (keeper: ChildProcess): Life => {
  let lastWords = ''
  let reason: string | undefined
  let stopping = false
  const listeners: ((reason: string) => void)[] = []
  const end = (why: string) => {
    if (reason !== undefined) return
    reason = `${why} ${lastWords.trim().slice(-500)}`.trim()
    if (!stopping) for (const hear of listeners) hear(reason)
  }
  keeper.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-2000)
  })
  keeper.once('error', (error) => end(`could not start: ${error.message}`))
  keeper.once('exit', (code, signal) => end(`ended with ${signal ?? `code ${code}`}.`))
  return {
    pid: new Promise((resolve) => keeper.once('message', (pid) => resolve(Number(pid)))),
    ended: () => reason,
    onEnd: (hear) => {
      if (reason !== undefined) hear(reason)
      listeners.push(hear)
    },
    stop: async () => {
      stopping = true
      if (reason !== undefined) return
      const exit = once(keeper, 'exit')
      if (keeper.connected) keeper.disconnect()
      await exit
    },
  }
}

const untilAnswering = async (endpoint: string, life: Life): Promise<void> => {
  const giveUpAt = performance.now() + 60_000
  while (!(await answers(endpoint))) {
    const reason = life.ended()
    if (reason !== undefined) throw new Error(`DynamoDB Local ${reason}`)
    if (performance.now() > giveUpAt) {
      await life.stop()
      throw new Error('DynamoDB Local did not answer within a minute')
    }
    await pause(100)
  }
}

// Any answer will do: an unsigned request is turned away with 400, and that takes a living engine.
const answers = (endpoint: string): Promise<boolean> => answering(endpoint)

/** A port nobody listens on at this moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  await once(server, 'close')
  return port
}

/** Creates the tables that are not there yet: a second start finds them. */
export const createTables = async (client: DynamoDBClient, specs: readonly TableSpec[]): Promise<void> => {
  const existing = new Set(await tableNames(client))
  const create = async (spec: TableSpec) => {
    await client.send(new CreateTableCommand(tableInput(spec)))
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 1 }, { TableName: spec.name })
  }
  await Promise.all(specs.filter(({ name }) => !existing.has(name)).map(create))
}

const tableNames = async (client: DynamoDBClient, after?: string): Promise<readonly string[]> => {
  const page = await client.send(new ListTablesCommand(after === undefined ? {} : { ExclusiveStartTableName: after }))
  const names = page.TableNames ?? []
  return page.LastEvaluatedTableName === undefined ? names : [...names, ...(await tableNames(client, page.LastEvaluatedTableName))]
}

// Without a stream: here each act rings the bus itself, and DynamoDB Local grows slower with every record its streams keep.
const tableInput = (spec: TableSpec): CreateTableCommandInput => {
  const keys: readonly (readonly [string, string])[] = [
    ['pk', 'sk'],
    ...spec.indexes.map((index) => [partitionKeyOf(index), sortKeyOf(index)] as const),
  ]
  return {
    TableName: spec.name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.flat().map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
    KeySchema: keySchema('pk', 'sk'),
    ...(spec.indexes.length > 0 && {
      GlobalSecondaryIndexes: spec.indexes.map((index) => ({
        IndexName: index,
        KeySchema: keySchema(partitionKeyOf(index), sortKeyOf(index)),
        Projection: { ProjectionType: 'ALL' as const },
      })),
    }),
  }
}

const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
]
