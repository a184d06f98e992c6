import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { describe, expect, it } from 'vitest'
import { tableSpecs } from '../../../local/blocks.ts'
import { transferNotice } from '../../../local/demo-bank-file.ts'
import { newFeeId, takamatsuCode } from '../../../local/harness/fees.ts'
import { feesCity, levyDistrict, rollOf } from '../../../local/harness/fees-city.ts'
import { settleFees } from '../../../local/harness/fees-things.ts'
import { type TestCity, testCity } from '../../../local/harness/test-city.ts'
import { silentLog } from '../../../local/parts/log.ts'
import { present } from '../../kernel/problem.ts'
import { type FiscalYear, instant, type LocalDate } from '../../kernel/time.ts'
import { type CityInventory, inventoryOf, pathsOf } from '../../members/privacy-domain.ts'
import { itemOf } from '../../members/privacy-store.ts'
import { checkEveryBook } from '../books/books-check-desk.ts'
import { monthsOf } from '../books/closing.ts'
import { isExpired, keptUntil } from './retention.ts'

const day = (date: string) => date as LocalDate
const year = (number: number) => number as FiscalYear

describe('the term of papers', () => {
  it('runs from the 1 April after the year in which the accounts closed', () => {
    // The accounts of 2026 close on 31 May 2027, in the fiscal year 2027: five years from 1 April 2028.
    expect(keptUntil(year(2026), { years: 5 })).toBe('2033-03-31')
    expect(isExpired(year(2026), { years: 5 }, day('2033-03-31'))).toBe(false)
    expect(isExpired(year(2026), { years: 5 }, day('2033-04-01'))).toBe(true)
  })
})

const { ask, put, of, levied, imported, openBank, at, city, heard } = feesCity()

const night = (time: string) =>
  checkEveryBook({ store: city().stores.fees, files: city().files, clock: () => instant(new Date(time)), log: silentLog })()

const terms = { years: 5, rule: '高松市文書取扱規程第40条' }

const everyItemOf = async (of: TestCity): Promise<readonly Record<string, unknown>[]> => {
  const spec = present(tableSpecs.find(({ name }) => name === 'fees'))
  const { Items = [], LastEvaluatedKey } = await of.client.send(new ScanCommand({ TableName: of.tableName(spec) }))
  expect(LastEvaluatedKey).toBeUndefined()
  return Items.map((item) => unmarshall(item))
}

