import * as z from 'zod'
import { ActId, idOf } from '../../kernel/ids.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { DistrictId, FeeRuleId } from '../contract.ts'
import { OfficialDocument } from '../document/official-document-contract.ts'
import { ChangeFinding, PlanContent, PlanId } from '../plan/plan-contract.ts'
import { PlanStatus } from '../plan/plan-version-contract.ts'
import { BeneficiaryId } from '../roll/roll.ts'
import { Criteria } from './procedure-contract.ts'

export const OpinionId = idOf('opn', 'OpinionId')
export type OpinionId = Infer<typeof OpinionId>

/** A written opinion of a beneficiary (17-7(7)). */
export const OpinionContent = lazy(() => z.strictObject({ beneficiaryId: BeneficiaryId(), text: text(8000) }).meta({ id: 'OpinionContent' }))
export type OpinionContent = Infer<typeof OpinionContent>

export const OpinionView = lazy(() =>
  OpinionContent().extend({ opinionId: OpinionId(), receivedOn: LocalDate(), receivedAt: Instant() }).meta({ id: 'OpinionView' }),
)
export type OpinionView = Infer<typeof OpinionView>
export const OpinionList = lazy(() => z.object({ items: z.array(OpinionView()) }).meta({ id: 'OpinionList' }))

/** One application: its papers, each with its number and day. */
export const ProceedingView = lazy(() =>
  z
    .object({
      status: z.enum(['draft', 'applied', 'noticed', 'summarized', 'voted', 'certified', 'published', 'refused', 'withdrawn']),
      rollHash: z.string().optional().meta({ description: 'Of the consent roll as it was frozen on application' }),
      application: OfficialDocument().optional(),
      notice: OfficialDocument().optional(),
      inspection: z.object({ noticedOn: LocalDate(), endsOn: LocalDate(), opinionsUntil: LocalDate() }).optional(),
      summary: OfficialDocument().optional(),
      vote: OfficialDocument().optional(),
      parkConsent: OfficialDocument().optional(),
      certificate: OfficialDocument().optional(),
      publication: OfficialDocument().optional(),
      refusal: OfficialDocument().optional(),
      withdrawal: OfficialDocument().optional(),
      opinions: z.number().int().optional(),
      approved: z.boolean().optional(),
      criteria: Criteria().optional(),
      reasons: z.array(z.string()).optional(),
    })
    .meta({ id: 'ProceedingView' }),
)
export type ProceedingView = Infer<typeof ProceedingView>

/** What happened to a certified plan under arts. 17-11 and 17-12, and what must be done now. */
export const SupervisionView = lazy(() =>
  z
    .object({
      duties: z.array(z.enum(['revoke', 'request-report'])),
      revocationDemand: OfficialDocument().optional(),
      reportDemand: OfficialDocument().optional(),
      suspicion: z.string().optional(),
      reportRequest: OfficialDocument().optional(),
      reportReasons: z.array(z.string()).optional(),
      report: OfficialDocument().optional(),
      explanationUntil: LocalDate().optional(),
      explanation: OfficialDocument().optional(),
      order: OfficialDocument().optional(),
      orderReasons: z.array(z.string()).optional(),
      complyUntil: LocalDate().optional(),
      compliance: OfficialDocument().optional(),
      hearing: OfficialDocument().optional(),
    })
    .meta({ id: 'SupervisionView' }),
)
export type SupervisionView = Infer<typeof SupervisionView>

export const ProcedureView = lazy(() =>
  z
    .object({
      planId: PlanId(),
      planName: z.string(),
      districtId: DistrictId(),
      version: z.number().int(),
      status: PlanStatus(),
      proceeding: ProceedingView(),
      change: z
        .object({ proceeding: ProceedingView(), proposed: PlanContent(), feeRuleId: FeeRuleId().optional(), findings: z.array(ChangeFinding()) })
        .optional()
        .meta({ description: 'A change on its way, and why it is not minor' }),
      supervision: SupervisionView().optional().meta({ description: 'For the organization, the municipality and the beneficiaries' }),
      revocation: z
        .object({
          document: OfficialDocument(),
          cause: z.enum(['demand', 'disobedience']),
          reasons: z.array(z.string()),
          publication: OfficialDocument().optional(),
        })
        .optional(),
      settlement: OfficialDocument().optional(),
    })
    .meta({ id: 'ProcedureView' }),
)
export type ProcedureView = Infer<typeof ProcedureView>

/** A change that is thought of: whether it would be minor, part by part, before anybody does it. */
export const ChangeQuestion = lazy(() =>
  z
    .strictObject({ content: PlanContent(), feeRuleId: FeeRuleId().optional(), localityRenamed: z.boolean().default(false) })
    .meta({ id: 'ChangeQuestion' }),
)
export const ChangeAnswer = lazy(() =>
  z
    .object({
      minor: z.boolean(),
      findings: z.array(ChangeFinding()),
      certified: PlanContent().meta({ description: 'The plan as certified, against which it is weighed however many minor changes lie between' }),
    })
    .meta({ id: 'ChangeAnswer' }),
)

export const OpinionParams = lazy(() => z.object({ planId: PlanId(), opinionId: OpinionId() }))
export const PlanActParams = lazy(() => z.object({ planId: PlanId(), actId: ActId() }))
