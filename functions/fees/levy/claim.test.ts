import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimWith } from '../../../local/harness/fees.ts'
import { yen } from '../../kernel/money.ts'
import { accounts, type Posting } from '../books/ledger.ts'
import { appropriate, type Claim, correct, giveBack, type Moved, outstanding, receive, refund, writeOff } from './claim.ts'

const claimOf = (): Claim => claimWith({ determined: yen(100) })

const sum = (postings: readonly Posting[], side: string) =>
  postings.filter((posting) => posting.side === side).reduce((all, { amount }) => all + amount, 0)
const paid = (claim: Claim, amount: number) => receive(claim, yen(amount)).claim

describe('a claim', () => {
  it('that is overpaid has the rest due for refund', () => {
    const { claim, postings } = receive(claimOf(), yen(130))

    expect([outstanding(claim), claim.refundDue]).toEqual([0, 30])
    expect(sum(postings, 'credit')).toBe(130)
    expect(outstanding(refund(claim, yen(30)).claim)).toBe(0)
  })

  it('that is corrected below what was paid has the difference due for refund, and one that is written off has not', () => {
    expect(correct(paid(claimOf(), 100), yen(70)).claim).toMatchObject({ determined: 70, received: 100, refundDue: 30 })
    expect(correct(writeOff(claimOf(), yen(100)).claim, yen(50)).claim).toMatchObject({ determined: 50, writtenOff: 50, refundDue: 0 })
    expect(correct(writeOff(paid(claimOf(), 60), yen(40)).claim, yen(80)).claim).toMatchObject({ writtenOff: 20, refundDue: 0 })
  })

  it('that is corrected up takes what waits for a refund first', () => {
    const over = paid(claimOf(), 130)

    expect(correct(over, yen(120)).claim).toMatchObject({ refundDue: 10 })
    expect(outstanding(correct(over, yen(150)).claim)).toBe(20)
  })

  it('gives back what was received, but never what has been refunded', () => {
    const over = paid(claimOf(), 130)

    expect(giveBack(over, yen(130)).claim).toMatchObject({ received: 0, refundDue: 0 })
    expect(() => giveBack(refund(over, yen(30)).claim, yen(130))).toThrow('refunded already')
  })

  it('hands what is due for refund to another of the same payer, and to nobody else’s', () => {
    const over = paid(claimOf(), 130)
    const other = claimWith({ determined: yen(100), payerId: over.payerId })

    const [from, to] = appropriate(over, other, yen(30))

    expect([from.claim.refundDue, from.claim.appropriated, outstanding(to.claim)]).toEqual([0, 30, 70])
    expect(() => appropriate(over, claimOf(), yen(30))).toThrow('one payer')
    expect(() => appropriate(over, other, yen(31))).toThrow('to be refunded')
  })

  it('never owes less than nothing, and is posted as it changes, whatever is done with it', () => {
    const act = fc.record({
      what: fc.constantFrom('receive', 'give back', 'correct', 'write off', 'refund'),
      amount: fc.integer({ min: 1, max: 200 }),
    })
    const done = (claim: Claim, { what, amount }: { what: string; amount: number }): Moved => {
      if (what === 'receive') return receive(claim, yen(amount))
      if (what === 'give back') return giveBack(claim, yen(amount))
      if (what === 'correct') return correct(claim, yen(amount))
      return what === 'refund' ? refund(claim, yen(amount)) : writeOff(claim, yen(amount))
    }
    const balanceOf = (postings: readonly Posting[], account: string) =>
      postings.reduce((all, posting) => (posting.account === account ? all + (posting.side === 'debit' ? posting.amount : -posting.amount) : all), 0)

    void fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let claim = claimOf()
        let [owed, due] = [100, 0]
        for (const each of acts) {
          let moved: Moved
          try {
            moved = done(claim, each)
          } catch (error) {
            expect(error).toHaveProperty('kind', 'conflict')
            continue
          }
          claim = moved.claim
          owed += balanceOf(moved.postings, accounts.receivable(claim))
          due -= balanceOf(moved.postings, accounts.refundable(claim))
          expect([outstanding(claim), claim.refundDue]).toEqual([owed, due])
        }
      }),
      { numRuns: 500 },
    )
  })
})
