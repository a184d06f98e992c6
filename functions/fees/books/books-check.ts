import { sumOf, type Yen, type YenDifference, yen } from '../../kernel/money.ts'
import type { Month } from '../../kernel/time.ts'
import { type Deposit, unapplied } from '../clearing/deposit.ts'
import type { BankAccountId } from '../contract.ts'
import { coverOf, runningCover } from '../grant/grant-cover.ts'
import { type GrantFigures, standing, wholeOf } from '../grant/grant-money.ts'
import { type Claim, outstanding } from '../levy/claim.ts'
import { type Account, accountParts, accounts, type Balance, balancesOf, type Entry, held, nothingMoved } from './ledger.ts'

/** What went in and out of an account in a month, as it is kept beside the journal. */
export type MonthBalance = { readonly account: Account; readonly month: Month; readonly balance: Balance }

/** What a bank says of one of its accounts. */
export type BankBalance = { readonly bankAccountId: BankAccountId; readonly closing: YenDifference }

/** Everything a municipality's books are checked by, from where each is kept: none is worked out from another. */
export type Books = {
  readonly journal: readonly Entry[]
  readonly balances: readonly MonthBalance[]
  readonly claims: readonly Claim[]
  readonly deposits: readonly Deposit[]
  readonly banks: readonly BankBalance[]
  readonly grants?: readonly GrantFigures[]
}

export const checkNames = [
  'sum-zero',
  'balances',
  'outstanding',
  'formula',
  'bank',
  'receipts',
  'refunds',
  'late-charges',
  'costs',
  'payments',
  'grants',
  'grant-cover',
  'refund-interest',
] as const
export type CheckName = (typeof checkNames)[number]

/** One difference, with the thing it is found in. */
export type Difference = { readonly about: string; readonly expected: number; readonly found: number }
export type Finding = { readonly check: CheckName; readonly differences: readonly Difference[] }

/** The one list of checks: after each journey, every night, and on the operator's page. */
export const checkBooks = (books: Books): readonly Finding[] => {
  const ledger = totalsOf(books.balances)
  return checkNames.map((check) => ({ check, differences: checks[check](books, ledger).filter(({ expected, found }) => expected !== found) }))
}

export const isSound = (findings: readonly Finding[]): boolean => findings.every(({ differences }) => differences.length === 0)

type Ledger = ReadonlyMap<Account, Balance>
type Check = (books: Books, ledger: Ledger) => readonly Difference[]

