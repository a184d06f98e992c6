import { sumOf, type Yen, yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { type Claim, outstanding } from '../levy/claim.ts'
import { partsDiffer } from '../problems.ts'
import type { PartPaymentDraft, PartPaymentView } from './arrears-contract.ts'

/** 分納: the parts together are what is owed of the fees on the day of the pledge; late charges come on top as they arise. */
export const requireWholeParts = ({ parts }: PartPaymentDraft, claims: readonly Claim[]): void => {
  const [sum, owed] = [sumOf(parts.map(({ amount }) => amount)), sumOf(claims.map(outstanding))]
  if (sum !== owed) throw partsDiffer({ parts: sum, outstanding: owed })
}

type Pledged = { readonly content: PartPaymentDraft; readonly isEnded: boolean }

/** Whether a pledge is kept: what was paid since on its claims, against what was due until the day before. */
export const standingOf = (
  { content, isEnded }: Pledged,
  claims: readonly Claim[],
  on: LocalDate,
): Pick<PartPaymentView, 'state' | 'paid' | 'dueByNow'> => {
  const since = claims.flatMap(({ payments = [] }) => payments.filter(({ paidOn }) => paidOn >= content.pledgedOn))
  const paid = sumOf(since.map(({ amount }) => amount))
  const dueByNow = sumOf(content.parts.filter((part) => part.on < on).map(({ amount }) => amount))
  return { paid, dueByNow, state: stateOf({ isEnded, owed: sumOf(claims.map(outstanding)), paid, dueByNow }) }
}

const stateOf = ({ isEnded, owed, paid, dueByNow }: { isEnded: boolean; owed: Yen; paid: Yen; dueByNow: Yen }): PartPaymentView['state'] => {
  if (isEnded) return 'ended'
  if (owed === yen(0)) return 'paid'
  return paid >= dueByNow ? 'kept' : 'behind'
}
