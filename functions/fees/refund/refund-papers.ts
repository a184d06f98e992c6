import { fiscalYearInEra, inEra, inYen, type Paper, type Part } from '../../kernel/paper.ts'
import type { LateCharge } from '../arrears/late-charge-contract.ts'
import { feeName, headOf } from '../notice/notice-papers.ts'
import type { KeptRefund } from './refund.ts'

/** Everything the notice of a refund says. */
export type RefundFacts = KeptRefund & { readonly told: NonNullable<KeptRefund['told']> }

/** 過誤納金還付通知書 or 過誤納金充当通知書, with the interest and how it came about. */
export const refundPaper = ({ kind, on, document, claim, to, amount, interest, reason, appealInstruction, told, payerId }: RefundFacts): Paper => {
  const { terms, ...payer } = told
  const isRefund = kind === 'refund'
  const verb = isRefund ? '還付' : '充当'
  return {
    ...headOf({ number: document?.number ?? '', on: document?.on ?? on, terms, payer: { ...payer, payerId } }),
    title: `${feeName}過誤納金${verb}通知書`,
    parts: [
      { part: 'paragraph', text: isRefund ? '次のとおり過誤納金を還付します。' : '次のとおり過誤納金を未納の負担金に充当しました。' },
      {
        part: 'facts',
        rows: [
          ['所属年度', fiscalYearInEra(claim.fiscalYear)],
          ['期別', `第${claim.instalment}期`],
          ['納付番号', claim.reference],
          ['過誤納金の額', inYen(amount)],
          ['還付加算金の額', interest.amount > 0 ? inYen(interest.amount) : `${inYen(0)}（加算なし）`],
          [`${verb}する額`, inYen(amount + interest.amount)],
          ...(to ? [['充当先', `${fiscalYearInEra(to.fiscalYear)}　第${to.instalment}期　納付番号${to.reference}`] as const] : []),
          [`${verb}した日`, inEra(on)],
          ['理由', reason],
        ],
      },
      ...reckoning(interest),
      { part: 'heading', text: '教示' },
      { part: 'paragraph', text: appealInstruction },
      { part: 'heading', text: '問合せ先' },
      { part: 'paragraph', text: terms.office },
    ],
  }
}

const reckoning = ({ days, sum, amount }: LateCharge): readonly Part[] => {
  if (days.length === 0) return []
  const rows = days.map(({ from, until, days: length, base, rate, amount: part }) => [
    `${inEra(from)}から${inEra(until)}まで`,
    `${length}日`,
    inYen(base),
    `年${percentOf(rate)}％`,
    inYen(part),
  ])
  const table: Part = {
    part: 'table',
    caption: '還付加算金の計算',
    head: ['期間', '日数', '計算の基礎', '割合', '額'],
    rows,
    numbers: [1, 2, 3, 4],
  }
  return sum === amount ? [table] : [table, { part: 'paragraph', text: `合計${inYen(sum)}のうち、端数を切り捨てた額を加算します。` }]
}

/** 0.013 is 1.3. */
const percentOf = (rate: string): string => String(Number((Number(rate) * 100).toFixed(6)))
