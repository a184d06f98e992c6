import { useQueries } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { RowsButton } from '../shell/csv-button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { useMemberName } from './member-name.tsx'
import { type NeedView, needQuery, type SolutionView, solutionQuery } from './sheet-queries.ts'
import { useSheetRows } from './sheet-rows.ts'
import { useSearchTexts } from './sheet-texts.ts'
import { type ComparedRow, SideBySide } from './side-by-side.tsx'

const route = getRouteApi('/compare')

type View = NeedView | SolutionView

const titleOf = (view: View, locale: string) => (locale === 'en' && view.titleEn) || view.title

const Head = ({ view }: { readonly view: View }) => {
  const locale = useLocale()
  const name = useMemberName(view.memberId, view.memberName)
  return (
    <>
      {'needId' in view ? (
        <Link to='/needs/$needId' params={{ needId: view.needId }} className='link'>
          {titleOf(view, locale)}
        </Link>
      ) : (
        <Link to='/solutions/$solutionId' params={{ solutionId: view.solutionId }} className='link'>
          {titleOf(view, locale)}
        </Link>
      )}
      <span className='block font-normal'>{name}</span>
    </>
  )
}

const Compared = ({ views }: { readonly views: readonly View[] }) => {
  const texts = useSearchTexts().compare
  const locale = useLocale()
  const sheets = useSheetRows(views.map(({ content }) => content))
  const lines = sheets[0] ?? []
  const rows: readonly ComparedRow[] = lines
    .filter(({ name }) => !['title', 'titleEn', 'attachments', 'excludedMembers'].includes(name))
    .map(({ name, label }) => ({ label, cells: sheets.map((sheet) => sheet.find((row) => row.name === name)?.text) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
  const file = () => [[texts.item, ...views.map((view) => titleOf(view, locale))], ...rows.map(({ label, cells }) => [label, ...cells])]
  return (
    <>
      <p className='mt-4'>{texts.lead}</p>
      <div className='no-print mt-4'>
        <RowsButton caption={texts.caption} filename='comparison.csv' rows={file} />
      </div>
      <SideBySide caption={texts.caption} item={texts.item} heads={views.map((view) => <Head key={view.title} view={view} />)} rows={rows} />
    </>
  )
}

/** Two or three needs or solutions, line by line. */
export const Compare = () => {
  const texts = useSearchTexts()
  const shell = useShell()
  const { of, compare } = route.useSearch()
  const ids = compare?.split(',') ?? []
  const needs = useQueries({ queries: of === 'needs' ? ids.map((id) => needQuery(shell, id)) : [] })
  const solutions = useQueries({ queries: of === 'solutions' ? ids.map((id) => solutionQuery(shell, id)) : [] })
  const asked = [...needs, ...solutions]
  const error = asked.find((query) => query.error)?.error
  if (error) return <Failure error={error} />
  const views = asked.flatMap(({ data }) => (data ? [data] : []))
  return (
    <Page title={texts.compare.title[of]} trail={[{ label: texts[of].title, to: of === 'needs' ? '/needs' : '/solutions' }]}>
      {ids.length < 2 && <p className='mt-6'>{texts.compare.few}</p>}
      {ids.length >= 2 && (views.length === ids.length ? <Compared views={views} /> : <Loading />)}
    </Page>
  )
}
