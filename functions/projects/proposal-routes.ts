import { Evidence, SignedDownload, SignedUpload } from '../kernel/document.ts'
import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { PageRequest } from '../platform/outbox.ts'
import { attachmentKey, requireAttachments } from './attachment.ts'
import { pairDesk } from './contact-desk.ts'
import type { ProposalId } from './contract.ts'
import type { Furniture, WithFiles } from './furniture.ts'
import * as problems from './problems.ts'
import { proposalColumns } from './proposal-columns.ts'
import * as contract from './proposal-contract.ts'
import { proposalDesk } from './proposal-desk.ts'
import { decideProposal, draft, type Proposal, redraft, requireSound, requireTaking } from './proposal-domain.ts'
import { proposalPolicy, proposerPolicy } from './proposal-policy.ts'

const refusals = [
  notFound,
  notPermitted,
  changedMeanwhile,
  problems.wrongState,
  problems.proposalsClosed,
  problems.attachmentMissing,
  problems.endBeforeStart,
  problems.excluded,
  problems.keptApart,
]

const saveProposal = route({
  method: 'put',
  path: '/proposals/{proposalId}',
  summary: 'Draft a proposal on a need, or replace a draft; the id is minted by the caller',
  params: contract.ProposalParams,
  body: contract.ProposalDraft,
  answers: { 200: contract.ProposalView, 201: contract.ProposalView },
  refusals,
})

const actOnProposal = route({
  method: 'put',
  path: '/proposals/{proposalId}/acts/{actId}',
  summary: 'Submit, replace or withdraw a proposal; shortlist or decline one that came',
  params: contract.ProposalActParams,
  body: contract.ProposalAct,
  answers: { 200: contract.ProposalView, 201: contract.ProposalView },
  refusals: [...refusals, problems.stillSealed],
})

const readProposal = route({
  method: 'get',
  path: '/proposals/{proposalId}',
  summary: 'A proposal, for who made it and, once unsealed, for the owner of the need',
  params: contract.ProposalParams,
  answers: { 200: contract.ProposalView },
  refusals: [notFound],
})

const listEditions = route({
  method: 'get',
  path: '/proposals/{proposalId}/versions',
  summary: 'What has been submitted under this id, newest first',
  params: contract.ProposalParams,
  query: PageQuery,
  answers: { 200: contract.ProposalEditionPage },
  refusals: [notFound],
})

const listMyProposals = route({
  method: 'get',
  path: '/my-proposals',
  summary: 'The proposals of the member acted for, drafts too, newest first',
  query: PageQuery,
  answers: { 200: contract.ProposalPage },
  refusals: [],
})

