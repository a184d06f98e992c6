const ticksWanted = 4

/** Round numbers from below the least to above the most: steps of 1, 2 or 5 times a power of ten. */
export const axisOf = (values: readonly number[], fromZero: boolean): readonly number[] => {
  const most = Math.max(...(values.length > 0 ? values : [1]))
  const least = Math.min(...(values.length > 0 ? values : [0]), ...(fromZero ? [0] : []))
  const rough = (most - least || Math.abs(most) || 1) / ticksWanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough) ?? power * 10
  const [first, last] = [Math.floor(least / step), Math.max(Math.ceil(most / step), Math.floor(least / step) + 1)]
  // Counted, not added up: 0.1 + 0.2 is no round number.
  const decimals = Math.max(0, -Math.floor(Math.log10(step)))
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(decimals)))
}

type Point = { readonly at: number; readonly value: number }

/** What was measured without a gap, stretch by stretch. */
export const stretches = (values: readonly (number | undefined)[]): readonly (readonly Point[])[] => {
  const found: Point[][] = []
  for (const [at, value] of values.entries()) {
    if (value === undefined) continue
    const last = found.at(-1)
    if (last && last.at(-1)?.at === at - 1) last.push({ at, value })
    else found.push([{ at, value }])
  }
  return found
}
