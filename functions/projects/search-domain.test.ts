import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId } from '../kernel/ids.ts'
import { addDays, type LocalDate } from '../kernel/time.ts'
import { type Asked, comparePlaces, type Kind, type Listed, relevanceOf, search, wordsOf } from './search-domain.ts'

const today = '2026-11-22' as LocalDate

type Row = Listed & { readonly id: string; readonly colours: readonly string[]; readonly size: string }

const kind: Kind<Row> = {
  idOf: ({ id }) => id,
  municipalities: () => ['372013'],
  canExpire: ({ size }) => size !== 'settled',
  facets: { colour: ({ colours }) => colours, size: ({ size }) => [size] },
}

const row = (id: string, different: Partial<Row> = {}): Row => ({
  id,
  title: id,
  memberId: 'mbr_1' as MemberId,
  publishedAt: `2026-11-0${id}T03:00:00.000Z`,
  validUntil: addDays(today, 30),
  colours: ['red'],
  size: 'small',
  ...different,
})

const asked = (chosen: Asked['chosen'] = {}, different: Partial<Asked> = {}): Asked => ({ chosen, sort: 'newest', today, ...different })
const ids = (rows: readonly { readonly row: Row }[]) => rows.map((each) => each.row.id)

describe('a search', () => {
  const rows = [row('1'), row('2', { colours: ['red', 'blue'] }), row('3', { colours: ['blue'], size: 'large' })]

  it('finds what has any of the values chosen of one filter, and all filters at once', () => {
    expect(ids(search(rows, kind, asked({ colour: 'red,blue', size: 'small' })).rows)).toEqual(['2', '1'])
  })

  it('does not hide the other values of a filter by its own choice, but by that of the others', () => {
    const { facets } = search(rows, kind, asked({ colour: 'red' }))

    expect(facets['colour']).toEqual([
      { value: 'blue', count: 2 },
      { value: 'red', count: 2 },
    ])
    expect(facets['size']).toEqual([{ value: 'small', count: 2 }])
  })

  it('leaves out what has expired, and not what is settled', () => {
    const over = { validUntil: addDays(today, -1) }

    expect(ids(search([row('1', over), row('2', { ...over, size: 'settled' }), row('3', { validUntil: today })], kind, asked()).rows)).toEqual([
      '3',
      '2',
    ])
  })

  it('knows what closes within two weeks', () => {
    const soon = [row('1', { validUntil: addDays(today, 14) }), row('2', { validUntil: addDays(today, 15) })]

    expect(ids(search(soon, kind, asked({}, { closingSoon: 'yes' })).rows)).toEqual(['1'])
  })

  it('begins a day in Tokyo, not in Greenwich', () => {
    const night = [row('1', { publishedAt: '2026-11-21T14:59:59.999Z' }), row('2', { publishedAt: '2026-11-21T15:00:00.000Z' })]

    expect(ids(search(night, kind, asked({}, { postedSince: today })).rows)).toEqual(['2'])
  })

  it('orders by what closes first, and by what fits best', () => {
    const closing = [row('1', { validUntil: addDays(today, 9) }), row('2', { validUntil: addDays(today, 3) }), row('3')]
    const relevance = new Map([
      ['1', 2],
      ['2', 7],
      ['3', 2],
    ])

    expect(ids(search(closing, kind, asked({}, { sort: 'closing' })).rows)).toEqual(['2', '1', '3'])
    expect(ids(search(closing, kind, asked({}, { sort: 'relevance', relevance })).rows)).toEqual(['2', '3', '1'])
  })
})

describe('the words of a search', () => {
  it('are found across width, case and kana, and all of them must be', () => {
    const text = '商店街のかめら ngsi-ld 高松'.replace(/-/g, '')

    expect(relevanceOf(wordsOf('カメラ　ＮＧＳＩ－ＬＤ'), '歩行者', text)).toBe(2)
    expect(relevanceOf(wordsOf('カメラ 鯖江'), '歩行者', text)).toBeUndefined()
    expect(relevanceOf(wordsOf('歩行者'), '歩行者', text)).toBe(5)
  })

  it('that are none ask for nothing', () => {
    expect(wordsOf(' 　、 ・ ')).toEqual([])
  })
})

describe('the counts', () => {
  const rowsOf = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 9 }).map(String),
      colours: fc.subarray(['red', 'blue', 'green']),
      size: fc.constantFrom('small', 'large'),
    }),
    { selector: ({ id }) => id },
  )
  const choice = fc.subarray(['red', 'blue', 'green']).map((values) => values.join(','))

  it('are what the reader would get by choosing that value', () => {
    fc.assert(
      fc.property(rowsOf, choice, fc.constantFrom('', 'small', 'large'), (made, colour, size) => {
        const rows = made.map(({ id, ...different }) => row(id, different))

        const { facets } = search(rows, kind, asked({ colour, size }))

        for (const { value, count } of facets['colour'] ?? []) expect(search(rows, kind, asked({ colour: value, size })).rows).toHaveLength(count)
        for (const { value, count } of facets['size'] ?? []) expect(search(rows, kind, asked({ colour, size: value })).rows).toHaveLength(count)
      }),
    )
  })

  it('stand in an order in which each place comes once', () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom('newest' as const, 'closing' as const), (made, sort) => {
        const { rows } = search(
          made.map(({ id, ...different }) => row(id, { ...different, publishedAt: '2026-11-01T00:00:00.000Z' })),
          kind,
          asked({}, { sort }),
        )

        for (const [at, { place }] of rows.entries()) if (at > 0) expect(comparePlaces(rows[at - 1]?.place ?? place, place)).toBe(-1)
      }),
    )
  })
})
