import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { buttonClass } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { ApplicationTable } from './application-table.tsx'
import { queueQuery } from './queries.ts'

const route = getRouteApi('/applications')

const StatusTabs = ({ status }: { readonly status: 'filed' | 'admitted' }) => {
  const texts = useTexts()
  const tab = 'block border-b-4 px-4 py-2 aria-[current=page]:border-key-900 aria-[current=page]:text-key-1000 border-transparent text-std-16B-170'
  return (
    <nav aria-label={texts.application.status} className='no-print mt-6 border-b border-solid-gray-420'>
      <ul className='flex flex-wrap'>
        <li>
          <Link
            to='/applications'
            className={tab}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={status === 'filed' ? 'page' : undefined}
          >
            {texts.application.statuses.filed}
          </Link>
        </li>
        <li>
          <Link to='/applications' search={{ status: 'admitted' }} className={tab} aria-current={status === 'admitted' ? 'page' : undefined}>
            {texts.application.statuses.admitted}
          </Link>
        </li>
      </ul>
    </nav>
  )
}

const Applications = () => {
  const texts = useTexts()
  const locale = useLocale()
  const { status = 'filed', cursor } = route.useSearch()
  const shell = useShell()
  const { data, error, refetch } = useQuery(queueQuery(shell, status, cursor))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const further = status === 'admitted' ? { status } : {}
  return (
    <Page title={texts.application.queue}>
      <StatusTabs status={status} />
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.application.emptyQueue(status)}</p>}
      {data && data.items.length > 0 && <ApplicationTable caption={texts.application.queue} applications={data.items} />}
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
  const texts = useTexts()
  return (
    <Guard title={texts.application.queue} operator>
      <Applications />
    </Guard>
  )
}
