import type { Event } from '../../kernel/event.ts'
import { EntryId, PayerId } from '../contract.ts'
import { type Press, paperPress } from '../notice/paper-press-worker.ts'
import type { NoticingStore } from '../noticing-store.ts'
import { refundPaper } from './refund-papers.ts'

/** Draws the notice of a refund when somebody asked for it; heard again, it finds it drawn. */
export const refundPress = ({ store: { refunds }, ...press }: Press & { readonly store: Pick<NoticingStore, 'refunds'> }) => {
  const { copy } = paperPress(press)
  return async ({ name, about, after }: Event): Promise<void> => {
    if (name !== 'RefundCopyAsked') return
    const entryId = EntryId().parse(after?.['entryId'])
    const refund = await refunds.refund(PayerId().parse(about), entryId)
    if (!refund?.isCopying || !refund.told) return
    const files = await copy(entryId, [refundPaper({ ...refund, told: refund.told })], { name: 'refund', at: refund.at })
    await refunds.saveCopy(refund, { ...refund, isCopying: false, files: [...files], version: refund.version + 1 })
  }
}
