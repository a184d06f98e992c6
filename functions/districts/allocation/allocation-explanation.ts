import { rounded, type Yen } from '../../kernel/money.ts'
import { type Exact, exact, figureOf, isSame, plus, times, zero } from '../../kernel/money-exact.ts'
import type { BeneficiaryId, PremisesId } from '../roll/roll.ts'
import { type Allocation, type Bearing, leafOf, lowestCap, placesOf } from './allocation.ts'
import { borneAt, borneWithin, limited } from './allocation-bearing.ts'
import type { Charge, Exclusion } from './allocation-charge.ts'

export const allocationSteps = [
  'not-open',
  'below-threshold',
  'exempt',
  'basis',
  'zone',
  'uplift',
  'relief',
  'share',
  'redistribution',
  'sum',
  'minimum',
  'cap-premises',
  'cap-payer-in-zone',
  'cap-payer',
  'cap-group',
  'benefit-limit',
  'part-year',
  'rounding',
  'remainder',
] as const satisfies readonly (Exclusion | string)[]
export type AllocationStep = (typeof allocationSteps)[number]

/** One line of how a fee came about: figures before and after a step, in points until they are shared, then in yen. The words are the portal's. */
export type Line = {
  readonly step: AllocationStep
  readonly premisesId?: PremisesId | undefined
  readonly unit: 'points' | 'yen'
  readonly before: string
  readonly after: string
  readonly clause?: string | undefined
  readonly facts: Readonly<Record<string, string>>
}

/** How the fee of a payer came about; the last line ends with the fee. Somebody who is not on the roll has none. */
export const explanationOf = (allocation: Allocation, beneficiaryId: BeneficiaryId): readonly Line[] => {
  const at = positionOf(allocation.fees, beneficiaryId)
  const [bearing, fee] = [allocation.bearings[at], allocation.fees[at]?.fee]
  if (!bearing || fee === undefined) return []
  return [...bearing.charges.flatMap((charge) => linesOfPlace(allocation, charge)), ...linesOfPayer(allocation, bearing, fee)]
}

/** The same lines without what they do not say, as answers tell them. */
export const toldLines = (allocation: Allocation, beneficiaryId: BeneficiaryId) =>
  explanationOf(allocation, beneficiaryId).map(({ premisesId, clause, facts, ...line }) => ({
    ...line,
    ...(premisesId && { premisesId }),
    ...(clause && { clause }),
    facts: { ...facts },
  }))

/** Fees are in the order of their ids. */
const positionOf = (fees: Allocation['fees'], beneficiaryId: BeneficiaryId): number => {
  let [from, to] = [0, fees.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((fees[middle]?.beneficiaryId ?? '') < beneficiaryId) from = middle + 1
    else to = middle
  }
  return fees[from]?.beneficiaryId === beneficiaryId ? from : -1
}

type Step = Pick<Line, 'step' | 'clause' | 'facts'> & { readonly after: Exact; readonly unit?: Line['unit'] }

/** Sets lines one below the other: each begins where the last one ended, and one that changes nothing is not said. */
const chain = (start: Exact, unit: Line['unit'], steps: readonly Step[], premisesId?: PremisesId): Line[] => {
  let before = start
  return steps.flatMap(({ after, ...step }) => {
    const line = { unit, ...step, ...(premisesId && { premisesId }), before: figureOf(before), after: figureOf(after) }
    const isSaid = !isSame(before, after) || alwaysSaid.includes(step.step)
    before = after
    return isSaid ? [line] : []
  })
}

const alwaysSaid: readonly AllocationStep[] = ['not-open', 'below-threshold', 'exempt', 'basis', 'share', 'sum', 'rounding']

const linesOfPlace = (allocation: Allocation, charge: Charge): Line[] => {
  const { rule, factor, plainFactor, scale } = allocation
  const { premisesId } = charge.premises
  if (charge.excluded) return chain(zero, 'yen', [exclusion(charge, charge.excluded)], premisesId)
  const isRate = rule.raise.by === 'rate'
  const units = chain(zero, isRate ? 'yen' : 'points', chargeSteps(allocation, charge), premisesId)
  const charged = exact(charge.weight * (isRate ? 1n : factor.numerator), isRate ? scale : factor.denominator)
  const plain = times(exact(charge.weight), plainFactor)
  const leaf = leafOf(rule, charge)
  const lifted = borneAt([{ ...leaf, cap: undefined } as typeof leaf], factor, 'wholeYear')
  const limits: Step[] = [
    { step: 'minimum', after: lifted, clause: rule.minimum?.clause, facts: {} },
    { step: 'cap-premises', after: borneAt([leaf], factor, 'wholeYear'), clause: charge.terms.cap?.clause, facts: capFacts(charge.terms.cap) },
  ]
  const share = { step: 'share', after: plain, clause: undefined, facts: { total: String(allocation.asked) } } as const
  const shared: Step[] = isRate ? [] : [share, { step: 'redistribution', after: charged, clause: undefined, facts: {} }]
  const points = units.at(-1)?.after ?? '0'
  const inYen = chain(isRate ? charged : zero, 'yen', [...shared, ...limits], premisesId)
  return [...units, ...inYen.map((line, index) => (index === 0 && !isRate ? { ...line, before: points } : line))]
}

