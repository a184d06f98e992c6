import { permit } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, route } from '../platform/http.ts'
import type { Platform } from './application-domain.ts'
import { asOfNow, type Furniture } from './furniture.ts'
import { operatorPolicy } from './policy.ts'
import * as problems from './problems.ts'
import * as contract from './recheck-contract.ts'
import {
  applyProposal,
  called,
  changesOf,
  compare,
  type Governments,
  listOf,
  propose,
  requireNotOlder,
  requireWholeList,
  statusAfter,
  withReadings,
} from './recheck-domain.ts'
import type { Decision, InForce, Recheck } from './recheck-store.ts'
import type { MembersStore } from './store.ts'

const importList = route({
  method: 'put',
  path: '/rechecks/{recheckId}',
  summary: 'Take a new list of local governments over and see what it means for the members; nothing happens to them by itself',
  costly: 'import',
  params: contract.RecheckParams,
  body: contract.GovernmentList,
  answers: { 200: contract.RecheckReport, 201: contract.RecheckReport },
  refusals: [notPermitted, problems.listTooShort, problems.listOlder, changedMeanwhile],
})

const readRecheck = route({
  method: 'get',
  path: '/rechecks/{recheckId}',
  summary: 'What was found in a list, and what became of each proposal',
  params: contract.RecheckParams,
  answers: { 200: contract.RecheckReport },
  refusals: [notFound, notPermitted],
})

const listRechecks = route({
  method: 'get',
  path: '/rechecks',
  summary: 'The lists that were taken over, newest first',
  query: contract.RecheckQuery,
  answers: { 200: contract.RecheckPage },
  refusals: [notPermitted],
})

const decideOnProposal = route({
  method: 'put',
  path: '/rechecks/{recheckId}/proposals/{memberId}',
  summary: 'Apply or dismiss what a list means for one member',
  params: contract.ProposalParams,
  body: contract.ProposalDecision,
  answers: { 200: contract.RecheckReport, 201: contract.RecheckReport },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.proposalDecided,
    problems.listOlder,
    problems.unknownLocalGovernment,
    problems.bodyAlreadyApplied,
    problems.memberNotActive,
  ],
})

const summaryOf = ({ fingerprint: _, ...summary }: Recheck): contract.RecheckSummary => summary

const viewOf = (proposal: contract.Proposal, decision: Decision | undefined): contract.ProposalView => ({
  ...proposal,
  status: decision?.status ?? 'open',
  ...(decision && { reason: decision.reason, decidedAt: decision.decidedAt, decidedBy: decision.decidedBy }),
})

/** The list in force: the one imported last, or else the one the product ships. */
const governmentsInForce = async (
  { rechecks }: MembersStore,
  inForce: InForce | undefined,
  shipped: () => Promise<Platform>,
): Promise<Governments> => {
  if (inForce) return rechecks.governments(inForce.recheckId)
  return new Map([...(await shipped()).known].map(([code, { name, kana, nameEn }]) => [code, { code, name, kana, nameEn }]))
}

/** Has everything know the list that was imported last, so that a body of a new code can apply the day it exists. */
export const withListInForce = (store: MembersStore, shipped: () => Promise<Platform>) => {
  let kept: { readonly recheckId: contract.RecheckId; readonly known: Platform['known'] } | undefined
  return async (): Promise<Platform> => {
    const [platform, inForce] = await Promise.all([shipped(), store.rechecks.inForce()])
    if (!inForce) return platform
    if (kept?.recheckId !== inForce.recheckId) {
      const governments = await store.rechecks.governments(inForce.recheckId)
      kept = { recheckId: inForce.recheckId, known: new Map([...governments].map(([code, government]) => [code, called(government)])) }
    }
    return { ...platform, known: kept.known }
  }
}

