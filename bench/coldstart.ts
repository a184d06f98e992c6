import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import * as z from 'zod'
import { bundling, doors, type HttpDoorName } from '../lib/parts/bundling.ts'
import { addressOf, districtId, needId, planId, startTable } from './cold-table.ts'
import { audience, issuer, signToken } from './cold-token.ts'
import { type Figure, percentile } from './figure.ts'

type Contestant = { readonly name: string; readonly bundle: string; readonly path: string }

const rounds = 31

/**
 * What each door is asked: a page everybody may read if there is one, otherwise a list of one's own, with a token that is verified. The
 * door for certificates is not raced: nobody opens it but who issues one, and it answers nothing before there is a device.
 */
const asked: Readonly<Record<Exclude<HttpDoorName, 'devices-certificates-http'>, string>> = {
  'registry-http': '/api/registry/local-governments/072028',
  'members-http': '/api/members/directory?limit=50',
  'projects-http': `/api/projects/needs/${needId}`,
  'projects-seeking-http': '/api/projects/needs?limit=50',
  'projects-proposing-http': '/api/projects/my-proposals',
  'projects-partnering-http': '/api/projects/cases',
  'notices-http': '/api/notices/inbox',
  'districts-http': '/api/districts/districts?limit=50',
  'districts-enrolling-http': `/api/districts/districts/${districtId}/beneficiaries`,
  'districts-pricing-http': `/api/districts/districts/${districtId}/fee-rules`,
  'districts-consenting-http': '/api/districts/bindings',
  'districts-certifying-http': `/api/districts/plans/${planId}/procedure`,
  'districts-scheduling-http': `/api/districts/plans/${planId}/timeline`,
  'districts-issuing-http': `/api/districts/plans/${planId}/documents`,
  'devices-http': '/api/devices/device-types',
  'devices-ngsi-http': '/ngsi-ld/v1/types',
  'fees-http': '/api/fees/municipalities/372013/levies',
  'fees-notifying-http': '/api/fees/municipalities/372013/today',
  'fees-granting-http': '/api/fees/municipalities/372013/grants',
  'fees-collecting-http': '/api/fees/municipalities/372013/arrears',
  'fees-settling-http': '/api/fees/municipalities/372013/transfer-requests',
}

const httpDoors = Object.keys(asked) as readonly (keyof typeof asked)[]

const withToken: ReadonlySet<string> = new Set<HttpDoorName>([
  'projects-proposing-http',
  'notices-http',
  'districts-enrolling-http',
  'districts-pricing-http',
  'districts-consenting-http',
  'districts-certifying-http',
  'districts-scheduling-http',
  'districts-issuing-http',
  'fees-http',
])

/**
 * From process start to the first answered request of each HTTP door's bundle, as a ratio to `baseline-handler.ts`: hono and the
 * DynamoDB client with its default credential chain, bundled in the same way but for our alias. Fresh processes, one at a time,
 * in an order shuffled each round; the ratio is taken within a round, so that what else the machine does falls on both.
 */
export const coldstart = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'kanmin-coldstart-'))
  const table = await startTable()
  try {
    const baseline = { name: 'baseline', bundle: await bundle('bench/baseline-handler.ts', folder, 'baseline', {}), path: '/item' }
    const contestants = await Promise.all(
      httpDoors.map(async (door) => ({ name: door, bundle: await bundle(doors[door].entry, folder, door, bundling.alias), path: asked[door] })),
    )
    const ratios = await race(baseline, contestants, { ...environment(table), TOKEN: await signToken() })
    return (await Promise.all(contestants.map(async (contestant) => figuresOf(contestant, ratios)))).flat()
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

const race = async (
  baseline: Contestant,
  doorways: readonly Contestant[],
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const ratios = new Map<string, number[]>(doorways.map(({ name }) => [name, []]))
  // The first round warms the disk's cache for all and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    const times = new Map<string, number>()
    for (const contestant of shuffled([baseline, ...doorways])) times.set(contestant.name, await start(contestant, env))
    const base = times.get('baseline') ?? Number.NaN
    if (round > 0) for (const { name } of doorways) ratios.get(name)?.push((times.get(name) ?? Number.NaN) / base)
  }
  return ratios
}

const Run = z.object({ milliseconds: z.number(), statusCode: z.literal(200) })

const start = async ({ name, bundle: file, path }: Contestant, { TOKEN = '', ...env }: NodeJS.ProcessEnv): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/cold-run.mjs', file, path, ...(withToken.has(name) ? [TOKEN] : [])], { env })
  // The handler logs to standard output as well; the run's own line is the last.
  return Run.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).milliseconds
}

const environment = (table: Server): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  AWS_REGION: 'ap-northeast-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_SESSION_TOKEN: 'bench',
  AWS_ENDPOINT_URL_DYNAMODB: addressOf(table),
  TABLE_NAME: 'members',
  DOOR: 'members-http',
  FILES_BUCKET: 'files',
  PORTAL_URL: 'https://portal.invalid',
  ISSUER: issuer,
  JWKS_URI: `${addressOf(table)}/jwks.json`,
  AUDIENCE: audience,
  REFERENCE_DIR: join(process.cwd(), 'data'),
  OPENAPI_FILE: 'docs/openapi/members.json',
})

const shuffled = <T>(things: readonly T[]): readonly T[] =>
  things
    .map((thing) => ({ thing, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)

const rounded = (value: number): number => Math.round(value * 100) / 100
