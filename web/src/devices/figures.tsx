import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Button } from '../shell/button.tsx'
import { now } from '../shell/clock.ts'
import { dateText, momentText, monthText } from '../shell/date.ts'
import { control } from '../shell/field.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { type Column, Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { Anomalies } from './anomalies.tsx'
import { Choice, filledIn } from './choice.tsx'
import { FileButton } from './file-button.tsx'
import { type Anomaly, anomaliesQuery, type DeviceSummary, type Figure, figuresQuery, type Measure, type Resolution, type Span } from './queries.ts'
import { SeriesChart } from './series-chart.tsx'
import { shortOf, spanOf, todayOf } from './span.ts'
import { anomaliesAsked, standouts } from './standouts.ts'
import { useDeviceTexts } from './texts.ts'
import { chosenMeasure, figureValue, unitOf, useUnits } from './units.ts'

type Search = { readonly resolution?: string; readonly to?: string; readonly measure?: string }

type FiguresProps = { readonly device: DeviceSummary; readonly search: Search }

const Asking = ({ device, search, measure }: FiguresProps & { readonly measure: Measure }) => {
  const texts = useDeviceTexts()
  const { typeOf, measureName } = useUnits()
  const navigate = useNavigate()
  const { resolution, to } = spanOf(search, todayOf(now()))
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { deviceId } = device
    void navigate({ to: '/devices/$deviceId', params: { deviceId }, search: filledIn(event.currentTarget), resetScroll: false })
  }
  return (
    <form key={`${resolution} ${to} ${measure.name}`} onSubmit={show} className='no-print mt-4 flex flex-wrap items-end gap-4'>
      <Choice
        name='measure'
        label={texts.measure}
        value={measure.name}
        among={(typeOf(device.type)?.measures ?? []).map((each) => [each.name, measureName(each)])}
      />
      <Choice
        name='resolution'
        label={texts.resolution}
        value={resolution}
        among={(['hour', 'day', 'month'] as const).map((each) => [each, texts.resolutions[each]])}
      />
      <label className='min-w-0 grow basis-48 text-std-16B-170'>
        {texts.to}
        <input type='date' name='to' defaultValue={to} max={todayOf(now())} className={`${control} mt-1 block w-full`} />
      </label>
      <Button type='submit' look='outlined'>
        {texts.show}
      </Button>
    </form>
  )
}

const usePeriodText = (resolution: Resolution) => {
  const locale = useLocale()
  return ({ of, from }: Figure): string =>
    resolution === 'month' ? monthText(locale, of) : resolution === 'day' ? dateText(locale, of) : momentText(locale, from)
}

type ShownProps = { readonly items: readonly Figure[]; readonly measure: Measure; readonly resolution: Resolution }

type DrawnProps = ShownProps & { readonly windows: readonly Anomaly[] }

const FigureTable = ({ items, measure, resolution }: ShownProps) => {
  const texts = useDeviceTexts()
  const { number, measureName } = useUnits()
  const period = usePeriodText(resolution)
  const told = (value: number | undefined) => (value === undefined ? '–' : number(value, measure.decimals + 1))
  const of = ({ measures }: Figure) => measures[measure.name]
  const columns: readonly Column<Figure>[] = [
    { label: texts.period, cell: period },
    ...(measure.total ? [{ label: texts.sum, cell: (figure: Figure) => told(of(figure)?.sum), numeric: true }] : []),
    ...(measure.mean === 'none' ? [] : [{ label: texts.mean, cell: (figure: Figure) => told(of(figure)?.mean), numeric: true }]),
    { label: texts.min, cell: (figure) => told(of(figure)?.min), numeric: true },
    { label: texts.max, cell: (figure) => told(of(figure)?.max), numeric: true },
    { label: texts.count, cell: (figure) => (of(figure)?.count ?? 0).toLocaleString(), numeric: true },
    { label: texts.coverage, cell: ({ coverage }) => (coverage === undefined ? '–' : `${number(coverage * 100, 1)} %`), numeric: true },
    { label: texts.status, cell: ({ status }) => <Tag tone={status === 'provisional' ? 'wait' : 'good'}>{texts.statuses[status]}</Tag> },
  ]
  return <Table caption={texts.chart(measureName(measure), texts.resolutions[resolution])} rows={items} keyOf={({ of }) => of} columns={columns} />
}

const Shown = ({ items, measure, resolution, windows }: DrawnProps) => {
  const texts = useDeviceTexts()
  const { measureName } = useUnits()
  const label = `${texts.chart(measureName(measure), texts.resolutions[resolution])}${unitOf(measure)}`
  const provisionalFrom = items.findIndex(({ status }) => status === 'provisional')
  return (
    <figure className='mt-6'>
      <figcaption className='text-std-17B-170'>{label}</figcaption>
      <SeriesChart
        label={label}
        places={items.map(({ of, from }) => shortOf(of, from, resolution))}
        lines={[{ name: measureName(measure), look: 'solid', values: items.map((figure) => figureValue(figure, measure)) }]}
        provisionalFrom={provisionalFrom < 0 ? undefined : provisionalFrom}
        fromZero={measure.total ?? false}
        // Of a year only its last month is judged: months bear no marks.
        marks={resolution === 'month' ? undefined : { standouts: standouts(items, windows), legend: texts.anomaly.legend }}
      />
      {provisionalFrom >= 0 && <p className='text-dns-14N-130 text-solid-gray-700'>{texts.provisionalFrom}</p>}
      <details className='mt-3'>
        <summary className='link w-fit cursor-pointer'>{texts.asTable}</summary>
        <p className='mt-2 max-w-3xl'>{texts.coverageHint}</p>
        <p className='mt-1 max-w-3xl'>{texts.statusHint}</p>
        <FigureTable items={items} measure={measure} resolution={resolution} />
      </details>
    </figure>
  )
}

const Measured = ({ device, span, items, measure }: { readonly device: DeviceSummary; readonly span: Span } & Omit<ShownProps, 'resolution'>) => {
  const { deviceId } = device
  const asked = anomaliesAsked(span, measure.name)
  const judged = useQuery(anomaliesQuery(useShell(), deviceId, asked))
  return (
    <>
      <Shown items={items} measure={measure} resolution={span.resolution} windows={judged.data?.items ?? []} />
      <FileButton path={`/devices/${deviceId}/figures.csv`} asked={{ ...span, measure: measure.name }} filename='figures.csv' />
      {measure.mean !== 'none' && <Anomalies deviceId={deviceId} measure={measure} asked={asked} judged={judged} />}
    </>
  )
}

/** What hours, days or months of a device come to: drawn, and as a table. */
export const Figures = ({ device, search }: FiguresProps) => {
  const texts = useDeviceTexts()
  const { typeOf } = useUnits()
  const span = spanOf(search, todayOf(now()))
  const { data, error } = useQuery(figuresQuery(useShell(), device.deviceId, span))
  const measure = chosenMeasure(typeOf(device.type), data?.items ?? [], search.measure)
  const begun = (data?.items ?? []).filter(({ from }) => Date.parse(from) <= now().getTime())
  const isMeasured = measure !== undefined && begun.some((figure) => figureValue(figure, measure) !== undefined)
  return (
    <section aria-labelledby='figures'>
      <h2 id='figures' className='mt-10 text-std-24B-150'>
        {texts.figures}
      </h2>
      {measure && <Asking device={device} search={search} measure={measure} />}
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && !isMeasured && <p className='mt-6'>{texts.noFigures}</p>}
      {measure && isMeasured && <Measured device={device} span={span} items={begun} measure={measure} />}
    </section>
  )
}
