import type { DunningId, EntryId } from '../contract.ts'
import type { IssueId, NoticeFile } from './notice-contract.ts'

/** Where a file of notices, letters or refunds is kept, under its hash. */
export const noticeFileKey = (of: IssueId | DunningId | EntryId, { sha256, name }: Pick<NoticeFile, 'sha256' | 'name'>): string =>
  `attachments/documents/${of}/${sha256}/${name}`
