import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { corporateNumberOf, isCorporateNumber, isLocalGovernmentCode } from '../functions/kernel/identifiers.ts'
import { memberKinds, Terms } from '../functions/members/contract.ts'
import { type Boundaries, boundaryOf } from '../functions/registry/boundary.ts'
import { type Boundary, BoundaryCollection, HolidayList, LocalGovernment, MemberKindList, TermList } from '../functions/registry/contract.ts'
import { romanized } from './romanized.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
const readBoundaries = (file: string) => read(file) as Boundaries

// What may be missing of one that appeared later is there of each that is shipped.
const governments = z.array(LocalGovernment().required({ latitude: true, longitude: true, url: true })).parse(read('local-governments.json'))
const prefectures = governments.filter(({ type }) => type === 'prefecture')
const municipalities = governments.filter(({ type }) => type !== 'prefecture')
const called = (name: string) => governments.filter((government) => government.name === name).map(({ code }) => code)

describe('the list of local governments', () => {
  it('holds the 47 prefectures and 1,741 cities, special wards, towns and villages', () => {
    const numberOf = (type: LocalGovernment['type']) => governments.filter((government) => government.type === type).length

    expect(prefectures.map(({ prefectureCode }) => Number(prefectureCode))).toEqual(Array.from({ length: 47 }, (_, index) => index + 1))
    expect(municipalities).toHaveLength(1741)
    expect({ city: numberOf('city'), ward: numberOf('special-ward'), town: numberOf('town'), village: numberOf('village') }).toEqual({
      city: 792,
      ward: 23,
      town: 743,
      village: 183,
    })
  })

  it('names every code once, in order, with a check digit that fits', () => {
    const codes = governments.map(({ code }) => code)

    expect(new Set(codes).size).toBe(codes.length)
    expect([...codes].sort()).toEqual(codes)
    expect(codes.filter((code) => !isLocalGovernmentCode(code))).toEqual([])
  })

  it('gives each the corporate number that follows from its code', () => {
    expect(governments.filter(({ code, corporateNumber }) => corporateNumber !== corporateNumberOf(code))).toEqual([])
    expect(governments.filter(({ corporateNumber }) => !isCorporateNumber(corporateNumber))).toEqual([])
    expect(governments.find(({ code }) => code === '130001')?.corporateNumber).toBe('8000020130001')
  })

  it('puts each into the prefecture its code begins with', () => {
    const nameOf = new Map(prefectures.map(({ prefectureCode, name, nameEn }) => [prefectureCode, `${name} ${nameEn}`]))

    expect(governments.filter(({ code, prefectureCode }) => code.slice(0, 2) !== prefectureCode)).toEqual([])
    expect(
      governments.filter(({ prefectureCode, prefecture, prefectureEn }) => nameOf.get(prefectureCode) !== `${prefecture} ${prefectureEn}`),
    ).toEqual([])
  })

  it('has no ward of a designated city: of codes 101 to 199 only the cities themselves and the special wards', () => {
    const wards = municipalities.filter(({ code, type }) => /^..1/.test(code) && type !== 'special-ward' && !/^..1[0-9]0/.test(code))

    expect(wards).toEqual([])
    expect(municipalities.filter(({ name }) => /市.+区$/.test(name))).toEqual([])
    expect(
      municipalities.filter(({ code }) => code.startsWith('131')).every(({ type, name }) => type === 'special-ward' && name.endsWith('区')),
    ).toBe(true)
    expect(municipalities.filter(({ code }) => /^..1/.test(code) && !code.startsWith('131'))).toHaveLength(20)
  })

  it('calls each what it is', () => {
    const ends = { prefecture: /[都道府県]$/, city: /市$/, 'special-ward': /区$/, town: /町$/, village: /村$/ }

    expect(governments.filter(({ type, name }) => !ends[type].test(name))).toEqual([])
  })

  it('writes kana as hiragana', () => {
    expect(governments.filter(({ kana }) => !/^[ぁ-ゖー]+$/.test(kana))).toEqual([])
  })

  it('tells homonyms apart by prefecture and code alone', () => {
    expect(called('府中市')).toEqual(['132063', '342084'])
    expect(called('伊達市')).toEqual(['012335', '072133'])
  })

  it('gives every English name as its kana reads, but for the names that have a spelling of their own', () => {
    const misread = governments.filter(({ nameEn, kana, type }) => !romanized(kana, type).includes(bare(nameEn)))

    expect(misread.map(({ code, nameEn }) => [code, nameEn])).toEqual([
      ['192082', 'Minami-Alps'],
      ['272205', 'Minoh'],
    ])
    expect(governments.filter(({ nameEn }) => /[^A-Za-zāēīōūĀĒĪŌŪ'-]/.test(nameEn))).toEqual([])
  })

  it('places every hall inside Japan and gives an address that can be opened', () => {
    expect(governments.filter(({ latitude, longitude }) => !(latitude > 24 && latitude < 46 && longitude > 122 && longitude < 146))).toEqual([])
    expect(governments.filter(({ url }) => !URL.canParse(url) || !/^https?:/.test(url))).toEqual([])
  })
})

const bare = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'-]/g, '')
    .toLowerCase()

describe('the boundaries', () => {
  const municipalBoundaries = readBoundaries('boundaries-municipalities.topojson')
  const prefectureFile = 'boundaries-prefectures.topojson'

  const within = ({ geometry }: Boundary, longitude: number, latitude: number): boolean => {
    const corners = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2)
    const reaches = (axis: 0 | 1, value: number) =>
      corners.some((corner) => (corner[axis] ?? Number.NaN) <= value) && corners.some((corner) => (corner[axis] ?? Number.NaN) >= value)
    return reaches(0, longitude) && reaches(1, latitude)
  }

  it('draw each of the 1,741 municipalities, around its hall but for the islands whose hall is elsewhere', () => {
    const hallsElsewhere = ['三島村', '十島村', '竹富町']
    const drawn = municipalities.map((government) => ({ government, boundary: boundaryOf(government, municipalBoundaries) }))

    expect(drawn.filter(({ boundary }) => !boundary)).toEqual([])
    expect(
      drawn
        .filter(({ government: { longitude, latitude }, boundary }) => boundary && !within(boundary, longitude, latitude))
        .map(({ government }) => government.name)
        .sort(),
    ).toEqual([...hallsElsewhere].sort())
  })

  it('draw beyond these only the six villages of the northern islands, which have no government', () => {
    const known = new Set(municipalities.map(({ code }) => code.slice(0, 5)))
    const shapes = Object.values(municipalBoundaries.objects).flatMap(({ geometries }) => geometries.map(({ id }) => String(id)))

    expect(shapes.filter((id) => !known.has(id))).toEqual(['01695', '01696', '01697', '01698', '01699', '01700'])
  })

  it('draw all 47 prefectures, light enough for a map that opens at once', () => {
    const boundaries = readBoundaries(prefectureFile)
    const features = prefectures.map((government) => boundaryOf(government, boundaries))
    const drawn = BoundaryCollection().parse({ type: 'FeatureCollection', attribution: 'credit', features })

    expect(drawn.features).toHaveLength(47)
    expect(prefectures.filter((government, index) => !within(drawn.features[index] as Boundary, government.longitude, government.latitude))).toEqual(
      [],
    )
    expect(JSON.stringify(read(prefectureFile)).length).toBeLessThan(200_000)
  })
})

describe('the code lists', () => {
  it('hold the twelve fields and the five technology classes, each code once', () => {
    const fields = TermList().parse(read('fields.json'))
    const classes = TermList().parse(read('technology-classes.json'))

    expect(new Set(fields.items.map(({ code }) => code)).size).toBe(12)
    expect(new Set(classes.items.map(({ code }) => code)).size).toBe(5)
  })

  it('describe exactly the kinds of members that may apply', () => {
    const kinds = MemberKindList().parse(read('member-kinds.json'))

    expect(kinds.items.map(({ code }) => code)).toEqual(memberKinds)
    expect(kinds.items.filter(({ codeOf }) => codeOf === 'itself').map(({ code }) => code)).toEqual(['local-government'])
  })

  it('carry terms of use in both languages, with the same articles', () => {
    const { text, textEn, version } = Terms().parse(read('terms.json'))

    expect(version).toBe('2026-04-01')
    expect(text.match(/第\d+条（/g)?.length).toBe(textEn.match(/^Article \d+ /gm)?.length)
  })
})

describe('the holidays', () => {
  const list = HolidayList().parse(read('holidays.json'))

  it('are in order, none twice, all within the years the list covers', () => {
    const days = list.items.map(({ on }) => on)

    expect([...new Set(days)].sort()).toEqual(days)
    expect(days.filter((on) => on < list.coversFrom || on > list.coversUntil)).toEqual([])
  })

  it('leave no year empty between the first and the last', () => {
    const [from, until] = [Number(list.coversFrom.slice(0, 4)), Number(list.coversUntil.slice(0, 4))]
    const years = Array.from({ length: until - from + 1 }, (_, index) => `${from + index}-`)

    expect(years.filter((year) => list.items.filter(({ on }) => on.startsWith(year)).length < 9)).toEqual([])
  })

  it('know the days of 2026 that only the Cabinet Office can name', () => {
    const names = new Map(list.items.map(({ on, name }) => [String(on), name]))

    expect([names.get('2026-03-20'), names.get('2026-09-22'), names.get('2026-09-23'), names.get('2026-05-06')]).toEqual([
      '春分の日',
      '休日',
      '秋分の日',
      '休日',
    ])
  })
})

describe('the list of sources', () => {
  it('names source, licence and credit of every file that ships', () => {
    const rows: Record<string, string>[] = parse(readFileSync(join(import.meta.dirname, 'SOURCES.csv')), { columns: true })
    const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.ts$|^SOURCES\.csv$/.test(entry.name))
      .map((entry) => relative(import.meta.dirname, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

    expect([...new Set(rows.map(({ file }) => file))].sort()).toEqual(files.sort())
    expect(rows.filter((row) => Object.values(row).some((cell) => cell === ''))).toEqual([])
  })
})
