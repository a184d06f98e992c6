import { inEra, type Paper } from '../../kernel/paper.ts'
import type { PlanContent } from '../plan/plan-contract.ts'
import type { Inspection } from '../timeline/calendar.ts'
import { bylaw, type Dated, mayorOf, type Names } from './document-paper.ts'

/** The public notice of an application (17-7(6), Rule 41). */
export const noticePaper = (names: Names, content: PlanContent, { document, inspection }: { document: Dated; inspection: Inspection }): Paper => ({
  title: '地域来訪者等利便増進活動計画の認定の申請の公告',
  number: document.number,
  on: document.on,
  sender: [mayorOf(names.municipality)],
  parts: [
    {
      part: 'paragraph',
      text: `${bylaw}第17条の7第1項の規定による認定の申請があったので、同条第6項の規定により公告し、次のとおり公衆の縦覧に供します。`,
    },
    {
      part: 'facts',
      rows: [
        ['計画の名称', content.name],
        ['申請をした者', names.amo],
        ['区域', content.area ?? '－'],
        ['縦覧の期間', `${inEra(inspection.noticedOn)}から${inEra(inspection.endsOn)}まで`],
        ['意見書の提出期限', `${inEra(inspection.opinionsUntil)}まで`],
        ['意見書を提出できる者', '計画に記載された受益事業者（法第17条の7第7項）'],
      ],
    },
  ],
})

/** What the assembly is given before it votes (17-7(10)). */
export type OpinionSummary = {
  readonly received: number
  readonly points: readonly { readonly point: string; readonly opinions: number; readonly answer?: string | undefined }[]
}

export const opinionSummaryPaper = (
  names: Names,
  content: PlanContent,
  { document, inspection, summary }: { document: Dated; inspection: Inspection; summary: OpinionSummary },
): Paper => ({
  title: '地域来訪者等利便増進活動計画に対する意見書の要旨',
  number: document.number,
  on: document.on,
  addressee: `${names.municipality}議会議長　殿`,
  sender: [mayorOf(names.municipality)],
  parts: [
    { part: 'paragraph', text: `${bylaw}第17条の7第10項の規定により、${content.name}に対し提出された意見書の要旨を提出します。` },
    {
      part: 'facts',
      rows: [
        ['縦覧の期間', `${inEra(inspection.noticedOn)}から${inEra(inspection.endsOn)}まで`],
        ['提出された意見書', summary.received === 0 ? 'なし' : `${summary.received}件`],
      ],
    },
    ...(summary.points.length === 0
      ? [{ part: 'paragraph' as const, text: noPoints(summary) }]
      : [
          {
            part: 'table' as const,
            caption: '意見の要旨',
            head: ['要旨', '件数', '市町村の考え方'],
            rows: summary.points.map(({ point, opinions, answer }) => [point, `${opinions}件`, answer ?? '－']),
            numbers: [1],
          },
        ]),
  ],
})

/** The assembly is told that there is nothing to tell: a summary is due even then. */
const noPoints = ({ received }: OpinionSummary): string =>
  received === 0 ? '縦覧の期間に提出された意見書はありませんでした。' : '提出された意見書に、計画に対する意見の記載はありませんでした（意見なし）。'
