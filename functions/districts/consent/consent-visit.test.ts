import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresBetween, type Point, visitOrder } from './consent-visit.ts'

const point = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([east, north]): Point => [134 + east / 1e4, 34 + north / 1e4])
const stops = fc.uniqueArray(point, { selector: String, maxLength: 25 }).map((points) => points.map((each) => ({ thing: String(each), point: each })))
const named = (thing: string) => thing

describe('the way from one visit to the next', () => {
  it('goes past each place once, and always on to the nearest that is left', () => {
    fc.assert(
      fc.property(stops, point, (places, from) => {
        const order = visitOrder(places, named, from)

        expect(order.map(({ thing }) => thing).toSorted()).toEqual(places.map(({ thing }) => thing).toSorted())
        for (const [at, stop] of order.entries()) {
          const here = order[at - 1]?.point ?? from
          for (const later of order.slice(at)) expect(metresBetween(here, stop.point)).toBeLessThanOrEqual(metresBetween(here, later.point))
        }
      }),
    )
  })

  it('is the same in whatever order the list is', () => {
    fc.assert(
      fc.property(stops, (places) => {
        expect(visitOrder(places.toReversed(), named)).toEqual(visitOrder(places, named))
      }),
    )
  })

  it('measures a degree of latitude as some 111 kilometres', () => {
    expect(metresBetween([134, 34], [134, 35])).toBeCloseTo(111_195, -1)
  })
})
