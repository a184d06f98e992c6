import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { Button, buttonClass } from '../shell/button.tsx'
import { now } from '../shell/clock.ts'
import { monthText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { control } from '../shell/field.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { statisticsSearch } from '../shell/search.ts'
import { useShell } from '../shell/shell.ts'
import { type Column, Table } from '../shell/table.tsx'
import { type Statistics as Figures, statisticsQuery } from './belong/queries.ts'
import { useBelongTexts } from './belong/texts.ts'
import { kinds } from './kinds.ts'
import { ChartLegend, StatisticsChart } from './statistics-chart.tsx'
import { fiscalYearAt, type MonthOfYear, monthsOfYear } from './statistics-months.ts'

const route = getRouteApi('/statistics')

const yearsShown = 5

const YearForm = ({ chosen }: { readonly chosen: number }) => {
  const own = useBelongTexts()
  const navigate = useNavigate()
  const id = useId()
  const [current] = useState(() => fiscalYearAt(now()))
  const years = Array.from({ length: yearsShown }, (_, back) => Math.max(current, chosen) - back)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void navigate({ to: '/statistics', search: statisticsSearch(Object.fromEntries(new FormData(event.currentTarget))) })
  }
  return (
    <form onSubmit={send} aria-label={own.statistics.filter} className='no-print mt-6 flex flex-wrap items-end gap-4 rounded-16 bg-solid-gray-50 p-6'>
      <div className='min-w-0 basis-72'>
        <label htmlFor={id} className='text-std-16B-170'>
          {own.statistics.fiscalYear}
        </label>
        <select id={id} name='fiscalYear' defaultValue={chosen} className={`${control} mt-1 block w-full`}>
          {years.map((year) => (
            <option key={year} value={year}>
              {own.statistics.yearOf(year)}
            </option>
          ))}
        </select>
      </div>
      <Button type='submit'>{own.statistics.show}</Button>
    </form>
  )
}

const ScaleChoice = ({ toTarget, onChange }: { readonly toTarget: boolean; readonly onChange: (toTarget: boolean) => void }) => {
  const own = useBelongTexts()
  const choice = (value: boolean, label: string) => (
    <label className='flex items-center gap-2'>
      <input type='radio' name='scale' checked={toTarget === value} onChange={() => onChange(value)} className='size-5 accent-key-900' />
      {label}
    </label>
  )
  return (
    <fieldset className='no-print mt-4 flex flex-wrap gap-x-6 gap-y-2'>
      <legend className='sr-only'>{own.statistics.scale}</legend>
      {choice(true, own.statistics.scaleTarget)}
      {choice(false, own.statistics.scaleBodies)}
    </fieldset>
  )
}

const MonthTable = ({ months }: { readonly months: readonly MonthOfYear[] }) => {
  const texts = useTexts()
  const own = useBelongTexts()
  const locale = useLocale()
  const columns: readonly Column<MonthOfYear>[] = [
    { label: own.statistics.month, cell: ({ month }) => monthText(locale, month) },
    ...kinds.map((kind) => ({
      label: texts.kinds[kind],
      numeric: true,
      cell: ({ stack }: MonthOfYear) => stack.find((part) => part.kind === kind)?.bodies ?? 0,
    })),
    { label: own.statistics.total, numeric: true, cell: ({ total }) => total },
  ]
  return (
    <details className='mt-6'>
      <summary className='link min-h-11 cursor-pointer py-2'>{own.statistics.table}</summary>
      <Table caption={own.statistics.title} columns={columns} rows={months} keyOf={({ month }) => month} />
    </details>
  )
}

const Chart = ({ figures }: { readonly figures: Figures }) => {
  const own = useBelongTexts()
  const { fiscalYear, target } = figures
  const months = monthsOfYear(figures)
  const known = months.filter(({ total }) => total !== undefined)
  const bodies = known.at(-1)?.total ?? 0
  const most = Math.max(...known.map(({ total }) => total ?? 0), 1)
  const [toTarget, setToTarget] = useState(target !== undefined && most * 4 >= target)
  const percent = target ? new Intl.NumberFormat('ja', { style: 'percent', maximumFractionDigits: 1 }).format(bodies / target) : ''
  const shown = kinds.filter((kind) => known.some(({ stack }) => stack.some((part) => part.kind === kind)))
  if (known.length === 0) return <p className='mt-6'>{own.statistics.empty}</p>
  return (
    <>
      <p className='mt-8 text-std-20B-150'>
        {target === undefined ? own.statistics.withoutTarget(bodies) : own.statistics.achieved(bodies, target, percent)}
      </p>
      {target !== undefined && <ScaleChoice toTarget={toTarget} onChange={setToTarget} />}
      <figure>
        <StatisticsChart
          months={months}
          target={target}
          most={toTarget ? Math.max(most, target ?? 0) : most}
          label={own.statistics.figure(fiscalYear)}
        />
        <figcaption>
          <ChartLegend shown={shown} />
          <p className='mt-3'>{own.statistics.figure(fiscalYear)}</p>
          {target !== undefined && !toTarget && target > most && <p>{own.statistics.beyond(target)}</p>}
        </figcaption>
      </figure>
      <MonthTable months={known} />
    </>
  )
}

/** How membership grows, against what was aimed at. */
export const Statistics = () => {
  const texts = useTexts()
  const own = useBelongTexts()
  const locale = useLocale()
  const { fiscalYear } = route.useSearch()
  const shell = useShell()
  const { data, error, refetch } = useQuery(statisticsQuery(shell, fiscalYear))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const asked = new URLSearchParams({ ...(fiscalYear && { fiscalYear: String(fiscalYear) }), language: locale })
  return (
    <Page title={own.statistics.title}>
      <p className='mt-4 max-w-3xl'>{own.statistics.lead}</p>
      {data ? (
        <>
          <YearForm key={data.fiscalYear} chosen={data.fiscalYear} />
          <Chart key={`figures-${data.fiscalYear}`} figures={data} />
          <div className='no-print mt-6'>
            <a className={buttonClass('outlined')} href={`${shell.settings.blocks.members}/statistics.csv?${asked}`} download>
              {texts.table.csv}
            </a>
          </div>
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
