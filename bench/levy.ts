import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, TransactWriteItemsCommand, type TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb'
import { monotonicFactory } from 'ulid'
import type { LevyId } from '../functions/fees/contract.ts'
import { levyRun } from '../functions/fees/levy/levy-run.ts'
import { type KeptLevy, levyFileKey } from '../functions/fees/levy/levy-store.ts'
import { feesReference } from '../functions/fees/reference.ts'
import { createFeesStore } from '../functions/fees/store.ts'
import { feesTable } from '../functions/fees/table.ts'
import type { LocalGovernmentCode } from '../functions/kernel/identifiers.ts'
import type { ActId, EventId, PersonId } from '../functions/kernel/ids.ts'
import { yen } from '../functions/kernel/money.ts'
import { type FiscalYear, instant, type LocalDate } from '../functions/kernel/time.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createFiles } from '../functions/platform/files.ts'
import { createReference } from '../functions/platform/reference.ts'
import { dataDir } from '../local/blocks.ts'
import { createTables, startEngine } from '../local/parts/engine.ts'
import { bucketAt, startFiles } from '../local/parts/files.ts'
import type { Figure } from './figure.ts'

const payerCount = Number(process.env['BENCH_PAYERS'] ?? 10_000)
const ulid = monotonicFactory()
const at = instant(new Date('2026-06-15T03:00:00.000Z'))
const person = `psn_${ulid()}` as PersonId

const rollOf = (payers: number): Uint8Array =>
  new TextEncoder().encode(
    `受益事業者番号,名称,名称カナ,郵便番号,送付先,負担金額,受益の限度額\r\n${Array.from(
      { length: payers },
      (_, each) => `bnf_${ulid()},商店${each},シヨウテン${each},760-0000,高松市丸亀町${each},${10_000 + each},${90_000}\r\n`,
    ).join('')}`,
  )

const levyOf = (bytes: Uint8Array): KeptLevy => ({
  levyId: `lvy_${ulid()}` as LevyId,
  version: 1,
  fingerprint: 'bench',
  by: person,
  at,
  status: 'announced',
  draft: {
    localGovernmentCode: '372013' as LocalGovernmentCode,
    districtId: `dst_${ulid()}`,
    fiscalYear: 2026 as FiscalYear,
    grounds: { from: 'heard' },
    referenceOn: '2026-04-01' as LocalDate,
    necessaryCost: yen(1_000_000_000),
    instalments: ['06-30'],
    instalmentUnit: 1,
    closedDays: { weekdays: [0, 6], days: [] },
    appealInstruction: 'bench',
    file: { name: 'roll.csv', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  },
})

/** What a run wrote, each transaction as it was sent. */
const recorded = (client: DynamoDBClient): TransactWriteItemsCommandInput[] => {
  const sent: TransactWriteItemsCommandInput[] = []
  client.middlewareStack.add(
    (next, context) => (args) => {
      if (context.commandName === 'TransactWriteItemsCommand') sent.push(args.input as TransactWriteItemsCommandInput)
      return next(args)
    },
    { step: 'initialize', name: 'record' },
  )
  return sent
}

const inTable = ({ TransactItems = [] }: TransactWriteItemsCommandInput, name: string): TransactWriteItemsCommandInput => ({
  TransactItems: TransactItems.map((item) =>
    Object.fromEntries(Object.entries(item).map(([kind, write]) => [kind, { ...write, TableName: name }])),
  ) as TransactWriteItemsCommandInput['TransactItems'],
})

const seconds = async (act: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await act()
  return (performance.now() - from) / 1000
}

/** A levy of 10,000 payers, from its decision to the last claim, to the same transactions sent bare to another table. */
export const levy = async (): Promise<readonly Figure[]> => {
  const dir = await mkdtemp(join(tmpdir(), 'kanmin-levy-'))
  const engine = await startEngine({ inMemory: true })
  const store = await startFiles({ dir, buckets: ['levy'], portalOrigin: 'http://127.0.0.1' })
  const { endpoint, region, credentials } = engine
  const [client, bare] = [new DynamoDBClient({ endpoint, region, credentials }), new DynamoDBClient({ endpoint, region, credentials })]
  try {
    await createTables(bare, [feesTable, { ...feesTable, name: 'bare' }])
    const files = createFiles(bucketAt(store, 'levy'))
    const fees = createFeesStore(createTable(client, feesTable.name), () => at, ulid)
    const run = levyRun({ store: fees, files, clock: () => at, ...feesReference(createReference(dataDir)) })
    const bytes = rollOf(payerCount)
    const drafted = levyOf(bytes)
    const upload = await files.signedUpload({ key: levyFileKey(drafted.levyId), type: 'text/csv', ...drafted.draft.file })
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: Buffer.from(bytes) })
    const tell = (name: string) => run({ eventId: `evt_${ulid()}` as EventId, name, block: 'fees', about: drafted.levyId, at, after: {} })
    const now = async () => (await fees.levies.levy(drafted.levyId)) ?? drafted
    await fees.levies.announce({ ...drafted, status: 'reading' }, { personId: person, roles: [] })
    const tried = await seconds(() => tell('LevyAsked'))
    const read = await now()
    const writing: KeptLevy = { ...read, version: read.version + 1, status: 'writing', progress: { written: 0, of: payerCount } }
    const saving = { actor: { personId: person, roles: [] }, actId: `act_${ulid()}` as ActId, fingerprint: 'bench' }
    await fees.levies.decide(read, writing, saving)

    const sent = recorded(client)
    const made = await seconds(async () => {
      while ((await now()).status === 'writing') await tell('LevyWentOn')
    })
    // The first transaction changes a levy that stands in the other table as well; conditions cost what they cost in both.
    await createTable(bare, 'bare').transact([{ put: { key: { pk: drafted.levyId, sk: 'LEVY' }, values: { version: writing.version } } }])
    const plain = await seconds(async () => {
      for (const each of sent) await bare.send(new TransactWriteItemsCommand(inTable(each, 'bare')))
    })
    const writes = sent.reduce((sum, { TransactItems = [] }) => sum + TransactItems.length, 0)
    const figure = (name: string, value: number, unit: string): Figure => ({ bench: 'levy', figure: name, value: Number(value.toFixed(2)), unit })
    return [
      figure(`dry run of ${payerCount.toLocaleString('en')} payers`, tried, 'seconds'),
      figure(`levy of ${payerCount.toLocaleString('en')} payers`, made, 'seconds'),
      figure(`its ${writes.toLocaleString('en')} writes in ${sent.length.toLocaleString('en')} transactions, bare`, plain, 'seconds'),
      { ...figure('the levy to its bare writes', made / plain, 'times'), goal: '<=1.5' },
    ]
  } finally {
    client.destroy()
    bare.destroy()
    await Promise.all([engine.stop(), store.stop()])
    await rm(dir, { recursive: true, force: true })
  }
}
