import type { KeptDunning, KeptLetter } from '../../functions/fees/arrears/dunning-store.ts'
import type { DunningId, EntryId, PayerId } from '../../functions/fees/contract.ts'
import type { Claim } from '../../functions/fees/levy/claim.ts'
import type { ActId, PersonId } from '../../functions/kernel/ids.ts'
import { yen } from '../../functions/kernel/money.ts'
import type { Ratio } from '../../functions/kernel/money-exact.ts'
import type { Instant, LocalDate } from '../../functions/kernel/time.ts'
import { newFeeId, takamatsuCode } from './fees.ts'
import { collection, letterTerms } from './fees-arrears.ts'
import type { TestCity } from './test-city.ts'

const actor = { personId: 'psn_000000000000000000000000F1' as PersonId, roles: [] }
const on = '2026-07-21' as LocalDate
const deadlineOn = '2026-07-31' as LocalDate

const saving = () => ({ actor, actId: newFeeId<ActId>('act'), fingerprint: 'x' })

/** What the ordinance says of arrears, a dunning that was printed with the letter of one payer, and the claim as it is since. */
export const settleDunning = async (
  { stores: { fees } }: TestCity,
  { dunningId, districtId, payerId, claim }: { dunningId: DunningId; districtId: string; payerId: PayerId; claim: Claim },
) => {
  const { dunnings, books, rates } = fees
  if (!(await dunnings.terms(takamatsuCode, districtId)).terms)
    await dunnings.saveTerms({ localGovernmentCode: takamatsuCode, districtId, version: 1, terms: collection }, saving())
  // Another test of the same city may have imported it.
  if ((await rates.imported({ limit: 1 })).items.length === 0)
    await rates.save({ year: 2027, base: '0.018' as Ratio, source: '財務大臣告示' }, saving())
  const files = [{ name: 'dunning-0001.pdf', type: 'application/pdf' as const, bytes: 3, sha256: 'a'.repeat(64) }]
  const dunning: KeptDunning = {
    ...{ dunningId, localGovernmentCode: takamatsuCode, terms: collection, notice: letterTerms, deadlineOn },
    draft: { districtId, kind: 'statutory', on, except: [] },
    ...{ status: 'listing', at: '2026-07-20T03:00:00.000Z' as Instant, by: actor.personId, fingerprint: 'x' },
    ...{ payers: 1, claims: 1, outstanding: yen(9_000), written: 0, printed: 0, files: [], version: 1 },
  }
  const { claimId, fiscalYear, instalment, dueOn, reference } = claim
  const letter: KeptLetter = {
    ...{ dunningId, payerId, localGovernmentCode: takamatsuCode, number: '高財第30号の1' },
    ...{ name: 'よその商店', postalCode: '760-0000', address: '高松市', service: { status: 'returned', on, reason: '転居先不明' } },
    told: [{ claimId, fiscalYear, instalment, dueOn, reference, outstanding: yen(9_000), lateCharge: yen(0), cost: yen(0) }],
    ...{ isCopying: false, files, version: 1 },
  }
  await dunnings.draft(dunning, actor)
  const printed = { ...dunning, number: '高財第30号', decidedBy: actor.personId, status: 'done' as const, files, cursor: 'WyJhIl0' }
  await dunnings.saveList(dunning, { ...printed, dispatched: { on, how: 'post' }, written: 1, printed: 1, version: 2 }, [letter])
  const dunned = { dunningId, number: '高財第30号', on, deadlineOn, lateCharge: collection.lateCharge }
  const nothing = {
    lateCharged: yen(0),
    costsMet: yen(0),
    costs: [{ entryId: newFeeId<EntryId>('ent'), on, amount: yen(0) }],
    writeOffs: [{ on, amount: yen(0) }],
  }
  const after = { ...claim, ...nothing, dunned, remindedOn: deadlineOn, version: claim.version + 1 }
  const happened = { name: 'ClaimDunned', about: claimId, after: { localGovernmentCode: takamatsuCode } }
  await books.save(takamatsuCode, { claims: [{ before: claim, after }], entries: [] }, { saving: saving(), happened })
}

/** A body that each operation on arrears accepts. */
export const dunningBodies: Readonly<Record<string, unknown>> = {
  'PUT fees/municipalities/{localGovernmentCode}/collection-terms/{districtId}/acts/{actId}': { version: 0, terms: collection },
  'PUT fees/municipalities/{localGovernmentCode}/dunnings/{dunningId}': { districtId: newFeeId('dst'), kind: 'statutory', on },
  'PUT fees/dunnings/{dunningId}/acts/{actId}': { act: 'drop', version: 1 },
  'PUT fees/payers/{payerId}/dunnings/{dunningId}/acts/{actId}': { act: 'copy' },
  'PUT fees/base-rates/acts/{actId}': { year: 2028, base: '0.018', source: '財務大臣告示' },
}
