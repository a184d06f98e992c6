import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Button } from '../shell/button.tsx'
import { dateText } from '../shell/date.ts'
import { control } from '../shell/field.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { ListFile } from './awaited.tsx'
import { MemberName } from './member-name.tsx'
import { type CaseListing, type CaseSearch, casesQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { tokyoDay } from './search-result.tsx'
import { type Named, useFields, useListing, usePrefectures, useTerms } from './terms.ts'

const route = getRouteApi('/cases')

const facets = ['field', 'prefecture', 'band', 'result'] as const
type Facet = (typeof facets)[number]

const chosenOf = (search: CaseSearch, facet: Facet): readonly string[] => search[facet]?.split(',') ?? []

/** The same search with one value more or less, from its first page. */
const toggled = ({ cursor: _, ...search }: CaseSearch, facet: Facet, value: string): CaseSearch => {
  const chosen = chosenOf(search, facet)
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]
  const { [facet]: __, ...others } = search
  return next.length > 0 ? { ...others, [facet]: next.join(',') } : others
}

const useGoing = () => {
  const navigate = useNavigate()
  return (search: CaseSearch) => void navigate({ to: '/cases', search, resetScroll: false })
}

const useFacetNames = (): Readonly<Record<Facet, Named>> => {
  const terms = useTerms()
  const texts = usePartneringTexts()
  return {
    field: useFields(),
    prefecture: usePrefectures(),
    band: new Map(Object.entries(terms.budget)),
    result: new Map(Object.entries(texts.statuses.result)),
  }
}

type Counts = Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>

const Facets = ({ search, counts }: { readonly search: CaseSearch; readonly counts: Counts }) => {
  const texts = usePartneringTexts().case
  const names = useFacetNames()
  const go = useGoing()
  return (
    <aside aria-label={texts.narrow} className='no-print'>
      {facets.map((facet) => (
        <fieldset key={facet} className='mt-4'>
          <legend className='text-std-17B-170'>{texts.facets[facet]}</legend>
          {counts[facet].map(({ value, count }) => (
            <label key={value} className='flex min-h-11 items-center gap-3 rounded-8 px-2 hover:bg-key-50'>
              <input
                type='checkbox'
                checked={chosenOf(search, facet).includes(value)}
                onChange={() => go(toggled(search, facet, value))}
                className='size-5 shrink-0 accent-key-900'
              />
              {`${names[facet].get(value) ?? value} (${count})`}
            </label>
          ))}
        </fieldset>
      ))}
    </aside>
  )
}

const Card = ({ told }: { readonly told: CaseListing }) => {
  const texts = usePartneringTexts()
  const terms = useTerms()
  const listing = useListing()
  const fields = useFields()
  const locale = useLocale()
  const { caseId, memberId, title, titleEn, result, costBand, publishedAt } = told
  return (
    <li className='rounded-16 border border-solid-gray-420 p-4 sm:p-6'>
      <article>
        <Tag tone='good'>{texts.statuses.result[result]}</Tag>
        <h3 className='mt-2 text-std-20B-150' lang={locale === 'en' && !titleEn ? 'ja' : undefined}>
          <Link to='/cases/$caseId' params={{ caseId }} className='link'>
            {(locale === 'en' && titleEn) || title}
          </Link>
        </h3>
        <p className='mt-1'>
          <MemberName memberId={memberId} />
        </p>
        <p className='mt-3 text-solid-gray-800'>{`${listing(told.fields, fields)} / ${terms.budget[costBand]}`}</p>
        <p className='mt-3 text-solid-gray-700'>{texts.case.published(dateText(locale, tokyoDay(publishedAt)))}</p>
      </article>
    </li>
  )
}

const Form = ({ search }: { readonly search: CaseSearch }) => {
  const texts = usePartneringTexts().case
  const go = useGoing()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim()
    const { text: _, cursor: __, ...others } = search
    go(text ? { ...others, text } : others)
  }
  return (
    <search>
      <form onSubmit={send} className='no-print mt-6 flex flex-wrap items-end gap-4'>
        <div>
          <label htmlFor='text' className='text-std-17B-170'>
            {texts.search}
          </label>
          <input
            id='text'
            name='text'
            type='search'
            maxLength={100}
            defaultValue={search.text ?? ''}
            className={`${control} mt-1 block w-full sm:w-96`}
          />
        </div>
        <Button type='submit'>{texts.find}</Button>
      </form>
    </search>
  )
}

const fileOf = ({ cursor: _, ...asked }: CaseSearch) => `/cases.csv?${new URLSearchParams(asked)}`

/** What became of partnerships, for other cities to learn from. */
export const Cases = () => {
  const search = route.useSearch()
  const texts = usePartneringTexts().case
  const go = useGoing()
  const { data, error } = useQuery(casesQuery(useShell(), search))
  const { cursor: here, ...first } = search
  return (
    <Page title={texts.catalogue}>
      <p className='mt-4 max-w-3xl'>{texts.catalogueLead}</p>
      <Form key={search.text ?? ''} search={search} />
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <div className='mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[17rem_minmax(0,1fr)]'>
          <Facets search={search} counts={data.facets} />
          <section aria-labelledby='found' className='min-w-0'>
            <h2 id='found' className='text-std-24B-150'>
              {texts.list}
            </h2>
            <p role='status'>{texts.found(data.total)}</p>
            {facets.some((facet) => search[facet]) && (
              <Button look='plain' onClick={() => go(search.text ? { text: search.text } : {})}>
                {texts.clear}
              </Button>
            )}
            {data.total === 0 ? (
              <p className='mt-6'>{texts.nothing}</p>
            ) : (
              <>
                <ListFile path={fileOf(search)} filename='cases.csv' />
                <ol className='mt-6 grid gap-4'>
                  {data.items.map((told) => (
                    <Card key={told.caseId} told={told} />
                  ))}
                </ol>
              </>
            )}
            <div className='no-print mt-6 flex flex-wrap gap-4'>
              {here && (
                <Button look='outlined' onClick={() => go(first)}>
                  {texts.first}
                </Button>
              )}
              {data.cursor && (
                <Button look='outlined' onClick={() => go({ ...first, ...(data.cursor && { cursor: data.cursor }) })}>
                  {texts.next}
                </Button>
              )}
            </div>
          </section>
        </div>
      )}
    </Page>
  )
}
