import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localGovernmentCheckDigit } from '../kernel/identifiers.ts'
import type { LocalDate } from '../kernel/time.ts'
import type { ListChange } from '../members/recheck-contract.ts'
import { changesOf, type Governments, listOf, partsOf, withReadings } from '../members/recheck-domain.ts'
import { createReference } from '../platform/reference.ts'
import type { LocalGovernment } from './contract.ts'
import { listInForce, standing, type Told, typeOf } from './list-domain.ts'

const shipped = await createReference(join(import.meta.dirname, '../../data')).read<readonly LocalGovernment[]>('local-governments.json')

const codeOf = (base: string) => `${base}${localGovernmentCheckDigit(base)}` as LocalGovernment['code']
const newCity = codeOf('07999')
const aizu = codeOf('07202')
const appeared = (name = '新会津市'): ListChange => ({ change: 'appeared', code: newCity, name, kana: 'しんあいづし', nameEn: 'Shin-Aizu' })
const renamed = (name: string): ListChange => ({ change: 'renamed', code: aizu, name, kana: 'あいづし', nameEn: 'Aizu' })

const told = (listedOn: string, version: number, ...changes: readonly ListChange[]): Told => ({
  listedOn: listedOn as LocalDate,
  version,
  part: 1,
  changes,
})

const of = (code: string, list: readonly LocalGovernment[]) => list.find((each) => each.code === code)

describe('the list in force', () => {
  it('is the shipped one as long as nothing was told', () => {
    expect(listInForce(shipped, [])).toBe(shipped)
  })

  it('has who appeared, with what follows from its code and name', () => {
    const list = listInForce(shipped, [told('2026-10-01', 1, appeared())])

    expect(of(newCity, list)).toEqual({
      code: newCity,
      type: 'city',
      prefectureCode: '07',
      prefecture: '福島県',
      prefectureEn: 'Fukushima',
      name: '新会津市',
      kana: 'しんあいづし',
      nameEn: 'Shin-Aizu',
      corporateNumber: expect.stringMatching(new RegExp(`^[1-9]000020${newCity}$`)),
    })
    expect(list.map(({ code }) => code)).toEqual(list.map(({ code }) => code).toSorted())
  })

  it('keeps of who was renamed what a name does not change', () => {
    const { latitude, longitude, url, corporateNumber } = of(aizu, shipped) ?? {}

    expect(of(aizu, listInForce(shipped, [told('2026-10-01', 1, renamed('会津町'))]))).toMatchObject({
      name: '会津町',
      type: 'town',
      latitude,
      longitude,
      url,
      corporateNumber,
    })
  })

  it('still knows who is gone, marked with the day, and no longer offers it', () => {
    const list = listInForce(shipped, [told('2026-10-01', 1, { change: 'gone', code: aizu })])

    expect(of(aizu, list)).toMatchObject({ name: '会津若松市', goneOn: '2026-10-01' })
    expect(of(aizu, standing(list))).toBeUndefined()
    expect(standing(list)).toHaveLength(shipped.length - 1)
  })

  it('offers again who was gone by mistake', () => {
    const list = listInForce(shipped, [told('2026-10-01', 1, { change: 'gone', code: aizu }), told('2026-10-01', 2, { ...appeared(), code: aizu })])

    expect(of(aizu, standing(list))).toMatchObject({ name: '新会津市' })
  })

  it('gives a renamed prefecture’s name to all who are in it', () => {
    const prefecture = codeOf('07000')
    const list = listInForce(shipped, [
      told('2026-10-01', 1, { change: 'renamed', code: prefecture, name: '新福島県', kana: 'しんふくしまけん', nameEn: 'Shin-Fukushima' }),
    ])

    expect(new Set(list.filter(({ prefectureCode }) => prefectureCode === '07').map((each) => `${each.prefecture} ${each.prefectureEn}`))).toEqual(
      new Set(['新福島県 Shin-Fukushima']),
    )
  })

  it('is what the newest list says, in whatever order the lists were heard, of two of one day too', () => {
    const lists = [
      told('2026-04-01', 1, appeared('会津新市'), renamed('旧会津市')),
      told('2026-10-01', 2, renamed('会津市')),
      told('2026-10-01', 3, { change: 'gone', code: newCity }),
    ]

    fc.assert(
      fc.property(fc.shuffledSubarray(lists, { minLength: 3 }), (heard) => {
        const list = listInForce(shipped, heard)
        expect(of(aizu, list)?.name).toBe('会津市')
        expect(of(newCity, list)).toMatchObject({ name: '会津新市', goneOn: '2026-10-01' })
      }),
    )
  })

  it('tells the type of every one of the shipped from code and name', () => {
    expect(shipped.filter(({ code, name, type }) => typeOf(code, name) !== type)).toEqual([])
  })
})

describe('the changes between lists, one after the other', () => {
  const before: Governments = new Map(shipped.map(({ code, name, kana, nameEn }) => [code, { code, name, kana, nameEn }]))
  const some = shipped.slice(0, 30).map(({ code }) => code)
  const row = fc.record({
    code: fc.constantFrom(...some, ...['07991', '07992', '07993'].map(codeOf)),
    name: fc.constantFrom('甲市', '乙町', '丙村'),
    kana: fc.option(fc.constantFrom('こうし', 'コウシ'), { nil: undefined }),
    nameEn: fc.option(fc.constant('Kō'), { nil: undefined }),
  })
  const rowsOf = (given: readonly { code: LocalGovernment['code']; name: string; kana: string | undefined; nameEn: string | undefined }[]) =>
    [...new Map(given.map((each) => [each.code, each])).values()].map(({ kana, nameEn, ...each }) => ({
      ...each,
      ...(kana && { kana }),
      ...(nameEn && { nameEn }),
    }))

  it('lead from the shipped list to the very names by which members accepts', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), (lists) => {
        let governments = before
        const heard: Told[] = []
        for (const [at, rows] of lists.entries()) {
          const list = withReadings(governments, listOf(rowsOf(rows)))
          for (const changes of partsOf(changesOf(governments, list))) heard.push({ ...told('2026-10-01', at + 1, ...changes), part: heard.length })
          governments = list.standing
        }
        const names = standing(listInForce(shipped, heard.toReversed())).map(({ code, name, kana, nameEn }) => [code, name, kana, nameEn])
        const accepted = [...governments.values()].map(({ code, name, kana = name, nameEn = name }) => [code, name, kana, nameEn])
        expect(names).toEqual(accepted.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))
      }),
      { numRuns: 60 },
    )
  })
})
