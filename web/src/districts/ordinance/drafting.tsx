import { textOf } from '../../projects/plain-act.tsx'
import { control, Field, TextArea } from '../../shell/field.tsx'
import type { OrdinanceDrafting, PlanContent } from '../city-queries.ts'
import { useOrdinanceTexts } from './texts.ts'

const monthDay = '(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'
const percent = '[0-9]{1,2}([.][0-9]{1,2})?'

type ChoiceProps = { readonly name: string; readonly label: string; readonly options: Readonly<Record<string, string>> }

const Choice = ({ name, label, options }: ChoiceProps) => (
  <label className='mt-6 block text-std-17B-170'>
    {label}
    <select name={name} className={`${control} mt-2 block w-full max-w-xl`}>
      {Object.entries(options).map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

const Check = ({ name, label }: { readonly name: string; readonly label: string }) => (
  <label className='mt-4 flex min-h-11 items-center gap-3'>
    <input type='checkbox' name={name} className='size-5 shrink-0 accent-key-900' />
    <span>{label}</span>
  </label>
)

/** What an ordinance says besides its number and its days; a draft begins with what the plan says. */
export const DraftingFields = ({ content }: { readonly content?: PlanContent | undefined }) => {
  const texts = useOrdinanceTexts()
  const { labels, hints } = texts
  return (
    <>
      <TextArea name='scope' label={labels.scope} defaultValue={content?.scope} maxLength={4000} required />
      <TextArea name='amount' label={labels.amount} defaultValue={content?.fee?.basis} maxLength={4000} required />
      <TextArea name='collection' label={labels.collection} defaultValue={content?.fee?.collection} maxLength={4000} required />
      <Field name='reference' label={labels.reference} hint={hints.reference} pattern={monthDay} defaultValue='04-01' required />
      <TextArea name='instalments' label={labels.instalments} hint={hints.instalments} rows={2} defaultValue='06-30' required />
      <Choice name='unitYen' label={labels.unitYen} options={texts.units} />
      <Choice name='mode' label={labels.mode} options={texts.modes} />
      <Choice name='remainder' label={labels.remainder} options={texts.remainders} />
      <Check name='charged' label={labels.charged} />
      <Field
        name='firstMonthRate'
        label={labels.firstMonthRate}
        inputMode='decimal'
        pattern={percent}
        hint={hints.rate}
        defaultValue='7.25'
        optional
      />
      <Field name='rate' label={labels.rate} inputMode='decimal' pattern={percent} hint={hints.rate} defaultValue='14.5' optional />
      <Check name='special' label={labels.special} />
      <Choice name='daysInYear' label={labels.daysInYear} options={texts.days} />
      <TextArea name='deferral' label={labels.deferral} optional />
    </>
  )
}

const units = [1, 10, 100, 1000] as const
const modes = ['down', 'half-up', 'up'] as const

/** Hundredths of a percent, without a float on the way. */
const rateIn = (text: string): number => {
  const [whole = '0', part = ''] = text.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

/** What was typed; undefined where a day of payment is no day. */
export const draftingIn = (form: FormData): OrdinanceDrafting | undefined => {
  const text = (name: string) => textOf(form, name).trim()
  const days = text('instalments')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (days.length === 0 || !days.every((day) => new RegExp(`^${monthDay}$`).test(day))) return undefined
  const deferral = text('deferral')
  return {
    ...{ scope: text('scope'), amount: text('amount'), collection: text('collection'), reference: text('reference') },
    instalments: days.map((dueOn) => ({ dueOn })),
    rounding: {
      unitYen: units.find((unit) => String(unit) === text('unitYen')) ?? 1,
      mode: modes.find((mode) => mode === text('mode')) ?? 'down',
      remainder: text('remainder') === 'largest-remainder' ? 'largest-remainder' : 'falls-short',
    },
    lateCharge: form.has('charged')
      ? {
          charged: true,
          firstMonthRate: rateIn(text('firstMonthRate')),
          rate: rateIn(text('rate')),
          special: form.has('special'),
          daysInYear: text('daysInYear') === 'calendar' ? 'calendar' : 'always-365',
        }
      : { charged: false },
    ...(deferral && { deferral }),
  }
}
