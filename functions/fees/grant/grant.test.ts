import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newFeeId, ourBank } from '../../../local/harness/fees.ts'
import { expenseOf, grantWith, lineOf } from '../../../local/harness/fees-grants.ts'
import { yen } from '../../kernel/money.ts'
import type { Ratio } from '../../kernel/money-exact.ts'
import type { Instant, LocalDate } from '../../kernel/time.ts'
import { accounts } from '../books/ledger.ts'
import type { PaymentId } from '../contract.ts'
import { grantsWaiting } from '../office/today.ts'
import * as grants from './grant.ts'
import { coverLeft, coverOf, runningCover } from './grant-cover.ts'
import { chargedOf, requireOfYear } from './grant-expense.ts'
import { financedAs, standing, wholeOf } from './grant-money.ts'

const document = { number: '高産第5号', on: '2026-06-20' as LocalDate }
const decided = (lines = [lineOf('clean', 60_000), lineOf('events', 40_000)], transferLimit = '0.2') =>
  grants.decide(grantWith(lines), { act: 'decide', version: 1, document, lines, transferLimit: transferLimit as Ratio })

const ordered = (grant: grants.Grant, fees: number, own = 0, paymentId = newFeeId<PaymentId>('pmt')) =>
  grants.order(grant, {
    ...{ act: 'order', version: grant.version, paymentId, payOn: '2026-07-01' as LocalDate, fees: yen(fees), own: yen(own) },
    ...{ from: ourBank, payerCode: '0000000001', payerName: 'タカマツシ' },
  })
const paid = (grant: grants.Grant, fees: number, own = 0) => {
  const paymentId = newFeeId<PaymentId>('pmt')
  return grants.pay(ordered(grant, fees, own, paymentId), { paymentId }, '2026-07-01' as LocalDate).grant
}
const determined = (grant: grants.Grant, spent: readonly (readonly [string, number])[]) =>
  grants.determine(
    grants.report(grant, { act: 'report', version: 1, summary: '予定どおり行った', results: [] }),
    { act: 'determine', version: 1, document, disallowed: [] },
    new Map(spent.map(([lineId, amount]) => [lineId, yen(amount)])),
  )
const problemOf = (act: () => unknown): string => {
  try {
    act()
    return 'accepted'
  } catch (error) {
    return (error as { type: string }).type
  }
}

describe('the request of a grant', () => {
  const budget = [
    { activity: '清掃と植栽', amount: yen(60_000) },
    { activity: '催事', amount: yen(40_000) },
  ]

  it('asks of each activity no more fees than the year was levied for, and of none that it was not', () => {
    expect(problemOf(() => grants.requireInBudget([lineOf('clean', 60_000, 5_000), lineOf('events', 40_000)], budget))).toBe('accepted')
    expect(problemOf(() => grants.requireInBudget([lineOf('clean', 60_001)], budget))).toBe('fees/grant-outside-budget')
    expect(problemOf(() => grants.requireInBudget([{ ...lineOf('clean', 1), activity: '事務所の改装' }], budget))).toBe('fees/grant-outside-budget')
    expect(problemOf(() => grants.requireInBudget([lineOf('clean', 40_000), { ...lineOf('events', 20_001), activity: '清掃と植栽' }], budget))).toBe(
      'fees/grant-outside-budget',
    )
  })

  it('asks no more than other grants of the year have left: what was determined frees the rest, what was refused all', () => {
    const other = { ...decided([lineOf('clean', 50_000)]), status: 'decided' as const }
    const rest = (status: grants.Grant['status'], fees?: number) => ({
      status,
      lines: other.lines.map((line) => (fees === undefined ? line : { ...line, determined: { fees: yen(fees), own: yen(0) } })),
    })

    expect(problemOf(() => grants.requireInBudget([lineOf('clean', 10_000)], budget, [rest('decided')]))).toBe('accepted')
    expect(problemOf(() => grants.requireInBudget([lineOf('clean', 10_001)], budget, [rest('decided')]))).toBe('fees/grant-outside-budget')
    expect(problemOf(() => grants.requireInBudget([lineOf('events', 40_000)], budget, [rest('decided')]))).toBe('accepted')
    expect(problemOf(() => grants.requireInBudget([lineOf('clean', 30_001)], budget, [rest('settled', 30_000)]))).toBe('fees/grant-outside-budget')
    expect(problemOf(() => grants.requireInBudget([lineOf('clean', 30_000)], budget, [rest('settled', 30_000)]))).toBe('accepted')
    expect(problemOf(() => grants.requireInBudget([lineOf('clean', 60_000)], budget, [rest('refused')]))).toBe('accepted')
  })
})

