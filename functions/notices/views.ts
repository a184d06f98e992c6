import type { Notice } from './contract.ts'
import type { InboxNotice } from './inbox-store.ts'
import type { KnownMember } from './known-store.ts'
import { sentenceOf } from './sentence-domain.ts'

/** A notice as its reader sees it, with the sentence in both languages. */
export const noticeViewOf = ({ event, memberId: _, ...notice }: InboxNotice, member: KnownMember | undefined): Notice => {
  const name = member?.name ? { ja: member.name, en: member.nameEn ?? member.name } : undefined
  return { ...notice, sentence: sentenceOf(event, { member: name, facts: notice.facts }) }
}
