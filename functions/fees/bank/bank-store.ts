import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import { YenDifference } from '../../kernel/money.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { type Change, changeWrites } from '../books/books-store.ts'
import { BankAccountId, type BankFileId, type EntryId, type MovementId } from '../contract.ts'
import { ordinal } from '../items.ts'
import { BankAccountDraft, BankFileView, UncollectedView } from './bank-contract.ts'
import type { Uncollected } from './bank-statement.ts'
import { type KeptMovement, movementItem, movementKey, movementOf, payoutItem, payoutKey, payoutOf, settled } from './movement-items.ts'
import type { Payout } from './payout.ts'

const keys = {
  account: (id: BankAccountId): Key => ({ pk: id, sk: 'BANK-ACCOUNT' }),
  file: (id: BankFileId): Key => ({ pk: id, sk: 'BANK-FILE' }),
  uncollected: (id: BankFileId, row: number): Key => ({ pk: id, sk: `UNCOLLECTED#${ordinal(row)}` }),
}

/** Where a bank's file is sent. */
export const bankFileKey = (bankFileId: BankFileId) => `attachments/${bankFileId}/bank`

const AccountItem = lazy(() =>
  z.object({
    bankAccountId: BankAccountId(),
    localGovernmentCode: LocalGovernmentCode(),
    version: z.number(),
    fingerprint: z.string(),
    content: BankAccountDraft(),
    closing: z.object({ balance: YenDifference(), on: LocalDate() }).optional(),
  }),
)
export type KeptAccount = Infer<typeof AccountItem>

export const accountOf = (item: Stored): KeptAccount => AccountItem().parse(item)

const accountItem = (account: KeptAccount): Item => ({
  key: keys.account(account.bankAccountId),
  indexes: { 'things-by-municipality': { pk: `BANK-ACCOUNTS#${account.localGovernmentCode}`, sk: account.bankAccountId } },
  values: account,
})

const FileItem = lazy(() => BankFileView().omit({ upload: true }).extend({ fingerprint: z.string(), by: PersonId() }))
export type KeptBankFile = Infer<typeof FileItem>

const fileOf = (item: Stored): KeptBankFile => FileItem().parse(item)

const fileItem = (file: KeptBankFile): Item => ({
  key: keys.file(file.bankFileId),
  indexes: { 'things-by-municipality': { pk: `BANK-FILES#${file.localGovernmentCode}`, sk: file.bankFileId } },
  values: file,
})

