import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { Awaited } from '../projects/awaited.tsx'
import { PlainAct, textOf } from '../projects/plain-act.tsx'
import { useActing } from '../projects/thing-act.ts'
import { Button, buttonClass } from '../shell/button.tsx'
import { now } from '../shell/clock.ts'
import { control, Field, TextArea } from '../shell/field.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { type Column, Table } from '../shell/table.tsx'
import { DevicePage, useOwnership } from './device-frame.tsx'
import { FileButton } from './file-button.tsx'
import { type DeviceView, deviceQuery, type Measure, type Reading, readingsQuery } from './queries.ts'
import { secondText } from './second-text.ts'
import { addDays, dayIn, todayOf } from './span.ts'
import { useDeviceTexts } from './texts.ts'
import { unitOf, useUnits } from './units.ts'

const route = getRouteApi('/devices/$deviceId/readings')

type RowProps = { readonly deviceId: string; readonly reading: Reading; readonly measures: readonly Measure[] }

const Acts = ({ deviceId, reading, measures }: RowProps) => {
  const texts = useDeviceTexts().reading
  const locale = useLocale()
  const { measureName } = useUnits()
  const { devices } = useShell()
  const acting = useActing((said: { readonly measures?: Record<string, number>; readonly reason: string }, id) =>
    answered(
      devices.PUT('/devices/{deviceId}/corrections/{actId}', {
        params: { path: { deviceId, actId: `act_${id}` } },
        body: { at: reading.at, key: reading.key, ...said },
      }),
    ),
  )
  const given = measures.filter(({ name }) => reading.measures[name] !== undefined)
  const when = secondText(locale, reading.at)
  const reason = <TextArea name='reason' label={texts.reason} rows={2} maxLength={500} required />
  return (
    <span className='flex flex-wrap gap-2'>
      <PlainAct
        words={{ act: texts.correct, question: texts.correctQuestion, consequence: texts.correctConsequence }}
        label={`${texts.correct} ${when}`}
        look='plain'
        acting={acting}
        does={(form, then) =>
          acting.mutate(
            { measures: Object.fromEntries(given.map(({ name }) => [name, Number(textOf(form, name))])), reason: textOf(form, 'reason') },
            then,
          )
        }
      >
        {given.map((measure) => (
          <Field
            key={measure.name}
            name={measure.name}
            label={`${measureName(measure)}${unitOf(measure)}`}
            type='number'
            step='any'
            required
            defaultValue={reading.measures[measure.name]}
          />
        ))}
        {reason}
      </PlainAct>
      <PlainAct
        words={{ act: texts.withdraw, question: texts.withdrawQuestion, consequence: texts.withdrawConsequence }}
        label={`${texts.withdraw} ${when}`}
        look='plain'
        acting={acting}
        does={(form, then) => acting.mutate({ reason: textOf(form, 'reason') }, then)}
      >
        {reason}
      </PlainAct>
    </span>
  )
}

type ListProps = { readonly device: DeviceView; readonly readings: readonly Reading[] }

const List = ({ device, readings }: ListProps) => {
  const texts = useDeviceTexts().reading
  const locale = useLocale()
  const { edits } = useOwnership(device)
  const { typeOf, measureName, written } = useUnits()
  const measures = typeOf(device.type)?.measures ?? []
  const shown = measures.filter(({ name }) => readings.some((reading) => reading.measures[name] !== undefined))
  const valueIn = (reading: Reading, measure: Measure) => {
    const value = reading.measures[measure.name]
    return value === undefined ? '–' : written(measure, value)
  }
  const columns: readonly Column<Reading>[] = [
    { label: texts.at, cell: ({ at }) => secondText(locale, at) },
    ...shown.map((measure) => ({ label: measureName(measure), cell: (reading: Reading) => valueIn(reading, measure), numeric: true })),
    { label: texts.revision, cell: ({ revision }) => (revision ? texts.revised(revision) : '–') },
    ...(edits && device.state.status === 'registered'
      ? [{ label: texts.act, cell: (reading: Reading) => <Acts deviceId={device.deviceId} reading={reading} measures={measures} /> }]
      : []),
  ]
  return <Table caption={texts.title} rows={readings} keyOf={({ key, at }) => `${at} ${key}`} columns={columns} />
}

const Held = ({ device }: Pick<ListProps, 'device'>) => {
  const texts = useDeviceTexts().reading
  const { deviceId } = device
  const search = route.useSearch()
  const { cursor } = search
  const on = dayIn(search.on) ?? todayOf(device.newestAt ? new Date(device.newestAt) : now())
  const navigate = useNavigate()
  const midnight = (day: string) => new Date(`${day}T00:00:00+09:00`).toISOString()
  const asked = { from: midnight(on), to: midnight(addDays(on, 1)) }
  const { data, error } = useQuery(readingsQuery(useShell(), deviceId, { ...asked, cursor }))
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = String(new FormData(event.currentTarget).get('on') ?? '')
    void navigate({ to: '/devices/$deviceId/readings', params: { deviceId }, search: chosen ? { on: chosen } : {} })
  }
  return (
    <DevicePage device={device} title={texts.title}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <form key={on} onSubmit={show} className='no-print mt-6 flex flex-wrap items-end gap-4'>
        <label className='text-std-16B-170'>
          {texts.on}
          <input type='date' name='on' defaultValue={on} className={`${control} mt-1 block`} />
        </label>
        <Button type='submit' look='outlined'>
          {texts.show}
        </Button>
      </form>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.none}</p>}
      {data && data.items.length > 0 && (
        <>
          <List device={device} readings={data.items} />
          {data.cursor && (
            <Link
              to='/devices/$deviceId/readings'
              params={{ deviceId }}
              search={{ on, cursor: data.cursor }}
              className={`mt-6 ${buttonClass('outlined')}`}
            >
              {texts.next}
            </Link>
          )}
          <FileButton path={`/devices/${deviceId}/readings.csv`} asked={asked} filename={`readings-${on}.csv`} />
        </>
      )}
    </DevicePage>
  )
}

/** What a device measured on a day, reading by reading; its owner corrects it here. */
export const Readings = () => {
  const { deviceId } = route.useParams()
  const texts = useDeviceTexts().reading
  return (
    <Awaited query={useQuery(deviceQuery(useShell(), deviceId))} title={texts.title}>
      {(device) => <Held device={device} />}
    </Awaited>
  )
}