const provable = (items: readonly Record<string, unknown>[]) =>
  items.filter(({ pk, sk }) => sk === 'ENTRY' || /^(BALANCES|STATEMENTS|SEALS?)#/.test(String(pk)))

describe('the papers of a year', () => {
  const closed = async () => {
    await openBank()
    await levied(
      rollOf([
        ['マルガメショウジ', 10_000],
        ['トビウメ', 40_000],
      ]),
      { instalments: ['06-30'] },
    )
    const { items } = (await ask('clerk', 'GET', of('/claims'))).body
    const lines = items.map(({ reference, determined }: { reference: string; determined: number }) => ({
      amount: determined,
      kana: 'ﾏﾙｶﾞﾒ',
      reference,
    }))
    await imported(transferNotice(day('2026-06-15'), [...lines.slice(0, 1), { amount: 500, kana: 'ﾀﾆﾝ' }], 1))
    // What is nobody's went back from an account whose files tell no balance: no line will ever explain it.
    const [stray] = (await ask('treasurer', 'GET', of('/deposits'))).body.items
    const giveBack = (act: string, version: number) =>
      put('treasurer', `/deposits/${stray.depositId}/acts/${newFeeId('act')}`, { act, version, amount: 500, reason: '負担金でない' })
    await giveBack('give-out', (await giveBack('set-aside', stray.version)).version)
    return { items, rest: transferNotice(day('2026-06-16'), lines.slice(1), 9) }
  }

  const close = async () => {
    at('2027-06-01T03:00:00.000Z')
    for (const month of monthsOf(year(2026))) await put('treasurer', of(`/books/acts/${newFeeId('act')}`), { act: 'close-month', month })
    await put('treasurer', of(`/books/acts/${newFeeId('act')}`), { act: 'close-year', fiscalYear: 2026 })
  }

  const papers = async () => (await ask('clerk', 'GET', of('/years/2026'))).body.papers

  it('stay until a term is named, until it is over, and while anything of the year is open', async () => {
    const { items } = await closed()
    await close()
    await night('2040-04-01T18:30:00.000Z')
    expect(await papers()).toEqual({ heldBy: [] })
    const draft = { version: 0, terms }
    expect((await ask('revenue', 'PUT', of(`/retention-terms/acts/${newFeeId('act')}`), draft)).status).toBe(403)
    const actId = newFeeId('act')
    expect(await put('treasurer', of(`/retention-terms/acts/${actId}`), draft)).toMatchObject({ version: 1, terms })
    expect((await ask('treasurer', 'PUT', of(`/retention-terms/acts/${actId}`), draft)).status).toBe(200)
    expect((await ask('treasurer', 'PUT', of(`/retention-terms/acts/${newFeeId('act')}`), draft)).status).toBe(409)
    expect(
      (await ask('treasurer', 'PUT', of(`/retention-terms/acts/${newFeeId('act')}`), { version: 1, terms: { ...terms, years: 4 } })).status,
    ).toBe(422)
    expect((await ask('clerk', 'GET', of('/retention-terms'))).body).toEqual({ localGovernmentCode: takamatsuCode, version: 1, terms })
    expect((await ask('stranger', 'GET', of('/retention-terms'))).status).toBe(404)

    await night('2033-03-31T14:30:00.000Z')
    expect(await papers()).toEqual({ keptUntil: '2033-03-31', heldBy: [] })
    const before = await everyItemOf(city())
    await night('2033-03-31T18:30:00.000Z')
    expect(await papers()).toEqual({ keptUntil: '2033-03-31', heldBy: [{ reason: 'claims-owed', count: 1 }] })
    const after = await everyItemOf(city())
    const beside = (all: readonly Record<string, unknown>[]) => all.filter(({ pk }) => !/^(RETENTION#|MUNICIPALITIES)/.test(String(pk)))
    expect(beside(after)).toEqual(beside(before))
    expect(items).toHaveLength(2)
  })

  it('are held by what was moved in a later year, until that year is over too', async () => {
    const { rest } = await closed()
    await close()
    await put('treasurer', of(`/retention-terms/acts/${newFeeId('act')}`), { version: 0, terms })
    await imported(rest)
    await night('2033-04-01T18:30:00.000Z')
    expect((await papers()).heldBy).toEqual([{ reason: 'claims-moved-later', count: 1 }])
  })

  it('go when the term is over: names and files, and nothing of the books', async () => {
    const { items, rest } = await closed()
    await imported(rest)
    await heard()
    await close()
    await put('treasurer', of(`/retention-terms/acts/${newFeeId('act')}`), { version: 0, terms })
    await night('2033-03-30T18:30:00.000Z')
    const [before, levy] = [await everyItemOf(city()), present((await ask('clerk', 'GET', of('/levies'))).body.items[0])]
    const roll = `attachments/${levy.levyId}/roll`
    expect(await city().files.head(roll)).toBeDefined()
    expect(JSON.stringify(before)).toMatch(/商店1.*高松市丸亀町1|高松市丸亀町1.*商店1/)

    await night('2033-03-31T18:30:00.000Z')

    expect(await papers()).toEqual({ keptUntil: '2033-03-31', goneOn: '2033-04-01', heldBy: [] })
    const after = await everyItemOf(city())
    for (const word of ['商店0', '商店1', '丸亀町', 'ﾏﾙｶﾞﾒ', 'マルガメショウジ']) expect(JSON.stringify(after)).not.toContain(word)
    expect(provable(after)).toEqual(provable(before))
    expect(await city().files.head(roll)).toBeUndefined()
    const office = (await ask('clerk', 'GET', of('/office-acts'))).body.items
    expect(office[0]).toMatchObject({ name: 'YearPapersErased', after: { localGovernmentCode: takamatsuCode, fiscalYear: 2026 } })
    expect((await ask('clerk', 'GET', of('/books/checks'))).body).toMatchObject({ isSound: true })
    expect((await ask('clerk', 'GET', of('/claims'))).status).toBe(200)
    for (const { claimId, payerId } of items) {
      expect((await ask('clerk', 'GET', `/claims/${claimId}`)).status).toBe(200)
      expect((await ask('clerk', 'GET', `/payers/${payerId}/history`)).status).toBe(200)
    }
    expect((await ask('clerk', 'GET', of('/years/2026'))).body.rows).toEqual([
      expect.objectContaining({ districtId: levyDistrict, received: 50_000 }),
    ])

    await night('2033-04-01T18:30:00.000Z')
    expect((await everyItemOf(city())).filter(({ pk }) => pk !== 'MUNICIPALITIES')).toEqual(after.filter(({ pk }) => pk !== 'MUNICIPALITIES'))
  })
})

describe('what goes of a year', () => {
  it('is every personal value that the inventory names beside the books', async () => {
    const kept = await testCity()
    const { payerId } = await settleFees(kept)
    const table = present(kept.tables.get('fees'))
    // Whose account is collected from is no stranger yet.
    await table.transact([{ erase: { pk: payerId, sk: 'MANDATE' } }])
    const all: CityInventory = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/personal-data.json'), 'utf8'))
    const named = ['payer', 'deposit-payer', 'grant-expense'].flatMap((code) => all.items.find((item) => item.code === code)?.where['fees'] ?? [])
    const stop = new Set([
      ...named,
      ...Object.entries(inventoryOf(all, 'fees').others).flatMap(([item, paths]) => paths.map((path) => `${item}.${path}`)),
    ])
    const personal = (items: readonly Record<string, unknown>[]) =>
      [...new Set(items.flatMap(({ pk, sk, ...values }) => pathsOf({ item: itemOf({ pk: String(pk), sk: String(sk) }), values }, stop)))]
        .filter((path) => named.includes(path))
        .sort()
    const before = await everyItemOf(kept)
    expect(personal(before).length).toBeGreaterThan(30)
    const withFiles = (items: readonly Record<string, unknown>[]) =>
      items.filter(({ files }) => Array.isArray(files) && files.length > 0).map(({ sk }) => sk)
    expect(withFiles(before)).toContain('DUNNING')

    const { papers } = kept.stores.fees
    for await (const some of papers.ofYear(takamatsuCode, { fiscalYear: year(2026), gone: new Set() })) await papers.discard(some)

    const after = await everyItemOf(kept)
    expect(withFiles(after)).toEqual([])
    expect(personal(after)).toEqual([
      'MOVEMENT.told.payerKana',
      'PAYER.address',
      'PAYER.name',
      'PAYER.nameKana',
      'PAYER.postalCode',
      'PAYER.searchText',
    ])
    const { sk, pk, ...payer } = present(after.find((item) => item['pk'] === payerId && item['sk'] === 'PAYER'))
    expect(payer).toMatchObject({ name: '–', nameKana: '', address: '', postalCode: '', searchText: '' })
    expect(after.filter(({ told }) => (told as { payerKana?: string } | undefined)?.payerKana)).toEqual([])
    expect(provable(after)).toEqual(provable(before))
  })
})
