import { exact, figureOf } from '../../kernel/money-exact.ts'
import { fiscalYearInEra, inEra, inYen, type Paper } from '../../kernel/paper.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { NoticeTerms } from '../notice/notice-contract.ts'
import { feeName, headOf, slipPaper } from '../notice/notice-papers.ts'
import type { CollectionTerms, DunnedClaim } from './dunning-contract.ts'
import { limit } from './late-charge-rate.ts'

/** Everything a dunning notice or a reminder says to one payer. */
export type DunningFacts = {
  readonly kind: 'statutory' | 'reminder'
  readonly terms: CollectionTerms
  readonly notice: NoticeTerms
  readonly number: string
  readonly on: LocalDate
  readonly deadlineOn: LocalDate
  readonly payer: { readonly payerId: string; readonly name: string; readonly postalCode: string; readonly address: string }
  readonly told: readonly DunnedClaim[]
}

/** The letter, and a slip for each claim that it is about. */
export const dunningPapers = (facts: DunningFacts): readonly Paper[] => [
  letterPaper(facts),
  ...facts.told.map(({ claimId, fiscalYear, instalment, dueOn, reference, outstanding }) =>
    slipPaper(
      { terms: facts.notice, fiscalYear, payer: facts.payer, payableUntil: facts.deadlineOn },
      { claimId, instalment, dueOn, reference, determined: outstanding },
    ),
  ),
]

const texts = {
  statutory: {
    title: '督促状',
    says: '次の負担金は、納期限を過ぎましたが納入されていません。指定期限までに納入してください。この督促状は、地域再生法（平成17年法律第24号）第17条の8第3項の規定によるものです。',
  },
  reminder: { title: '催告書', says: '先に督促状を送付しましたが、次の負担金はまだ納入されていません。指定期限までに納入してください。' },
} as const

/** 督促状 (17-8(3)), or 催告書 after it. */
export const letterPaper = (facts: DunningFacts): Paper => {
  const { kind, terms, notice, told, deadlineOn } = facts
  const hasMore = told.some(({ lateCharge, cost }) => lateCharge > 0 || cost > 0)
  const sum = (of: (claim: DunnedClaim) => number) => told.reduce((all, claim) => all + of(claim), 0)
  return {
    ...headOf({ ...facts, terms: notice }),
    title: `${feeName}${texts[kind].title}`,
    parts: [
      { part: 'paragraph', text: texts[kind].says },
      {
        part: 'facts',
        rows: [
          ['歳入科目', notice.revenueItem],
          ['未納の負担金', inYen(sum(({ outstanding }) => outstanding))],
          ...(hasMore ? ([['延滞金及び費用', inYen(sum(({ lateCharge, cost }) => lateCharge + cost))]] as const) : []),
          ['指定期限', inEra(deadlineOn)],
          ['納入場所', notice.placesOfPayment.join('\n')],
          ['根拠となる条例', `${terms.ordinance.number}（${inEra(terms.ordinance.on)}）`],
        ],
      },
      {
        part: 'table',
        caption: '未納の内訳',
        head: ['年度', '期別', '納付番号', '納期限', '未納額', ...(hasMore ? ['延滞金', '費用'] : [])],
        rows: told.map(({ fiscalYear, instalment, reference, dueOn, outstanding, lateCharge, cost }) => [
          fiscalYearInEra(fiscalYear),
          `第${instalment}期`,
          reference,
          inEra(dueOn),
          inYen(outstanding),
          ...(hasMore ? [inYen(lateCharge), inYen(cost)] : []),
        ]),
        numbers: hasMore ? [4, 5, 6] : [4],
      },
      { part: 'heading', text: '延滞金' },
      { part: 'paragraph', text: lateChargeText(facts) },
      { part: 'heading', text: '滞納処分' },
      {
        part: 'paragraph',
        text: '指定期限までに納入されないときは、地域再生法第17条の8第5項の規定により、地方税の滞納処分の例により処分することがあります。',
      },
      { part: 'heading', text: '教示' },
      { part: 'paragraph', text: terms.appealInstruction },
      { part: 'heading', text: '問合せ先' },
      { part: 'paragraph', text: notice.office },
    ],
  }
}

const percent = ({ numerator, denominator }: typeof limit): string => `${figureOf(exact(numerator * 100n, denominator))}％`

const lateChargeText = ({ kind, terms: { lateCharge }, on }: DunningFacts): string => {
  if (lateCharge.rate.by === 'nothing') return '延滞金はかかりません。'
  const until = kind === 'reminder' ? `上の延滞金は${inEra(on)}までの額です。` : ''
  return `${until}納期限の翌日から納入の日までの日数に応じ、条例の定める割合（年${percent(limit)}以内）で計算した延滞金がかかります。納入された額は、費用、延滞金、負担金の順に充てます（地域再生法第17条の8第6項）。納付書は負担金の額だけのものです。その額だけを納入されたときは、延滞金に充てた額だけ負担金が残ります。`
}
