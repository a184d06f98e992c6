import type { Contact } from '../kernel/contact.ts'
import type { MemberId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Actor, permit, reveal } from '../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { isDone, type Saving } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow, isActive } from '../platform/known-members.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { caseDesk } from './case-desk.ts'
import { introductionColumns } from './contact-columns.ts'
import * as contract from './contact-contract.ts'
import { pairDesk } from './contact-desk.ts'
import { ask, decideIntroduction, type Introduction, introductionEvents, otherSide } from './contact-domain.ts'
import { introductionPolicy } from './contact-policy.ts'
import { introductionName } from './contact-store.ts'
import type { Furniture } from './furniture.ts'
import { excluded, keptApart, notContactable, wrongState } from './problems.ts'

const actOnIntroduction = route({
  method: 'put',
  path: '/introductions/{needId}/{solutionId}/acts/{actId}',
  summary: 'Ask the other side of a need and a solution to meet, agree, decline or withdraw; persons are named when both have agreed',
  costly: { ask: 'message' },
  params: contract.IntroductionActParams,
  body: contract.IntroductionAct,
  answers: { 200: contract.IntroductionView, 201: contract.IntroductionView },
  refusals: [notFound, notPermitted, changedMeanwhile, wrongState, excluded, keptApart],
})

const readIntroduction = route({
  method: 'get',
  path: '/introductions/{needId}/{solutionId}',
  summary: 'How far two sides have come in meeting, for their people',
  params: contract.IntroductionParams,
  answers: { 200: contract.IntroductionView },
  refusals: [notFound],
})

const actOnCaseIntroduction = route({
  method: 'put',
  path: '/cases/{caseId}/introductions/{memberId}/acts/{actId}',
  summary: 'Ask the city of a case to meet, in the name of this member; agree, decline or withdraw',
  costly: { ask: 'message' },
  params: contract.CaseIntroductionActParams,
  body: contract.CaseIntroductionAct,
  answers: { 200: contract.IntroductionView, 201: contract.IntroductionView },
  refusals: [notFound, notPermitted, changedMeanwhile, wrongState, notContactable],
})

const readCaseIntroduction = route({
  method: 'get',
  path: '/cases/{caseId}/introductions/{memberId}',
  summary: 'How far a member and the city of a case have come in meeting',
  params: contract.CaseIntroductionParams,
  answers: { 200: contract.IntroductionView },
  refusals: [notFound],
})

const listIntroductions = route({
  method: 'get',
  path: '/my-introductions',
  summary: 'Whom the member acted for has asked to meet, and who has asked it',
  query: PageQuery,
  answers: { 200: contract.IntroductionPage },
  refusals: [],
})

