import * as z from 'zod'
import { ActId, MemberId, PersonId } from '../kernel/ids.ts'
import { pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { NeedId, PanelId, ProposalId } from './contract.ts'
import { ProposalContent } from './proposal-contract.ts'

/** The most points for one criterion; the weight says what they are worth. */
export const mostPoints = 5

/** What proposals are judged by. The code is the panel's own. */
export const Criterion = lazy(() =>
  z
    .strictObject({
      code: z
        .string()
        .regex(/^[a-z][a-z0-9-]{0,29}$/)
        .meta({ examples: ['novelty'] }),
      name: text(100),
      nameEn: text(200).optional(),
      description: text(500).optional(),
      weight: z.number().int().min(1).max(100),
    })
    .meta({ id: 'PanelCriterion' }),
)
export type Criterion = Infer<typeof Criterion>

/** Somebody who scores: of the need's owner, or an expert of another member. */
export const Seat = lazy(() => z.strictObject({ personId: PersonId(), memberId: MemberId(), chair: z.boolean().default(false) }).meta({ id: 'Seat' }))

export const PanelContent = lazy(() =>
  z.strictObject({ seats: z.array(Seat()).min(1).max(15), criteria: z.array(Criterion()).min(1).max(12) }).meta({ id: 'PanelContent' }),
)
export type PanelContent = Infer<typeof PanelContent>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

export const PanelForming = lazy(() =>
  z.strictObject({ version: version().optional(), needId: NeedId(), content: PanelContent() }).meta({ id: 'PanelForming' }),
)

const points = () => z.number().int().min(0).max(mostPoints)
const criterion = () => z.string().max(30)
const number = () => z.number().int().min(1).max(100).meta({ description: 'Of the proposal, as this panel numbers them' })

/** What can be done with a panel. What somebody does for themselves alone needs no version: others' acts do not touch it. */
export const PanelAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('open'), version: version() }),
      z.strictObject({
        act: z.literal('declare'),
        conflict: z.enum(['none', 'some', 'all']),
        memberIds: z.array(MemberId()).max(100).default([]).meta({ description: 'Of those that propose: with whom there is a conflict' }),
        reason: text(500).optional(),
      }),
      z.strictObject({
        act: z.literal('score'),
        number: number(),
        scores: z
          .array(z.strictObject({ criterion: criterion(), points: points(), comment: text(500).optional() }))
          .min(1)
          .max(12),
      }),
      z.strictObject({ act: z.literal('close') }),
      z.strictObject({ act: z.literal('excuse'), version: version(), personId: PersonId(), chair: PersonId().optional(), reason: text(500) }),
      z.strictObject({
        act: z.literal('agree'),
        number: number(),
        scores: z
          .array(z.strictObject({ criterion: criterion(), points: points(), reason: text(1000) }))
          .min(1)
          .max(12),
      }),
      z.strictObject({ act: z.literal('conclude'), version: version() }),
    ])
    .meta({ id: 'PanelAct' }),
)
export type PanelAct = Infer<typeof PanelAct>

export const panelStatuses = ['formed', 'scoring', 'consensus', 'concluded'] as const
export const PanelStatus = lazy(() => z.enum(panelStatuses).meta({ id: 'PanelStatus' }))
export type PanelStatus = Infer<typeof PanelStatus>

export const seatKinds = ['owner', 'chair', 'panellist', 'undeclared', 'none'] as const
export const SeatKind = lazy(() => z.enum(seatKinds).meta({ id: 'SeatKind' }))
export type SeatKind = Infer<typeof SeatKind>

/** A panel as its owner and those who sit on it see it. */
export const PanelView = lazy(() =>
  z
    .object({
      panelId: PanelId(),
      needId: NeedId(),
      needTitle: z.string(),
      needTitleEn: z.string().optional(),
      memberId: MemberId(),
      status: PanelStatus(),
      mine: SeatKind(),
      criteria: z.array(Criterion()),
      seats: z.array(
        z.object({
          personId: PersonId(),
          memberId: MemberId(),
          chair: z.boolean(),
          declared: z.boolean(),
          closed: z.boolean(),
          excused: z.boolean(),
        }),
      ),
      proposers: z
        .array(MemberId())
        .optional()
        .meta({ description: 'Who proposes, in an order that says nothing of the numbers: to declare conflicts of interest' }),
      proposals: z.number().int(),
      version: z.number().int(),
    })
    .meta({ id: 'PanelView' }),
)
export type PanelView = Infer<typeof PanelView>

const Score = lazy(() => z.object({ criterion: z.string(), points: z.number().int(), comment: z.string().optional() }))
const Agreed = lazy(() => z.object({ criterion: z.string(), points: z.number().int(), reason: z.string() }))

/** "Proposal 3": what is proposed and not by whom, until the panel has concluded. */
export const BlindProposal = lazy(() =>
  z
    .object({
      number: z.number().int(),
      content: ProposalContent().omit({ attachments: true }),
      mine: z.array(Score()).optional(),
      agreed: z.array(Agreed()).optional(),
      total: z.number().optional().meta({ description: 'Of 100, as agreed' }),
      proposalId: ProposalId().optional().meta({ description: 'Like the proposer, only when the panel has concluded' }),
      memberId: MemberId().optional(),
      memberName: z.string().optional(),
    })
    .meta({ id: 'BlindProposal' }),
)
export type BlindProposal = Infer<typeof BlindProposal>

/** What one panellist gave one proposal; others see it when all have closed their scores. */
export const PanelScore = lazy(() =>
  z
    .object({ number: z.number().int(), personId: PersonId(), total: z.number(), scores: z.array(Score()), closedAt: Instant().optional() })
    .meta({ id: 'PanelScore' }),
)
export type PanelScore = Infer<typeof PanelScore>

export const PanelPage = pageOf('PanelPage', PanelView)
export const BlindProposals = lazy(() => z.object({ items: z.array(BlindProposal()) }).meta({ id: 'BlindProposals' }))
export const PanelScores = lazy(() => z.object({ items: z.array(PanelScore()) }).meta({ id: 'PanelScores' }))
export const PanelParams = lazy(() => z.object({ panelId: PanelId() }))
export const PanelActParams = lazy(() => z.object({ panelId: PanelId(), actId: ActId() }))
export const PanelOfNeedParams = lazy(() => z.object({ needId: NeedId() }))
