import { sumOf, type Yen, yen } from '../../kernel/money.ts'
import type { FiscalYear, LocalDate } from '../../kernel/time.ts'
import type { BankAccountId, EntryId, PayerId } from '../contract.ts'

export const sides = ['debit', 'credit'] as const
export type Side = (typeof sides)[number]

export const accountKinds = [
  'cash',
  'unapplied',
  'not-ours',
  'receivable',
  'revenue',
  'refundable',
  'written-off',
  'late-charge',
  'cost-receivable',
  'cost-revenue',
  'grant-fees',
  'grant-own',
  'refund-interest',
] as const
export type AccountKind = (typeof accountKinds)[number]

type PayersAccount = { readonly districtId: string; readonly fiscalYear: FiscalYear; readonly payerId: PayerId }
type DistrictsAccount = { readonly districtId: string; readonly fiscalYear: FiscalYear }

/** An account by its name: what it is, then whose, so that accounts of one district and year stand together. */
export type Account = string & { readonly account: unique symbol }

const named = (kind: AccountKind, ...whose: readonly (string | number)[]) => [kind, ...whose].join('/') as Account

/** The accounts there are. Money that has come in belongs to no district before it is known whose it is. */
export const accounts = {
  cash: (bank: BankAccountId) => named('cash', bank),
  unapplied: (bank: BankAccountId) => named('unapplied', bank),
  notOurs: (bank: BankAccountId) => named('not-ours', bank),
  receivable: ({ districtId, fiscalYear, payerId }: PayersAccount) => named('receivable', districtId, fiscalYear, payerId),
  refundable: ({ districtId, fiscalYear, payerId }: PayersAccount) => named('refundable', districtId, fiscalYear, payerId),
  revenue: ({ districtId, fiscalYear }: DistrictsAccount) => named('revenue', districtId, fiscalYear),
  writtenOff: ({ districtId, fiscalYear }: DistrictsAccount) => named('written-off', districtId, fiscalYear),
  /** 延滞金 is determined as it is received; of a payer, so that each sees what became of their money. */
  lateCharge: ({ districtId, fiscalYear, payerId }: PayersAccount) => named('late-charge', districtId, fiscalYear, payerId),
  costReceivable: ({ districtId, fiscalYear, payerId }: PayersAccount) => named('cost-receivable', districtId, fiscalYear, payerId),
  costRevenue: ({ districtId, fiscalYear }: DistrictsAccount) => named('cost-revenue', districtId, fiscalYear),
  /** 交付金 by what it is financed with: fees, and what the municipality adds of its own. */
  grantFees: ({ districtId, fiscalYear }: DistrictsAccount) => named('grant-fees', districtId, fiscalYear),
  grantOwn: ({ districtId, fiscalYear }: DistrictsAccount) => named('grant-own', districtId, fiscalYear),
  /** 還付加算金 is paid out of the city's own money; of a payer, so that each sees what became of theirs. */
  refundInterest: ({ districtId, fiscalYear, payerId }: PayersAccount) => named('refund-interest', districtId, fiscalYear, payerId),
} as const

/** What an account's name says of it. */
export const accountParts = (account: Account) => {
  const [kind, whose, year, payer] = account.split('/') as [AccountKind, string, string?, string?]
  return { kind, whose, ...(year && { fiscalYear: Number(year) as FiscalYear }), ...(payer && { payerId: payer as PayerId }) }
}

export type Posting = { readonly account: Account; readonly side: Side; readonly amount: Yen }

export const debit = (account: Account, amount: Yen): Posting => ({ account, side: 'debit', amount })
export const credit = (account: Account, amount: Yen): Posting => ({ account, side: 'credit', amount })

