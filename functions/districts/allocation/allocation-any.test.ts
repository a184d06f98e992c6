import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remainderRules, roundingModes, yen } from '../../kernel/money.ts'
import type { Decimal } from '../../kernel/money-exact.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { Beneficiary, Premises, Roll } from '../roll/roll.ts'
import { type Allocation, allocate, type Levy } from './allocation.ts'
import { explanationOf } from './allocation-explanation.ts'
import { FeeRule } from './fee-rule.ts'

const on = (day: string) => day as LocalDate
const fiscalYear: Levy = { from: on('2026-04-01'), until: on('2027-03-31'), necessaryCost: yen(1_000_000_000) }

const quantity = fc
  .oneof(
    fc.constant('0'),
    fc.integer({ min: 1, max: 99_999 }).map(String),
    fc.integer({ min: 1, max: 99 }).map((tens) => `${tens}.25`),
  )
  .map((value) => value as Decimal)

const anyPlace = fc
  .record({
    area: quantity,
    frontage: quantity,
    class: fc.constantFrom('shop', 'hotel'),
    zone: fc.constantFrom('north', 'south'),
    traits: fc.subarray(['charity', 'empty']),
    openedOn: fc.option(fc.constantFrom(on('2026-06-15'), on('2026-10-01')), { nil: undefined }),
    closedOn: fc.option(fc.constantFrom(on('2026-05-31'), on('2026-12-10')), { nil: undefined }),
  })
  .map(
    ({ area, frontage, ...place }): Omit<Premises, 'premisesId'> => ({
      ...place,
      quantities: [
        { basis: 'floor-area', quantity: area, measuredOn: on('2026-04-01') },
        { basis: 'frontage', quantity: frontage, measuredOn: on('2026-04-01') },
      ],
    }),
  )

const numbered = (place: Omit<Premises, 'premisesId'>, at: number): Premises => ({
  ...place,
  premisesId: `prm_${String(at).padStart(26, '0')}` as Premises['premisesId'],
})

const rollOf = (beneficiaries: readonly Beneficiary[]): Roll => ({ referenceOn: on('2026-04-01'), beneficiaries })

