import { describe, expect, it } from 'vitest'
import { claimWith, depositWith, newFeeId, ourDistrict } from '../../../local/harness/fees.ts'
import { feesCity, golden, levyDistrict, moneyPeople, payers, rollOf, type Who } from '../../../local/harness/fees-city.ts'
import { silentLog } from '../../../local/parts/log.ts'
import { yen } from '../../kernel/money.ts'
import { present } from '../../kernel/problem.ts'
import { type FiscalYear, instant, type LocalDate } from '../../kernel/time.ts'
import { personIdOf } from '../../platform/token.ts'
import * as acts from '../books/books-acts.ts'
import { checkEveryBook } from '../books/books-check-desk.ts'
import { monthsOf } from '../books/closing.ts'
import type { EntryId } from '../contract.ts'
import { carriedOver, counted, noTotals, yearStatement } from './year-statement.ts'

const on = (day: string): acts.Booking => ({ bookedOn: day as LocalDate, entryId: () => newFeeId<EntryId>('ent') })
const year = (number: number) => number as FiscalYear
const nothing = { writtenOff: 0, refundDue: 0 }

describe('the statement of a year', () => {
  // 10,000 of 2026: 3,000 paid in June, 2,000 in May after the year, 1,000 in July after its accounts have closed, and 500 written off then.
  const claim = claimWith()
  const paid = (before: typeof claim, amount: number, day: string) =>
    acts.clear(depositWith({ amount: yen(amount) }), [{ claim: before, amount: yen(amount) }], on(day))
  const first = paid(claim, 3_000, '2026-06-12')
  const second = paid(present(first.claims[0]).after, 2_000, '2027-05-31')
  const third = paid(present(second.claims[0]).after, 1_000, '2027-06-01')
  const off = acts.writeOff(present(third.claims[0]).after, yen(500), on('2027-08-01'))
  const journal = [acts.determine(claim, on('2026-04-10')), ...[first, second, third, off].flatMap(({ entries }) => entries)]
  const of2026 = yearStatement(year(2026), counted(noTotals, year(2026), journal), new Map())

  it('takes payments until its accounts close, and hands on what is owed then', () => {
    expect(of2026).toMatchObject({
      entries: 3,
      rows: [{ districtId: ourDistrict, part: 'current', determined: 10_000, received: 5_000, outstanding: 5_000, ...nothing }],
    })
    expect(carriedOver(of2026)).toEqual(new Map([[ourDistrict, 5_000]]))
  })

  it('begins the next with what was handed on, as arrears', () => {
    const of2027 = yearStatement(year(2027), counted(noTotals, year(2027), journal), carriedOver(of2026))

    expect(of2027.rows).toEqual([
      { districtId: ourDistrict, part: 'arrears', determined: 5_000, received: 1_000, writtenOff: 500, refundDue: 0, outstanding: 3_500 },
    ])
  })

  it('is the same however the journal is cut into pages', () => {
    const pages = journal.reduce((totals, entry) => counted(totals, year(2026), [entry]), noTotals)

    expect(yearStatement(year(2026), pages, new Map())).toEqual(of2026)
  })
})

const { ask, put, of, levied, imported, openBank, at, city } = feesCity()

const personOf = (who: Who) => personIdOf(moneyPeople[who].subject)

describe('a year that closes', () => {
  it('is stated once and for all, carries over what is owed, and takes nothing any more', async () => {
    await levied(
      rollOf([
        ['マルガメショウジ', 10_000],
        ['トビウメ', 40_000],
      ]),
      { instalments: ['06-30'] },
    )
    await openBank()
    await imported(golden('zengin-01-a.txt'))
    const provisional = await ask('clerk', 'GET', of('/years/2026'))
    expect(provisional.body).toMatchObject({
      isFinal: false,
      closesOn: '2027-05-31',
      rows: [{ part: 'current', determined: 50_000, received: 10_000 }],
    })

    at('2027-05-31T03:00:00.000Z')
    const close = { act: 'close-year', fiscalYear: 2026 }
    expect((await ask('treasurer', 'PUT', of(`/books/acts/${newFeeId('act')}`), close)).body.type).toBe('/problems/fees/year-not-over')
    at('2027-06-01T03:00:00.000Z')
    for (const month of monthsOf(2026 as FiscalYear)) await put('treasurer', of(`/books/acts/${newFeeId('act')}`), { act: 'close-month', month })
    await put('treasurer', of(`/books/acts/${newFeeId('act')}`), close)
    const night = checkEveryBook({
      store: city().stores.fees,
      files: city().files,
      clock: () => instant(new Date('2027-06-01T18:30:00.000Z')),
      log: silentLog,
    })
    await night()
    await night()
    expect(await city().stores.fees.years.statement('372013', 2026 as FiscalYear)).toMatchObject({ fiscalYear: 2026, entries: 5 })

    const [claim] = (await ask('clerk', 'GET', of('/claims'))).body.items.filter(({ payerId }: { payerId: string }) => payerId === payers[1])
    await put('revenue', `/claims/${claim.claimId}/acts/${newFeeId('act')}`, {
      ...{ act: 'correct', version: claim.version, determined: 30_000, reason: '床面積の誤り' },
    })
    const stated = (await ask('clerk', 'GET', of('/years/2026'))).body
    expect(stated).toMatchObject({ isFinal: true, rows: [{ districtId: levyDistrict, part: 'current', received: 10_000, outstanding: 40_000 }] })
    const next = (await ask('clerk', 'GET', of('/years/2027'))).body
    expect(next).toMatchObject({ isFinal: false, rows: [{ part: 'arrears', determined: 30_000, received: 0, outstanding: 30_000 }] })
    const table = (await ask('clerk', 'GET', of('/years/2026/statement.csv'))).text
    expect(table).toContain('会計年度,地区,区分,調定額,収入済額,不納欠損額,還付未済額,収入未済額')
    expect(table).toContain(`2026,${levyDistrict},current,50000,10000,0,0,40000`)
    expect((await ask('stranger', 'GET', of('/years/2026'))).status).toBe(404)

    // Who reviews it sees what went no ordinary way, with who did it; what was determined, received and cleared stands in the totals alone.
    const reviewed = (await ask('clerk', 'GET', of('/years/2027/reviewed-entries'))).body
    expect(reviewed.items).toEqual([
      expect.objectContaining({
        kind: 'corrected',
        bookedOn: '2027-06-01',
        about: claim.claimId,
        amount: 10_000,
        reason: '床面積の誤り',
        by: personOf('revenue'),
      }),
    ])
    expect((await ask('clerk', 'GET', of('/years/2026/reviewed-entries'))).body.items).toEqual([])
    const reviewedTable = (await ask('clerk', 'GET', of('/years/2027/reviewed-entries.csv'))).text
    expect(reviewedTable).toContain(`2027-06-01,corrected,${claim.claimId},10000,,床面積の誤り,${personOf('revenue')}`)
    const office = (await ask('clerk', 'GET', of('/office-acts?limit=100'))).body.items
    expect(office.filter(({ name }: { name: string }) => name === 'MonthClosed')).toHaveLength(monthsOf(2026 as FiscalYear).length)
    expect(office[0]).toMatchObject({ name: 'YearClosed', by: personOf('treasurer'), after: { fiscalYear: 2026 } })
    for (const address of ['/years/2027/reviewed-entries', '/years/2027/reviewed-entries.csv', '/office-acts'])
      expect((await ask('stranger', 'GET', of(address))).status).toBe(404)
  })
})
