import { notFound, notPermitted } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { toCsv } from '../../platform/csv.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../../platform/http.ts'
import { dayTotals } from '../account/accounts.ts'
import type { Furniture } from '../furniture.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import { checkDesk } from './books-check-desk.ts'
import { journalColumns } from './books-columns.ts'
import * as contract from './books-contract.ts'
import { type Closed, closeMonth, closeYear } from './closing.ts'

const checkAll = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/books/checks',
  summary: 'The checks of the books, with every difference',
  params: contract.BooksParams,
  answers: { 200: contract.CheckView },
  refusals: [notFound],
})

const readClosed = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/books/closed',
  summary: 'Which months and years are closed',
  params: contract.BooksParams,
  answers: { 200: contract.ClosedView },
  refusals: [notFound],
})

const actOnBooks = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/books/acts/{actId}',
  summary: 'Close a month or a year',
  params: contract.BooksActParams,
  body: contract.BooksAct,
  answers: { 200: contract.ClosedView, 201: contract.ClosedView },
  refusals: [
    notFound,
    notPermitted,
    problems.monthClosed,
    problems.yearClosed,
    problems.monthNotOver,
    problems.yearNotOver,
    problems.monthsStillOpen,
  ],
})

const readJournal = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/books/journal',
  summary: 'The entries of a month, in the order of days',
  params: contract.BooksParams,
  query: contract.JournalQuery,
  answers: { 200: contract.EntryPage },
  refusals: [notFound],
})

const exportJournal = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/books/journal.csv',
  summary: 'The entries of a month as CSV, one line for each posting',
  params: contract.BooksParams,
  query: contract.JournalExport,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const readDay = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/books/days/{day}',
  summary: 'What moved on a day, by account, year, and current or carried over',
  params: contract.DayParams,
  answers: { 200: contract.DayTotals },
  refusals: [notFound],
})

/** The books: their checks, their journal, their closing. */
export const booksRoutes = (api: Api, furniture: Furniture): void => {
  const { store, clock } = furniture
  const { books } = store
  const { checked } = checkDesk(furniture)
  const { within } = moneyDesk(furniture)

  api
    .on(checkAll, async ({ params: { localGovernmentCode: code }, actor }) => {
      await within(code, actor, 'read the books')
      return answer(200, await checked(code))
    })

    .on(readClosed, async ({ params: { localGovernmentCode }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, closedView(await books.closed(localGovernmentCode)))
    })

    .on(actOnBooks, async ({ params: { localGovernmentCode: code, actId }, body, actor: claimed }) => {
      const actor = await within(code, claimed, 'close the books')
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      const [closed, today] = [await books.closed(code), dateInTokyo(clock())]
      if (await isDone(furniture, `MUNICIPALITY#${code}`, { id: actId, fingerprint: saving.fingerprint })) return answer(200, closedView(closed))
      switch (body.act) {
        case 'close-month':
          closeMonth(body.month, today)
          await books.closeMonth(code, body.month, saving)
          break
        case 'close-year':
          closeYear(body.fiscalYear, closed, today)
          await books.closeYear(code, body.fiscalYear, saving)
          break
      }
      return answer(201, closedView(await books.closed(code)))
    })

    .on(readJournal, async ({ params: { localGovernmentCode }, query: { month, ...page }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await books.ofMonth(localGovernmentCode, month, page))
    })

    .on(exportJournal, async ({ params: { localGovernmentCode }, query: { month, language }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const entries = await everyItem((cursor) => books.ofMonth(localGovernmentCode, month, { limit: 1000, cursor }))
      return csv(
        `journal-${month}.csv`,
        await toCsv(
          journalColumns,
          entries.flatMap((entry) => entry.postings.map((posting) => ({ entry, posting }))),
          language,
        ),
      )
    })

    .on(readDay, async ({ params: { localGovernmentCode, day }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, dayTotals(day, await books.ofDay(localGovernmentCode, day)))
    })
}

const closedView = ({ months, years }: Closed) => ({ months: [...months].toSorted(), years: [...years].toSorted() })
