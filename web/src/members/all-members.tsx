import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { buttonClass } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { dateText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { type Column, Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { allMembersQuery, type MemberStatus, type MemberSummary } from './belong/queries.ts'
import { useBelongTexts } from './belong/texts.ts'
import { useMembershipClasses } from './fields.ts'

const route = getRouteApi('/members')

const statuses: readonly MemberStatus[] = ['active', 'suspended', 'left']

const searchFor = (status: MemberStatus) => (status === 'active' ? {} : { status })

const StatusTabs = ({ status }: { readonly status: MemberStatus }) => {
  const own = useBelongTexts()
  const tab = 'block border-b-4 border-transparent px-4 py-2 text-std-16B-170 aria-[current=page]:border-key-900 aria-[current=page]:text-key-1000'
  return (
    <nav aria-label={own.mine.status} className='no-print mt-6 border-b border-solid-gray-420'>
      <ul className='flex flex-wrap'>
        {statuses.map((each) => (
          <li key={each}>
            <Link
              to='/members'
              search={searchFor(each)}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={each === status ? 'page' : undefined}
              className={tab}
            >
              {own.statuses[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const useColumns = (): readonly Column<MemberSummary>[] => {
  const texts = useTexts()
  const own = useBelongTexts()
  const locale = useLocale()
  const classes = useMembershipClasses()
  return [
    {
      label: texts.member.name,
      cell: ({ memberId, name }) => (
        <Link to='/members/$memberId' params={{ memberId }} className='link' lang='ja'>
          {name}
        </Link>
      ),
    },
    { label: texts.member.kind, cell: ({ kind }) => <Tag>{texts.kinds[kind]}</Tag> },
    { label: own.all.class, cell: ({ membershipClass }) => classes.get(membershipClass) ?? membershipClass },
    { label: own.all.code, cell: ({ localGovernmentCode }) => <span className='tabular-nums'>{localGovernmentCode}</span> },
    { label: texts.member.admittedOn, cell: ({ admittedOn }) => dateText(locale, admittedOn) },
    { label: own.all.since, cell: ({ changedOn }) => (changedOn ? dateText(locale, changedOn) : '–') },
  ]
}

const List = () => {
  const texts = useTexts()
  const own = useBelongTexts()
  const locale = useLocale()
  const { status = 'active', cursor } = route.useSearch()
  const shell = useShell()
  const columns = useColumns()
  const { data, error, refetch } = useQuery(allMembersQuery(shell, status, cursor))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={own.all.title}>
      <StatusTabs status={status} />
      <p className='mt-6'>
        {own.all.find}{' '}
        <Link to='/directory' className='link'>
          {texts.directory.title}
        </Link>
      </p>
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{own.all.empty(status)}</p>}
      {data && data.items.length > 0 && <Table caption={own.all.title} columns={columns} rows={data.items} keyOf={({ memberId }) => memberId} />}
      <div className='no-print mt-6 flex flex-wrap items-center gap-4'>
        {cursor && (
          <Link to='/members' search={searchFor(status)} className={buttonClass('outlined')}>
            {texts.table.first}
          </Link>
        )}
        {data?.cursor && (
          <Link to='/members' search={{ ...searchFor(status), cursor: data.cursor }} className={buttonClass('outlined')}>
            {texts.table.next}
          </Link>
        )}
        <CsvButton address={`${shell.settings.blocks.members}/members.csv?status=${status}&language=${locale}`} filename='all-members.csv' />
      </div>
    </Page>
  )
}

/** All members, suspended and former ones too, for the operator. */
export const AllMembers = () => {
  const own = useBelongTexts()
  return (
    <Guard title={own.all.title} operator>
      <List />
    </Guard>
  )
}
