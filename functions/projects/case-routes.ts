import { ExportQuery, PageQuery } from '../kernel/page.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, invalidCursor, notFound, notPermitted, present } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import { dateInTokyo } from '../kernel/time.ts'
import { isDone } from '../platform/acts.ts'
import { type CsvColumn, toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../platform/known-members.ts'
import type { PageRequest } from '../platform/outbox.ts'
import * as contract from './case-contract.ts'
import { caseDesk, caseSummaryOf } from './case-desk.ts'
import { decideCase, draft, redraft, searchCases } from './case-domain.ts'
import { casePolicy } from './case-policy.ts'
import type { Furniture, WithCodes } from './furniture.ts'
import { partnershipDesk } from './partnership-desk.ts'
import { acceptedAlready, unknownCode, wrongState } from './problems.ts'
import { pageOf, withAll } from './search-page.ts'

const listCases = route({
  method: 'get',
  path: '/cases',
  summary: 'The catalogue of cases, narrowed and counted by field, prefecture, cost and result',
  open: true,
  query: contract.CaseQuery,
  answers: { 200: contract.FoundCases },
  refusals: [invalidCursor],
})

const exportCases = route({
  method: 'get',
  path: '/cases.csv',
  summary: 'The same cases as CSV',
  open: true,
  query: contract.CaseExport,
  answers: { 200: 'csv' },
  refusals: [],
})

const readCase = route({
  method: 'get',
  path: '/cases/{caseId}',
  summary: 'A case, with its figures and what would be done differently',
  open: true,
  params: contract.CaseParams,
  answers: { 200: contract.CaseView },
  refusals: [notFound],
})

const saveCase = route({
  method: 'put',
  path: '/cases/{caseId}',
  summary: 'Write down the case of a finished partnership, or change it before all parties have accepted it',
  params: contract.CaseParams,
  body: contract.CaseDraft,
  answers: { 200: contract.CaseView, 201: contract.CaseView },
  refusals: [notFound, notPermitted, changedMeanwhile, wrongState, unknownCode],
})

const actOnCase = route({
  method: 'put',
  path: '/cases/{caseId}/acts/{actId}',
  summary: 'Accept the text of a case, or withdraw it; it is published when all parties have accepted',
  params: contract.CaseActParams,
  body: contract.CaseAct,
  answers: { 200: contract.CaseView, 201: contract.CaseView },
  refusals: [notFound, notPermitted, changedMeanwhile, wrongState, acceptedAlready],
})

const listMyCases = route({
  method: 'get',
  path: '/my-cases',
  summary: 'The cases the member acted for tells, also before they are published, newest first',
  query: PageQuery,
  answers: { 200: contract.CasePage },
  refusals: [],
})

const exportMyCases = route({
  method: 'get',
  path: '/my-cases.csv',
  summary: 'The same cases as CSV',
  query: ExportQuery,
  answers: { 200: 'csv' },
  refusals: [],
})

const caseColumns: readonly CsvColumn<contract.CaseListing>[] = [
  { ja: '事例ID', en: 'Case ID', value: ({ caseId }) => caseId },
  { ja: '会員ID', en: 'Member ID', value: ({ memberId }) => memberId },
  { ja: '題名', en: 'Title', value: ({ title }) => title },
  { ja: '題名（英語）', en: 'Title (English)', value: ({ titleEn }) => titleEn },
  { ja: '分野', en: 'Fields', value: ({ fields }) => fields.join(' ') },
  { ja: '地方公共団体コード', en: 'Local government codes', value: ({ localGovernmentCodes }) => localGovernmentCodes.join(' ') },
  { ja: '費用規模', en: 'Cost', value: ({ costBand }) => costBand },
  { ja: '結果', en: 'Result', value: ({ result }) => result },
  { ja: '問い合わせ', en: 'Contactable', value: ({ contactable }) => (contactable ? 'yes' : '') },
  { ja: '公開日時', en: 'Published at', value: ({ publishedAt }) => publishedAt },
]

const ownCaseColumns: readonly CsvColumn<contract.CaseSummary>[] = [
  { ja: '事例ID', en: 'Case ID', value: ({ caseId }) => caseId },
  { ja: '協定ID', en: 'Partnership ID', value: ({ partnershipId }) => partnershipId },
  { ja: '題名', en: 'Title', value: ({ title }) => title },
  { ja: '題名（英語）', en: 'Title (English)', value: ({ titleEn }) => titleEn },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '自団体の同意待ち', en: 'Waits for us', value: ({ waiting }) => (waiting ? 'yes' : '') },
  { ja: '結果', en: 'Result', value: ({ result }) => result },
  { ja: '公開日時', en: 'Published at', value: ({ publishedAt }) => publishedAt },
]

