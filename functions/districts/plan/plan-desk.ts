import { type Actor, allowed, reveal } from '../../kernel/policy.ts'
import { present } from '../../kernel/problem.ts'
import { type District, thingOf } from '../district/district-domain.ts'
import type { Furniture } from '../furniture.ts'
import { type DistrictThing, planPolicy } from '../policy.ts'
import type { PlanId } from './plan-contract.ts'
import type { PlanView } from './plan-sheet-contract.ts'
import type { KeptPlan } from './plan-store.ts'
import { isPublished, planViewOf } from './plan-view.ts'

/** A plan somebody may know of, its district, and what the rules see of both. */
export type ReadablePlan = { readonly plan: KeptPlan; readonly district: District; readonly thing: DistrictThing }

/** How every subject of this block reads a plan: whoever may not know of it gets the answer of one that is not there. */
export const planDesk = ({ store }: Pick<Furniture<'districts' | 'plans'>, 'store'>) => ({
  async readable(planId: PlanId, actor: Actor | undefined): Promise<ReadablePlan> {
    const stored = present(await store.plans.plan(planId))
    const district = present(await store.districts.district(stored.districtId))
    const plan = standingIn(stored, district)
    const thing = { ...thingOf(district), isPublic: district.publishedAt !== undefined && isPublished(plan) }
    reveal(planPolicy, actor, 'read a plan', thing)
    return { plan, district, thing }
  },

  view: (plan: KeptPlan, thing: DistrictThing, actor: Actor | undefined): PlanView =>
    planViewOf(plan, { isInside: allowed(planPolicy['read what is not published'], actor, thing) }),
})

/** The approval of the regional plan is on record for the district, and holds for each plan in it. */
const standingIn = (plan: KeptPlan, { regionalPlan }: District): KeptPlan => (plan.regionalPlan || !regionalPlan ? plan : { ...plan, regionalPlan })