const anyRoll = fc
  .array(
    fc.record({
      premises: fc.array(anyPlace, { minLength: 1, maxLength: 4 }).map((places) => places.map(numbered)),
      group: fc.option(fc.constantFrom('sun', 'moon'), { nil: undefined }),
      expectedBenefit: fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.constant(100_000_000)).map(yen),
      publiclyOwned: fc.boolean(),
      traits: fc.subarray(['npo']),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((payers) =>
    rollOf(payers.map((payer, at) => ({ ...payer, beneficiaryId: `bnf_${String(at).padStart(26, '0')}` as Beneficiary['beneficiaryId'] }))),
  )

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const anyRaise = fc.oneof(
  fc.constant({ by: 'rate' }),
  fc.record({
    by: fc.constant('total'),
    total: fc.integer({ min: 1, max: 3_000 }).map((units) => units * 1_000),
    weights: fc.constantFrom('parts-of-the-total', 'points-per-unit'),
    excess: fc.constantFrom('redistributed', 'redistributed', 'forgone'),
  }),
)

const hotels = (rate: string) => ({ classRates: [{ class: 'hotel', rate }] })

const anyBases = fc.constantFrom<readonly object[]>(
  [{ basis: 'floor-area', rate: '1', ...hotels('2/3') }],
  [{ basis: 'floor-area', rate: '1' }],
  [
    { basis: 'floor-area', rate: '0.6', ...hotels('1.1') },
    { basis: 'frontage', rate: '2/5' },
  ],
)

type Coded = { readonly code: string; readonly whom: object; readonly relief?: object }

const anyRelief = fc.constantFrom<Coded>(
  { code: 'charity', whom: { trait: 'charity' }, relief: { by: 'share', share: '1/3' } },
  { code: 'hotel-empty', whom: { class: 'hotel', trait: 'empty' }, relief: { by: 'share', share: '0.9' } },
  { code: 'south', whom: { zone: 'south' }, relief: { by: 'points', points: '0.25' } },
)

const anyCap = fc.record({
  per: fc.constantFrom('premises', 'payer-in-zone', 'payer', 'group'),
  amount: fc.integer({ min: 2_000, max: 400_000 }),
  whom: maybe(fc.constantFrom<object>({ trait: 'npo' }, { publiclyOwned: true }, { class: 'hotel' })),
})

const uniquely = <T>(value: fc.Arbitrary<T>, maxLength: number) => fc.uniqueArray(value, { maxLength, selector: (each) => JSON.stringify(each) })

type Drafted = {
  readonly raise: object
  readonly bases: readonly object[]
  readonly zones: readonly object[]
  readonly minimum: object | undefined
  readonly reliefs: readonly Coded[]
  readonly exemptions: readonly Coded[]
  readonly caps: readonly { readonly per: string; readonly whom: object | undefined }[]
  readonly rounding: { readonly mode: string; readonly remainder: string }
}

/** Takes out what the rest of a rule denies: a generator that throws nearly everything away would be slow, and thin. */
const agreeing = (draft: Drafted): Drafted => {
  const { raise, bases, zones, rounding, minimum } = draft
  const isForgone = 'excess' in raise && raise.excess === 'forgone'
  const needsZones = ({ code }: Coded) => code === 'south' || code === 'empty'
  const isSaid = (each: Coded) => zones.length > 0 || !needsZones(each)
  return {
    ...draft,
    minimum: isForgone ? undefined : minimum,
    exemptions: draft.exemptions.filter(isSaid),
    reliefs: draft.reliefs.filter((relief) => isSaid(relief) && (bases.length === 1 || relief.code !== 'south')),
    caps: draft.caps
      .filter(({ per }) => per !== 'payer-in-zone' || zones.length > 0)
      .map(({ whom, ...cap }) => ({ ...cap, whom: cap.per === 'group' || (whom && 'class' in whom && cap.per !== 'premises') ? undefined : whom })),
    rounding: {
      ...rounding,
      mode: 'total' in raise ? 'down' : rounding.mode,
      remainder: 'total' in raise && !isForgone ? rounding.remainder : 'falls-short',
    },
  }
}

/** Any rule that does not deny itself, with every part the terms of a rule know. */
const anyRule = fc
  .record({
    name: fc.constant('負担金規程'),
    version: fc.constant(1),
    effectiveFrom: fc.constant('2026-04-01'),
    authority: fc.constant('条例'),
    liable: fc.constantFrom('on-reference-date', 'during-period', 'during-period'),
    raise: anyRaise,
    bases: anyBases,
    zones: fc.constantFrom<readonly object[]>(
      [],
      [
        { zone: 'north', factor: '1.5' },
        { zone: 'south', factor: '2/3' },
      ],
    ),
    uplift: maybe(fc.record({ factor: fc.constantFrom('1.03', '10/9'), firstOn: fc.constantFrom('2024-07-01', '2026-04-01', '2027-04-01') })),
    thresholds: uniquely(
      fc.record({ basis: fc.constant('floor-area'), atLeast: fc.constantFrom('10', '55.5'), per: fc.constantFrom('premises', 'payer') }),
      2,
    ),
    exemptions: fc.constantFrom<Drafted['exemptions']>(
      [],
      [{ code: 'public', whom: { publiclyOwned: true } }],
      [{ code: 'empty', whom: { trait: 'empty', zone: 'south' } }],
    ),
    reliefs: uniquely(anyRelief, 3),
    reliefsCombine: fc.constantFrom('multiply', 'highest'),
    minimum: maybe(fc.record({ amount: fc.integer({ min: 1, max: 2_000 }), per: fc.constantFrom('premises', 'payer') })),
    caps: uniquely(anyCap, 4),
    partYear: maybe(fc.record({ by: fc.constantFrom('months-begun', 'whole-months', 'days'), counts: fc.constantFrom('presence', 'period') })),
    rounding: fc.record({
      unit: fc.constantFrom(1, 10, 100, 1000),
      mode: fc.constantFrom(...roundingModes),
      remainder: fc.constantFrom(...remainderRules),
    }),
  })
  .map((draft) => FeeRule().safeParse(JSON.parse(JSON.stringify(agreeing(draft)))))
  .filter(({ success }) => success)
  .map(({ data }) => data as FeeRule)

const attempt = (rule: FeeRule, roll: Roll, levy = fiscalYear): Allocation | undefined => {
  try {
    return allocate(rule, roll, levy)
  } catch (error) {
    if (['districts/total-unreachable', 'districts/minimums-above-total', 'districts/fees-above-cost'].includes((error as Problem).type))
      return undefined
    throw error
  }
}

const always = (promise: (rule: FeeRule, roll: Roll, allocation: Allocation) => void) =>
  fc.assert(
    fc.property(anyRule, anyRoll, (rule, roll) => {
      const allocation = attempt(rule, roll)
      if (allocation) promise(rule, roll, allocation)
    }),
    { numRuns: 300 },
  )

describe('whatever the rule and the roll, an allocation', () => {
  it('sums to the total, to the yen, where the rule says so', () => {
    let seen = 0
    always(({ raise, rounding, uplift }, _, { total, asked }) => {
      if (raise.by !== 'total' || rounding.remainder === 'falls-short') return
      seen += 1
      expect(total).toBe(asked)
      if (!uplift) expect(total).toBe(raise.total)
    })
    expect(seen).toBeGreaterThan(20)
  })

  it('falls short of a total by less than a unit for each payer, where all of it is redistributed', () => {
    always(({ raise, rounding }, { beneficiaries }, { shortfall }) => {
      if (raise.by !== 'total' || raise.excess === 'forgone') return
      expect(shortfall).toBeGreaterThanOrEqual(0)
      expect(shortfall).toBeLessThan(rounding.unit * beneficiaries.length)
    })
  })

  it('charges nobody above the expected benefit, a payer above its caps or a group above its own', () => {
    always(({ caps }, { beneficiaries }, allocation) => {
      const feeOf = new Map(allocation.fees.map(({ beneficiaryId, fee }) => [beneficiaryId, fee]))
      const groups = new Map<string, number>()
      for (const { beneficiaryId, expectedBenefit, group, premises, traits, publiclyOwned } of beneficiaries) {
        const fee = feeOf.get(beneficiaryId) ?? 0
        const isHis = ({ whom = {} }: FeeRule['caps'][number]) =>
          !whom.class && (!whom.trait || traits.includes(whom.trait)) && (!whom.publiclyOwned || publiclyOwned)
        const lowest = (per: string) =>
          Math.min(...caps.filter((cap) => cap.per === per && (per === 'premises' ? !cap.whom : isHis(cap))).map(({ amount }) => amount))
        expect(fee).toBeLessThanOrEqual(expectedBenefit)
        expect(fee).toBeLessThanOrEqual(lowest('payer'))
        expect(fee).toBeLessThanOrEqual(lowest('payer-in-zone') * new Set(premises.map(({ zone }) => zone)).size)
        expect(fee).toBeLessThanOrEqual(lowest('premises') * premises.length)
        if (group) groups.set(group, (groups.get(group) ?? 0) + fee)
      }
      const ofGroup = Math.min(...caps.filter(({ per, whom }) => per === 'group' && !whom).map(({ amount }) => amount))
      for (const borne of groups.values()) expect(borne).toBeLessThanOrEqual(ofGroup)
    })
  })

  it('is the same in whatever order the roll is, its places and what is said of them', () => {
    const shuffled = <T>(things: readonly T[], keys: readonly number[]): readonly T[] =>
      things
        .map((thing, at) => ({ thing, key: keys[at % keys.length] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ thing }) => thing)
    fc.assert(
      fc.property(anyRule, anyRoll, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (rule, roll, keys) => {
        const allocation = attempt(rule, roll)
        const turned = attempt(
          rule,
          rollOf(
            shuffled(roll.beneficiaries, keys).map((each) => ({
              ...each,
              premises: shuffled(each.premises, keys).map((place) => ({
                ...place,
                quantities: place.quantities.toReversed(),
                traits: place.traits.toReversed(),
              })),
            })),
          ),
        )
        expect(turned?.fees).toEqual(allocation?.fees)
      }),
      { numRuns: 300 },
    )
  })

  it('never raises more than the necessary cost', () => {
    always((rule, roll, { total }) => {
      expect(total).toBeLessThanOrEqual(fiscalYear.necessaryCost)
      if (total > 0) expect(attempt(rule, roll, { ...fiscalYear, necessaryCost: yen(total - 1) })).toBeUndefined()
    })
  })

  it('is explained line by line, each from where the last ended, to the fee', () => {
    always((_, { beneficiaries }, allocation) => {
      for (const { beneficiaryId } of beneficiaries) {
        const lines = explanationOf(allocation, beneficiaryId)
        expect(lines.at(-1)?.after).toBe(String(allocation.fees.find((fee) => fee.beneficiaryId === beneficiaryId)?.fee))
        for (const [at, line] of lines.entries()) {
          const before = lines[at - 1]
          if (before && before.premisesId === line.premisesId && before.unit === line.unit) expect(line.before).toBe(before.after)
        }
      }
    })
  })

  it('has who is under no limit bear the same for a unit', () => {
    always(({ raise, minimum, caps, partYear }, _, { bearings, factor, asked = yen(0) }) => {
      if (raise.by !== 'total' || raise.excess === 'forgone' || minimum || partYear || caps.length > 0) return
      const borne = bearings.map(({ charges, beneficiary }) => {
        const free = charges.reduce((sum, { weight }) => sum + weight, 0n) * factor.numerator
        const benefit = BigInt(beneficiary.expectedBenefit) * factor.denominator
        return free < benefit ? free : benefit
      })
      expect(borne.reduce((sum, each) => sum + each, 0n)).toBe(BigInt(asked) * factor.denominator)
    })
  })
})
