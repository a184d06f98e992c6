import { describe, expect, it } from 'vitest'
import { type Corner, cornersInGeoJson, cornersOf, faultOf, polygonOf } from './corners.ts'

const corner = (longitude: string, latitude: string): Corner => ({ longitude, latitude })
const square = [corner('134.047', '34.34'), corner('134.052', '34.34'), corner('134.052', '34.345'), corner('134.047', '34.345')]
const counterclockwise = [
  [134.047, 34.34],
  [134.052, 34.34],
  [134.052, 34.345],
  [134.047, 34.345],
  [134.047, 34.34],
]

describe('the corners of an area', () => {
  it('make a closed ring that runs counterclockwise', () => {
    expect(polygonOf(square).coordinates).toEqual([counterclockwise])
  })

  it('may be put clockwise, and in wide figures', () => {
    const { coordinates } = polygonOf(square.map(({ longitude, latitude }) => corner(longitude, latitude.replace('34', '３４'))).reverse())

    expect(coordinates[0]?.toSorted()).toEqual(counterclockwise.toSorted())
    expect(faultOf(cornersOf({ coordinates }))).toBeUndefined()
  })

  it.each([
    ['few', square.slice(0, 2)],
    ['number', [...square, corner('134.05', '')]],
    ['outside', square.map(({ longitude, latitude }) => corner(latitude, longitude))],
    ['crosses', [square[0], square[2], square[1], square[3]] as Corner[]],
    [undefined, square],
  ] as const)('are judged before they are sent: %s', (fault, corners) => {
    expect(faultOf(corners)).toBe(fault)
  })

  it('are read from a GeoJSON file of one area, and from no other', () => {
    const geometry = { type: 'Polygon', coordinates: [counterclockwise] }
    const feature = { type: 'Feature', properties: {}, geometry }

    expect(cornersInGeoJson(JSON.stringify(geometry))).toHaveLength(4)
    expect(cornersInGeoJson(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))).toHaveLength(4)
    expect(cornersInGeoJson(JSON.stringify({ type: 'FeatureCollection', features: [feature, feature] }))).toBeUndefined()
    expect(cornersInGeoJson(JSON.stringify({ type: 'Polygon', coordinates: [counterclockwise, counterclockwise] }))).toBeUndefined()
    expect(cornersInGeoJson('not a map')).toBeUndefined()
  })
})