const condition = (before: { readonly version: number } | undefined) => ({
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

/** The questions fees asks its table of bank accounts, their files and what they told. */
export const createBankStore = (table: Table, tell: Teller) => {
  const told = ({ bankFileId, localGovernmentCode, status, version, found }: KeptBankFile, name: string, actor: Actor): Write =>
    tell(actor, { name, about: bankFileId, after: { localGovernmentCode, status, version, ...found } })

  const accountsOf = async (code: string, page: PageRequest): Promise<Page<KeptAccount>> =>
    pageAs(await table.query({ index: 'things-by-municipality', pk: `BANK-ACCOUNTS#${code}`, ...page }), accountOf)

  const openPayouts = async (code: string, page: PageRequest): Promise<Page<Payout>> =>
    pageAs(await table.query({ index: 'things-open', pk: `PAYOUTS#${code}`, ...page }), payoutOf)

  return {
    accountsOf,

    async account(id: BankAccountId): Promise<KeptAccount | undefined> {
      const item = await table.get(keys.account(id))
      return item && accountOf(item)
    },

    async open(account: KeptAccount, actor: Actor): Promise<void> {
      const { bankAccountId, localGovernmentCode, content } = account
      await table.transact([
        { put: accountItem(account), ...condition(undefined) },
        tell(actor, { name: 'BankAccountOpened', about: bankAccountId, after: { localGovernmentCode, source: content.source } }),
      ])
    },

    async file(id: BankFileId): Promise<KeptBankFile | undefined> {
      const item = await table.get(keys.file(id))
      return item && fileOf(item)
    },

    async files(code: string, page: PageRequest): Promise<Page<KeptBankFile>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `BANK-FILES#${code}`, newestFirst: true, ...page }), fileOf)
    },

    async movement(id: MovementId): Promise<KeptMovement | undefined> {
      const item = await table.get(movementKey(id))
      return item && movementOf(item)
    },

    async openMovements(code: string, page: PageRequest): Promise<Page<KeptMovement>> {
      return pageAs(await table.query({ index: 'things-open', pk: `MOVEMENTS#${code}`, ...page }), movementOf)
    },

    async allOpenMovements(code: string): Promise<readonly KeptMovement[]> {
      return everyItem(async (cursor) =>
        pageAs(await table.query({ index: 'things-open', pk: `MOVEMENTS#${code}`, limit: 1000, cursor }), movementOf),
      )
    },

    async payout(id: EntryId): Promise<Payout | undefined> {
      const item = await table.get(payoutKey(id))
      return item && payoutOf(item)
    },

    /** What was booked as paid and no line of the bank has explained, oldest first. */
    openPayouts,

    allOpenPayouts: (code: string): Promise<readonly Payout[]> => everyItem((cursor) => openPayouts(code, { limit: 1000, cursor })),

    /** A line of the bank explains a payout: both are settled together. */
    async explain(movement: KeptMovement, payout: Payout, saving: Saving): Promise<void> {
      const { movementId, localGovernmentCode } = movement
      const { entryId } = payout
      await table.transact([
        actDone(movementId, saving),
        settled(movement),
        { put: payoutItem({ ...payout, movementId, version: payout.version + 1 }), ...condition(payout) },
        tell(saving.actor, { name: 'MovementExplained', about: movementId, after: { localGovernmentCode, entryId } }),
      ])
    },

    async announce(file: KeptBankFile, actor: Actor): Promise<void> {
      await table.transact([{ put: fileItem(file), ...condition(undefined) }, told(file, 'BankFileAnnounced', actor)])
    },

    async saveAct(before: KeptBankFile, after: KeptBankFile, { saving, event }: { readonly saving: Saving; readonly event: string }): Promise<void> {
      await table.transact([actDone(after.bankFileId, saving), { put: fileItem(after), ...condition(before) }, told(after, event, saving.actor)])
    },

    /** A file that is refused, or about to be posted, with what it answers. */
    async saveRead(
      before: KeptBankFile,
      after: KeptBankFile,
      { name, beside = [] }: { readonly name: string; readonly beside?: readonly Write[] },
    ): Promise<void> {
      await table.transact([{ put: fileItem(after), ...condition(before) }, ...beside, told(after, name, { personId: after.by, roles: [] })])
    },

    /** What a result says was not collected: no money moves. */
    async saveUncollected(file: BankFileId, lines: readonly Uncollected[]): Promise<void> {
      const writes = lines.map((line): Write => ({ put: { key: keys.uncollected(file, line.row), values: line } }))
      for (let at = 0; at < writes.length; at += 100) await table.transact(writes.slice(at, at + 100))
    },

    async uncollected(file: BankFileId, page: PageRequest): Promise<Page<Uncollected>> {
      return pageAs(await table.query({ pk: file, prefix: 'UNCOLLECTED#', ...page }), (item) => UncollectedView().parse(item))
    },

    /** Some lines with their entries, and how far the file has come: posted together or not at all. */
    async savePosted(before: KeptBankFile, after: KeptBankFile, { change, movements, closing, event }: PostedBatch): Promise<void> {
      const actor = { personId: after.by, roles: [] }
      await table.transact([
        { put: fileItem(after), ...condition(before) },
        ...movements.map((movement): Write => ({ put: movementItem(movement), ...condition(undefined) })),
        ...changeWrites(after.localGovernmentCode, change, actor),
        ...(closing ? [{ put: accountItem({ ...closing, version: closing.version + 1 }), ...condition(closing) }] : []),
        ...(event ? [told(after, event, actor)] : []),
      ])
    },
  }
}

export type PostedBatch = {
  readonly change: Change
  readonly movements: readonly KeptMovement[]
  readonly closing?: KeptAccount | undefined
  readonly event?: string | undefined
}
