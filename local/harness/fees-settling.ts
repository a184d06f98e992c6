import { createHash } from 'node:crypto'
import type { MandateAccount } from '../../functions/fees/bank/mandate-contract.ts'
import type { KeptRequest } from '../../functions/fees/bank/transfer-store.ts'
import type { BankAccountId, BankFileId, ClearingId, ClearingUndoId, EntryId } from '../../functions/fees/contract.ts'
import type { Claim } from '../../functions/fees/levy/claim.ts'
import { refundKept } from '../../functions/fees/refund/refund-items.ts'
import type { RefundTerms } from '../../functions/fees/refund/refund-terms-contract.ts'
import { type Holding, holdingReasons } from '../../functions/fees/retention/retention.ts'
import type { ActId, PersonId } from '../../functions/kernel/ids.ts'
import { yen } from '../../functions/kernel/money.ts'
import type { FiscalYear, Instant, LocalDate } from '../../functions/kernel/time.ts'
import { newFeeId, takamatsuCode } from './fees.ts'
import { letterTerms } from './fees-arrears.ts'
import type { TestCity } from './test-city.ts'

const actor = { personId: 'psn_000000000000000000000000F1' as PersonId, roles: [] }
const at = '2026-11-22T03:00:00.000Z' as Instant
const on = '2026-11-22' as LocalDate
const file = { name: 'x', bytes: 3, sha256: createHash('sha256').update('pdf').digest('hex') }

/** An account from which a fee is collected, at a bank that there is not. */
export const mandateAccount: MandateAccount = {
  ...{ bankCode: '9999', bankKana: 'カンミン', branchCode: '001', branchKana: 'ホンテン' },
  ...{ kind: '1', number: '0012345', holderKana: 'マルガメシヨウジ' },
}

export const transferTermsOf = (bankAccountId: string) => ({
  ...{
    bankAccountId: bankAccountId as BankAccountId,
    collectorCode: '37201',
    collectorKana: 'タカマツシ',
    bankKana: 'カンミン',
    branchKana: 'ホンテン',
  },
  ...{ code: 'jis' as const, leadDays: 10 },
})

/** Interest on refunds as local tax has it. */
export const refundTerms: RefundTerms = {
  rate: { by: 'tax' },
  countsAfter: { corrected: 'later-of-payment-and-due-date', mistaken: 'month-after-payment' },
  yearDays: '365',
  base: { unit: 1000, nothingBelow: yen(2_000) },
  interest: { unit: 100, nothingBelow: yen(1_000) },
  appealInstruction: '審査請求をすることができます。',
}

const nothingHeld = Object.fromEntries(holdingReasons.map((reason) => [reason, 0])) as Holding

const saving = () => ({ actor, actId: newFeeId<ActId>('act'), fingerprint: 'x' })

type Settled = { readonly claim: Claim; readonly bankAccountId: BankAccountId; readonly bankFileId: BankFileId; readonly clearingId: ClearingId }

