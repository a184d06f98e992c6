import { type Divided, difference, divide, type MayTake, rounded, sumOf, type Yen, type YenDifference, yen } from '../../kernel/money.ts'
import { type Exact, exact, exactOf, power, times, zero } from '../../kernel/money-exact.ts'
import { feesAboveCost } from '../problems.ts'
import type { Beneficiary, BeneficiaryId, Roll } from '../roll/roll.ts'
import { type Bearer, borneWithin, factorFor, limited, mostOf } from './allocation-bearing.ts'
import { type Charge, type ChargedPayer, chargesOf, isInOrder } from './allocation-charge.ts'
import { isAtMostOneYear, type LevyPeriod, upliftsUntil, wholeYear } from './allocation-period.ts'
import { feeRuleNotInForce, levyPeriodTooLong, minimumsAboveTotal, totalUnreachable } from './allocation-problems.ts'
import type { FeeRule } from './fee-rule.ts'

/** `necessaryCost` is that of the activities less other income: no rule may raise more (17-8(1)). */
export type Levy = LevyPeriod & { readonly necessaryCost: Yen }

export type Fee = { readonly beneficiaryId: BeneficiaryId; readonly fee: Yen }

/** A payer on its way to a fee: what it bears under its caps alone, and under the benefit limit too. */
export type Bearing = ChargedPayer & { readonly capped: Bearer; readonly bearer: Bearer; readonly group: Bearer | undefined }

/** Fees in the order of their ids, and what explains them. */
export type Allocation = {
  readonly rule: FeeRule
  readonly levy: Levy
  readonly fees: readonly Fee[]
  readonly total: Yen
  /** What was to be raised and is not, for rounding or for limits; nothing where a rate is applied. */
  readonly shortfall: YenDifference
  readonly factor: Exact
  /** What was to be raised, uplifted; nothing where a rate is applied. */
  readonly asked: Yen | undefined
  /** The factor by which all would bear it if there were no limit, minimum or part of a year. */
  readonly plainFactor: Exact
  readonly scale: bigint
  readonly wholeYear: bigint
  readonly bearings: readonly Bearing[]
}

/**
 * Shares a total, or applies a rate: basis → threshold and exemption → rate, zone, uplift → relief → minimum → caps →
 * benefit limit → part of the year → rounding → remainder. Exact up to the rounding, and the same in whatever order a roll is.
 */
export const allocate = (rule: FeeRule, roll: Roll, levy: Levy): Allocation => {
  const { effectiveFrom, effectiveUntil } = rule
  if (!isAtMostOneYear(levy)) throw levyPeriodTooLong()
  if (levy.from < effectiveFrom || (effectiveUntil !== undefined && levy.from > effectiveUntil))
    throw feeRuleNotInForce({ effectiveFrom, effectiveUntil })

  const { payers, scale } = chargesOf(rule, roll, levy)
  const ordered = isInOrder(roll) ? payers : payers.toSorted((a, b) => (a.beneficiary.beneficiaryId < b.beneficiary.beneficiaryId ? -1 : 1))
  const year = BigInt(wholeYear(rule, levy))
  const { bearings, groups } = bearingsOf(rule, ordered)
  const total = totalOf(rule, levy)
  const plainFactor = total === undefined ? exact(1n, scale) : plainFactorOf(total, ordered)
  const factor = isRedistributed(rule) && total !== undefined ? redistributed(total, groups, year) : plainFactor

  const { parts, remainder } = roundedFees(rule, bearings, { factor, year, total })
  const sum = sumOf(parts)
  if (sum > levy.necessaryCost) throw feesAboveCost({ fees: sum, atMost: levy.necessaryCost })
  return {
    rule,
    levy,
    fees: bearings.map(({ beneficiary: { beneficiaryId } }, at) => ({ beneficiaryId, fee: parts[at] ?? yen(0) })),
    total: sum,
    shortfall: remainder,
    asked: total,
    factor,
    plainFactor,
    scale,
    wholeYear: year,
    bearings,
  }
}

const isRedistributed = ({ raise }: FeeRule): boolean => raise.by === 'total' && raise.excess === 'redistributed'

