import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId, MemberId } from '../../kernel/ids.ts'
import { Yen, YenDifference } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { DistrictId, FeeRuleId } from '../contract.ts'
import { OfficialDocument } from '../document/official-document-contract.ts'
import { PlanContent, PlanId, TaskView } from './plan-contract.ts'
import { PlanStatus, PlanVersion, YearPlanContent } from './plan-version-contract.ts'

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** A draft is saved over and over: without a version it is a new plan, with it the one that was looked at is replaced. */
export const PlanDraft = lazy(() =>
  z
    .strictObject({
      version: version().optional(),
      districtId: DistrictId(),
      foundedThisFiscalYear: z.boolean().default(false).meta({ description: 'The organization has no accounts of a last year (Rule art. 38 ii)' }),
      content: PlanContent(),
    })
    .meta({ id: 'PlanDraft' }),
)
export type PlanDraft = Infer<typeof PlanDraft>

/** Which fee rule of the district the plan asks consent for. */
export const PlanFee = lazy(() => z.strictObject({ version: version(), feeRuleId: FeeRuleId() }).meta({ id: 'PlanFee' }))

export const PlanSummary = lazy(() =>
  z
    .object({
      planId: PlanId(),
      districtId: DistrictId(),
      amoId: MemberId(),
      localGovernmentCode: LocalGovernmentCode(),
      name: z.string(),
      status: PlanStatus(),
      version: z.number().int(),
      planVersion: z.number().int().meta({ description: 'What consents name: it changes with what the plan says' }),
      feeVersion: z.number().int().meta({ description: 'What consents name: it changes with the rule or the roll that fees are reckoned by' }),
      period: z.object({ startsOn: LocalDate(), endsOn: LocalDate() }).optional(),
    })
    .meta({ id: 'PlanSummary' }),
)
export type PlanSummary = Infer<typeof PlanSummary>
export const PlanPage = pageOf('PlanPage', PlanSummary)

export const PlanView = lazy(() =>
  PlanSummary()
    .extend({
      content: PlanContent(),
      feeRuleId: FeeRuleId().optional(),
      regionalPlan: OfficialDocument().optional(),
      renews: z.object({ planId: PlanId(), endsOn: LocalDate() }).optional(),
      foundedThisFiscalYear: z.boolean(),
      tasks: z
        .array(TaskView())
        .optional()
        .meta({ description: 'For the organization and the municipality: what the law asks for, and what is there' }),
    })
    .meta({ id: 'PlanView' }),
)
export type PlanView = Infer<typeof PlanView>

export const PlanVersionPage = pageOf('PlanVersionPage', PlanVersion)

export const YearPlanDraft = lazy(() => z.strictObject({ version: version().optional(), content: YearPlanContent() }).meta({ id: 'YearPlanDraft' }))

const line = (side: 'income' | 'expenditure') =>
  z.object({ side: z.literal(side), name: z.string(), planned: Yen(), budgeted: Yen(), difference: YenDifference() })

export const YearPlanView = lazy(() =>
  z
    .object({
      fiscalYear: z.number().int(),
      version: z.number().int(),
      content: YearPlanContent(),
      lines: z
        .array(z.discriminatedUnion('side', [line('income'), line('expenditure')]))
        .meta({ description: 'Each line of the plan in this year beside the budget of the year' }),
      balanced: z.boolean(),
    })
    .meta({ id: 'YearPlanView' }),
)
export type YearPlanView = Infer<typeof YearPlanView>
export const YearPlanPage = pageOf('YearPlanPage', YearPlanView)

/** What may be attached is found by its hash: the same bytes are the same document. */
export const PlanUpload = lazy(() =>
  z
    .strictObject({
      type: z.enum(['application/pdf', 'image/png', 'image/jpeg']),
      bytes: z
        .number()
        .int()
        .min(1)
        .max(20 * 1024 * 1024),
    })
    .meta({ id: 'PlanUpload' }),
)

const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/)
export const PlanActParams = lazy(() => z.object({ planId: PlanId(), actId: ActId() }))
export const PlanCopyParams = lazy(() => z.object({ planId: PlanId(), renewalId: PlanId() }))
export const PlanYearParams = lazy(() => z.object({ planId: PlanId(), fiscalYear: z.coerce.number().int().min(2005).max(2200) }))
export const PlanAttachmentParams = lazy(() => z.object({ planId: PlanId(), sha256: sha256() }))
