import { type FormEvent, useId } from 'react'
import { Button } from '../shell/button.tsx'
import { control } from '../shell/field.tsx'
import type { SheetSearch } from './search-state.ts'
import { type Searching, useSearching } from './searching.ts'
import { useSearchTexts } from './sheet-texts.ts'

const orders = ['newest', 'closing', 'relevance'] as const

/** Words and order: sent like any form, so that nothing happens while somebody types. */
export const SearchForm = ({ of, search }: Searching) => {
  const texts = useSearchTexts()
  const go = useSearching(of)
  const id = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = String(form.get('text') ?? '').trim()
    const { text: _, cursor: __, sort: ___, ...others } = search
    const sort = String(form.get('sort') ?? '')
    const next: SheetSearch = { ...others, ...(text && { text }), ...(sort !== 'newest' && { sort }) }
    go(next)
  }
  return (
    <form onSubmit={send} className='no-print mt-8 rounded-16 bg-solid-gray-50 p-4 sm:p-6' aria-label={texts[of].title}>
      <div className='flex flex-wrap items-end gap-4'>
        <div className='min-w-0 grow-2 basis-64'>
          <label htmlFor={id} className='text-std-16B-170'>
            {texts.words}
          </label>
          <p id={`${id}-hint`} className='text-solid-gray-700'>
            {texts.wordsHint}
          </p>
          <input
            id={id}
            name='text'
            type='search'
            maxLength={100}
            defaultValue={search.text ?? ''}
            aria-describedby={`${id}-hint`}
            className={`${control} mt-1 block w-full`}
          />
        </div>
        <div className='min-w-0 grow basis-44'>
          <label htmlFor={`${id}-sort`} className='text-std-16B-170'>
            {texts.sort}
          </label>
          <select
            key={search.sort ?? 'newest'}
            id={`${id}-sort`}
            name='sort'
            defaultValue={search.sort ?? 'newest'}
            className={`${control} mt-1 block w-full`}
          >
            {orders.map((order) => (
              <option key={order} value={order}>
                {texts.orders[order]}
              </option>
            ))}
          </select>
        </div>
        <Button type='submit'>{texts.submit}</Button>
      </div>
    </form>
  )
}