const exportMyProposals = route({
  method: 'get',
  path: '/my-proposals.csv',
  summary: 'The same proposals as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

const announceAttachment = route({
  method: 'put',
  path: '/proposals/{proposalId}/attachments/{fileId}',
  summary: 'Ask where to send a document, before the proposal that names it is saved',
  costly: 'upload',
  params: contract.ProposalAttachmentParams,
  body: Evidence,
  answers: { 200: SignedUpload },
  refusals: [notPermitted, idReused],
})

const readAttachment = route({
  method: 'get',
  path: '/proposals/{proposalId}/attachments/{fileId}',
  summary: 'Ask where a document of a proposal can be fetched, for one minute',
  params: contract.ProposalAttachmentParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** Proposing: drafts, submissions, and what the owner of the need makes of them. */
export const proposalRoutes = (api: Api, furniture: Furniture<'proposals' | 'panels' | 'needs' | 'solutions' | 'related'> & WithFiles): void => {
  const { store, clock, files } = furniture
  const { proposals, needs } = store
  const { readable: readablePair, requireTogether } = pairDesk(furniture)
  const { readable, summary, view } = proposalDesk(furniture)

  const own = async (proposalId: ProposalId, { memberId }: Actor): Promise<Proposal | undefined> => {
    const existing = await proposals.proposal(proposalId)
    if (existing && existing.memberId !== memberId) throw idReused()
    return existing
  }

  const requireContent = async (proposalId: ProposalId, content: contract.ProposalContent): Promise<void> => {
    requireSound(content)
    await requireAttachments(files, proposalId, content.attachments)
  }

  const mine = async ({ memberId, roles }: Actor, page: PageRequest): Promise<Page<contract.ProposalSummary>> => {
    if (!memberId || roles.length === 0) return { items: [] }
    const { items, cursor } = await proposals.ofMember(memberId, page)
    return { items: await Promise.all(items.map(summary)), ...(cursor && { cursor }) }
  }

  api
    .on(saveProposal, async ({ params: { proposalId }, body: { version, content, ...pair }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await own(proposalId, actor)
      const { need, solution } = await readablePair(pair, actor)
      permit(proposerPolicy, actor, 'propose', solution)
      const print = fingerprint({ ...pair, content })
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1)) return answer(200, await view(existing))
      if (existing && (version === undefined || existing.needId !== pair.needId || existing.solutionId !== pair.solutionId)) throw idReused()
      if (!existing && version !== undefined) throw changedMeanwhile()
      await requireTogether({ need, solution })
      requireTaking(need, clock())
      await requireContent(proposalId, content)
      const drafting = { proposalId, solutionId: pair.solutionId, memberId: solution.memberId, content, fingerprint: print }
      const proposal = existing ? redraft(existing, version ?? 0, drafting) : draft(need, drafting)
      await proposals.saveDraft(proposal, existing)
      return answer(201, await view(proposal))
    })

    .on(actOnProposal, async ({ params: { proposalId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { proposal, need, thing } = await readable(proposalId, actor)
      permit(proposalPolicy, actor, body.act, thing)
      const print = fingerprint(body)
      if (await isDone(furniture, proposalId, { id: actId, fingerprint: print })) return answer(200, await view(proposal))
      if (body.act === 'submit' || body.act === 'replace') {
        requireTaking(need, clock())
        await requireTogether(await readablePair(proposal, actor))
      }
      if (body.act === 'replace') await requireContent(proposalId, body.content)
      const outcome = decideProposal(proposal, body, { need, at: clock() })
      const beside = body.act === 'submit' ? [needs.answered(need)] : []
      await proposals.save(proposal, { need, outcome, beside }, { actor, actId, fingerprint: print })
      return answer(201, await view(outcome.proposal))
    })

    .on(readProposal, async ({ params: { proposalId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      return answer(200, await view((await readable(proposalId, actor)).proposal))
    })

    .on(listEditions, async ({ params: { proposalId }, query, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await readable(proposalId, actor)
      const { items, cursor } = await proposals.editions(proposalId, query)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(listMyProposals, async ({ query, actor }) => {
      const { items, cursor } = await mine(await asOfNow(furniture, actor), query)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(exportMyProposals, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => mine(actor, { limit: 100, cursor }))
      return csv('my-proposals.csv', await toCsv(proposalColumns, all, language))
    })

    .on(announceAttachment, async ({ params: { proposalId, fileId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await own(proposalId, actor)
      if (!actor.memberId) throw notPermitted({ act: 'propose' })
      permit(proposerPolicy, actor, 'propose', existing ?? { memberId: actor.memberId })
      if (body.fileId !== fileId) throw idReused()
      const { type, bytes, sha256 } = body
      return answer(200, await files.signedUpload({ key: attachmentKey(proposalId, fileId), type, bytes, sha256 }))
    })

    .on(readAttachment, async ({ params: { proposalId, fileId }, actor: claimed }) => {
      const { proposal } = await readable(proposalId, await asOfNow(furniture, claimed))
      const attachment = present(proposal.content.attachments.find((each) => each.fileId === fileId))
      return answer(200, { url: await files.signedDownload(attachmentKey(proposalId, fileId), attachment.name) })
    })
}
