import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PrefectureCode } from '../kernel/identifiers.ts'
import { invalidCursor } from '../kernel/problem.ts'
import { createReference } from '../platform/reference.ts'
import { HolidayList, type LocalGovernment, LocalGovernmentType } from './contract.ts'
import { findable, holidaysOf, pageAfter, prefectures, search } from './domain.ts'
import { yearNotCovered } from './problems.ts'

const reference = createReference(join(import.meta.dirname, '../../data'))
const governments = await reference.read<readonly LocalGovernment[]>('local-governments.json')
const all = findable(governments)

const found = (text: string) => search(all, { text })
const namesFound = (text: string) => found(text).map(({ name }) => name)
const anyGovernment = fc.constantFrom(...governments)

/** The next fullwidth form of each letter, and katakana for hiragana: what another keyboard would have typed. */
const typedWide = (text: string) =>
  text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))

describe('searching the local governments', () => {
  it.each(['code', 'name', 'kana', 'nameEn'] as const)('finds every one of the 1,788 by its own %s', (form) => {
    expect(governments.filter((government) => !found(government[form]).includes(government))).toEqual([])
  })

  it('finds each by any part of its names, in any case, width or kana', () => {
    const partOfAName = fc
      .tuple(anyGovernment, fc.constantFrom('code', 'name', 'kana', 'nameEn' as const), fc.nat(), fc.integer({ min: 1, max: 8 }))
      .map(([government, form, start, length]) => {
        const whole = government[form as 'name']
        return { government, part: whole.slice(start % whole.length, (start % whole.length) + length) }
      })

    fc.assert(
      fc.property(partOfAName, ({ government, part }) => {
        for (const typed of [part, part.toUpperCase(), part.toLowerCase(), typedWide(part), ` ${part} `]) expect(found(typed)).toContain(government)
      }),
    )
  })

  it('finds ヶ by ケ and ケ by ヶ', () => {
    expect(namesFound('七ケ宿町')).toEqual(['七ヶ宿町'])
    expect(namesFound('鎌ヶ谷市')).toEqual(['鎌ケ谷市'])
    expect(namesFound('ヶ崎')).toEqual(namesFound('ケ崎'))
  })

  it('finds old forms of kanji by new ones', () => {
    expect(namesFound('梼原')).toEqual(['檮原町'])
    expect(namesFound('龍ケ崎')).toEqual(namesFound('竜ヶ崎'))
  })

  it('finds an English name without its macrons, and with the prefecture or the type behind it', () => {
    expect(namesFound('Otama')).toEqual(['大玉村'])
    expect(namesFound('date, fukushima')).toEqual(['伊達市'])
    expect(namesFound('Aizuwakamatsu City')).toEqual(['会津若松市'])
    expect(namesFound('Fukushima City')).toEqual(['福島市'])
    expect(namesFound('Chiyoda City, Tokyo')).toEqual(['千代田区'])
  })

  it('tells homonyms apart by the prefecture before the name', () => {
    expect(found('府中市').map(({ prefecture }) => prefecture)).toEqual(['東京都', '広島県'])
    expect(found('広島県府中市').map(({ code }) => code)).toEqual(['342084'])
    expect(found('ひろしまけんふちゅうし').map(({ code }) => code)).toEqual(['342084'])
  })

  it('does not take every place of a prefecture for one that bears its name', () => {
    expect(namesFound('福島')).toEqual(['福島町', '福島県', '福島市'])
    expect(namesFound('大阪')).toEqual(['大阪府', '大阪市', '東大阪市', '大阪狭山市'])
    expect(namesFound('Kagoshima')).toEqual(['鹿児島県', '鹿児島市'])
  })

  it('finds nothing across two forms of a name', () => {
    expect(found('会津若松市あいづ')).toEqual([])
  })

  it('finds all when nothing is sought, and none for what no name holds', () => {
    expect(found('')).toHaveLength(1788)
    expect(found(' 　')).toHaveLength(1788)
    expect(found('札幌市中央区')).toEqual([])
  })

  it('answers any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => found(text).length <= 1788))
  })

  it('keeps to the prefecture and the type that were asked for', () => {
    const filter = fc.record({
      prefecture: fc.integer({ min: 1, max: 47 }).map((number) => PrefectureCode().parse(String(number).padStart(2, '0'))),
      type: fc.constantFrom(...LocalGovernmentType().options),
    })

    fc.assert(
      fc.property(filter, ({ prefecture, type }) => {
        const expected = governments.filter((government) => government.prefectureCode === prefecture && government.type === type)

        expect(search(all, { prefecture, type })).toEqual(expected)
      }),
    )
  })
})