/** A mandate, a request of transfers with its answer, a refund with its notice, and clearings that were undone together. */
export const settleMoves = async ({ stores: { fees } }: TestCity, { claim, bankAccountId, bankFileId, clearingId }: Settled) => {
  const { transfers, mandates, refundTerms: interest, undos, books, retention } = fees
  const { payerId, claimId, reference, fiscalYear, instalment } = claim
  const id = { entryId: newFeeId<EntryId>('ent'), undoId: newFeeId<ClearingUndoId>('cud') }
  const whose = { localGovernmentCode: takamatsuCode, at }
  const mandate = { payerId, ...whose, status: 'active' as const, account: mandateAccount, acceptedOn: on, requestedFor: claim.dueOn, version: 1 }
  await mandates.saveMandate(undefined, mandate, { saving: saving(), name: 'MandateRegistered' })
  const terms = transferTermsOf(bankAccountId)
  // Another test of the same city may have set them, and asked.
  if (!(await transfers.terms(takamatsuCode)).terms) {
    await transfers.saveTerms({ localGovernmentCode: takamatsuCode, version: 1, terms }, saving())
    await interest.save({ localGovernmentCode: takamatsuCode, version: 1, terms: refundTerms }, saving())
    await retention.save({ localGovernmentCode: takamatsuCode, version: 1, terms: { years: 10, rule: '文書取扱規程第40条' } }, saving())
    await retention.saveHeld(takamatsuCode, 2020 as FiscalYear, { ...nothingHeld, 'claims-owed': 1 })
    await retention.saveGone(takamatsuCode, { fiscalYear: 2019 as FiscalYear, goneOn: on, by: actor.personId })
    const some = { count: 1, total: yen(9_000) }
    const request: KeptRequest = {
      ...whose,
      dueOn: claim.dueOn,
      terms,
      by: actor.personId,
      status: 'making',
      requested: some,
      without: some,
      version: 1,
    }
    await transfers.ask(undefined, request, actor)
    const result = { bankFileId, at, collected: some, uncollected: some }
    await transfers.saveMade(request, { ...request, status: 'ready', file, result, version: 2 })
  }
  const days = [{ from: on, until: on, days: 1, base: yen(9_000), rate: '0.013', amount: yen(0) }]
  const named = { claimId, reference, fiscalYear, instalment }
  const refund = {
    ...{ entryId: id.entryId, payerId, ...whose, kind: 'appropriation' as const, on, claim: named, to: named, amount: yen(1_000) },
    ...{ interest: { on, amount: yen(0), sum: yen(0), days }, reason: '過誤納', document: { number: '高財第9号', on } },
    told: { name: 'よその商店', postalCode: '760-0000', address: '高松市', terms: letterTerms },
    ...{ appealInstruction: refundTerms.appealInstruction, files: [{ ...file, type: 'application/pdf' as const }], isCopying: false, version: 1 },
  }
  const happened = { name: 'RefundPaid', about: claimId, after: { localGovernmentCode: takamatsuCode } }
  await books.save(takamatsuCode, { entries: [] }, { saving: saving(), happened, beside: [refundKept(refund)] })
  const undo = { ...whose, undoId: id.undoId, status: 'undoing' as const, reason: '誤り', done: 0, of: 1, refused: [], version: 1 }
  const kept = { ...undo, clearings: [clearingId], by: actor.personId, fingerprint: 'x' }
  await undos.ask(kept, actor)
  const refused = [{ clearingId, problem: '/problems/fees/already-refunded' }]
  await undos.save(kept, { ...kept, done: 1, refused, status: 'done', version: 2 })
  return id
}

/** Ids of the same kinds that name nothing. */
export const absentMoves = () => ({ entryId: newFeeId('ent'), undoId: newFeeId('cud') })

/** A body that each operation on what is fetched and given back accepts. */
export const settlingBodies: Readonly<Record<string, unknown>> = {
  'PUT fees/payers/{payerId}/mandate/acts/{actId}': { act: 'end', version: 1 },
  'PUT fees/municipalities/{localGovernmentCode}/transfer-terms/acts/{actId}': { version: 0, terms: transferTermsOf(newFeeId('bac')) },
  'PUT fees/municipalities/{localGovernmentCode}/refund-terms/acts/{actId}': { version: 0, terms: refundTerms },
  'PUT fees/payers/{payerId}/refunds/{entryId}/acts/{actId}': { act: 'copy' },
  'PUT fees/municipalities/{localGovernmentCode}/clearing-undos/{undoId}': { clearings: [newFeeId('clr')], reason: '誤り' },
}

/** What the bank sends back of a request: each result, and the totals of what was collected. */
export const answeredBy = (request: Uint8Array, results: readonly string[]): Uint8Array => {
  const text = [...new TextDecoder('latin1').decode(request)]
  const put = (offset: number, value: string) => text.splice(offset, value.length, ...value)
  const amounts = results.map((_, line) => Number(text.slice((line + 1) * 122 + 80, (line + 1) * 122 + 90).join('')))
  const made = amounts.filter((_, line) => results[line] === '0')
  for (const [line, result] of results.entries()) put((line + 1) * 122 + 111, result)
  const sum = (of: readonly number[]) => of.reduce((all, amount) => all + amount, 0)
  const failed = sum(amounts) - sum(made)
  const counted = (count: number, total: number) => `${String(count).padStart(6, '0')}${String(total).padStart(12, '0')}`
  put((results.length + 1) * 122 + 19, `${counted(made.length, sum(made))}${counted(results.length - made.length, failed)}`)
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
