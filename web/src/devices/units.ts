import { useQuery } from '@tanstack/react-query'
import { useLocale } from '../shell/locale.ts'
import { useShell } from '../shell/shell.ts'
import { type DeviceType, deviceTypesQuery, type Figure, type Measure } from './queries.ts'

// UN/CEFACT Recommendation 20, as people write them; a plain number has none.
const symbols: Readonly<Record<string, string>> = {
  GQ: 'µg/m³',
  CEL: '°C',
  59: 'ppm',
  LUX: 'lx',
  '2N': 'dB',
  MMT: 'mm',
  MTS: 'm/s',
  DD: '°',
  A97: 'hPa',
  MTR: 'm',
  MQS: 'm³/s',
}

/** A unit as it stands behind a number. */
export const unitOf = ({ unit }: Pick<Measure, 'unit'>): string => (symbols[unit] ? ` ${symbols[unit]}` : '')

/** What types of devices and their measures are called, and how their values are written. */
export const useUnits = () => {
  const locale = useLocale()
  const { data: types = [] } = useQuery(deviceTypesQuery(useShell()))
  const typeOf = (code: string): DeviceType | undefined => types.find((each) => each.code === code)
  const number = (value: number, decimals: number) => value.toLocaleString(locale, { maximumFractionDigits: decimals })
  return {
    types,
    typeOf,
    typeName: (code: string): string => {
      const type = typeOf(code)
      return type ? (locale === 'ja' ? type.name : type.nameEn) : code
    },
    measureName: ({ label, labelEn }: Measure): string => (locale === 'ja' ? label : labelEn),
    number,
    /** A reading: with the decimals of its measure and its unit. */
    written: (measure: Measure, value: number): string => `${number(value, measure.decimals)}${unitOf(measure)}`,
  }
}

/** What a period comes to: all together where that can be said, else the mean, else the last. */
export const figureValue = ({ measures }: Figure, { name }: Measure): number | undefined => {
  const summary = measures[name]
  return summary && (summary.sum ?? summary.mean ?? summary.last)
}

/** Which measure is shown, if none was asked for: the one that can be added up, else the first. */
export const chosenMeasure = (type: DeviceType | undefined, figures: readonly Figure[], asked: string | undefined): Measure | undefined => {
  const measured = type?.measures.filter(({ name }) => figures.some(({ measures }) => measures[name])) ?? []
  return type?.measures.find(({ name }) => name === asked) ?? measured.find(({ total }) => total) ?? measured[0] ?? type?.measures[0]
}