/** A new list of local governments, what it says of the members, and the operator's decision on each. */
export const recheckRoutes = (api: Api, furniture: Furniture): void => {
  const { store, clock, platform } = furniture
  const { rechecks, members } = store

  const reportOf = async (recheck: Recheck): Promise<contract.RecheckReport> => {
    const { recheckId } = recheck
    const [inForce, findings, proposals, decisions] = await Promise.all([
      rechecks.inForce(),
      rechecks.findings(recheckId),
      rechecks.proposals(recheckId),
      rechecks.decisions(recheckId),
    ])
    const proposed = proposals.map((proposal) => viewOf(proposal, decisions.get(proposal.memberId)))
    return { ...summaryOf(recheck), inForce: inForce?.recheckId === recheckId, findings, proposed }
  }

  const everyMember = async () => {
    const [active, suspended] = await Promise.all(
      (['active', 'suspended'] as const).map((status) => everyItem((cursor) => members.byStatus(status, { limit: 1000, cursor }))),
    )
    return [...(active ?? []), ...(suspended ?? [])]
  }

  api
    .on(importList, async ({ params: { recheckId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      permit(operatorPolicy, actor, 'import a list', undefined)
      const print = fingerprint({ listedOn: body.listedOn, rows: body.rows.toSorted((a, b) => (a.code < b.code ? -1 : 1)) })
      const [existing, inForce] = await Promise.all([rechecks.recheck(recheckId), rechecks.inForce()])
      if (existing && existing.fingerprint !== print) throw idReused()
      // The same list is the same act, whoever sends it and under whichever id.
      const same = existing ?? (inForce?.fingerprint === print ? await rechecks.recheck(inForce.recheckId) : undefined)
      if (same) return answer(200, await reportOf(same))
      requireNotOlder(body.listedOn, inForce?.listedOn)
      const before = await governmentsInForce(store, inForce, platform)
      const list = withReadings(before, listOf(body.rows))
      requireWholeList(before, list)
      const { unchanged, findings } = compare(before, list)
      const proposals = propose(await everyMember(), list)
      const count = (kind: contract.Finding['kind']) => findings.filter((finding) => finding.kind === kind).length
      const recheck: Recheck = {
        recheckId,
        listedOn: body.listedOn,
        importedAt: clock(),
        importedBy: actor.personId,
        rows: list.standing.size,
        unchanged,
        renamed: count('renamed'),
        gone: count('gone'),
        appeared: count('appeared'),
        proposals: proposals.length,
        fingerprint: print,
      }
      await rechecks.save({ recheck, standing: list.standing, findings, changes: changesOf(before, list), proposals }, inForce, actor)
      const proposed = proposals.map((proposal) => viewOf(proposal, undefined))
      return answer(201, { ...summaryOf(recheck), inForce: true, findings: [...findings], proposed })
    })

    .on(readRecheck, async ({ params: { recheckId }, actor }) => {
      permit(operatorPolicy, actor, 'import a list', undefined)
      return answer(200, await reportOf(present(await rechecks.recheck(recheckId))))
    })

    .on(listRechecks, async ({ query, actor }) => {
      permit(operatorPolicy, actor, 'import a list', undefined)
      const { items, cursor } = await rechecks.list(query)
      return answer(200, { items: items.map(summaryOf), ...(cursor && { cursor }) })
    })

    .on(decideOnProposal, async ({ params: { recheckId, memberId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      permit(operatorPolicy, actor, 'import a list', undefined)
      const recheck = present(await rechecks.recheck(recheckId))
      const proposal = present((await rechecks.proposals(recheckId)).find((each) => each.memberId === memberId))
      const print = fingerprint(body)
      const decided = await rechecks.decision(recheckId, memberId)
      if (decided && decided.fingerprint !== print) throw problems.proposalDecided()
      if (decided) return answer(200, await reportOf(recheck))
      const inForce = await rechecks.inForce()
      if (inForce && inForce.recheckId !== recheckId) throw problems.listOlder({ inForce: inForce.listedOn })
      const by = { reason: body.reason, by: actor.personId, at: clock() }
      const toCode = body.decision === 'apply' ? body.toCode : undefined
      const decision: Decision = {
        memberId,
        status: statusAfter(body),
        reason: body.reason,
        ...(toCode && { toCode }),
        decidedAt: by.at,
        decidedBy: by.by,
        fingerprint: print,
      }
      if (body.decision === 'dismiss') await rechecks.dismiss({ recheckId, decision, actor })
      else {
        const member = present(await members.member(memberId))
        const list = toCode ? await rechecks.governments(recheckId) : new Map()
        await rechecks.apply({ recheckId, decision, actor }, member, applyProposal(member, proposal, { ...by, toCode, list }))
      }
      return answer(201, await reportOf(recheck))
    })
}
