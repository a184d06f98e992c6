import { type Decimal, type Exact, exact, exactOf, leastCommonMultiple, less, one, over, power, smaller, times } from '../../kernel/money-exact.ts'
import type { FieldError } from '../../kernel/problem.ts'
import type { Beneficiary, Premises, Roll } from '../roll/roll.ts'
import { type LevyPeriod, partOfYear, upliftsUntil, wasOpen } from './allocation-period.ts'
import { rollDoesNotFit } from './allocation-problems.ts'
import type { FeeRule } from './fee-rule.ts'
import type { AllocationBasis, Whom } from './fee-rule-terms.ts'

type Stated<List extends readonly unknown[]> = List[number]

/** What a rule says of places of one kind: of one class, in one zone, with the same traits. */
export type Terms = {
  readonly exemption: Stated<FeeRule['exemptions']> | undefined
  readonly rates: readonly { readonly rate: Exact; readonly uplifted: Exact; readonly clause: string | undefined }[]
  readonly zone: { readonly factor: Exact; readonly clause: string | undefined }
  readonly reliefs: readonly Stated<FeeRule['reliefs']>[]
  readonly kept: Exact
  /** Yen or points for a unit of each basis, all factors in it. */
  readonly multipliers: readonly Exact[]
  readonly cap: Stated<FeeRule['caps']> | undefined
}

export type Exclusion = 'not-open' | 'exempt' | 'below-threshold'

/** A place, and what it weighs: `weight` times one factor, the same for all, is its charge in yen. */
export type Charge = {
  readonly premises: Premises
  readonly terms: Terms
  /** Ten-thousandths of a unit, basis by basis. */
  readonly quantities: readonly bigint[]
  readonly excluded: Exclusion | undefined
  readonly weight: bigint
  readonly partOfYear: number
}

export type ChargedPayer = { readonly beneficiary: Beneficiary; readonly charges: readonly Charge[] }

/** All charges, and what a weight of one stands for: a `scale`-th of a yen or of a point. */
export type Charged = { readonly payers: readonly ChargedPayer[]; readonly scale: bigint }

const parts = 10_000n

/** The decimals of a quantity are at most four: it is counted in ten-thousandths. */
const tenThousandths = (quantity: Decimal): bigint => {
  const point = quantity.indexOf('.')
  if (point < 0) return BigInt(quantity) * parts
  return BigInt(quantity.slice(0, point) + quantity.slice(point + 1).padEnd(4, '0'))
}

const isMeant = ({ class: name, zone, trait, publiclyOwned }: Whom, payer: Beneficiary, place: Premises): boolean =>
  (name === undefined || name === place.class) &&
  (zone === undefined || zone === place.zone) &&
  (trait === undefined || place.traits.includes(trait) || payer.traits.includes(trait)) &&
  (publiclyOwned === undefined || payer.publiclyOwned)

const cut = ({ numerator, denominator }: Exact, decimals: number): Exact => {
  const scale = 10n ** BigInt(decimals)
  return exact((numerator * scale) / denominator, scale)
}

const keptAfter = ({ reliefs }: Pick<Terms, 'reliefs'>, rate: Exact, combine: FeeRule['reliefsCombine']): Exact => {
  const shares = reliefs.flatMap(({ relief }) => (relief.by === 'share' ? [less(one, exactOf(relief.share))] : []))
  const lowered = reliefs.flatMap(({ relief }) => (relief.by === 'points' ? [exactOf(relief.points)] : []))
  if (combine === 'highest') return [...shares, ...lowered.map((points) => over(less(rate, points), rate))].reduce(smaller, one)
  const byPoints = lowered.length === 0 ? one : over(lowered.reduce(less, rate), rate)
  return shares.reduce(times, byPoints)
}

