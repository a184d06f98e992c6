import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimWith, depositWith, newFeeId, ourBank } from '../../../local/harness/fees.ts'
import { booking, present, testBooks } from '../../../local/harness/fees-books.ts'
import { type Yen, yen } from '../../kernel/money.ts'
import { Problem } from '../../kernel/problem.ts'
import type { Month } from '../../kernel/time.ts'
import { unapplied } from '../clearing/deposit.ts'
import type { EntryId, PayerId } from '../contract.ts'
import type { KeptDeposit } from '../items.ts'
import { type Claim, outstanding } from '../levy/claim.ts'
import * as acts from './books-acts.ts'
import { checkBooks } from './books-check.ts'
import type { Change } from './books-store.ts'
import { accounts, held, nothingMoved } from './ledger.ts'

const { faults, saving, save, books, freshBooks, determined, received } = testBooks()

const again = async <T>(act: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof Problem) || !['any/changed-meanwhile', 'any/unavailable'].includes(error.type)) throw error
    }
  }
}

const ledgerOf = async (code: string) => {
  const { balances } = await books().everything(code)
  return (account: string) =>
    balances.filter((balance) => balance.account === account).reduce((sum, { balance }) => sum + held(balance ?? nothingMoved), 0)
}

describe('fifty payments at once', () => {
  it('on one account are counted to the yen, though the table is busy meanwhile', async () => {
    const code = freshBooks()
    const payerId = newFeeId<PayerId>('bnf')
    const claims = await Promise.all(Array.from({ length: 50 }, () => determined(code, claimWith({ payerId }))))
    const deposits = await Promise.all(claims.map(() => received(code, depositWith())))
    for (let at = 0; at < 20; at += 1) faults.plan('TransactWriteItemsCommand', at % 2 === 0 ? 'conflict' : 'time-out after commit')

    await Promise.all(
      claims.map((claim, at) =>
        again(() => save(code, acts.clear(present(deposits[at]), [{ claim, amount: yen(10_000) }], booking()), claim.claimId)),
      ),
    )

    const ledger = await ledgerOf(code)
    expect(faults.met()).toBe(20)
    expect(ledger(accounts.receivable(claimWith({ payerId })))).toBe(0)
    expect([ledger(accounts.cash(ourBank)), ledger(accounts.unapplied(ourBank))]).toEqual([500_000, 0])
  })

  it('on one claim all arrive, one after the other', async () => {
    const code = freshBooks()
    const { claimId } = await determined(code, claimWith({ determined: yen(50_000) }))
    const deposits = await Promise.all(Array.from({ length: 50 }, () => received(code, depositWith({ amount: yen(1_000) }))))

    await Promise.all(
      deposits.map((deposit) =>
        again(async () => {
          const claim = present(await books().claim(claimId))
          await save(code, acts.clear(deposit, [{ claim, amount: yen(1_000) }], booking()), claimId)
        }),
      ),
    )

    expect(present(await books().claim(claimId))).toMatchObject({ received: 50_000, version: 51 })
  })
})

describe('an act on the books', () => {
  it('is refused whole in a month that is closed', async () => {
    const code = freshBooks()
    const claim = await determined(code, claimWith())
    const deposit = await received(code, depositWith())
    await books().closeMonth(code, '2026-06' as Month, saving())

    await expect(save(code, acts.clear(deposit, [{ claim, amount: yen(10_000) }], booking('2026-06-30')), claim.claimId)).rejects.toThrow('closed')

    expect([present(await books().claim(claim.claimId)).received, present(await books().deposit(deposit.depositId)).applied]).toEqual([0, 0])
    await save(code, acts.clear(deposit, [{ claim, amount: yen(10_000) }], booking('2026-07-01')), claim.claimId)
    expect(present(await books().claim(claim.claimId)).received).toBe(10_000)
  })
})

/** A ledger as a child would keep it: who owes what, what came in, and where it went. */
type Model = {
  readonly claims: Map<string, { determined: number; net: number; written: number; arrived: number }>
  readonly deposits: Map<string, { amount: number; used: number; aside: number; gone: number; reversed: boolean }>
  readonly clearings: { deposit: string; claim: string; amount: number; entry: EntryId }[]
  cash: number
}

/** Some interest on what goes back, and now and then none. */
const interestOn = (amount: number): Yen => yen(amount % 7)

