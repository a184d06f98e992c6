import * as z from 'zod'
import type { Event } from '../../kernel/event.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { DunningId, PayerId } from '../contract.ts'
import { IssueId } from '../notice/notice-contract.ts'
import type { NoticingStore } from '../noticing-store.ts'
import type { Told } from './payer-telling-store.ts'

type Telling = { readonly store: Pick<NoticingStore, 'notices' | 'dunnings' | 'payers' | 'tellings'> }

const OfIssue = lazy(() => z.object({ issueId: IssueId() }))
const OfDunning = lazy(() => z.object({ dunningId: DunningId() }))

/** Tells those who speak for a payer that a letter is on its way: whoever looks into the portal need not wait for the post. */
export const payerTellingRun = ({ store: { notices, dunnings, payers, tellings } }: Telling) => {
  const tellAll = async (some: readonly { readonly payerId: PayerId }[], letter: Pick<Told, 'letter' | 'name' | 'on' | 'by'>): Promise<void> => {
    for (const { payerId } of some) {
      const personIds = await payers.speakersOf(payerId)
      if (personIds.length > 0) await tellings.tellOnce({ ...letter, payerId, personIds })
    }
  }

  const everyOf = (page: (cursor: string | undefined) => Promise<Page<{ readonly payerId: PayerId }>>) => everyItem(page)

  return async ({ name, about, after, at, by }: Event): Promise<void> => {
    if (!by) return
    const told = { on: dateInTokyo(at), by }
    switch (name) {
      case 'NoticesDispatched': {
        const { issueId } = OfIssue().parse(after)
        const all = await everyOf((cursor) => notices.noticesOf(issueId, { limit: 500, cursor }))
        return tellAll(all, { ...told, letter: issueId, name: 'LevyNoticeSent' })
      }
      case 'NoticeDispatched':
        return tellAll([{ payerId: PayerId().parse(about) }], { ...told, letter: OfIssue().parse(after).issueId, name: 'LevyNoticeSent' })
      case 'DunningDispatched': {
        const dunningId = DunningId().parse(about)
        const all = await everyOf((cursor) => dunnings.letters(dunningId, { limit: 500, cursor }))
        return tellAll(all, { ...told, letter: dunningId, name: 'DunningLetterSent' })
      }
      case 'DunningLetterDispatched':
        return tellAll([{ payerId: PayerId().parse(about) }], { ...told, letter: OfDunning().parse(after).dunningId, name: 'DunningLetterSent' })
    }
  }
}
