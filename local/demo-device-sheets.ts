import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { addDays, type LocalDate } from '../functions/kernel/time.ts'
import { arcade, type DemoDistrict, harbour, station } from './demo-district-sheets.ts'
import { chance, ulidOf } from './demo-ids.ts'

type Owner = 'umi' | 'haru' | 'sora' | 'midori'

/** What it has measured: real counts of a sensor elsewhere, moved here; or made up, hour by hour. */
type History =
  | { readonly counted: string; readonly days: number; readonly alsoLastYear?: true }
  | { readonly made: (hour: number, seed: string) => Readonly<Record<string, number>>; readonly days: number; readonly until?: number }

/** A device of the demonstration. It stands in a real place, where there is none. */
export type DemoDevice = {
  readonly key: string
  readonly owner: Owner
  readonly district: DemoDistrict
  readonly type: string
  readonly name: string
  readonly nameEn: string
  readonly place: readonly [longitude: number, latitude: number]
  readonly dataClass: 'open' | 'limited' | 'closed'
  readonly intervalSeconds?: number
  readonly history?: History
  readonly fate?: 'sends' | 'revoked' | 'retired'
  readonly rules?: readonly Readonly<Record<string, unknown>>[]
}

const wave = (hour: number, peak: number): number => Math.cos(((hour - peak) / 12) * Math.PI)
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))

const air = (hour: number, seed: string) => ({
  pm25: rounded(9 + 4 * wave(hour, 9) + 4 * chance(`pm25 ${seed}`), 1),
  no2: rounded(18 + 8 * wave(hour, 8) + 6 * chance(`no2 ${seed}`), 1),
  temperature: rounded(13 + 4 * wave(hour, 14) + chance(`air ${seed}`), 1),
  relativeHumidity: rounded(0.62 - 0.12 * wave(hour, 14) + 0.05 * chance(`damp ${seed}`), 2),
})
const noise = (hour: number, seed: string) => {
  const level = 58 + 6 * wave(hour, 15) + 3 * chance(`noise ${seed}`)
  return { LAeq: rounded(level, 1), LAmax: rounded(level + 9 + 6 * chance(`loudest ${seed}`), 1) }
}
const weather = (hour: number, seed: string) => ({
  temperature: rounded(12 + 4 * wave(hour, 14) + chance(`warm ${seed}`), 1),
  relativeHumidity: rounded(0.65 - 0.1 * wave(hour, 14), 2),
  precipitation: chance(`rain ${seed}`) > 0.93 ? rounded(3 * chance(`much ${seed}`), 1) : 0,
  windSpeed: rounded(2 + 2 * chance(`wind ${seed}`), 1),
})
const indoor = (hour: number, seed: string) => ({
  temperature: rounded(22 + wave(hour, 15), 1),
  relativeHumidity: 0.45,
  co2: Math.round(620 + 180 * wave(hour, 14) + 60 * chance(`co2 ${seed}`)),
})

const hourly = { intervalSeconds: 3600 }
const ruleOf = (key: string) => `alr_${ulidOf(`alert rule of ${key}`)}`

