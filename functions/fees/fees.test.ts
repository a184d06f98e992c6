import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { bodies } from '../../local/harness/district.ts'
import { injectFaults } from '../../local/harness/faults.ts'
import { newFeeId, takamatsuCode } from '../../local/harness/fees.ts'
import { type Person, person } from '../../local/harness/people.ts'
import { engineClient, type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { Event } from '../kernel/event.ts'
import type { EventId, MemberId } from '../kernel/ids.ts'
import { instant } from '../kernel/time.ts'
import { relay } from '../platform/outbox.ts'
import { personIdOf } from '../platform/token.ts'
import { feesWorker } from './worker.ts'

const base = '/api/fees'
const client = engineClient()
const faults = injectFaults(client)
let now = '2026-06-15T03:00:00.000Z'
const clock = () => instant(new Date(now))
let city: TestCity

const ofCity = (name: string, body: 'city' | 'otherCity' = 'city', role: 'administrator' | 'editor' | 'viewer' = 'editor'): Person =>
  person(name, { ...bodies[body], memberId: bodies[body].memberId as MemberId, roles: [role] })

const people = {
  administrator: ofCity('fees-administrator', 'city', 'administrator'),
  clerk: ofCity('fees-clerk'),
  revenue: ofCity('fees-revenue'),
  expenditure: ofCity('fees-expenditure'),
  treasurer: ofCity('fees-treasurer'),
  stranger: ofCity('fees-stranger', 'otherCity', 'administrator'),
}
type Who = keyof typeof people

const ask = (who: Who, method: string, path: string, body?: unknown) => city.as(people[who])(method, base + path, body)
const put = async (who: Who, path: string, body: unknown) => {
  const reply = await ask(who, 'PUT', path, body)
  expect(reply, reply.text).toMatchObject({ status: 201 })
  return reply.body
}
const of = (rest: string) => `/municipalities/${takamatsuCode}${rest}`

const worker = () =>
  feesWorker({
    store: city.stores.fees,
    clock,
    files: city.files,
    holidays: async () => JSON.parse(readFileSync(join(import.meta.dirname, '../../data/holidays.json'), 'utf8')),
  })

/** Everything that was told is heard, twice, for deliveries may repeat. */
const heard = async (kill = (_: Event) => false) => {
  const table = city.tables.get('fees')
  if (!table) throw new Error('no table')
  const handle = worker()
  await relay(table, async (events) => {
    for (const event of events) {
      if (kill(event)) await handle(event).catch(() => undefined)
      await handle(event)
      await handle(event)
    }
    return events
  })
}

const send = async (upload: { url: string; headers: Record<string, string> }, bytes: Uint8Array) =>
  expect((await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: Buffer.from(bytes) })).status).toBe(200)

const fileOf = (name: string, bytes: Uint8Array) => ({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })

const payers = Array.from({ length: 8 }, () => newFeeId<string>('bnf')).toSorted()
const rollOf = (fees: readonly (readonly [string, number])[]) =>
  new TextEncoder().encode(
    `受益事業者番号,名称,名称カナ,郵便番号,送付先,負担金額,受益の限度額\r\n${fees
      .map(([kana, fee], at) => `${payers[at]},商店${at},${kana},760-0000,高松市丸亀町${at},${fee},${fee * 2}\r\n`)
      .join('')}`,
  )

const appoint = () =>
  put('administrator', of(`/officers/acts/${newFeeId('act')}`), {
    version: 0,
    revenueOfficers: [personIdOf(people.revenue.subject)],
    expenditureOfficers: [personIdOf(people.expenditure.subject)],
    treasurers: [personIdOf(people.treasurer.subject)],
  })

