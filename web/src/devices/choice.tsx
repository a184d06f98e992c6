import { useId } from 'react'
import { control } from '../shell/field.tsx'

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  /** What is said where nothing is chosen; without it something always is. */
  readonly all?: string
  readonly among: readonly (readonly [code: string, words: string])[]
}

/** One of several, of a form that asks for something to be shown. */
export const Choice = ({ name, label, value, all, among }: ChoiceProps) => {
  const id = useId()
  return (
    <div className='min-w-0 grow basis-48'>
      <label htmlFor={id} className='text-std-16B-170'>
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ''} className={`${control} mt-1 block w-full`}>
        {all !== undefined && <option value=''>{all}</option>}
        {among.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What was filled in of a form; what was left empty is not asked. */
export const filledIn = (form: HTMLFormElement): Readonly<Record<string, string>> =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])))
