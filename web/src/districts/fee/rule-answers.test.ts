import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FeeRuleDraft } from '../../../../functions/districts/allocation/fee-contract.ts'
import { answersOf, newRule, ruleFaults, ruleOf } from './rule-answers.ts'

const { items } = JSON.parse(readFileSync('data/example-fee-rules.json', 'utf8')) as { items: { code: string; rule: unknown }[] }

const complete = { ...newRule(1), name: '負担金規程', effectiveFrom: '2027-04-01', authority: '活動計画', total: '1,000,000' }

describe('the form of a fee rule', () => {
  it.each(items.map(({ code, rule }) => [code, rule] as const))('can say what a real district’s rule says: %s', (_, rule) => {
    const whole = JSON.parse(JSON.stringify(FeeRuleDraft().parse({ rule }).rule))

    expect(ruleFaults(answersOf(whole))).toEqual([])
    expect(ruleOf(answersOf(whole))).toEqual(whole)
  })

  it('begins with a rule that lacks only what nobody can know', () => {
    expect(ruleFaults(newRule(1)).map(({ field }) => field)).toEqual(['name', 'effectiveFrom', 'authority', 'total'])
    expect(ruleFaults(complete)).toEqual([])
    expect(ruleOf(complete).raise).toEqual({ by: 'total', total: 1_000_000, weights: 'parts-of-the-total', excess: 'redistributed' })
  })

  it('leads to the field where parts of the rule contradict each other', () => {
    expect(ruleFaults({ ...complete, mode: 'up' })).toMatchObject([{ field: 'mode' }])
    expect(ruleFaults({ ...complete, bases: [{ basis: 'seats', rate: '0.5' }] })).toMatchObject([{ field: 'bases' }])
    expect(ruleFaults({ ...complete, exemptions: [{ code: 'schools' }] })).toMatchObject([{ field: 'exemptions-0-whomClass' }])
    expect(ruleFaults({ ...complete, upliftFactor: '1.03' })).toMatchObject([{ field: 'upliftFirstOn' }])
  })
})
