/** Where something stands: longitude, latitude. */
export type Point = readonly [longitude: number, latitude: number]

export type Stop<Thing> = { readonly thing: Thing; readonly point: Point }
export type OrderedStop<Thing> = Stop<Thing> & { readonly metresFromLast: number }

const earthRadiusMetres = 6_371_008.8

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** As the crow flies, on a sphere: within a district the error is less than the width of a street. */
export const metresBetween = ([eastA, northA]: Point, [eastB, northB]: Point): number => {
  const [dNorth, dEast] = [radians(northB - northA), radians(eastB - eastA)]
  const a = Math.sin(dNorth / 2) ** 2 + Math.cos(radians(northA)) * Math.cos(radians(northB)) * Math.sin(dEast / 2) ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** Always on to the nearest that is left; without a start the westernmost is first. The same whatever the order of the list. */
export const visitOrder = <Thing>(stops: readonly Stop<Thing>[], keyOf: (thing: Thing) => string, from?: Point): readonly OrderedStop<Thing>[] => {
  const left = stops.toSorted((a, b) => a.point[0] - b.point[0] || a.point[1] - b.point[1] || (keyOf(a.thing) < keyOf(b.thing) ? -1 : 1))
  const order: OrderedStop<Thing>[] = []
  let at = from ?? left[0]?.point
  while (at && left.length > 0) {
    const here = at
    const distances = left.map(({ point }) => metresBetween(here, point))
    const nearest = distances.indexOf(Math.min(...distances))
    const [stop] = left.splice(nearest, 1)
    if (!stop) break
    order.push({ ...stop, metresFromLast: Math.round(distances[nearest] ?? 0) })
    at = stop.point
  }
  return order
}
