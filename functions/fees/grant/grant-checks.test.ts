import { describe, expect, it } from 'vitest'
import { claimWith, depositWith, newFeeId, ourBank, ourDistrict } from '../../../local/harness/fees.ts'
import { yen } from '../../kernel/money.ts'
import { present } from '../../kernel/problem.ts'
import type { FiscalYear, LocalDate, Month } from '../../kernel/time.ts'
import * as acts from '../books/books-acts.ts'
import { type Books, type CheckName, checkBooks, isSound } from '../books/books-check.ts'
import { balancesOf, type Entry, type EntryKind, entry, type Posting } from '../books/ledger.ts'
import { take } from '../clearing/deposit.ts'
import type { EntryId } from '../contract.ts'
import { cameBack, changedSides, type GrantFigures, paidOut } from './grant-money.ts'

const on = '2026-07-01' as LocalDate
const booking = (): acts.Booking => ({ bookedOn: on, entryId: () => newFeeId<EntryId>('ent') })
const whose = { districtId: ourDistrict, fiscalYear: 2026 as FiscalYear }
const money = (fees: number, own: number) => ({ fees: yen(fees), own: yen(own) })

const granted = (kind: EntryKind, postings: readonly Posting[]): Entry =>
  entry({ kind, postings, entryId: newFeeId<EntryId>('ent'), bookedOn: on, fiscalYear: whose.fiscalYear, about: 'grt_1' })

/** Fees of 10,000, of which a grant of 9,000 and 3,000 of the city's own were paid; 1,500 came back, and the city took 500 upon itself. */
const sound = (): Books & { grants: readonly GrantFigures[] } => {
  const claim = claimWith()
  const [fee, back] = [depositWith(), depositWith({ amount: yen(1_500) })]
  const cleared = acts.clear(fee, [{ claim, amount: yen(10_000) }], booking())
  const taken = take(back, yen(1_500))
  const journal = [
    acts.determine(claim, booking()),
    acts.accept(fee, booking()),
    ...cleared.entries,
    granted('grant-paid', paidOut(whose, money(9_000, 3_000), ourBank)),
    acts.accept(back, booking()),
    granted('grant-returned', [...taken.postings, ...cameBack(whose, money(1_000, 500))]),
    granted('grant-refinanced', changedSides(whose, yen(500))),
  ]
  return {
    journal,
    balances: [...balancesOf(journal)].map(([account, balance]) => ({ account, balance, month: '2026-07' as Month })),
    claims: [present(cleared.claims[0]).after],
    deposits: [present(cleared.deposits[0]).after, taken.deposit],
    banks: [{ bankAccountId: ourBank, closing: -500 as never }],
    grants: [{ grantId: 'grt_1', ...whose, paid: money(9_000, 3_000), returned: money(1_000, 500), refinanced: yen(500) }],
  }
}

const foundBy = (check: CheckName, books: Books) => present(checkBooks(books).find((finding) => finding.check === check)).differences

describe('the checks of the books, where grants are paid', () => {
  it('find nothing where bank = cash = receipts − refunds − grants, and what came back is among the receipts', () => {
    expect(checkBooks(sound()).flatMap(({ differences }) => differences)).toEqual([])
  })

  it.each([
    ['bank', { paid: money(9_001, 3_000) }],
    ['receipts', { returned: money(1_001, 500) }],
    ['grants', { refinanced: yen(501) }],
    ['grants', { paid: money(9_001, 2_999) }],
  ] as const)('find by “%s” a grant that says something else than the ledger', (check, wrong) => {
    const books = sound()
    const spoilt = { ...books, grants: books.grants.map((grant) => ({ ...grant, ...wrong })) }

    expect(isSound(checkBooks(spoilt))).toBe(false)
    expect(foundBy(check, spoilt).length).toBeGreaterThan(0)
  })

  it('find by “grant-cover” a grant out of fees that are not there, until the municipality bears it', () => {
    const books = sound()
    const more = granted('grant-paid', paidOut(whose, money(2_501, 0), ourBank))
    const journal = (entries: readonly Entry[]) => ({
      ...books,
      journal: entries,
      balances: [...balancesOf(entries)].map(([account, balance]) => ({ account, balance, month: '2026-07' as Month })),
    })

    expect(foundBy('grant-cover', journal([...books.journal, more]))).toEqual([{ about: `${ourDistrict}/2026`, expected: 10_000, found: 10_001 }])
    const borne = granted('grant-refinanced', changedSides(whose, yen(1)))
    expect(foundBy('grant-cover', journal([...books.journal, more, borne]))).toEqual([])
  })
})