/** The total of this year: uplifted, in whole units of the rounding. */
const totalOf = (rule: FeeRule, { from, necessaryCost }: Levy): Yen | undefined => {
  const { raise, uplift, rounding: how } = rule
  if (raise.by !== 'total') return undefined
  const raised = uplift ? times(exact(BigInt(raise.total)), power(exactOf(uplift.factor), upliftsUntil(rule, from))) : exact(BigInt(raise.total))
  const total = rounded(raised, { unit: how.remainder === 'falls-short' ? 1 : how.unit, mode: 'down' })
  if (total > necessaryCost) throw feesAboveCost({ fees: total, atMost: necessaryCost })
  return total
}

const plainFactorOf = (total: Yen, payers: readonly ChargedPayer[]): Exact => {
  let sum = 0n
  for (const { charges } of payers) for (const { weight } of charges) sum += weight
  if (sum === 0n) throw totalUnreachable({ total, shortfall: total })
  return exact(BigInt(total), sum)
}

const redistributed = (total: Yen, bearers: readonly Bearer[], year: bigint): Exact => {
  const sought = factorFor(BigInt(total) * year, bearers, 'partOfYear')
  const inYen = ({ numerator, denominator }: Exact) => rounded(exact(numerator, denominator * year), { unit: 1, mode: 'up' })
  switch (sought.found) {
    case 'factor':
      return sought.factor
    case 'shortfall':
      throw totalUnreachable({ total, shortfall: inYen(sought.shortfall) })
    case 'excess':
      throw minimumsAboveTotal({ total, excess: inYen(sought.excess) })
  }
}

type Cap = FeeRule['caps'][number]

/** The cap that holds for a payer: of those that fit, the lowest. */
export const lowestCap = ({ caps }: FeeRule, per: Exclude<Cap['per'], 'premises'>, payer: Beneficiary | undefined): Cap | undefined => {
  let lowest: Cap | undefined
  for (const cap of caps) if (cap.per === per && (!lowest || cap.amount < lowest.amount) && isOfPayer(cap, payer)) lowest = cap
  return lowest
}

const isOfPayer = ({ whom }: Cap, payer: Beneficiary | undefined): boolean =>
  whom === undefined ||
  ((whom.trait === undefined || payer?.traits.includes(whom.trait) === true) && (whom.publiclyOwned === undefined || payer?.publiclyOwned === true))

const inYen = (amount: number | undefined) => (amount === undefined ? undefined : BigInt(amount))

export const leafOf = ({ minimum }: FeeRule, { weight, terms, partOfYear }: Charge): Bearer => ({
  weight,
  minimum: minimum?.per === 'premises' ? BigInt(minimum.amount) : 0n,
  cap: inYen(terms.cap?.amount),
  partOfYear: BigInt(partOfYear),
})

/** The places of a payer, those of one zone under the cap for it. */
export const placesOf = (rule: FeeRule, { beneficiary, charges }: ChargedPayer): readonly Bearer[] => {
  const cap = inYen(lowestCap(rule, 'payer-in-zone', beneficiary)?.amount)
  if (cap === undefined) return charges.map((charge) => leafOf(rule, charge))
  const zones = new Map<string, Bearer[]>()
  for (const charge of charges) {
    const zone = charge.premises.zone ?? ''
    zones.set(zone, [...(zones.get(zone) ?? []), leafOf(rule, charge)])
  }
  return [...zones.values()].map((nodes) => limited(nodes, { cap }))
}

type Grouped = { readonly bearings: readonly Bearing[]; readonly groups: readonly Bearer[] }

