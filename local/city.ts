import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { createLocalJWKSet } from 'jose'
import { monotonicFactory } from 'ulid'
import { devicesTable } from '../functions/devices/table.ts'
import { devicesWorker } from '../functions/devices/worker.ts'
import { documentWorker } from '../functions/districts/document/document-worker.ts'
import { districtsTable } from '../functions/districts/table.ts'
import { districtsWorker } from '../functions/districts/worker.ts'
import { noticeWorker } from '../functions/fees/notice/notice-worker.ts'
import { feesReference } from '../functions/fees/reference.ts'
import { feesTable } from '../functions/fees/table.ts'
import { feesWorker } from '../functions/fees/worker.ts'
import type { TableSpec } from '../functions/kernel/table.ts'
import { dateInTokyo } from '../functions/kernel/time.ts'
import { membershipClaims } from '../functions/members/claims.ts'
import { lettersConsumer } from '../functions/members/contract.ts'
import { belongingsOf } from '../functions/members/furniture.ts'
import type { MembersStore } from '../functions/members/store.ts'
import { membersTable } from '../functions/members/table.ts'
import { membersWorker } from '../functions/members/worker.ts'
import { type Delivery, sendDigests, sendDue } from '../functions/notices/delivery.ts'
import { noticesReference } from '../functions/notices/reference.ts'
import { noticesTable } from '../functions/notices/table.ts'
import { noticesWorker } from '../functions/notices/worker.ts'
import { createConsumer } from '../functions/platform/consumer.ts'
import { createTable, type Table } from '../functions/platform/dynamo-table.ts'
import { createFiles } from '../functions/platform/files.ts'
import type { Api } from '../functions/platform/http.ts'
import { createMail } from '../functions/platform/mail.ts'
import { createReference } from '../functions/platform/reference.ts'
import { createSeries } from '../functions/platform/series.ts'
import { createVerify, personIdOf } from '../functions/platform/token.ts'
import { runSavedSearches } from '../functions/projects/follow-run.ts'
import { matchingWorker } from '../functions/projects/matching-worker.ts'
import { projectsReference } from '../functions/projects/reference.ts'
import { projectsTable } from '../functions/projects/table.ts'
import { projectsWorker } from '../functions/projects/worker.ts'
import { registryWorker } from '../functions/registry/worker.ts'
import { dataDir, furnish, tableSpecs } from './blocks.ts'
import { demoClock, loadDemo } from './demo.ts'
import { demoLetters } from './demo-districts.ts'
import { demoAccounts, demoMachine, everyDemoAccount, operatorAccount } from './demo-people.ts'
import { startDevices } from './devices.ts'
import { foundSecretariat, localSecretariat } from './found.ts'
import { firstOperator } from './operator.ts'
import { type Bus, startBus } from './parts/bus.ts'
import { domainClock } from './parts/clock.ts'
import { type Daily, startDaily } from './parts/daily.ts'
import { createDoor, type DoorPlace } from './parts/door.ts'
import { createTables, type Engine, startEngine } from './parts/engine.ts'
import { bucketAt, startFiles } from './parts/files.ts'
import { audience, startIdentity } from './parts/identity.ts'
import type { Iot } from './parts/iot.ts'
import { fileLog } from './parts/log.ts'
import { type Inbox, startMail } from './parts/mail.ts'
import { startRounds } from './parts/rounds.ts'
import { typeface } from './typeface.ts'

const bucket = 'kanmin-files'
const root = join(import.meta.dirname, '..')

export type CityPlace = {
  /** Where everything is kept. */
  readonly dir: string
  readonly port: number
  readonly demo: boolean
  /** The engine keeps nothing: for tests. */
  readonly inMemory?: boolean
  /** Much is written before it is stopped. */
  readonly isBusy?: boolean
  readonly onDeath?: (part: string, reason: string) => void
  /** What stands between who asks and each API: for tests. */
  readonly between?: DoorPlace['between']
}

