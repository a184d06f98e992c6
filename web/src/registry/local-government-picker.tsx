import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { control, FieldError, Necessity } from '../shell/field.tsx'
import { type Locale, useLocale, useTexts } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { type LocalGovernment, localGovernmentSearch } from './queries.ts'

const useSettled = (value: string, milliseconds: number): string => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), milliseconds)
    return () => window.clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

export const fullName = (locale: Locale, { type, prefecture, name, prefectureEn, nameEn }: LocalGovernment): string => {
  if (type === 'prefecture') return locale === 'ja' ? name : nameEn
  return locale === 'ja' ? `${prefecture}${name}` : `${nameEn}, ${prefectureEn}`
}

const Choice = ({
  government,
  checked,
  onChoose,
}: {
  readonly government: LocalGovernment
  readonly checked: boolean
  readonly onChoose: () => void
}) => {
  const locale = useLocale()
  return (
    <label className='flex items-start gap-3 rounded-8 p-2 hover:bg-key-50'>
      <input
        type='radio'
        name='local-government'
        value={government.code}
        checked={checked}
        onChange={onChoose}
        className='mt-1 size-5 shrink-0 accent-key-900'
      />
      <span>
        <span className='block'>{fullName(locale, government)}</span>
        <span className='block text-dns-14N-130 text-solid-gray-700'>
          {government.code}
          <span lang='ja' className='ml-4'>
            {government.kana}
          </span>
        </span>
      </span>
    </label>
  )
}

type PickerProps = {
  readonly id: string
  readonly label: string
  readonly hint: ReactNode
  readonly error?: string | undefined
  readonly chosen: string | undefined
  readonly chosenName: string | undefined
  readonly onChoose: (government: LocalGovernment) => void
}

/** A search over the real list of 1,788, by kanji, kana, English or code. Plain radio buttons: every keyboard and reader knows them. */
export const LocalGovernmentPicker = ({ id, label, hint, error, chosen, chosenName, onChoose }: PickerProps) => {
  const texts = useTexts()
  const [text, setText] = useState('')
  const asked = useSettled(text.trim(), 250)
  const { data } = useQuery({ ...localGovernmentSearch(useShell(), asked), placeholderData: keepPreviousData })
  const found = asked === '' ? [] : (data?.items ?? [])
  const outcome = asked === '' || !data ? '' : texts.picker.found(found.length, data.cursor !== undefined)
  return (
    <div className='mt-6'>
      <label htmlFor={id} className='text-std-17B-170'>
        {label}
        <Necessity optional={false} />
      </label>
      <p id={`${id}-hint`} className='text-solid-gray-700'>
        {hint}
      </p>
      {chosenName && <p className='mt-2'>{texts.picker.chosen(chosenName)}</p>}
      <input
        id={id}
        type='search'
        autoComplete='off'
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        aria-invalid={error !== undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        className={`${control} mt-2 block w-full max-w-xl`}
      />
      <FieldError id={`${id}-error`} error={error} />
      <p role='status' className='mt-2 text-solid-gray-700'>
        {outcome}
      </p>
      {found.length > 0 && (
        <fieldset className='max-w-xl rounded-8 border border-solid-gray-420 p-2'>
          <legend className='sr-only'>{label}</legend>
          {found.map((government) => (
            <Choice key={government.code} government={government} checked={government.code === chosen} onChoose={() => onChoose(government)} />
          ))}
        </fieldset>
      )}
    </div>
  )
}
