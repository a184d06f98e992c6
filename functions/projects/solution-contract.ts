import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { Evidence } from '../kernel/document.ts'
import { FieldCode } from '../kernel/field.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { ActId, FileId, MemberId } from '../kernel/ids.ts'
import { pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, LocalDate } from '../kernel/time.ts'
import { AreaServed, BudgetBand, InterfaceCode, Publication, Readiness, SolutionId, TechnologyClass } from './contract.ts'

/** How a solution is paid for. */
export const costModels = ['one-off', 'subscription', 'per-use', 'success-fee', 'free-trial', 'joint-research', 'other'] as const
export const CostModel = lazy(() => z.enum(costModels).meta({ id: 'CostModel' }))
export type CostModel = Infer<typeof CostModel>

/** Where a solution has been used, and what came of it. */
export const Reference = lazy(() =>
  z
    .strictObject({
      localGovernmentCode: LocalGovernmentCode().optional(),
      place: text(100),
      year: z.number().int().min(1990).max(2100),
      result: text(300),
    })
    .meta({ id: 'Reference' }),
)
export type Reference = Infer<typeof Reference>

/** The solution of a business, as its sheet has it. */
export const SolutionContent = lazy(() =>
  z
    .strictObject({
      title: text(100),
      titleEn: text(200).optional(),
      summary: text(1000),
      summaryEn: text(1000).optional(),
      technologyClasses: z.array(TechnologyClass()).min(1).max(5),
      fields: z.array(FieldCode()).min(1).max(12),
      strength: text(1000),
      dataNeeded: text(500).optional(),
      dataProduced: text(500).optional(),
      interfaces: z.array(InterfaceCode()).max(15).default([]),
      standards: text(300).optional(),
      readiness: Readiness(),
      references: z.array(Reference()).max(20).default([]),
      costBand: BudgetBand(),
      costModel: CostModel(),
      leadTimeMonths: z.number().int().min(0).max(60).meta({ description: 'From the agreement to the first use' }),
      security: text(1000).optional(),
      privacy: text(1000).optional(),
      certifications: z.array(text(100)).max(10).default([]),
      area: AreaServed(),
      partnersWanted: text(500).optional(),
      publication: Publication(),
      validUntil: LocalDate(),
      attachments: z.array(Evidence()).max(10).default([]),
      contact: Contact(),
    })
    .meta({ id: 'SolutionContent' }),
)
export type SolutionContent = Infer<typeof SolutionContent>

export const solutionStatuses = ['draft', 'published', 'withdrawn'] as const
export const SolutionStatus = lazy(() => z.enum(solutionStatuses).meta({ id: 'SolutionStatus' }))
export type SolutionStatus = Infer<typeof SolutionStatus>

/** The sheet without the person in charge, who is kept apart. */
export const SolutionSheet = lazy(() => SolutionContent().omit({ contact: true }).meta({ id: 'SolutionSheet' }))
export type SolutionSheet = Infer<typeof SolutionSheet>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** A draft is saved over and over: without a version it is a new one, with it the one that was looked at is replaced. */
export const SolutionDraft = lazy(() => z.strictObject({ version: version().optional(), content: SolutionContent() }).meta({ id: 'SolutionDraft' }))
export type SolutionDraft = Infer<typeof SolutionDraft>

/** What can be done with a solution. */
export const SolutionAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('publish'), version: version() }),
      z.strictObject({ act: z.literal('change'), version: version(), content: SolutionSheet(), reason: text(1000) }),
      z.strictObject({ act: z.literal('change-contact'), version: version(), contact: Contact() }),
      z.strictObject({ act: z.literal('renew'), version: version(), validUntil: LocalDate() }),
      z.strictObject({ act: z.literal('withdraw'), version: version(), reason: text(1000) }),
    ])
    .meta({ id: 'SolutionAct' }),
)
export type SolutionAct = Infer<typeof SolutionAct>

/** A solution as its owner's list shows it: nothing personal. */
export const SolutionSummary = lazy(() =>
  z
    .object({
      solutionId: SolutionId(),
      memberId: MemberId(),
      memberName: z.string().optional(),
      status: SolutionStatus(),
      expired: z.boolean().meta({ description: 'Published, and its validUntil has passed' }),
      title: z.string(),
      titleEn: z.string().optional(),
      fields: z.array(FieldCode()),
      technologyClasses: z.array(TechnologyClass()),
      readiness: Readiness(),
      costBand: BudgetBand(),
      level: z.enum(['public', 'members', 'named']),
      validUntil: LocalDate(),
      publishedAt: Instant().optional(),
      edition: z.number().int().meta({ description: 'How often it has been published: 1, and one more for each change' }),
      version: z.number().int(),
    })
    .meta({ id: 'SolutionSummary' }),
)
export type SolutionSummary = Infer<typeof SolutionSummary>

/** A solution as its page shows it. Who is named, its owner alone sees; a named member sees itself. */
export const SolutionView = lazy(() =>
  SolutionSummary()
    .extend({
      content: SolutionSheet(),
      department: z.string().optional(),
      contact: Contact().optional().meta({ description: 'For its owner’s people alone' }),
      reason: z.string().optional().meta({ description: 'Why it was withdrawn' }),
    })
    .meta({ id: 'SolutionView' }),
)
export type SolutionView = Infer<typeof SolutionView>

/** One published edition, kept for good. */
export const SolutionEdition = lazy(() =>
  z
    .object({
      edition: z.number().int(),
      publishedAt: Instant(),
      reason: z.string().optional().meta({ description: 'What a change changes, and why' }),
      content: SolutionSheet(),
    })
    .meta({ id: 'SolutionEdition' }),
)
export type SolutionEdition = Infer<typeof SolutionEdition>

export const SolutionPage = pageOf('SolutionPage', SolutionSummary)
export const SolutionEditionPage = pageOf('SolutionEditionPage', SolutionEdition)
export const SolutionParams = lazy(() => z.object({ solutionId: SolutionId() }))
export const SolutionActParams = lazy(() => z.object({ solutionId: SolutionId(), actId: ActId() }))
export const SolutionAttachmentParams = lazy(() => z.object({ solutionId: SolutionId(), fileId: FileId() }))
