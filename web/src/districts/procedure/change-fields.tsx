import { textOf } from '../../projects/plain-act.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import type { PlanContent } from '../city-queries.ts'
import { useProcedureTexts } from './texts.ts'

type Financing = NonNullable<PlanContent['financing']>
type Held = { readonly content: PlanContent }

const nothing: Financing = { income: [], expenditure: [] }
const sides = ['income', 'expenditure'] as const

const nameOf = (line: Financing['income'][number] | Financing['expenditure'][number]) => ('purpose' in line ? line.purpose : line.name)

/** Every amount of the financing plan, by line and year. */
const Amounts = ({ content: { financing = nothing } }: Held) => {
  const { change: texts } = useProcedureTexts()
  return (
    <fieldset className='mt-10'>
      <legend className='text-std-20B-150'>{texts.amounts}</legend>
      <div className='grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3'>
        {sides.flatMap((side) =>
          financing[side].flatMap((line, at) =>
            line.budget.map(({ fiscalYear, amount }) => (
              <Field
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a plan have no name that is theirs alone.
                key={`${side}-${at}-${fiscalYear}`}
                name={`${side}-${at}-${fiscalYear}`}
                label={texts.amountOf(nameOf(line), fiscalYear)}
                inputMode='numeric'
                pattern='[0-9]+'
                defaultValue={amount}
                required
              />
            )),
          ),
        )}
      </div>
    </fieldset>
  )
}

/** What of a plan in force can be changed here; what is left as it is stays as it is. */
export const ChangeFields = ({ content }: Held) => {
  const { change: texts } = useProcedureTexts()
  const { labels } = texts
  const { name, area, scope, period, fee } = content
  return (
    <>
      <Field name='name' label={labels.name} defaultValue={name} maxLength={200} required />
      <TextArea name='area' label={labels.area} defaultValue={area} maxLength={4000} required />
      <label className='mt-4 flex min-h-11 items-center gap-3'>
        <input type='checkbox' name='localityRenamed' className='size-5 shrink-0 accent-key-900' />
        <span>{texts.localityRenamed}</span>
      </label>
      <TextArea name='scope' label={labels.scope} defaultValue={scope} maxLength={4000} required />
      <Field name='startsOn' type='date' label={labels.startsOn} defaultValue={period?.startsOn} required />
      <Field name='endsOn' type='date' label={labels.endsOn} defaultValue={period?.endsOn} required />
      {fee && <TextArea name='basis' label={labels.basis} defaultValue={fee.basis} required />}
      {fee && <TextArea name='collection' label={labels.collection} defaultValue={fee.collection} required />}
      <Amounts content={content} />
    </>
  )
}

const amountsIn = <Line extends { readonly budget: readonly { readonly fiscalYear: number; readonly amount: number }[] }>(
  lines: readonly Line[],
  side: (typeof sides)[number],
  form: FormData,
) =>
  lines.map((line, at) => ({
    ...line,
    budget: line.budget.map(({ fiscalYear }) => ({ fiscalYear, amount: Number(textOf(form, `${side}-${at}-${fiscalYear}`)) })),
  }))

/** The plan as it would become. */
export const contentIn = (content: PlanContent, form: FormData): PlanContent => {
  const { fee, financing = nothing } = content
  const [name = '', area = '', scope = '', startsOn = '', endsOn = ''] = ['name', 'area', 'scope', 'startsOn', 'endsOn'].map((each) =>
    textOf(form, each),
  )
  return {
    ...content,
    ...{ name, area, scope, period: { startsOn, endsOn } },
    ...(fee && { fee: { ...fee, basis: textOf(form, 'basis'), collection: textOf(form, 'collection') } }),
    financing: { income: amountsIn(financing.income, 'income', form), expenditure: amountsIn(financing.expenditure, 'expenditure', form) },
  }
}
