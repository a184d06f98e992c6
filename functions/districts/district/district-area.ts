/** A place as GeoJSON has it: longitude, latitude. */
export type Place = readonly [longitude: number, latitude: number]

/** West, south, east, north. */
export type Bounds = readonly [number, number, number, number]

export type AreaFault = { readonly code: 'open_ring' | 'clockwise' | 'outside_japan'; readonly message: string }

/** From Yonaguni to Minamitorishima, from Okinotorishima to Etorofu. */
const japan: Bounds = [122.9, 20.4, 154, 45.6]

/** What can be seen of a ring without geometry: that it closes, runs counterclockwise (RFC 7946, 3.1.6), and lies in Japan. */
export const faultsOfRing = (ring: readonly Place[]): readonly AreaFault[] => {
  const [first, last] = [ring[0], ring.at(-1)]
  const faults: AreaFault[] = []
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) faults.push({ code: 'open_ring', message: 'does not end where it begins' })
  if (twiceTheArea(ring) < 0) faults.push({ code: 'clockwise', message: 'runs clockwise' })
  const [west, south, east, north] = boundsOf(ring)
  if (west < japan[0] || south < japan[1] || east > japan[2] || north > japan[3])
    faults.push({ code: 'outside_japan', message: 'lies outside Japan' })
  return faults
}

/** Of the ring as if the earth were flat; above zero when it runs counterclockwise. Only the sign is used. */
const twiceTheArea = (ring: readonly Place[]): number => {
  const [originX = 0, originY = 0] = ring[0] ?? []
  let sum = 0
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    sum += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY)
  }
  return sum
}

export const boundsOf = (ring: readonly Place[]): Bounds => {
  const [longitudes, latitudes] = [ring.map(([longitude]) => longitude), ring.map(([, latitude]) => latitude)]
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}
