import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { noticeWorker } from '../../functions/fees/notice/notice-worker.ts'
import { feesReference } from '../../functions/fees/reference.ts'
import { feesWorker } from '../../functions/fees/worker.ts'
import type { Event } from '../../functions/kernel/event.ts'
import type { EventId, MemberId } from '../../functions/kernel/ids.ts'
import { instant } from '../../functions/kernel/time.ts'
import { relay } from '../../functions/platform/outbox.ts'
import { createReference } from '../../functions/platform/reference.ts'
import { personIdOf } from '../../functions/platform/token.ts'
import { dataDir } from '../blocks.ts'
import { typeface } from '../typeface.ts'
import { bodies } from './district.ts'
import { injectFaults } from './faults.ts'
import { newFeeId, takamatsuCode } from './fees.ts'
import { type Person, person } from './people.ts'
import { engineClient, type TestCity, testCity } from './test-city.ts'

const ofBody = (name: string, body: 'city' | 'otherCity' | 'amo' = 'city', role: 'administrator' | 'editor' | 'viewer' = 'editor'): Person =>
  person(name, { ...bodies[body], memberId: bodies[body].memberId as MemberId, roles: [role] })

/** Who acts on the money of the city, each in one office. */
export const moneyPeople = {
  administrator: ofBody('fees-administrator', 'city', 'administrator'),
  clerk: ofBody('fees-clerk'),
  revenue: ofBody('fees-revenue'),
  expenditure: ofBody('fees-expenditure'),
  treasurer: ofBody('fees-treasurer'),
  stranger: ofBody('fees-stranger', 'otherCity', 'administrator'),
  amo: ofBody('fees-amo', 'amo'),
  shopkeeper: person('fees-shopkeeper'),
}
export type Who = keyof typeof moneyPeople

const fileOf = (name: string, bytes: Uint8Array) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })

export const payers = Array.from({ length: 64 }, () => newFeeId<string>('bnf')).toSorted()

/** A roll of payers by their reading and fee, with columns beside. */
export const rollOf = (fees: readonly (readonly [string, number, ...string[]])[], further: readonly string[] = []) =>
  new TextEncoder().encode(
    `${['受益事業者番号,名称,名称カナ,郵便番号,送付先,負担金額,受益の限度額', ...further].join(',')}\r\n${fees
      .map(([kana, fee, ...more], at) => `${[payers[at], `商店${at}`, kana, '760-0000', `高松市丸亀町${at}`, fee, fee * 2, ...more].join(',')}\r\n`)
      .join('')}`,
  )

export const levyDistrict = newFeeId<string>('dst')

export const draftOf = (bytes: Uint8Array, changes: object = {}) => ({
  localGovernmentCode: takamatsuCode,
  districtId: levyDistrict,
  fiscalYear: 2026,
  grounds: { from: 'papers', certificate: { number: '第1号', on: '2026-03-01' }, ordinance: { number: '条例第9号', on: '2026-03-20' } },
  referenceOn: '2026-04-01',
  necessaryCost: 1_000_000,
  instalments: ['06-30', '10-31'],
  instalmentUnit: 1000,
  closedDays: { weekdays: [0, 6], days: [] },
  appealInstruction: '審査請求をすることができます。',
  file: fileOf('roll.csv', bytes),
  ...changes,
})

export const bankAccountId = newFeeId<string>('bac')
const account = { bankCode: '9999', branchCode: '999', kind: '1', number: '1234567' }

/** A file of a bank as it was taken from nobody: made for tests. */
export const golden = (name: string) => new Uint8Array(readFileSync(join(dataDir, 'testing', name)))

/** Whether the worker dies at an event before it is heard again. */
type Kill = (event: Event) => boolean | Promise<boolean>

const base = '/api/fees'

