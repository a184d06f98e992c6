import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimWith, depositWith, newFeeId, ourBank } from '../../../local/harness/fees.ts'
import { plainTerms, shippedRates } from '../../../local/harness/fees-arrears.ts'
import { yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import * as acts from '../books/books-acts.ts'
import { checkBooks, isSound } from '../books/books-check.ts'
import { balancesOf, type Entry } from '../books/ledger.ts'
import type { DunningId, EntryId } from '../contract.ts'
import { type Claim, type Dunned, outstanding } from '../levy/claim.ts'
import { payableOn, takenBy } from './legal-order.ts'

const day = (date: string) => date as LocalDate
const dunned: Dunned = {
  dunningId: newFeeId<DunningId>('dun'),
  number: '高財第30号',
  on: day('2026-07-21'),
  deadlineOn: day('2026-07-31'),
  lateCharge: plainTerms,
}
const booking = (): acts.Booking => ({ bookedOn: day('2026-12-01'), entryId: () => newFeeId<EntryId>('ent'), rates: shippedRates })
const overdue = (changes: Partial<Claim> = {}) => claimWith({ determined: yen(100_000), dueOn: day('2026-06-30'), dunned, ...changes })

/** Pays a claim on a day, and says what the claim is then. */
const paid = (claim: Claim, amount: number, on: string): Claim => {
  const change = acts.clear(depositWith({ amount: yen(amount), paidOn: day(on) }), [{ claim, amount: yen(amount) }], booking())
  return change.claims[0]?.after as Claim
}
const figures = ({ received, lateCharged, costsMet, refundDue }: Claim) => [received, lateCharged ?? 0, costsMet ?? 0, refundDue]

describe('the legal order within a claim', () => {
  it('takes the late charge before the fee: 1,000 paid on a fee of 1,000 with a charge of 50 leaves 50 of the fee', () => {
    const claim = overdue({ determined: yen(1_000), dueOn: day('2025-12-15'), dunned: { ...dunned, on: day('2026-01-10') } })

    // 16 days at 2.4 % and 15 at 2.8 % are 1 yen each, and 194 days at 9.05 % are 48.
    expect(payableOn(claim, day('2026-07-28'), shippedRates)).toMatchObject({ cost: 0, lateCharge: 50, fee: 1_000 })
    const after = paid(claim, 1_000, '2026-07-28')
    expect([figures(after), outstanding(after)]).toEqual([[950, 50, 0, 0], 50])
  })

  it('takes no late charge before the claim is dunned, nor of what was paid until that day, whenever it comes in', () => {
    const { dunned: _, ...undunned } = overdue()

    expect(figures(paid(undunned, 40_000, '2026-10-31'))).toEqual([40_000, 0, 0, 0])
    expect(figures(paid(overdue(), 40_000, '2026-07-21'))).toEqual([40_000, 0, 0, 0])
    expect(figures(paid(overdue(), 100_000, '2026-07-20'))).toEqual([100_000, 0, 0, 0])
    expect(payableOn(paid(overdue(), 100_000, '2026-07-20'), day('2026-12-01'), shippedRates)).toMatchObject({ lateCharge: 0, fee: 0 })
  })

  it('counts the days from the day after the due date once it is dunned, and to the day on which the payer paid', () => {
    const after = paid(overdue(), 101_005, '2026-08-31')

    // 31 days at 2.8 % are 237, 31 at 9.05 % are 768.
    expect([figures(after), outstanding(after)]).toEqual([[100_000, 1_005, 0, 0], 0])
    expect(figures(paid(overdue(), 101_006, '2026-08-31'))).toEqual([100_001, 1_005, 0, 1])
  })

  it('takes a cost of disposition first of all, from the day on which it arose', () => {
    const claim = acts.ariseCost(overdue(), { on: day('2026-08-15'), amount: yen(3_000) }, booking()).claims[0]?.after as Claim

    expect(figures(paid(claim, 4_500, '2026-08-31'))).toEqual([495, 1_005, 3_000, 0])
    expect(figures(paid(claim, 4_500, '2026-08-10'))).toEqual([4_500 - 237 - 247, 237 + 247, 0, 0])
  })

  it('takes again what a correction makes too much: the charge was reckoned on a fee that was wrong', () => {
    const after = acts.correct(paid(overdue(), 101_005, '2026-08-31'), yen(50_000), booking()).claims[0]?.after as Claim

    // 31 days of 50,000 at 2.8 % are 118, 31 at 9.05 % are 384.
    expect(figures(after)).toEqual([100_503, 502, 0, 50_503])
  })

  it('is not posted without the table of rates', () => {
    const { rates: _, ...without } = booking()

    expect(() => acts.clear(depositWith(), [{ claim: overdue(), amount: yen(10_000) }], { ...without, bookedOn: day('2026-12-01') })).not.toThrow()
    expect(() => acts.clear(depositWith({ paidOn: day('2026-09-01') }), [{ claim: overdue(), amount: yen(10_000) }], without)).toThrow('rates')
  })

  it('leaves the same in whatever order payments come in and are taken back, with books that hold', () => {
    const aPayment = fc.record({ days: fc.integer({ min: 0, max: 160 }), amount: fc.integer({ min: 1, max: 60_000 }), isUndone: fc.boolean() })

    void fc.assert(
      fc.property(fc.array(aPayment, { maxLength: 5 }), fc.infiniteStream(fc.nat()), (given, chance) => {
        const start = overdue()
        const pay = (order: readonly (typeof given)[number][], undo: boolean) => {
          let claim = start
          const entries: Entry[] = []
          const deposits = []
          for (const { days, amount, isUndone } of order) {
            const paidOn = new Date(Date.parse('2026-07-22') + days * 86_400_000).toISOString().slice(0, 10)
            const came = depositWith({ amount: yen(amount), paidOn: day(paidOn) })
            const cleared = acts.clear(came, [{ claim, amount: yen(amount) }], booking())
            claim = cleared.claims[0]?.after as Claim
            entries.push(acts.accept(came, booking()), ...cleared.entries)
            let left = cleared.deposits[0]?.after ?? came
            if (isUndone && undo) {
              const entryId = cleared.entries[0]?.entryId as EntryId
              const undone = acts.undoClearing(left, [{ claim, amount: yen(amount), entryId }], booking())
              claim = undone.claims[0]?.after as Claim
              entries.push(...undone.entries)
              left = undone.deposits[0]?.after ?? left
            }
            deposits.push(left)
          }
          return { claim, entries: [acts.determine(start, booking()), ...entries], deposits }
        }
        const kept = given.filter(({ isUndone }) => !isUndone)
        const one = pay(given, true)
        const other = pay(
          kept.toSorted(() => ((chance.next().value ?? 0) % 2) - 0.5),
          false,
        )

        expect(figures(one.claim)).toEqual(figures(other.claim))
        const journal = one.entries
        const balances = [...balancesOf(journal)].map(([account, balance]) => ({ account, month: '2026-12' as never, balance }))
        const total = one.deposits.reduce((sum, { amount }) => sum + amount, 0)
        const banks = [{ bankAccountId: ourBank, closing: total as never }]
        expect(isSound(checkBooks({ journal, balances, claims: [one.claim], deposits: one.deposits, banks }))).toBe(true)
        expect(takenBy(one.claim, shippedRates).reduce((sum, { lateCharge }) => sum + lateCharge, 0)).toBe(one.claim.lateCharged ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})
