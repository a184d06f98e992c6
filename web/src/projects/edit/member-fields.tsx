import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { LocalGovernmentPicker } from '../../registry/local-government-picker.tsx'
import { Button } from '../../shell/button.tsx'
import { control, Field, FieldError, Necessity } from '../../shell/field.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { type Shell, useShell } from '../../shell/shell.ts'
import { MemberName } from '../member-name.tsx'
import { myNeedsQuery } from '../sheet-queries.ts'
import { usePlace } from '../terms.ts'
import { codesIn, recordIn, rowsIn, textIn } from './answers.ts'
import { Checkboxes } from './choice-fields.tsx'
import type { FieldProps } from './fields.ts'
import { useEditTexts } from './texts.ts'

const memberSearch = ({ members }: Shell, text: string) =>
  queryOptions({
    queryKey: ['member-search', text],
    queryFn: async () => (await answered(members.GET('/directory', { params: { query: { text, limit: 10 } } }))).items,
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  })

type PickerProps = { readonly label: string; readonly chosen: readonly string[]; readonly onChoose: (memberId: string) => void }

/** Members by a part of their name. */
const MemberPicker = ({ label, chosen, onChoose }: PickerProps) => {
  const texts = useEditTexts().members
  const { labelled } = useTexts().punctuation
  const add = useEditTexts().add
  const locale = useLocale()
  const id = useId()
  const [text, setText] = useState('')
  const { data = [] } = useQuery(memberSearch(useShell(), text.trim()))
  const found = text.trim().length > 1 ? data.filter(({ memberId }) => !chosen.includes(memberId)) : []
  return (
    <div className='mt-4 max-w-xl'>
      <label htmlFor={id} className='text-std-16B-170'>
        {labelled(label, texts.search)}
      </label>
      <p id={`${id}-hint`} className='text-solid-gray-700'>
        {texts.hint}
      </p>
      <input
        id={id}
        type='search'
        autoComplete='off'
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        aria-describedby={`${id}-hint`}
        className={`${control} mt-1 block w-full`}
      />
      <p role='status' className='text-solid-gray-700'>
        {text.trim().length > 1 ? texts.found(found.length) : ''}
      </p>
      <ul>
        {found.map(({ memberId, name, nameEn }) => (
          <li key={memberId} className='flex items-center justify-between gap-2 border-b border-solid-gray-420'>
            {(locale === 'en' && nameEn) || name}
            <Button look='plain' onClick={() => onChoose(memberId)}>
              {add}
              <span className='sr-only'>{` ${name}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const levels = ['public', 'members', 'named'] as const

/** Who will see it, in plain words; and the members that are named. */
export const PublicationField = ({ name, label, answers, error, change }: FieldProps) => {
  const texts = useEditTexts()
  const publication = recordIn(answers, name)
  const level = textIn(publication, 'level')
  const named = codesIn(publication, 'memberIds')
  const put = (memberIds: readonly string[]) => change({ [name]: { level: 'named', memberIds } })
  return (
    <fieldset className='mt-6 max-w-3xl'>
      <legend className='text-std-17B-170'>
        {label}
        <Necessity optional={false} />
      </legend>
      {levels.map((each, index) => (
        <label key={each} className='mt-1 flex items-start gap-3 rounded-8 p-3 hover:bg-key-50'>
          <input
            type='radio'
            name={name}
            id={index === 0 ? name : undefined}
            checked={level === each}
            onChange={() => (each === 'named' ? put(named) : change({ [name]: { level: each } }))}
            className='mt-1 size-5 shrink-0 accent-key-900'
          />
          {texts.levels[each]}
        </label>
      ))}
      <FieldError id={`${name}-error`} error={error} />
      {level === 'named' && (
        <>
          <ul aria-label={texts.members.chosen} className='mt-2 max-w-xl'>
            {named.map((memberId) => (
              <li key={memberId} className='flex items-center justify-between gap-2 border-b border-solid-gray-420'>
                <MemberName memberId={memberId} />
                <Button look='plain' onClick={() => put(named.filter((each) => each !== memberId))}>
                  {texts.remove}
                </Button>
              </li>
            ))}
          </ul>
          <MemberPicker label={texts.named} chosen={named} onChoose={(memberId) => put([...named, memberId])} />
        </>
      )}
    </fieldset>
  )
}

/** Members that may not propose, each with the reason it will read. */
export const Exclusions = ({ name, answers, error, change }: FieldProps) => {
  const texts = useEditTexts()
  const rows = rowsIn(answers, name)
  return (
    <fieldset className='mt-8 max-w-3xl' id={name} tabIndex={-1}>
      <legend className='text-std-17B-170'>
        {texts.excluded}
        <Necessity optional />
      </legend>
      <p className='text-solid-gray-700'>{texts.excludedHint}</p>
      {rows.map((row, at) => (
        <div key={textIn(row, 'memberId')} className='mt-3 rounded-8 border border-solid-gray-420 p-4'>
          <MemberName memberId={textIn(row, 'memberId')} />
          <Field
            label={texts.excludedReason}
            value={textIn(row, 'reason')}
            maxLength={300}
            onChange={(event) => change({ [name]: rows.map((each, index) => (index === at ? { ...each, reason: event.target.value } : each)) })}
          />
          <Button look='plain' onClick={() => change({ [name]: rows.filter((_, index) => index !== at) })}>
            {texts.remove}
          </Button>
        </div>
      ))}
      <FieldError id={`${name}-error`} error={error} />
      <MemberPicker
        label={texts.excluded}
        chosen={rows.map((row) => textIn(row, 'memberId'))}
        onChoose={(memberId) => change({ [name]: [...rows, { memberId, reason: '' }] })}
      />
    </fieldset>
  )
}

const PlaceName = ({ code }: { readonly code: string }) => <>{usePlace(code) || code}</>

/** The municipalities a need is for, one after the other. */
export const Municipalities = ({ name, label, hint, answers, change }: FieldProps) => {
  const texts = useEditTexts()
  const codes = codesIn(answers, name)
  return (
    <div className='max-w-3xl'>
      <LocalGovernmentPicker
        key={codes.length}
        id={name}
        label={label}
        hint={hint ?? ''}
        chosen={undefined}
        chosenName={undefined}
        onChoose={({ code }) => change({ [name]: [...new Set([...codes, code])] })}
      />
      <ul className='mt-2 max-w-xl'>
        {codes.map((code) => (
          <li key={code} className='flex items-center justify-between gap-2 border-b border-solid-gray-420'>
            <PlaceName code={code} />
            <Button look='plain' onClick={() => change({ [name]: codes.filter((each) => each !== code) })}>
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Other needs of one's own that belong to it. */
export const RelatedNeeds = (field: FieldProps) => {
  const texts = useEditTexts()
  const { data } = useQuery(myNeedsQuery(useShell()))
  const names = new Map((data?.items ?? []).filter(({ needId }) => needId !== field.thing).map(({ needId, title }) => [needId, title]))
  if (names.size === 0) return null
  return <Checkboxes {...field} hint={texts.related} names={names} />
}