export const demoDevices: readonly DemoDevice[] = [
  {
    key: 'arcade north',
    owner: 'umi',
    district: arcade,
    type: 'people-counter',
    name: '丸亀町 北口 人流計測器（デモ：値はメルボルン市の実測）',
    nameEn: 'People counter, Marugamemachi north gate (demo; counts of the City of Melbourne, CC BY 4.0)',
    place: [134.0493, 34.3457],
    dataClass: 'open',
    ...hourly,
    history: { counted: '30', days: 28, alsoLastYear: true },
  },
  {
    key: 'arcade east',
    owner: 'umi',
    district: arcade,
    type: 'people-counter',
    name: '片原町 人流計測器（デモ：値はメルボルン市の実測）',
    nameEn: 'People counter, Kataharamachi (demo; counts of the City of Melbourne, CC BY 4.0)',
    place: [134.0508, 34.3451],
    dataClass: 'open',
    ...hourly,
    history: { counted: '18', days: 28, alsoLastYear: true },
  },
  {
    key: 'arcade noise',
    owner: 'umi',
    district: arcade,
    type: 'noise',
    name: '丸亀町 壱番街 騒音計（デモ）',
    nameEn: 'Noise meter, Marugamemachi first block (demo)',
    place: [134.0489, 34.3449],
    dataClass: 'open',
    ...hourly,
    history: { made: noise, days: 7, until: 1 },
    fate: 'sends',
    rules: [{ ruleId: ruleOf('arcade noise'), when: 'above', measure: 'LAeq', level: 75, clearLevel: 70 }],
  },
  {
    key: 'arcade air',
    owner: 'umi',
    district: arcade,
    type: 'air-quality',
    name: '片原町 大気質センサー（デモ）',
    nameEn: 'Air quality sensor, Kataharamachi (demo)',
    place: [134.0502, 34.3442],
    dataClass: 'open',
    ...hourly,
    history: { made: air, days: 14, until: 2 },
    rules: [{ ruleId: ruleOf('arcade air'), when: 'silent', minutes: 180 }],
  },
  {
    key: 'arcade lamp',
    owner: 'midori',
    district: arcade,
    type: 'weather',
    name: 'スマート街路灯 気象計（デモ）',
    nameEn: 'Weather station on a street lamp (demo)',
    place: [134.0478, 34.3421],
    dataClass: 'limited',
    ...hourly,
    history: { made: weather, days: 3 },
  },
  {
    key: 'harbour gate',
    owner: 'haru',
    district: harbour,
    type: 'people-counter',
    name: 'サンポート高松 人流計測器（デモ：値はメルボルン市の実測）',
    nameEn: 'People counter, Sunport Takamatsu (demo; counts of the City of Melbourne, CC BY 4.0)',
    place: [134.0466, 34.3522],
    dataClass: 'open',
    ...hourly,
    history: { counted: '25', days: 21 },
  },
  {
    key: 'harbour weather',
    owner: 'haru',
    district: harbour,
    type: 'weather',
    name: 'サンポート高松 気象計（デモ）',
    nameEn: 'Weather station, Sunport Takamatsu (demo)',
    place: [134.0452, 34.3531],
    dataClass: 'open',
    ...hourly,
    history: { made: weather, days: 5, until: 1 },
    fate: 'revoked',
  },
  {
    key: 'harbour level',
    owner: 'haru',
    district: harbour,
    type: 'water-level',
    name: '北浜 水位計（デモ）',
    nameEn: 'Water level gauge, Kitahama (demo)',
    place: [134.0494, 34.3501],
    dataClass: 'open',
    fate: 'retired',
  },
  {
    key: 'harbour new',
    owner: 'haru',
    district: harbour,
    type: 'noise',
    name: 'サンポート高松 騒音計（デモ）',
    nameEn: 'Noise meter, Sunport Takamatsu (demo)',
    place: [134.0474, 34.3512],
    dataClass: 'open',
  },
  {
    key: 'station square',
    owner: 'sora',
    district: station,
    type: 'people-counter',
    name: 'うめきた広場 人流計測器（デモ：値はメルボルン市の実測）',
    nameEn: 'People counter, Umekita square (demo; counts of the City of Melbourne, CC BY 4.0)',
    place: [135.4947, 34.7048],
    dataClass: 'open',
    ...hourly,
    history: { counted: '09', days: 21 },
  },
  {
    key: 'station room',
    owner: 'sora',
    district: station,
    type: 'indoor-environment',
    name: 'うめきた 案内所 室内環境（デモ）',
    nameEn: 'Indoor environment, Umekita information desk (demo)',
    place: [135.4941, 34.7062],
    dataClass: 'closed',
    ...hourly,
    history: { made: indoor, days: 5 },
  },
]

export type DemoReading = { readonly at: string; readonly measures: Readonly<Record<string, number>> }

type CountedDays = ReadonlyMap<string, readonly string[]>

/** Pedestrians by sensor and day, hour by hour. */
export const countedDays = async (dataDir: string): Promise<CountedDays> => {
  const [, ...rows] = parse(await readFile(join(dataDir, 'demo', 'pedestrians.csv')), {}) as string[][]
  return new Map(rows.map(([sensor, on, ...hours]) => [`${sensor} ${on}`, hours]))
}

// A Sunday, the last day that was counted.
const lastCounted = '2016-06-26' as LocalDate
// Of the weeks that were counted the earlier half stands for last year.
const daysEarlier = 84
// Last year's day of the same name.
const aYear = 364

const weekday = (on: LocalDate): number => new Date(`${on}T00:00:00Z`).getUTCDay()

const at = (on: LocalDate, hour: number): string => `${on}T${String(hour).padStart(2, '0')}:00:00+09:00`

const backwards = (days: number): readonly number[] => Array.from({ length: days }, (_, back) => days - 1 - back)

/** What a device has measured until now, oldest first; each day counted as a day of the same name elsewhere. */
export const historyOf = (
  { key, history }: DemoDevice,
  { today, now, counted }: { readonly today: LocalDate; readonly now: number; readonly counted: CountedDays },
): readonly DemoReading[] => {
  if (!history) return []
  const hours = (on: LocalDate, measured: (hour: number) => DemoReading['measures'] | undefined): readonly DemoReading[] =>
    Array.from({ length: 24 }, (_, hour) => ({ at: at(on, hour), measures: measured(hour) })).flatMap((each) =>
      each.measures && Date.parse(each.at) <= now ? [{ at: each.at, measures: each.measures }] : [],
    )
  if ('made' in history) {
    const { made, days, until = 0 } = history
    return backwards(days)
      .map((back) => addDays(today, -back - until))
      .flatMap((on) => hours(on, (hour) => made(hour, `${key} ${on} ${hour}`)))
  }
  const likeToday = addDays(lastCounted, -((7 - weekday(today)) % 7))
  const countedOn = (elsewhere: LocalDate) => (hour: number) => {
    const people = counted.get(`${history.counted} ${elsewhere}`)?.[hour]
    return people ? { peopleCount: Number(people) } : undefined
  }
  const years = history.alsoLastYear
    ? ([
        [aYear, daysEarlier],
        [0, 0],
      ] as const)
    : ([[0, 0]] as const)
  return years.flatMap(([back, earlier]) =>
    backwards(history.days).flatMap((day) => hours(addDays(today, -day - back), countedOn(addDays(likeToday, -day - earlier)))),
  )
}
