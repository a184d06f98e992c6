/** A corner as it is typed: right or wrong is told when it is judged. */
export type Corner = { readonly longitude: string; readonly latitude: string }
export type Position = [number, number]
type Ring = readonly Position[]
export type Polygon = { readonly type: 'Polygon'; readonly coordinates: Position[][] }
export type CornerFault = 'few' | 'number' | 'outside' | 'crosses'

const numberIn = (typed: string): number => {
  const plain = typed.normalize('NFKC').trim()
  return /^\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** As many decimals as tell a tenth of a metre. */
export const cornerAt = ([longitude, latitude]: Position): Corner => ({ longitude: longitude.toFixed(6), latitude: latitude.toFixed(6) })

/** The corners that are whole numbers already, to be drawn while others are typed. */
export const positionsOf = (corners: readonly Corner[]): Position[] =>
  corners
    .map(({ longitude, latitude }): Position => [numberIn(longitude), numberIn(latitude)])
    .filter((position) => position.every((part) => !Number.isNaN(part)))

/** An area of these corners: closed, and counterclockwise whichever way round they were put. */
export const polygonOf = (corners: readonly Corner[]): Polygon => {
  const ring = positionsOf(corners)
  const [first] = turn(ring) < 0 ? ring.reverse() : ring
  return { type: 'Polygon', coordinates: [first ? [...ring, first] : ring] }
}

export const cornersOf = ({ coordinates: [ring = []] }: { readonly coordinates: readonly (readonly (readonly number[])[])[] }): Corner[] =>
  ring.slice(0, -1).map(([longitude = 0, latitude = 0]) => cornerAt([longitude, latitude]))

const turn = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    const [originX, originY] = ring[0] ?? [0, 0]
    return sum + (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY)
  }, 0)

const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

const crosses = (ring: Ring): boolean =>
  ring.some((a, i) =>
    ring.some((c, j) => {
      const [b, d] = [ring[(i + 1) % ring.length], ring[(j + 1) % ring.length]]
      const areNeighbours = i === j || (i + 1) % ring.length === j || (j + 1) % ring.length === i
      if (!b || !d || areNeighbours) return false
      return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
    }),
  )

export const faultOf = (corners: readonly Corner[]): CornerFault | undefined => {
  if (corners.length < 3) return 'few'
  const ring = positionsOf(corners)
  if (ring.length < corners.length) return 'number'
  if (ring.some(([x, y]) => x < 122.9 || x > 154 || y < 20.4 || y > 45.6)) return 'outside'
  return crosses(ring) ? 'crosses' : undefined
}

type Shape = { readonly type?: unknown; readonly geometry?: unknown; readonly features?: unknown; readonly coordinates?: unknown }

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null

const polygonIn = (value: unknown): Shape | undefined => {
  if (!isShape(value)) return undefined
  if (value.type === 'Polygon') return value
  if (value.type === 'Feature') return polygonIn(value.geometry)
  // A collection of several areas does not say which one is meant.
  if (value.type === 'FeatureCollection' && Array.isArray(value.features) && value.features.length === 1) return polygonIn(value.features[0])
  return undefined
}

const isPosition = (value: unknown): value is Position => Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'

/** The corners a GeoJSON text has, where it holds one area without holes. */
export const cornersInGeoJson = (text: string): Corner[] | undefined => {
  try {
    const found = polygonIn(JSON.parse(text))
    const rings = Array.isArray(found?.coordinates) ? found.coordinates : []
    const [ring] = rings
    if (rings.length !== 1 || !Array.isArray(ring) || ring.length < 4 || !ring.every(isPosition)) return undefined
    return cornersOf({ coordinates: [ring] })
  } catch {
    return undefined
  }
}
