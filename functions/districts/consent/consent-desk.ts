import { type Actor, allowed } from '../../kernel/policy.ts'
import { notFound, present } from '../../kernel/problem.ts'
import { dateInTokyo, type LocalDate } from '../../kernel/time.ts'
import type { FeeRuleId } from '../contract.ts'
import { type District, thingOf } from '../district/district-domain.ts'
import type { Furniture } from '../furniture.ts'
import type { PlanContent, PlanId } from '../plan/plan-contract.ts'
import type { BorneFee } from '../plan/plan-domain.ts'
import type { KeptPlan } from '../plan/plan-store.ts'
import { isPublished } from '../plan/plan-view.ts'
import { planPolicy } from '../policy.ts'
import type { Plan } from '../procedure/procedure-plan.ts'
import type { BeneficiaryId } from '../roll/roll.ts'
import { type RollRow, rollAt } from '../roll/roll-domain.ts'
import type { Voter } from './consent.ts'
import { type StandingConsent, standingConsents } from './consent-acts.ts'
import type { ConsentMatter } from './consent-contract.ts'
import { borneFees, draftFees } from './consent-fees.ts'
import type { AskedThing } from './consent-policy.ts'
import { feeRuleMissing } from './consent-problems.ts'

/** A plan that somebody may know of: its organization, its municipality, everybody once it is published, and who is asked. */
export type AskedPlan = { readonly plan: KeptPlan; readonly district: District; readonly thing: AskedThing }

/** The plan that consent is asked for now: with a change on its way, the plan as it would become. */
export const askedContent = ({ state, content }: Plan): PlanContent => (state.status === 'in-force' && state.change ? state.change.proposed : content)

/** The fee rule that consent is asked for now: a change may name another. */
const askedRule = ({ state, feeRuleId }: Plan): FeeRuleId | undefined =>
  (state.status === 'in-force' ? state.change?.feeRuleId : undefined) ?? feeRuleId

/** What is asked of the table to count consents. */
export type Polled = 'plans' | 'districts' | 'bindings' | 'roll' | 'fees' | 'consents'

/** What every subject reads of a plan, its roll and its fees, and for whom the actor speaks. */
export const consentDesk = ({ store, clock }: Furniture<Polled>) => {
  const today = (): LocalDate => dateInTokyo(clock())

  const boundOf = async (actor: Actor | undefined, { districtId }: Pick<Plan, 'districtId'>): Promise<ReadonlySet<BeneficiaryId>> => {
    const bindings = actor ? await store.bindings.ofPerson(actor.personId) : []
    return new Set(bindings.filter((binding) => binding.districtId === districtId).map(({ beneficiaryId }) => beneficiaryId))
  }

  const rows = async (plan: Pick<Plan, 'districtId'>): Promise<readonly RollRow[]> =>
    rollAt(await store.roll.all(plan.districtId), { referenceOn: today() })

  const namedRule = async ({ districtId }: Pick<Plan, 'districtId'>, feeRuleId: FeeRuleId | undefined) => {
    if (!feeRuleId) throw feeRuleMissing()
    return present(await store.fees.rule(districtId, feeRuleId))
  }

  const ruleOf = (plan: Plan) => namedRule(plan, askedRule(plan))

  /** What a voice on a matter weighs: the draft over the whole period, or what is borne now. */
  const feesFor = async (plan: Plan, matter: ConsentMatter, roll: readonly RollRow[]): Promise<readonly BorneFee[]> => {
    const day = today()
    if (matter === 'application') return draftFees(askedContent(plan), (await ruleOf(plan)).rule, roll, day)
    const { rule } = await namedRule(plan, plan.feeRuleId)
    return borneFees(plan.content, rule, roll, { today: day, referenceOn: day })
  }

  const standingFor = async (plan: Plan, matter: ConsentMatter, roll: readonly RollRow[]): Promise<readonly StandingConsent[]> =>
    standingConsents(plan, await store.consents.ofPlan(plan.planId), { matter, roll: new Set(roll.map(({ beneficiaryId }) => beneficiaryId)) })

  return {
    rows,
    ruleOf,
    namedRule,
    feesFor,
    standingFor,

    async readable(planId: PlanId, actor: Actor | undefined): Promise<AskedPlan> {
      const stored = present(await store.plans.plan(planId))
      const district = present(await store.districts.district(stored.districtId))
      const plan = stored.regionalPlan || !district.regionalPlan ? stored : { ...stored, regionalPlan: district.regionalPlan }
      const isPublic = district.publishedAt !== undefined && isPublished(plan)
      const thing = { ...thingOf(district), isPublic, bound: await boundOf(actor, plan) }
      if (!allowed(planPolicy['read a plan'], actor, thing) && thing.bound.size === 0) throw notFound()
      return { plan, district, thing }
    },

    /** Who may speak on a matter, what each voice weighs, and what was answered. */
    async poll(plan: Plan, matter: ConsentMatter) {
      const roll = await rows(plan)
      const [fees, standing] = await Promise.all([feesFor(plan, matter, roll), standingFor(plan, matter, roll)])
      return { roll, fees, standing, voters: votersOf(roll, fees) }
    },
  }
}

/** A business for each row; related parties and public ownership are told for information. */
export const votersOf = (roll: readonly RollRow[], fees: readonly BorneFee[]): readonly Voter[] => {
  const weights = new Map(fees.map(({ beneficiaryId, fee }) => [beneficiaryId, fee]))
  return roll.map(({ beneficiaryId, group, publiclyOwned }) => ({
    beneficiaryId,
    weight: weights.get(beneficiaryId) ?? 0,
    groups: [...(group ? [group] : []), ...(publiclyOwned ? ['public-ownership'] : [])],
  }))
}