const owedIn = ({ determined: owed, net, written }: { determined: number; net: number; written: number }) => owed - written - net

const what = [
  'clear',
  'clear',
  'clear',
  'undo',
  'correct',
  'write off',
  'refund',
  'appropriate',
  'set aside',
  'take up',
  'give out',
  'take back',
] as const
type Act = { readonly what: (typeof what)[number]; readonly claim: number; readonly other: number; readonly deposit: number; readonly amount: number }

const anAct = fc.record({
  what: fc.constantFrom(...what),
  claim: fc.nat(3),
  other: fc.nat(3),
  deposit: fc.nat(3),
  amount: fc.oneof(fc.integer({ min: 1, max: 150 }), fc.constantFrom(50, 100)),
})

/** What the model says of an act: whether it may be done, having done it. */
const inModel = (model: Model, act: Act, ids: { claims: readonly string[]; deposits: readonly string[] }): boolean => {
  const claim = present(model.claims.get(present(ids.claims[act.claim])))
  const other = present(model.claims.get(present(ids.claims[act.other])))
  const deposit = present(model.deposits.get(present(ids.deposits[act.deposit])))
  const left = deposit.reversed ? 0 : deposit.amount - deposit.used - deposit.aside - deposit.gone
  const { amount } = act
  switch (act.what) {
    case 'clear':
      if (deposit.reversed || left < amount) return false
      deposit.used += amount
      claim.net += amount
      claim.arrived += amount
      return true
    case 'undo': {
      const last = model.clearings.at(-1)
      if (!last) return false
      const [owed, from] = [present(model.claims.get(last.claim)), present(model.deposits.get(last.deposit))]
      if (from.reversed || owed.net < last.amount) return false
      owed.net -= last.amount
      from.used -= last.amount
      return true
    }
    case 'correct':
      if (claim.determined === amount) return false
      if (amount < claim.determined && amount - claim.written - claim.net < 0)
        claim.written = Math.max(0, claim.written - Math.max(0, claim.determined - amount - Math.max(0, owedIn(claim))))
      claim.determined = amount
      return true
    case 'write off':
      if (owedIn(claim) < amount) return false
      claim.written += amount
      return true
    case 'refund':
      if (-owedIn(claim) < amount) return false
      claim.net -= amount
      model.cash -= amount + interestOn(amount)
      return true
    case 'appropriate':
      if (act.claim === act.other || owedIn(other) < amount || -owedIn(claim) < amount) return false
      claim.net -= amount
      other.net += amount + interestOn(amount)
      return true
    case 'set aside':
      if (deposit.reversed || left < amount) return false
      deposit.aside += amount
      return true
    case 'take up':
      if (deposit.aside < amount) return false
      deposit.aside -= amount
      return true
    case 'give out':
      if (deposit.aside < amount) return false
      deposit.aside -= amount
      deposit.gone += amount
      model.cash -= amount
      return true
    case 'take back':
      if (deposit.reversed || deposit.used + deposit.aside + deposit.gone > 0) return false
      deposit.reversed = true
      model.cash -= deposit.amount
      return true
  }
}

type Loaded = { readonly claim: Claim; readonly other: Claim; readonly deposit: KeptDeposit; readonly amount: Yen }

const changeOf = (act: Act, { claim, other, deposit, amount }: Loaded): Exclude<Change, undefined> => {
  switch (act.what) {
    case 'clear':
      return acts.clear(deposit, [{ claim, amount }], booking())
    case 'undo':
      throw new Error('undone from what was cleared')
    case 'correct':
      return acts.correct(claim, amount, booking())
    case 'write off':
      return acts.writeOff(claim, amount, booking())
    case 'refund':
      return acts.refund(claim, { amount, interest: interestOn(amount), from: ourBank }, booking())
    case 'appropriate':
      return acts.appropriate(claim, { to: other, amount, interest: interestOn(amount) }, booking())
    case 'set aside':
      return acts.disposeOf(deposit, 'set-aside', amount, booking())
    case 'take up':
      return acts.disposeOf(deposit, 'take-up', amount, booking())
    case 'give out':
      return acts.disposeOf(deposit, 'give-out', amount, booking())
    case 'take back':
      return acts.disposeOf(deposit, 'take-back', amount, booking())
  }
}

