import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import type { MemberId } from '../../kernel/ids.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { Tally } from '../consent/consent.ts'
import type { DistrictId, FeeRuleId } from '../contract.ts'
import type { OfficialDocument } from '../document/official-document-contract.ts'
import type { PlanContent, PlanId } from '../plan/plan-contract.ts'
import { isSame, type PricedPlan, type ProposedPlan } from '../plan/plan-domain.ts'
import { wrongStep } from '../problems.ts'
import type { Calendar } from '../timeline/calendar.ts'
import type { Grounds, Proceeding, Step } from './procedure.ts'
import type { PlanAct, ProcedureSettings } from './procedure-contract.ts'
import type { Revocation, Settling, Supervision } from './procedure-supervision.ts'

export type Published = Extract<Proceeding, { readonly status: 'published' }>

/** A change on its way, and the fee rule it names if it is another. */
export type Change = {
  readonly proposed: PlanContent
  readonly feeRuleId?: FeeRuleId
  readonly localityRenamed?: boolean
  readonly proceeding: Proceeding
}

/** A plan in force, as it was certified: minor changes are measured against this, however many there were. */
export type InForce = {
  readonly certified: PlanContent
  readonly record: Published
  /** By which rule fees were certified: minor changes may have put another in its place. */
  readonly certifiedFeeRuleId?: FeeRuleId
  readonly change?: Change
  readonly supervision: Supervision
}

/** Where a plan stands. Until it is published it is its application; afterwards it is in force, and ends one way or the other. */
export type PlanState =
  | Exclude<Proceeding, Published>
  | ({ readonly status: 'in-force' } & InForce)
  | ({ readonly status: 'revoked'; readonly record: Published; readonly revocation: Revocation; readonly publication?: OfficialDocument } & Settling)
  | ({ readonly status: 'ended'; readonly record: Published; readonly endedOn: LocalDate } & Settling)
  | { readonly status: 'closed'; readonly record: Published; readonly settlement: OfficialDocument; readonly revocation?: Revocation }

export type Plan = {
  readonly planId: PlanId
  readonly districtId: DistrictId
  readonly amoId: MemberId
  readonly localGovernmentCode: LocalGovernmentCode
  /** Of everything about the plan: what changed meanwhile is not decided on. */
  readonly version: number
  /** What consents name: a consent to another version of plan or fee is void. */
  readonly planVersion: number
  readonly feeVersion: number
  readonly content: PlanContent
  /** Whether its organization has no accounts of a last year to attach (Rule art. 38 ii). */
  readonly foundedThisFiscalYear?: boolean | undefined
  /** Attached to show consents to an earlier version of plan or fee, by their hashes: none to this one. */
  readonly voidEvidence?: readonly string[] | undefined
  /** The fee rule that consent is asked for. */
  readonly feeRuleId?: FeeRuleId
  readonly regionalPlan?: OfficialDocument
  /** The plan this one follows, and the day on which that one ends. */
  readonly renews?: { readonly planId: PlanId; readonly endsOn: LocalDate }
  readonly state: PlanState
}

/** What an act is decided on besides the plan; a route loads what its act needs. */
export type Deciding = {
  readonly today: LocalDate
  readonly calendar: Calendar
  readonly settings: ProcedureSettings
  readonly grounds?: Omit<Grounds, 'content' | 'regionalPlan' | 'voidEvidence' | 'follows'>
  /** Of a demand, by the rule of its article, over the current beneficiaries and the fees they bear. */
  readonly demand?: Tally
  /** What each bears by the plan as certified, and would bear as it is to be changed, both on the roll of its certification. */
  readonly fees?: { readonly certified: PricedPlan['fees']; readonly proposed: ProposedPlan['fees'] }
}

/** A plan as it is first written. */
export const draftPlan = (plan: Pick<Plan, 'planId' | 'districtId' | 'amoId' | 'localGovernmentCode' | 'content'>): Plan => ({
  ...plan,
  version: 1,
  planVersion: 1,
  feeVersion: 1,
  state: { status: 'draft' },
})

/** With another version of plan or fee, what was attached to show consents shows none any more (17-7(5), Rule art. 38 iii). */
export const withEvidenceVoid = ({ voidEvidence = [] }: Plan, ...attached: readonly PlanContent[]): Pick<Plan, 'voidEvidence'> => {
  const evidence = attached.flatMap(({ attachments }) => attachments).filter(({ kind }) => kind === 'consent-evidence')
  return { voidEvidence: [...new Set([...voidEvidence, ...evidence.map(({ sha256 }) => sha256)])] }
}

/**
 * Writes on a draft. What consents were asked for is the plan and not its attachments: the evidence of consent comes last,
 * and must not void what it shows.
 */
export const writePlan = (plan: Plan, content: PlanContent): Plan => {
  if (plan.state.status !== 'draft') throw wrongStep({ state: plan.state.status })
  const written = { ...plan, content, version: plan.version + 1 }
  if (isSameMatter(plan.content, content)) return written
  return { ...written, ...withEvidenceVoid(plan, plan.content), planVersion: plan.planVersion + 1 }
}

/** Whether two plans say the same, whatever is attached to them. */
export const isSameMatter = ({ attachments: _, ...one }: PlanContent, { attachments: __, ...other }: PlanContent): boolean => isSame(one, other)

/** The fee that was asked consent for has changed: by its rule, or by what it is reckoned on. */
export const changeFee = (plan: Plan, feeRuleId: FeeRuleId | undefined = plan.feeRuleId): Plan => {
  if (plan.state.status !== 'draft') throw wrongStep({ state: plan.state.status })
  const evidence = withEvidenceVoid(plan, plan.content)
  return { ...plan, ...(feeRuleId && { feeRuleId }), ...evidence, feeVersion: plan.feeVersion + 1, version: plan.version + 1 }
}

/** A change on its way, seen as the plan it would make: what its own timeline and documents are drawn from. */
export const proposedPlan = (plan: Plan): Plan | undefined => {
  if (plan.state.status !== 'in-force' || !plan.state.change) return undefined
  const { proposed, feeRuleId, proceeding } = plan.state.change
  return proceeding.status === 'published' ? undefined : { ...plan, content: proposed, ...(feeRuleId && { feeRuleId }), state: proceeding }
}

/** What an act leaves to be saved, and what is told of it. */
export type PlanOutcome = { readonly plan: Plan; readonly event: string; readonly after?: Readonly<Record<string, unknown>> }

/** What an act changes of a plan; the version is made in one place. */
export type Outcome = {
  readonly plan: Partial<Pick<Plan, 'content' | 'regionalPlan' | 'planVersion' | 'feeVersion' | 'feeRuleId' | 'voidEvidence'>> & {
    readonly state: PlanState
  }
  readonly event: string
}

export type PlanIn<Status extends PlanState['status']> = Extract<PlanState, { readonly status: Status }>

export type ActOf<Act extends PlanAct['act']> = Extract<PlanAct, { readonly act: Act }>

export const stepOf = ({ document }: { readonly document: OfficialDocument }, { today }: Deciding): Step => ({ document, today })

export const requireInForce = ({ state }: Plan): PlanIn<'in-force'> => {
  if (state.status !== 'in-force') throw wrongStep({ state: state.status })
  return state
}
