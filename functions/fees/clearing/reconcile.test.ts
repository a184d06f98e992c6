import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { ClaimId, DepositId, PayerId } from '../contract.ts'
import { referenceOf } from '../notice/payment-number.ts'
import type { Decision, OpenClaim, Owed, Waiting } from './decision.ts'
import { reconcile } from './reconcile.ts'

const marugame = newFeeId<PayerId>('bnf')
const tobiume = newFeeId<PayerId>('bnf')
let serial = 0

const claim = (payerId: PayerId, outstanding: number, dueOn = '2026-06-30'): OpenClaim => {
  serial += 1
  return { claimId: newFeeId<ClaimId>('clm'), payerId, reference: referenceOf(serial), dueOn: dueOn as LocalDate, outstanding: yen(outstanding) }
}

const deposit = (amount: number, payerKana: string, more: Partial<Waiting> = {}): Waiting => ({
  depositId: newFeeId<DepositId>('dpt'),
  amount: yen(amount),
  receivedOn: '2026-06-12' as LocalDate,
  payerKana,
  ...more,
})

const owedBy = (claims: readonly OpenClaim[], more: Partial<Owed> = {}): Owed => ({
  claims,
  payers: [
    { payerId: marugame, names: ['カブシキガイシャ マルガメショウジ'] },
    { payerId: tobiume, names: ['トビウメ ユウゲンガイシャ'] },
  ],
  transferFeeAtMost: yen(990),
  ...more,
})

const one = (given: Waiting, owed: Owed): Decision => {
  const [decision] = reconcile([given], owed)
  if (!decision) throw new Error('not decided')
  return decision
}

