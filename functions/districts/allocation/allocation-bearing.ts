import { type Exact, exact, infinite, isLess, isSame, one, over, plus, smaller, times, zero } from '../../kernel/money-exact.ts'

/** A place: it bears its weight times the factor of all, at least a minimum, at most a cap, for a part of the year. */
export type Leaf = { readonly weight: bigint; readonly minimum: bigint; readonly cap: bigint | undefined; readonly partOfYear: bigint }

/** What stands still at a minimum or a cap: from which factor on, and what is then borne, for a whole year and for the part of it. */
type Stop = { readonly factor: Exact; readonly reach: Reach; readonly scale: Exact; readonly wholeYear: Exact; readonly partOfYear: Exact }

/** Places of a payer in a zone, of a payer, payers of a group: each with a minimum and a cap of its own. */
export type Branch = { readonly nodes: readonly Bearer[]; readonly floor: Stop | undefined; readonly top: Stop | undefined }

export type Bearer = Leaf | Branch

/** Whole years while caps are worked out, for they are a year's; the part of the year when a total is shared or a fee is known. */
export type Span = 'wholeYear' | 'partOfYear'

/** Whom the factor reaches no more bears `fixed`, all others `free` times the factor; `odd` is what of the fixed is not whole. */
type Borne = { fixed: bigint; free: bigint; odd: Exact }

/** From which weight on a factor comes to an amount; it remembers the last, for many stand under the same minimum and cap. */
type Reach = { readonly factor: Exact; readonly near: number; amount: bigint; weight: bigint }

const reachOf = (factor: Exact): Reach => ({ factor, near: Number(factor.numerator) / Number(factor.denominator), amount: 0n, weight: 0n })

/** Far apart two factors are told by what they come near to; only those that lie close together are compared exactly. */
const isLower = (a: Reach, b: Reach): boolean => (Math.abs(a.near - b.near) > b.near * farApart ? a.near < b.near : isLess(a.factor, b.factor))

/** Of the greater one; what a double is off by is a millionth of it. */
const farApart = 1e-9

const isBelow = (weight: bigint, reach: Reach, amount: bigint): boolean => {
  const { numerator, denominator } = reach.factor
  if (numerator === 0n) return amount > 0n
  if (amount !== reach.amount) {
    reach.amount = amount
    reach.weight = (amount * denominator + numerator - 1n) / numerator
  }
  return weight < reach.weight
}

/** `least` is the factor by which minimums are judged: apart from the other only while that one is sought. */
type Factors = { readonly at: Reach; readonly least: Reach; readonly span: Span }

const addLeaf = ({ weight, minimum, cap, partOfYear }: Leaf, { at, least, span }: Factors, borne: Borne): void => {
  if (weight === 0n) return
  const times = span === 'wholeYear' ? 1n : partOfYear
  if (minimum > 0n && isBelow(weight, least, minimum)) borne.fixed += (cap !== undefined && cap < minimum ? cap : minimum) * times
  else if (cap !== undefined && !isBelow(weight, at, cap)) borne.fixed += cap * times
  else borne.free += times === 1n ? weight : weight * times
}

const addStop = (stop: Stop, span: Span, borne: Borne): void => {
  const { numerator, denominator } = stop[span]
  if (numerator % denominator === 0n) borne.fixed += numerator / denominator
  else borne.odd = plus(borne.odd, stop[span])
}

const addBranch = ({ nodes, floor, top }: Branch, factors: Factors, borne: Borne): void => {
  // Below a cap nobody is reached by a factor above the cap's: minimums within are judged by that one.
  const least = top && isLower(top.reach, factors.least) ? top.reach : factors.least
  if (top && !isLower(factors.at, top.reach)) addStop(top, factors.span, borne)
  else if (floor && !isLower(floor.reach, least)) addStop(floor, factors.span, borne)
  else addAll(nodes, least === factors.least ? factors : { ...factors, least }, borne)
}

const addAll = (nodes: readonly Bearer[], factors: Factors, borne: Borne): void => {
  for (const node of nodes) {
    if ('nodes' in node) addBranch(node, factors, borne)
    else addLeaf(node, factors, borne)
  }
}

const borneBy = (nodes: readonly Bearer[], factor: Exact, least: Exact, span: Span): Borne => {
  const borne: Borne = { fixed: 0n, free: 0n, odd: zero }
  addAll(nodes, { at: reachOf(factor), least: reachOf(least), span }, borne)
  return borne
}

const sumAt = ({ fixed, free, odd }: Borne, factor: Exact): Exact => {
  if (free === 0n && odd.numerator === 0n) return exact(fixed)
  const whole = exact(fixed * factor.denominator + free * factor.numerator, factor.denominator)
  return odd.numerator === 0n ? whole : plus(whole, odd)
}

/** What is borne at a factor, exactly. */
export const borneAt = (nodes: readonly Bearer[], factor: Exact, span: Span): Exact => sumAt(borneBy(nodes, factor, factor, span), factor)

