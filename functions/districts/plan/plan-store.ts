import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { MemberId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { type Clock, LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { DistrictId, FeeRuleId } from '../contract.ts'
import { OfficialDocument } from '../document/official-document-contract.ts'
import { ordinal } from '../items.ts'
import type { Plan, PlanOutcome, PlanState } from '../procedure/procedure-plan.ts'
import { PlanContent, PlanId } from './plan-contract.ts'
import { PlanVersion, planStatuses, YearPlanContent } from './plan-version-contract.ts'
import { isPublished } from './plan-view.ts'
import type { YearPlan } from './plan-year.ts'

const keys = {
  plan: (id: PlanId) => ({ pk: id, sk: 'PLAN' }),
  version: (id: PlanId, version: number) => ({ pk: id, sk: `VERSION#${ordinal(version)}` }),
  year: (id: PlanId, fiscalYear: number) => ({ pk: id, sk: `YEAR#${fiscalYear}` }),
}

const statuses: ReadonlySet<unknown> = new Set(planStatuses)

const PlanItem = lazy(() =>
  z.object({
    planId: PlanId(),
    districtId: DistrictId(),
    amoId: MemberId(),
    localGovernmentCode: LocalGovernmentCode(),
    version: z.number(),
    planVersion: z.number(),
    feeVersion: z.number(),
    content: z.object(PlanContent().shape),
    foundedThisFiscalYear: z.boolean().optional(),
    voidEvidence: z.array(z.string()).optional(),
    feeRuleId: FeeRuleId().optional(),
    regionalPlan: OfficialDocument().optional(),
    renews: z.object({ planId: PlanId(), endsOn: LocalDate() }).optional(),
    // Written by the acts alone, which are typed: each state holds what the steps before it left.
    state: z.custom<PlanState>((state) => typeof state === 'object' && state !== null && 'status' in state && statuses.has(state.status)),
    fingerprint: z.string().optional(),
  }),
)

/** A plan, and what was last sent of it as a draft. */
export type KeptPlan = Plan & { readonly fingerprint?: string | undefined }

const planOf = (item: Stored): KeptPlan => {
  const { feeRuleId, regionalPlan, renews, ...plan } = PlanItem().parse(item)
  return { ...plan, ...(feeRuleId && { feeRuleId }), ...(regionalPlan && { regionalPlan }), ...(renews && { renews }) }
}

const planItem = (plan: KeptPlan): Item => ({
  key: keys.plan(plan.planId),
  indexes: {
    'things-by-district': { pk: `PLANS#${plan.districtId}`, sk: plan.planId },
    ...(isPublished(plan) && { 'districts-listed': { pk: `PLANS#${plan.districtId}`, sk: plan.planId } }),
  },
  values: plan,
})

const YearItem = lazy(() =>
  z.object({ fiscalYear: z.number(), version: z.number(), fingerprint: z.string(), content: z.object(YearPlanContent().shape) }),
)

/** What every writing of a plan leaves: the plan itself, and the version it replaced stays readable. */
export const planWrite = (before: Plan | undefined, after: KeptPlan): Write => ({
  put: planItem(after),
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

/** The questions districts asks its table of plans. */
export const createPlanStore = (table: Table, tell: Teller, clock: Clock) => {
  const versionItem = ({ planId, version, planVersion, feeVersion, state, content }: Plan, { personId }: Actor): Write => ({
    put: {
      key: keys.version(planId, version),
      values: { version, planVersion, feeVersion, status: state.status, at: clock(), by: personId, content },
    },
  })

  const writesOf = (before: Plan | undefined, { plan, event, after }: PlanOutcome, actor: Actor): Write[] => [
    planWrite(before, plan),
    versionItem(plan, actor),
    tell(actor, {
      name: event,
      about: plan.planId,
      ...(before && { before: { status: before.state.status } }),
      after: { status: plan.state.status, districtId: plan.districtId, amoId: plan.amoId, localGovernmentCode: plan.localGovernmentCode, ...after },
    }),
  ]

  return {
    async plan(id: PlanId): Promise<KeptPlan | undefined> {
      const item = await table.get(keys.plan(id))
      return item && planOf(item)
    },

    async ofDistrict(id: DistrictId, page: PageRequest): Promise<Page<KeptPlan>> {
      return pageAs(await table.query({ index: 'things-by-district', pk: `PLANS#${id}`, newestFirst: true, ...page }), planOf)
    },

    /** What everybody may read: found by its own key, so that no page is empty while there is more. */
    async published(id: DistrictId, page: PageRequest): Promise<Page<KeptPlan>> {
      return pageAs(await table.query({ index: 'districts-listed', pk: `PLANS#${id}`, newestFirst: true, ...page }), planOf)
    },

    /** The drafts whose fee would be another if the roll were. */
    async draftsWithFee(id: DistrictId): Promise<readonly KeptPlan[]> {
      const plans = await everyItem((cursor) => this.ofDistrict(id, { limit: 100, cursor }))
      return plans.filter(({ state, feeRuleId }) => state.status === 'draft' && feeRuleId !== undefined)
    },

    async versions(id: PlanId, page: PageRequest): Promise<Page<PlanVersion>> {
      return pageAs(await table.query({ pk: id, prefix: 'VERSION#', newestFirst: true, ...page }), (item) => PlanVersion().parse(item))
    },

    async save(before: Plan | undefined, outcome: PlanOutcome, actor: Actor): Promise<void> {
      await table.transact(writesOf(before, outcome, actor))
    },

    /** Everything a step leaves, its mark and its event, with what else belongs to it, or nothing of it. */
    async saveAct(before: Plan, outcome: PlanOutcome, saving: Saving, besides: readonly Write[] = []): Promise<void> {
      await table.transact([actDone(before.planId, saving), ...writesOf(before, outcome, saving.actor), ...besides])
    },

    async year(id: PlanId, fiscalYear: number): Promise<YearPlan | undefined> {
      const item = await table.get(keys.year(id, fiscalYear))
      return item && YearItem().parse(item)
    },

    async years(id: PlanId, page: PageRequest): Promise<Page<YearPlan>> {
      return pageAs(await table.query({ pk: id, prefix: 'YEAR#', ...page }), (item) => YearItem().parse(item))
    },

    async saveYear(id: PlanId, before: YearPlan | undefined, after: YearPlan, actor: Actor): Promise<void> {
      const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
      await table.transact([
        { put: { key: keys.year(id, after.fiscalYear), values: after }, ...condition, otherwise: changedMeanwhile },
        tell(actor, { name: 'YearPlanned', about: id, after: { fiscalYear: after.fiscalYear, version: after.version } }),
      ])
    },
  }
}
