import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Bars } from '../projects/bars.tsx'
import { Button } from '../shell/button.tsx'
import { control } from '../shell/field.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { Table } from '../shell/table.tsx'
import { percentText } from './beside-last-year.tsx'
import { aroundActivity, daysAround, type Mean } from './compared.ts'
import { type DaysAsked, useDistrictDays } from './district-days.ts'
import type { Measure } from './queries.ts'
import { addDays } from './span.ts'
import { useDeviceTexts } from './texts.ts'
import { unitOf, useUnits } from './units.ts'

type Half = { readonly key: 'before' | 'after'; readonly mean: Mean }

const Halves = ({
  measure,
  halves,
  change,
}: {
  readonly measure: Measure
  readonly halves: readonly Half[]
  readonly change: number | undefined
}) => {
  const texts = useDeviceTexts().people
  const locale = useLocale()
  const { number } = useUnits()
  const told = ({ mean }: Mean) => `${number(mean, measure.total ? 0 : measure.decimals)}${unitOf(measure)}`
  return (
    <>
      {change !== undefined && <p className='mt-4 text-std-20B-150'>{percentText(locale, change)}</p>}
      <Bars title={texts.aroundTable} bars={halves.map(({ key, mean }) => ({ key, label: texts[key], value: mean.mean, words: told(mean) }))} />
      <Table
        caption={texts.aroundTable}
        file='around-activity.csv'
        rows={halves}
        keyOf={({ key }) => key}
        columns={[
          { label: texts.days, cell: ({ key }) => texts[key] },
          { label: texts.mean, cell: ({ mean }) => told(mean), numeric: true },
          { label: texts.measuredDays, cell: ({ mean }) => texts.of28(mean.days) },
        ]}
      />
      <p className='mt-4 max-w-3xl'>{texts.caution}</p>
    </>
  )
}

const Compared = ({ asked, around }: { readonly asked: DaysAsked; readonly around: string }) => {
  const texts = useDeviceTexts().people
  const { measured, error } = useDistrictDays({ ...asked, to: addDays(around, daysAround), days: 2 * daysAround + 1 })
  if (error) return <RefusalNotice error={error} />
  if (!measured) return <Loading />
  const found = measured.measure && aroundActivity(measured.days, around)
  if (!measured.measure || !found) return <p className='mt-4'>{texts.tooFew}</p>
  return (
    <Halves
      measure={measured.measure}
      change={found.change}
      halves={[
        { key: 'before', mean: found.before },
        { key: 'after', mean: found.after },
      ]}
    />
  )
}

/** What an activity changed, as far as counting can tell. */
export const AroundActivity = ({ asked, around }: { readonly asked: DaysAsked; readonly around: string | undefined }) => {
  const texts = useDeviceTexts().people
  const navigate = useNavigate()
  const compare = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const on = String(new FormData(event.currentTarget).get('around') ?? '')
    void navigate({
      to: '/districts/$districtId/figures',
      params: { districtId: asked.districtId },
      search: { ...(asked.type && { type: asked.type.code }), days: String(asked.days), ...(on && { around: on }) },
      resetScroll: false,
    })
  }
  return (
    <section aria-labelledby='around'>
      <h2 id='around' className='mt-12 text-std-24B-150'>
        {texts.around}
      </h2>
      <p className='mt-2 max-w-3xl'>{texts.aroundLead}</p>
      <form key={around} onSubmit={compare} className='no-print mt-4 flex flex-wrap items-end gap-4'>
        <label className='text-std-16B-170'>
          {texts.aroundOn}
          <input type='date' name='around' defaultValue={around} max={asked.to} className={`${control} mt-1 block`} />
        </label>
        <Button type='submit' look='outlined'>
          {texts.compare}
        </Button>
      </form>
      {around && <Compared asked={asked} around={around} />}
    </section>
  )
}
