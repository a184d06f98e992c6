import { createHash } from 'node:crypto'
import type { Paper } from '../../kernel/paper.ts'
import type { Instant } from '../../kernel/time.ts'
import type { Files } from '../../platform/files.ts'
import { htmlOf } from '../../platform/paper-html.ts'
import { pdfOf, type Typeface } from '../../platform/paper-pdf.ts'
import { shelve } from '../../platform/shelf.ts'
import type { DunningId, EntryId } from '../contract.ts'
import type { IssueId, NoticeFile } from './notice-contract.ts'
import { noticeFileKey } from './notice-file.ts'

export type Press = { readonly files: Pick<Files, 'signedUpload'>; readonly typeface: () => Promise<Typeface> }

/** What papers are drawn for: an issue of notices, a dunning, or the entry of a refund. */
type PaperOf = IssueId | DunningId | EntryId

type Made = { readonly name: string; readonly type: NoticeFile['type']; readonly body: Buffer }

/** Draws papers and puts them where they are fetched from: the same papers are the same bytes under the same hash. */
export const paperPress = ({ files, typeface }: Press) => {
  const shelved = async (of: PaperOf, { name, type, body }: Made): Promise<NoticeFile> => {
    const sha256 = createHash('sha256').update(body).digest('hex')
    const { bytes } = await shelve(files, { key: noticeFileKey(of, { sha256, name }), type, body })
    return { name, type, bytes, sha256 }
  }

  const pdf = async (papers: readonly Paper[], at: Instant): Promise<Buffer> => pdfOf(papers, await typeface(), new Date(at))

  return {
    print: async (of: PaperOf, papers: readonly Paper[], { name, at }: { readonly name: string; readonly at: Instant }): Promise<NoticeFile> =>
      shelved(of, { name, type: 'application/pdf', body: await pdf(papers, at) }),

    /** A copy for one reader: one PDF, and a page for each paper. */
    async copy(of: PaperOf, papers: readonly Paper[], { name, at }: { readonly name: string; readonly at: Instant }): Promise<readonly NoticeFile[]> {
      const made: readonly Made[] = [
        { name: `${name}.pdf`, type: 'application/pdf', body: await pdf(papers, at) },
        ...papers.map((paper, index): Made => ({ name: `${name}-${index + 1}.html`, type: 'text/html', body: Buffer.from(htmlOf(paper)) })),
      ]
      const kept: NoticeFile[] = []
      for (const each of made) kept.push(await shelved(of, each))
      return kept
    },
  }
}
