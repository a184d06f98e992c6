import type { DunningId } from './contract.ts'
import type { IssueId, NoticeFile } from './notice-contract.ts'

/** Where a file of notices or letters is kept, under its hash. */
export const noticeFileKey = (of: IssueId | DunningId, { sha256, name }: Pick<NoticeFile, 'sha256' | 'name'>): string =>
  `attachments/documents/${of}/${sha256}/${name}`