/** A city for each test whose money is looked after by different people; after each, every check of its books must hold. */
export const feesCity = () => {
  const client = engineClient()
  const faults = injectFaults(client)
  const started = '2026-06-15T03:00:00.000Z'
  let now = started
  const clock = () => instant(new Date(now))
  let city: TestCity

  const ask = (who: Who | undefined, method: string, path: string, body?: unknown) => city.as(who && moneyPeople[who])(method, base + path, body)
  const put = async (who: Who, path: string, body: unknown) => {
    const reply = await ask(who, 'PUT', path, body)
    expect(reply, reply.text).toMatchObject({ status: 201 })
    return reply.body
  }
  const of = (rest: string) => `/municipalities/${takamatsuCode}${rest}`

  const worker = () => feesWorker({ store: city.stores.fees, clock, files: city.files, ...feesReference(createReference(dataDir)) })

  /** Everything that was told is heard, twice, for deliveries may repeat. */
  const heard = async (kill: Kill = () => false) => {
    const table = city.tables.get('fees')
    if (!table) throw new Error('no table')
    const [run, make] = [
      worker(),
      noticeWorker({ store: city.stores.fees, clock, files: city.files, typeface, ...feesReference(createReference(dataDir)) }),
    ]
    const handle = async (event: Event) => {
      await run(event)
      await make(event)
    }
    await relay(table, async (events) => {
      for (const event of events) {
        if (await kill(event)) await handle(event).catch(() => undefined)
        await handle(event)
        await handle(event)
      }
      return events
    })
  }

  /** What another block told. */
  const tell = async (name: string, about: string, after: object) => {
    const event: Event = { eventId: newFeeId<EventId>('evt'), name, block: 'districts', about, at: clock(), after: after as Record<string, unknown> }
    await worker()(event)
    await worker()(event)
  }

  const send = async (upload: { url: string; headers: Record<string, string> }, bytes: Uint8Array) =>
    expect((await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: Buffer.from(bytes) })).status).toBe(200)

  const fetched = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer())

  const levied = async (bytes: Uint8Array, changes: object = {}, kill?: Kill) => {
    const levyId = newFeeId<string>('lvy')
    const drafted = await put('clerk', `/levies/${levyId}`, draftOf(bytes, changes))
    await send(drafted.upload, bytes)
    await put('clerk', `/levies/${levyId}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    const read = await ask('clerk', 'GET', `/levies/${levyId}`)
    if (read.body.status !== 'read' || read.body.found.rowsInError > 0) return read.body
    await put('revenue', `/levies/${levyId}/acts/${newFeeId('act')}`, {
      act: 'decide',
      version: read.body.version,
      document: { number: '高財第12号', on: '2026-06-15' },
    })
    await heard(kill)
    return (await ask('clerk', 'GET', `/levies/${levyId}`)).body
  }

  const imported = async (bytes: Uint8Array) => {
    const bankFileId = newFeeId<string>('bkf')
    const announced = await put('treasurer', `/bank-files/${bankFileId}`, { bankAccountId, file: fileOf('bank.txt', bytes) })
    await send(announced.upload, bytes)
    await put('treasurer', `/bank-files/${bankFileId}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    return (await ask('treasurer', 'GET', `/bank-files/${bankFileId}`)).body
  }

  const openBank = (source = 'zengin-01') =>
    put('treasurer', of(`/bank-accounts/${bankAccountId}`), { name: '歳計現金', account, source, years: 'era', openingBalance: 500_000 })

  const checks = async () => (await ask('clerk', 'GET', of('/books/checks'))).body

  /** The process that runs the functions ends after so many transactions: none of its later ones reaches the table. */
  let deadline = Number.POSITIVE_INFINITY
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === 'TransactWriteItemsCommand' && deadline-- <= 0) {
        deadline = Number.POSITIVE_INFINITY
        throw new Error('killed')
      }
      return next(args)
    },
    { step: 'initialize', name: 'death' },
  )

  /** How many things the table was asked for and gave out. */
  let readings = { asked: 0, given: 0 }
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args)
      const { Count = 0, Item } = result.output as { readonly Count?: number; readonly Item?: unknown }
      if (context.commandName === 'QueryCommand' || context.commandName === 'GetItemCommand')
        readings = { asked: readings.asked + 1, given: readings.given + Count + (Item ? 1 : 0) }
      return result
    },
    { step: 'initialize', name: 'readings' },
  )

  beforeEach(async () => {
    now = started
    faults.clear()
    city = await testCity({ clock, client })
    await put('administrator', of(`/officers/acts/${newFeeId('act')}`), {
      version: 0,
      revenueOfficers: [personIdOf(moneyPeople.revenue.subject)],
      expenditureOfficers: [personIdOf(moneyPeople.expenditure.subject)],
      treasurers: [personIdOf(moneyPeople.treasurer.subject)],
    })
  })

  afterEach(async () => {
    faults.clear()
    expect(await checks()).toMatchObject({ isSound: true })
  })

  return {
    ask,
    put,
    of,
    worker,
    heard,
    tell,
    send,
    fetched,
    levied,
    imported,
    openBank,
    checks,
    faults,
    city: () => city,
    at: (time: string) => {
      now = time
    },
    /** What an act reads of the table. */
    readingOf: async (act: () => Promise<unknown>) => {
      readings = { asked: 0, given: 0 }
      await act()
      return readings
    },
    dieAfter: (transactions: number) => {
      deadline = transactions
    },
  }
}