/** The catalogue of cases, and how a case comes into it. */
export const caseRoutes = (api: Api, furniture: Furniture<'cases' | 'partnerships'> & WithCodes): void => {
  const { store, clock, codes } = furniture
  const { cases } = store
  const { readable, thingOf, view } = caseDesk(furniture)
  const { readable: readablePartnership } = partnershipDesk(furniture)

  const found = async (filter: contract.CaseFilter) => searchCases(await cases.catalogue(), filter, dateInTokyo(clock()))

  const requireKnown = async ({ fields, localGovernmentCodes }: contract.CaseContent): Promise<void> => {
    const known = await codes()
    const unknown = [...fields.filter((code) => !known.fields.has(code)), ...localGovernmentCodes.filter((code) => !known.localGovernments.has(code))]
    if (unknown.length > 0) throw unknownCode({ unknown })
  }

  const mine = async ({ memberId, roles }: Actor, page: PageRequest): Promise<Page<contract.CaseSummary>> => {
    if (!memberId || roles.length === 0) return { items: [] }
    const { items, cursor } = await cases.ofMember(memberId, page)
    return { items: items.map((told) => caseSummaryOf(told, memberId)), ...(cursor && { cursor }) }
  }

  const existingOf = async (caseId: contract.CaseView['caseId'], { memberId }: Actor) => {
    const existing = await cases.case(caseId)
    if (existing && !existing.parties.some((party) => party.memberId === memberId)) throw idReused()
    return existing
  }

  api
    .on(listCases, async ({ query: { limit, cursor, ...filter } }) => {
      const { rows, facets } = await found(filter)
      const page = pageOf({ rows }, { limit, cursor })
      return answer(200, { ...page, items: page.items.map(listed), total: rows.length, facets: withAll(contract.caseFacets, facets) })
    })

    .on(exportCases, async ({ query: { language, ...filter } }) => {
      const { rows } = await found(filter)
      const listings = rows.map(({ row }) => row)
      return csv('cases.csv', await toCsv(caseColumns, listings, language))
    })

    .on(readCase, async ({ params: { caseId }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      return answer(200, await view(await readable(caseId, actor), actor))
    })

    .on(saveCase, async ({ params: { caseId }, body: { version, partnershipId, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const existing = await existingOf(caseId, actor)
      const { partnership, thing } = await readablePartnership(partnershipId, actor)
      permit(casePolicy, actor, 'tell a case', { parties: thing.parties, isOut: false, isNegotiating: true })
      const print = fingerprint({ partnershipId, content })
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, await view(existing, actor))
      if (existing && (version === undefined || existing.partnershipId !== partnershipId)) throw idReused()
      if (!existing && (version !== undefined || (await cases.ofPartnership(partnershipId)))) throw changedMeanwhile()
      await requireKnown(content)
      const by = present(actor.memberId)
      const told = existing
        ? redraft(existing, version ?? 0, { content, fingerprint: print, by })
        : draft(partnership, { caseId, content, fingerprint: print }, by)
      await cases.saveDraft(told, existing, actor)
      return answer(201, await view(told, actor))
    })

    .on(actOnCase, async ({ params: { caseId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const told = await readable(caseId, actor)
      permit(casePolicy, actor, body.act, await thingOf(told))
      const print = fingerprint({ by: actor.memberId, ...body })
      if (await isDone(furniture, caseId, { id: actId, fingerprint: print })) return answer(200, await view(told, actor))
      const outcome = decideCase(told, body, { by: present(actor.memberId), at: clock() })
      await cases.save(told, outcome, { actor, actId, fingerprint: print })
      return answer(201, await view(outcome.told, actor))
    })
    .on(listMyCases, async ({ query, actor }) => {
      const { items, cursor } = await mine(await asOfNow(furniture, actor), query)
      return answer(200, { items, ...(cursor && { cursor }) })
    })

    .on(exportMyCases, async ({ query: { language }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const all = await everyItem((cursor) => mine(actor, { limit: 100, cursor }))
      return csv('my-cases.csv', await toCsv(ownCaseColumns, all, language))
    })
}

const listed = ({ validUntil: _, ...listing }: contract.CaseListing & { readonly validUntil: string }): contract.CaseListing => listing
