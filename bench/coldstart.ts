import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import * as z from 'zod'
import { bundling, type DoorName, doors } from '../lib/parts/bundling.ts'
import { type Figure, percentile } from './figure.ts'

type Contestant = { readonly name: string; readonly bundle: string; readonly path: string }

const rounds = 31

const asked = [
  { block: 'registry', door: 'registry-http', path: '/api/registry/local-governments/072028' },
  { block: 'members', door: 'members-http', path: '/api/members/directory?limit=50' },
] as const satisfies readonly { readonly block: string; readonly door: DoorName; readonly path: string }[]

/**
 * From process start to the first answered request of each block's HTTP bundle, as a ratio to `baseline-handler.ts`: hono and the
 * DynamoDB client with its default credential chain, bundled in the same way but for our alias. Fresh processes, one at a time,
 * in an order shuffled each round; the ratio is taken within a round, so that what else the machine does falls on both.
 */
export const coldstart = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'kanmin-coldstart-'))
  const table = await startTable()
  try {
    const baseline = { name: 'baseline', bundle: await bundle('bench/baseline-handler.ts', folder, 'baseline', {}), path: '/item' }
    const blocks = await Promise.all(
      asked.map(async ({ block, door, path }) => ({ name: block, bundle: await bundle(doors[door].entry, folder, door, bundling.alias), path })),
    )
    const ratios = await race(baseline, blocks, table)
    return (await Promise.all(blocks.map(async (block) => figuresOf(block, ratios)))).flat()
  } finally {
    table.close()
    await rm(folder, { recursive: true })
  }
}

const figuresOf = async ({ name, bundle: file }: Contestant, ratios: ReadonlyMap<string, readonly number[]>): Promise<readonly Figure[]> => [
  {
    bench: 'coldstart',
    figure: `${name} load ratio`,
    value: rounded(percentile(ratios.get(name) ?? [], 0.5)),
    unit: 'x',
    goal: '<=1.3',
  },
  { bench: 'coldstart', figure: `${name} KiB`, value: rounded((await stat(file)).size / 1024), unit: 'KiB', goal: '<=450' },
]

const bundle = async (entry: string, folder: string, name: string, alias: Record<string, string>): Promise<string> => {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    ...bundling,
    mainFields: [...bundling.mainFields],
    alias,
    bundle: true,
    sourcemap: false,
    entryPoints: [entry],
    outfile,
    logLevel: 'error',
  })
  return outfile
}

const race = async (baseline: Contestant, blocks: readonly Contestant[], table: Server): Promise<ReadonlyMap<string, readonly number[]>> => {
  const ratios = new Map<string, number[]>(blocks.map(({ name }) => [name, []]))
  // The first round warms the disk's cache for all and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    const times = new Map<string, number>()
    for (const contestant of shuffled([baseline, ...blocks])) times.set(contestant.name, await start(contestant, table))
    const base = times.get('baseline') ?? Number.NaN
    if (round > 0) for (const { name } of blocks) ratios.get(name)?.push((times.get(name) ?? Number.NaN) / base)
  }
  return ratios
}

const Run = z.object({ milliseconds: z.number(), statusCode: z.literal(200) })

const start = async ({ bundle: file, path }: Contestant, table: Server): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/cold-run.mjs', file, path], { env: environment(table) })
  // The handler logs to standard output as well; the run's own line is the last.
  return Run.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).milliseconds
}

const environment = (table: Server): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  AWS_REGION: 'ap-northeast-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_SESSION_TOKEN: 'bench',
  AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(table.address() as AddressInfo).port}`,
  TABLE_NAME: 'members',
  DOOR: 'members-http',
  FILES_BUCKET: 'files',
  ISSUER: 'https://issuer.invalid',
  JWKS_URI: 'https://issuer.invalid/jwks.json',
  AUDIENCE: 'kanmin-portal',
  REFERENCE_DIR: join(process.cwd(), 'data'),
  OPENAPI_FILE: 'docs/openapi/members.json',
})

/** Speaks DynamoDB's protocol and keeps nothing: the bundle's connection, signature and parsing are real, the waiting is not. */
const startTable = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const isQuery = String(request.headers['x-amz-target']).endsWith('.Query')
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': 'bench' })
      response.end(JSON.stringify(isQuery ? { Items: [], Count: 0, ScannedCount: 0 } : { Item: { pk: { S: 'a' }, sk: { S: 'b' } } }))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

const shuffled = <T>(things: readonly T[]): readonly T[] =>
  things
    .map((thing) => ({ thing, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)

const rounded = (value: number): number => Math.round(value * 100) / 100
