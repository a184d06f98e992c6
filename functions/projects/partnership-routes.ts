import { Evidence, SignedDownload, SignedUpload } from '../kernel/document.ts'
import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem, type Write } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { attachmentKey, requireAttachments } from './attachment.ts'
import type { Furniture, WithFiles } from './furniture.ts'
import { finished, started } from './need-domain.ts'
import { kpiColumns, partnershipColumns, progressColumns } from './partnership-columns.ts'
import * as contract from './partnership-contract.ts'
import { partnershipDesk, partnershipSummaryOf, partnershipThingOf, partnershipViewOf } from './partnership-desk.ts'
import {
  decidePartnership,
  draft,
  type Partnership,
  type PartnershipOutcome,
  partiesOf,
  redraft,
  reported,
  requireSound,
} from './partnership-domain.ts'
import { partnershipPolicy } from './partnership-policy.ts'
import * as problems from './problems.ts'

const saveAgreement = route({
  method: 'put',
  path: '/partnerships/{partnershipId}',
  summary: 'Write down what a chosen proposal comes to, or change it before all parties have accepted it; the id is minted by the caller',
  params: contract.PartnershipParams,
  body: contract.AgreementDraft,
  answers: { 200: contract.PartnershipView, 201: contract.PartnershipView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    problems.endBeforeStart,
    problems.partiesMissing,
    problems.kpiTreeBroken,
    problems.targetNotAhead,
    problems.attachmentMissing,
  ],
})

const actOnPartnership = route({
  method: 'put',
  path: '/partnerships/{partnershipId}/acts/{actId}',
  summary: 'Accept the agreement, mark a milestone, or finish the partnership with its result',
  params: contract.PartnershipActParams,
  body: contract.PartnershipAct,
  answers: { 200: contract.PartnershipView, 201: contract.PartnershipView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState, problems.acceptedAlready, problems.measuredUnknown],
})

const reportProgress = route({
  method: 'put',
  path: '/partnerships/{partnershipId}/progress/{progressId}',
  summary: 'Report what was done in a period and what was measured; the id is minted by the caller',
  params: contract.ProgressParams,
  body: contract.ProgressContent,
  answers: { 200: contract.ProgressReport, 201: contract.ProgressReport },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState, problems.measuredUnknown, problems.endBeforeStart],
})

const readPartnership = route({
  method: 'get',
  path: '/partnerships/{partnershipId}',
  summary: 'A partnership with its indicators and milestones, for its parties',
  params: contract.PartnershipParams,
  answers: { 200: contract.PartnershipView },
  refusals: [notFound],
})

