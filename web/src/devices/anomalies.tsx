import { momentText } from '../shell/date.ts'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { Table } from '../shell/table.tsx'
import { FileButton } from './file-button.tsx'
import type { AnomaliesAsked, Anomaly, AnomalyList, Measure } from './queries.ts'
import { useDeviceTexts } from './texts.ts'
import { useUnits } from './units.ts'

type AnomaliesProps = {
  readonly deviceId: string
  readonly measure: Measure
  readonly asked: AnomaliesAsked
  readonly judged: { readonly data: AnomalyList | undefined; readonly error: Error | null }
}

const Windows = ({ measure, windows }: { readonly measure: Measure; readonly windows: readonly Anomaly[] }) => {
  const texts = useDeviceTexts().anomaly
  const locale = useLocale()
  const { written, number } = useUnits()
  return (
    <Table
      caption={texts.title}
      rows={windows.toReversed()}
      keyOf={({ from }) => from}
      columns={[
        { label: texts.from, cell: ({ from }) => momentText(locale, from) },
        { label: texts.to, cell: ({ to }) => momentText(locale, to) },
        { label: texts.hours, cell: ({ hours }) => hours, numeric: true },
        { label: texts.direction, cell: ({ direction }) => texts.directions[direction] },
        { label: texts.value, cell: ({ value }) => written(measure, value), numeric: true },
        { label: texts.expected, cell: ({ expected }) => written(measure, expected), numeric: true },
        { label: texts.score, cell: ({ score }) => number(score, 2), numeric: true },
      ]}
    />
  )
}

/** The hours that are not like their like, and by what they are told apart. */
export const Anomalies = ({ deviceId, measure, asked, judged: { data, error } }: AnomaliesProps) => {
  const texts = useDeviceTexts().anomaly
  const { number } = useUnits()
  return (
    <section aria-labelledby='anomalies'>
      <h2 id='anomalies' className='mt-10 text-std-24B-150'>
        {texts.title}
      </h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className='mt-2 max-w-3xl'>{texts.method(data.rule.lookBackDays, data.rule.deviations)}</p>
          <p className='mt-1 max-w-3xl'>{texts.limits(data.rule.leastHours, number(data.rule.leastCoverage * 100, 0))}</p>
        </>
      )}
      {data?.items.length === 0 && <p className='mt-4'>{texts.none}</p>}
      {data && data.items.length > 0 && (
        <>
          <Windows measure={measure} windows={data.items} />
          <FileButton path={`/devices/${deviceId}/anomalies.csv`} asked={asked} filename='anomalies.csv' />
        </>
      )}
    </section>
  )
}
