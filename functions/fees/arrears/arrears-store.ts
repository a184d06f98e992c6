import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { type Change, changeWrites } from '../books/books-store.ts'
import type { ClaimId, PartPaymentId, PayerId, WriteOffId } from '../contract.ts'
import { PartPaymentView } from './arrears-contract.ts'
import { WriteOffView } from './write-off-contract.ts'

const keys = {
  writeOff: (claim: ClaimId, id: WriteOffId): Key => ({ pk: claim, sk: `WRITE-OFF#${id}` }),
  partPayment: (payer: PayerId, id: PartPaymentId): Key => ({ pk: payer, sk: `PART-PAYMENT#${id}` }),
}

const WriteOffItem = lazy(() => WriteOffView().extend({ fingerprint: z.string(), by: PersonId(), decidedBy: PersonId().optional() }))
/** A write-off that was asked for, with who asked and who decided. */
export type KeptWriteOff = Infer<typeof WriteOffItem>

const PartPaymentItem = lazy(() =>
  PartPaymentView()
    .omit({ state: true, paid: true, dueByNow: true })
    .extend({ localGovernmentCode: LocalGovernmentCode(), fingerprint: z.string(), by: PersonId() }),
)
export type KeptPartPayment = Infer<typeof PartPaymentItem>

export const writeOffOf = (item: Stored): KeptWriteOff => WriteOffItem().parse(item)
const partPaymentOf = (item: Stored): KeptPartPayment => PartPaymentItem().parse(item)

const writeOffItem = (writeOff: KeptWriteOff): Item => ({
  key: keys.writeOff(writeOff.claimId, writeOff.writeOffId),
  indexes: {
    'things-by-municipality': { pk: `WRITE-OFFS#${writeOff.localGovernmentCode}`, sk: writeOff.writeOffId },
    ...(writeOff.state.status === 'asked' && { 'things-open': { pk: `WRITE-OFFS#${writeOff.localGovernmentCode}`, sk: writeOff.writeOffId } }),
  },
  values: writeOff,
})

const condition = (before: { readonly version: number } | undefined) => ({
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

/** Where the documents are sent that show why a claim is written off. */
export const writeOffFileKey = (claimId: ClaimId, fileId: string): string => `attachments/${claimId}/${fileId}`

/** The questions fees asks its table of what is overdue: pledges, and write-offs that wait for a second person. */
export const createArrearsStore = (table: Table, tell: Teller) => {
  const told = ({ writeOffId, claimId, payerId, localGovernmentCode, content, state }: KeptWriteOff, name: string, actor: Actor): Write => {
    const { amount, cause } = content
    return tell(actor, { name, about: writeOffId, after: { localGovernmentCode, claimId, payerId, amount, cause, status: state.status } })
  }

  return {
    async writeOff(claim: ClaimId, id: WriteOffId): Promise<KeptWriteOff | undefined> {
      const item = await table.get(keys.writeOff(claim, id))
      return item && writeOffOf(item)
    },

    /** Whatever was asked for a claim: a few, for each was refused but the last. */
    async writeOffsOf(claim: ClaimId): Promise<readonly KeptWriteOff[]> {
      return everyItem(async (cursor) => pageAs(await table.query({ pk: claim, prefix: 'WRITE-OFF#', limit: 100, cursor }), writeOffOf))
    },

    async writeOffs(code: string, page: PageRequest): Promise<Page<KeptWriteOff>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `WRITE-OFFS#${code}`, newestFirst: true, ...page }), writeOffOf)
    },

    /** Write-offs that wait for a second person, the oldest first. */
    async waiting(code: string, page: PageRequest): Promise<Page<KeptWriteOff>> {
      return pageAs(await table.query({ index: 'things-open', pk: `WRITE-OFFS#${code}`, ...page }), writeOffOf)
    },

    async askWriteOff(writeOff: KeptWriteOff, actor: Actor): Promise<void> {
      await table.transact([{ put: writeOffItem(writeOff), ...condition(undefined) }, told(writeOff, 'WriteOffAsked', actor)])
    },

    /** The decision, and what is written off by it, at once. */
    async decideWriteOff(
      before: KeptWriteOff,
      after: KeptWriteOff,
      { saving, change = { entries: [] } }: { readonly saving: Saving; readonly change?: Change },
    ): Promise<void> {
      await table.transact([
        actDone(after.writeOffId, saving),
        { put: writeOffItem(after), ...condition(before) },
        ...changeWrites(after.localGovernmentCode, change, saving.actor),
        told(after, after.state.status === 'refused' ? 'WriteOffRefused' : 'ClaimWrittenOff', saving.actor),
      ])
    },

    async partPayment(payer: PayerId, id: PartPaymentId): Promise<KeptPartPayment | undefined> {
      const item = await table.get(keys.partPayment(payer, id))
      return item && partPaymentOf(item)
    },

    async partPayments(payer: PayerId, page: PageRequest): Promise<Page<KeptPartPayment>> {
      return pageAs(await table.query({ pk: payer, prefix: 'PART-PAYMENT#', newestFirst: true, ...page }), partPaymentOf)
    },

    /** A pledge that is taken or ends, with what it means for its claims. */
    async savePartPayment(
      before: KeptPartPayment | undefined,
      after: KeptPartPayment,
      { actor, mark, change }: { readonly actor: Actor; readonly mark?: Write; readonly change: Change },
    ): Promise<void> {
      const { partPaymentId, payerId, localGovernmentCode, content, ended } = after
      await table.transact([
        ...(mark ? [mark] : []),
        { put: { key: keys.partPayment(payerId, partPaymentId), values: after }, ...condition(before) },
        ...changeWrites(localGovernmentCode, change, actor),
        tell(actor, {
          name: ended ? 'PartPaymentEnded' : 'PartPaymentPledged',
          about: partPaymentId,
          after: { localGovernmentCode, payerId, claims: content.claims.length, parts: content.parts.length },
        }),
      ])
    },
  }
}