/** What an entry tells of: each is one act of somebody. */
export const entryKinds = [
  'determined',
  'corrected',
  'received',
  'cleared',
  'set-aside',
  'returned',
  'written-off',
  'refunded',
  'appropriated',
  'cost-arisen',
  'grant-paid',
  'grant-returned',
  'grant-refinanced',
  'reversed',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** What goes its ordinary way: all else is what a review of a year looks at, entry by entry. */
const ordinaryKinds: ReadonlySet<EntryKind> = new Set(['determined', 'received', 'cleared'])

export const isReviewed = ({ kind }: Pick<EntryContent, 'kind'>): boolean => !ordinaryKinds.has(kind)

export type EntryContent = {
  readonly entryId: EntryId
  readonly kind: EntryKind
  readonly bookedOn: LocalDate
  /** The year it belongs to, which from April to May may be the one before. */
  readonly fiscalYear: FiscalYear
  /** The claim, deposit or levy it tells of. */
  readonly about: string
  readonly postings: readonly Posting[]
  readonly reverses?: EntryId | undefined
  /** The deposit it was paid with, or the claim from which it was moved. */
  readonly with?: string | undefined
  readonly reason?: string | undefined
}

declare const balanced: unique symbol

/** An entry that exists is an entry that balances: it is made by `entry` alone, and never changed. */
export type Entry = EntryContent & { readonly [balanced]: true }

export const entry = (content: EntryContent): Entry => {
  const postings = merged(content.postings)
  const [debits, credits] = sides.map((side) => sumOf(postings.filter((posting) => posting.side === side).map(({ amount }) => amount)))
  if (postings.length < 2 || postings.some(({ amount }) => amount === 0)) throw new RangeError(`${content.entryId} moves nothing`)
  if (debits !== credits) throw new RangeError(`${content.entryId} does not balance: ${debits} and ${credits}`)
  if (new Set(postings.map(({ account }) => account)).size < postings.length) throw new RangeError(`${content.entryId} has an account on both sides`)
  return { ...content, postings } as unknown as Entry
}

const merged = (postings: readonly Posting[]): Posting[] => {
  const sums = new Map<string, Posting>()
  for (const posting of postings) {
    const key = `${posting.side} ${posting.account}`
    sums.set(key, { ...posting, amount: yen((sums.get(key)?.amount ?? 0) + posting.amount) })
  }
  return [...sums.values()]
}

/** What postings come to by account: one that moves both ways moves by the difference. */
export const netted = (postings: readonly Posting[]): readonly Posting[] => {
  const sums = new Map<Account, number>()
  for (const { account, side, amount } of postings) sums.set(account, (sums.get(account) ?? 0) + (side === 'debit' ? amount : -amount))
  return [...sums].flatMap(([account, sum]) => (sum === 0 ? [] : [sum > 0 ? debit(account, yen(sum)) : credit(account, yen(-sum))]))
}

/** Nothing is taken back but by its mirror image. */
export const reverse = (
  reversed: Entry,
  { entryId, bookedOn, fiscalYear, reason }: Pick<EntryContent, 'entryId' | 'bookedOn' | 'fiscalYear' | 'reason'>,
): Entry =>
  entry({
    entryId,
    kind: 'reversed',
    bookedOn,
    fiscalYear,
    about: reversed.about,
    ...(reversed.with && { with: reversed.with }),
    postings: reversed.postings.map(({ account, side, amount }) => ({ account, side: side === 'debit' ? 'credit' : 'debit', amount })),
    reverses: reversed.entryId,
    reason,
  })

/** Debits and credits kept apart: what has moved through an account, not only what is left in it. */
export type Balance = { readonly debit: number; readonly credit: number }

export const nothingMoved: Balance = { debit: 0, credit: 0 }

/** What an account of money owed to the city holds; one that the city owes holds the reverse. */
export const held = ({ debit: taken, credit: given }: Balance): number => taken - given

/** The balances that entries leave, by account. */
export const balancesOf = (entries: Iterable<Entry>): ReadonlyMap<Account, Balance> => {
  const balances = new Map<Account, Balance>()
  for (const { postings } of entries)
    for (const { account, side, amount } of postings) {
      const before = balances.get(account) ?? nothingMoved
      balances.set(account, { ...before, [side]: before[side] + amount })
    }
  return balances
}