/** What a redistribution brings to a payer never passes its benefit, so that a group under a cap fills it with what others of it may bear. */
const bearingsOf = (rule: FeeRule, payers: readonly ChargedPayer[]): Grouped => {
  const minimum = rule.minimum?.per === 'payer' ? BigInt(rule.minimum.amount) : 0n
  const alone = payers.map((payer): Bearing => {
    const cap = inYen(lowestCap(rule, 'payer', payer.beneficiary)?.amount)
    const capped = limited(placesOf(rule, payer), { minimum, cap })
    const { beneficiary, charges } = payer
    return { beneficiary, charges, capped, bearer: limited([capped], { cap: BigInt(beneficiary.expectedBenefit) }), group: undefined }
  })
  const cap = inYen(lowestCap(rule, 'group', undefined)?.amount)
  if (cap === undefined) return { bearings: alone, groups: alone.map(({ bearer }) => bearer) }

  const members = new Map<string, Bearer[]>()
  for (const { beneficiary, bearer, capped } of alone) {
    if (beneficiary.group === undefined) continue
    const member: Bearer = { nodes: [isRedistributed(rule) ? bearer : capped], floor: undefined, top: undefined }
    const those = members.get(beneficiary.group)
    if (those) those.push(member)
    else members.set(beneficiary.group, [member])
  }
  const groups = new Map([...members].map(([name, those]) => [name, limited(those, { cap })]))
  return {
    bearings: alone.map((bearing) =>
      bearing.beneficiary.group === undefined ? bearing : { ...bearing, group: groups.get(bearing.beneficiary.group) },
    ),
    groups: [...groups.values(), ...alone.filter(({ beneficiary }) => beneficiary.group === undefined).map(({ bearer }) => bearer)],
  }
}

type Known = { readonly factor: Exact; readonly year: bigint; readonly total: Yen | undefined }

const roundedFees = ({ rounding: { unit, mode, remainder } }: FeeRule, bearings: readonly Bearing[], { factor, year, total }: Known): Divided => {
  const inYear = (amount: Exact) => (year === 1n ? amount : exact(amount.numerator, amount.denominator * year))
  const exactFees = bearings.map(({ bearer, group }) => inYear(borneWithin(bearer, group, factor, 'partOfYear')))
  const down = () => exactFees.map((fee) => rounded(fee, { unit, mode: 'down' }))
  if (total !== undefined) {
    const mayTake = remainder === 'falls-short' ? undefined : roomOf(bearings, down(), inYear)
    const divided = divide(total, exactFees, { unit, mode: 'down', remainder }, mayTake)
    if (remainder !== 'falls-short' && divided.remainder > 0) throw totalUnreachable({ total, shortfall: divided.remainder })
    return divided
  }
  const fees = down()
  if (mode === 'down') return { parts: fees, remainder: nothing }
  const mayTake = roomOf(bearings, fees, inYear)
  return { parts: fees.map((fee, at) => roundedUp(fee, rounded(exactFees[at] ?? zero, { unit, mode }), mayTake, at)), remainder: nothing }
}

const nothing = difference(yen(0), yen(0))

const roundedUp = (down: Yen, up: Yen, mayTake: MayTake, at: number): Yen => (up > down && mayTake(at, up - down) ? up : down)

/** A remainder is nobody's who is at a limit: not a payer's at a cap or its benefit, not a group's at its own. */
const roomOf = (bearings: readonly Bearing[], fees: readonly Yen[], inYear: (amount: Exact) => Exact): MayTake => {
  const mostOfGroup = new Map<Bearer, number>()
  const borneByGroup = new Map<Bearer, number>()
  const taken: number[] = [...fees]
  const most = (bearer: Bearer): number => {
    const known = mostOf([bearer], 'partOfYear')
    return known ? rounded(inYear(known), { unit: 1, mode: 'down' }) : Number.POSITIVE_INFINITY
  }
  for (const [at, { group }] of bearings.entries()) {
    if (!group) continue
    if (!mostOfGroup.has(group)) mostOfGroup.set(group, most(group))
    borneByGroup.set(group, (borneByGroup.get(group) ?? 0) + (taken[at] ?? 0))
  }
  return (at, amount) => {
    const bearing = bearings[at]
    const fee = (taken[at] ?? 0) + amount
    if (!bearing || fee > bearing.beneficiary.expectedBenefit || fee > most(bearing.bearer)) return false
    if (bearing.group) {
      const together = (borneByGroup.get(bearing.group) ?? 0) + amount
      if (together > (mostOfGroup.get(bearing.group) ?? 0)) return false
      borneByGroup.set(bearing.group, together)
    }
    taken[at] = fee
    return true
  }
}