/** The most that can be borne, or nothing where there is no limit to it. */
export const mostOf = (nodes: readonly Bearer[], span: Span): Exact | undefined => {
  const most = borneBy(nodes, infinite, infinite, span)
  return most.free > 0n ? undefined : plus(exact(most.fixed), most.odd)
}

export type Sought =
  | { readonly found: 'factor'; readonly factor: Exact }
  | { readonly found: 'shortfall'; readonly shortfall: Exact }
  | { readonly found: 'excess'; readonly excess: Exact }

/**
 * The factor at which all bear a target together. What caps cut off is thereby shared by all others by weight, again and
 * again until nobody is above a cap: each turn caps somebody more, so it ends (ADR 0013).
 */
export const factorFor = (target: bigint, nodes: readonly Bearer[], span: Span): Sought => {
  let least = infinite
  for (;;) {
    const sought = withMinimumsJudgedAt(least, target, nodes, span)
    // Whoever was lifted to a minimum lowers the factor, which may bring more to theirs, and nobody away from it.
    if (sought.found !== 'factor' || isSame(borneAt(nodes, sought.factor, span), exact(target))) return sought
    least = sought.factor
  }
}

const withMinimumsJudgedAt = (least: Exact, target: bigint, nodes: readonly Bearer[], span: Span): Sought => {
  let factor = zero
  for (;;) {
    const borne = borneBy(nodes, factor, least, span)
    const fixed = plus(exact(borne.fixed), borne.odd)
    if (isLess(exact(target), fixed)) return { found: 'excess', excess: exact(fixed.numerator - target * fixed.denominator, fixed.denominator) }
    const rest = exact(target * fixed.denominator - fixed.numerator, fixed.denominator)
    if (borne.free === 0n) return rest.numerator === 0n ? { found: 'factor', factor } : { found: 'shortfall', shortfall: rest }
    const next = exact(rest.numerator, rest.denominator * borne.free)
    if (isSame(next, factor)) return { found: 'factor', factor }
    factor = next
  }
}

const stopAt = (amount: bigint, nodes: readonly Bearer[], factor: Exact): Stop => {
  const reached = borneAt(nodes, factor, 'wholeYear')
  const scale = reached.numerator === 0n ? zero : over(exact(amount), reached)
  const partOfYear = times(borneAt(nodes, factor, 'partOfYear'), scale)
  return { factor, reach: reachOf(factor), scale, wholeYear: times(reached, scale), partOfYear }
}

const topOf = (nodes: readonly Bearer[], cap: bigint): Stop | undefined => {
  const most = mostOf(nodes, 'wholeYear')
  if (most && !isLess(exact(cap), most)) return undefined
  const sought = factorFor(cap, nodes, 'wholeYear')
  // Where minimums alone are above it, a cap comes after them and cuts all alike.
  return stopAt(cap, nodes, sought.found === 'factor' ? sought.factor : zero)
}

const floorOf = (nodes: readonly Bearer[], minimum: bigint): Stop | undefined => {
  const sought = factorFor(minimum, nodes, 'wholeYear')
  if (sought.found === 'factor') return stopAt(minimum, nodes, sought.factor)
  // Caps within keep it from its minimum: it stands at them whatever the factor is.
  const [wholeYear, partOfYear] = [mostOf(nodes, 'wholeYear'), mostOf(nodes, 'partOfYear')]
  return wholeYear && partOfYear && { factor: infinite, reach: reachOf(infinite), scale: one, wholeYear, partOfYear }
}

const lower = (a: bigint | undefined, b: bigint | undefined) => (a === undefined || (b !== undefined && b < a) ? b : a)

type Limits = { readonly minimum?: bigint | undefined; readonly cap?: bigint | undefined }

/** Puts a minimum and a cap over what bears together; a single place simply takes them over. */
export const limited = (nodes: readonly Bearer[], { minimum = 0n, cap }: Limits): Bearer => {
  const [only] = nodes
  if (only && nodes.length === 1 && !('nodes' in only)) {
    if (minimum <= only.minimum && lower(only.cap, cap) === only.cap) return only
    const { weight, partOfYear } = only
    return { weight, minimum: minimum > only.minimum ? minimum : only.minimum, cap: lower(only.cap, cap), partOfYear }
  }
  const charged = nodes.some((node) => 'nodes' in node || node.weight > 0n)
  const floor = charged && minimum > 0n ? floorOf(nodes, minimum) : undefined
  const inner: Branch = { nodes, floor, top: undefined }
  if (cap === undefined) return inner
  // The cap looks at what the minimum has already lifted.
  return { nodes: floor ? [inner] : nodes, floor: undefined, top: topOf([inner], cap) }
}

/** What one of those under a cap bears of it. */
export const borneWithin = (node: Bearer, group: Bearer | undefined, factor: Exact, span: Span): Exact => {
  const top = group && 'nodes' in group ? group.top : undefined
  if (!top || isLess(factor, top.factor)) return borneAt([node], factor, span)
  const borne = borneAt([node], smaller(factor, top.factor), span)
  return isSame(top.scale, one) ? borne : times(borne, top.scale)
}
