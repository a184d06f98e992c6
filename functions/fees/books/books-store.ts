import * as z from 'zod'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { Yen, YenDifference } from '../../kernel/money.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { addDays, addMonths, type FiscalYear, fiscalYearOf, type LocalDate, Month, monthOf } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { Happened, PageRequest, Teller } from '../../platform/outbox.ts'
import { type KeptMovement, payoutItem, settled } from '../bank/movement-items.ts'
import { payoutBy, requireExplains } from '../bank/payout.ts'
import type { BankAccountId, ClaimId, DepositId, EntryId, LevyId } from '../contract.ts'
import {
  claimItem,
  claimKey,
  claimOf,
  type DoneEntry,
  depositItem,
  depositKey,
  depositOf,
  doneEntryOf,
  entryItem,
  entryKey,
  entryOf,
  grantFiguresOf,
  type KeptDeposit,
  referenceKey,
} from '../items.ts'
import type { Claim } from '../levy/claim.ts'
import type { LastingStage } from '../levy/course.ts'
import { monthClosed, yearClosed } from '../problems.ts'
import type { Books, MonthBalance } from './books-check.ts'
import type { Closed } from './closing.ts'
import { type Account, type AccountKind, accountParts, accounts, type Entry, held, nothingMoved, type Side } from './ledger.ts'

const keys = {
  balance: (municipality: string, account: Account, month: Month, side: Side): Key => ({
    pk: `BALANCES#${municipality}`,
    sk: `${account}#${month}#${side}`,
  }),
  month: (municipality: string, month: Month): Key => ({ pk: `BOOKS#${municipality}`, sk: `MONTH#${month}` }),
  year: (municipality: string, fiscalYear: FiscalYear): Key => ({ pk: `BOOKS#${municipality}`, sk: `YEAR#${fiscalYear}` }),
}

/** What changes together: each thing as it was looked at and as it is to be, with the entries that tell of it. */
export type Change = {
  readonly claims?: readonly { readonly before?: Claim; readonly after: Claim }[]
  readonly deposits?: readonly { readonly before?: KeptDeposit; readonly after: KeptDeposit }[]
  readonly entries: readonly Entry[]
  /** The line of the bank by which the money of it left. */
  readonly explainedBy?: KeptMovement | undefined
}

type Versioned = { readonly version: number }

const condition = (before: Versioned | undefined) =>
  before ? { ifVersion: before.version, otherwise: changedMeanwhile } : { ifAbsent: true as const, otherwise: changedMeanwhile }

/** Everything a change writes: its things under their versions, its entries once, its balances by counting, and nothing in what is closed. */
export const changeWrites = (
  municipality: LocalGovernmentCode,
  { claims = [], deposits = [], entries, explainedBy }: Change,
  { personId }: Actor,
): Write[] => [
  ...claims.flatMap(({ before, after }): Write[] => [
    { put: claimItem(after), ...condition(before) },
    ...(before ? [] : [{ put: { key: referenceKey(municipality, after.reference), values: { claimId: after.claimId } }, ...condition(undefined) }]),
  ]),
  ...deposits.map(({ before, after }): Write => ({ put: depositItem(after), ...condition(before) })),
  ...entries.map((made): Write => ({ put: entryItem(municipality, made, personId), ...condition(undefined) })),
  ...balanceWrites(municipality, entries),
  ...payoutWrites(municipality, entries, explainedBy),
  ...[...new Set(entries.map(({ bookedOn }) => monthOf(bookedOn)))].map(
    (month): Write => ({ absent: keys.month(municipality, month), otherwise: () => monthClosed({ month }) }),
  ),
  ...[...new Set(entries.map(({ fiscalYear }) => fiscalYear))].map(
    (fiscalYear): Write => ({ absent: keys.year(municipality, fiscalYear), otherwise: () => yearClosed({ fiscalYear }) }),
  ),
]

/** What left an account is explained by a line of the bank, or waits for it. */
const payoutWrites = (municipality: LocalGovernmentCode, entries: readonly Entry[], line: KeptMovement | undefined): Write[] => [
  ...entries.flatMap((made): Write[] => {
    const payout = payoutBy(municipality, made)
    if (payout && line) requireExplains(line, payout)
    return payout ? [{ put: payoutItem({ ...payout, movementId: line?.movementId }), ...condition(undefined) }] : []
  }),
  ...(line ? [settled(line)] : []),
]

