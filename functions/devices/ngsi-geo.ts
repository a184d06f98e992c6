import * as z from 'zod'
import { lazy } from '../kernel/schema.ts'
import { badRequestData, notSupported } from './ngsi-problems.ts'

type Position = readonly [number, number]
export type GeoQuestion = { readonly georel: string; readonly geometry: string; readonly coordinates: string }

const Coordinate = lazy(() => z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))
const Ring = lazy(() => z.array(Coordinate()).min(4).max(1000))
const Rings = lazy(() => z.array(Ring()).min(1).max(10))
const Several = lazy(() => z.array(Rings()).min(1).max(10))

/** Whether a place lies as was asked (ETSI GS CIM 009, clause 4.10): near a point, within an area. */
export const liesAs = ({ georel, geometry, coordinates }: GeoQuestion): ((place: Position) => boolean) => {
  const [relation = '', ...modifiers] = georel.split(';')
  if (relation === 'near') {
    if (geometry !== 'Point') throw notSupported({ detail: 'near is asked of a Point' })
    return nearTo(read(Coordinate, coordinates), modifiers)
  }
  if (relation !== 'within' || modifiers.length > 0) throw notSupported({ detail: 'georel is near or within' })
  if (geometry === 'Polygon') return inside([read(Rings, coordinates)])
  if (geometry === 'MultiPolygon') return inside(read(Several, coordinates))
  throw notSupported({ detail: 'within is asked of a Polygon or a MultiPolygon' })
}

const read = <S extends z.ZodType>(schema: () => S, text: string): z.infer<S> => {
  const parsed = schema().safeParse(parsedJson(text))
  if (!parsed.success) throw badRequestData({ detail: 'coordinates do not fit the geometry' })
  return parsed.data
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequestData({ detail: 'coordinates are not JSON' })
  }
}

const nearTo = (centre: Position, modifiers: readonly string[]): ((place: Position) => boolean) => {
  const [, which, metres] = /^(maxDistance|minDistance)==(\d+(?:\.\d+)?)$/.exec(modifiers[0] ?? '') ?? []
  if (modifiers.length !== 1 || !which) throw badRequestData({ detail: 'near needs maxDistance==metres or minDistance==metres' })
  const limit = Number(metres)
  return (place) => (which === 'maxDistance' ? metresBetween(centre, place) <= limit : metresBetween(centre, place) >= limit)
}

const earthRadiusMetres = 6_371_008.8

/** On a sphere: half a percent off at most. */
const metresBetween = ([lonA, latA]: Position, [lonB, latB]: Position): number => {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180
  const [dLat, dLon] = [radians(latB - latA), radians(lonB - lonA)]
  const half = Math.sin(dLat / 2) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** In the outer ring of one of the areas, and in none of its holes. */
const inside =
  (areas: readonly (readonly (readonly Position[])[])[]) =>
  (place: Position): boolean =>
    areas.some(([outer = [], ...holes]) => isIn(outer, place) && !holes.some((hole) => isIn(hole, place)))

/** A ray to the east crosses the ring an odd number of times. */
const isIn = (ring: readonly Position[], [x, y]: Position): boolean => {
  let odd = false
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [[x1, y1], [x2, y2]] = [ring[at] ?? [0, 0], ring[before] ?? [0, 0]]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd
  }
  return odd
}
