import { describe, expect, it } from 'vitest'
import { claimWith, depositWith, newFeeId, takamatsuCode } from '../../../local/harness/fees.ts'
import { feesCity } from '../../../local/harness/fees-city.ts'
import type { ActId } from '../../kernel/ids.ts'
import { yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { accept, determine } from '../books/books-acts.ts'
import type { EntryId, PayerId } from '../contract.ts'

const { ask, city, faults } = feesCity()

const saving = (about: string) => ({
  saving: { actor: { personId: 'psn_000000000000000000000000F1' as never, roles: [] }, actId: newFeeId<ActId>('act'), fingerprint: 'x' },
  happened: { name: 'Settled', about, after: { localGovernmentCode: takamatsuCode } },
})

describe('fifty payments at once on one account', () => {
  it('are all counted, each once, while transactions conflict and answers are lost', async () => {
    const { books } = city().stores.fees
    const payerId = newFeeId<PayerId>('bnf')
    const claims = Array.from({ length: 10 }, () => claimWith({ payerId, determined: yen(5_000) }))
    const booking = { bookedOn: '2026-06-15' as LocalDate, entryId: () => newFeeId<EntryId>('ent') }
    for (const claim of claims)
      await books.save(takamatsuCode, { claims: [{ after: claim }], entries: [determine(claim, booking)] }, saving(claim.claimId))
    const deposits = Array.from({ length: 50 }, () => depositWith({ amount: yen(1_000) }))
    for (const deposit of deposits)
      await books.save(takamatsuCode, { deposits: [{ after: deposit }], entries: [accept(deposit, booking)] }, saving(deposit.depositId))
    faults.plan('TransactWriteItemsCommand', 'conflict', 40)
    faults.plan('TransactWriteItemsCommand', 'time-out after commit', 10)

    const clearing = deposits.map(async ({ depositId }, at) => {
      const [path, clearingId] = [`/deposits/${depositId}/acts/${newFeeId('act')}`, newFeeId('clr')]
      const body = {
        act: 'clear',
        version: 1,
        clearingId,
        parts: [{ claimId: claims[at % claims.length]?.claimId, amount: 1_000 }],
        learnName: false,
      }
      for (let attempt = 1; attempt <= 60; attempt += 1) {
        const { status } = await ask('treasurer', 'PUT', path, body)
        if (status === 200 || status === 201) return attempt
        expect([409, 503]).toContain(status)
      }
      return undefined
    })
    const attempts = await Promise.all(clearing)

    expect(attempts).not.toContain(undefined)
    expect(faults.met()).toBeGreaterThanOrEqual(50)
    const after = await Promise.all(claims.map(({ claimId }) => books.claim(claimId)))
    expect(after.map((claim) => [claim?.received, claim?.refundDue])).toEqual(claims.map(() => [5_000, 0]))
    expect((await ask('clerk', 'GET', `/municipalities/${takamatsuCode}/deposits`)).body.items).toEqual([])
  }, 120_000)
})
