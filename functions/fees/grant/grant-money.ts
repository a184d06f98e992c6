import { divide, proRata, sumOf, type Yen, yen } from '../../kernel/money.ts'
import type { FiscalYear } from '../../kernel/time.ts'
import { accounts, credit, debit, type Posting } from '../books/ledger.ts'

/** What of an amount is financed with fees, and what the municipality adds of its own. */
export type Financing = { readonly fees: Yen; readonly own: Yen }

export const nothingFinanced: Financing = { fees: yen(0), own: yen(0) }

export const wholeOf = ({ fees, own }: Financing): Yen => yen(fees + own)

export const together = (amounts: readonly Financing[]): Financing => ({
  fees: sumOf(amounts.map(({ fees }) => fees)),
  own: sumOf(amounts.map(({ own }) => own)),
})

/** What was spent, in the shares in which it was granted; the yen that does not divide is the municipality’s. */
export const financedAs = (spent: Yen, granted: Financing): Financing => {
  const amount = yen(Math.min(spent, wholeOf(granted)))
  const [fees = yen(0)] = divide(amount, proRata(amount, [BigInt(granted.fees), BigInt(granted.own)]), {
    unit: 1,
    mode: 'down',
    remainder: 'falls-short',
  }).parts
  return { fees, own: yen(amount - fees) }
}

/** What a grant has moved so far, as the books must have it too. */
export type GrantFigures = {
  readonly grantId: string
  readonly districtId: string
  readonly fiscalYear: FiscalYear
  readonly paid: Financing
  readonly returned: Financing
  /** What fees turned out not to cover, and the municipality bears of its own. */
  readonly refinanced: Yen
}

/** What of a grant is financed with what by now: paid, less what came back, with what changed sides. */
export const standing = ({ paid, returned, refinanced }: Pick<GrantFigures, 'paid' | 'returned' | 'refinanced'>): Financing => ({
  fees: yen(paid.fees - returned.fees - refinanced),
  own: yen(paid.own - returned.own + refinanced),
})

type Whose = Pick<GrantFigures, 'districtId' | 'fiscalYear'>

const moving = (whose: Whose, { fees, own }: Financing, post: typeof debit): readonly Posting[] =>
  [post(accounts.grantFees(whose), fees), post(accounts.grantOwn(whose), own)].filter(({ amount }) => amount > 0)

export const paidOut = (whose: Whose, amount: Financing, bank: Parameters<typeof accounts.cash>[0]): readonly Posting[] => [
  ...moving(whose, amount, debit),
  credit(accounts.cash(bank), wholeOf(amount)),
]

/** What comes back was a deposit first, and waits at its bank no longer. */
export const cameBack = (whose: Whose, amount: Financing): readonly Posting[] => moving(whose, amount, credit)

export const changedSides = (whose: Whose, amount: Yen): readonly Posting[] => [
  debit(accounts.grantOwn(whose), amount),
  credit(accounts.grantFees(whose), amount),
]
