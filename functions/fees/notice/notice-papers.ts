import { fiscalYearInEra, inEra, inYen, type Paper, type Part } from '../../kernel/paper.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { elQrOf } from './el-qr.ts'
import type { NoticeTerms, ToldClaim } from './notice-contract.ts'

/** Everything the papers of one payer say. */
export type NoticeFacts = {
  readonly terms: NoticeTerms
  readonly kind: 'first' | 'corrected'
  readonly reason?: string | undefined
  readonly number: string
  readonly on: LocalDate
  readonly localGovernmentCode: string
  readonly fiscalYear: number
  readonly referenceOn: LocalDate
  readonly appealInstruction: string
  readonly payer: { readonly payerId: string; readonly name: string; readonly postalCode: string; readonly address: string }
  readonly fee: number
  readonly expectedBenefit: number
  readonly explanation?: string | undefined
  readonly virtualAccount?: string | undefined
  readonly told: readonly ToldClaim[]
}

export const feeName = '地域来訪者等利便増進活動負担金'

/** The papers that go to one payer: the decision, the notice of payment, and a slip for each instalment. */
export const noticePapers = (facts: NoticeFacts): readonly Paper[] => {
  const owed = facts.told.filter(({ determined }) => determined > 0)
  return [decisionPaper(facts), ...(owed.length > 0 ? [paymentPaper(facts, owed), ...owed.map((claim) => slipPaper(facts, claim))] : [])]
}

export const headOf = ({ number, on, terms, payer }: Pick<NoticeFacts, 'number' | 'on' | 'terms' | 'payer'>) => ({
  number,
  on,
  addressee: [...(payer.postalCode ? [`〒${payer.postalCode}`] : []), ...(payer.address ? [payer.address] : []), `${payer.name}　様`].join('\n'),
  sender: [terms.issuer, ...sealLine(terms)],
})

const sealLine = ({ seal }: NoticeTerms): readonly string[] => {
  switch (seal) {
    case 'printed':
      return []
    case 'omitted':
      return ['（公印省略）']
    case 'place':
      return ['印']
  }
}

const totalOf = (told: readonly ToldClaim[]): number => told.reduce((sum, { determined }) => sum + determined, 0)

/** 賦課決定通知書, or the notice of its change. */
export const decisionPaper = (facts: NoticeFacts): Paper => {
  const { kind, reason, fiscalYear, referenceOn, fee, expectedBenefit, explanation, appealInstruction, told, terms } = facts
  const total = totalOf(told)
  const text =
    kind === 'first'
      ? '地域再生法（平成17年法律第24号）第17条の8第1項の規定により、次のとおり負担金を決定したので通知します。'
      : '先に通知した負担金を次のとおり変更したので通知します。'
  return {
    ...headOf(facts),
    title: kind === 'first' ? `${feeName}賦課決定通知書` : `${feeName}賦課変更決定通知書`,
    parts: [
      { part: 'paragraph', text },
      {
        part: 'facts',
        rows: [
          ['所属年度', fiscalYearInEra(fiscalYear)],
          ['賦課期日', inEra(referenceOn)],
          ['負担金の額', inYen(kind === 'first' ? fee : total)],
          ['受益の限度額', inYen(expectedBenefit)],
          ...(explanation ? [['算定の内訳', explanation] as const] : []),
          ...(reason ? [['変更の理由', reason] as const] : []),
        ],
      },
      ...(told.length > 0 ? [instalmentTable(told)] : []),
      { part: 'heading', text: '教示' },
      { part: 'paragraph', text: appealInstruction },
      { part: 'heading', text: '問合せ先' },
      { part: 'paragraph', text: terms.office },
    ],
  }
}

