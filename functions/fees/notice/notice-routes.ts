import { SignedDownload } from '../../kernel/document.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../../kernel/problem.ts'
import type { Page } from '../../kernel/table.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { NotifyingFurniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { OfficersActParams } from '../office/officer-contract.ts'
import { PayerParams } from '../payer/payer-contract.ts'
import * as problems from '../problems.ts'
import { serve, serviceOf } from './notice.ts'
import * as contract from './notice-contract.ts'
import { noticeFileKey } from './notice-file.ts'
import { noticeView } from './notice-issue-routes.ts'
import type { KeptNotice } from './notice-store.ts'

const readTerms = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/notice-terms',
  summary: 'What the notices of a municipality say',
  params: MunicipalityParams,
  answers: { 200: contract.NoticeTermsView },
  refusals: [notFound],
})

const changeTerms = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/notice-terms/acts/{actId}',
  summary: 'Set what notices say from now on; what was issued stays as it is',
  params: OfficersActParams,
  body: contract.NoticeTermsDraft,
  answers: { 200: contract.NoticeTermsView, 201: contract.NoticeTermsView },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

const listReturned = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/returned-notices',
  summary: 'Notices that came back and reached nobody yet, the oldest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.NoticePage },
  refusals: [notFound],
})

const listNotices = route({
  method: 'get',
  path: '/payers/{payerId}/notices',
  summary: 'What a payer was notified of, newest first',
  params: PayerParams,
  query: PageQuery,
  answers: { 200: contract.NoticePage },
  refusals: [notFound],
})

const actOnNotice = route({
  method: 'put',
  path: '/payers/{payerId}/notices/{issueId}/acts/{actId}',
  summary: 'Ask for a copy of a notice, or record that it was dispatched, came back or was published',
  costly: { copy: 'paper' },
  params: contract.NoticeActParams,
  body: contract.NoticeAct,
  answers: { 200: contract.NoticeView, 201: contract.NoticeView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState],
})

const fetchCopy = route({
  method: 'get',
  path: '/payers/{payerId}/notices/{issueId}/files/{file}',
  summary: 'Where a copy of a notice can be fetched, for a minute',
  params: contract.NoticeFileParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** What the municipality has notices say, and the notices of one payer with what became of them. */
export const noticeRoutes = (api: Api, furniture: NotifyingFurniture): void => {
  const { store, files } = furniture
  const { notices } = store
  const { within, withinStatement } = moneyDesk(furniture)

  const viewsOf = async ({ items, cursor }: Page<KeptNotice>) => {
    const issues = await Promise.all(items.map(({ levyId, issueId }) => notices.issue(levyId, issueId)))
    const shown = items.flatMap((notice, at) => {
      const issue = issues[at]
      return issue && issue.done >= issue.of ? [noticeView(notice, issue)] : []
    })
    return { items: shown, ...(cursor && { cursor }) }
  }

  /** A notice shows when all that were issued with it are made. */
  const shown = async (notice: KeptNotice | undefined) => {
    const found = present(notice)
    const issue = present(await notices.issue(found.levyId, found.issueId))
    return { notice: found, issue: present(issue.done < issue.of ? undefined : issue) }
  }

  api
    .on(readTerms, async ({ params: { localGovernmentCode }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await notices.terms(localGovernmentCode))
    })

    .on(changeTerms, async ({ params: { localGovernmentCode, actId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'set notice terms')
      const before = await notices.terms(localGovernmentCode)
      const print = fingerprint(body)
      if (await isDone(furniture, `MUNICIPALITY#${localGovernmentCode}`, { id: actId, fingerprint: print })) return answer(200, before)
      if (before.version !== body.version) throw changedMeanwhile()
      const after = { localGovernmentCode, version: before.version + 1, terms: body.terms }
      await notices.saveTerms(after, { actor, actId, fingerprint: print })
      return answer(201, after)
    })

    .on(listReturned, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await viewsOf(await notices.returned(localGovernmentCode, query)))
    })

    .on(listNotices, async ({ params: { payerId }, query, actor }) => {
      await withinStatement(payerId, actor)
      return answer(200, await viewsOf(await notices.ofPayer(payerId, query)))
    })

    .on(actOnNotice, async ({ params: { payerId, issueId, actId }, body, actor: claimed }) => {
      const { localGovernmentCode } = await withinStatement(payerId, claimed)
      const actor = body.act === 'copy' ? await asOfNow(furniture, claimed) : await within(localGovernmentCode, claimed, 'record service')
      const { notice, issue } = await shown(await notices.notice(issueId, payerId))
      const saving = { actor, actId, fingerprint: fingerprint([issueId, body]) }
      if (await isDone(furniture, payerId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, noticeView(notice, issue))
      const next = { ...notice, version: notice.version + 1 }
      if (body.act === 'copy') {
        const copying: KeptNotice = { ...next, isCopying: true }
        await notices.saveNotice(notice, copying, { saving, name: 'NoticeCopyAsked' })
        return answer(201, noticeView(copying, issue))
      }
      if (notice.version !== body.version) throw changedMeanwhile()
      const after: KeptNotice = { ...next, service: serve(serviceOf(notice.service, issue), body, issue.terms) }
      await notices.saveNotice(notice, after, { saving, name: events[body.act] })
      return answer(201, noticeView(after, issue))
    })

    .on(fetchCopy, async ({ params: { payerId, issueId, file }, actor }) => {
      await withinStatement(payerId, actor)
      const { notice } = await shown(await notices.notice(issueId, payerId))
      const found = present(notice.files[file])
      return answer(200, { url: await files.signedDownload(noticeFileKey(issueId, found), found.name) })
    })
}

const events = { dispatch: 'NoticeDispatched', return: 'NoticeReturned', publish: 'NoticePublished' } as const
