import { allocate, type Levy } from '../functions/districts/allocation/allocation.ts'
import { FeeRule } from '../functions/districts/allocation/fee-rule.ts'
import type { Beneficiary, Premises, Roll } from '../functions/districts/roll/roll.ts'
import { yen } from '../functions/kernel/money.ts'
import type { Decimal } from '../functions/kernel/money-exact.ts'
import type { LocalDate } from '../functions/kernel/time.ts'
import { type Figure, percentile } from './figure.ts'

const rounds = 5
const day = '2026-04-01' as LocalDate
const levy: Levy = { from: day, until: '2027-03-31' as LocalDate, necessaryCost: yen(100_000_000_000) }

// One payer in four has two places, one in ten is capped by its benefit, one in twenty belongs to a group: a hard roll, not an easy one.
const placeOf = (at: number, index: number): Premises => ({
  premisesId: `prm_${String(at * 4 + index).padStart(26, '0')}` as Premises['premisesId'],
  class: at % 7 === 0 ? 'hotel' : 'shop',
  zone: at % 3 === 0 ? 'front' : 'back',
  traits: at % 11 === 0 ? ['charity'] : [],
  quantities: [{ basis: 'floor-area', quantity: `${(at * 7919) % 2_000}.${10 + (at % 90)}` as Decimal, measuredOn: day }],
})

const payerOf = (at: number): Beneficiary => ({
  beneficiaryId: `bnf_${String(at).padStart(26, '0')}` as Beneficiary['beneficiaryId'],
  group: at % 20 === 0 ? `group-${at % 200}` : undefined,
  publiclyOwned: false,
  traits: [],
  expectedBenefit: yen(at % 10 === 0 ? 2_000 : 10_000_000),
  premises: at % 4 === 0 ? [placeOf(at, 0), placeOf(at, 1)] : [placeOf(at, 0)],
})

const rollOf = (size: number): Roll => ({ referenceOn: day, beneficiaries: Array.from({ length: size }, (_, at) => payerOf(at)) })

/** A total of 1,000 yen a payer, with all a rule may have: classes, zones, a relief, a minimum, three caps, and a sum to the yen. */
const ruleOf = (size: number) =>
  FeeRule().parse({
    name: 'bench',
    version: 1,
    effectiveFrom: day,
    authority: 'bench',
    liable: 'during-period',
    raise: { by: 'total', total: size * 1_000, weights: 'points-per-unit', excess: 'redistributed' },
    bases: [{ basis: 'floor-area', rate: '1', classRates: [{ class: 'hotel', rate: '1.5' }] }],
    zones: [
      { zone: 'front', factor: '1.2' },
      { zone: 'back', factor: '1' },
    ],
    reliefs: [{ code: 'charity', whom: { trait: 'charity' }, relief: { by: 'share', share: '1/3' } }],
    minimum: { amount: 100, per: 'payer' },
    caps: [
      { per: 'premises', amount: 2_500 },
      { per: 'payer', amount: 4_000 },
      { per: 'group', amount: size * 4 },
    ],
    rounding: { unit: 1, mode: 'down', remainder: 'largest-remainder' },
  })

/** The least a program can do with a roll: look at every quantity of every place once, and add. */
const plainSum = ({ beneficiaries }: Roll): number => {
  let sum = 0
  for (const { premises } of beneficiaries) for (const { quantities } of premises) for (const { quantity } of quantities) sum += Number(quantity)
  return sum
}

const milliseconds = (act: () => unknown): number => {
  const startedAt = performance.now()
  act()
  return performance.now() - startedAt
}

/**
 * An allocation to 100,000 payers, as a ratio to a plain loop over the same objects, and how it grows from 10,000.
 *
 * The goal was set before anything was measured: at most 100 times the plain loop. A payer asks for some twenty
 * operations on whole numbers of any length, five times as slow as on plain ones, and a place in an order.
 */
export const allocation = (): Promise<readonly Figure[]> => {
  const sizes = [10_000, 100_000] as const
  const [small, large] = sizes.map((size) => ({ rule: ruleOf(size), roll: rollOf(size), allocated: [] as number[], summed: [] as number[] }))
  if (!small || !large) return Promise.resolve([])
  for (let round = 0; round < rounds; round += 1) {
    for (const each of round % 2 === 0 ? [small, large] : [large, small]) {
      each.summed.push(milliseconds(() => plainSum(each.roll)))
      each.allocated.push(milliseconds(() => allocate(each.rule, each.roll, levy)))
    }
  }
  const median = (values: readonly number[]) => percentile(values, 0.5)
  const rounded = (value: number) => Number(value.toFixed(2))
  return Promise.resolve([
    {
      bench: 'allocation',
      figure: '100,000 payers to a plain sum',
      value: rounded(median(large.allocated) / median(large.summed)),
      unit: 'x',
      goal: '<=100',
    },
    {
      bench: 'allocation',
      figure: 'growth from 10,000 to 100,000',
      value: rounded(median(large.allocated) / median(small.allocated)),
      unit: 'x',
      goal: '<=12',
    },
    { bench: 'allocation', figure: '100,000 payers', value: rounded(median(large.allocated)), unit: 'ms' },
  ])
}
