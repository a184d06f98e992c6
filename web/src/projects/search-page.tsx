import { useQuery } from '@tanstack/react-query'
import { buttonClass } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { useShell } from '../shell/shell.ts'
import { SearchChips } from './search-chips.tsx'
import { SearchFacets } from './search-facets.tsx'
import { SearchForm } from './search-form.tsx'
import { type Found, searchQuery } from './search-queries.ts'
import { ResultCard } from './search-result.tsx'
import { SaveSearch } from './search-save.tsx'
import { toggled } from './search-state.ts'
import { type Searching, useSearching } from './searching.ts'
import { useSearchTexts } from './sheet-texts.ts'

const csvOf = (base: string, { of, search: { cursor: _, compare: __, ...asked } }: Searching, locale: string) =>
  `${base}/${of}.csv?${new URLSearchParams({ ...asked, language: locale })}`

const Pages = ({ of, search, found }: Searching & { readonly found: Found }) => {
  const texts = useSearchTexts()
  const go = useSearching(of)
  const { cursor, ...first } = search
  if (!cursor && !found.cursor) return null
  return (
    <nav aria-label={texts.pages} className='no-print mt-6 flex flex-wrap gap-4'>
      {cursor && (
        <button type='button' className={buttonClass('outlined')} onClick={() => go(first)}>
          {texts.firstPage}
        </button>
      )}
      {found.cursor && (
        <button
          type='button'
          className={buttonClass('outlined')}
          onClick={() => {
            go({ ...first, ...(found.cursor && { cursor: found.cursor }) })
            document.getElementById('found')?.focus()
          }}
        >
          {texts.nextPage}
        </button>
      )}
    </nav>
  )
}

const Results = ({ of, search, found }: Searching & { readonly found: Found }) => {
  const texts = useSearchTexts()
  const locale = useLocale()
  const { settings } = useShell()
  const person = usePerson()
  const go = useSearching(of)
  const compared = search.compare?.split(',') ?? []
  return (
    <section aria-labelledby='found' className='min-w-0'>
      <div className='flex flex-wrap items-end justify-between gap-4'>
        <div>
          <h2 id='found' tabIndex={-1} className='text-std-24B-150'>
            {texts[of].list}
          </h2>
          <p role='status'>{texts.found(found.total, found.more)}</p>
        </div>
        <div className='no-print flex flex-wrap items-start gap-4'>
          {person.status === 'known' && <SaveSearch of={of} search={search} />}
          {found.total > 0 && <CsvButton address={csvOf(settings.blocks['projects'] ?? '', { of, search }, locale)} filename={`${of}.csv`} />}
        </div>
      </div>
      {found.total === 0 ? (
        <p className='mt-6'>{texts.nothing}</p>
      ) : (
        <ol className='mt-6 grid gap-4'>
          {found.items.map((thing) => {
            const id = 'needId' in thing ? thing.needId : thing.solutionId
            return (
              <ResultCard
                key={id}
                thing={thing}
                isCompared={compared.includes(id)}
                mayCompare={compared.length < 3 || compared.includes(id)}
                onCompare={() => {
                  const { compare } = toggled(search, 'compare', id)
                  const { compare: _, ...others } = search
                  go({ ...others, ...(compare && { compare }) })
                }}
              />
            )
          })}
        </ol>
      )}
      <Pages of={of} search={search} found={found} />
    </section>
  )
}

/** A search over needs or solutions: words, filters with their counts, and what was found. */
export const SearchPage = ({ of, search }: Searching) => {
  const texts = useSearchTexts()
  const shell = useShell()
  const { data, error, refetch } = useQuery(searchQuery(shell, of, search))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts[of].title}>
      <p className='mt-4 max-w-3xl'>{texts[of].lead}</p>
      <SearchForm key={search.text ?? ''} of={of} search={search} />
      {data ? (
        <>
          <SearchChips of={of} search={search} />
          <div className='mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[17rem_minmax(0,1fr)]'>
            <SearchFacets of={of} search={search} facets={data.facets} />
            <Results of={of} search={search} found={data} />
          </div>
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
