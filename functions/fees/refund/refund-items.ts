import { changedMeanwhile } from '../../kernel/problem.ts'
import type { Key } from '../../kernel/table.ts'
import type { Item, Write } from '../../platform/dynamo-table.ts'
import type { EntryId, PayerId } from '../contract.ts'
import type { KeptRefund } from './refund.ts'

export const refundKey = (payer: PayerId, entry: EntryId): Key => ({ pk: payer, sk: `REFUND#${entry}` })

export const refundItem = (refund: KeptRefund): Item => ({
  key: refundKey(refund.payerId, refund.entryId),
  indexes: { 'claims-by-payer': { pk: `REFUNDS#${refund.payerId}`, sk: `${refund.at}#${refund.entryId}` } },
  values: refund,
})

/** A refund is kept with the entry that books it. */
export const refundKept = (refund: KeptRefund): Write => ({ put: refundItem(refund), ifAbsent: true, otherwise: changedMeanwhile })
