import * as z from 'zod'
import { FigureSource } from '../devices/asking-contract.ts'
import { Evidence } from '../kernel/document.ts'
import { ActId, FileId, MemberId } from '../kernel/ids.ts'
import { pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, LocalDate, Month } from '../kernel/time.ts'
import { CaseId, KpiId, MilestoneId, NeedId, PartnershipId, ProgressId, ProposalId, Yen } from './contract.ts'
import { Figure } from './need-contract.ts'

export const partyRoles = ['public', 'private', 'academic'] as const

/** Who takes part, as what, and what they do. */
export const Party = lazy(() => z.strictObject({ memberId: MemberId(), role: z.enum(partyRoles), part: text(500) }).meta({ id: 'Party' }))

/** What a partnership is measured by: the goal at the root (KGI), what leads to it below (KPI). */
export const Kpi = lazy(() =>
  z
    .strictObject({
      kpiId: KpiId(),
      parentId: KpiId().optional().meta({ description: 'None is the goal itself' }),
      name: text(100),
      nameEn: text(200).optional(),
      unit: text(20),
      baseline: Figure(),
      target: Figure(),
      fiscalYear: z.number().int().min(2000).max(2100).meta({ description: 'In which the target is to be reached, named after its April' }),
      direction: z.enum(['up', 'down']),
      measuredBy: FigureSource().optional().meta({ description: 'The device that tells its value, by itself' }),
    })
    .meta({ id: 'Kpi' }),
)
export type Kpi = Infer<typeof Kpi>

export const Milestone = lazy(() => z.strictObject({ milestoneId: MilestoneId(), title: text(100), dueOn: LocalDate() }).meta({ id: 'Milestone' }))

/** What the parties agree on. */
export const AgreementContent = lazy(() =>
  z
    .strictObject({
      title: text(100),
      titleEn: text(200).optional(),
      purpose: text(2000),
      terms: text(10_000).meta({ description: 'The agreement itself, or what it says where it is a document' }),
      parties: z.array(Party()).min(2).max(20),
      startsOn: LocalDate(),
      endsOn: LocalDate(),
      costYen: Yen().optional().meta({ description: 'Published in the open contracting release of a public need' }),
      kpis: z.array(Kpi()).min(1).max(30),
      milestones: z.array(Milestone()).max(30).default([]),
      documents: z.array(Evidence()).max(20).default([]),
    })
    .meta({ id: 'AgreementContent' }),
)
export type AgreementContent = Infer<typeof AgreementContent>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** Either side writes it down and the other changes it, until all accept the same version. */
export const AgreementDraft = lazy(() =>
  z.strictObject({ version: version().optional(), proposalId: ProposalId(), content: AgreementContent() }).meta({ id: 'AgreementDraft' }),
)

/** How far a partnership came. */
export const partnershipResults = ['not-pursued', 'talks', 'mou', 'trial', 'implemented'] as const
export const PartnershipResult = lazy(() => z.enum(partnershipResults).meta({ id: 'PartnershipResult' }))
export type PartnershipResult = Infer<typeof PartnershipResult>

export const milestoneStates = ['open', 'done', 'missed', 'dropped'] as const

/** What can be done with a partnership. */
export const PartnershipAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('accept'), version: version() }),
      z.strictObject({
        act: z.literal('mark-milestone'),
        version: version(),
        milestoneId: MilestoneId(),
        state: z.enum(milestoneStates),
        on: LocalDate().optional(),
      }),
      z.strictObject({ act: z.literal('finish'), version: version(), result: PartnershipResult(), reason: text(2000) }),
    ])
    .meta({ id: 'PartnershipAct' }),
)
export type PartnershipAct = Infer<typeof PartnershipAct>

/** What was done in a period, and what was measured. */
export const ProgressContent = lazy(() =>
  z
    .strictObject({
      from: Month(),
      to: Month(),
      text: text(4000),
      measured: z
        .array(z.strictObject({ kpiId: KpiId(), value: Figure(), measuredOn: LocalDate() }))
        .max(30)
        .default([]),
    })
    .meta({ id: 'ProgressContent' }),
)
export type ProgressContent = Infer<typeof ProgressContent>

