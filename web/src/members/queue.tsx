import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { buttonClass } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { ApplicationTable } from './application-table.tsx'
import { useApplicationTexts } from './apply/texts.ts'
import { type ApplicationStatus, queueQuery } from './queries.ts'

const route = getRouteApi('/applications')

const statuses: readonly ApplicationStatus[] = ['filed', 'returned', 'admitted', 'refused', 'withdrawn']

/** How many there are, where the first page tells; counting what is over and done would read all of it. */
const useCount = (status: ApplicationStatus, isAsked: boolean): string | undefined => {
  const { data } = useQuery({ ...queueQuery(useShell(), status, undefined), enabled: isAsked })
  return data && `${data.items.length}${data.cursor ? '+' : ''}`
}

const tabClass = 'block border-b-4 border-transparent px-4 py-2 text-std-16B-170 aria-[current=page]:border-key-900 aria-[current=page]:text-key-1000'

const StatusTab = ({ status, isCurrent }: { readonly status: ApplicationStatus; readonly isCurrent: boolean }) => {
  const texts = useApplicationTexts()
  const count = useCount(status, isCurrent || status === 'filed' || status === 'returned')
  const name = texts.application.statuses[status]
  return (
    <li>
      <Link
        to='/applications'
        search={status === 'filed' ? {} : { status }}
        activeOptions={{ exact: true, includeSearch: true }}
        className={tabClass}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {count === undefined ? name : texts.application.counted(name, count)}
      </Link>
    </li>
  )
}

const StatusTabs = ({ current }: { readonly current: ApplicationStatus }) => {
  const texts = useApplicationTexts()
  return (
    <nav aria-label={texts.application.status} className='no-print mt-6 border-b border-solid-gray-420'>
      <ul className='flex flex-wrap'>
        {statuses.map((status) => (
          <StatusTab key={status} status={status} isCurrent={status === current} />
        ))}
      </ul>
    </nav>
  )
}

const Applications = () => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const { status = 'filed', cursor } = route.useSearch()
  const shell = useShell()
  const { data, error, refetch } = useQuery(queueQuery(shell, status, cursor))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const further = status === 'filed' ? {} : { status }
  return (
    <Page title={texts.application.queue}>
      <StatusTabs current={status} />
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.application.emptyQueue(texts.application.statuses[status])}</p>}
      {data && data.items.length > 0 && <ApplicationTable caption={texts.application.queue} applications={data.items} withOfficer />}
      <div className='no-print mt-6 flex flex-wrap items-center gap-4'>
        {cursor && (
          <Link to='/applications' search={further} className={buttonClass('outlined')}>
            {texts.table.first}
          </Link>
        )}
        {data?.cursor && (
          <Link to='/applications' search={{ ...further, cursor: data.cursor }} className={buttonClass('outlined')}>
            {texts.table.next}
          </Link>
        )}
        <CsvButton address={`${shell.settings.blocks.members}/applications.csv?status=${status}&language=${locale}`} filename='applications.csv' />
      </div>
    </Page>
  )
}

export const Queue = () => {
  const texts = useApplicationTexts()
  return (
    <Guard title={texts.application.queue} operator>
      <Applications />
    </Guard>
  )
}
