import type { ReactNode } from 'react'
import { textOf } from '../projects/plain-act.tsx'
import { control, Field } from '../shell/field.tsx'
import { yenIn } from './amount.ts'
import { useDeskTexts } from './texts.ts'

const units = [1, 10, 100, 1000] as const

/** What was chosen among a few; the first where it is none of them. */
export const oneOf = <Value extends string | number>(values: readonly [Value, ...Value[]], given: string): Value =>
  values.find((value) => String(value) === given) ?? values[0]

/** Typed as percent: 1.3 is 0.013. */
export const ratioIn = (percent: string): string => String(Number((Number(percent.normalize('NFKC')) / 100).toFixed(8)))

/** 0.013 is shown as 1.3. */
export const percentOf = (ratio: string): number => Number((Number(ratio) * 100).toFixed(6))

type Cut = { readonly unit: (typeof units)[number]; readonly nothingBelow: number }

export const cutIn = (form: FormData, name: string): Cut => ({
  unit: oneOf(units, textOf(form, `${name}Unit`)),
  nothingBelow: yenIn(textOf(form, `${name}Below`)),
})

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly chosen?: string | number | undefined
  readonly onChosen?: (value: string) => void
  readonly children: ReactNode
}

/** One of a few, with what is chosen at present. */
export const Choice = ({ name, label, chosen, onChosen, children }: ChoiceProps) => (
  <label className='mt-6 block text-std-17B-170'>
    {label}
    <select
      name={name}
      defaultValue={chosen}
      onChange={(event) => onChosen?.(event.target.value)}
      className={`${control} mt-2 block w-full max-w-xl`}
    >
      {children}
    </select>
  </label>
)

type CutProps = {
  readonly name: string
  readonly words: { readonly title: string; readonly unit: string; readonly below: string }
  readonly cut: Cut
}

/** From which unit on an amount is cut, and below which it is nothing. */
export const CutFields = ({ name, words, cut: { unit, nothingBelow } }: CutProps) => {
  const { yen } = useDeskTexts()
  return (
    <fieldset className='mt-6 rounded-8 border border-solid-gray-420 px-4 pb-4'>
      <legend className='px-2 text-std-17B-170'>{words.title}</legend>
      <Choice name={`${name}Unit`} label={words.unit} chosen={unit}>
        {units.map((each) => (
          <option key={each} value={each}>
            {yen(each)}
          </option>
        ))}
      </Choice>
      <Field label={words.below} name={`${name}Below`} inputMode='numeric' pattern='[0-9,]+' defaultValue={nothingBelow} required />
    </fieldset>
  )
}
