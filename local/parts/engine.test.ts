import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DescribeTableCommand, DynamoDBClient, GetItemCommand, ListTablesCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRunning } from '../processes.ts'
import { createTables, type Engine, startEngine } from './engine.ts'

const parks = { name: 'parks', indexes: ['parks-by-ward', 'events-unheard'] } as const

describe('the engine', () => {
  let dir: string
  let engine: Engine
  const deaths: string[] = []
  const start = () => startEngine({ dir, onDeath: (reason) => deaths.push(reason) })

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'engine-'))
    engine = await start()
  }, 60_000)

  afterAll(async () => {
    await engine.stop()
    await rm(dir, { recursive: true })
  })

  it('makes a table with its indexes, and lets a second start make nothing twice', async () => {
    const client = new DynamoDBClient(engine)
    await createTables(client, [parks])

    await createTables(client, [parks, { name: 'ponds', indexes: [] }])

    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: 'parks' }))
    expect(table?.GlobalSecondaryIndexes?.map((index) => index.IndexName).sort()).toEqual(['events-unheard', 'parks-by-ward'])
    expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual(['parks', 'ponds'])
  })

  it('shows a stranger with another key nothing', async () => {
    await createTables(new DynamoDBClient(engine), [parks])

    const stranger = new DynamoDBClient({ ...engine, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } })

    expect((await stranger.send(new ListTablesCommand({}))).TableNames).toEqual([])
    expect((await stat(join(dir, 'engine-key.json'))).mode & 0o777).toBe(0o600)
  })

  it('finds again after a stop what was written before it', async () => {
    const item = { pk: { S: 'park' }, sk: { S: '中央公園' } }
    await createTables(new DynamoDBClient(engine), [parks])
    await new DynamoDBClient(engine).send(new PutItemCommand({ TableName: 'parks', Item: item }))

    await engine.stop()
    expect(await engine.answers()).toBe(false)
    engine = await start()

    expect((await new DynamoDBClient(engine).send(new GetItemCommand({ TableName: 'parks', Key: item }))).Item).toEqual(item)
    expect(deaths).toEqual([])
  }, 60_000)

  it('tells of an end nobody asked for', async () => {
    process.kill(engine.pid, 'SIGKILL')

    await expect.poll(() => deaths, { timeout: 5_000 }).toEqual([expect.stringContaining('SIGKILL')])
    engine = await start()
  }, 60_000)
})

describe('the engine of a process that is killed', () => {
  /** A process with an engine of its own, which cannot know what is coming to it. */
  const startOwner = async (place: { readonly dir: string } | { readonly inMemory: true }) => {
    const script = `
      const { startEngine } = await import('${join(import.meta.dirname, 'engine.ts')}')
      console.log(JSON.stringify(await startEngine(${JSON.stringify(place)})))
      setInterval(() => {}, 1000)`
    const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = (await once(owner.stdout, 'data')) as [Buffer]
    return { owner, engine: JSON.parse(said.toString()) as Pick<Engine, 'endpoint' | 'region' | 'credentials' | 'pid'> }
  }

  it.each(['SIGKILL', 'SIGTERM'] as const)('by %s is gone soon after it', async (signal) => {
    const { owner, engine } = await startOwner({ inMemory: true })
    expect(isRunning(engine.pid)).toBe(true)

    owner.kill(signal)

    await expect.poll(() => isRunning(engine.pid), { timeout: 15_000 }).toBe(false)
  })

  it('has kept everything it had answered', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'engine-'))
    const { owner, engine } = await startOwner({ dir })
    const item = { pk: { S: 'park' }, sk: { S: '中央公園' } }
    await createTables(new DynamoDBClient(engine), [parks])
    await new DynamoDBClient(engine).send(new PutItemCommand({ TableName: 'parks', Item: item }))

    owner.kill('SIGKILL')
    await expect.poll(() => isRunning(engine.pid), { timeout: 15_000 }).toBe(false)

    const after = await startEngine({ dir })
    expect((await new DynamoDBClient(after).send(new GetItemCommand({ TableName: 'parks', Key: item }))).Item).toEqual(item)
    await after.stop()
    await rm(dir, { recursive: true })
  })
})
