import { describe, expect, it } from 'vitest'
import { claimWith, depositWith, ourBank } from '../../../local/harness/fees.ts'
import { booking, present, testBooks } from '../../../local/harness/fees-books.ts'
import { yen } from '../../kernel/money.ts'
import * as acts from './books-acts.ts'
import { type Books, type CheckName, checkBooks, checkNames, isSound } from './books-check.ts'
import { createSealStore } from './seal-store.ts'

const { save, books, table, freshBooks, determined, received } = testBooks()

describe('the checks of the books', () => {
  const sound = async (): Promise<Books> => {
    const code = freshBooks()
    const claim = await determined(code, claimWith())
    const [deposit, over] = await Promise.all([
      received(code, depositWith({ amount: yen(12_000) })),
      received(code, depositWith({ amount: yen(500) })),
    ])
    const other = await determined(code, claimWith({ determined: yen(500) }))
    const parts = [
      { claim, amount: yen(11_000) },
      { claim: other, amount: yen(500) },
    ]
    await save(code, acts.clear(deposit, parts, booking()), claim.claimId)
    await save(code, acts.disposeOf(present(await books().deposit(over.depositId)), 'set-aside', yen(200), booking()), over.depositId)
    const everything = await books().everything(code)
    return {
      ...everything,
      claims: [present(await books().claim(claim.claimId)), present(await books().claim(other.claimId))],
      deposits: [present(await books().deposit(deposit.depositId)), present(await books().deposit(over.depositId))],
      banks: [{ bankAccountId: ourBank, closing: 12_500 as never }],
    }
  }

  it('find nothing in books that are right', async () => {
    expect(checkBooks(await sound()).flatMap(({ differences }) => differences)).toEqual([])
  })

  it.each([
    ['sum-zero', (books: Books) => ({ ...books, balances: books.balances.slice(1) })],
    ['balances', (books: Books) => ({ ...books, journal: books.journal.slice(1) })],
    ['outstanding', (books: Books) => ({ ...books, claims: books.claims.map((claim) => ({ ...claim, determined: yen(claim.determined + 1) })) })],
    ['formula', (books: Books) => ({ ...books, claims: books.claims.map((claim) => ({ ...claim, determined: yen(claim.determined + 1) })) })],
    ['bank', (books: Books) => ({ ...books, banks: [{ bankAccountId: ourBank, closing: 12_499 as never }] })],
    ['receipts', (books: Books) => ({ ...books, deposits: books.deposits.slice(1) })],
    ['refunds', (books: Books) => ({ ...books, claims: books.claims.map((claim) => ({ ...claim, refundDue: yen(claim.refundDue + 1) })) })],
    ['late-charges', (books: Books) => ({ ...books, claims: books.claims.map((claim) => ({ ...claim, lateCharged: yen(1) })) })],
    ['costs', (books: Books) => ({ ...books, claims: books.claims.map((claim) => ({ ...claim, costsMet: yen(1) })) })],
    ['payments', (books: Books) => ({ ...books, claims: books.claims.map((claim) => ({ ...claim, payments: [] })) })],
    ['refund-interest', (books: Books) => ({ ...books, claims: books.claims.map((claim) => ({ ...claim, refundInterest: yen(1) })) })],
  ] as const)('find by “%s” what is wrong in it', async (check, spoil) => {
    const findings = checkBooks(spoil(await sound()))

    expect(isSound(findings)).toBe(false)
    expect(findings.find((finding) => finding.check === check)?.differences.length).toBeGreaterThan(0)
  })

  it('are each proven so', () => {
    const proven: readonly CheckName[] = [
      ...(['sum-zero', 'balances', 'outstanding', 'formula', 'bank', 'receipts', 'refunds'] as const),
      ...(['late-charges', 'costs', 'payments'] as const),
      // grant-checks.test.ts
      ...(['grants', 'grant-cover'] as const),
      'refund-interest',
    ]
    expect(proven).toEqual(checkNames)
  })
})

describe('the seal of the journal', () => {
  it('names the first block in which an entry is not what it was, and none while all are', async () => {
    const code = freshBooks()
    const seals = createSealStore(table())
    const claims = []
    for (let at = 0; at < 95; at += 1) claims.push(await determined(code, claimWith()))
    await seals.seal(code)
    await determined(code, claimWith())
    await seals.seal(code)
    await seals.seal(code)
    expect(await seals.firstBroken(code)).toBeUndefined()

    const { items } = await table().query({ index: 'entries-by-month', pk: `JOURNAL#${code}#2026-06`, limit: 1000 })
    const last = present(items.at(-1))
    await table().transact([{ put: { key: { pk: String(last['pk']), sk: 'ENTRY' }, values: { ...last, reason: '書き換え' } } }])

    expect(items.length).toBe(96)
    expect(await seals.firstBroken(code)).toBe(3)
    await table().transact([{ erase: { pk: String(items[0]?.['pk']), sk: 'ENTRY' } }])
    expect(await seals.firstBroken(code)).toBe(1)
  })
})