const exportKpis = route({
  method: 'get',
  path: '/partnerships/{partnershipId}/kpis.csv',
  summary: 'The indicators of a partnership as CSV',
  params: contract.PartnershipParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const listProgress = route({
  method: 'get',
  path: '/partnerships/{partnershipId}/progress',
  summary: 'The progress reports of a partnership, newest first',
  params: contract.PartnershipParams,
  query: PageQuery,
  answers: { 200: contract.ProgressPage },
  refusals: [notFound],
})

const exportProgress = route({
  method: 'get',
  path: '/partnerships/{partnershipId}/progress.csv',
  summary: 'The same reports as CSV',
  params: contract.PartnershipParams,
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const listPartnerships = route({
  method: 'get',
  path: '/my-partnerships',
  summary: 'The partnerships of the member acted for, newest first',
  query: PageQuery,
  answers: { 200: contract.PartnershipPage },
  refusals: [],
})

const exportPartnerships = route({
  method: 'get',
  path: '/my-partnerships.csv',
  summary: 'The same partnerships as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

const announceDocument = route({
  method: 'put',
  path: '/partnerships/{partnershipId}/documents/{fileId}',
  summary: 'Ask where to send a document, before the agreement that names it is saved',
  costly: 'upload',
  params: contract.PartnershipDocumentParams,
  body: Evidence,
  answers: { 200: SignedUpload },
  refusals: [notFound, notPermitted],
})

const readDocument = route({
  method: 'get',
  path: '/partnerships/{partnershipId}/documents/{fileId}',
  summary: 'Ask where a document of the agreement can be fetched, for one minute',
  params: contract.PartnershipDocumentParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** Agreeing, doing, measuring, finishing. */
export const partnershipRoutes = (api: Api, furniture: Furniture<'partnerships' | 'proposals' | 'needs' | 'cases'> & WithFiles): void => {
  const { store, clock, files } = furniture
  const { partnerships, proposals, needs, cases } = store
  const { readable } = partnershipDesk(furniture)

  /** What comes of a chosen proposal is written down by one of its two sides. */
  const sidesOf = async (proposalId: Partnership['proposalId'], actor: Actor) => {
    const proposal = present(await proposals.proposal(proposalId))
    const { memberId: proposer, needOwner: memberId, needId } = proposal
    present([proposer, memberId].find((side) => side === actor.memberId && actor.roles.length > 0))
    if (proposal.state.status !== 'chosen') throw problems.wrongState({ state: proposal.state.status })
    return { proposalId, proposer, memberId, needId }
  }

  /** The need follows: it runs from the first agreement on, and is finished with the last. */
  const needWrites = async ({ partnership, event }: PartnershipOutcome, actor: Actor): Promise<readonly Write[]> => {
    const need = await needs.need(partnership.needId)
    if (!need) return []
    const by = { at: clock(), version: need.version }
    if (event === 'PartnershipAgreed' && need.state.status === 'decided')
      return needs.writesOf(need, { need: started(need, by), event: 'NeedStarted' }, actor)
    if (event !== 'PartnershipFinished' || need.state.status !== 'running') return []
    const others = (await partnerships.ofNeed(need.needId)).filter(({ partnershipId }) => partnershipId !== partnership.partnershipId)
    if (others.some(({ state }) => state.status === 'running')) return []
    return needs.writesOf(need, { need: finished(need, by), event: 'NeedFinished' }, actor)
  }

  const mine = async ({ memberId, roles }: Actor, page: PageRequest): Promise<Page<contract.PartnershipSummary>> => {
    if (!memberId || roles.length === 0) return { items: [] }
    const { items, cursor } = await partnerships.ofMember(memberId, page)
    return { items: items.map(partnershipSummaryOf), ...(cursor && { cursor }) }
  }

  api
    .on(saveAgreement, async ({ params: { partnershipId }, body: { version, proposalId, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await partnerships.partnership(partnershipId)
      if (existing && (!isParty(existing, actor) || existing.proposalId !== proposalId)) throw idReused()
      const by = present(actor.memberId)
      const sides = existing ?? (await sidesOf(proposalId, actor))
      const print = fingerprint({ proposalId, content })
      permit(
        partnershipPolicy,
        actor,
        'write an agreement',
        existing ? partnershipThingOf(existing) : { ...sides, parties: [sides.memberId, sides.proposer], isNegotiating: true },
      )
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, partnershipViewOf(existing))
      if (existing && version === undefined) throw idReused()
      if (!existing && version !== undefined) throw changedMeanwhile()
      requireSound(content, sides)
      await requireAttachments(files, partnershipId, content.documents)
      const drafting = {
        partnershipId,
        proposalId,
        needId: sides.needId,
        memberId: sides.memberId,
        proposer: sides.proposer,
        content,
        fingerprint: print,
      }
      const partnership = existing ? redraft(existing, version ?? 0, { content, fingerprint: print, by }) : draft(drafting, by)
      await partnerships.saveDraft(partnership, existing, actor)
      return answer(201, partnershipViewOf(partnership))
    })

    .on(actOnPartnership, async ({ params: { partnershipId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { partnership, thing } = await readable(partnershipId, actor)
      permit(partnershipPolicy, actor, body.act, thing)
      const print = fingerprint({ by: actor.memberId, ...body })
      if (await isDone(furniture, partnershipId, { id: actId, fingerprint: print })) return answer(200, partnershipViewOf(partnership))
      const outcome = decidePartnership(partnership, body, { by: present(actor.memberId), at: clock() })
      await partnerships.save(partnership, { ...outcome, beside: await needWrites(outcome, actor) }, { actor, actId, fingerprint: print })
      return answer(201, partnershipViewOf(outcome.partnership))
    })

    .on(reportProgress, async ({ params: { partnershipId, progressId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { partnership, thing } = await readable(partnershipId, actor)
      permit(partnershipPolicy, actor, 'report progress', thing)
      const memberId = present(actor.memberId)
      const print = fingerprint({ memberId, ...body })
      const existing = await partnerships.progress(partnershipId, progressId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, withoutFingerprint(existing))
      const report = { progressId, memberId, at: clock(), content: body, fingerprint: print }
      await partnerships.report({ before: partnership, after: reported(partnership, body) }, report, actor)
      return answer(201, withoutFingerprint(report))
    })

    .on(readPartnership, async ({ params: { partnershipId }, actor: claimed }) => {
      const { partnership } = await readable(partnershipId, await asOfNow(furniture, claimed))
      const caseId = await cases.ofPartnership(partnershipId)
      return answer(200, { ...partnershipViewOf(partnership), ...(caseId && { caseId }) })
    })

    .on(exportKpis, async ({ params: { partnershipId }, query: { language }, actor: claimed }) => {
      const { partnership } = await readable(partnershipId, await asOfNow(furniture, claimed))
      return csv('kpis.csv', await toCsv(kpiColumns, partnershipViewOf(partnership).kpis, language))
    })

    .on(listProgress, async ({ params: { partnershipId }, query, actor: claimed }) => {
      await readable(partnershipId, await asOfNow(furniture, claimed))
      const { items, cursor } = await partnerships.progressOf(partnershipId, query)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(exportProgress, async ({ params: { partnershipId }, query: { language }, actor: claimed }) => {
      await readable(partnershipId, await asOfNow(furniture, claimed))
      const all = await everyItem((cursor) => partnerships.progressOf(partnershipId, { limit: 100, cursor }))
      return csv('progress.csv', await toCsv(progressColumns, all, language))
    })

    .on(listPartnerships, async ({ query, actor }) => {
      const { items, cursor } = await mine(await asOfNow(furniture, actor), query)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(exportPartnerships, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => mine(actor, { limit: 100, cursor }))
      return csv('my-partnerships.csv', await toCsv(partnershipColumns, all, language))
    })

    .on(announceDocument, async ({ params: { partnershipId, fileId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await partnerships.partnership(partnershipId)
      if (existing && !isParty(existing, actor)) throw idReused()
      if (!actor.memberId) throw notPermitted({ act: 'write an agreement' })
      const parties = { memberId: actor.memberId, parties: [actor.memberId], isNegotiating: true }
      permit(partnershipPolicy, actor, 'write an agreement', parties)
      if (body.fileId !== fileId) throw idReused()
      const { type, bytes, sha256 } = body
      return answer(200, await files.signedUpload({ key: attachmentKey(partnershipId, fileId), type, bytes, sha256 }))
    })

    .on(readDocument, async ({ params: { partnershipId, fileId }, actor: claimed }) => {
      const { partnership } = await readable(partnershipId, await asOfNow(furniture, claimed))
      const document = present(partnership.content.documents.find((each) => each.fileId === fileId))
      return answer(200, { url: await files.signedDownload(attachmentKey(partnershipId, fileId), document.name) })
    })
}

const isParty = (partnership: Partnership, { memberId }: Actor): boolean => memberId !== undefined && partiesOf(partnership).includes(memberId)

const withoutFingerprint = ({ fingerprint: _, ...report }: contract.ProgressReport & { readonly fingerprint: string }): contract.ProgressReport =>
  report
