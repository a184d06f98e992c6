import { useState } from 'react'
import { Button } from '../shell/button.tsx'
import { control } from '../shell/field.tsx'
import type { Counts } from './search-queries.ts'
import { chosenOf, type Kind, toggled } from './search-state.ts'
import { type Searching, useSearching } from './searching.ts'
import { useSearchTexts } from './sheet-texts.ts'
import { type Named, useFields, usePrefectures, useTechnologies, useTerms } from './terms.ts'

export const facetsOf = {
  needs: ['field', 'prefecture', 'stage', 'technology', 'budget', 'form', 'readiness', 'interface'],
  solutions: ['field', 'prefecture', 'technology', 'budget', 'costModel', 'readiness', 'interface'],
} as const satisfies Readonly<Record<Kind, readonly string[]>>

export type Facet = (typeof facetsOf)[Kind][number]

/** What the values of each filter are called. */
export const useFacetNames = (): Readonly<Record<Facet, Named>> => {
  const terms = useTerms()
  const of = (names: Readonly<Record<string, string>>): Named => new Map(Object.entries(names))
  return {
    field: useFields(),
    technology: useTechnologies(),
    prefecture: usePrefectures(),
    stage: of(terms.stage),
    budget: of(terms.budget),
    form: of(terms.form),
    costModel: of(terms.costModel),
    readiness: of(terms.readiness),
    interface: of(terms.interface),
  }
}

type GroupProps = Searching & { readonly facet: Facet; readonly counts: Counts; readonly names: Named; readonly isOpen: boolean }

const Group = ({ of, search, facet, counts, names, isOpen }: GroupProps) => {
  const texts = useSearchTexts()
  const go = useSearching(of)
  const chosen = chosenOf(search, facet)
  const countOf = new Map(counts.map(({ value, count }) => [value, count]))
  // In the order of the list, which people know; what nobody has is left out unless it is chosen.
  const shown = [...names].filter(([code]) => chosen.includes(code) || (countOf.get(code) ?? 0) > 0)
  if (shown.length === 0) return null
  return (
    <details open={isOpen || chosen.length > 0} className='border-b border-solid-gray-420'>
      <summary className='flex min-h-11 cursor-pointer items-center justify-between py-2 text-std-16B-170'>
        {texts.facets[facet]}
        <span aria-hidden='true'>+</span>
      </summary>
      <fieldset className='max-h-80 overflow-y-auto pb-3'>
        <legend className='sr-only'>{texts.facets[facet]}</legend>
        {shown.map(([code, name]) => (
          <label key={code} className='flex min-h-11 items-start gap-3 rounded-8 p-2 hover:bg-key-50'>
            <input
              type='checkbox'
              checked={chosen.includes(code)}
              onChange={() => go(toggled(search, facet, code))}
              className='mt-1 size-5 shrink-0 accent-key-900'
            />
            <span className='grow'>{name}</span>
            <span className='shrink-0 whitespace-nowrap tabular-nums text-solid-gray-700'>{countOf.get(code) ?? 0}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

const Dates = ({ of, search }: Searching) => {
  const texts = useSearchTexts()
  const go = useSearching(of)
  const { postedSince, cursor: _, ...others } = search
  return (
    <div className='py-3'>
      <label className='flex min-h-11 items-start gap-3 rounded-8 p-2 hover:bg-key-50'>
        <input
          type='checkbox'
          checked={search.closingSoon === 'yes'}
          onChange={() => go(toggled(search, 'closingSoon', 'yes'))}
          className='mt-1 size-5 shrink-0 accent-key-900'
        />
        {texts.closingSoon}
      </label>
      <label className='mt-2 block p-2'>
        <span className='text-std-16B-170'>{texts.postedSince}</span>
        <input
          type='date'
          value={postedSince ?? ''}
          onChange={(event) => go({ ...others, ...(event.target.value && { postedSince: event.target.value }) })}
          className={`${control} mt-1 block w-full`}
        />
      </label>
    </div>
  )
}

type FacetsProps = Searching & { readonly facets: Readonly<Record<string, Counts | undefined>> }

/** Each filter with how many there would be of each of its values. On a narrow screen behind a button, so that what was found stays near. */
export const SearchFacets = ({ of, search, facets }: FacetsProps) => {
  const texts = useSearchTexts()
  const names = useFacetNames()
  const [isShown, setShown] = useState(false)
  return (
    <aside aria-label={texts.narrow} className='no-print min-w-0'>
      <div className='lg:hidden'>
        <Button look='outlined' aria-expanded={isShown} aria-controls='facets' onClick={() => setShown(!isShown)}>
          {texts.narrow}
        </Button>
      </div>
      <div id='facets' className={isShown ? 'mt-4' : 'max-lg:hidden'}>
        <h2 className='text-std-20B-150'>{texts.narrow}</h2>
        {facetsOf[of].map((facet) => (
          <Group
            key={facet}
            of={of}
            search={search}
            facet={facet}
            counts={facets[facet] ?? []}
            names={names[facet]}
            isOpen={facet === 'field' || facet === 'stage'}
          />
        ))}
        <Dates of={of} search={search} />
      </div>
    </aside>
  )
}