const plain = { other: 0, deposit: 0 }
/** What is appropriated pays all that is owed, so that its interest is too much again: due for refund, and taken from there in one entry. */
const interestMakesItTooMuch: Act[] = [
  { ...plain, what: 'clear', claim: 2, amount: 50 },
  { ...plain, what: 'clear', claim: 2, deposit: 1, amount: 100 },
  { ...plain, what: 'clear', claim: 3, amount: 50 },
  { ...plain, what: 'appropriate', claim: 2, other: 3, amount: 50 },
]

describe('the books and a plain model of them', () => {
  it('are the same after every act, whatever is done and in whatever order', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 10, maxLength: 40 }), async (given) => {
        const code = freshBooks()
        const payerId = newFeeId<PayerId>('bnf')
        const claims = await Promise.all([0, 1, 2, 3].map(() => determined(code, claimWith({ payerId, determined: yen(100) }))))
        const deposits = await Promise.all([0, 1, 2, 3].map(() => received(code, depositWith({ amount: yen(150) }))))
        const ids = { claims: claims.map(({ claimId }) => claimId), deposits: deposits.map(({ depositId }) => depositId) }
        const model: Model = {
          claims: new Map(ids.claims.map((id) => [id, { determined: 100, net: 0, written: 0, arrived: 0 }])),
          deposits: new Map(ids.deposits.map((id) => [id, { amount: 150, used: 0, aside: 0, gone: 0, reversed: false }])),
          clearings: [],
          cash: 600,
        }
        for (const act of given) {
          const last = act.what === 'undo' ? model.clearings.at(-1) : undefined
          const expected = inModel(model, act, ids)
          const loaded = {
            claim: present(await books().claim(present(claims[act.claim]).claimId)),
            other: present(await books().claim(present(claims[act.other]).claimId)),
            deposit: present(await books().deposit(present(deposits[act.deposit]).depositId)),
            amount: yen(act.amount),
          }
          const done = await attempt(async () => {
            if (act.what !== 'undo') {
              const change = changeOf(act, loaded)
              await save(code, change, ids.claims[0] ?? '')
              if (act.what === 'clear')
                model.clearings.push({
                  deposit: loaded.deposit.depositId,
                  claim: loaded.claim.claimId,
                  amount: act.amount,
                  entry: present(change.entries[0]).entryId,
                })
              return
            }
            const undone = last ?? refused()
            const claim = present(await books().claim(undone.claim as Claim['claimId']))
            const deposit = present(await books().deposit(undone.deposit as KeptDeposit['depositId']))
            await save(code, acts.undoClearing(deposit, [{ claim, amount: yen(undone.amount), entryId: undone.entry }], booking()), claim.claimId)
            model.clearings.pop()
          })
          expect([act.what, done]).toEqual([act.what, expected])
        }

        const everything = await books().everything(code)
        const ofCode = await Promise.all(ids.claims.map(async (id) => present(await books().claim(id))))
        const ofDeposits = await Promise.all(ids.deposits.map(async (id) => present(await books().deposit(id))))
        expect(ofCode.map((claim) => [outstanding(claim), claim.refundDue])).toEqual(
          ids.claims.map((id) => {
            const owed = owedIn(present(model.claims.get(id)))
            return [Math.max(0, owed), Math.max(0, -owed)]
          }),
        )
        expect(ofDeposits.map(unapplied)).toEqual(
          ids.deposits.map((id) => {
            const { amount, used, aside, gone, reversed } = present(model.deposits.get(id))
            return reversed ? 0 : amount - used - aside - gone
          }),
        )
        const findings = checkBooks({
          ...everything,
          claims: ofCode,
          deposits: ofDeposits,
          banks: [{ bankAccountId: ourBank, closing: model.cash as never }],
        })
        expect(findings.filter(({ differences }) => differences.length > 0)).toEqual([])
      }),
      { numRuns: 25, examples: [[interestMakesItTooMuch]] },
    )
  })
})

const refused = (): never => {
  throw new Problem('nothing to undo', 'conflict', '', {})
}

const attempt = async (act: () => Promise<void>): Promise<boolean> => {
  try {
    await act()
    return true
  } catch (error) {
    if (error instanceof Problem && error.kind === 'conflict') return false
    throw error
  }
}