describe('the change of a decision', () => {
  const budget = [
    { activity: '清掃と植栽', amount: yen(60_000) },
    { activity: '催事', amount: yen(40_000) },
  ]

  it('moves money between activities, and grants no more in all than the year was levied for', () => {
    const others = [{ status: 'decided' as const, lines: decided([lineOf('clean', 20_000)]).lines }]
    const within = (...lines: readonly Parameters<typeof lineOf>[]) =>
      problemOf(() =>
        grants.requireInWholeBudget(
          lines.map((line) => lineOf(...line)),
          budget,
          others,
        ),
      )

    expect(within(['clean', 10_000], ['events', 70_000])).toBe('accepted')
    expect(within(['clean', 10_000], ['events', 70_001])).toBe('fees/grant-outside-budget')
    expect(problemOf(() => grants.requireInWholeBudget([{ ...lineOf('clean', 1), activity: '事務所の改装' }], budget))).toBe(
      'fees/grant-outside-budget',
    )
  })
})

describe('the decision', () => {
  it('may be of other amounts than were asked for, and says why', () => {
    const asked = grantWith([lineOf('clean', 60_000), lineOf('events', 40_000)])
    const act = {
      act: 'decide' as const,
      version: 1,
      document,
      transferLimit: '0.2' as Ratio,
      lines: [lineOf('clean', 60_000), lineOf('events', 30_000)],
    }

    expect(problemOf(() => grants.decide(asked, act))).toBe('fees/reason-missing')
    expect(grants.decide(asked, { ...act, reason: '催事は一回とする' })).toMatchObject({
      lines: [{ fees: 60_000 }, { fees: 30_000, asked: { fees: 40_000 } }],
      documents: [{ act: 'decide', reason: '催事は一回とする' }],
    })
  })
})

describe('money between lines', () => {
  const moved = (grant: grants.Grant, fees: number) =>
    grants.transfer(grant, { act: 'transfer', version: 1, from: 'clean', to: 'events', fees: yen(fees), own: yen(0), reason: '雨で減った' })

  it('moves as far as the rule of the decision: a fifth of the smaller line, and not a yen more, however often', () => {
    const grant = decided()

    expect(moved(grant, 8_000).lines.map(({ fees }) => fees)).toEqual([52_000, 48_000])
    expect(problemOf(() => moved(grant, 8_001))).toBe('fees/transfer-above-rule')
    expect(problemOf(() => moved(moved(grant, 8_000), 1))).toBe('fees/transfer-above-rule')
    expect(problemOf(() => moved(decided(undefined, '0'), 1))).toBe('fees/transfer-above-rule')
  })
})

describe('the payment of a grant', () => {
  it('is never above what was granted, with what is ordered and not yet paid', () => {
    const grant = paid(decided(), 50_000)

    expect(problemOf(() => ordered(grant, 50_001))).toBe('fees/above-granted')
    expect(problemOf(() => ordered(ordered(grant, 50_000), 1))).toBe('fees/above-granted')
    expect(wholeOf(paid(grant, 50_000).paid)).toBe(100_000)
  })

  it('may be borne by the municipality where fees do not suffice, but no fee stands for its own money', () => {
    const grant = decided([lineOf('clean', 60_000, 20_000)])

    expect(paid(grant, 50_000, 30_000).paid).toEqual({ fees: 50_000, own: 30_000 })
    expect(problemOf(() => ordered(grant, 60_001, 19_999))).toBe('fees/above-granted')
  })
})

