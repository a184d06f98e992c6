import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { prefecturesQuery } from '../registry/queries.ts'
import { buttonClass } from '../shell/button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import type { DirectorySearch } from '../shell/search.ts'
import { useShell } from '../shell/shell.ts'
import { type Column, Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { type Found, facets, foundOf, loosened } from './directory-filter.ts'
import { DirectoryForm } from './directory-form.tsx'
import { directoryCountsQuery, directoryQuery, pageSize } from './directory-queries.ts'
import { FieldTags } from './field-tags.tsx'
import { useMunicipalities } from './municipalities.ts'
import { PrefectureTable } from './prefecture-table.tsx'
import type { DirectoryEntry } from './queries.ts'

const DirectoryMap = lazy(() => import('./directory-map.tsx').then(({ DirectoryMap }) => ({ default: DirectoryMap })))

const route = getRouteApi('/directory')

/** The name of each prefecture in the reader's language, by its two digits. */
const usePrefectureNames = (): ReadonlyMap<string, string> => {
  const locale = useLocale()
  const { data = [] } = useQuery(prefecturesQuery(useShell()))
  return new Map(data.map(({ prefectureCode, name, nameEn }) => [prefectureCode, locale === 'ja' ? name : nameEn]))
}

const MemberName = ({ member }: { readonly member: DirectoryEntry }) => {
  const locale = useLocale()
  return (
    <Link to='/directory/$memberId' params={{ memberId: member.memberId }} className='link'>
      {locale === 'en' && member.nameEn ? member.nameEn : member.name}
    </Link>
  )
}

const useColumns = (prefectures: ReadonlyMap<string, string>): readonly Column<DirectoryEntry>[] => {
  const texts = useTexts()
  return [
    { label: texts.member.name, cell: (member) => <MemberName member={member} /> },
    { label: texts.member.kind, cell: ({ kind }) => <Tag>{texts.kinds[kind]}</Tag> },
    { label: texts.member.prefecture, cell: ({ prefectureCode }) => prefectures.get(prefectureCode) ?? prefectureCode },
    { label: texts.member.fields, cell: ({ fields }) => (fields.length > 0 ? <FieldTags fields={fields} /> : '–') },
  ]
}

/** Nothing fits: says which filter to let go, and what that would bring. */
const Loosening = ({ search, found }: { readonly search: DirectorySearch; readonly found: Found }) => {
  const texts = useTexts()
  const { text } = search
  const words = {
    kind: texts.directory.withoutKind,
    prefecture: texts.directory.withoutPrefecture,
    municipality: texts.directory.withoutMunicipality,
    field: texts.directory.withoutField,
  }
  const worthwhile = facets.filter((facet) => search[facet] !== undefined && found.without[facet] > 0)
  const { text: _, page: __, ...filters } = search
  return (
    <div className='mt-6'>
      <p>{texts.directory.nothing}</p>
      <ul className='mt-2 list-disc pl-6'>
        {worthwhile.map((facet) => (
          <li key={facet}>
            <Link to='/directory' search={loosened(search, facet)} className='link'>
              {words[facet](found.without[facet])}
            </Link>
          </li>
        ))}
        {text && (
          <li>
            <Link to='/directory' search={filters} className='link'>
              {texts.directory.withoutText(text)}
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}

const Pages = ({ search, pages }: { readonly search: DirectorySearch; readonly pages: number }) => {
  const texts = useTexts()
  const page = search.page ?? 1
  if (pages === 1) return null
  return (
    <nav aria-label={texts.table.pages} className='no-print mt-6 flex flex-wrap items-center gap-4'>
      {page > 1 && (
        <Link to='/directory' search={{ ...search, page: page - 1 }} className={buttonClass('outlined')}>
          {texts.table.previous}
        </Link>
      )}
      <p>{texts.table.page(page, pages)}</p>
      {page < pages && (
        <Link to='/directory' search={{ ...search, page: page + 1 }} className={buttonClass('outlined')}>
          {texts.table.next}
        </Link>
      )}
    </nav>
  )
}

const csvAddress = (base: string, { page: _, ...asked }: DirectorySearch, locale: string) => {
  const query = new URLSearchParams({ ...asked, language: locale })
  return `${base}/directory.csv?${query}`
}

const List = ({
  search,
  found,
  prefectures,
}: {
  readonly search: DirectorySearch
  readonly found: Found
  readonly prefectures: ReadonlyMap<string, string>
}) => {
  const texts = useTexts()
  const locale = useLocale()
  const { settings } = useShell()
  const columns = useColumns(prefectures)
  const from = ((search.page ?? 1) - 1) * pageSize
  return (
    <section aria-labelledby='found'>
      <div className='flex flex-wrap items-end justify-between gap-4'>
        <div>
          <h2 id='found' className='text-std-24B-150'>
            {texts.directory.list}
          </h2>
          <p role='status'>{texts.directory.count(found.total, from + 1, from + found.members.length)}</p>
        </div>
        {found.total > 0 && (
          <a className={`no-print ${buttonClass('outlined')}`} href={csvAddress(settings.blocks.members ?? '', search, locale)} download>
            {texts.table.csv}
          </a>
        )}
      </div>
      {found.total === 0 ? (
        <Loosening search={search} found={found} />
      ) : (
        <Table caption={texts.directory.list} columns={columns} rows={found.members} keyOf={({ memberId }) => memberId} />
      )}
      <Pages search={search} pages={found.pages} />
    </section>
  )
}

export const Directory = () => {
  const texts = useTexts()
  const search = route.useSearch()
  const navigate = useNavigate()
  const shell = useShell()
  const page = useQuery(directoryQuery(shell, search))
  const counts = useQuery(directoryCountsQuery(shell, search))
  const prefectures = usePrefectureNames()
  const municipalities = useMunicipalities(search.prefecture)
  const found = useMemo(() => page.data && counts.data && foundOf(counts.data, page.data), [page.data, counts.data])
  const error = page.error ?? counts.error
  if (error) return <Failure error={error} retry={() => void Promise.all([page.refetch(), counts.refetch()])} />

  const choose = (prefecture: string | undefined) => {
    void navigate({ to: '/directory', search: { ...loosened(search, 'prefecture'), ...(prefecture && { prefecture }) }, resetScroll: false })
  }
  return (
    <Page title={texts.directory.title}>
      <p className='mt-4 max-w-3xl'>{texts.directory.lead}</p>
      <DirectoryForm key={JSON.stringify(search)} search={search} found={found} prefectures={prefectures} municipalities={municipalities} />
      {found ? (
        <div className='mt-10 grid gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,1fr)_26rem]'>
          <List search={search} found={found} prefectures={prefectures} />
          <section aria-labelledby='map' className='no-print'>
            <h2 id='map' className='text-std-24B-150'>
              {texts.directory.map}
            </h2>
            <Suspense fallback={<div className='mt-4 h-[30rem] rounded-16 bg-solid-gray-50' />}>
              <DirectoryMap counts={found.by.prefecture} names={prefectures} chosen={search.prefecture} onChoose={choose} />
            </Suspense>
            <PrefectureTable counts={found.by.prefecture} names={prefectures} search={search} />
          </section>
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
