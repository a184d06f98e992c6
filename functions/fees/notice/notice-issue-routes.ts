import { SignedDownload } from '../../kernel/document.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { LevyId } from '../contract.ts'
import type { NotifyingFurniture } from '../furniture.ts'
import { LevyParams } from '../levy/levy-contract.ts'
import type { KeptLevy } from '../levy/levy-store.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import { serviceOf } from './notice.ts'
import * as contract from './notice-contract.ts'
import { noticeFileKey } from './notice-file.ts'
import type { KeptIssue, KeptNotice } from './notice-store.ts'
import * as paperProblems from './paper-problems.ts'

const askForNotices = route({
  method: 'put',
  path: '/levies/{levyId}/notices/{issueId}',
  summary: 'Issue the notices of a levy, to all its payers or to some; another function makes the print file',
  costly: 'paper',
  params: contract.IssueParams,
  body: contract.IssueDraft,
  answers: { 200: contract.IssueView, 201: contract.IssueView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState, paperProblems.termsMissing, paperProblems.payersNotLevied],
})

const listIssues = route({
  method: 'get',
  path: '/levies/{levyId}/notices',
  summary: 'What was issued for a levy, newest first',
  params: LevyParams,
  query: PageQuery,
  answers: { 200: contract.IssuePage },
  refusals: [notFound],
})

const readIssue = route({
  method: 'get',
  path: '/levies/{levyId}/notices/{issueId}',
  summary: 'How far the making of notices has come, and the print file when it is complete',
  params: contract.IssueParams,
  answers: { 200: contract.IssueView },
  refusals: [notFound],
})

const fetchPart = route({
  method: 'get',
  path: '/levies/{levyId}/notices/{issueId}/files/{file}',
  summary: 'Where a part of the print file can be fetched, for a minute',
  params: contract.IssueFileParams,
  answers: { 200: SignedDownload },
  refusals: [notFound, paperProblems.noticesNotReady],
})

const listRecipients = route({
  method: 'get',
  path: '/levies/{levyId}/notices/{issueId}/recipients',
  summary: 'To whom notices went, and what became of each',
  params: contract.IssueParams,
  query: PageQuery,
  answers: { 200: contract.NoticePage },
  refusals: [notFound],
})

const actOnIssue = route({
  method: 'put',
  path: '/levies/{levyId}/notices/{issueId}/acts/{actId}',
  summary: 'Record that the notices of an issue were dispatched',
  params: contract.IssueActParams,
  body: contract.IssueAct,
  answers: { 200: contract.IssueView, 201: contract.IssueView },
  refusals: [notFound, notPermitted, changedMeanwhile, paperProblems.noticesNotReady, problems.wrongState],
})