describe('the determination', () => {
  it('grants of each line what was spent on it and no more than was decided, and asks for the rest back', () => {
    const grant = determined(paid(decided(), 100_000), [
      ['clean', 65_000],
      ['events', 30_000],
    ])

    expect(grant.lines.map((line) => line.determined)).toEqual([
      { fees: 60_000, own: 0 },
      { fees: 30_000, own: 0 },
    ])
    expect([grant.status, grants.toSettle(grant)]).toEqual(['determined', 10_000])
    expect(problemOf(() => grants.receiveBack(grant, yen(10_001)))).toBe('fees/above-granted')
    const half = grants.receiveBack(grant, yen(4_000)).grant
    expect([half.status, grants.toSettle(half)]).toEqual(['determined', 6_000])
    expect(grants.receiveBack(half, yen(6_000)).grant.status).toBe('settled')
  })

  it('pays what the advance left, and settles when it is even', () => {
    const grant = determined(paid(decided(), 80_000), [
      ['clean', 60_000],
      ['events', 35_000],
    ])

    expect(grants.toSettle(grant)).toBe(-15_000)
    expect(problemOf(() => ordered(grant, 15_001))).toBe('fees/above-granted')
    expect(paid(grant, 15_000).status).toBe('settled')
  })

  it('finances what was spent in the shares of the decision, the odd yen by the municipality', () => {
    expect(financedAs(yen(100), { fees: yen(200), own: yen(100) })).toEqual({ fees: 66, own: 34 })
    expect(financedAs(yen(500), { fees: yen(200), own: yen(100) })).toEqual({ fees: 200, own: 100 })
  })

  it('waits for payments that are ordered, and follows a revocation with what was spent until then', () => {
    expect(problemOf(() => determined(ordered(decided(), 10), []))).toBe('fees/wrong-state')
    const revoked = grants.revoke(paid(decided(), 30_000), { act: 'revoke', version: 1, document, reason: '認定の取消し' })
    const after = grants.determine(revoked, { act: 'determine', version: 1, document, disallowed: [] }, new Map([['clean', yen(5_000)]]))
    expect([after.isRevoked, grants.toSettle(after)]).toEqual([true, 25_000])
    expect(problemOf(() => grants.sendBack(revoked))).toBe('fees/wrong-state')
  })

  it('leaves out what was struck or is disallowed, and knows no other expense', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((expenseId) => ({ expenseId, lineId: 'clean', charged: yen(100) }))
    const all = [a, b, { ...c, struck: '誤り' }] as { expenseId: string; lineId: string; charged: ReturnType<typeof yen> }[]

    expect(grants.allowedByLine(all, [{ expenseId: 'b' as never, reason: '対象外' }])).toEqual(new Map([['clean', 100]]))
    expect(problemOf(() => grants.allowedByLine(all, [{ expenseId: 'c' as never, reason: '対象外' }]))).toBe('fees/expense-not-known')
  })
})

describe('the demand of what is to be returned', () => {
  const demanded = (grant: grants.Grant) => grants.demand(grant, { act: 'demand', version: 1, document, dueOn: '2027-05-20' as LocalDate })

  it('names a day, once the amount is determined and while something is left', () => {
    const advanced = paid(decided(), 50_000)
    expect(problemOf(() => demanded(advanced))).toBe('fees/wrong-state')
    const due = determined(advanced, [['clean', 20_000]])

    expect(demanded(due)).toMatchObject({ demanded: { dueOn: '2027-05-20', document }, status: 'determined' })
    expect(problemOf(() => demanded(determined(paid(decided(), 20_000), [['clean', 20_000]])))).toBe('fees/wrong-state')
    expect(problemOf(() => demanded(determined(paid(decided(), 10_000), [['clean', 20_000]])))).toBe('fees/nothing-changes')
  })

  it('shows on the list of the day from the day after, until it is returned', () => {
    const due = { ...demanded(determined(paid(decided(), 50_000), [['clean', 20_000]])), at: '2026-06-01T00:00:00.000Z' as Instant }
    const kinds = (on: string, grant: typeof due) => grantsWaiting([grant], on as LocalDate).map(({ what, amount }) => [what, amount])

    expect(kinds('2027-05-20', due)).toEqual([])
    expect(kinds('2027-05-21', due)).toEqual([['grant-return-overdue', 30_000]])
    expect(kinds('2027-05-21', { ...due, ...grants.receiveBack(due, yen(10_000)).grant })).toEqual([['grant-return-overdue', 20_000]])
    expect(kinds('2027-05-21', { ...due, ...grants.receiveBack(due, yen(30_000)).grant })).toEqual([])
  })
})

