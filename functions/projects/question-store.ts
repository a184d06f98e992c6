import * as z from 'zod'
import { type ActId, MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Page } from '../kernel/table.ts'
import { Instant } from '../kernel/time.ts'
import { actDone } from '../platform/acts.ts'
import { type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { NeedId } from './contract.ts'
import type { Need } from './need-domain.ts'
import { eventAudience } from './policy.ts'
import { QuestionId } from './question-contract.ts'
import type { Question } from './question-domain.ts'

const questionKey = (need: NeedId, id: QuestionId) => ({ pk: need, sk: `QUESTION#${id}` })

const QuestionItem = lazy(() =>
  z.object({
    questionId: QuestionId(),
    needId: NeedId(),
    askedBy: MemberId(),
    askedAt: Instant(),
    text: z.string(),
    showAsker: z.boolean(),
    version: z.number(),
    fingerprint: z.string(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('open') }),
      z.object({ status: z.literal('answered'), answer: z.string(), answeredAt: Instant(), correctedAt: Instant().optional() }),
      z.object({ status: z.literal('withdrawn'), at: Instant() }),
    ]),
  }),
)

const questionOf = (item: Stored): Question => QuestionItem().parse(item)

const questionItem = (question: Question): Item => ({ key: questionKey(question.needId, question.questionId), values: question })

/** The questions this block asks its table of the questions on a need. */
export const createQuestionStore = (table: Table, tell: Teller) => {
  // Who asked is for the owner alone to know: the event says it nowhere but in `by`, which the audit trail shows the operator.
  const told = (name: string, question: Question, need: Need, actor: Actor): Write =>
    tell(actor, {
      name,
      about: question.needId,
      after: { questionId: question.questionId, memberIds: [need.memberId], audience: eventAudience(need) },
    })

  return {
    async question(need: NeedId, id: QuestionId): Promise<Question | undefined> {
      const item = await table.get(questionKey(need, id))
      return item && questionOf(item)
    },

    /** The questions on a need, oldest first. */
    async ofNeed(need: NeedId, page: PageRequest): Promise<Page<Question>> {
      return pageAs(await table.query({ pk: need, prefix: 'QUESTION#', ...page }), questionOf)
    },

    /** Asking counts as an answer to the need: `beside` takes it off the list of those nobody answers. */
    async ask(question: Question, need: Need, { actor, beside }: { readonly actor: Actor; readonly beside: readonly Write[] }): Promise<void> {
      await table.transact([
        { put: questionItem(question), ifAbsent: true, otherwise: changedMeanwhile },
        told('QuestionAsked', question, need, actor),
        ...beside,
      ])
    },

    async save(
      question: Question,
      { need, event }: { readonly need: Need; readonly event: string },
      { actor, actId, fingerprint }: { readonly actor: Actor; readonly actId: ActId; readonly fingerprint: string },
    ): Promise<void> {
      await table.transact([
        actDone(question.questionId, { actId, fingerprint }),
        { put: questionItem(question), ifVersion: question.version - 1, otherwise: changedMeanwhile },
        told(event, question, need, actor),
      ])
    },
  }
}
