import { sumOf, type Yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { PayerId } from '../contract.ts'
import { type Claim, outstanding } from '../levy/claim.ts'
import { UnreadableBankFile } from './bank-statement.ts'
import { type ActiveMandate, isCollectedUnder, type Mandate } from './mandate.ts'
import type { TransferRequestView, TransferTerms } from './transfer-contract.ts'
import { type Collected, type Collection, type Collector, readTransferRequest, readTransferResult } from './zengin-transfer.ts'

/** A claim with the mandate under which it is collected. */
export type Debit = { readonly claim: Claim; readonly mandate: ActiveMandate }

/** What of the claims of a due date is collected by transfer, and what of them has no mandate. Whoever was granted time is left alone. */
export const debitsOf = (
  claims: readonly Claim[],
  mandates: ReadonlyMap<PayerId, Mandate>,
  dueOn: LocalDate,
): { readonly debits: readonly Debit[]; readonly without: readonly Claim[] } => {
  const due = claims.filter(({ deferredUntil }) => deferredUntil === undefined || deferredUntil < dueOn)
  const debits: Debit[] = []
  const without: Claim[] = []
  for (const claim of due) {
    const mandate = mandates.get(claim.payerId)
    if (isCollectedUnder(mandate, dueOn)) debits.push({ claim, mandate })
    else without.push(claim)
  }
  return { debits, without }
}

export const totalOf = (claims: readonly Claim[]): { readonly count: number; readonly total: Yen } => ({
  count: claims.length,
  total: sumOf(claims.map(outstanding)),
})

/** A mandate that no earlier request was made under. */
const isNewFor = ({ requestedFor }: ActiveMandate, dueOn: LocalDate): boolean => requestedFor === undefined || requestedFor === dueOn

/** The lines of a request; the customer number is the reference of the claim. */
export const collectionsOf = (debits: readonly Debit[], dueOn: LocalDate): readonly Collection[] =>
  debits.map(({ claim, mandate }) => {
    const { bankCode, bankKana, branchCode, branchKana, kind, number, holderKana } = mandate.account
    return {
      ...{ bankCode, bank: bankKana, branchCode, branch: branchKana, accountKind: kind, accountNumber: number },
      payerKana: holderKana,
      amount: outstanding(claim),
      isNew: isNewFor(mandate, dueOn),
      customerNumber: claim.reference,
    }
  })

type OurAccount = { readonly bankCode: string; readonly branchCode: string; readonly kind: '1' | '2'; readonly number: string }

export const collectorOf = (terms: TransferTerms, { bankCode, branchCode, kind, number }: OurAccount, dueOn: LocalDate): Collector => ({
  ...{ collectorCode: terms.collectorCode, collectorName: terms.collectorKana, bank: terms.bankKana, branch: terms.branchKana },
  ...{ bankCode, branchCode, accountKind: kind, accountNumber: number.replace(/^0+(?=.{7})/, ''), debitOn: dueOn },
})

/** A result answers its request line by line: what was not requested, or of another sum, or is missing, is no answer to it. */
export const answersTo = (request: Uint8Array, result: Uint8Array): Pick<NonNullable<TransferRequestView['result']>, 'collected' | 'uncollected'> => {
  const wanted = new Map(readTransferRequest(request).map(({ customerNumber, amount }) => [customerNumber, amount]))
  const lines = readTransferResult(result)
  for (const { customerNumber, amount, ...place } of lines) {
    if (wanted.get(customerNumber) !== amount) throw new UnreadableBankFile('not-as-requested', place)
    wanted.delete(customerNumber)
  }
  const last = lines.at(-1)
  if (wanted.size > 0) throw new UnreadableBankFile('not-as-requested', last ?? { row: 1, offset: 0 })
  const counted = (some: readonly Collected[]) => ({ count: some.length, total: sumOf(some.map(({ amount }) => amount)) })
  return {
    collected: counted(lines.filter(({ result: each }) => each === 'collected')),
    uncollected: counted(lines.filter(({ result: each }) => each !== 'collected')),
  }
}