const instalmentTable = (told: readonly ToldClaim[]): Part => {
  const isChanged = told.some(({ before }) => before !== undefined)
  return {
    part: 'table',
    caption: '期別の額と納期限',
    head: ['期別', '納付番号', '納期限', ...(isChanged ? ['変更前'] : []), isChanged ? '変更後' : '額'],
    rows: told.map(({ instalment, reference, dueOn, determined, before }) => [
      `第${instalment}期`,
      reference,
      inEra(dueOn),
      ...(isChanged ? [inYen(before ?? 0)] : []),
      inYen(determined),
    ]),
    numbers: isChanged ? [3, 4] : [3],
  }
}

/** 納入通知書, with the items of Enforcement Order 154. */
export const paymentPaper = (facts: NoticeFacts, owed: readonly ToldClaim[]): Paper => {
  const { terms, fiscalYear, appealInstruction } = facts
  return {
    ...headOf(facts),
    title: '納入通知書',
    parts: [
      { part: 'paragraph', text: '次のとおり納入してください。' },
      {
        part: 'facts',
        rows: [
          ['所属年度', fiscalYearInEra(fiscalYear)],
          ['歳入科目', terms.revenueItem],
          ['納入すべき金額', inYen(totalOf(owed))],
          ['納期限', owed.map(({ instalment, dueOn }) => `第${instalment}期　${inEra(dueOn)}`).join('\n')],
          ['納入場所', terms.placesOfPayment.join('\n')],
          ['納入の請求の事由', terms.reason],
          ['延滞金', terms.lateCharge],
          ['問合せ先', terms.office],
        ],
      },
      instalmentTable(owed),
      { part: 'heading', text: '教示' },
      { part: 'paragraph', text: appealInstruction },
    ],
  }
}

/** 納付書: what the bank takes, and what the payer quotes when the money is sent by transfer. */
export const slipPaper = (facts: SlipOf, { reference, instalment, determined, dueOn }: ToldClaim): Paper => {
  const { terms, fiscalYear, payer, virtualAccount, payableUntil } = facts
  return {
    title: '納付書',
    sender: [terms.issuer],
    parts: [
      { part: 'code', label: '納付番号', text: reference },
      {
        part: 'facts',
        rows: [
          ['納入義務者', payer.name],
          ['所属年度', fiscalYearInEra(fiscalYear)],
          ['歳入科目', terms.revenueItem],
          ['期別', `第${instalment}期`],
          ['金額', inYen(determined)],
          ['納期限', inEra(dueOn)],
          ...(payableUntil ? [['指定期限', inEra(payableUntil)] as const] : []),
          ['納入場所', terms.placesOfPayment.join('\n')],
          ...(virtualAccount ? [['振込先の専用口座番号', virtualAccount] as const] : []),
          ...elQrRows(facts, { reference, instalment, determined, dueOn }),
          ['領収日付印', '　'],
        ],
      },
      { part: 'paragraph', text: '振込みのときは、振込依頼人名の前に納付番号を入力してください。' },
    ],
  }
}

type SlipOf = Pick<NoticeFacts, 'terms' | 'fiscalYear' | 'payer' | 'virtualAccount'> &
  Partial<Pick<NoticeFacts, 'localGovernmentCode'>> & {
    /** Until when a bank takes it though it is overdue: the deadline a dunning has set. */
    readonly payableUntil?: LocalDate
  }
type ToldSlip = Pick<ToldClaim, 'reference' | 'instalment' | 'determined' | 'dueOn'>

/** A slip that promises eL-QR has its numbers, or says that it has none. */
const elQrRows = (
  { terms, localGovernmentCode, fiscalYear }: SlipOf,
  { determined: amount, ...told }: ToldSlip,
): readonly (readonly [string, string])[] => {
  if (!terms.hasElQr) return []
  // The slip of a dunning asks for another sum than the notice did: its numbers are not those of the notice.
  const numbers = localGovernmentCode ? elQrOf(terms.elQr, { ...told, localGovernmentCode, fiscalYear, amount }) : undefined
  return numbers ? numbers.map(([name, number]) => [`eL番号（${name}）`, number]) : [['eL-QR', 'この納付書では利用できません']]
}
