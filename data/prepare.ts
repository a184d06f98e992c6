import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { quantize } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'
import { corporateNumberOf, isLocalGovernmentCode } from '../functions/kernel/identifiers.ts'

// Makes the shipped reference data again from the lists named in SOURCES.csv:
//   KANMIN_SOURCES=<folder> npx tsx data/prepare.ts
// It refuses what does not fit rather than shipping it; data.test.ts then proves the result.

const sources = process.env.KANMIN_SOURCES
if (!sources) throw new Error('KANMIN_SOURCES must name the folder with the source lists')

const table = async (file: string): Promise<Record<string, string>[]> =>
  parse(await readFile(join(sources, file)), { columns: true, bom: true, skip_empty_lines: true })

type Boundaries = Topology<Objects<Record<string, unknown>>>

/** A topology has one layer here; it is named after what it shows. */
const topology = async (file: string, layer: string): Promise<Boundaries> => {
  const given = JSON.parse(await readFile(join(sources, file), 'utf8')) as Boundaries
  return { ...given, objects: Object.fromEntries(Object.values(given.objects).map((shapes) => [layer, shapes])) }
}

const ship = async (file: string, text: string) => {
  await writeFile(join(import.meta.dirname, file), text)
  process.stdout.write(`${file}: ${Buffer.byteLength(text).toLocaleString('en')} bytes\n`)
}

/** One row on one line, so that the difference between two lists can be read. */
const onePerLine = (rows: readonly object[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`

/** The list's English names are titles of an encyclopaedia: "Date, Fukushima", "Misato, Saitama (town)". The place alone is the name. */
const placeOf = (title: string) => title.replace(/ \([^)]*\)$/, '').replace(/, [^,]+$/, '')

// The list still gives the temporary hall in Iwaki; the town hall stands in Futaba again since September 2022.
const movedHalls: Readonly<Record<string, { latitude: number; longitude: number }>> = { '075469': { latitude: 37.4497, longitude: 141.0118 } }

const localGovernment = (row: Record<string, string>, corporateNumbers: ReadonlyMap<string, string>) => {
  const code = row.code6 ?? ''
  const corporateNumber = corporateNumbers.get(code)
  if (!isLocalGovernmentCode(code)) throw new Error(`${code}: its check digit does not fit`)
  if (corporateNumber !== corporateNumberOf(code)) throw new Error(`${code}: corporate number ${corporateNumber} does not follow from the code`)
  return {
    code,
    type: row.type?.replace('_', '-'),
    prefectureCode: row.pref_code,
    prefecture: row.pref_ja,
    name: row.name_ja,
    kana: row.name_kana,
    nameEn: placeOf(row.name_en ?? ''),
    prefectureEn: row.pref_en,
    corporateNumber,
    latitude: Number(row.lat),
    longitude: Number(row.lon),
    ...movedHalls[code],
    url: row.url,
  }
}

const localGovernments = async () => {
  const numbers = await table('corporate_numbers/localgov_corporate_numbers.csv')
  const corporateNumbers = new Map(numbers.map((row) => [row.code6 ?? '', row.corporate_number ?? '']))
  const rows = await table('localgov/local_governments_merged.csv')
  return rows
    .filter((row) => row.status === 'current' && row.type !== 'designated_city_ward')
    .map((row) => localGovernment(row, corporateNumbers))
    .sort((one, other) => one.code.localeCompare(other.code))
}

// In square degrees, about one square kilometre: smaller islands and capes are not seen on a map of the whole country.
const visibleArea = 1e-4

/** Prefectures for a map of the whole country; neighbours keep sharing their borders because the topology is simplified, not its shapes. */
const prefectureOutlines = (given: Boundaries): Boundaries => {
  const simplified = simplify(presimplify(given), visibleArea)
  return quantize(filter(simplified, filterWeight(simplified, visibleArea)) as Boundaries, 1e4)
}

const holidayNames: Readonly<Record<string, string>> = {
  元日: "New Year's Day",
  成人の日: 'Coming of Age Day',
  建国記念の日: 'National Foundation Day',
  天皇誕生日: "The Emperor's Birthday",
  春分の日: 'Vernal Equinox Day',
  昭和の日: 'Showa Day',
  みどりの日: 'Greenery Day',
  憲法記念日: 'Constitution Memorial Day',
  こどもの日: "Children's Day",
  海の日: 'Marine Day',
  山の日: 'Mountain Day',
  敬老の日: 'Respect for the Aged Day',
  秋分の日: 'Autumnal Equinox Day',
  スポーツの日: 'Sports Day',
  体育の日: 'Health and Sports Day',
  '体育の日（スポーツの日）': 'Health and Sports Day (Sports Day)',
  文化の日: 'Culture Day',
  勤労感謝の日: 'Labor Thanksgiving Day',
  休日: 'Holiday',
  '休日（祝日扱い）': 'Holiday (as a national holiday)',
  結婚の儀: 'Wedding ceremony of the Crown Prince',
  大喪の礼: 'Funeral ceremony of Emperor Showa',
  即位礼正殿の儀: 'Enthronement ceremony',
}

const holiday = (line: string) => {
  const [on = '', name = ''] = line.split(',')
  const nameEn = holidayNames[name]
  if (!nameEn) throw new Error(`${on}: no English name for ${name}`)
  return { on, name, nameEn }
}

const holidays = async (): Promise<string> => {
  const lines = (await readFile(join(sources, 'calendar/japanese-holidays.csv'), 'utf8')).split('\n')
  const items = lines.filter((line) => /^\d{4}-/.test(line)).map(holiday)
  const coversUntil = lines.find((line) => line.startsWith('horizon='))?.slice('horizon='.length)
  const head = { source: '内閣府「国民の祝日」', coversFrom: `${items[0]?.on.slice(0, 4)}-01-01`, coversUntil }
  return `${JSON.stringify(head).slice(0, -1)},"items":${onePerLine(items)}}\n`
}

/** Of each the whole weeks, a day on one line; an hour that was not counted stays empty. */
const countedSensors = ['9', '18', '25', '30']

const pedestrians = async (): Promise<string> => {
  const days = new Map<string, string[]>()
  for (const { Sensor_ID = '', Date_Time = '', Hourly_Counts = '' } of await table('iot/melbourne_pedestrian_2016H1_naive_local.csv')) {
    const on = Date_Time.slice(0, 10)
    if (!countedSensors.includes(Sensor_ID) || on < '2016-01-04' || on > '2016-06-26') continue
    const day = `${Sensor_ID.padStart(2, '0')},${on}`
    const hours = days.get(day) ?? Array.from({ length: 24 }, () => '')
    hours[Number(Date_Time.slice(11, 13))] = Hourly_Counts
    days.set(day, hours)
  }
  const heading = `sensor,on,${Array.from({ length: 24 }, (_, hour) => hour).join(',')}`
  return `${[heading, ...[...days].map(([day, hours]) => `${day},${hours.join(',')}`).sort()].join('\n')}\n`
}

await ship('local-governments.json', `${onePerLine(await localGovernments())}\n`)
const municipalities = await topology('boundaries/ja_municipality_area.topojson', 'municipalities')
const prefectures = await topology('boundaries/ja_prefecture_area.topojson', 'prefectures')
await ship('boundaries-municipalities.topojson', `${JSON.stringify(municipalities)}\n`)
await ship('boundaries-prefectures.topojson', `${JSON.stringify(prefectureOutlines(prefectures))}\n`)
await ship('holidays.json', await holidays())
await ship('demo/pedestrians.csv', await pedestrians())
