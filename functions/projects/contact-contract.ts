import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { ActId, MemberId } from '../kernel/ids.ts'
import { pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { CaseId, NeedId, SolutionId } from './contract.ts'

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

const answers = () =>
  [
    z.strictObject({ act: z.literal('agree'), version: version() }),
    z.strictObject({ act: z.literal('decline'), version: version(), reason: text(1000) }),
    z.strictObject({ act: z.literal('withdraw'), version: version() }),
  ] as const

/** What can be done about meeting: one side asks, the other agrees or declines, and until then it can be withdrawn. */
export const IntroductionAct = lazy(() =>
  z.discriminatedUnion('act', [z.strictObject({ act: z.literal('ask'), message: text(1000) }), ...answers()]).meta({ id: 'IntroductionAct' }),
)
export type IntroductionAct = Infer<typeof IntroductionAct>

/** From a case, whoever asks has no sheet that names a person yet, and names one here. */
export const CaseIntroductionAct = lazy(() =>
  z
    .discriminatedUnion('act', [z.strictObject({ act: z.literal('ask'), message: text(1000), contact: Contact() }), ...answers()])
    .meta({ id: 'CaseIntroductionAct' }),
)
export type CaseIntroductionAct = Infer<typeof CaseIntroductionAct>

/** Over what two members want to meet. */
export const Occasion = lazy(() =>
  z
    .discriminatedUnion('of', [
      z.object({ of: z.literal('match'), needId: NeedId(), solutionId: SolutionId() }),
      z.object({ of: z.literal('case'), caseId: CaseId() }),
    ])
    .meta({ id: 'Occasion' }),
)
export type Occasion = Infer<typeof Occasion>

export const introductionStatuses = ['open', 'agreed', 'declined', 'withdrawn'] as const

/** An introduction as its two sides see it; the person in charge of the other side only after both have agreed. */
export const IntroductionView = lazy(() =>
  z
    .object({
      occasion: Occasion(),
      askedBy: MemberId(),
      asked: MemberId(),
      mine: z.enum(['asking', 'asked']),
      message: z.string(),
      askedAt: Instant(),
      status: z.enum(introductionStatuses),
      at: Instant().optional().meta({ description: 'When it was agreed, declined or withdrawn' }),
      reason: z.string().optional(),
      contact: Contact().optional().meta({ description: 'The person in charge of the other side' }),
      version: z.number().int(),
    })
    .meta({ id: 'IntroductionView' }),
)
export type IntroductionView = Infer<typeof IntroductionView>

export const IntroductionPage = pageOf('IntroductionPage', IntroductionView)
export const IntroductionParams = lazy(() => z.object({ needId: NeedId(), solutionId: SolutionId() }))
export const IntroductionActParams = lazy(() => z.object({ needId: NeedId(), solutionId: SolutionId(), actId: ActId() }))
export const CaseIntroductionParams = lazy(() => z.object({ caseId: CaseId(), memberId: MemberId() }))
export const CaseIntroductionActParams = lazy(() => z.object({ caseId: CaseId(), memberId: MemberId(), actId: ActId() }))
