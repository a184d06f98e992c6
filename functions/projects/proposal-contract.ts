import * as z from 'zod'
import { Evidence } from '../kernel/document.ts'
import { ActId, FileId, MemberId } from '../kernel/ids.ts'
import { pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, Month } from '../kernel/time.ts'
import { NeedId, ProposalId, SolutionId, Yen } from './contract.ts'
import { Figure } from './need-contract.ts'

/** What a proposal wants to reach of an indicator the need names, or of one it adds. */
export const KpiTarget = lazy(() =>
  z.strictObject({ name: text(100), unit: text(20), target: Figure(), how: text(500).optional() }).meta({ id: 'KpiTarget' }),
)

/** What a business proposes to do about a need. */
export const ProposalContent = lazy(() =>
  z
    .strictObject({
      title: text(100),
      summary: text(2000),
      approach: text(4000),
      schedule: text(2000),
      startFor: Month().optional(),
      endFor: Month().optional(),
      costYen: Yen().optional(),
      costDetails: text(1000).optional(),
      kpiTargets: z.array(KpiTarget()).max(10).default([]),
      attachments: z.array(Evidence()).max(10).default([]).meta({ description: 'A panel does not see them before it has concluded' }),
    })
    .meta({ id: 'ProposalContent' }),
)
export type ProposalContent = Infer<typeof ProposalContent>

export const proposalStatuses = ['draft', 'submitted', 'shortlisted', 'declined', 'chosen', 'withdrawn'] as const
export const ProposalStatus = lazy(() => z.enum(proposalStatuses).meta({ id: 'ProposalStatus' }))
export type ProposalStatus = Infer<typeof ProposalStatus>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** A draft is saved over and over: without a version it is a new one, with it the one that was looked at is replaced. */
export const ProposalDraft = lazy(() =>
  z
    .strictObject({ version: version().optional(), needId: NeedId(), solutionId: SolutionId(), content: ProposalContent() })
    .meta({ id: 'ProposalDraft' }),
)
export type ProposalDraft = Infer<typeof ProposalDraft>

/** What can be done with a proposal: the first three by who proposes, the others by the owner of the need. */
export const ProposalAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('submit'), version: version() }),
      z.strictObject({ act: z.literal('replace'), version: version(), content: ProposalContent() }),
      z.strictObject({ act: z.literal('withdraw'), version: version() }),
      z.strictObject({ act: z.literal('shortlist'), version: version() }),
      z.strictObject({ act: z.literal('decline'), version: version(), reason: text(2000) }),
    ])
    .meta({ id: 'ProposalAct' }),
)
export type ProposalAct = Infer<typeof ProposalAct>

/** What the panel agreed on for one criterion. */
export const Assessment = lazy(() =>
  z.object({
    total: z.number().meta({ description: 'Of 100' }),
    scores: z.array(z.object({ criterion: z.string(), name: z.string(), weight: z.number().int(), points: z.number().int(), reason: z.string() })),
  }),
)

/** A proposal in a list. */
export const ProposalSummary = lazy(() =>
  z
    .object({
      proposalId: ProposalId(),
      needId: NeedId(),
      needTitle: z.string(),
      needTitleEn: z.string().optional(),
      solutionId: SolutionId(),
      memberId: MemberId(),
      memberName: z.string().optional(),
      status: ProposalStatus(),
      title: z.string(),
      costYen: Yen().optional(),
      submittedAt: Instant().optional(),
      edition: z.number().int().meta({ description: 'How often it has been submitted: 1, and one more each time it was replaced' }),
      version: z.number().int(),
    })
    .meta({ id: 'ProposalSummary' }),
)
export type ProposalSummary = Infer<typeof ProposalSummary>

/** A proposal as its proposer sees it, and the owner of the need once it is unsealed. */
export const ProposalView = lazy(() =>
  ProposalSummary()
    .extend({
      content: ProposalContent(),
      reason: z.string().optional().meta({ description: 'Why it was declined or chosen' }),
      assessment: Assessment().optional().meta({ description: 'What the panel agreed on, when the selection is over' }),
    })
    .meta({ id: 'ProposalView' }),
)
export type ProposalView = Infer<typeof ProposalView>

/** One submitted edition, kept for good. */
export const ProposalEdition = lazy(() =>
  z.object({ edition: z.number().int(), submittedAt: Instant(), content: ProposalContent() }).meta({ id: 'ProposalEdition' }),
)
export type ProposalEdition = Infer<typeof ProposalEdition>

/** The owner of a need chooses whom to work with; every other proposal is declined with a reason its proposer reads. */
export const Decision = lazy(() =>
  z
    .strictObject({
      version: version().meta({ description: 'Of the need' }),
      chosen: z.array(ProposalId()).min(1).max(5),
      reason: text(2000).meta({ description: 'Published with the need' }),
      declined: z
        .array(z.strictObject({ proposalId: ProposalId(), reason: text(2000) }))
        .max(25)
        .default([]),
    })
    .meta({ id: 'Decision' }),
)
export type Decision = Infer<typeof Decision>

/** The owner of a need asks the owner of a solution for a proposal. */
export const InvitationToPropose = lazy(() => z.strictObject({ message: text(1000) }).meta({ id: 'InvitationToPropose' }))

export const InvitedView = lazy(() =>
  z
    .object({
      needId: NeedId(),
      needTitle: z.string(),
      needTitleEn: z.string().optional(),
      solutionId: SolutionId(),
      invitedBy: MemberId(),
      invited: MemberId(),
      message: z.string(),
      at: Instant(),
    })
    .meta({ id: 'InvitedView' }),
)
export type InvitedView = Infer<typeof InvitedView>

export const ProposalPage = pageOf('ProposalPage', ProposalSummary)
export const ReceivedProposals = lazy(() =>
  ProposalPage()
    .extend({ sealed: z.boolean().meta({ description: 'Nothing is shown before the selection is opened' }) })
    .meta({ id: 'ReceivedProposals' }),
)
export const ProposalEditionPage = pageOf('ProposalEditionPage', ProposalEdition)
export const InvitedPage = pageOf('InvitedPage', InvitedView)
export const ProposalParams = lazy(() => z.object({ proposalId: ProposalId() }))
export const ProposalActParams = lazy(() => z.object({ proposalId: ProposalId(), actId: ActId() }))
export const ProposalAttachmentParams = lazy(() => z.object({ proposalId: ProposalId(), fileId: FileId() }))
export const ReceivedParams = lazy(() => z.object({ needId: NeedId() }))
export const DecisionParams = lazy(() => z.object({ needId: NeedId(), actId: ActId() }))
export const InvitationActParams = lazy(() => z.object({ needId: NeedId(), solutionId: SolutionId(), actId: ActId() }))
