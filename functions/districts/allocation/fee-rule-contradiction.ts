import { exactOf, isLess, one, plus, zero } from '../../kernel/money-exact.ts'
import type { FeeRuleTerms, Whom } from './fee-rule-terms.ts'

/** Where a rule says what another part of it denies. */
export type Contradiction = { readonly path: readonly (string | number)[]; readonly code: string; readonly message: string }

type Check = (rule: FeeRuleTerms) => readonly Contradiction[]

const found = (isSo: boolean, path: Contradiction['path'], code: string, message: string): readonly Contradiction[] =>
  isSo ? [{ path, code, message }] : []

const twice = (names: readonly string[], at: string): readonly Contradiction[] =>
  names.flatMap((name, index) => found(names.indexOf(name) !== index, [at, index], 'named_twice', `${name} is named twice`))

const dates: Check = ({ effectiveFrom, effectiveUntil }) =>
  found(effectiveUntil !== undefined && effectiveUntil < effectiveFrom, ['effectiveUntil'], 'ends_before_it_begins', 'ends before it begins')

const names: Check = ({ bases, zones, exemptions, reliefs }) => [
  ...twice(
    bases.map(({ basis }) => basis),
    'bases',
  ),
  ...twice(
    zones.map(({ zone }) => zone),
    'zones',
  ),
  ...twice(
    exemptions.map(({ code }) => code),
    'exemptions',
  ),
  ...twice(
    reliefs.map(({ code }) => code),
    'reliefs',
  ),
  ...bases.flatMap(({ classRates }, at) =>
    classRates.flatMap(({ class: name }, index) =>
      found(
        classRates.findIndex((each) => each.class === name) !== index,
        ['bases', at, 'classRates', index],
        'named_twice',
        `${name} is named twice`,
      ),
    ),
  ),
]

const factors: Check = ({ bases, zones, uplift, reliefs }) => [
  ...bases.flatMap(({ rate, classRates }, at) =>
    found(
      [rate, ...classRates.map((each) => each.rate)].every((each) => !isLess(zero, exactOf(each))),
      ['bases', at, 'rate'],
      'charges_nothing',
      'charges nobody anything',
    ),
  ),
  ...zones.flatMap(({ factor }, at) => found(!isLess(zero, exactOf(factor)), ['zones', at, 'factor'], 'charges_nothing', 'is an exemption: say so')),
  ...found(uplift !== undefined && !isLess(one, exactOf(uplift.factor)), ['uplift', 'factor'], 'not_an_uplift', 'is not above 1'),
  ...reliefs.flatMap(({ relief }, at) => [
    ...found(
      relief.by === 'share' && !isLess(exactOf(relief.share), one),
      ['reliefs', at, 'relief', 'share'],
      'relieves_all',
      'is an exemption: say so',
    ),
    ...found(
      relief.by === 'points' && bases.length > 1,
      ['reliefs', at, 'relief', 'by'],
      'points_of_many_rates',
      'has more than one rate to be lower than',
    ),
  ]),
]

const raise: Check = ({ raise: { by, ...raise }, bases, minimum, rounding: { mode, remainder, unit }, uplift }) => {
  if (by === 'rate') {
    return found(remainder !== 'falls-short', ['rounding', 'remainder'], 'no_total_to_reach', 'a rate has no total that its fees could sum to')
  }
  const { total, weights, excess } = raise as Extract<FeeRuleTerms['raise'], { by: 'total' }>
  const parts = bases.reduce((sum, { rate }) => plus(sum, exactOf(rate)), zero)
  return [
    ...found(total === 0, ['raise', 'total'], 'charges_nothing', 'there is nothing to share'),
    ...found(mode !== 'down', ['rounding', 'mode'], 'above_the_total', 'fees rounded up could be more than the total'),
    ...found(
      weights === 'parts-of-the-total' && (isLess(parts, one) || isLess(one, parts)),
      ['bases'],
      'parts_are_not_the_whole',
      'the parts of the total do not sum to 1',
    ),
    ...bases.flatMap(({ rate }, at) =>
      found(weights === 'parts-of-the-total' && !isLess(zero, exactOf(rate)), ['bases', at, 'rate'], 'charges_nothing', 'is no part of the total'),
    ),
    ...found(
      excess === 'forgone' && remainder !== 'falls-short',
      ['rounding', 'remainder'],
      'excess_forgone',
      'cannot sum to a total of which part is forgone',
    ),
    ...found(
      excess === 'forgone' && minimum !== undefined,
      ['minimum'],
      'above_the_total',
      'could raise more than the total, with nobody bearing less',
    ),
    ...found(remainder !== 'falls-short' && total % unit !== 0, ['raise', 'total'], 'not_in_units', `is not a multiple of ${unit} yen`),
    ...found(uplift?.decimals !== undefined, ['uplift', 'decimals'], 'no_rate_to_cut', 'a total is raised in whole yen'),
  ]
}

const isOfPlaces = (whom: Whom | undefined) => whom?.class !== undefined || whom?.zone !== undefined

const limits: Check = ({ minimum, caps, zones }) => [
  ...caps.flatMap(({ amount, per }, at) =>
    found(
      minimum !== undefined && amount < minimum.amount && (per !== 'premises' || minimum.per === 'premises'),
      ['caps', at, 'amount'],
      'below_the_minimum',
      'is below the minimum',
    ),
  ),
  ...caps.flatMap(({ per, whom }, at) => [
    ...found(per !== 'premises' && isOfPlaces(whom), ['caps', at, 'whom'], 'names_places', 'a payer may have places of many classes and zones'),
    ...found(per === 'group' && whom !== undefined, ['caps', at, 'whom'], 'names_one_of_many', 'a group may have members of many kinds'),
    ...found(per === 'payer-in-zone' && zones.length === 0, ['caps', at, 'per'], 'no_zones', 'this rule has no zones'),
  ]),
]

const zonesNamed: Check = ({ zones, exemptions, reliefs, caps }) => {
  const known = new Set(zones.map(({ zone }) => zone))
  const unknown = (list: readonly { readonly whom?: Whom | undefined }[], at: string) =>
    list.flatMap(({ whom }, index) =>
      found(whom?.zone !== undefined && !known.has(whom.zone), [at, index, 'whom', 'zone'], 'no_such_zone', 'this rule has no such zone'),
    )
  return [...unknown(exemptions, 'exemptions'), ...unknown(reliefs, 'reliefs'), ...unknown(caps, 'caps')]
}

const checks: readonly Check[] = [dates, names, factors, raise, limits, zonesNamed]

export const contradictionsOf = (rule: FeeRuleTerms): readonly Contradiction[] => checks.flatMap((check) => check(rule))
