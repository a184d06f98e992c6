import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { Evidence } from '../kernel/document.ts'
import { FieldCode } from '../kernel/field.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { ActId, FileId, MemberId, PersonId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, LocalDate, Month } from '../kernel/time.ts'
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
      sealedProposals: z
        .boolean()
        .default(true)
        .meta({ description: 'Whether its owner, too, sees the proposals only once the selection is opened' }),
      kpis: z.array(KpiCandidate()).max(5).default([]),
      publication: Publication(),
      excludedMembers: z
        .array(z.strictObject({ memberId: MemberId(), reason: text(300) }))
        .max(20)
        .default([])
        .meta({ description: 'Members that may not propose, for example by suspension from tenders; they and their owner alone know' }),
      questionsUntil: LocalDate().optional().meta({ description: 'The last day for questions, that day included' }),
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

/** The sheet without the person in charge, whose data stand in an item of their own. */
export const NeedSheet = lazy(() => NeedContent().omit({ contact: true }).meta({ id: 'NeedSheet' }))
export type NeedSheet = Infer<typeof NeedSheet>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** A draft is saved over and over: without a version it is a new one, with it the one that was looked at is replaced. */
export const NeedDraft = lazy(() => z.strictObject({ version: version().optional(), content: NeedContent() }).meta({ id: 'NeedDraft' }))
export type NeedDraft = Infer<typeof NeedDraft>

/** What can be done with a need. `amend` publishes an addendum; where its owner asks for approval, it waits for that first. */
export const NeedAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('submit'), version: version() }),
      z.strictObject({ act: z.literal('approve'), version: version() }),
      z.strictObject({ act: z.literal('send-back'), version: version(), reason: text(1000) }),
      z.strictObject({ act: z.literal('publish'), version: version() }),
      z.strictObject({ act: z.literal('amend'), version: version(), content: NeedSheet(), reason: text(1000) }),
      z.strictObject({ act: z.literal('change-contact'), version: version(), contact: Contact() }),
      z.strictObject({ act: z.literal('extend'), version: version(), validUntil: LocalDate(), reason: text(1000) }),
      z.strictObject({ act: z.literal('open-selection'), version: version() }),
      z.strictObject({ act: z.literal('decide'), version: version(), reason: text(2000) }),
      z.strictObject({ act: z.literal('start'), version: version() }),
      z.strictObject({ act: z.literal('finish'), version: version() }),
      z.strictObject({ act: z.literal('withdraw'), version: version(), reason: text(1000) }),
    ])
    .meta({ id: 'NeedAct' }),
)
export type NeedAct = Infer<typeof NeedAct>

/** A need as a list shows it: nothing personal. */
export const NeedSummary = lazy(() =>
  z
    .object({
      needId: NeedId(),
      memberId: MemberId(),
      memberName: z.string().optional(),
      localGovernmentCode: LocalGovernmentCode(),
      status: NeedStatus(),
      expired: z.boolean().meta({ description: 'Published, and its validUntil has passed' }),
      title: z.string(),
      titleEn: z.string().optional(),
      fields: z.array(FieldCode()),
      technologyClasses: z.array(TechnologyClass()),
      budgetBand: BudgetBand(),
      forms: z.array(CollaborationForm()),
      level: z.enum(['public', 'members', 'named']),
      validUntil: LocalDate(),
      publishedAt: Instant().optional(),
      edition: z.number().int().meta({ description: 'How often it has been published: 1, and one more for each addendum' }),
      version: z.number().int(),
    })
    .meta({ id: 'NeedSummary' }),
)
export type NeedSummary = Infer<typeof NeedSummary>

/** What waits for approval, and who has given theirs; for its owner's people alone. */
export const NeedApproval = lazy(() =>
  z
    .object({
      of: z.enum(['publication', 'addendum']),
      content: NeedSheet().optional().meta({ description: 'Of an addendum: what it would say' }),
      reason: z.string().optional(),
      submittedBy: PersonId(),
      submittedAt: Instant(),
      needed: z.number().int(),
      approvers: z.array(PersonId()),
      given: z.array(z.object({ by: PersonId(), at: Instant() })),
    })
    .meta({ id: 'NeedApproval' }),
)
export type NeedApproval = Infer<typeof NeedApproval>

/** A need as its page shows it. Who is named and who is excluded, its owner alone sees; an excluded member sees of itself why. */
export const NeedView = lazy(() =>
  NeedSummary()
    .extend({
      content: NeedSheet(),
      department: z.string().optional(),
      contact: Contact().optional().meta({ description: 'For its owner’s people alone' }),
      exclusion: z.object({ reason: z.string() }).optional().meta({ description: 'Why the member that asks may not propose' }),
      reason: z.string().optional().meta({ description: 'Of the decision, or of the withdrawal' }),
      sentBackFor: z.string().optional(),
      approval: NeedApproval().optional(),
      copiedFrom: NeedId().optional(),
    })
    .meta({ id: 'NeedView' }),
)
export type NeedView = Infer<typeof NeedView>

/** One published edition, kept for good. */
export const NeedEdition = lazy(() =>
  z
    .object({
      edition: z.number().int(),
      publishedAt: Instant(),
      reason: z.string().optional().meta({ description: 'What an addendum changes, and why' }),
      content: NeedSheet().partial({ publication: true }).meta({ description: 'For whom it was published, its owner alone sees' }),
    })
    .meta({ id: 'NeedEdition' }),
)
export type NeedEdition = Infer<typeof NeedEdition>

export const NeedPage = pageOf('NeedPage', NeedSummary)
export const NeedEditionPage = pageOf('NeedEditionPage', NeedEdition)
export const NeedParams = lazy(() => z.object({ needId: NeedId() }))
export const NeedActParams = lazy(() => z.object({ needId: NeedId(), actId: ActId() }))
export const NeedCopyParams = lazy(() => z.object({ needId: NeedId(), copyId: NeedId() }))
export const NeedAttachmentParams = lazy(() => z.object({ needId: NeedId(), fileId: FileId() }))

const Patience = lazy(() =>
  z.object({
    days: z.coerce.number().int().min(0).max(365).default(14).meta({ description: 'Published for longer than this, and nobody has answered' }),
  }),
)
export const UnansweredQuery = lazy(() => PageQuery().extend(Patience().shape))
export const UnansweredExport = lazy(() => ExportQuery().extend(Patience().shape))