const termsOf = (rule: FeeRule, uplifts: number, payer: Beneficiary, place: Premises): Terms => {
  const { raise, bases, zones, uplift, exemptions, caps } = rule
  const isTotal = raise.by === 'total'
  const raised = (rate: Exact): Exact => {
    if (isTotal || !uplift || uplifts === 0) return rate
    const value = times(rate, power(exactOf(uplift.factor), uplifts))
    return uplift.decimals === undefined ? value : cut(value, uplift.decimals)
  }
  const rates = bases.map(({ rate, classRates, clause }) => {
    const own = classRates.find((each) => each.class === place.class)
    const stated = exactOf(own?.rate ?? rate)
    // Where rates are parts of the total, a class weighs what its part is to the part of all others.
    const relative = isTotal && raise.weights === 'parts-of-the-total' ? over(stated, exactOf(rate)) : stated
    return { rate: relative, uplifted: raised(relative), clause: own?.clause ?? clause }
  })
  const zone = zones.find((each) => each.zone === place.zone)
  const factor = zone ? exactOf(zone.factor) : one
  const reliefs = rule.reliefs.filter(({ whom }) => isMeant(whom, payer, place))
  const rate = rates[0]?.uplifted ?? one
  const kept = rate.numerator === 0n ? one : keptAfter({ reliefs }, rate, rule.reliefsCombine)
  const fitting = caps.filter(({ per, whom }) => per === 'premises' && (whom === undefined || isMeant(whom, payer, place)))
  return {
    exemption: exemptions.find(({ whom }) => isMeant(whom, payer, place)),
    rates,
    zone: { factor, clause: zone?.clause },
    reliefs,
    kept,
    multipliers: rates.map(({ uplifted }) => times(times(uplifted, factor), kept)),
    cap: fitting.toSorted((a, b) => a.amount - b.amount)[0],
  }
}

/** The terms of each kind of place, worked out once. */
const termsBook = (rule: FeeRule, uplifts: number) => {
  const asksWho = [...rule.exemptions, ...rule.reliefs, ...rule.caps].some(({ whom }) => whom !== undefined)
  const book = new Map<string, Terms>()
  const find = (payer: Beneficiary, place: Premises): Terms => {
    const kind = `${place.class} ${place.zone ?? ''}`
    const key = asksWho ? `${kind} ${payer.publiclyOwned} ${place.traits.join()} ${payer.traits.join()}` : kind
    let terms = book.get(key)
    if (!terms) {
      terms = termsOf(rule, uplifts, payer, place)
      book.set(key, terms)
    }
    return terms
  }
  return { find, all: () => [...book.values()] }
}

/** A charge before it is weighed. It is filled in place: a roll may hold a hundred thousand. */
type Drafted = Omit<Charge, 'weight'> & { weight: bigint }

/** Everything a rule asks of a roll, before any of it weighs against another. */
export const chargesOf = (rule: FeeRule, roll: Roll, period: LevyPeriod): Charged => {
  const book = termsBook(rule, upliftsUntil(rule, period.from))
  const errors = [...doubles(roll)]
  const drafted = roll.beneficiaries.map((beneficiary, at) => {
    const charges = beneficiary.premises.map((place, index): Drafted => {
      const { quantities, missing } = quantitiesOf(rule, place)
      for (const basis of missing) errors.push(missingBasis(basis, at, index))
      if (rule.zones.length > 0 && !rule.zones.some(({ zone }) => zone === place.zone)) errors.push(unknownZone(at, index))
      const terms = book.find(beneficiary, place)
      const excluded = exclusionOf(rule, terms, place, wasOpen(rule, period, roll.referenceOn, place))
      return { premises: place, terms, quantities, excluded, partOfYear: partOfYear(rule, period, place), weight: 0n }
    })
    return { beneficiary, charges: withPayersThresholds(rule, charges) }
  })
  if (errors.length > 0) throw rollDoesNotFit({ errors: errors.slice(0, mostErrors) })
  return weighed(rule, drafted, book.all())
}

const mostErrors = 100

const fieldError = (path: readonly (string | number)[], code: string, detail: string): FieldError => ({ pointer: `/${path.join('/')}`, code, detail })

const missingBasis = (basis: AllocationBasis, at: number, index: number) =>
  fieldError(['beneficiaries', at, 'premises', index, 'quantities'], 'basis_missing', `${basis} is missing; 0 is said, not left out`)

const unknownZone = (at: number, index: number) =>
  fieldError(['beneficiaries', at, 'premises', index, 'zone'], 'no_such_zone', 'the fee rule has no such zone')

/** By ids that rise, as the table gives a roll: then it names nobody twice either. */
export const isInOrder = ({ beneficiaries }: Roll): boolean =>
  beneficiaries.every(({ beneficiaryId }, at) => {
    const before = beneficiaries[at - 1]
    return before === undefined || before.beneficiaryId < beneficiaryId
  })

const doubles = (roll: Roll): FieldError[] => {
  if (isInOrder(roll)) return []
  const { beneficiaries } = roll
  const first = new Map<string, number>()
  for (const [at, { beneficiaryId }] of beneficiaries.entries()) if (!first.has(beneficiaryId)) first.set(beneficiaryId, at)
  if (first.size === beneficiaries.length) return []
  return beneficiaries.flatMap(({ beneficiaryId }, at) =>
    first.get(beneficiaryId) === at ? [] : [fieldError(['beneficiaries', at, 'beneficiaryId'], 'named_twice', 'a business is on the roll once')],
  )
}

