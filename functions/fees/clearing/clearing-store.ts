import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { Instant } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { Happened, PageRequest, Teller } from '../../platform/outbox.ts'
import { type Change, changeWrites } from '../books/books-store.ts'
import { BankFileId, ClaimId, ClearingId, DepositId, EntryId, PayerId } from '../contract.ts'
import { depositItem, type KeptDeposit } from '../items.ts'
import { accountOwners, namedPayers } from '../payer/payer-items.ts'
import { knownBy } from './decision.ts'

const keys = {
  clearing: (id: ClearingId): Key => ({ pk: id, sk: 'CLEARING' }),
  name: (payer: PayerId, nameKey: string): Key => ({ pk: payer, sk: `NAME#${nameKey}` }),
}

const ClearingItem = lazy(() =>
  z.object({
    clearingId: ClearingId(),
    localGovernmentCode: LocalGovernmentCode(),
    depositId: DepositId(),
    bankFileId: BankFileId().optional(),
    how: z.enum([...knownBy, 'person']),
    at: Instant(),
    by: PersonId().optional(),
    parts: z.array(z.object({ claimId: ClaimId(), amount: Yen(), entryId: EntryId() })),
    isUndone: z.boolean(),
    version: z.number(),
  }),
)
/** What a deposit was used for, and how that came about. */
export type Clearing = Infer<typeof ClearingItem>

const clearingOf = (item: Stored): Clearing => ClearingItem().parse(item)

const clearingItem = (clearing: Clearing): Item => ({
  key: keys.clearing(clearing.clearingId),
  indexes: { 'things-by-municipality': { pk: `CLEARINGS#${clearing.localGovernmentCode}`, sk: `${clearing.at}#${clearing.clearingId}` } },
  values: clearing,
})

const write = (before: Clearing | undefined, after: Clearing): Write => ({
  put: clearingItem(after),
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

const NameItem = lazy(() =>
  z.object({ payerId: PayerId(), localGovernmentCode: LocalGovernmentCode(), nameKey: z.string(), at: Instant(), by: PersonId() }),
)
/** A name under which a payer's money comes, as somebody once said. */
export type LearnedName = Infer<typeof NameItem>

const nameOf = (item: Stored): LearnedName => NameItem().parse(item)

const nameItem = (name: LearnedName): Item => ({
  key: keys.name(name.payerId, name.nameKey),
  indexes: {
    'things-by-municipality': { pk: `NAMES#${name.localGovernmentCode}`, sk: `${name.payerId}#${name.nameKey}` },
    'known-by-name': { pk: namedPayers(name.localGovernmentCode, name.nameKey), sk: `${name.payerId}#LEARNED` },
  },
  values: name,
})

/** One clearing with its entries; a person's also with the name they taught. */
export type Cleared = { readonly before?: Clearing; readonly after: Clearing; readonly change: Change; readonly learned?: LearnedName | undefined }

/** Two would be enough to see that it is not one payer's alone; a payer may have an assessment for each year. */
const mostKnown = 20

/** The questions fees asks its table of clearings and learned names. */
export const createClearingStore = (table: Table, tell: Teller) => {
  const names = async (code: string, page: PageRequest): Promise<Page<LearnedName>> =>
    pageAs(await table.query({ index: 'things-by-municipality', pk: `NAMES#${code}`, ...page }), nameOf)

  const known = async (pk: string): Promise<ReadonlySet<PayerId>> => {
    const { items } = await table.query({ index: 'known-by-name', pk, limit: mostKnown })
    return new Set(items.map(({ payerId }) => PayerId().parse(payerId)))
  }

  return {
    names,

    async clearing(id: ClearingId): Promise<Clearing | undefined> {
      const item = await table.get(keys.clearing(id))
      return item && clearingOf(item)
    },

    async ofMunicipality(code: string, page: PageRequest): Promise<Page<Clearing>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `CLEARINGS#${code}`, newestFirst: true, ...page }), clearingOf)
    },

    async name(payer: PayerId, nameKey: string): Promise<LearnedName | undefined> {
      const item = await table.get(keys.name(payer, nameKey))
      return item && nameOf(item)
    },

    /** Whose money comes under a name: as the rolls have it, or as somebody taught it. */
    payersNamed: (code: string, nameKey: string): Promise<ReadonlySet<PayerId>> => known(namedPayers(code, nameKey)),

    /** Whose an account is. */
    ownersOf: (code: string, account: string): Promise<ReadonlySet<PayerId>> => known(accountOwners(code, account)),

    /** What somebody has done about a deposit. */
    async save(
      { before, after, change, learned }: Cleared,
      { saving, happened }: { readonly saving: Saving; readonly happened: Happened },
    ): Promise<void> {
      await table.transact([
        actDone(happened.about, saving),
        write(before, after),
        ...(learned ? [{ put: nameItem(learned) }] : []),
        ...changeWrites(after.localGovernmentCode, change, saving.actor),
        tell(saving.actor, happened),
      ])
    },

    /** Clearings that need nobody, some at once; one event tells of each. */
    async saveAutomatic(code: LocalGovernmentCode, cleared: readonly Cleared[], person: PersonId): Promise<void> {
      const actor = { personId: person, roles: [] }
      const changes = cleared.map(({ change }) => change)
      await table.transact([
        ...cleared.map(({ after }) => write(undefined, after)),
        ...changeWrites(
          code,
          {
            claims: changes.flatMap(({ claims = [] }) => claims),
            deposits: changes.flatMap(({ deposits = [] }) => deposits),
            entries: changes.flatMap(({ entries }) => entries),
          },
          actor,
        ),
        ...cleared.map(({ after }) => tell(actor, clearedEvent(after))),
      ])
    },

    /** What clearing thought of deposits that it leaves to a person: no money moves. */
    async saveReviews(deposits: readonly { readonly before: KeptDeposit; readonly after: KeptDeposit }[]): Promise<void> {
      await table.transact(
        deposits.map(({ before, after }): Write => ({ put: depositItem(after), ifVersion: before.version, otherwise: changedMeanwhile })),
      )
    },

    async forget({ payerId, nameKey }: LearnedName, saving: Saving): Promise<void> {
      await table.transact([
        actDone(payerId, saving),
        { erase: keys.name(payerId, nameKey), ifPresent: true, otherwise: changedMeanwhile },
        tell(saving.actor, { name: 'PayerNameForgotten', about: payerId }),
      ])
    },
  }
}

export const clearedEvent = ({ clearingId, depositId, how, parts, localGovernmentCode }: Clearing): Happened => ({
  name: 'DepositCleared',
  about: depositId,
  after: { localGovernmentCode, clearingId, how, parts: parts.map(({ claimId, amount }) => ({ claimId, amount })) },
})
