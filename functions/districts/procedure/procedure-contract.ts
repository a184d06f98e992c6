import * as z from 'zod'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { FeeRuleId } from '../contract.ts'
import { OfficialDocument } from '../document/official-document-contract.ts'
import { changedItems, PlanContent } from '../plan/plan-contract.ts'

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

const reasons = () => z.array(text(2000)).min(1).max(20)

/** The five criteria of art. 17-7(8), each with what was found. */
export const Criteria = lazy(() =>
  z
    .strictObject({ regionalPlan: text(2000), effect: text(2000), feasibility: text(2000), benefitLimit: text(2000), fairness: text(2000) })
    .meta({ id: 'CertificationCriteria' }),
)
export type Criteria = Infer<typeof Criteria>

/** One step, taken by an act that leaves a document. */
const step = <const Act extends string>(act: Act) => z.strictObject({ act: z.literal(act), version: version(), document: OfficialDocument() })

/** The plan as it is to become; without a fee rule the one that is asked for now stays. */
const changed = () => ({
  content: PlanContent(),
  feeRuleId: FeeRuleId().optional(),
  localityRenamed: z.boolean().default(false),
})

/** What can be done with a plan. Who may do which is in procedure-policy.ts, and when in procedure.ts. */
export const PlanAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      step('record-regional-plan'),
      step('apply'),
      step('withdraw'),
      z.strictObject({ act: z.literal('redraft'), version: version() }),
      step('give-notice').extend({ method: z.enum(['gazette', 'internet', 'other']) }),
      step('submit-summary').extend({ opinions: z.number().int().min(0).max(1_000_000) }),
      step('record-vote').extend({ approved: z.boolean() }),
      step('record-park-consent'),
      step('certify').extend({ criteria: Criteria() }),
      step('refuse').extend({ reasons: reasons() }),
      step('publish'),
      step('notify-minor-change').extend(changed()),
      z.strictObject({ act: z.literal('draft-change'), version: version(), ...changed() }),
      z.strictObject({ act: z.literal('drop-change'), version: version() }),
      step('demand-revocation'),
      step('demand-report').extend({ suspicion: text(4000) }),
      step('request-report').extend({ reasons: reasons() }),
      step('receive-report'),
      step('offer-explanation').extend({ until: LocalDate() }),
      step('receive-explanation'),
      step('order-correction').extend({ reasons: reasons(), complyUntil: LocalDate() }),
      step('confirm-compliance'),
      step('hold-hearing'),
      step('revoke').extend({ cause: z.enum(['demand', 'disobedience']), reasons: reasons() }),
      step('publish-revocation'),
      z.strictObject({ act: z.literal('end-period'), version: version() }),
      step('settle'),
      z.strictObject({ act: z.literal('close'), version: version() }),
    ])
    .meta({ id: 'PlanAct' }),
)
export type PlanAct = Infer<typeof PlanAct>

/** What a municipality decides about the procedure once, because the law leaves it open. */
export const ProcedureSettings = lazy(() =>
  z
    .strictObject({
      hearingOnDemand: z.boolean().default(true).meta({ description: 'Whether a revocation under art. 17-11 needs a hearing too: ask counsel' }),
      minorByOrdinance: z.array(z.enum(changedItems)).max(changedItems.length).default([]).meta({ description: 'Rule art. 42 iii' }),
    })
    .meta({ id: 'ProcedureSettings' }),
)
export type ProcedureSettings = Infer<typeof ProcedureSettings>