const balanceWrites = (municipality: string, entries: readonly Entry[]): Write[] => {
  const sums = new Map<string, { readonly key: Key; readonly by: number }>()
  for (const { bookedOn, postings } of entries)
    for (const { account, side, amount } of postings) {
      const key = keys.balance(municipality, account, monthOf(bookedOn), side)
      sums.set(key.sk, { key, by: (sums.get(key.sk)?.by ?? 0) + amount })
    }
  return [...sums.values()].map(({ key, by }) => ({ add: key, to: 'amount', by }))
}

const BalanceItem = lazy(() => z.object({ sk: z.string(), amount: z.number() }))

const balancesFrom = (items: readonly Stored[]): readonly MonthBalance[] => {
  const balances = new Map<string, MonthBalance>()
  for (const item of items) {
    const { sk, amount } = BalanceItem().parse(item)
    const [account = '', month = '', side = ''] = sk.split('#')
    const before = balances.get(`${account}#${month}`)?.balance ?? nothingMoved
    balances.set(`${account}#${month}`, { account: account as Account, month: Month().parse(month), balance: { ...before, [side]: amount } })
  }
  return [...balances.values()]
}

/** By whom an act is done, what it tells, and what else is true with it. */
export type Booked = { readonly saving: Saving; readonly happened: Happened; readonly beside?: readonly Write[] }

type OfStage = { readonly stage?: LastingStage | undefined }

