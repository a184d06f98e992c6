import { useQuery } from '@tanstack/react-query'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { type DeviceSummary, latestQuery } from './queries.ts'
import { secondText } from './second-text.ts'
import { useDeviceTexts } from './texts.ts'
import { useUnits } from './units.ts'

/** What was measured last, looked for again while somebody looks. It does not speak up by itself: every ten seconds would be a nuisance to ears. */
export const Live = ({ device }: { readonly device: DeviceSummary }) => {
  const texts = useDeviceTexts()
  const locale = useLocale()
  const { typeOf, measureName, written } = useUnits()
  const { data, error } = useQuery(latestQuery(useShell(), device.deviceId))
  const measures = typeOf(device.type)?.measures ?? []
  const reading = data?.reading
  return (
    <section aria-labelledby='latest'>
      <h2 id='latest' className='mt-8 text-std-24B-150'>
        {texts.latest}
      </h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data && !reading && <p className='mt-4'>{texts.noLatest}</p>}
      {reading && (
        <>
          <dl className='mt-4 flex flex-wrap gap-x-10 gap-y-4' data-part='latest'>
            {measures.flatMap((measure) => {
              const value = reading.measures[measure.name]
              return value === undefined
                ? []
                : [
                    <div key={measure.name}>
                      <dt className='text-std-16N-170 text-solid-gray-700'>{measureName(measure)}</dt>
                      <dd className='text-std-28B-150 tabular-nums'>{written(measure, value)}</dd>
                    </div>,
                  ]
            })}
          </dl>
          <p className='mt-2 text-solid-gray-700'>{texts.measuredAt(secondText(locale, reading.at))}</p>
        </>
      )}
    </section>
  )
}
