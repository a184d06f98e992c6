import { Evidence, SignedDownload, SignedUpload } from '../kernel/document.ts'
import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../platform/known-members.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { attachmentKey, requireAttachments } from './attachment.ts'
import type { SolutionId } from './contract.ts'
import type { Furniture, WithCodes, WithFiles } from './furniture.ts'
import { solutionPolicy } from './policy.ts'
import * as problems from './problems.ts'
import { solutionColumns } from './search-columns.ts'
import { decideSolution } from './solution-acts.ts'
import * as contract from './solution-contract.ts'
import { requireOfferer, solutionDesk } from './solution-desk.ts'
import { draft, redraft, requireKnownCodes, type Solution } from './solution-domain.ts'
import { solutionEditionFor, solutionSummaryOf } from './solution-views.ts'

const contentRefusals = [problems.unknownCode, problems.attachmentMissing, changedMeanwhile]

const saveSolution = route({
  method: 'put',
  path: '/solutions/{solutionId}',
  summary: 'Draft a solution, or replace a draft; the id is minted by the caller and kept until an answer comes',
  params: contract.SolutionParams,
  body: contract.SolutionDraft,
  answers: { 200: contract.SolutionView, 201: contract.SolutionView },
  refusals: [notPermitted, problems.wrongState, ...contentRefusals],
})

const actOnSolution = route({
  method: 'put',
  path: '/solutions/{solutionId}/acts/{actId}',
  summary: 'Publish, change, renew or withdraw a solution',
  params: contract.SolutionActParams,
  body: contract.SolutionAct,
  answers: { 200: contract.SolutionView, 201: contract.SolutionView },
  refusals: [notFound, notPermitted, problems.wrongState, problems.dateInThePast, problems.notAnExtension, ...contentRefusals],
})

const readSolution = route({
  method: 'get',
  path: '/solutions/{solutionId}',
  summary: 'A solution as whoever asks may see it',
  open: true,
  params: contract.SolutionParams,
  answers: { 200: contract.SolutionView },
  refusals: [notFound],
})

const listEditions = route({
  method: 'get',
  path: '/solutions/{solutionId}/versions',
  summary: 'What has been published under this id, newest first, with what each change changed and why',
  open: true,
  params: contract.SolutionParams,
  query: PageQuery,
  answers: { 200: contract.SolutionEditionPage },
  refusals: [notFound],
})

const listMySolutions = route({
  method: 'get',
  path: '/my-solutions',
  summary: 'The solutions of the member acted for, drafts too, newest first',
  query: PageQuery,
  answers: { 200: contract.SolutionPage },
  refusals: [],
})

const exportMySolutions = route({
  method: 'get',
  path: '/my-solutions.csv',
  summary: 'The solutions of the member acted for as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

const announceAttachment = route({
  method: 'put',
  path: '/solutions/{solutionId}/attachments/{fileId}',
  summary: 'Ask where to send a document, before the draft or the change that names it is saved',
  costly: 'upload',
  params: contract.SolutionAttachmentParams,
  body: Evidence,
  answers: { 200: SignedUpload },
  refusals: [notPermitted, idReused],
})

const readAttachment = route({
  method: 'get',
  path: '/solutions/{solutionId}/attachments/{fileId}',
  summary: 'Ask where a document can be fetched, for one minute',
  open: true,
  params: contract.SolutionAttachmentParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** Drafting and publishing solutions, and one's own list of them. */
export const solutionRoutes = (api: Api, furniture: Furniture<'solutions'> & WithFiles & WithCodes): void => {
  const { store, clock, files, codes } = furniture
  const { solutions, known } = store
  const { readable, lookingAt, view } = solutionDesk(furniture)

  const requireSheet = async (solutionId: SolutionId, sheet: contract.SolutionSheet): Promise<void> => {
    requireKnownCodes(sheet, await codes())
    await requireAttachments(files, solutionId, sheet.attachments)
  }

  /** The solution as it is there already: the id is the caller's to mint, one that names another's can only be refused. */
  const own = async (solutionId: SolutionId, { memberId }: Actor): Promise<Solution | undefined> => {
    const existing = await solutions.solution(solutionId)
    if (existing && existing.memberId !== memberId) throw idReused()
    return existing
  }

  const mine = async ({ memberId, roles }: Actor, page: PageRequest): Promise<Page<Solution>> =>
    memberId && roles.length > 0 ? solutions.ofMemberPage(memberId, page) : { items: [] }

  const summariesOf = (items: readonly Solution[]): Promise<contract.SolutionSummary[]> =>
    Promise.all(items.map(async (each) => solutionSummaryOf(each, await known.member(each.memberId), dateInTokyo(clock()))))

  api
    .on(saveSolution, async ({ params: { solutionId }, body: { version, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await own(solutionId, actor)
      const memberId = requireOfferer(actor)
      const print = fingerprint(content)
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, await view(existing, actor))
      if (existing && version === undefined) throw idReused()
      if (!existing && version !== undefined) throw changedMeanwhile()
      const { contact, ...sheet } = content
      await requireSheet(solutionId, sheet)
      const drafting = { solutionId, memberId, content, fingerprint: print }
      const solution = existing ? redraft(existing, version ?? 0, drafting) : draft(drafting)
      await solutions.saveDraft(solution, existing, { contact, actor })
      return answer(201, await view(solution, actor))
    })

    .on(actOnSolution, async ({ params: { solutionId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { solution, thing } = await readable(solutionId, actor)
      const act = { id: actId, fingerprint: fingerprint(body) }
      permit(solutionPolicy, actor, body.act, thing)
      if (await isDone(furniture, solutionId, act)) return answer(200, await view(solution, actor))
      if (body.act === 'change') await requireSheet(solutionId, body.content)
      const outcome = decideSolution(solution, body, clock())
      await solutions.save(solution, outcome, { actor, actId, fingerprint: act.fingerprint })
      return answer(201, await view(outcome.solution, actor))
    })

    .on(readSolution, async ({ params: { solutionId }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      return answer(200, await view((await readable(solutionId, actor)).solution, actor))
    })

    .on(listEditions, async ({ params: { solutionId }, query, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { solution } = await readable(solutionId, actor)
      const { items, cursor } = await solutions.editions(solutionId, query)
      const looking = lookingAt(solution, actor)
      return answer(200, { items: items.map((edition) => solutionEditionFor(edition, looking)), ...(cursor && { cursor }) })
    })

    .on(listMySolutions, async ({ query, actor }) => {
      const { items, cursor } = await mine(await asOfNow(furniture, actor), query)
      return answer(200, { items: await summariesOf(items), ...(cursor && { cursor }) })
    })

    .on(exportMySolutions, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => mine(actor, { limit: 1000, cursor }))
      return csv('my-solutions.csv', await toCsv(solutionColumns, await summariesOf(all), language))
    })

    .on(announceAttachment, async ({ params: { solutionId, fileId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await own(solutionId, actor)
      requireOfferer(actor)
      if (body.fileId !== fileId) throw idReused()
      const { type, bytes, sha256 } = body
      return answer(200, await files.signedUpload({ key: attachmentKey(solutionId, fileId), type, bytes, sha256 }))
    })

    .on(readAttachment, async ({ params: { solutionId, fileId }, actor: claimed }) => {
      const { solution } = await readable(solutionId, await readerAsOfNow(furniture, claimed))
      const attachment = present(solution.content.attachments.find((each) => each.fileId === fileId))
      return answer(200, { url: await files.signedDownload(attachmentKey(solutionId, fileId), attachment.name) })
    })
}
