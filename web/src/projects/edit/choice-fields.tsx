import { control, FieldError, Necessity } from '../../shell/field.tsx'
import { type Named, useFields, usePrefectures, useTechnologies, useTerms } from '../terms.ts'
import { codesIn, recordIn, textIn } from './answers.ts'
import type { FieldProps } from './fields.ts'
import { useEditTexts } from './texts.ts'

type ChoiceProps = FieldProps & { readonly names: Named }

/** Some of a list: plain checkboxes. */
export const Checkboxes = ({ name, label, hint, optional, answers, error, change, names }: ChoiceProps) => {
  const chosen = codesIn(answers, name)
  const toggle = (code: string) => change({ [name]: chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code] })
  return (
    <fieldset className='mt-6 max-w-3xl' aria-describedby={error ? `${name}-error` : undefined}>
      <legend className='text-std-17B-170'>
        {label}
        <Necessity optional={optional} />
      </legend>
      {hint && <p className='text-solid-gray-700'>{hint}</p>}
      <div className='mt-2 grid gap-1 sm:grid-cols-2'>
        {[...names].map(([code, text], index) => (
          <label key={code} className='flex gap-3 rounded-8 p-3 hover:bg-key-50'>
            <input
              type='checkbox'
              id={index === 0 ? name : undefined}
              checked={chosen.includes(code)}
              onChange={() => toggle(code)}
              className='mt-1 size-5 shrink-0 accent-key-900'
            />
            {text}
          </label>
        ))}
      </div>
      <FieldError id={`${name}-error`} error={error} />
    </fieldset>
  )
}

/** One of a list. */
export const Choice = ({ name, label, hint, optional, answers, error, change, names }: ChoiceProps) => {
  const texts = useEditTexts()
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className='mt-6'>
      <label htmlFor={name} className='text-std-17B-170'>
        {label}
        <Necessity optional={optional} />
      </label>
      {hint && (
        <p id={`${name}-hint`} className='text-solid-gray-700'>
          {hint}
        </p>
      )}
      <select
        id={name}
        value={textIn(answers, name)}
        onChange={(event) => change({ [name]: event.target.value })}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        className={`${control} mt-2 block w-full max-w-xl`}
      >
        <option value=''>{optional ? texts.none : texts.choose}</option>
        {[...names].map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
      <FieldError id={`${name}-error`} error={error} />
    </div>
  )
}

const useLists = (): Readonly<Record<string, Named>> => {
  const terms = useTerms()
  const of = (names: Readonly<Record<string, string>>): Named => new Map(Object.entries(names))
  return {
    fields: useFields(),
    technologyClasses: useTechnologies(),
    interfaces: of(terms.interface),
    forms: of(terms.form),
    leastReadiness: of(terms.readiness),
    readiness: of(terms.readiness),
    procurement: of(terms.procurement),
    budgetBand: of(terms.budget),
    costBand: of(terms.budget),
    costModel: of(terms.costModel),
  }
}

export const ListedCheckboxes = (field: FieldProps) => <Checkboxes {...field} names={useLists()[field.name] ?? new Map()} />

export const ListedChoice = (field: FieldProps) => <Choice {...field} names={useLists()[field.name] ?? new Map()} />

/** Whether proposals are sealed: they are, unless somebody says otherwise. */
export const Sealing = ({ name, answers, change }: FieldProps) => {
  const texts = useEditTexts()
  return (
    <label className='mt-6 flex max-w-3xl items-start gap-3'>
      <input
        id={name}
        type='checkbox'
        checked={answers[name] !== false}
        onChange={(event) => change({ [name]: event.target.checked })}
        className='mt-1 size-5 shrink-0 accent-key-900'
      />
      <span>
        <span className='text-std-17B-170'>{texts.sealed}</span>
        <span className='block text-solid-gray-700'>{texts.sealedHint}</span>
      </span>
    </label>
  )
}

/** Everywhere, or some prefectures. */
export const AreaServed = (field: FieldProps) => {
  const texts = useEditTexts()
  const prefectures = usePrefectures()
  const { name, label, answers, error, change } = field
  const area = recordIn(answers, name)
  const extent = textIn(area, 'extent')
  const choose = (next: string) =>
    change({ [name]: next === 'nationwide' ? { extent: next } : { extent: next, prefectures: codesIn(area, 'prefectures') } })
  return (
    <fieldset className='mt-6 max-w-3xl'>
      <legend className='text-std-17B-170'>
        {label}
        <Necessity optional={false} />
      </legend>
      {(['nationwide', 'prefectures'] as const).map((each, index) => (
        <label key={each} className='flex min-h-11 items-center gap-3 rounded-8 p-2 hover:bg-key-50'>
          <input
            type='radio'
            name={name}
            id={index === 0 ? name : undefined}
            checked={extent === each}
            onChange={() => choose(each)}
            className='size-5 accent-key-900'
          />
          {texts[each]}
        </label>
      ))}
      <FieldError id={`${name}-error`} error={error} />
      {extent === 'prefectures' && (
        <Checkboxes
          {...field}
          name='prefectures'
          label={texts.prefectures}
          error={undefined}
          answers={area}
          change={(changed) => change({ [name]: { extent, ...changed } })}
          names={prefectures}
        />
      )}
    </fieldset>
  )
}