const checks: Readonly<Record<CheckName, Check>> = {
  'sum-zero': (_, ledger) => {
    const [debits, credits] = [...ledger.values()].reduce<[number, number]>(([d, c], { debit, credit }) => [d + debit, c + credit], [0, 0])
    return [{ about: 'ledger', expected: debits, found: credits }]
  },

  balances: ({ journal }, ledger) => {
    const made = balancesOf(journal)
    return [...new Set([...made.keys(), ...ledger.keys()])].flatMap((account) => {
      const [expected, found] = [made.get(account) ?? nothingMoved, ledger.get(account) ?? nothingMoved]
      return [
        { about: `${account} debit`, expected: expected.debit, found: found.debit },
        { about: `${account} credit`, expected: expected.credit, found: found.credit },
      ]
    })
  },

  outstanding: ({ claims }, ledger) =>
    [...grouped(claims, (claim) => accounts.receivable(claim))].map(([account, owed]) => ({
      about: account,
      expected: sumOf(owed.map(outstanding)),
      found: held(ledger.get(account) ?? nothingMoved),
    })),

  // 収入未済 = 調定 − 収入済 − 不納欠損 + 還付未済, the left side from the ledger and the right side from the claims.
  formula: ({ claims }, ledger) =>
    [...grouped(claims, ({ districtId, fiscalYear }) => `${districtId}/${fiscalYear}`)].map(([about, owed]) => {
      const sum = (of: (claim: Claim) => Yen) => sumOf(owed.map(of))
      const received = sum(({ received }) => received) - sum(({ refunded }) => refunded)
      return {
        about,
        expected: sum(({ determined }) => determined) - received - sum(({ writtenOff }) => writtenOff) + sum(({ refundDue }) => refundDue),
        found: heldTogether(ledger, (account) => account.startsWith(`receivable/${about}/`)),
      }
    }),

  // Bank = ledger cash = receipts − refunds and their interest − grants; what was given back to a stranger was never ours.
  bank: ({ banks, deposits, claims, grants = [] }, ledger) => {
    const kept = sumOf(deposits.filter(({ isReversed }) => !isReversed).map(({ amount }) => amount)) - sumOf(deposits.map(({ returned }) => returned))
    const paidOut = sumOf(claims.map(({ refunded, refundInterest }) => yen(refunded + (refundInterest ?? 0)))) - sumOf(claims.map(movedOn))
    const granted = sumOf(grants.map(({ paid }) => wholeOf(paid)))
    return [
      { about: 'cash', expected: kept - paidOut - granted, found: heldTogether(ledger, (account) => account.startsWith('cash/')) },
      ...banks.map(({ bankAccountId, closing }) => ({
        about: bankAccountId,
        expected: closing,
        found: held(ledger.get(accounts.cash(bankAccountId)) ?? nothingMoved),
      })),
    ]
  },

  // Receipts = applied + unapplied + given back, on the claims, on grants that came back, on the deposits and in the ledger.
  receipts: ({ deposits, claims, grants = [] }, ledger) => [
    {
      about: 'applied',
      expected: sumOf(deposits.map(({ applied }) => applied)),
      found: sumOf(claims.map(metBy)) - sumOf(claims.map(movedOn)) + sumOf(grants.map(({ returned }) => wholeOf(returned))),
    },
    ...[...grouped(deposits, ({ bankAccountId }) => bankAccountId)].flatMap(([bank, mine]) => [
      { about: accounts.unapplied(bank), expected: sumOf(mine.map(unapplied)), found: -held(ledger.get(accounts.unapplied(bank)) ?? nothingMoved) },
      {
        about: accounts.notOurs(bank),
        expected: sumOf(mine.map(({ setAside }) => setAside)),
        found: -held(ledger.get(accounts.notOurs(bank)) ?? nothingMoved),
      },
    ]),
  ],

  refunds: ({ claims }, ledger) =>
    [...grouped(claims, (claim) => accounts.refundable(claim))].map(([account, owed]) => ({
      about: account,
      expected: sumOf(owed.map(({ refundDue }) => refundDue)),
      found: -held(ledger.get(account) ?? nothingMoved),
    })),

  // Each late charge that was taken is of a claim that was dunned, and stands in the ledger.
  'late-charges': ({ claims }, ledger) => [
    ...claims.filter(({ dunned }) => !dunned).map(({ claimId, lateCharged }) => ({ about: claimId, expected: 0, found: lateCharged ?? 0 })),
    ...[...grouped(claims, (claim) => accounts.lateCharge(claim))].map(([account, owed]) => ({
      about: account,
      expected: sumOf(owed.map(({ lateCharged }) => lateCharged ?? yen(0))),
      found: -held(ledger.get(account) ?? nothingMoved),
    })),
  ],

  costs: ({ claims }, ledger) =>
    [...grouped(claims, (claim) => accounts.costReceivable(claim))].map(([account, owed]) => ({
      about: account,
      expected: sumOf(owed.flatMap(({ costs = [] }) => costs.map(({ amount }) => amount))) - sumOf(owed.map(({ costsMet }) => costsMet ?? yen(0))),
      found: held(ledger.get(account) ?? nothingMoved),
    })),

  // What met a claim is what was paid on it, each payment under its own entry.
  payments: ({ claims }) =>
    claims.flatMap(({ claimId, payments, ...met }) =>
      payments ? [{ about: claimId, expected: sumOf(payments.map(({ amount }) => amount)), found: metBy(met) }] : [],
    ),

  // What grants say they moved is in the ledger, fees and own money apart.
  grants: ({ grants = [] }, ledger) =>
    [...grouped(grants, (grant) => accounts.grantFees(grant))].flatMap(([fees, some]) => {
      const [first] = some
      const own = first && accounts.grantOwn(first)
      const sides = some.map(standing)
      const asked = [
        { about: fees, expected: sumOf(sides.map((each) => each.fees)) },
        ...(own ? [{ about: own, expected: sumOf(sides.map((each) => each.own)) }] : []),
      ]
      return asked.map(({ about, expected }) => ({ about, expected, found: held(ledger.get(about) ?? nothingMoved) }))
    }),

  // 17-9(1): until the end of any year, never more is granted out of fees than fees came in and stayed.
  'grant-cover': (_, ledger) => {
    const balances = [...ledger].map(([account, balance]) => ({ account, balance }))
    const districts = new Set(balances.flatMap(({ account }) => (accountParts(account).kind === 'grant-fees' ? [accountParts(account).whose] : [])))
    return [...districts].flatMap((districtId) =>
      runningCover(coverOf(districtId, balances)).map(({ fiscalYear, collected, granted }) => ({
        about: `${districtId}/${fiscalYear}`,
        expected: Math.min(collected, granted),
        found: granted,
      })),
    )
  },

  'refund-interest': ({ claims }, ledger) =>
    [...grouped(claims, (claim) => accounts.refundInterest(claim))].map(([account, refunded]) => ({
      about: account,
      expected: sumOf(refunded.map(({ refundInterest }) => refundInterest ?? yen(0))),
      found: held(ledger.get(account) ?? nothingMoved),
    })),
}

/** What left a claim for another, with its interest. */
const movedOn = ({ appropriated, interestAppropriated }: Claim): Yen => yen(appropriated + (interestAppropriated ?? 0))

/** All that met a claim: the fee, its late charge and the costs. */
const metBy = ({ received, lateCharged, costsMet }: Pick<Claim, 'received' | 'lateCharged' | 'costsMet'>): Yen =>
  sumOf([received, lateCharged ?? yen(0), costsMet ?? yen(0)])

const totalsOf = (balances: readonly MonthBalance[]): Ledger => {
  const totals = new Map<Account, Balance>()
  for (const { account, balance } of balances) {
    const before = totals.get(account) ?? nothingMoved
    totals.set(account, { debit: before.debit + balance.debit, credit: before.credit + balance.credit })
  }
  return totals
}

const heldTogether = (ledger: Ledger, which: (account: Account) => boolean): number =>
  [...ledger].reduce((sum, [account, balance]) => (which(account) ? sum + held(balance) : sum), 0)

const grouped = <Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): ReadonlyMap<Key, Thing[]> => {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
