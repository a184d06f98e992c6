import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Field } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { percentOf, ratioIn } from '../terms-fields.tsx'
import { useDunningTexts } from '../texts.ts'
import { type BaseRate, baseRatesQuery } from './dunning-queries.ts'

const Import = ({ year }: { readonly year: number | undefined }) => {
  const { rates: texts } = useDunningTexts()
  const { fees } = useShell()
  const importing = useActing((rate: BaseRate, id) =>
    answered(fees.PUT('/base-rates/acts/{actId}', { params: { path: { actId: `act_${id}` } }, body: rate })),
  )
  const rateIn = (form: FormData): BaseRate => ({
    year: Number(textOf(form, 'year')),
    base: ratioIn(textOf(form, 'base')),
    source: textOf(form, 'source').trim(),
  })
  return (
    <div className='no-print mt-6'>
      <PlainAct words={texts.import} look='solid' acting={importing} does={(form, then) => importing.mutate(rateIn(form), then)}>
        <Field label={texts.yearOf} name='year' inputMode='numeric' pattern='20[0-9]{2}' defaultValue={year} required />
        <Field label={texts.baseOf} name='base' inputMode='decimal' pattern='[0-9]+(\.[0-9]{1,4})?' required />
        <Field label={texts.sourceOf} name='source' maxLength={300} required />
      </PlainAct>
    </div>
  )
}

const Sheet = () => {
  const { rates: texts } = useDunningTexts()
  const person = usePerson()
  const query = useQuery(baseRatesQuery(useShell()))
  const mayImport = person.status === 'known' && person.isOperator
  return (
    <Awaited query={query} title={texts.title}>
      {(rates) => {
        const last = rates.reduce((most, { year }) => Math.max(most, year), 0)
        return (
          <Page title={texts.title}>
            <p className='mt-4 max-w-3xl'>{texts.lead}</p>
            <p className='mt-4'>
              <strong>{texts.until(last)}</strong>
            </p>
            {mayImport ? <Import key={last} year={last + 1} /> : <p className='mt-4'>{texts.askOperator}</p>}
            <Table
              caption={texts.caption}
              file='base-rates.csv'
              rows={rates}
              keyOf={({ year }) => String(year)}
              columns={[
                { label: texts.year, cell: ({ year }) => String(year), text: ({ year }) => year },
                { label: texts.base, numeric: true, cell: ({ base }) => texts.percent(percentOf(base)), text: ({ base }) => percentOf(base) },
                { label: texts.source, cell: ({ source }) => source },
              ]}
            />
          </Page>
        )
      }}
    </Awaited>
  )
}

/** The base rates of late charges: known to all, imported by the operator. */
export const BaseRates = () => (
  <Guard title={useDunningTexts().rates.title}>
    <Sheet />
  </Guard>
)