export type Login = { readonly sub: string; readonly login: string; readonly password: string }

export type City = {
  readonly origin: string
  readonly apis: Readonly<Record<string, Api>>
  readonly logins: readonly Login[]
  readonly engine: Engine
  readonly inbox: Inbox
  readonly bus: Bus
  readonly daily: Daily
  readonly members: MembersStore
  /** Where devices connect. */
  readonly iot: Pick<Iot, 'port' | 'authority' | 'queue'>
  /** Makes an account as the sign-up page does. */
  addAccount(account: { readonly email: string; readonly password: string }): Promise<unknown>
  health(): Promise<Readonly<Record<string, boolean>>>
  stop(): Promise<void>
}

/** The whole city in one process: every block, furnished with real embedded parts instead of AWS's. */
export const startCity = async ({ dir, port, demo, inMemory, isBusy = false, onDeath, between = (fetch) => fetch }: CityPlace): Promise<City> => {
  await mkdir(dir, { recursive: true })
  const origin = `http://127.0.0.1:${port}`
  const issuer = `${origin}/oidc`
  const log = fileLog(dir)
  const { clock, putBack } = demoClock(domainClock(dir))

  const engine = await startEngine({ ...(inMemory ? { inMemory } : { dir }), isBusy, onDeath: (reason) => onDeath?.('DynamoDB Local', reason) })
  const client = new DynamoDBClient({ endpoint: engine.endpoint, region: engine.region, credentials: engine.credentials })
  await createTables(client, tableSpecs)
  const inbox = await startMail({ preferredPort: port + 1 })
  const fileStore = await startFiles({ dir, buckets: [bucket], portalOrigin: origin })
  const mail = createMail({
    client: new SESv2Client({ endpoint: inbox.endpoint, region: engine.region, credentials: engine.credentials }),
    from: '官民 Kanmin <no-reply@kanmin.example>',
  })

  const bus = startBus({ log })
  const tells = ({ indexes }: TableSpec) => indexes.includes('events-unheard')
  const tableFor = (spec: TableSpec): Table =>
    tells(spec) ? bus.ringing(createTable(client, spec.name, clock)) : createTable(client, spec.name, clock)
  const ringing = new Map(tableSpecs.map((spec) => [spec.name, tableFor(spec)]))
  const tableOf = ({ name }: TableSpec): Table => ringing.get(name) ?? createTable(client, name, clock)
  const identity = await startIdentity({
    issuer,
    dir,
    accounts: demo ? everyDemoAccount : [],
    claims: async (sub) => ({ memberships: membershipClaims(await belongingsOf(stores.members, personIdOf(sub)), dateInTokyo(clock())) }),
    machineClients: demo ? [demoMachine] : [],
    portalOrigin: origin,
  })
  const files = createFiles(bucketAt(fileStore, bucket))
  const series = ({ name }: TableSpec) => createSeries(client, name, clock)
  const newUlid = monotonicFactory()
  const tables = { table: tableOf(devicesTable), series: series(devicesTable) }
  const iot = await startDevices({ dir, preferredPort: port + 803, tables, clock, newUlid, log })
  const { apis, stores, sweeps } = furnish({
    table: tableOf,
    series,
    things: iot.things,
    authority: iot.authority,
    clock,
    newUlid,
    files,
    verify: createVerify({ issuer, audience: [audience], keys: createLocalJWKSet(identity.jwks) }),
    log,
    portalUrl: origin,
  })
  bus.subscribe(
    createConsumer({
      name: lettersConsumer,
      table: tableOf(membersTable),
      clock,
      log,
      handle: membersWorker({ store: stores.members, files, clock, send: (letter) => mail.send(letter), portalUrl: origin }),
    }),
  )
  bus.subscribe(registryWorker(stores.registry))

  const hear = projectsWorker({ store: stores.projects, clock })
  const match = matchingWorker({ store: stores.projects, clock, matching: projectsReference(createReference(dataDir)).matching })
  bus.subscribe(
    createConsumer({
      name: 'projects-members',
      table: tableOf(projectsTable),
      clock,
      log,
      // First who takes part, then what fits: matching decides on what has been heard.
      handle: async (event) => {
        await hear(event)
        await match(event)
      },
    }),
  )

  const newToken = () => randomBytes(32).toString('base64url')
  const delivery: Delivery = { store: stores.notices, clock, log, mail, portalUrl: origin, newToken, ...noticesReference(createReference(dataDir)) }
  bus.subscribe(createConsumer({ name: 'notices-events', table: tableOf(noticesTable), clock, log, handle: noticesWorker(delivery) }))
  const mailRounds = startRounds({ log }, () => sendDue(delivery))

  bus.subscribe(
    createConsumer({
      name: 'districts-events',
      table: tableOf(districtsTable),
      clock,
      log,
      handle: districtsWorker({ store: stores.districts, clock, files }),
    }),
  )
  bus.subscribe(
    createConsumer({
      name: 'fees-notices',
      table: tableOf(feesTable),
      clock,
      log,
      handle: noticeWorker({ store: stores.fees, clock, files, typeface, ...feesReference(createReference(dataDir)) }),
    }),
  )
  const letters = demoLetters(() => randomBytes(32).toString('hex'))
  bus.subscribe(
    createConsumer({
      name: 'fees-events',
      table: tableOf(feesTable),
      clock,
      log,
      handle: feesWorker({ store: stores.fees, clock, files, ...feesReference(createReference(dataDir)) }),
    }),
  )
  bus.subscribe(
    createConsumer({
      name: 'districts-documents',
      table: tableOf(districtsTable),
      clock,
      log,
      handle: documentWorker({ store: stores.districts, files, typeface, newSecret: letters.newSecret, portalUrl: origin }),
    }),
  )

  bus.subscribe(createConsumer({ name: 'devices-events', table: tableOf(devicesTable), clock, log, handle: devicesWorker(stores.devices) }))

  let furnished = false
  const health = async () => ({
    engine: await engine.answers(),
    mail: await inbox.answers(),
    files: await fileStore.answers(),
    iot: await iot.answers(),
    furnished,
  })
  const door = createDoor({
    apis,
    between,
    identity: identity.handle,
    portal: join(root, 'web', 'dist'),
    filesOrigin: fileStore.endpoint,
    health,
    config: () => ({
      issuer,
      clientId: 'kanmin-portal',
      scope: 'openid email profile',
      blocks: Object.fromEntries(Object.entries(apis).map(([block, { dialect }]) => [block, dialect.basePath])),
      contact: operatorAccount.email,
      local: { mail: inbox.inboxUrl, now: clock() },
    }),
  })
  door.listen(port, '127.0.0.1')
  await once(door, 'listening')

  const operator = demo ? operatorAccount : await firstOperator(dir, identity)
  const { version: terms } = await createReference(dataDir).read<{ readonly version: string }>('terms.json')
  await foundSecretariat(stores.members, localSecretariat, { operator: personIdOf(operator.sub), at: clock(), terms })
  if (demo) await loadDemo({ origin, dir, dataDir, putBack, letters })
  furnished = true
  const daily = startDaily({
    clock,
    log,
    runs: [
      ...Object.values(sweeps),
      async () => void (await runSavedSearches({ store: stores.projects, clock })),
      async () => void (await sendDigests(delivery)),
    ],
  })

  return {
    origin,
    apis,
    logins: demo ? [operatorAccount, ...demoAccounts] : [operator],
    engine,
    inbox,
    bus,
    daily,
    members: stores.members,
    iot,
    addAccount: (account) => identity.addAccount(account),
    health,
    async stop() {
      door.close()
      door.closeAllConnections()
      await iot.stop()
      await Promise.all([bus.stop(), daily.stop(), mailRounds.stop()])
      await Promise.all([inbox.stop(), fileStore.stop()])
      client.destroy()
      await engine.stop()
    },
  }
}
