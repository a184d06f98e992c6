import { describe, expect, it } from 'vitest'
import { FeeRule } from './fee-rule.ts'

const rule = {
  name: '負担金規程',
  version: 1,
  effectiveFrom: '2026-04-01',
  authority: '条例',
  liable: 'during-period',
  raise: { by: 'total', total: 1_000_000, weights: 'parts-of-the-total', excess: 'redistributed' },
  bases: [
    { basis: 'floor-area', rate: '0.6' },
    { basis: 'frontage', rate: '2/5' },
  ],
}
const faults = (changes: object): string[] => {
  const { error } = FeeRule().safeParse({ ...rule, ...changes })
  return (error?.issues ?? []).map(({ path, ...issue }) => `/${path.join('/')} ${'params' in issue ? issue.params?.['code'] : issue.code}`)
}
const rate = { raise: { by: 'rate' }, bases: [{ basis: 'floor-area', rate: '12.5' }] }
const whom = { trait: 'charity' }

describe('a fee rule', () => {
  it('is cut below one yen and falls short, if it says nothing else', () => {
    expect(FeeRule().parse(rule)).toMatchObject({ rounding: { unit: 1, mode: 'down', remainder: 'falls-short' }, caps: [], reliefs: [] })
  })

  it.each([
    [{ effectiveUntil: '2026-03-31' }, '/effectiveUntil ends_before_it_begins'],
    [{ bases: [{ basis: 'floor-area', rate: '0.6' }] }, '/bases parts_are_not_the_whole'],
    [{ bases: [...rule.bases.slice(0, 1), { basis: 'floor-area', rate: '0.4' }] }, '/bases/1 named_twice'],
    [
      {
        bases: [
          { basis: 'floor-area', rate: '1' },
          { basis: 'frontage', rate: '0' },
        ],
      },
      '/bases/1/rate charges_nothing',
    ],
    [{ rounding: { unit: 1, mode: 'half-up', remainder: 'falls-short' } }, '/rounding/mode above_the_total'],
    [{ rounding: { unit: 1000, mode: 'down', remainder: 'first' }, raise: { ...rule.raise, total: 1_000_500 } }, '/raise/total not_in_units'],
    [{ rounding: { unit: 1, mode: 'down', remainder: 'first' }, raise: { ...rule.raise, excess: 'forgone' } }, '/rounding/remainder excess_forgone'],
    [{ minimum: { amount: 100, per: 'payer' }, raise: { ...rule.raise, excess: 'forgone' } }, '/minimum above_the_total'],
    [{ raise: { ...rule.raise, total: 0 } }, '/raise/total charges_nothing'],
    [{ ...rate, rounding: { unit: 1, mode: 'down', remainder: 'first' } }, '/rounding/remainder no_total_to_reach'],
    [{ minimum: { amount: 100, per: 'payer' }, caps: [{ per: 'payer', amount: 99 }] }, '/caps/0/amount below_the_minimum'],
    [{ caps: [{ per: 'payer-in-zone', amount: 99 }] }, '/caps/0/per no_zones'],
    [{ caps: [{ per: 'payer', amount: 99, whom: { class: 'hotel' } }] }, '/caps/0/whom names_places'],
    [{ caps: [{ per: 'group', amount: 99, whom }] }, '/caps/0/whom names_one_of_many'],
    [{ reliefs: [{ code: 'all', whom, relief: { by: 'share', share: '1' } }] }, '/reliefs/0/relief/share relieves_all'],
    [{ reliefs: [{ code: 'less', whom, relief: { by: 'points', points: '0.1' } }] }, '/reliefs/0/relief/by points_of_many_rates'],
    [{ exemptions: [{ code: 'north', whom: { zone: 'north' } }] }, '/exemptions/0/whom/zone no_such_zone'],
    [{ exemptions: [{ code: 'nobody', whom: {} }] }, '/exemptions/0/whom nobody_named'],
    [{ zones: [{ zone: 'north', factor: '0' }] }, '/zones/0/factor charges_nothing'],
    [{ uplift: { factor: '1', firstOn: '2027-04-01' } }, '/uplift/factor not_an_uplift'],
    [{ uplift: { factor: '1.03', firstOn: '2027-04-01', decimals: 2 } }, '/uplift/decimals no_rate_to_cut'],
    [{ ...rate, bases: [{ basis: 'floor-area', rate: 12.5 }] }, '/bases/0/rate invalid_type'],
    [{ ...rate, bases: [{ basis: 'floor-area', rate: '1/0' }] }, '/bases/0/rate invalid_format'],
    [{ ...rate, bases: [{ basis: 'floor-area', rate: '0' }] }, '/bases/0/rate charges_nothing'],
  ])('that contradicts itself is refused where it does: %j', (changes, fault) => {
    expect(faults(changes)).toContain(fault)
  })

  it('that agrees with itself is not', () => {
    expect(faults({})).toEqual([])
    expect(faults(rate)).toEqual([])
  })
})