/** Notices as they are issued together, and their dispatch. */
export const issueRoutes = (api: Api, furniture: NotifyingFurniture): void => {
  const { store, files, clock } = furniture
  const { levies, notices } = store
  const { within } = moneyDesk(furniture)

  const requireLevied = async (levyId: LevyId, { payers }: contract.IssueDraft): Promise<void> => {
    if (!payers) return
    const found = await Promise.all(payers.map((payerId) => levies.assessment(levyId, payerId)))
    const missing = payers.filter((_, at) => !found[at])
    if (missing.length > 0 || new Set(payers).size < payers.length) throw paperProblems.payersNotLevied({ payers: missing })
  }

  const issueIn = async (levyId: LevyId, issueId: contract.IssueId): Promise<KeptIssue> => present(await notices.issue(levyId, issueId))

  const levyOf = async (levyId: LevyId): Promise<KeptLevy> => present(await levies.levy(levyId))

  api
    .on(askForNotices, async ({ params: { levyId, issueId }, body, actor: claimed }) => {
      const levy = await levyOf(levyId)
      const { localGovernmentCode, fiscalYear, referenceOn, appealInstruction } = levy.draft
      const actor = await within(localGovernmentCode, claimed, 'issue notices')
      const print = fingerprint(body)
      const existing = await notices.issue(levyId, issueId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, issueView(existing))
      if (levy.status !== 'done') throw problems.wrongState({ state: levy.status })
      const { terms } = await notices.terms(localGovernmentCode)
      if (!terms) throw paperProblems.termsMissing()
      await requireLevied(levyId, body)
      const issue: KeptIssue = {
        ...{ issueId, levyId, localGovernmentCode, fiscalYear, referenceOn, appealInstruction, terms, draft: body, fingerprint: print },
        ...{
          at: clock(),
          by: actor.personId,
          done: 0,
          of: body.payers?.length ?? (levy.found?.payers ?? 0) + (levy.opened ?? 0),
          files: [],
          version: 1,
        },
      }
      await notices.ask(issue, actor)
      return answer(201, issueView(issue))
    })

    .on(listIssues, async ({ params: { levyId }, query, actor }) => {
      await within((await levyOf(levyId)).draft.localGovernmentCode, actor, 'read the books')
      const page = await notices.issuesOf(levyId, query)
      return answer(200, { ...page, items: page.items.map(issueView) })
    })

    .on(readIssue, async ({ params: { levyId, issueId }, actor }) => {
      const issue = await issueIn(levyId, issueId)
      await within(issue.localGovernmentCode, actor, 'read the books')
      return answer(200, issueView(issue))
    })

    .on(fetchPart, async ({ params: { levyId, issueId, file }, actor }) => {
      const issue = await issueIn(levyId, issueId)
      await within(issue.localGovernmentCode, actor, 'read the books')
      if (issue.done < issue.of) throw paperProblems.noticesNotReady()
      const found = present(issue.files[file])
      return answer(200, { url: await files.signedDownload(noticeFileKey(issueId, found), found.name) })
    })

    .on(listRecipients, async ({ params: { levyId, issueId }, query, actor }) => {
      const issue = await issueIn(levyId, issueId)
      await within(issue.localGovernmentCode, actor, 'read the books')
      const { items, cursor } = await notices.noticesOf(issueId, query)
      return answer(200, { items: issue.done < issue.of ? [] : items.map((notice) => noticeView(notice, issue)), ...(cursor && { cursor }) })
    })

    .on(actOnIssue, async ({ params: { levyId, issueId, actId }, body, actor: claimed }) => {
      const issue = await issueIn(levyId, issueId)
      const actor = await within(issue.localGovernmentCode, claimed, 'record service')
      const print = fingerprint(body)
      if (await isDone(furniture, issueId, { id: actId, fingerprint: print })) return answer(200, issueView(issue))
      if (issue.version !== body.version) throw changedMeanwhile()
      if (issue.done < issue.of) throw paperProblems.noticesNotReady()
      if (issue.dispatched) throw problems.wrongState({ state: 'dispatched' })
      const after: KeptIssue = { ...issue, version: issue.version + 1, dispatched: { on: body.on, how: body.how } }
      await notices.saveIssue(issue, after, { actor, actId, fingerprint: print })
      return answer(201, issueView(after))
    })
}

const issueView = ({ issueId, levyId, draft, at, done, of, files, dispatched, version }: KeptIssue): contract.IssueView => ({
  ...{ issueId, levyId, kind: draft.kind, number: draft.number, on: draft.on, at, done, of, version },
  ...(draft.kind === 'corrected' && { reason: draft.reason }),
  status: done < of ? 'making' : 'ready',
  files: done < of ? [] : [...files],
  ...(dispatched && { dispatched }),
})

export const noticeView = (notice: KeptNotice, issue: KeptIssue): contract.NoticeView => {
  const { issueId, levyId, payerId, number, name, told, files, isCopying, version } = notice
  const { draft } = issue
  return {
    issueId,
    levyId,
    payerId,
    kind: draft.kind,
    number,
    on: draft.on,
    name,
    told,
    service: serviceOf(notice.service, issue),
    files,
    isCopying,
    version,
  }
}