export const ProgressReport = lazy(() =>
  z.object({ progressId: ProgressId(), memberId: MemberId(), at: Instant(), content: ProgressContent() }).meta({ id: 'ProgressReport' }),
)
export type ProgressReport = Infer<typeof ProgressReport>

/** How far an indicator has come from its baseline to its target. */
export const KpiStanding = lazy(() =>
  Kpi()
    .extend({
      actual: Figure().optional(),
      measuredOn: LocalDate().optional(),
      source: z.enum(['report', 'device']).optional(),
      coverage: z.number().optional().meta({ description: 'Told by a device: the share of the readings that were expected' }),
      isFinal: z.boolean().optional().meta({ description: 'Told by a device: whether late readings can still change it' }),
      isOpen: z.boolean().optional().meta({ description: 'Told by a device: whether that is open, so that everybody may read it' }),
      percent: z
        .string()
        .optional()
        .meta({ description: 'Of the way from baseline to target, to one decimal, rounded down', examples: ['62.5'] }),
      reached: z.boolean().optional(),
    })
    .meta({ id: 'KpiStanding' }),
)
export type KpiStanding = Infer<typeof KpiStanding>

/** What a device measured of an indicator in one day or month. */
export const MeasuredPeriod = lazy(() =>
  z
    .object({
      of: z.string().meta({ description: 'The day or the month', examples: ['2026-10'] }),
      value: Figure(),
      coverage: z.number().optional().meta({ description: 'The share of the readings that were expected' }),
      isFinal: z.boolean().meta({ description: 'Whether late readings can still change it' }),
    })
    .meta({ id: 'MeasuredPeriod' }),
)
export const MeasuredHistory = lazy(() => z.object({ kpiId: KpiId(), periods: z.array(MeasuredPeriod()) }).meta({ id: 'MeasuredHistory' }))

export const partnershipStatuses = ['negotiating', 'running', 'finished'] as const
export const PartnershipStatus = lazy(() => z.enum(partnershipStatuses).meta({ id: 'PartnershipStatus' }))

/** A partnership in a list of its parties. */
export const PartnershipSummary = lazy(() =>
  z
    .object({
      partnershipId: PartnershipId(),
      needId: NeedId(),
      proposalId: ProposalId(),
      title: z.string(),
      titleEn: z.string().optional(),
      status: PartnershipStatus(),
      parties: z.array(MemberId()),
      startsOn: LocalDate(),
      endsOn: LocalDate(),
      agreedAt: Instant().optional(),
      finishedAt: Instant().optional(),
      result: PartnershipResult().optional(),
      version: z.number().int(),
    })
    .meta({ id: 'PartnershipSummary' }),
)
export type PartnershipSummary = Infer<typeof PartnershipSummary>

export const PartnershipView = lazy(() =>
  PartnershipSummary()
    .extend({
      content: AgreementContent(),
      acceptedBy: z.array(MemberId()).meta({ description: 'Of the version as it stands' }),
      reason: z.string().optional(),
      caseId: CaseId().optional().meta({ description: 'The case it has become' }),
      kpis: z.array(KpiStanding()),
      histories: z.array(MeasuredHistory()).meta({ description: 'Of the indicators that a device measures, oldest first' }),
      milestones: z.array(Milestone().extend({ state: z.enum(milestoneStates), on: LocalDate().optional() })),
    })
    .meta({ id: 'PartnershipView' }),
)
export type PartnershipView = Infer<typeof PartnershipView>

export const PartnershipPage = pageOf('PartnershipPage', PartnershipSummary)
export const ProgressPage = pageOf('ProgressPage', ProgressReport)
export const PartnershipParams = lazy(() => z.object({ partnershipId: PartnershipId() }))
export const PartnershipActParams = lazy(() => z.object({ partnershipId: PartnershipId(), actId: ActId() }))
export const ProgressParams = lazy(() => z.object({ partnershipId: PartnershipId(), progressId: ProgressId() }))
export const PartnershipDocumentParams = lazy(() => z.object({ partnershipId: PartnershipId(), fileId: FileId() }))