/** The questions fees asks its table of the books. */
export const createBooksStore = (table: Table, tell: Teller) => {
  const everyThing = <Thing>(pk: string, read: (item: Stored) => Thing): Promise<Thing[]> =>
    everyItem(async (cursor) => pageAs(await table.query({ index: 'things-by-municipality', pk, limit: 1000, cursor }), read))

  const everyMark = async (municipality: string, prefix: string): Promise<string[]> => {
    const items = await everyItem((cursor) => table.query({ pk: `BOOKS#${municipality}`, prefix, limit: 1000, cursor }))
    return items.map(({ sk }) => String(sk).slice(prefix.length))
  }

  const closed = async (municipality: string): Promise<Closed> => {
    const [months, years] = await Promise.all([everyMark(municipality, 'MONTH#'), everyMark(municipality, 'YEAR#')])
    return { months: new Set(months.map((month) => Month().parse(month))), years: new Set(years.map((year) => Number(year) as FiscalYear)) }
  }

  const ofMonth = async (municipality: string, month: Month, page: PageRequest): Promise<Page<Entry>> =>
    pageAs(await table.query({ index: 'entries-by-month', pk: `JOURNAL#${municipality}#${month}`, ...page }), entryOf)

  const claimsOfPayer = async (payerId: string, page: PageRequest): Promise<Page<Claim>> =>
    pageAs(await table.query({ index: 'claims-by-payer', pk: `CLAIMS#${payerId}`, ...page }), claimOf)

  const everyClaimOfPayer = (payerId: string): Promise<readonly Claim[]> => everyItem((cursor) => claimsOfPayer(payerId, { limit: 1000, cursor }))

  return {
    closed,
    claimsOfPayer,
    everyClaimOfPayer,
    ofMonth,

    /** What a review of a year looks at, in the order it was booked. */
    async reviewed(municipality: string, fiscalYear: FiscalYear, page: PageRequest): Promise<Page<DoneEntry>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `REVIEWED#${municipality}#${fiscalYear}`, ...page }), doneEntryOf)
    },

    async entry(id: EntryId): Promise<Entry | undefined> {
      const item = await table.get(entryKey(id))
      return item && entryOf(item)
    },

    async claim(id: ClaimId): Promise<Claim | undefined> {
      const item = await table.get(claimKey(id))
      return item && claimOf(item)
    },

    async claimByReference(municipality: string, reference: string): Promise<Claim | undefined> {
      const found = await table.get(referenceKey(municipality, reference))
      const item = found && (await table.get({ pk: String(found['claimId']), sk: 'CLAIM' }))
      return item && claimOf(item)
    },

    async deposit(id: DepositId): Promise<KeptDeposit | undefined> {
      const item = await table.get(depositKey(id))
      return item && depositOf(item)
    },

    /** What is still owed, oldest due first. */
    async openClaims(municipality: string, page: PageRequest): Promise<Page<Claim>> {
      return pageAs(await table.query({ index: 'things-open', pk: `CLAIMS#${municipality}`, ...page }), claimOf)
    },

    /** What is overdue on a day, oldest due first; all, or what stands at one stage. */
    async overdueClaims(municipality: string, on: LocalDate, { stage, ...page }: PageRequest & OfStage): Promise<Page<Claim>> {
      // Whatever was due on that day itself sorts after it.
      const question = { index: 'things-open', pk: `CLAIMS#${municipality}`, upTo: on, equals: { lastingStage: stage } }
      return pageAs(await table.query({ ...question, ...page }), claimOf)
    },

    /** What may be extinct after a day, the first to be so first. */
    async claimsExtinctBy(municipality: string, day: LocalDate, { stage, ...page }: PageRequest & OfStage): Promise<Page<Claim>> {
      const question = { index: 'claims-by-extinction', pk: `CLAIMS#${municipality}`, upTo: addDays(day, 1), equals: { lastingStage: stage } }
      return pageAs(await table.query({ ...question, ...page }), claimOf)
    },

    /** What is still owed of one due date. */
    async openClaimsDue(municipality: string, dueOn: LocalDate, page: PageRequest): Promise<Page<Claim>> {
      return pageAs(await table.query({ index: 'things-open', pk: `CLAIMS#${municipality}`, prefix: `${dueOn}#`, ...page }), claimOf)
    },

    /** What happened with the money of a payer, newest first. */
    async entriesOfPayer(payerId: string, page: PageRequest): Promise<Page<Entry>> {
      return pageAs(await table.query({ index: 'entries-by-payer', pk: `ENTRIES#${payerId}`, newestFirst: true, ...page }), entryOf)
    },

    /** The instalments of one levy that a payer owes, in their order. */
    async claimsOfLevy(payerId: string, levyId: LevyId): Promise<readonly Claim[]> {
      const claims = await everyClaimOfPayer(payerId)
      return claims.filter((claim) => claim.levyId === levyId).toSorted((a, b) => a.instalment - b.instalment)
    },

    /** What is the payers', by the day it was due. */
    async refundsDue(municipality: string, page: PageRequest): Promise<Page<Claim>> {
      return pageAs(await table.query({ index: 'things-open', pk: `REFUNDS#${municipality}`, ...page }), claimOf)
    },

    /** What waits for a claim, oldest first: its age shows. */
    async unappliedDeposits(municipality: string, page: PageRequest): Promise<Page<KeptDeposit>> {
      return pageAs(await table.query({ index: 'things-open', pk: `DEPOSITS#${municipality}`, ...page }), depositOf)
    },

    /** What is not ours; of what still waits in part, that part is looked at first. */
    async depositsSetAside(municipality: string, page: PageRequest): Promise<Page<KeptDeposit>> {
      return pageAs(await table.query({ index: 'things-open', pk: `SET-ASIDE#${municipality}`, ...page }), depositOf)
    },

    /** Claims of just this sum, if they are few. */
    async openOfAmount(municipality: string, amount: Yen, limit: number): Promise<readonly Claim[]> {
      const { items } = await table.query({ index: 'claims-by-amount', pk: `CLAIMS#${municipality}#${amount}`, limit })
      return items.map(claimOf)
    },

    /** What waits under the key of a name. */
    async waitingNamed(municipality: string, nameKey: string, limit: number): Promise<readonly KeptDeposit[]> {
      const { items } = await table.query({ index: 'known-by-name', pk: `DEPOSITS#${municipality}#${nameKey}`, limit })
      return items.map(depositOf)
    },

    /** The entries of one day, for its totals. */
    async ofDay(municipality: string, day: LocalDate): Promise<readonly Entry[]> {
      const question = { index: 'entries-by-month', pk: `JOURNAL#${municipality}#${monthOf(day)}`, prefix: `${day}#`, limit: 1000 }
      return everyItem(async (cursor) => pageAs(await table.query({ ...question, cursor }), entryOf))
    },

    /** The first fiscal year in which anything was booked. */
    async firstYear(municipality: string): Promise<FiscalYear | undefined> {
      const question = { pk: `BALANCES#${municipality}`, prefix: 'revenue/', limit: 1000 }
      const years = balancesFrom(await everyItem((cursor) => table.query({ ...question, cursor }))).flatMap(({ account, month }) => {
        const { fiscalYear } = accountParts(account)
        return [fiscalYearOf(`${month}-01` as LocalDate), ...(fiscalYear === undefined ? [] : [fiscalYear])]
      })
      return years.toSorted((a, b) => a - b)[0]
    },

    /** What the ledger holds by an account at a bank. */
    async cashOf(municipality: string, bank: BankAccountId): Promise<YenDifference> {
      const question = { pk: `BALANCES#${municipality}`, prefix: `${accounts.cash(bank)}#`, limit: 1000 }
      const months = balancesFrom(await everyItem((cursor) => table.query({ ...question, cursor })))
      return months.reduce((sum, { balance }) => sum + held(balance), 0) as YenDifference
    },

    /** What moved in the accounts of a district. */
    async balancesOfDistrict(
      municipality: string,
      districtId: string,
      kinds: readonly AccountKind[] = ['receivable', 'refundable', 'revenue', 'written-off'],
    ): Promise<readonly MonthBalance[]> {
      const found = kinds.map((kind) =>
        everyItem((cursor) => table.query({ pk: `BALANCES#${municipality}`, prefix: `${kind}/${districtId}/`, limit: 1000, cursor })),
      )
      return balancesFrom((await Promise.all(found)).flat())
    },

    /** Everything the checks ask, each from where it is kept. */
    async everything(municipality: string): Promise<Omit<Books, 'banks'>> {
      const balances = balancesFrom(await everyItem((cursor) => table.query({ pk: `BALANCES#${municipality}`, limit: 1000, cursor })))
      const months = await everyMonth(municipality, balances)
      const journal = await Promise.all(months.map((month) => everyItem((cursor) => ofMonth(municipality, month, { limit: 1000, cursor }))))
      const [claims, deposits, grants] = await Promise.all([
        everyThing(`CLAIMS#${municipality}`, claimOf),
        everyThing(`DEPOSITS#${municipality}`, depositOf),
        everyThing(`GRANTS#${municipality}`, grantFiguresOf),
      ])
      return { journal: journal.flat(), balances, claims, deposits, grants }
    },

    /** One act on the books, with its mark and its event. */
    async save(municipality: LocalGovernmentCode, change: Change, { saving, happened, beside = [] }: Booked): Promise<void> {
      await table.transact([
        actDone(happened.about, saving),
        ...changeWrites(municipality, change, saving.actor),
        ...beside,
        tell(saving.actor, happened),
      ])
    },

    async closeMonth(municipality: string, month: Month, saving: Saving): Promise<void> {
      await table.transact([
        {
          put: { key: keys.month(municipality, month), values: { by: saving.actor.personId } },
          ifAbsent: true,
          otherwise: () => monthClosed({ month }),
        },
        actDone(`MUNICIPALITY#${municipality}`, saving),
        tell(saving.actor, { name: 'MonthClosed', about: `MUNICIPALITY#${municipality}`, after: { localGovernmentCode: municipality, month } }),
      ])
    },

    async closeYear(municipality: string, fiscalYear: FiscalYear, saving: Saving): Promise<void> {
      await table.transact([
        {
          put: { key: keys.year(municipality, fiscalYear), values: { by: saving.actor.personId } },
          ifAbsent: true,
          otherwise: () => yearClosed({ fiscalYear }),
        },
        actDone(`MUNICIPALITY#${municipality}`, saving),
        tell(saving.actor, { name: 'YearClosed', about: `MUNICIPALITY#${municipality}`, after: { localGovernmentCode: municipality, fiscalYear } }),
      ])
    },
  }

  // Every month from the first to the last that is known, so that an entry without a balance is seen too.
  async function everyMonth(municipality: string, balances: readonly MonthBalance[]): Promise<readonly Month[]> {
    const closedMonths = (await everyMark(municipality, 'MONTH#')).map((month) => Month().parse(month))
    const known = [...balances.map(({ month }) => month), ...closedMonths].toSorted()
    const months: Month[] = []
    const last = known.at(-1)
    for (let month = known[0]; month && last && month <= last; month = addMonths(month, 1)) months.push(month)
    return months
  }
}

export type BooksStore = ReturnType<typeof createBooksStore>
