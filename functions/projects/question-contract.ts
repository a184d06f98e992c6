import * as z from 'zod'
import { ActId, idOf, MemberId } from '../kernel/ids.ts'
import { PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { NeedId } from './contract.ts'

export const QuestionId = idOf('qst', 'QuestionId')
export type QuestionId = Infer<typeof QuestionId>

/** What somebody wants to know before they propose. */
export const QuestionContent = lazy(() =>
  z
    .strictObject({
      text: text(1000),
      showAsker: z.boolean().default(false).meta({ description: 'Whether others than the owner of the need may see which organization asks' }),
    })
    .meta({ id: 'QuestionContent' }),
)
export type QuestionContent = Infer<typeof QuestionContent>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** What can be done with a question. The owner of the need answers and corrects the answer, the asker withdraws. */
export const QuestionAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('answer'), version: version(), text: text(2000) }),
      z.strictObject({ act: z.literal('correct'), version: version(), text: text(2000) }),
      z.strictObject({ act: z.literal('withdraw'), version: version() }),
    ])
    .meta({ id: 'QuestionAct' }),
)
export type QuestionAct = Infer<typeof QuestionAct>

export const questionStatuses = ['open', 'answered', 'withdrawn'] as const
export const QuestionStatus = lazy(() => z.enum(questionStatuses).meta({ id: 'QuestionStatus' }))
export type QuestionStatus = Infer<typeof QuestionStatus>

/** A question as whoever sees the need may see it. */
export const QuestionView = lazy(() =>
  z
    .object({
      questionId: QuestionId(),
      needId: NeedId(),
      status: QuestionStatus(),
      version: z.number().int(),
      text: z.string(),
      askedAt: Instant(),
      askedBy: MemberId().optional().meta({ description: 'The organization: for the owner of the need and its own people, for others if it allows' }),
      answer: z.string().optional(),
      answeredAt: Instant().optional(),
      correctedAt: Instant().optional(),
      mine: z.boolean().meta({ description: 'Whether the organization acted for asked it' }),
    })
    .meta({ id: 'QuestionView' }),
)
export type QuestionView = Infer<typeof QuestionView>

export const QuestionPage = pageOf('QuestionPage', QuestionView)
export const QuestionListParams = lazy(() => z.object({ needId: NeedId() }))
export const QuestionQuery = PageQuery
export const QuestionParams = lazy(() => z.object({ needId: NeedId(), questionId: QuestionId() }))
export const QuestionActParams = lazy(() => z.object({ needId: NeedId(), questionId: QuestionId(), actId: ActId() }))
