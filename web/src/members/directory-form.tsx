import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId } from 'react'
import { Button, ButtonLink } from '../shell/button.tsx'
import { control } from '../shell/field.tsx'
import { useTexts } from '../shell/locale.ts'
import { type DirectorySearch, directorySearch } from '../shell/search.ts'
import type { Found } from './directory-filter.ts'
import type { DirectoryEntry } from './queries.ts'

type Kind = DirectoryEntry['kind']
const kinds: readonly Kind[] = ['local-government', 'business', 'university', 'amo', 'association', 'ministry', 'observer']

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly all: string
  readonly children: ReactNode
}

const Choice = ({ name, label, value, all, children }: ChoiceProps) => {
  const id = useId()
  return (
    <div className='min-w-0 grow basis-48'>
      <label htmlFor={id} className='text-std-16B-170'>
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ''} className={`${control} mt-1 block w-full`}>
        <option value=''>{all}</option>
        {children}
      </select>
    </div>
  )
}

type DirectoryFormProps = { readonly search: DirectorySearch; readonly found: Found | undefined; readonly prefectures: ReadonlyMap<string, string> }

/** The search as a form like any other: nothing happens before it is sent, and the address keeps what was asked. */
export const DirectoryForm = ({ search, found, prefectures }: DirectoryFormProps) => {
  const texts = useTexts()
  const navigate = useNavigate()
  const id = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void navigate({ to: '/directory', search: directorySearch(Object.fromEntries(new FormData(event.currentTarget))), resetScroll: false })
  }
  const counted = (label: string, count: number | undefined) => (found ? texts.directory.counted(label, count ?? 0) : label)
  return (
    <form onSubmit={send} className='no-print mt-8 rounded-16 bg-solid-gray-50 p-6' aria-label={texts.directory.search}>
      <div className='flex flex-wrap items-end gap-4'>
        <div className='min-w-0 grow-2 basis-64'>
          <label htmlFor={id} className='text-std-16B-170'>
            {texts.directory.text}
          </label>
          <input id={id} name='text' type='search' maxLength={100} defaultValue={search.text ?? ''} className={`${control} mt-1 block w-full`} />
        </div>
        <Choice name='kind' label={texts.member.kind} value={search.kind} all={texts.directory.allKinds}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {counted(texts.kinds[kind], found?.byKind.get(kind))}
            </option>
          ))}
        </Choice>
        <Choice
          key={`prefectures-${prefectures.size}`}
          name='prefecture'
          label={texts.member.prefecture}
          value={search.prefecture}
          all={texts.directory.allPrefectures}
        >
          {[...prefectures].map(([code, name]) => (
            <option key={code} value={code}>
              {counted(name, found?.byPrefecture.get(code))}
            </option>
          ))}
        </Choice>
        <Button type='submit'>{texts.directory.submit}</Button>
        {Object.keys(search).length > 0 && (
          <ButtonLink look='plain' to='/directory'>
            {texts.directory.reset}
          </ButtonLink>
        )}
      </div>
    </form>
  )
}