describe('paging through the local governments', () => {
  const everyPage = (list: readonly LocalGovernment[], limit: number): LocalGovernment[] => {
    const collected: LocalGovernment[] = []
    let cursor: string | undefined
    do {
      const page = pageAfter(cursor, list, limit)
      expect(page.items.length).toBeLessThanOrEqual(limit)
      collected.push(...page.items)
      cursor = page.cursor
      // A cursor that does not move on must end as a failure, not as a test that never ends.
    } while (cursor !== undefined && collected.length <= list.length)
    return collected
  }

  it('returns each exactly once, whatever is sought and however long a page is', () => {
    const sought = fc.constantFrom('', '市', 'やま', 'island', '大', 'ô', '1310', '大阪')

    fc.assert(
      fc.property(sought, fc.integer({ min: 1, max: 1000 }), (text, limit) => {
        expect(everyPage(found(text), limit)).toEqual(found(text))
      }),
      { numRuns: 50 },
    )
  })

  it('has no cursor on the last page, even when it is full', () => {
    expect(pageAfter(undefined, found('県'), 100).cursor).toBeUndefined()
    expect(pageAfter(undefined, found('府中市'), 2).cursor).toBeUndefined()
    expect(pageAfter(undefined, found('府中市'), 1).cursor).toBeDefined()
  })

  it('gives cursors a query can carry as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1787 }), (limit) => /^[A-Za-z0-9_-]+$/.test(pageAfter(undefined, governments, limit).cursor ?? '')),
    )
  })

  it('refuses a cursor it never gave out', () => {
    const strange = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/).filter((cursor) => !/^[0-9]{6}$/.test(Buffer.from(cursor, 'base64url').toString()))

    fc.assert(
      fc.property(strange, (cursor) => {
        expect(() => pageAfter(cursor, governments, 10)).toThrow(expect.objectContaining({ type: invalidCursor.type }))
      }),
    )
  })
})

describe('the prefectures', () => {
  it('are 47, each with the code of its government', () => {
    expect(prefectures(governments)).toHaveLength(47)
    expect(prefectures(governments)[6]).toEqual({
      code: '07',
      localGovernmentCode: '070009',
      name: '福島県',
      kana: 'ふくしまけん',
      nameEn: 'Fukushima',
    })
  })
})

describe('the holidays of a year', async () => {
  const list = HolidayList().parse(await reference.read('holidays.json'))

  it('are those of this year alone', () => {
    expect(holidaysOf(2026, list).items.map(({ on }) => on.slice(0, 4))).toEqual(Array.from({ length: 18 }, () => '2026'))
  })

  it('are refused by name outside the years the list covers', () => {
    const facts = { coversFrom: '1955-01-01', coversUntil: '2027-12-31' }

    expect(() => holidaysOf(1954, list)).toThrow(expect.objectContaining({ type: yearNotCovered.type, facts }))
    expect(() => holidaysOf(2028, list)).toThrow(expect.objectContaining({ type: yearNotCovered.type, facts }))
    expect(holidaysOf(1955, list).items).toHaveLength(9)
    expect(holidaysOf(2027, list).items.length).toBeGreaterThan(15)
  })
})
