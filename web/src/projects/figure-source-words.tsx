import { useQuery } from '@tanstack/react-query'
import { deviceQuery } from '../devices/queries.ts'
import { useUnits } from '../devices/units.ts'
import { useShell } from '../shell/shell.ts'
import type { KpiStanding } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'

/** Which statistic of which measure of which device an indicator takes its value from. */
export const SourceWords = ({ source }: { readonly source: NonNullable<KpiStanding['measuredBy']> }) => {
  const { device: texts } = usePartneringTexts().partnership
  const { typeOf, measureName } = useUnits()
  const { data: device } = useQuery({ ...deviceQuery(useShell(), source.deviceId), retry: false })
  const measure = device && typeOf(device.type)?.measures.find(({ name }) => name === source.measure)
  const name = device?.name ?? texts.unnamed
  return (
    <p className='mt-1'>
      {texts.way(name, measure ? measureName(measure) : source.measure, texts.per[source.per], texts.statistics[source.statistic])}
    </p>
  )
}
