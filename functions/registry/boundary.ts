import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Boundary, BoundaryCollection, Geometry, LocalGovernment } from './contract.ts'

/** The credit that the licence of the boundaries asks for (data/SOURCES.csv). */
const attribution = '「国土数値情報（行政区域データ）」（国土交通省）を加工してデジタル庁が作成したものを加工（CC BY 4.0）'

/** A file of boundaries: one layer whose shapes bear the prefecture's two digits or the five digits of JIS X 0402 as id. */
export type Boundaries = Topology<{ readonly [layer: string]: GeometryCollection }>

/** The boundary of a local government; undefined if this file does not draw it. */
export const boundaryOf = (government: LocalGovernment, boundaries: Boundaries): Boundary | undefined => {
  const shape = shapesOf(boundaries).find(({ id }) => id === shapeIdOf(government))
  return shape && featureOf(government, boundaries, shape)
}

/** The boundaries of many at once, in their order. */
export const boundariesOf = (governments: readonly LocalGovernment[], boundaries: Boundaries): BoundaryCollection => ({
  type: 'FeatureCollection',
  attribution,
  features: governments.map((government) => boundaryOf(government, boundaries)).filter((boundary) => boundary !== undefined),
})

const shapeIdOf = ({ type, code, prefectureCode }: LocalGovernment) => (type === 'prefecture' ? prefectureCode : code.slice(0, 5))

type Shape = Polygon | MultiPolygon

const isShape = (shape: { readonly type: string | null }): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon'

const shapesOf = (boundaries: Boundaries): readonly Shape[] => Object.values(boundaries.objects).flatMap((layer) => layer.geometries.filter(isShape))

const featureOf = ({ code, prefectureCode, name, nameEn }: LocalGovernment, boundaries: Boundaries, shape: Shape): Boundary => ({
  type: 'Feature',
  properties: { code, prefectureCode, name, nameEn },
  geometry: geometryOf(boundaries, shape),
})

const geometryOf = (boundaries: Boundaries, shape: Shape): Geometry => {
  // The overloads know Polygon and MultiPolygon, but not the union of both.
  if (shape.type === 'Polygon') return { type: 'Polygon', coordinates: polygon(feature(boundaries, shape).geometry.coordinates) }
  return { type: 'MultiPolygon', coordinates: feature(boundaries, shape).geometry.coordinates.map(polygon) }
}

type Ring = number[][]

/** As RFC 7946 has it: the outer ring against the clock, holes with it. TopoJSON keeps them the other way round. */
const polygon = (rings: Ring[]): Ring[] =>
  rings.map((ring, index) =>
    wound(
      ring.map((corner) => corner.map(rounded)),
      index === 0,
    ),
  )

const wound = (ring: Ring, counterclockwise: boolean): Ring => (signedArea(ring) > 0 === counterclockwise ? ring : ring.reverse())

const signedArea = (ring: Ring): number =>
  ring.reduce((area, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? []
    return area + (x * nextY - nextX * y)
  }, 0)

/** Ten metres, as fine as the boundaries were drawn; more digits would only be noise to download. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4
