import { present } from '../../kernel/problem.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { ClaimId } from '../contract.ts'
import type { CollectingFurniture } from '../furniture.ts'
import type { Claim } from '../levy/claim.ts'
import { stageOf } from '../levy/course.ts'
import type { ArrearsView } from './arrears-contract.ts'
import type { RateTable } from './late-charge-rate.ts'
import { payableOn } from './legal-order.ts'
import { type DunningRestart, prescriptionOf } from './prescription.ts'

/** What is overdue, as it is found and as it is shown. */
export const arrearsDesk = ({ store }: CollectingFurniture) => {
  const { books, levies, dunnings } = store

  return {
    /** A claim of a levy that is still being written shows nowhere. */
    async claimOf(id: ClaimId): Promise<Claim> {
      const claim = present(await books.claim(id))
      return present((await levies.beingWritten(claim.localGovernmentCode)).has(claim.levyId) ? undefined : claim)
    },

    /** What the ordinances of districts say of prescription, each asked once. */
    async restartsOf(claims: readonly Claim[]): Promise<ReadonlyMap<string, DunningRestart>> {
      const districts = [...new Set(claims.map(({ districtId }) => districtId))]
      const found = await Promise.all(districts.map((district) => dunnings.prescriptionRestart(district)))
      return new Map(districts.map((district, at) => [district, found[at] ?? 'letter']))
    },
  }
}

type At = { readonly on: LocalDate; readonly rates: RateTable; readonly restarts: ReadonlyMap<string, DunningRestart> }

export const prescriptionIn = (claim: Claim, { restarts }: Pick<At, 'restarts'>) =>
  prescriptionOf(claim, { dunning: restarts.get(claim.districtId) ?? 'letter' })

export const arrearsView = (claim: Claim, at: At): ArrearsView => {
  const { claimId, payerId, districtId, fiscalYear, instalment, dueOn, reference, course = [], version } = claim
  const { fee, lateCharge, cost } = payableOn(claim, at.on, at.rates)
  const stage = stageOf(claim, at.on)
  return {
    ...{ claimId, payerId, districtId, fiscalYear, instalment, dueOn, reference, fee, lateCharge, cost, version },
    ...(stage && { stage }),
    prescription: prescriptionIn(claim, at),
    course: [...course],
  }
}
