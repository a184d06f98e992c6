import { PageQuery } from '../kernel/page.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../kernel/problem.ts'
import { isDone } from '../platform/acts.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../platform/known-members.ts'
import { requireAttachments } from './attachment.ts'
import type { NeedId } from './contract.ts'
import type { Furniture, WithCodes, WithFiles } from './furniture.ts'
import { decideNeed } from './need-acts.ts'
import * as contract from './need-contract.ts'
import { needDesk, requireDrafter } from './need-desk.ts'
import { copyOf, draft, type Need, redraft, requireSound } from './need-domain.ts'
import { needPolicy, ownerPolicy } from './policy.ts'
import * as problems from './problems.ts'
import { requireNoneWaiting } from './proposal-domain.ts'
import { needEditionFor } from './views.ts'

const contentRefusals = [problems.unknownCode, problems.endBeforeStart, problems.attachmentMissing, changedMeanwhile]

const saveNeed = route({
  method: 'put',
  path: '/needs/{needId}',
  summary: 'Draft a need, or replace a draft; the id is minted by the caller and kept until an answer comes',
  params: contract.NeedParams,
  body: contract.NeedDraft,
  answers: { 200: contract.NeedView, 201: contract.NeedView },
  refusals: [notPermitted, problems.wrongState, ...contentRefusals],
})

const actOnNeed = route({
  method: 'put',
  path: '/needs/{needId}/acts/{actId}',
  summary: 'Submit, approve, send back, publish, amend, extend, select, decide, start, finish or withdraw a need',
  params: contract.NeedActParams,
  body: contract.NeedAct,
  answers: { 200: contract.NeedView, 201: contract.NeedView },
  refusals: [
    notFound,
    notPermitted,
    problems.wrongState,
    problems.dateInThePast,
    problems.notAnExtension,
    problems.nothingSubmitted,
    problems.approvalsMissing,
    problems.approvalNotAsked,
    problems.ownSubmission,
    problems.approvedAlready,
    problems.stillSealed,
    problems.proposalsUndecided,
    ...contentRefusals,
  ],
})

const copyNeed = route({
  method: 'put',
  path: '/needs/{needId}/copies/{copyId}',
  summary: 'Begin a new need with the sheet of an old one; the id of the new one is minted by the caller',
  params: contract.NeedCopyParams,
  answers: { 200: contract.NeedView, 201: contract.NeedView },
  refusals: [notFound, notPermitted, idReused, changedMeanwhile],
})

const readNeed = route({
  method: 'get',
  path: '/needs/{needId}',
  summary: 'A need as whoever asks may see it',
  open: true,
  params: contract.NeedParams,
  answers: { 200: contract.NeedView },
  refusals: [notFound],
})

const listEditions = route({
  method: 'get',
  path: '/needs/{needId}/versions',
  summary: 'What has been published under this id, newest first, with what each addendum changed and why',
  open: true,
  params: contract.NeedParams,
  query: PageQuery,
  answers: { 200: contract.NeedEditionPage },
  refusals: [notFound],
})

/** Drafting, approving and publishing needs, and what becomes of them. */
export const needRoutes = (api: Api, furniture: Furniture<'needs' | 'approvals' | 'proposals'> & WithFiles & WithCodes): void => {
  const { store, clock, files, codes } = furniture
  const { needs, approvals, proposals } = store
  const { readable, lookingAt, view } = needDesk(furniture)

  const requireSheet = async (needId: NeedId, sheet: contract.NeedSheet): Promise<void> => {
    requireSound(sheet, await codes())
    await requireAttachments(files, needId, sheet.attachments)
  }

  /** The draft as it is there already: the same id is another's, or names something else. */
  const ownDraft = async (needId: NeedId, actor: Actor): Promise<Need | undefined> => {
    const existing = await needs.need(needId)
    if (existing && existing.memberId !== actor.memberId) throw idReused()
    return existing
  }

  api
    .on(saveNeed, async ({ params: { needId }, body: { version, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { memberId, localGovernmentCode } = requireDrafter(actor)
      const existing = await ownDraft(needId, actor)
      const print = fingerprint(content)
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, await view(existing, actor))
      if (existing && version === undefined) throw idReused()
      if (!existing && version !== undefined) throw changedMeanwhile()
      const { contact, ...sheet } = content
      await requireSheet(needId, sheet)
      const drafting = { needId, memberId, localGovernmentCode, content, fingerprint: print }
      const need = existing ? redraft(existing, version ?? 0, drafting) : draft(drafting)
      await needs.saveDraft(need, existing, { contact, actor })
      return answer(201, await view(need, actor))
    })

    .on(actOnNeed, async ({ params: { needId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { need, thing } = await readable(needId, actor)
      const act = { id: actId, fingerprint: fingerprint(body) }
      permit(needPolicy, actor, body.act, thing)
      if (await isDone(furniture, needId, act)) return answer(200, await view(need, actor))
      if (body.act === 'amend') await requireSheet(needId, body.content)
      if (body.act === 'decide') requireNoneWaiting(need, await proposals.everyReceived(needId))
      const outcome = decideNeed(need, body, { by: actor.personId, at: clock(), rule: await approvals.rule(need.memberId) })
      await needs.save(need, outcome, { actor, actId, fingerprint: act.fingerprint })
      return answer(201, await view(outcome.need, actor))
    })

    .on(copyNeed, async ({ params: { needId, copyId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { need, thing } = await readable(needId, actor)
      permit(ownerPolicy, actor, 'draft a need', thing)
      const existing = await ownDraft(copyId, actor)
      if (existing?.copiedFrom === needId) return answer(200, await view(existing, actor))
      if (existing) throw idReused()
      const copy = copyOf(need, { needId: copyId, fingerprint: fingerprint({ copyOf: needId }) })
      await needs.saveDraft(copy, undefined, { contact: await needs.contact(needId), actor })
      return answer(201, await view(copy, actor))
    })

    .on(readNeed, async ({ params: { needId }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { need } = await readable(needId, actor)
      return answer(200, await view(need, actor))
    })

    .on(listEditions, async ({ params: { needId }, query, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { need } = await readable(needId, actor)
      const { items, cursor } = await needs.editions(needId, query)
      const looking = lookingAt(need, actor)
      return answer(200, { items: items.map((edition) => needEditionFor(edition, looking)), ...(cursor && { cursor }) })
    })
}
