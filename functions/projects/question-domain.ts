import type { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Instant, LocalDate } from '../kernel/time.ts'
import type { NeedId } from './contract.ts'
import { type Need, takesProposals } from './need-domain.ts'
import { questionsClosed, wrongState } from './problems.ts'
import type { QuestionAct, QuestionContent, QuestionId, QuestionView } from './question-contract.ts'

type State =
  | { readonly status: 'open' }
  | { readonly status: 'answered'; readonly answer: string; readonly answeredAt: Instant; readonly correctedAt?: Instant | undefined }
  | { readonly status: 'withdrawn'; readonly at: Instant }

/** A question of one organization on the need of another; no person is in it. */
export type Question = {
  readonly questionId: QuestionId
  readonly needId: NeedId
  readonly askedBy: MemberId
  readonly askedAt: Instant
  readonly text: string
  readonly showAsker: boolean
  readonly version: number
  readonly fingerprint: string
  readonly state: State
}

type Asking = Pick<Question, 'questionId' | 'askedBy' | 'fingerprint'> & {
  readonly content: QuestionContent
  readonly at: Instant
  readonly today: LocalDate
}

/** Questions are taken as long as proposals are, and to the last day the need sets for them, that day included. */
export const takesQuestions = (need: Need, today: LocalDate): boolean =>
  takesProposals(need, today) && (need.content.questionsUntil ?? today) >= today

export const ask = (need: Need, { questionId, askedBy, fingerprint, content: { text, showAsker }, at, today }: Asking): Question => {
  if (!takesQuestions(need, today)) throw questionsClosed({ until: need.content.questionsUntil ?? need.content.validUntil })
  return { questionId, needId: need.needId, askedBy, askedAt: at, text, showAsker, version: 1, fingerprint, state: { status: 'open' } }
}

/** One act on a question, decided; an answer may still come after the last day for questions. */
export const decideQuestion = (question: Question, act: QuestionAct, at: Instant): Question => {
  if (question.version !== act.version) throw changedMeanwhile()
  const next = { ...question, version: question.version + 1 }
  const { state } = question
  switch (act.act) {
    case 'answer':
      if (state.status !== 'open') throw wrongState({ state: state.status })
      return { ...next, state: { status: 'answered', answer: act.text, answeredAt: at } }
    case 'correct':
      if (state.status !== 'answered') throw wrongState({ state: state.status })
      return { ...next, state: { ...state, answer: act.text, correctedAt: at } }
    case 'withdraw':
      if (state.status !== 'open') throw wrongState({ state: state.status })
      return { ...next, state: { status: 'withdrawn', at } }
  }
}

/** What is told of each act. */
export const questionEvents = { answer: 'QuestionAnswered', correct: 'QuestionAnswered', withdraw: 'QuestionWithdrawn' } as const satisfies Record<
  QuestionAct['act'],
  string
>

/** A question as somebody may see it. */
export const questionViewOf = (
  { askedBy, showAsker, fingerprint: _, state, ...question }: Question,
  { mayKnowAsker, memberId }: { readonly mayKnowAsker: boolean; readonly memberId: MemberId | undefined },
): QuestionView => {
  const mine = memberId === askedBy
  return {
    ...question,
    status: state.status,
    mine,
    ...((mayKnowAsker || mine || showAsker) && { askedBy }),
    ...(state.status === 'answered' && {
      answer: state.answer,
      answeredAt: state.answeredAt,
      ...(state.correctedAt && { correctedAt: state.correctedAt }),
    }),
  }
}

/** What was withdrawn, only who asked it still sees. */
export const isShown = ({ state, askedBy }: Question, memberId: MemberId | undefined): boolean => state.status !== 'withdrawn' || askedBy === memberId
