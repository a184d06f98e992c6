import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { changedMeanwhile, notFound, notPermitted } from '../../kernel/problem.ts'
import { dateInTokyo, type FiscalYear } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { toCsv } from '../../platform/csv.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../../platform/http.ts'
import { accountsCloseOn } from '../books/closing.ts'
import type { GrantingFurniture } from '../furniture.ts'
import { grantDesk } from '../grant/grant-desk.ts'
import { standing, together } from '../grant/grant-money.ts'
import * as grantProblems from '../grant/grant-problems.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { keptUntil } from '../retention/retention.ts'
import type { YearPapers } from '../retention/retention-contract.ts'
import { isOver, planEnd } from './plan-end.ts'
import { reviewedColumns, yearColumns } from './year-columns.ts'
import * as contract from './year-contract.ts'
import { yearDesk } from './year-desk.ts'
import { reviewedView } from './year-review.ts'

const readStatement = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/years/{fiscalYear}',
  summary: 'The statement of a fiscal year: determined, received, written off and carried over, of the year and of arrears',
  params: contract.YearParams,
  answers: { 200: contract.YearStatementView },
  refusals: [notFound],
})

const exportStatement = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/years/{fiscalYear}/statement.csv',
  summary: 'The same totals as CSV, in the order of the official statement of accounts',
  params: contract.YearParams,
  query: contract.YearExport,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const listReviewed = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/years/{fiscalYear}/reviewed-entries',
  summary: 'What a review of a year looks at entry by entry: corrections, reversals, refunds, write-offs, grants, each with who made it',
  params: contract.YearParams,
  query: contract.ReviewQuery,
  answers: { 200: contract.ReviewedPage },
  refusals: [notFound],
})

const exportReviewed = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/years/{fiscalYear}/reviewed-entries.csv',
  summary: 'The same as CSV',
  params: contract.YearParams,
  query: contract.YearExport,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const listOfficeActs = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/office-acts',
  summary: 'What was done about the books of a municipality: officers, terms, months and years that were closed, newest first',
  params: contract.OfficeParams,
  query: contract.ReviewQuery,
  answers: { 200: contract.OfficeActPage },
  refusals: [notFound],
})

const readPlanClosing = route({
  method: 'get',
  path: '/districts/{districtId}/plan-closing',
  summary: 'Whether the grants of a plan are settled, and whether the plan is closed',
  params: contract.PlanClosingParams,
  answers: { 200: contract.PlanClosingView },
  refusals: [notFound],
})

const closePlan = route({
  method: 'put',
  path: '/districts/{districtId}/plan-closing/acts/{actId}',
  summary: 'Close a plan whose period is over, when every grant of it is settled',
  params: contract.PlanClosingActParams,
  body: contract.PlanClosing,
  answers: { 200: contract.PlanClosingView, 201: contract.PlanClosingView },
  refusals: [notFound, notPermitted, changedMeanwhile, grantProblems.settlementOpen, grantProblems.planNotOver],
})

/** What a year and a plan come to when they are over. */
export const yearRoutes = (api: Api, furniture: GrantingFurniture): void => {
  const { store, clock } = furniture
  const { books, years, grants, grounds, retention } = store
  const { within } = moneyDesk(furniture)
  const { withinDistrict } = grantDesk(furniture)
  const { statementOf } = yearDesk(furniture)

  const papersOf = async (code: LocalGovernmentCode, fiscalYear: FiscalYear): Promise<YearPapers> => {
    const [{ terms }, known] = await Promise.all([retention.ofMunicipality(code), retention.years(code)])
    const year = known.find((one) => one.fiscalYear === fiscalYear)
    return {
      ...(terms && { keptUntil: keptUntil(fiscalYear, terms) }),
      ...(year?.goneOn && { goneOn: year.goneOn }),
      heldBy: year?.heldBy ?? [],
    }
  }

  const planView = async (districtId: string): Promise<contract.PlanClosingView> => {
    const [heard, all] = await Promise.all([
      grounds.ofDistrict(districtId),
      everyItem((cursor) => grants.ofDistrict(districtId, { limit: 100, cursor })),
    ])
    const end = planEnd(heard)
    const closing = end && (await years.planClosing(districtId, end.on))
    const open = all.filter(({ status }) => !['settled', 'refused', 'withdrawn'].includes(status)).map(({ grantId }) => grantId)
    return {
      ...{ districtId, open, granted: together(all.map(standing)), version: closing?.version ?? 0 },
      ...{ isRevoked: end?.isRevoked ?? false, isOver: end !== undefined && isOver(end, dateInTokyo(clock())) },
      ...(end && { endsOn: end.on }),
      ...(closing && { closed: { document: closing.document, on: closing.on } }),
    }
  }

  api
    .on(readStatement, async ({ params: { localGovernmentCode, fiscalYear }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const [statement, closed, unsettled, papers] = await Promise.all([
        statementOf(localGovernmentCode, fiscalYear),
        books.closed(localGovernmentCode),
        years.unsettled(localGovernmentCode, fiscalYear),
        papersOf(localGovernmentCode, fiscalYear),
      ])
      const isFinal = closed.years.has(fiscalYear)
      return answer(200, { ...statement, localGovernmentCode, closesOn: accountsCloseOn(fiscalYear), isFinal, unsettled, papers })
    })

    .on(exportStatement, async ({ params: { localGovernmentCode, fiscalYear }, query: { language }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const { rows } = await statementOf(localGovernmentCode, fiscalYear)
      return csv(
        `statement-${fiscalYear}.csv`,
        await toCsv(
          yearColumns,
          rows.map((row) => ({ ...row, fiscalYear })),
          language,
        ),
      )
    })

    .on(listReviewed, async ({ params: { localGovernmentCode, fiscalYear }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const { items, cursor } = await books.reviewed(localGovernmentCode, fiscalYear, query)
      return answer(200, { items: items.map(reviewedView), ...(cursor && { cursor }) })
    })

    .on(exportReviewed, async ({ params: { localGovernmentCode, fiscalYear }, query: { language }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const all = await everyItem((cursor) => books.reviewed(localGovernmentCode, fiscalYear, { limit: 1000, cursor }))
      return csv(`reviewed-${fiscalYear}.csv`, await toCsv(reviewedColumns, all.map(reviewedView), language))
    })

    .on(listOfficeActs, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await store.audit.about(`MUNICIPALITY#${localGovernmentCode}`, query))
    })

    .on(readPlanClosing, async ({ params: { districtId }, actor }) => {
      await withinDistrict(districtId, actor, 'read a grant')
      return answer(200, await planView(districtId))
    })

    .on(closePlan, async ({ params: { districtId, actId }, body, actor: claimed }) => {
      const { actor, localGovernmentCode } = await withinDistrict(districtId, claimed, 'decide a grant')
      const saving = { actor, actId, fingerprint: fingerprint(body), code: localGovernmentCode }
      const before = await planView(districtId)
      if (await isDone(furniture, districtId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, before)
      if (before.version !== body.version || before.closed) throw changedMeanwhile()
      const { endsOn } = before
      if (endsOn === undefined || !before.isOver) throw grantProblems.planNotOver({ endsOn: before.endsOn ?? '' })
      if (before.open.length > 0) throw grantProblems.settlementOpen({ grants: before.open })
      await years.closePlan(districtId, { document: body.document, endsOn, on: dateInTokyo(clock()) }, saving)
      return answer(201, await planView(districtId))
    })
}
