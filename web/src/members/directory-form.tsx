import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId } from 'react'
import { Button, ButtonLink } from '../shell/button.tsx'
import { control } from '../shell/field.tsx'
import { useTexts } from '../shell/locale.ts'
import { type DirectorySearch, directorySearch } from '../shell/search.ts'
import type { Found } from './directory-filter.ts'
import { useFields } from './fields.ts'
import { kinds } from './kinds.ts'

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

type DirectoryFormProps = {
  readonly search: DirectorySearch
  readonly found: Found | undefined
  readonly prefectures: ReadonlyMap<string, string>
  /** Those of the prefecture asked for. */
  readonly municipalities: ReadonlyMap<string, string>
}

/** The search as a form like any other: nothing happens before it is sent, and the address keeps what was asked. */
export const DirectoryForm = ({ search, found, prefectures, municipalities }: DirectoryFormProps) => {
  const texts = useTexts()
  const fields = useFields()
  const navigate = useNavigate()
  const id = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void navigate({ to: '/directory', search: directorySearch(Object.fromEntries(new FormData(event.currentTarget))), resetScroll: false })
  }
  const counted = (label: string, count: number | undefined) => (found ? texts.directory.counted(label, count ?? 0) : label)
  const inhabited = [...municipalities].filter(([code]) => code === search.municipality || (found?.by.municipality.get(code) ?? 0) > 0)
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
              {counted(texts.kinds[kind], found?.by.kind.get(kind))}
            </option>
          ))}
        </Choice>
        <Choice name='field' label={texts.member.fields} value={search.field} all={texts.directory.allFields}>
          {[...fields].map(([code, name]) => (
            <option key={code} value={code}>
              {counted(name, found?.by.field.get(code))}
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
              {counted(name, found?.by.prefecture.get(code))}
            </option>
          ))}
        </Choice>
        {search.prefecture && (
          <Choice
            key={`municipalities-${municipalities.size}-${found !== undefined}`}
            name='municipality'
            label={texts.member.municipality}
            value={search.municipality}
            all={texts.directory.allMunicipalities}
          >
            {inhabited.map(([code, name]) => (
              <option key={code} value={code}>
                {counted(name, found?.by.municipality.get(code))}
              </option>
            ))}
          </Choice>
        )}
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