const exclusion = ({ terms, premises }: Charge, step: Exclusion): Step => {
  const facts: Record<string, string> = {}
  if (step === 'exempt' && terms.exemption) facts['code'] = terms.exemption.code
  if (step === 'not-open' && premises.openedOn) facts['openedOn'] = premises.openedOn
  if (step === 'not-open' && premises.closedOn) facts['closedOn'] = premises.closedOn
  return { step, after: zero, clause: step === 'exempt' ? terms.exemption?.clause : undefined, facts }
}

const capFacts = (cap: { readonly amount: Yen } | undefined): Readonly<Record<string, string>> => (cap ? { amount: String(cap.amount) } : {})

/** Basis, zone, uplift and relief of one place, as they add up to its charge. */
const chargeSteps = ({ rule, scale }: Allocation, { premises, terms, quantities, weight }: Charge): Step[] => {
  const bases = rule.bases.map(({ basis }, at) => ({ basis, quantity: exact(quantities[at] ?? 0n, 10_000n), terms: terms.rates[at] }))
  const sumBy = (rateOf: (rates: NonNullable<(typeof bases)[number]['terms']>) => Exact) =>
    bases.reduce((sum, each) => (each.terms ? plus(sum, times(each.quantity, rateOf(each.terms))) : sum), zero)
  const running = bases.map((_, at) =>
    bases.slice(0, at + 1).reduce((sum, each) => (each.terms ? plus(sum, times(each.quantity, each.terms.rate)) : sum), zero),
  )
  const based = bases.map(({ basis, quantity, terms: own }, at): Step => {
    const measuredOn = premises.quantities.find((each) => each.basis === basis)?.measuredOn
    return {
      step: 'basis',
      after: running[at] ?? zero,
      clause: own?.clause,
      facts: { basis, quantity: figureOf(quantity), rate: figureOf(own?.rate ?? zero), class: premises.class, ...(measuredOn && { measuredOn }) },
    }
  })
  const plain = sumBy(({ rate }) => rate)
  const zoned = times(plain, terms.zone.factor)
  const uplifted = times(
    sumBy(({ uplifted: rate }) => rate),
    terms.zone.factor,
  )
  const relieved = times(uplifted, terms.kept)
  const pooled = exact(weight, scale)
  return [
    ...based,
    { step: 'zone', after: zoned, clause: terms.zone.clause, facts: { zone: premises.zone ?? '', factor: figureOf(terms.zone.factor) } },
    { step: 'uplift', after: uplifted, clause: rule.uplift?.clause, facts: { factor: rule.uplift?.factor ?? '1' } },
    {
      step: 'relief',
      after: rule.raise.by === 'rate' ? pooled : relieved,
      clause: terms.reliefs[0]?.clause,
      facts: { codes: terms.reliefs.map(({ code }) => code).join(' '), kept: figureOf(terms.kept) },
    },
  ]
}

/** What stands over the places of a payer: its minimum, its caps, its benefit, its part of the year, and the rounding. */
const linesOfPayer = ({ rule, factor, wholeYear, levy }: Allocation, bearing: Bearing, fee: Yen): Line[] => {
  const { beneficiary, bearer, capped, group } = bearing
  const leaves = bearing.charges.map((charge) => leafOf(rule, charge))
  const places = placesOf(rule, bearing)
  const minimum = rule.minimum?.per === 'payer' ? rule.minimum : undefined
  const lifted = limited(places, { minimum: BigInt(minimum?.amount ?? 0) })
  const caps = {
    zone: lowestCap(rule, 'payer-in-zone', beneficiary),
    payer: lowestCap(rule, 'payer', beneficiary),
    group: lowestCap(rule, 'group', undefined),
  }
  const inYear = borneWithin(bearer, group, factor, 'partOfYear')
  const year = exact(inYear.numerator, inYear.denominator * wholeYear)
  const down = rounded(year, rule.rounding)
  const roundedFee = down > fee ? fee : down
  const sum = borneAt(leaves, factor, 'wholeYear')
  return chain(sum, 'yen', [
    { step: 'sum', after: sum, clause: undefined, facts: { premises: String(bearing.charges.length) } },
    { step: 'cap-payer-in-zone', after: borneAt(places, factor, 'wholeYear'), clause: caps.zone?.clause, facts: capFacts(caps.zone) },
    { step: 'minimum', after: borneAt([lifted], factor, 'wholeYear'), clause: minimum?.clause, facts: capFacts(minimum) },
    { step: 'cap-payer', after: borneAt([capped], factor, 'wholeYear'), clause: caps.payer?.clause, facts: capFacts(caps.payer) },
    { step: 'cap-group', after: borneWithin(capped, group, factor, 'wholeYear'), clause: caps.group?.clause, facts: capFacts(caps.group) },
    {
      step: 'benefit-limit',
      after: borneWithin(bearer, group, factor, 'wholeYear'),
      clause: '地域再生法第17条の8第1項',
      facts: { expectedBenefit: String(beneficiary.expectedBenefit) },
    },
    { step: 'part-year', after: year, clause: rule.partYear?.clause, facts: { from: levy.from, until: levy.until } },
    {
      step: 'rounding',
      after: exact(BigInt(roundedFee)),
      clause: rule.rounding.clause,
      facts: { unit: String(rule.rounding.unit), mode: rule.rounding.mode },
    },
    { step: 'remainder', after: exact(BigInt(fee)), clause: rule.rounding.clause, facts: { rule: rule.rounding.remainder } },
  ])
}
