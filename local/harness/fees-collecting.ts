import type { ClaimId, PartPaymentId, WriteOffId } from '../../functions/fees/contract.ts'
import type { Claim } from '../../functions/fees/levy/claim.ts'
import type { ActId, PersonId } from '../../functions/kernel/ids.ts'
import { yen } from '../../functions/kernel/money.ts'
import type { Instant, LocalDate } from '../../functions/kernel/time.ts'
import { newFeeId, takamatsuCode } from './fees.ts'
import { evidence } from './fees-grants.ts'
import type { TestCity } from './test-city.ts'

const actor = { personId: 'psn_000000000000000000000000F1' as PersonId, roles: [] }
const at = '2026-11-22T03:00:00.000Z' as Instant
const on = '2026-08-01' as LocalDate
const document = { number: '高財第40号', on }
const saving = () => ({ actor, actId: newFeeId<ActId>('act'), fingerprint: 'x' })

/** What became of a claim step by step, a write-off that was decided, and a pledge that ended. */
export const settleArrears = async (
  { stores: { fees } }: TestCity,
  { claim, writeOffId, partPaymentId }: { claim: Claim; writeOffId: WriteOffId; partPaymentId: PartPaymentId },
) => {
  const { claimId, payerId } = claim
  const course = [{ kind: 'stayed' as const, on, document, cause: 'livelihood' as const, reason: '生活の窮迫' }]
  const after = { ...claim, course, deferrals: [{ from: on, until: on }], version: claim.version + 1 }
  const happened = { name: 'ArrearsStepTaken', about: claimId, after: { localGovernmentCode: takamatsuCode } }
  await fees.books.save(takamatsuCode, { claims: [{ before: claim, after }], entries: [] }, { saving: saving(), happened })
  const content = { amount: yen(1_000), cause: 'prescribed' as const, reason: '消滅時効の完成', evidence: [evidence('調書.pdf')] }
  const common = { at, by: actor.personId, fingerprint: 'x', version: 1 }
  const asked = { ...{ writeOffId, claimId, payerId, localGovernmentCode: takamatsuCode, content }, ...common, state: { status: 'asked' as const } }
  await fees.arrears.askWriteOff(asked, actor)
  const refused = { ...asked, decidedBy: actor.personId, state: { status: 'refused' as const, document, reason: '時効の更新' }, version: 2 }
  await fees.arrears.decideWriteOff(asked, refused, { saving: saving() })
  const pledged = {
    ...{ partPaymentId, payerId, localGovernmentCode: takamatsuCode, ended: { document, reason: '不履行', on } },
    content: { claims: [claimId], pledgedOn: on, document, parts: [{ on, amount: yen(9_000) }] },
  }
  await fees.arrears.savePartPayment(undefined, { ...pledged, ...common }, { actor, change: { entries: [] } })
}

const newClaim = newFeeId<ClaimId>('clm')

/** A body that each operation on what is overdue accepts. */
export const collectingBodies: Readonly<Record<string, unknown>> = {
  'PUT fees/claims/{claimId}/arrears/acts/{actId}': { act: 'step', version: 1, kind: 'acknowledged', on },
  'PUT fees/claims/{claimId}/arrears/files/{fileId}': evidence('調書.pdf'),
  'PUT fees/claims/{claimId}/write-offs/{writeOffId}': { amount: 1, cause: 'prescribed', reason: '消滅時効の完成', evidence: [evidence('調書.pdf')] },
  'PUT fees/claims/{claimId}/write-offs/{writeOffId}/acts/{actId}': { act: 'decide', version: 1, document },
  'PUT fees/payers/{payerId}/part-payments/{partPaymentId}': {
    ...{ claims: [newClaim], pledgedOn: on, document, parts: [{ on, amount: 9_000 }] },
  },
  'PUT fees/payers/{payerId}/part-payments/{partPaymentId}/acts/{actId}': { act: 'end', version: 1, document, reason: '不履行' },
}
