import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import type { components } from '../../shell/api/fees.d.ts'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Field } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { percentOf } from '../terms-fields.tsx'
import { useDeskTexts, useDunningTexts } from '../texts.ts'
import { payableQuery } from './dunning-queries.ts'
import { RatesRefusal } from './rates-refusal.tsx'

type Payable = components['schemas']['PayableView']
type Reckoned = NonNullable<Payable['reckoned']>

/** How a late charge comes about: days, base and rate of each stretch, their sum, and what the ordinance cuts from it. */
const Days = ({ reckoned: { days, sum, amount }, collected }: { readonly reckoned: Reckoned; readonly collected: number }) => {
  const { working: texts, rates } = useDunningTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const dateOf = (on: string) => dateText(locale, on)
  return (
    <>
      <Table
        caption={texts.caption}
        captionShown
        file='late-charge.csv'
        rows={days}
        keyOf={({ from }) => from}
        columns={[
          {
            label: texts.from,
            cell: ({ from, until }) => texts.stretch(dateOf(from), dateOf(until)),
            text: ({ from, until }) => `${from}/${until}`,
          },
          { label: texts.days, numeric: true, cell: (stretch) => stretch.days.toLocaleString(locale), text: (stretch) => stretch.days },
          { label: texts.base, numeric: true, cell: ({ base }) => yen(base), text: ({ base }) => base },
          { label: texts.rate, numeric: true, cell: ({ rate }) => rates.percent(percentOf(rate)), text: ({ rate }) => percentOf(rate) },
          { label: texts.amount, numeric: true, cell: (stretch) => yen(stretch.amount), text: (stretch) => stretch.amount },
        ]}
      />
      <Facts
        facts={[
          { label: texts.sum, value: yen(sum) },
          { label: texts.cut, value: yen(amount) },
          ...(collected > 0 ? [{ label: texts.collected, value: yen(collected) }] : []),
        ]}
      />
    </>
  )
}

const Due = ({ payable: { on, cost, lateCharge, fee, reckoned } }: { readonly payable: Payable }) => {
  const { working: texts } = useDunningTexts()
  const { yen } = useDeskTexts()
  const before = cost + lateCharge
  return (
    <>
      <Facts
        facts={[
          { label: texts.cost, value: yen(cost) },
          { label: texts.lateCharge, value: yen(lateCharge) },
          { label: texts.fee, value: yen(fee) },
          { label: texts.whole, value: <strong className='tabular-nums'>{yen(before + fee)}</strong> },
        ]}
      />
      {before > 0 && <p className='mt-4 max-w-3xl'>{texts.example(yen(fee), yen(Math.min(before, fee)), yen(Math.min(before, fee)))}</p>}
      {reckoned ? <Days key={on} reckoned={reckoned} collected={reckoned.amount - lateCharge} /> : <p className='mt-4'>{texts.notDunned}</p>}
    </>
  )
}

/** What is to be paid on a day, in the order in which it is taken, and how its late charge comes about. */
export const Working = ({ claimId, level = 2 }: { readonly claimId: string; readonly level?: 2 | 3 }) => {
  const { working: texts } = useDunningTexts()
  const [on, setOn] = useState(todayInTokyo)
  const { data, error } = useQuery(payableQuery(useShell(), claimId, on))
  const Heading = `h${level}` as const
  return (
    <section>
      <Heading className={level === 2 ? 'mt-10 text-std-24B-150' : 'mt-8 text-std-20B-150'}>{texts.title}</Heading>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      <p className='mt-2 max-w-3xl'>{texts.order}</p>
      <div className='no-print'>
        <CheckedForm onSend={(form) => setOn(textOf(form, 'on'))}>
          <Field label={texts.on} name='on' type='date' defaultValue={on} required />
          <div className='mt-4'>
            <Button type='submit' look='outlined'>
              {texts.show}
            </Button>
          </div>
        </CheckedForm>
      </div>
      {error && <RatesRefusal error={error} />}
      {!data && !error && <Loading />}
      {data && <Due payable={data} />}
    </section>
  )
}
