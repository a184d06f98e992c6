import * as z from 'zod'
import { ExpenseDraft as ExpenseDraftSchema } from '../../../../functions/fees/grant/grant-contract.ts'
import { rounded, type Yen } from '../../../../functions/kernel/money.ts'
import { exact, exactOf, Ratio, times } from '../../../../functions/kernel/money-exact.ts'
import { type Answers, decimalIn, figureIn, textIn, wordsIn, yesIn } from '../../districts/answers.ts'
import { type Fault, faultsIn } from '../../districts/faults.ts'
import type { ExpenseDraft } from './grant-queries.ts'

export type Said = Omit<ExpenseDraft, 'voucher' | 'quotation' | 'payment'>

const inputOf = (answers: Answers) => ({
  lineId: wordsIn(answers, 'lineId'),
  paidOn: wordsIn(answers, 'paidOn'),
  payee: wordsIn(answers, 'payee'),
  description: wordsIn(answers, 'description'),
  total: figureIn(answers, 'total'),
  ...(yesIn(answers, 'isShared') && { share: { key: wordsIn(answers, 'key'), ratio: decimalIn(answers, 'ratio') } }),
})

const said = () => {
  const { voucher: _, quotation: __, payment: ___, ...rest } = ExpenseDraftSchema().shape
  return z.strictObject(rest)
}

const onPage = (fault: Fault): Fault => {
  const field = String(fault.path.at(-1) ?? fault.field)
  return { ...fault, field, path: [field] }
}

/** What does not fit, the words why there is no quotation among it. */
export const expenseFaults = (answers: Answers): readonly Fault[] => [
  ...faultsIn(said(), inputOf(answers)).map(onPage),
  ...(!yesIn(answers, 'isQuoted') && wordsIn(answers, 'spared') === undefined
    ? [{ field: 'spared', kind: 'missing' as const, path: ['spared'] }]
    : []),
]

export const expenseSaid = (answers: Answers): Said => inputOf(answers) as Said

/** What will be charged to the line, as soon as that can be said. */
export const chargedIn = (answers: Answers): Yen | undefined => {
  const total = figureIn(answers, 'total')
  if (typeof total !== 'number' || total < 0) return undefined
  const ratio = Ratio().safeParse(yesIn(answers, 'isShared') ? textIn(answers, 'ratio').normalize('NFKC').trim() : '1')
  return ratio.success ? rounded(times(exact(BigInt(total)), exactOf(ratio.data)), { unit: 1, mode: 'down' }) : undefined
}
