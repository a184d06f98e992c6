import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { type Actor, permit, reveal } from '../../kernel/policy.ts'
import { present } from '../../kernel/problem.ts'
import { everyItem, type Write } from '../../platform/dynamo-table.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { GrantingFurniture } from '../furniture.ts'
import { grantPolicy } from '../office/policy.ts'
import { planEnd } from '../year/plan-end.ts'
import type { requireInBudget } from './grant.ts'
import type { GrantLine } from './grant-contract.ts'
import { coverKinds, coverLeft, coverOf } from './grant-cover.ts'
import { feesNotCollected, planClosed, planRevoked } from './grant-problems.ts'
import type { KeptGrant } from './grant-store.ts'

/** Where every act on a grant passes: of which district, and whether this one may. */
export const grantDesk = (furniture: GrantingFurniture) => {
  const { officers, grounds, levies, books, years, grants } = furniture.store

  const ofDistrict = async (districtId: string) => {
    const [levied, heard] = await Promise.all([levies.municipalityOf(districtId), grounds.ofDistrict(districtId)])
    const localGovernmentCode = levied ?? (heard?.localGovernmentCode as LocalGovernmentCode | undefined)
    return localGovernmentCode && { localGovernmentCode, amoId: heard?.amoId, officers: await officers.ofMunicipality(localGovernmentCode) }
  }

  return {
    /** Whose a district is, and the actor as of now: an absent district and one that is not theirs give the same answer. */
    async withinDistrict(districtId: string, claimed: Actor, act: keyof typeof grantPolicy) {
      const [actor, found] = await Promise.all([asOfNow(furniture, claimed), ofDistrict(districtId)])
      const thing = reveal(grantPolicy, actor, 'read a grant', found)
      permit(grantPolicy, actor, act, thing)
      return { actor, localGovernmentCode: thing.localGovernmentCode, amoId: present(thing.amoId) }
    },

    async within({ localGovernmentCode, amoId }: Pick<KeptGrant, 'localGovernmentCode' | 'amoId'>, claimed: Actor, act: keyof typeof grantPolicy) {
      const actor = await asOfNow(furniture, claimed)
      const thing = reveal(grantPolicy, actor, 'read a grant', {
        localGovernmentCode,
        amoId,
        officers: await officers.ofMunicipality(localGovernmentCode),
      })
      permit(grantPolicy, actor, act, thing)
      return actor
    },

    /** Of a plan that was revoked nothing more is granted or advanced: what was paid is settled (17-11(2), 17-12(5)). */
    async requireGoesOn(districtId: string): Promise<void> {
      const end = planEnd(await grounds.ofDistrict(districtId))
      if (end?.isRevoked) throw planRevoked({ on: end.on })
    },

    async requireNotClosed(districtId: string): Promise<void> {
      const end = planEnd(await grounds.ofDistrict(districtId))
      if (end && (await years.planClosing(districtId, end.on))) throw planClosed()
    },

    /** Holds lines to what the year was levied for, beside its other grants. Its turn is saved with them: two at once would each find the same budget. */
    async heldToBudget(
      grant: Pick<KeptGrant, 'grantId' | 'districtId' | 'fiscalYear'>,
      lines: readonly GrantLine[],
      within: typeof requireInBudget,
    ): Promise<Write> {
      const { grantId, districtId, fiscalYear } = grant
      const turn = await grants.coverTurn(districtId)
      const [levied, all] = await Promise.all([
        levies.ofDistrict(districtId),
        everyItem((cursor) => grants.ofDistrict(districtId, { limit: 100, cursor })),
      ])
      const budget = levied.find(({ draft }) => draft.fiscalYear === fiscalYear)?.draft.activities ?? []
      within(
        lines,
        budget,
        all.filter((each) => each.fiscalYear === fiscalYear && each.grantId !== grantId),
      )
      return turn
    },

    /** 17-9(1): the municipality grants after it has collected. */
    async requireCollected({ localGovernmentCode, districtId, fiscalYear }: KeptGrant, fees: number): Promise<void> {
      const left = coverLeft(coverOf(districtId, await books.balancesOfDistrict(localGovernmentCode, districtId, coverKinds)), fiscalYear)
      if (fees > left) throw feesNotCollected({ left })
    },
  }
}
