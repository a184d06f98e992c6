import { useQuery } from '@tanstack/react-query'
import { devicesQuery, myDevicesQuery } from '../devices/queries.ts'
import { useUnits } from '../devices/units.ts'
import { useShell } from '../shell/shell.ts'
import { type Answers, textIn } from './edit/answers.ts'
import { proposalQuery } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { needQuery } from './sheet-queries.ts'

type Source = { readonly deviceId: string; readonly measure: string; readonly statistic: string; readonly per: string }

const isSource = (value: unknown): value is Source => typeof value === 'object' && value !== null && 'deviceId' in value

/** An indicator as its row holds it: the device with its measure, and what is made of it, each as one choice. */
export const sourceRow = ({ measuredBy, ...kpi }: Answers): Answers =>
  isSource(measuredBy) ? { ...kpi, device: `${measuredBy.deviceId} ${measuredBy.measure}`, over: `${measuredBy.statistic} ${measuredBy.per}` } : kpi

/** The row as the contract reads it. */
export const sourceIn = (row: Answers): Answers => {
  const { device: _, over: __, ...kpi } = row
  const [deviceId, measure] = textIn(row, 'device').split(' ')
  const [statistic, per] = (textIn(row, 'over') || overs[0]).split(' ')
  return deviceId && measure ? { ...kpi, measuredBy: { deviceId, measure, statistic, per } } : kpi
}

const overs = ['daily month', 'sum month', 'mean month', 'max month', 'sum day', 'mean day', 'max day', 'min day'] as const

/** Devices for the indicators of an agreement: of the city whose need it meets, or none, where progress is reported. */
export const useFigureSources = (proposalId: string) => {
  const shell = useShell()
  const { data: proposal } = useQuery(proposalQuery(shell, proposalId))
  const { data: need } = useQuery({ ...needQuery(shell, proposal?.needId ?? ''), enabled: proposal !== undefined })
  return useFigureSourcesOf(need?.localGovernmentCode, usePartneringTexts().partnership.device.none)
}

/** Devices that an indicator may take its value from: the reader’s own, and the open ones of a city. */
export const useFigureSourcesOf = (place: string | undefined, none: string) => {
  const shell = useShell()
  const { device: texts } = usePartneringTexts().partnership
  const { typeOf, measureName } = useUnits()
  const { data: open } = useQuery({ ...devicesQuery(shell, { place: place ?? '', limited: false }, undefined), enabled: place !== undefined })
  const { data: own } = useQuery({ ...myDevicesQuery(shell, {}, undefined), retry: false })
  const known = new Map([...(own?.items ?? []), ...(open?.items ?? [])].map((each) => [each.deviceId, each]))
  const devices = [...known.values()].flatMap(({ deviceId, name, type }) =>
    (typeOf(type)?.measures ?? []).map((measure) => [`${deviceId} ${measure.name}`, texts.of(name, measureName(measure))] as const),
  )
  return {
    devices: (row: Answers) => {
      const chosen = textIn(row, 'device')
      const kept = chosen && !devices.some(([code]) => code === chosen) ? [[chosen, chosen] as const] : []
      return [['', none] as const, ...devices, ...kept]
    },
    overs: () => overs.map((code) => [code, texts.overs[code]] as const),
  }
}
