import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { Evidence } from '../kernel/document.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId } from '../kernel/ids.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { LocalDate, Month } from '../kernel/time.ts'
import { FieldCode } from '../members/contract.ts'
import { BudgetBand, InterfaceCode, NeedId, Publication, Readiness, TechnologyClass } from './contract.ts'

/** What the city wants of the other side. */
export const collaborationForms = ['trial', 'procurement', 'consultation', 'information'] as const
export const CollaborationForm = lazy(() => z.enum(collaborationForms).meta({ id: 'CollaborationForm' }))
export type CollaborationForm = Infer<typeof CollaborationForm>

/** Under which rule of procurement a contract would come: what a business must know before it spends time on a proposal. */
export const procurementWays = ['undecided', 'none', 'open-tender', 'proposal-competition', 'direct-contract', 'wto-agreement'] as const
export const ProcurementWay = lazy(() => z.enum(procurementWays).meta({ id: 'ProcurementWay' }))
export type ProcurementWay = Infer<typeof ProcurementWay>

/** A decimal as text: figures of a city are compared, not computed with. */
export const Figure = lazy(() =>
  z
    .string()
    .regex(/^-?[0-9]{1,12}(\.[0-9]{1,4})?$/)
    .meta({ id: 'Figure', examples: ['12.5'] }),
)

/** What the project would be measured by, with its value today. */
export const KpiCandidate = lazy(() =>
  z
    .strictObject({ name: text(100), unit: text(20), present: Figure().optional(), presentOn: LocalDate().optional(), target: Figure().optional() })
    .meta({ id: 'KpiCandidate' }),
)
export type KpiCandidate = Infer<typeof KpiCandidate>

/** The need of a local government, as its sheet has it. */
export const NeedContent = lazy(() =>
  z
    .strictObject({
      title: text(100),
      titleEn: text(200).optional(),
      summaryEn: text(1000).optional().meta({ description: 'For readers of English; the sheet itself is Japanese' }),
      fields: z.array(FieldCode()).min(1).max(12),
      situation: text(2000).meta({ description: '現状' }),
      issue: text(2000).meta({ description: '課題' }),
      tried: text(2000).optional().meta({ description: 'これまでの取組' }),
      desired: text(2000).meta({ description: '将来像' }),
      targetArea: text(200).optional(),
      targetCodes: z
        .array(LocalGovernmentCode())
        .max(20)
        .default([])
        .meta({ description: 'Municipalities the project is for; empty means the one that publishes it' }),
      targetUsers: text(500).optional(),
      technologyClasses: z.array(TechnologyClass()).max(5).default([]),
      interfaces: z.array(InterfaceCode()).max(15).default([]).meta({ description: 'What the systems of the city already speak' }),
      leastReadiness: Readiness().optional(),
      data: text(1000).optional().meta({ description: '提供できるデータ' }),
      trialField: text(1000).optional().meta({ description: '提供できる実証フィールド' }),
      constraints: text(1000).optional(),
      budgetBand: BudgetBand(),
      fundingProgramme: text(200).optional(),
      startFor: Month().optional().meta({ description: 'When the project is to begin' }),
      endFor: Month().optional(),
      forms: z.array(CollaborationForm()).min(1).max(4),
      procurement: ProcurementWay().default('undecided'),
      kpis: z.array(KpiCandidate()).max(5).default([]),
      publication: Publication(),
      excludedMembers: z
        .array(z.strictObject({ memberId: MemberId(), reason: text(300) }))
        .max(20)
        .default([])
        .meta({ description: 'Members that may not propose, for example by suspension from tenders; they and their owner alone know' }),
      validUntil: LocalDate(),
      relatedNeeds: z.array(NeedId()).max(10).default([]),
      attachments: z.array(Evidence()).max(10).default([]),
      contact: Contact(),
    })
    .meta({ id: 'NeedContent' }),
)
export type NeedContent = Infer<typeof NeedContent>

/**
 * How far a need has come. `draft` and `in-approval` are its owner's alone; a published one whose `validUntil` has passed is
 * expired, decided by the clock when it is read.
 */
export const needStatuses = ['draft', 'in-approval', 'published', 'in-selection', 'decided', 'running', 'finished', 'withdrawn'] as const
export const NeedStatus = lazy(() => z.enum(needStatuses).meta({ id: 'NeedStatus' }))
export type NeedStatus = Infer<typeof NeedStatus>