describe('a deposit clears by itself', () => {
  it('when it quotes a reference and has its amount to the yen, wherever the payer wrote it', () => {
    const owed = claim(marugame, 10_000)
    for (const told of [
      deposit(10_000, `${owed.reference} ﾄﾋﾞｳﾒ(ﾕ`),
      deposit(10_000, 'ﾀﾞﾚｶ', { payerCode: owed.reference }),
      deposit(10_000, 'ﾀﾞﾚｶ', { remittance: `ﾌﾀﾝｷﾝ ${owed.reference}` }),
    ])
      expect(one(told, owedBy([owed, claim(marugame, 10_000)]))).toMatchObject({
        kind: 'clear',
        how: 'reference',
        parts: [{ claimId: owed.claimId, amount: 10_000 }],
      })
  })

  it('when it is exactly the fee with its late charge on the day on which it was paid, and not on another', () => {
    const owed = { ...claim(marugame, 10_000), payableOn: (day: LocalDate) => yen(day === '2026-09-30' ? 10_174 : 10_200) }
    const told = (paidOn: string) => deposit(10_174, 'ﾀﾞﾚｶ', { payerCode: owed.reference, paidOn: paidOn as LocalDate })

    expect(one(told('2026-09-30'), owedBy([owed]))).toMatchObject({ kind: 'clear', parts: [{ claimId: owed.claimId, amount: 10_174 }] })
    expect(one(told('2026-10-31'), owedBy([owed]))).toMatchObject({ kind: 'review', reason: 'over' })
    expect(one(deposit(10_174, 'ﾏﾙｶﾞﾒｼﾖｳｼﾞ', { paidOn: '2026-09-30' as LocalDate }), owedBy([owed]))).toMatchObject({ kind: 'clear', how: 'name' })
  })

  it('when one payer has the name and exactly one of their claims the amount', () => {
    const owed = claim(marugame, 10_000)

    expect(one(deposit(10_000, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ'), owedBy([owed, claim(marugame, 9_000), claim(tobiume, 10_000)]))).toMatchObject({
      kind: 'clear',
      how: 'name',
      parts: [{ claimId: owed.claimId }],
    })
  })

  it('when it names an account that is one payer’s alone: their only claim of this sum, or the one they owe first', () => {
    const [first, second, third] = [claim(tobiume, 10_000), claim(tobiume, 10_000, '2026-10-31'), claim(tobiume, 7_000, '2026-12-25')]
    const virtualAccounts = new Map([['8011234567', new Set([tobiume])]])
    const owed = (claims: readonly OpenClaim[]) => owedBy(claims, { virtualAccounts })
    const told = (amount: number) => deposit(amount, 'ﾀﾞﾚｶ', { remittance: '801-1234567' })

    for (const [given, claims, met] of [
      [told(10_000), [second, first, third], first],
      [told(7_000), [first, second, third], third],
      [deposit(10_000, 'ﾀﾞﾚｶ', { payerCode: '8011234567' }), [first], first],
    ] as const)
      expect(one(given, owed(claims))).toMatchObject({ kind: 'clear', how: 'virtual-account', parts: [{ claimId: met.claimId }] })
    const fourth = claim(tobiume, 9_000, '2026-06-01')
    expect(one(told(10_000), owed([fourth, first, second]))).toMatchObject({ kind: 'review' })
    expect(one(told(10_000), owedBy([first], { virtualAccounts: new Map([['8011234567', new Set([tobiume, marugame])]]) })).kind).toBe('review')
    expect(one(deposit(10_001, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ', { payerCode: '8011234567' }), owed([first, claim(marugame, 10_001)]))).toMatchObject({
      kind: 'review',
      suggestions: [{ payerId: tobiume, reason: 'over' }],
    })
  })

  it('once, though it comes twice', () => {
    const owed = claim(marugame, 10_000)

    const decisions = reconcile([deposit(10_000, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ'), deposit(10_000, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ')], owedBy([owed]))

    expect(decisions.map(({ kind }) => kind)).toEqual(['clear', 'review'])
    expect(decisions[1]).toMatchObject({
      reason: 'duplicate',
      suggestions: [{ payerId: marugame, parts: [{ claimId: owed.claimId, amount: 10_000 }], left: 0 }],
    })
  })
})

describe('a deposit is left to a person', () => {
  const four = ['2026-06-30', '2026-08-31', '2026-10-31', '2026-12-25'].map((dueOn) => claim(marugame, 10_000, dueOn))

  it.each([
    ['several claims of its payer have its amount', deposit(10_000, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ'), four, 'oldest-first'],
    ['it is a part', deposit(4_000, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ'), four.slice(0, 1), 'part'],
    ['it is more', deposit(12_000, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ'), four.slice(0, 1), 'over'],
    ['it pays several at once', deposit(20_000, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ'), four, 'combined'],
    ['the bank kept its charge', deposit(9_560, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ'), four.slice(0, 1), 'fee-deducted'],
    ['only its amount says whose it may be', deposit(10_000, 'ﾀﾞﾚｶ'), four.slice(0, 1), 'amount-only'],
    ['nobody is known by its name or amount', deposit(123, 'ﾀﾞﾚｶ'), four, 'unknown'],
  ])('when %s', (_, given, claims, reason) => {
    const decision = one(given, owedBy(claims))

    expect(decision).toMatchObject({ kind: 'review', reason })
    if (reason !== 'unknown' && decision.kind === 'review') expect(decision.suggestions[0]?.parts.length).toBeGreaterThan(0)
  })

  it('when its name is that of two payers', () => {
    const same = owedBy([claim(marugame, 10_000)], {
      payers: [
        { payerId: marugame, names: ['マルガメ'] },
        { payerId: tobiume, names: ['マルガメ'] },
      ],
    })

    expect(one(deposit(10_000, 'ﾏﾙｶﾞﾒ'), same)).toMatchObject({ kind: 'review', reason: 'ambiguous' })
  })

  it('when its reference has another amount, or is settled, though the name and amount of a claim would fit', () => {
    const [owed, other] = [claim(marugame, 10_000), claim(marugame, 7_000)]

    expect(one(deposit(7_000, `${owed.reference} ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ`), owedBy([owed, other]))).toMatchObject({ kind: 'review', reason: 'part' })
    expect(
      one(
        deposit(7_000, `${referenceOf(77)} ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ`),
        owedBy([other], { settled: new Map([[referenceOf(77), { ...other, payerId: marugame }]]) }),
      ),
    ).toMatchObject({
      kind: 'review',
      reason: 'duplicate',
    })
  })

  it('when two of one payer make up a claim together', () => {
    const decisions = reconcile([deposit(6_000, 'ﾄﾋﾞｳﾒ(ﾕ'), deposit(4_000, 'ﾄﾋﾞｳﾒ(ﾕ')], owedBy([claim(tobiume, 10_000)]))

    expect(decisions).toMatchObject([
      { kind: 'review', reason: 'split' },
      { kind: 'review', reason: 'split' },
    ])
  })
})

describe('clearing', () => {
  it('never takes more than a deposit has, or gives a claim more than is owed, or a claim twice', () => {
    const payer = fc.constantFrom(marugame, tobiume)
    const name = fc.constantFrom('ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ', 'ﾄﾋﾞｳﾒ(ﾕ', 'ﾀﾞﾚｶ')
    const sum = fc.constantFrom(1_000, 2_000, 3_000, 5_000)

    void fc.assert(
      fc.property(
        fc.array(fc.tuple(payer, sum), { maxLength: 8 }),
        fc.array(fc.tuple(name, sum, fc.option(fc.nat(7))), { maxLength: 8 }),
        (claims, deposits) => {
          const open = claims.map(([payerId, amount]) => claim(payerId, amount))
          const waiting = deposits.map(([payerKana, amount, quoted]) =>
            deposit(amount, payerKana, quoted === null ? {} : { payerCode: open[quoted]?.reference ?? '' }),
          )
          const parts = reconcile(waiting, owedBy(open)).flatMap((decision) =>
            decision.kind === 'clear' ? decision.parts.map((part) => ({ ...part, ...decision })) : [],
          )

          expect(new Set(parts.map(({ parts: [part] }) => part?.claimId)).size).toBe(parts.length)
          for (const { depositId, parts: taken } of parts) {
            expect(taken.reduce((all, { amount }) => all + amount, 0)).toBe(waiting.find((each) => each.depositId === depositId)?.amount)
            for (const { claimId, amount } of taken) expect(open.find((each) => each.claimId === claimId)?.outstanding).toBe(amount)
          }
        },
      ),
    )
  })

  it('is never cleared by itself again once somebody has undone it, and what it was for stays the first suggestion', () => {
    const owed = [claim(marugame, 10_000)]
    const byName = { ...deposit(10_000, 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ'), isUndone: true }
    const byReference = deposit(10_000, 'ﾀﾞﾚｶ', { remittance: owed[0]?.reference, isUndone: true })

    for (const given of [byName, byReference])
      expect(one(given, owedBy(owed))).toMatchObject({ kind: 'review', reason: 'undone', suggestions: [{ parts: [{ amount: 10_000 }] }] })
  })
})
