import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { Instant } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { pageAs, type Stored, type Table } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import type { EntryId, PayerId } from '../contract.ts'
import { NoticeTerms } from '../notice/notice-contract.ts'
import type { KeptRefund } from './refund.ts'
import { RefundView } from './refund-contract.ts'
import { refundItem, refundKey } from './refund-items.ts'

const RefundItem = lazy(() =>
  RefundView().extend({
    localGovernmentCode: LocalGovernmentCode(),
    at: Instant(),
    appealInstruction: z.string(),
    told: z.object({ name: z.string(), postalCode: z.string(), address: z.string(), terms: NoticeTerms() }).optional(),
  }),
)

export const refundOf = (item: Stored): KeptRefund => RefundItem().parse(item)

/** The questions fees asks its table of what went back to payers. */
export const createRefundStore = (table: Table, tell: Teller) => ({
  async refund(payer: PayerId, entry: EntryId): Promise<KeptRefund | undefined> {
    const item = await table.get(refundKey(payer, entry))
    return item && refundOf(item)
  },

  /** What went back to a payer, newest first. */
  async ofPayer(payer: PayerId, page: PageRequest): Promise<Page<KeptRefund>> {
    return pageAs(await table.query({ index: 'claims-by-payer', pk: `REFUNDS#${payer}`, newestFirst: true, ...page }), refundOf)
  },

  async askForCopy(before: KeptRefund, after: KeptRefund, saving: Saving): Promise<void> {
    const { payerId, entryId, localGovernmentCode } = after
    await table.transact([
      actDone(payerId, saving),
      { put: refundItem(after), ifVersion: before.version, otherwise: changedMeanwhile },
      tell(saving.actor, { name: 'RefundCopyAsked', about: payerId, after: { entryId, localGovernmentCode } }),
    ])
  },

  async saveCopy(before: KeptRefund, after: KeptRefund): Promise<void> {
    await table.transact([{ put: refundItem(after), ifVersion: before.version, otherwise: changedMeanwhile }])
  },
})
