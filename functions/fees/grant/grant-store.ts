import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { type Change, changeWrites } from '../books/books-store.ts'
import { type ExpenseId, GrantId, YearOf } from '../contract.ts'
import { ExpenseView, GrantView } from './grant-contract.ts'

const keys = {
  grant: (id: GrantId): Key => ({ pk: id, sk: 'GRANT' }),
  expense: (id: GrantId, expense: ExpenseId): Key => ({ pk: id, sk: `EXPENSE#${expense}` }),
  ofDistrict: (districtId: string, id: GrantId): Key => ({ pk: `GRANTED#${districtId}`, sk: id }),
  /** Two payments of one district at once would each find the same fees. */
  cover: (districtId: string): Key => ({ pk: `GRANTED#${districtId}`, sk: 'COVER' }),
}

const GrantItem = lazy(() => GrantView().omit({ toSettle: true }).extend({ fiscalYear: YearOf(), fingerprint: z.string(), by: PersonId() }))
/** A grant as it is kept, with who asked for it. */
export type KeptGrant = Infer<typeof GrantItem>

const ExpenseItem = lazy(() => ExpenseView().extend({ grantId: GrantId(), fingerprint: z.string(), by: PersonId() }))
export type KeptExpense = Infer<typeof ExpenseItem>

const grantOf = (item: Stored): KeptGrant => GrantItem().parse(item)
export const expenseOf = (item: Stored): KeptExpense => ExpenseItem().parse(item)

const isOpen = ({ status }: KeptGrant): boolean => !['withdrawn', 'refused', 'settled'].includes(status)

const grantItem = (grant: KeptGrant): Item => ({
  key: keys.grant(grant.grantId),
  indexes: {
    'things-by-municipality': { pk: `GRANTS#${grant.localGovernmentCode}`, sk: grant.grantId },
    ...(isOpen(grant) && { 'things-open': { pk: `GRANTS#${grant.localGovernmentCode}`, sk: `${grant.fiscalYear}#${grant.grantId}` } }),
  },
  values: grant,
})

const expenseItem = (expense: KeptExpense): Item => ({ key: keys.expense(expense.grantId, expense.expenseId), values: expense })

const condition = (before: { readonly version: number } | undefined) => ({
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

const write = (before: KeptGrant | undefined, after: KeptGrant): Write => ({ put: grantItem(after), ...condition(before) })

/** Who is told of an act beside the organization, and the day it names. */
export type Telling = { readonly personIds?: readonly PersonId[]; readonly on?: LocalDate }

/** What else is true with an act on a grant. */
export type Granting = {
  readonly saving: Saving
  readonly event: string
  readonly telling?: Telling
  readonly change?: Change
  readonly beside?: readonly Write[]
}

/** The questions fees asks its table of grants. */
export const createGrantStore = (table: Table, tell: Teller) => {
  const told = (grant: KeptGrant, name: string, { actor, telling = {} }: { readonly actor: Actor; readonly telling?: Telling | undefined }) => {
    const { grantId, localGovernmentCode, districtId, amoId, fiscalYear, status, paid, returned, expenses } = grant
    const whom = { memberIds: [amoId], audience: [amoId], ...telling }
    return tell(actor, { name, about: grantId, after: { localGovernmentCode, districtId, fiscalYear, status, paid, returned, expenses, ...whom } })
  }

  return {
    async grant(id: GrantId): Promise<KeptGrant | undefined> {
      const item = await table.get(keys.grant(id))
      return item && grantOf(item)
    },

    async ofMunicipality(code: string, page: PageRequest): Promise<Page<KeptGrant>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `GRANTS#${code}`, newestFirst: true, ...page }), grantOf)
    },

    /** What the organization of a district asked for, newest first. */
    async ofDistrict(districtId: string, page: PageRequest): Promise<Page<KeptGrant>> {
      const { items, ...rest } = await table.query({ pk: `GRANTED#${districtId}`, prefix: 'grt_', newestFirst: true, ...page })
      const found = await Promise.all(items.map(({ sk }) => table.get(keys.grant(GrantId().parse(sk)))))
      return { ...rest, items: found.flatMap((item) => (item ? [grantOf(item)] : [])) }
    },

    /** Grants of a municipality that are not over, the earliest year first. */
    async open(code: string, page: PageRequest): Promise<Page<KeptGrant>> {
      return pageAs(await table.query({ index: 'things-open', pk: `GRANTS#${code}`, ...page }), grantOf)
    },

    async request(
      grant: KeptGrant,
      actor: Actor,
      { telling, beside = [] }: { readonly telling?: Telling; readonly beside?: readonly Write[] } = {},
    ): Promise<void> {
      await table.transact([
        write(undefined, grant),
        { put: { key: keys.ofDistrict(grant.districtId, grant.grantId), values: {} }, ...condition(undefined) },
        ...beside,
        told(grant, 'GrantRequested', { actor, telling }),
      ])
    },

    /** An act on a grant with all it does to the books. */
    async save(before: KeptGrant, after: KeptGrant, { saving, event, telling, change = { entries: [] }, beside = [] }: Granting): Promise<void> {
      await table.transact([
        actDone(after.grantId, saving),
        write(before, after),
        ...changeWrites(after.localGovernmentCode, change, saving.actor),
        ...beside,
        told(after, event, { actor: saving.actor, telling }),
      ])
    },

    /** The turn to use what fees are left: whoever pays for the district at the same time looks again. */
    async coverTurn(districtId: string): Promise<Write> {
      const item = await table.get(keys.cover(districtId))
      const version = Number(item?.['version'] ?? 0)
      return { put: { key: keys.cover(districtId), values: { version: version + 1 } }, ...condition(version === 0 ? undefined : { version }) }
    },

    async expense(id: GrantId, expense: ExpenseId): Promise<KeptExpense | undefined> {
      const item = await table.get(keys.expense(id, expense))
      return item && expenseOf(item)
    },

    async expenses(id: GrantId, page: PageRequest): Promise<Page<KeptExpense>> {
      return pageAs(await table.query({ pk: id, prefix: 'EXPENSE#', ...page }), expenseOf)
    },

    async everyExpense(id: GrantId): Promise<readonly KeptExpense[]> {
      return everyItem(async (cursor) => pageAs(await table.query({ pk: id, prefix: 'EXPENSE#', limit: 1000, cursor }), expenseOf))
    },

    /** An expense, and what its line has been charged with by then. */
    async addExpense(
      before: KeptGrant,
      after: KeptGrant,
      { expense, actor }: { readonly expense: KeptExpense; readonly actor: Actor },
    ): Promise<void> {
      await table.transact([
        write(before, after),
        { put: expenseItem(expense), ...condition(undefined) },
        told(after, 'GrantExpenseReported', { actor }),
      ])
    },

    /** An expense that is taken back or disallowed says why, and stays. */
    struck(expense: KeptExpense, reason: string): Write {
      return { put: expenseItem({ ...expense, struck: reason }) }
    },
  }
}

export type GrantStore = ReturnType<typeof createGrantStore>

/** Where the documents of a grant are sent, and its payment files are kept. */
export const grantFileKey = (grantId: GrantId, file: string) => `attachments/${grantId}/${file}`