describe('an expense', () => {
  it('charges all of itself, or the share its key gives, cut to the yen', () => {
    expect(chargedOf(expenseOf('clean', 1_000))).toBe(1_000)
    expect(chargedOf(expenseOf('clean', 1_000, { share: { key: '面積', ratio: '1/3' as Ratio } }))).toBe(333)
    expect(problemOf(() => chargedOf(expenseOf('clean', 1_000, { share: { key: '面積', ratio: '1.01' as Ratio } })))).toBe('fees/share-above-whole')
  })

  it('was paid from April until the accounts close', () => {
    const on = (paidOn: string) => problemOf(() => requireOfYear({ paidOn: paidOn as LocalDate }, 2026 as never))
    expect([on('2026-03-31'), on('2026-04-01'), on('2027-05-31'), on('2027-06-01')]).toEqual([
      'fees/expense-outside-year',
      'accepted',
      'accepted',
      'fees/expense-outside-year',
    ])
  })
})

describe('the cover of grants by fees', () => {
  const year = (fiscalYear: number, collected: number, granted: number) => ({ fiscalYear, collected, granted })

  it('is what came in and stays, in the year and before, less what later years have used of it', () => {
    expect(coverLeft([year(2026, 100, 0), year(2027, 50, 0)], 2026)).toBe(100)
    expect(coverLeft([year(2026, 100, 0), year(2027, 50, 0)], 2027)).toBe(150)
    expect(coverLeft([year(2026, 100, 0), year(2027, 50, 120)], 2026)).toBe(30)
    expect(coverLeft([], 2026)).toBe(0)
  })

  it('counts neither what is owed, nor what waits for a refund, nor a late charge', () => {
    const whose = { districtId: 'dst_1', fiscalYear: 2026 as never }
    const payer = { ...whose, payerId: 'bnf_1' as never }
    const balance = (debit: number, credit: number) => ({ debit, credit })
    const balances = [
      { account: accounts.revenue(whose), balance: balance(0, 10_000) },
      { account: accounts.receivable(payer), balance: balance(10_000, 7_000) },
      { account: accounts.writtenOff(whose), balance: balance(1_000, 0) },
      { account: accounts.lateCharge(payer), balance: balance(0, 500) },
      { account: accounts.refundable(payer), balance: balance(0, 300) },
      { account: accounts.grantFees(whose), balance: balance(2_000, 0) },
    ]
    expect(coverOf('dst_1', balances)).toEqual([year(2026, 6_000, 2_000)])
  })

  it('is never exceeded until the end of any year, in whatever order years are granted', () => {
    const act = fc.record({ year: fc.integer({ min: 2024, max: 2028 }), amount: fc.integer({ min: 1, max: 900 }), isFee: fc.boolean() })
    void fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const years = new Map<number, ReturnType<typeof year>>()
        for (const { year: of, amount, isFee } of acts) {
          const all = () => [...years.values()].toSorted((a, b) => a.fiscalYear - b.fiscalYear)
          const before = years.get(of) ?? year(of, 0, 0)
          if (isFee) years.set(of, { ...before, collected: before.collected + amount })
          else years.set(of, { ...before, granted: before.granted + Math.min(amount, coverLeft(all(), of)) })
          expect(runningCover(all()).every(({ collected, granted }) => granted <= collected)).toBe(true)
        }
      }),
    )
  })
})

describe('what fees turn out not to cover', () => {
  it('is borne by the municipality from then on, and never more than fees had financed', () => {
    const grant = paid(decided(), 100_000)

    expect(standing(grants.refinance(grant, yen(40_000)))).toEqual({ fees: 60_000, own: 40_000 })
    expect(problemOf(() => grants.refinance(grant, yen(100_001)))).toBe('fees/above-granted')
  })
})