const quantityOf = (place: Premises, basis: AllocationBasis): bigint | undefined => {
  const found = place.quantities.find((each) => each.basis === basis)
  return found && tenThousandths(found.quantity)
}

const quantitiesOf = ({ bases, thresholds }: FeeRule, place: Premises) => {
  const missing: AllocationBasis[] = []
  const quantities = bases.map(({ basis }) => {
    const quantity = quantityOf(place, basis)
    if (quantity === undefined) missing.push(basis)
    return quantity ?? 0n
  })
  for (const { basis } of thresholds) if (quantityOf(place, basis) === undefined && !missing.includes(basis)) missing.push(basis)
  return { quantities, missing }
}

const exclusionOf = ({ thresholds }: FeeRule, { exemption }: Terms, place: Premises, isOpen: boolean): Exclusion | undefined => {
  if (!isOpen) return 'not-open'
  const isBelow = thresholds.some(({ per, basis, atLeast }) => per === 'premises' && (quantityOf(place, basis) ?? 0n) < tenThousandths(atLeast))
  if (isBelow) return 'below-threshold'
  return exemption ? 'exempt' : undefined
}

/** A threshold of a payer looks at all its places that are charged. */
const withPayersThresholds = ({ thresholds }: FeeRule, charges: readonly Drafted[]): readonly Drafted[] => {
  const isBelow = thresholds.some(({ per, basis, atLeast }) => {
    if (per !== 'payer') return false
    const charged = charges.filter(({ excluded }) => excluded === undefined)
    return charged.reduce((sum, { premises }) => sum + (quantityOf(premises, basis) ?? 0n), 0n) < tenThousandths(atLeast)
  })
  return isBelow ? charges.map((charge) => ({ ...charge, excluded: charge.excluded ?? 'below-threshold' })) : charges
}

type DraftedPayer = { readonly beneficiary: Beneficiary; readonly charges: readonly Drafted[] }

/** Brings all multipliers over one denominator, so that from here on weights are whole numbers. */
const weighed = (rule: FeeRule, payers: readonly DraftedPayer[], kinds: readonly Terms[]): Charged => {
  const common = kinds.flatMap(({ multipliers }) => multipliers).reduce((scale, { denominator }) => leastCommonMultiple(scale, denominator), 1n)
  const scaled = new Map(kinds.map((terms) => [terms, terms.multipliers.map(({ numerator, denominator }) => (numerator * common) / denominator)]))
  const pools = poolsOf(rule, payers, scaled)
  for (const multipliers of scaled.values()) for (const [at, pool] of pools.entries()) multipliers[at] = (multipliers[at] ?? 0n) * pool

  const weightOf = ({ terms, quantities, excluded }: Drafted): bigint => {
    if (excluded) return 0n
    const multipliers = scaled.get(terms) ?? []
    return quantities.reduce((weight, quantity, at) => weight + quantity * (multipliers[at] ?? 0n), 0n)
  }
  for (const { charges } of payers) for (const charge of charges) charge.weight = weightOf(charge)
  return { payers, scale: common * parts }
}

/** Where each basis shares a part of the total, its units weigh the more the fewer of them there are. */
const poolsOf = ({ raise, bases }: FeeRule, payers: readonly DraftedPayer[], scaled: ReadonlyMap<Terms, readonly bigint[]>): readonly bigint[] => {
  if (raise.by !== 'total' || raise.weights !== 'parts-of-the-total' || bases.length === 1) return []
  const sums = bases.map(() => 0n)
  for (const { charges } of payers) {
    for (const { terms, quantities, excluded } of charges) {
      if (excluded) continue
      for (const [at, quantity] of quantities.entries()) sums[at] = (sums[at] ?? 0n) + quantity * (scaled.get(terms)?.[at] ?? 0n)
    }
  }
  const shares = bases.map(({ rate }) => exactOf(rate))
  const common = shares.reduce((scale, { denominator }) => leastCommonMultiple(scale, denominator), 1n)
  const others = (at: number) => sums.reduce((product, sum, index) => (index === at || sum === 0n ? product : product * sum), 1n)
  return shares.map(({ numerator, denominator }, at) => ((numerator * common) / denominator) * others(at))
}
