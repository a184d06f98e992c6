import type { IssueId, NoticeFile } from './notice-contract.ts'

/** Where a file of notices is kept, under its hash. */
export const noticeFileKey = (issueId: IssueId, { sha256, name }: Pick<NoticeFile, 'sha256' | 'name'>): string =>
  `attachments/documents/${issueId}/${sha256}/${name}`
