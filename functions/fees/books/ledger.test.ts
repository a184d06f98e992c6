import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '../../kernel/money.ts'
import type { FiscalYear, LocalDate, Month } from '../../kernel/time.ts'
import type { BankAccountId, EntryId } from '../contract.ts'
import { accountsCloseOn, belongingTo, closeMonth, closeYear, isOpenOn, monthsOf, requireOpen } from './closing.ts'
import { type Account, accounts, balancesOf, credit, debit, type EntryContent, entry, held, reverse } from './ledger.ts'

const bank = 'bac_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' as BankAccountId
const id = (at: number) => `ent_${String(at).padStart(26, '0')}` as EntryId
const day = (date: string) => date as LocalDate
const year = (number: number) => number as FiscalYear

const content = (postings: EntryContent['postings']): EntryContent => ({
  entryId: id(1),
  kind: 'received',
  bookedOn: day('2026-06-01'),
  fiscalYear: year(2026),
  about: 'dpt_1',
  postings,
})

describe('an entry', () => {
  it('that exists is an entry that balances', () => {
    expect(() => entry(content([debit(accounts.cash(bank), yen(10)), credit(accounts.unapplied(bank), yen(9))]))).toThrow('does not balance')
    expect(() => entry(content([debit(accounts.cash(bank), yen(0)), credit(accounts.unapplied(bank), yen(0))]))).toThrow('moves nothing')
    expect(() => entry(content([debit(accounts.cash(bank), yen(10)), credit(accounts.cash(bank), yen(10))]))).toThrow('both sides')
  })

  it('has one posting for each account', () => {
    const { postings } = entry(
      content([debit(accounts.cash(bank), yen(10)), debit(accounts.cash(bank), yen(5)), credit(accounts.unapplied(bank), yen(15))]),
    )

    expect(postings).toEqual([debit(accounts.cash(bank), yen(15)), credit(accounts.unapplied(bank), yen(15))])
  })

  it('and its mirror image together move nothing, whatever it was', () => {
    const account = fc.integer({ min: 0, max: 5 }).map((at) => `cash/${at}` as Account)
    const amounts = fc.array(fc.tuple(account, fc.integer({ min: 1, max: 1_000_000 })), { minLength: 1, maxLength: 6 })

    void fc.assert(
      fc.property(amounts, (given) => {
        const total = given.reduce((sum, [, amount]) => sum + amount, 0)
        const made = entry(content([...given.map(([name, amount]) => debit(name, yen(amount))), credit(accounts.unapplied(bank), yen(total))]))
        const back = reverse(made, { entryId: id(2), bookedOn: day('2026-06-02'), fiscalYear: year(2026), reason: '誤り' })

        expect([...balancesOf([made, back]).values()].every((balance) => held(balance) === 0)).toBe(true)
        expect(back.reverses).toBe(made.entryId)
      }),
    )
  })
})

describe('a fiscal year', () => {
  it('takes entries from April until 31 May of the next year', () => {
    expect(accountsCloseOn(year(2026))).toBe('2027-05-31')
    expect([
      isOpenOn(year(2026), day('2026-03-31')),
      isOpenOn(year(2026), day('2026-04-01')),
      isOpenOn(year(2026), day('2027-05-31')),
      isOpenOn(year(2026), day('2027-06-01')),
    ]).toEqual([false, true, true, false])
  })

  it('is one of two that are open in April and May; money after that belongs to the current one', () => {
    expect(belongingTo(year(2026), day('2027-05-31'))).toBe(2026)
    expect(belongingTo(year(2026), day('2027-06-01'))).toBe(2027)
    expect(belongingTo(year(2026), day('2029-02-01'))).toBe(2028)
  })

  it('closes after 31 May and with all its months, and is refused from then on', () => {
    const months = monthsOf(year(2026))
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-04', '2027-05', 14])

    expect(() => closeYear(year(2026), { months: new Set(months), years: new Set() }, day('2027-05-31'))).toThrow('after 31 May')
    expect(() => closeYear(year(2026), { months: new Set(months.slice(1)), years: new Set() }, day('2027-06-01'))).toThrow('still open')
    expect(() => closeYear(year(2026), { months: new Set(months), years: new Set() }, day('2027-06-01'))).not.toThrow()
    expect(() => requireOpen({ months: new Set(), years: new Set([year(2026)]) }, day('2027-05-30'), year(2026))).toThrow(
      "year's accounts are closed",
    )
  })

  it('has months that close when they are over', () => {
    expect(() => closeMonth('2026-06' as Month, day('2026-06-30'))).toThrow('when it is over')
    expect(() => closeMonth('2026-06' as Month, day('2026-07-01'))).not.toThrow()
    expect(() => requireOpen({ months: new Set(['2026-06' as Month]), years: new Set() }, day('2026-06-30'), year(2026))).toThrow('books are closed')
  })
})
