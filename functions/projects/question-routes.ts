import { ExportQuery } from '../kernel/page.ts'
import { type Actor, allowed, permit } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { isDone } from '../platform/acts.ts'
import { type CsvColumn, toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../platform/known-members.ts'
import type { Furniture } from './furniture.ts'
import { needDesk } from './need-desk.ts'
import type { Need } from './need-domain.ts'
import { questionPolicy } from './policy.ts'
import { questionsClosed, wrongState } from './problems.ts'
import * as contract from './question-contract.ts'
import { ask, decideQuestion, isShown, type Question, questionEvents, questionViewOf } from './question-domain.ts'

const listQuestions = route({
  method: 'get',
  path: '/needs/{needId}/questions',
  summary: 'The questions on a need and their answers, oldest first, for whoever may see the need',
  open: true,
  params: contract.QuestionListParams,
  query: contract.QuestionQuery,
  answers: { 200: contract.QuestionPage },
  refusals: [notFound],
})

const exportQuestions = route({
  method: 'get',
  path: '/needs/{needId}/questions.csv',
  summary: 'The questions on a need as CSV',
  open: true,
  params: contract.QuestionListParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const askQuestion = route({
  method: 'put',
  path: '/needs/{needId}/questions/{questionId}',
  summary: 'Ask something about a need; the id is minted by the caller',
  costly: 'message',
  params: contract.QuestionParams,
  body: contract.QuestionContent,
  answers: { 200: contract.QuestionView, 201: contract.QuestionView },
  refusals: [notFound, notPermitted, changedMeanwhile, questionsClosed],
})

const actOnQuestion = route({
  method: 'put',
  path: '/needs/{needId}/questions/{questionId}/acts/{actId}',
  summary: 'Answer a question, correct the answer, or withdraw a question nobody has answered',
  params: contract.QuestionActParams,
  body: contract.QuestionAct,
  answers: { 200: contract.QuestionView, 201: contract.QuestionView },
  refusals: [notFound, notPermitted, changedMeanwhile, wrongState],
})

const questionColumns: readonly CsvColumn<contract.QuestionView>[] = [
  { ja: '質問ID', en: 'Question ID', value: ({ questionId }) => questionId },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '質問', en: 'Question', value: ({ text }) => text },
  { ja: '質問日時', en: 'Asked at', value: ({ askedAt }) => askedAt },
  { ja: '質問した会員', en: 'Asked by', value: ({ askedBy }) => askedBy },
  { ja: '回答', en: 'Answer', value: (question) => question.answer },
  { ja: '回答日時', en: 'Answered at', value: ({ answeredAt }) => answeredAt },
  { ja: '訂正日時', en: 'Corrected at', value: ({ correctedAt }) => correctedAt },
]

/** Questions and answers on a need. Whoever may not see the need finds none of them. */
export const questionRoutes = (api: Api, furniture: Furniture<'questions' | 'needs'>): void => {
  const { store, clock } = furniture
  const { questions, needs } = store
  const { readable } = needDesk(furniture)

  const viewFor = (actor: Actor | undefined, need: Need) => (question: Question) => {
    const mayKnowAsker = allowed(questionPolicy['see who asked'], actor, { needOwner: need.memberId })
    return questionViewOf(question, { mayKnowAsker, memberId: actor?.memberId })
  }

  const shownOf = async (need: Need, actor: Actor | undefined, page: { limit: number; cursor?: string | undefined }) => {
    const { items, cursor } = await questions.ofNeed(need.needId, page)
    const shown = items.filter((question) => isShown(question, actor?.memberId)).map(viewFor(actor, need))
    return { items: shown, ...(cursor && { cursor }) }
  }

  api
    .on(listQuestions, async ({ params: { needId }, query, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { need } = await readable(needId, actor)
      return answer(200, await shownOf(need, actor, query))
    })

    .on(exportQuestions, async ({ params: { needId }, query: { language }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { need } = await readable(needId, actor)
      const all = await everyItem((cursor) => shownOf(need, actor, { limit: 1000, cursor }))
      return csv('questions.csv', await toCsv(questionColumns, all, language))
    })

    .on(askQuestion, async ({ params: { needId, questionId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { need } = await readable(needId, actor)
      permit(questionPolicy, actor, 'ask', { needOwner: need.memberId })
      const { memberId: askedBy } = actor
      if (!askedBy) throw notPermitted({ act: 'ask' })
      const print = fingerprint({ askedBy, ...body })
      const existing = await questions.question(needId, questionId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, viewFor(actor, need)(existing))
      const at = clock()
      const question = ask(need, { questionId, askedBy, fingerprint: print, content: body, at, today: dateInTokyo(at) })
      await questions.ask(question, need, { actor, beside: [needs.answered(need)] })
      return answer(201, viewFor(actor, need)(question))
    })

    .on(actOnQuestion, async ({ params: { needId, questionId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { need } = await readable(needId, actor)
      const found = present(await questions.question(needId, questionId))
      const question = present(isShown(found, actor.memberId) ? found : undefined)
      permit(questionPolicy, actor, body.act, { needOwner: need.memberId, askedBy: question.askedBy })
      const act = { id: actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, questionId, act)) return answer(200, viewFor(actor, need)(question))
      const decided = decideQuestion(question, body, clock())
      await questions.save(decided, { need, event: questionEvents[body.act] }, { actor, actId, fingerprint: act.fingerprint })
      return answer(201, viewFor(actor, need)(decided))
    })
}