const exportIntroductions = route({
  method: 'get',
  path: '/my-introductions.csv',
  summary: 'The same introductions as CSV; no persons are in it',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

/** Meeting: contact is disclosed only after both sides agree. */
export const contactRoutes = (api: Api, furniture: Furniture<'needs' | 'solutions' | 'related' | 'contacts' | 'cases'>): void => {
  const { store, clock } = furniture
  const { contacts, needs, solutions, cases } = store
  const { readable: readablePair, requireTogether } = pairDesk(furniture)
  const { readable: readableCase } = caseDesk(furniture)

  const contactOf = async ({ occasion, askedBy }: Introduction, member: MemberId): Promise<Contact | undefined> => {
    if (occasion.of === 'case') {
      if (member === askedBy) return contacts.contact(introductionName(occasion, askedBy))
      const told = await cases.case(occasion.caseId)
      return told && needs.contact(told.needId)
    }
    const need = await needs.need(occasion.needId)
    return need?.memberId === member ? needs.contact(occasion.needId) : solutions.contact(occasion.solutionId)
  }

  /** Who has been suspended or has left since is not disclosed any more. */
  const view = async (introduction: Introduction, { memberId }: Actor): Promise<contract.IntroductionView> => {
    const { state, ...rest } = introduction
    const own = present(memberId)
    const other = otherSide(introduction, own)
    const contact = state.status === 'agreed' && (await isActive({ store }, other)) ? await contactOf(introduction, other) : undefined
    return {
      ...rest,
      mine: own === introduction.askedBy ? 'asking' : 'asked',
      status: state.status,
      ...('at' in state && { at: state.at }),
      ...('reason' in state && { reason: state.reason }),
      ...(contact && { contact }),
    }
  }

  const mine = async ({ memberId, roles }: Actor, page: PageRequest): Promise<Page<Introduction>> =>
    memberId && roles.length > 0 ? contacts.ofMember(memberId, page) : { items: [] }

  const known = async (name: string, actor: Actor): Promise<Introduction> =>
    reveal(introductionPolicy, actor, 'read an introduction', await contacts.introduction(name))

  const answerTo = async (name: string, act: Exclude<contract.IntroductionAct, { act: 'ask' }>, saving: { actor: Actor; actId: Saving['actId'] }) => {
    const { actor, actId } = saving
    const introduction = await known(name, actor)
    permit(introductionPolicy, actor, act.act, introduction)
    const print = fingerprint(act)
    if (await isDone(furniture, `INTRODUCTION#${name}`, { id: actId, fingerprint: print })) return answer(200, await view(introduction, actor))
    const decided = decideIntroduction(introduction, act, clock())
    await contacts.save(decided, { event: introductionEvents[act.act], beside: [] }, { actor, actId, fingerprint: print })
    return answer(201, await view(decided, actor))
  }

  api
    .on(actOnIntroduction, async ({ params: { actId, ...pair }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const occasion = { of: 'match', ...pair } as const
      if (body.act !== 'ask') return answerTo(`${pair.needId}#${pair.solutionId}`, body, { actor, actId })
      const { need, solution } = await readablePair(pair, actor)
      const bySolution = actor.memberId === solution.memberId
      const sides = bySolution ? { askedBy: solution.memberId, asked: need.memberId } : { askedBy: need.memberId, asked: solution.memberId }
      permit(introductionPolicy, actor, 'ask', sides)
      const name = introductionName(occasion, sides.askedBy)
      const before = await contacts.introduction(name)
      const print = fingerprint(body)
      if (before && (await isDone(furniture, `INTRODUCTION#${name}`, { id: actId, fingerprint: print })))
        return answer(200, await view(before, actor))
      await requireTogether({ need, solution })
      const introduction = ask(before, { occasion, ...sides, message: body.message, at: clock() })
      const beside = bySolution ? [needs.answered(need)] : []
      await contacts.save(introduction, { event: introductionEvents.ask, beside }, { actor, actId, fingerprint: print })
      return answer(201, await view(introduction, actor))
    })

    .on(readIntroduction, async ({ params: { needId, solutionId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      return answer(200, await view(await known(`${needId}#${solutionId}`, actor), actor))
    })

    .on(actOnCaseIntroduction, async ({ params: { caseId, memberId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const occasion = { of: 'case', caseId } as const
      const name = introductionName(occasion, memberId)
      if (body.act !== 'ask') return answerTo(name, body, { actor, actId })
      const told = await readableCase(caseId, actor)
      const sides = { askedBy: memberId, asked: told.memberId }
      if (memberId === told.memberId) throw notPermitted({ act: 'ask' })
      permit(introductionPolicy, actor, 'ask', sides)
      const before = await contacts.introduction(name)
      const print = fingerprint(body)
      if (before && (await isDone(furniture, `INTRODUCTION#${name}`, { id: actId, fingerprint: print })))
        return answer(200, await view(before, actor))
      if (told.state.status !== 'published' || !told.content.contactable) throw notContactable()
      const introduction = ask(before, { occasion, ...sides, message: body.message, at: clock() })
      await contacts.save(introduction, { event: introductionEvents.ask, contact: body.contact, beside: [] }, { actor, actId, fingerprint: print })
      return answer(201, await view(introduction, actor))
    })

    .on(readCaseIntroduction, async ({ params: { caseId, memberId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      return answer(200, await view(await known(introductionName({ of: 'case', caseId }, memberId), actor), actor))
    })

    .on(listIntroductions, async ({ query, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { items, cursor } = await mine(actor, query)
      return answer(200, { items: await Promise.all(items.map((each) => view(each, actor))), ...(cursor && { cursor }) })
    })

    .on(exportIntroductions, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => mine(actor, { limit: 100, cursor }))
      return csv('my-introductions.csv', await toCsv(introductionColumns, all, language))
    })
}