const district = newFeeId<string>('dst')
const draftOf = (bytes: Uint8Array, changes: object = {}) => ({
  localGovernmentCode: takamatsuCode,
  districtId: district,
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

const levied = async (bytes: Uint8Array, changes: object = {}, kill?: (event: Event) => boolean) => {
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

const bankAccountId = newFeeId<string>('bac')
const account = { bankCode: '9999', branchCode: '999', kind: '1', number: '1234567' }

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
const golden = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../data/testing', name)))

beforeEach(async () => {
  now = '2026-06-15T03:00:00.000Z'
  faults.clear()
  city = await testCity({ clock, client })
  await appoint()
})

describe('a levy', () => {
  const roll = rollOf([
    ['マルガメショウジ', 20_000],
    ['トビウメ', 45_500],
    ['ミナト', 0],
    ['カワラマチ', 7_300],
    ['タマモ', 12_000],
  ])

  it('is tried, decided by another than who drafted it, and owed by instalments on open days, with fractions in the first', async () => {
    const done = await levied(roll)

    expect(done).toMatchObject({ status: 'done', progress: { written: 5, of: 5 }, found: { payers: 5, paying: 4, total: 84_800 } })
    expect(done.found.byInstalment).toMatchObject([{ dueOn: '2026-06-30' }, { namedOn: '2026-10-31', dueOn: '2026-11-02' }])
    const { body } = await ask('clerk', 'GET', of('/claims?limit=1000'))
    const fourth = body.items.filter((claim: { payerId: string }) => claim.payerId === payers[3])
    expect(fourth.map((claim: { outstanding: number }) => claim.outstanding)).toEqual([4_300, 3_000])
    expect(new Set(body.items.map((claim: { reference: string }) => claim.reference)).size).toBe(8)
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('is not decided by who drafted it, nor by who holds no office, nor twice for one year', async () => {
    const levyId = newFeeId<string>('lvy')
    const drafted = await put('revenue', `/levies/${levyId}`, draftOf(roll))
    await send(drafted.upload, roll)
    await put('revenue', `/levies/${levyId}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    const decide = { act: 'decide', version: 3, document: { number: '第1号', on: '2026-06-15' } }

    expect((await ask('revenue', 'PUT', `/levies/${levyId}/acts/${newFeeId('act')}`, decide)).body.type).toBe('/problems/fees/approved-by-another')
    for (const who of ['administrator', 'clerk', 'treasurer', 'expenditure'] as const)
      expect((await ask(who, 'PUT', `/levies/${levyId}/acts/${newFeeId('act')}`, decide)).status, who).toBe(403)
    expect((await ask('stranger', 'GET', `/levies/${levyId}`)).status).toBe(404)
    await levied(roll)
    const second = newFeeId<string>('lvy')
    await send((await put('clerk', `/levies/${second}`, draftOf(roll))).upload, roll)
    await put('clerk', `/levies/${second}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    expect((await ask('revenue', 'PUT', `/levies/${second}/acts/${newFeeId('act')}`, decide)).body.type).toBe('/problems/fees/levy-twice')
  })

  it('is refused above the cost, above a benefit, or without what it rests on', async () => {
    const levyId = newFeeId<string>('lvy')
    const draft = draftOf(roll, { necessaryCost: 84_799, grounds: { from: 'heard' } })
    await send((await put('clerk', `/levies/${levyId}`, draft)).upload, roll)
    await put('clerk', `/levies/${levyId}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    const decide = (version: number) => ({ act: 'decide', version, document: { number: '第1号', on: '2026-06-15' } })
    expect((await ask('revenue', 'PUT', `/levies/${levyId}/acts/${newFeeId('act')}`, decide(3))).body.type).toBe('/problems/fees/levy-above-cost')

    const above = new TextEncoder().encode(new TextDecoder().decode(roll).replace(',20000,40000', ',40001,40000'))
    expect(await levied(above)).toMatchObject({ status: 'read', found: { rowsInError: 1 } })

    const unheard = newFeeId<string>('lvy')
    await send((await put('clerk', `/levies/${unheard}`, draftOf(roll, { grounds: { from: 'heard' } }))).upload, roll)
    await put('clerk', `/levies/${unheard}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    const refused = await ask('revenue', 'PUT', `/levies/${unheard}/acts/${newFeeId('act')}`, decide(3))
    expect(refused.body).toMatchObject({ type: '/problems/fees/levy-not-ready', missing: ['certificate', 'ordinance', 'levy-roll'] })
    await tell('PlanCertified', newFeeId('pln'), {
      districtId: district,
      localGovernmentCode: takamatsuCode,
      period: { startsOn: '2026-04-01', endsOn: '2031-03-31' },
    })
    await tell('OrdinanceEnacted', district, { inForceFrom: '2026-04-01' })
    await tell('LevyRollTaken', district, { referenceOn: '2026-04-01' })
    expect((await ask('revenue', 'PUT', `/levies/${unheard}/acts/${newFeeId('act')}`, decide(3))).status).toBe(201)
  })

  it('whose worker dies between two of its transactions goes on from there, complete, and nothing twice', async () => {
    const many = rollOf(payers.map((_, at) => [`ショウテン${at}`, 24_000 + at] as const))
    let killed = 0
    const done = await levied(
      many,
      { instalments: Array.from({ length: 12 }, (_, at) => `${String(((at + 6) % 12) + 1).padStart(2, '0')}-15`) },
      ({ name }) => {
        if (name !== 'LevyDecided' || killed > 0) return false
        killed += 1
        dieAfter(2)
        return true
      },
    )

    expect(killed).toBe(1)
    expect(done).toMatchObject({ status: 'done', progress: { written: 8, of: 8 } })
    expect((await ask('clerk', 'GET', of('/claims?limit=1000'))).body.items.length).toBe(96)
    expect(await checks()).toMatchObject({ isSound: true })
  })
})

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
const dieAfter = (transactions: number) => {
  deadline = transactions
}

const tell = async (name: string, about: string, after: object) => {
  const event: Event = { eventId: newFeeId<EventId>('evt'), name, block: 'districts', about, at: clock(), after: after as Record<string, unknown> }
  await worker()(event)
  await worker()(event)
}

describe('money that comes in', () => {
  const roll = rollOf([
    ['マルガメショウジ', 10_000],
    ['トビウメ', 25_000],
  ])

  it('clears by reference and by name, is kept once however often it is told, and leaves the books as the bank has them', async () => {
    await levied(roll, { instalments: ['06-30'] })
    await openBank()

    const file = await imported(golden('zengin-01-a.txt'))

    expect(file).toMatchObject({ status: 'posted', found: { lines: 3, deposits: 2, total: 35_000, known: 0, movements: 1 } })
    expect((await ask('clerk', 'GET', of('/claims'))).body.items).toEqual([])
    const { body: clearings } = await ask('clerk', 'GET', of('/clearings'))
    expect(clearings.items.map((clearing: { how: string }) => clearing.how).toSorted()).toEqual(['name', 'reference'])
    expect(await imported(golden('zengin-01-a.txt'))).toMatchObject({ status: 'posted', found: { deposits: 0, known: 3 } })
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('that the bank takes back is undone first and then taken back, and the books say what the bank says', async () => {
    await levied(roll, { instalments: ['06-30'] })
    await openBank()
    await imported(golden('zengin-01-a.txt'))
    const { body: clearings } = await ask('clerk', 'GET', of('/clearings'))
    const clearing = clearings.items.find((each: { how: string }) => each.how === 'reference')
    const { body: movements } = await ask('clerk', 'GET', of('/movements'))
    expect(movements.items).toMatchObject([{ kind: 'reversal', amount: 10_000 }])
    const takeBack = (version: number) => ({ act: 'take-back', version, movementId: movements.items[0].movementId, reason: '振込取消' })
    const path = `/deposits/${clearing.depositId}/acts/${newFeeId('act')}`

    expect((await ask('treasurer', 'PUT', path, takeBack(2))).body.type).toBe('/problems/fees/deposit-in-use')
    const undo = `/clearings/${clearing.clearingId}/acts/${newFeeId('act')}`
    await put('treasurer', undo, { act: 'undo', reason: '振込取消' })
    expect((await ask('treasurer', 'PUT', undo, { act: 'undo', reason: '振込取消' })).status).toBe(200)
    await put('treasurer', path, takeBack(3))

    expect((await ask('clerk', 'GET', of('/claims'))).body.items).toMatchObject([{ outstanding: 10_000, received: 0 }])
    expect((await ask('clerk', 'GET', of('/movements'))).body.items).toEqual([])
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('that fits nothing waits with its suggestions, is cleared by a treasurer, and its name is learned and can be forgotten', async () => {
    await levied(
      rollOf([
        ['マルガメヤ', 10_001],
        ['トビウメ', 25_000],
      ]),
      { instalments: ['06-30'] },
    )
    await openBank()
    const file = golden('zengin-01-a.txt')
    await imported(file)
    const { body: waiting } = await ask('clerk', 'GET', of('/deposits'))
    expect(waiting.items).toMatchObject([{ unapplied: 10_000, review: { reason: 'fee-deducted' }, ageDays: 3 }])
    const [deposit] = waiting.items
    const [suggestion] = deposit.review.suggestions
    const act = { act: 'clear', version: deposit.version, clearingId: newFeeId('clr'), parts: suggestion.parts, learnName: true }

    expect((await ask('clerk', 'PUT', `/deposits/${deposit.depositId}/acts/${newFeeId('act')}`, act)).status).toBe(403)
    const id = newFeeId<string>('act')
    await put('treasurer', `/deposits/${deposit.depositId}/acts/${id}`, act)
    expect((await ask('treasurer', 'PUT', `/deposits/${deposit.depositId}/acts/${id}`, act)).status).toBe(200)
    expect((await ask('treasurer', 'PUT', `/deposits/${deposit.depositId}/acts/${id}`, { ...act, learnName: false })).status).toBe(409)

    expect((await ask('clerk', 'GET', of('/claims'))).body.items).toMatchObject([{ outstanding: 1 }])
    const { body: names } = await ask('clerk', 'GET', of('/payer-names'))
    expect(names.items).toMatchObject([{ payerId: payers[0], nameKey: 'マルガメシヨウジ' }])
    await put('treasurer', `/payers/${payers[0]}/acts/${newFeeId('act')}`, { act: 'forget', nameKey: 'マルガメシヨウジ' })
    expect((await ask('clerk', 'GET', of('/payer-names'))).body.items).toEqual([])
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('in a file that is wrong is refused whole, with the place, and posts nothing', async () => {
    await openBank()
    const wrong = golden('zengin-01-a.txt')
    wrong[4 * 202 + 18] = 0x39

    expect(await imported(wrong)).toMatchObject({ status: 'refused', refusal: { fault: 'wrong-total', row: 5 } })
    expect(await imported(new Uint8Array(1024 * 1024))).toMatchObject({ status: 'refused', refusal: { fault: 'not-a-bank-file' } })
    expect(await imported(golden('camt-053-02.xml'))).toMatchObject({ status: 'refused' })
    expect((await ask('clerk', 'GET', of('/deposits'))).body.items).toEqual([])
  })

  it('is what the bank says in a statement, and what left the account explains the rest', async () => {
    await openBank('zengin-03')

    expect(await imported(golden('zengin-03.txt'))).toMatchObject({ status: 'posted', found: { deposits: 1, movements: 2 } })

    expect(await checks()).toMatchObject({ isSound: true })
    const { body } = await ask('clerk', 'GET', of('/bank-accounts'))
    expect(body.items).toMatchObject([{ closing: { balance: 497_000, on: '2026-06-12' } }])
  })
})

describe('the books', () => {
  it('show their journal, their days and their public accounts, and nothing of a district where few pay', async () => {
    await levied(
      rollOf([
        ['ア', 10_000],
        ['イ', 10_000],
        ['ウ', 10_000],
        ['エ', 10_000],
        ['オ', 10_000],
      ]),
      { instalments: ['06-30'] },
    )

    const { body: accounts } = await city.as(undefined)('GET', `${base}/districts/${district}/accounts`)
    expect(accounts.years).toMatchObject([{ fiscalYear: 2026, isWithheld: false, determined: 50_000, outstanding: 50_000, collectionRatePercent: 0 }])
    expect((await ask('clerk', 'GET', of('/books/journal?month=2026-06'))).body.items.length).toBe(5)
    expect((await ask('clerk', 'GET', of('/books/journal.csv?month=2026-06'))).text).toContain('借方')
    expect((await ask('clerk', 'GET', of('/books/days/2026-06-15'))).body.totals).toMatchObject([
      { account: 'receivable', debit: 50_000, arrears: false },
      { account: 'revenue', credit: 50_000 },
    ])
    expect((await city.as(undefined)('GET', `${base}/districts/${newFeeId('dst')}/accounts`)).status).toBe(404)
  })

  it('close a month when it is over, and take nothing in it from then on', async () => {
    const act = { act: 'close-month', month: '2026-06' }
    expect((await ask('treasurer', 'PUT', of(`/books/acts/${newFeeId('act')}`), act)).body.type).toBe('/problems/fees/month-not-over')
    now = '2026-07-01T03:00:00.000Z'
    const id = newFeeId<string>('act')
    await put('treasurer', of(`/books/acts/${id}`), act)

    expect((await ask('treasurer', 'PUT', of(`/books/acts/${id}`), act)).status).toBe(200)
    expect((await ask('treasurer', 'PUT', of(`/books/acts/${newFeeId('act')}`), act)).body.type).toBe('/problems/fees/month-closed')
    expect((await ask('clerk', 'GET', of('/books/closed'))).body).toEqual({ months: ['2026-06'], years: [] })
  })
})

describe('a claim', () => {
  it('is corrected by a revenue officer with a reason; what is overpaid by it is ordered back by an expenditure officer', async () => {
    await levied(
      rollOf([
        ['マルガメショウジ', 10_000],
        ['トビウメ', 25_000],
      ]),
      { instalments: ['06-30'] },
    )
    await openBank()
    const [claim] = (await ask('clerk', 'GET', of('/claims'))).body.items.filter((each: { payerId: string }) => each.payerId === payers[1])
    await imported(golden('zengin-01-a.txt'))
    const paid = (await ask('clerk', 'GET', `/claims/${claim.claimId}`)).body
    const correct = { act: 'correct', version: paid.version, determined: 20_000, reason: '床面積の誤り' }

    expect((await ask('treasurer', 'PUT', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, correct)).status).toBe(403)
    const corrected = await put('revenue', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, correct)
    expect(corrected).toMatchObject({ determined: 20_000, refundDue: 5_000, outstanding: 0 })
    const refund = { act: 'refund', version: corrected.version, amount: 5_000, from: bankAccountId, reason: '過誤納' }
    expect((await ask('revenue', 'PUT', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, refund)).status).toBe(403)
    expect(await put('expenditure', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, refund)).toMatchObject({ refundDue: 0, refunded: 5_000 })
    expect(await checks()).toMatchObject({ isSound: true })
  })
})

describe('officers', () => {
  it('are different people, appointed by an administrator who is none by that', async () => {
    const same = personIdOf(people.revenue.subject)
    const draft = { version: 1, revenueOfficers: [same], expenditureOfficers: [], treasurers: [same] }

    const refused = await ask('administrator', 'PUT', of(`/officers/acts/${newFeeId('act')}`), draft)

    expect(refused.body).toMatchObject({ type: '/problems/fees/officers-not-different', persons: [same] })
    expect((await ask('revenue', 'PUT', of(`/officers/acts/${newFeeId('act')}`), { ...draft, treasurers: [] })).status).toBe(403)
    expect((await ask('stranger', 'GET', of('/officers'))).status).toBe(404)
  })
})
