import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentOf, firstConsent, ruleIn, votersOf } from '../plan/plan-example.ts'
import { type Answer, nextVoices, tally, tallyWithout, type Voter, withRequester } from './consent.ts'
import { ConsentRule } from './consent-rule.ts'

const shipped: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/consent-rules.json'), 'utf8'))
const rules = ruleIn(shipped)

const japanese = ['jp-certify', 'jp-revoke', 'jp-report']
const foreign = ['gb-eng-ballot', 'gb-sct-ballot', 'gb-nir-ballot', 'us-ny-objection', 'us-ca-petition', 'de-hh-application', 'de-hh-objection']

/** So many of one weight each, the first with this answer, the next with that; the rest are silent. */
const cast = (total: number, yes: number, no: number, weight = () => 100) => {
  const voters = Array.from({ length: total }, (_, place) => ({ beneficiaryId: `v${place}`, weight: weight() }))
  const answers = new Map<string, Answer>(
    voters.slice(0, yes + no).map(({ beneficiaryId }, place) => [beneficiaryId, place < yes ? 'consent' : 'objection']),
  )
  return { voters, answers }
}

const passes = (code: string, { voters, answers }: ReturnType<typeof cast>) => tally(rules(code), voters, answers).passes

describe('the rules that ship', () => {
  it('are the three of the Act and seven of other countries, each with its source and what is not verified', () => {
    for (const code of [...japanese, ...foreign]) expect(rules(code).source).not.toBe('')
    expect(japanese.map((code) => rules(code).verified)).toEqual([true, true, true])
    expect(foreign.filter((code) => !rules(code).verified)).toEqual([
      'gb-eng-ballot',
      'gb-sct-ballot',
      'gb-nir-ballot',
      'us-ca-petition',
      'de-hh-application',
      'de-hh-objection',
    ])
  })

  it('cannot be written so that a further consent could lower the result', () => {
    const capped = { ...rules('us-ca-petition'), thresholds: rules('gb-eng-ballot').thresholds }
    const quorate = { ...rules('us-ny-objection'), turnout: { count: { numerator: 1, denominator: 4 } } }

    expect(ConsentRule().safeParse(capped).success).toBe(false)
    expect(ConsentRule().safeParse(quorate).success).toBe(false)
  })
})

describe('a ballot in England', () => {
  it('passes with one vote more and fails on a tie, whoever stays silent', () => {
    expect(passes('gb-eng-ballot', cast(1_000, 2, 1))).toBe(true)
    expect(passes('gb-eng-ballot', cast(1_000, 2, 2))).toBe(false)
    expect(passes('gb-eng-ballot', cast(1_000, 0, 0))).toBe(false)
  })

  it('fails when the many are the small', () => {
    const voters = votersOf([10, 10, 30])
    const answers = new Map<string, Answer>([...consentOf(['a', 'b']), ['c', 'objection']])

    expect(tally(rules('gb-eng-ballot'), voters, answers).thresholds.map(({ met }) => met)).toEqual([true, false])
  })
})

describe.each(['gb-sct-ballot', 'gb-nir-ballot'])('a ballot under %s', (code) => {
  it('counts only if a quarter have voted', () => {
    expect(passes(code, cast(100, 25, 0))).toBe(true)
    expect(passes(code, cast(100, 24, 0))).toBe(false)
    expect(passes(code, cast(100, 13, 12))).toBe(true)
  })

  it('counts only if a quarter of the value has voted', () => {
    const voters = votersOf([74, 1, 1, 25])

    expect(tally(rules(code), voters, consentOf(['b', 'c'])).turnoutMet).toBe(false)
    expect(tally(rules(code), votersOf([76, 25]), consentOf(['b'])).turnoutMet).toBe(false)
    expect(tally(rules(code), votersOf([75, 25]), consentOf(['b'])).turnoutMet).toBe(true)
  })
})

describe('objections in New York', () => {
  it('stop a district at exactly 51 % of owners or of value', () => {
    expect(passes('us-ny-objection', cast(100, 0, 50))).toBe(true)
    expect(passes('us-ny-objection', cast(100, 0, 51))).toBe(false)
    expect(tally(rules('us-ny-objection'), votersOf([51, 25, 24]), new Map([['a', 'objection']])).passes).toBe(false)
    expect(tally(rules('us-ny-objection'), votersOf([5099, 2500, 2401]), new Map([['a', 'objection']])).passes).toBe(true)
  })
})

describe('a petition in California', () => {
  const petition = (weights: readonly number[], ...ids: string[]) => tally(rules('us-ca-petition'), votersOf(weights), consentOf(ids))

  it('needs more than half of the assessments', () => {
    expect(petition([30, 20, 25, 25], 'a', 'b').passes).toBe(false)
    expect(petition([30, 21, 25, 24], 'a', 'b').passes).toBe(true)
  })

  it('does not count one owner above 40 %, exactly', () => {
    expect(petition([900, 100], 'a').thresholds).toMatchObject([{ counted: 400, of: 1000, met: false, missing: 101 }])
    expect(petition([899, 101], 'a', 'b').passes).toBe(true)
    expect(petition([900, 100], 'a', 'b').passes).toBe(false)
    // Two fifths of 1,007 are 402.8: with 101 that is 503.8 of 1,007, more than half; a cap rounded to 402 would miss it.
    expect(petition([906, 101], 'a', 'b').passes).toBe(true)
    expect(petition([907, 100], 'a', 'b').passes).toBe(false)
  })
})

describe('Hamburg', () => {
  it('applies with 15 % and is stopped by a third', () => {
    expect(passes('de-hh-application', cast(100, 15, 0))).toBe(true)
    expect(passes('de-hh-application', cast(100, 14, 0))).toBe(false)
    expect(passes('de-hh-objection', cast(9, 0, 3))).toBe(false)
    expect(passes('de-hh-objection', cast(100, 0, 33))).toBe(true)
  })
})

describe('a tally', () => {
  it('tells how far each threshold is, in heads and in yen', () => {
    const { thresholds, reached } = tally(rules('jp-certify'), votersOf(), firstConsent(votersOf(), 4))

    expect(thresholds).toMatchObject([
      { measure: 'count', counted: 4, of: 9, missing: 2, met: false },
      { measure: 'weight', counted: 4_000, of: 9_000, missing: 2_000, met: false },
    ])
    expect(reached).toBe(false)
  })

  it('agrees to nothing on an empty roll', () => {
    for (const code of japanese) expect(tally(rules(code), [], new Map()).reached).toBe(false)
  })

  it('tells what one more voice would change', () => {
    const voters = votersOf([1000, 1000, 1000, 1000, 1000, 900, 1100, 1000, 1000])
    const voices = nextVoices(rules('jp-certify'), voters, firstConsent(voters, 5))

    expect(voices).toEqual([
      { beneficiaryId: 'f', newlyMet: [0], reaches: false },
      { beneficiaryId: 'g', newlyMet: [0, 1], reaches: true },
      { beneficiaryId: 'h', newlyMet: [0, 1], reaches: true },
      { beneficiaryId: 'i', newlyMet: [0, 1], reaches: true },
    ])
  })

  it('counts who makes a demand among those who consent to it', () => {
    const three = firstConsent(votersOf(), 3)

    expect(tally(rules('jp-revoke'), votersOf(), three).reached).toBe(false)
    expect(tally(rules('jp-revoke'), votersOf(), withRequester(three, 'i')).reached).toBe(true)
    expect(tally(rules('jp-revoke'), votersOf(), withRequester(three, 'a')).reached).toBe(false)
  })

  it('tells, for information, whether it would have passed without a group', () => {
    const voters = votersOf([5000, 1000, 1000, 1000, 1000]).map((voter, place) => (place === 0 ? { ...voter, groups: ['public'] } : voter))
    const answers = consentOf(['a', 'b', 'c', 'd'])

    expect(tally(rules('jp-certify'), voters, answers).passes).toBe(true)
    expect(tallyWithout(rules('jp-certify'), voters, answers, 'public')).toMatchObject({
      businesses: 1,
      changesResult: false,
      tally: { passes: true },
    })
    expect(tallyWithout(rules('jp-certify'), voters, consentOf(['a', 'b', 'c']), 'public').changesResult).toBe(false)
    const small = votersOf([5000, 500, 500, 1000]).map((voter, place) => (place === 0 ? { ...voter, groups: ['public'] } : voter))
    expect(tallyWithout(rules('jp-certify'), small, consentOf(['a', 'b', 'c']), 'public')).toMatchObject({ changesResult: true })
  })

  const rows = fc.array(fc.record({ beneficiaryId: fc.constantFrom(...'abcdefghijkl'), weight: fc.integer({ min: 0, max: 1_000_000 }) }), {
    maxLength: 25,
  })
  const replies = fc
    .array(fc.tuple(fc.constantFrom(...'abcdefghijkl'), fc.constantFrom<Answer>('consent', 'objection')), { maxLength: 14 })
    .map((pairs) => new Map(pairs))
  const anyRule = fc.constantFrom(...[...japanese, ...foreign].map(rules))

  it('is never lowered by one more consent, under any rule', () => {
    fc.assert(
      fc.property(anyRule, rows, replies, fc.constantFrom(...'abcdefghijkl'), (rule, voters, answers, another) => {
        const before = tally(rule, voters, answers)
        const after = tally(rule, voters, new Map([...answers, [another, 'consent']]))

        if (before.passes) expect(after.passes).toBe(true)
        if (rule.counts === 'consent') isNowhereLower(before.thresholds, after.thresholds)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the same in whatever order the roll stands, and however a business is spread over its rows', () => {
    fc.assert(
      fc.property(anyRule, rows, replies, (rule, voters, answers) => {
        const turned = [...voters].reverse()
        const split = voters.flatMap(({ beneficiaryId, weight }): Voter[] => [
          { beneficiaryId, weight: Math.floor(weight / 3) },
          { beneficiaryId, weight: weight - Math.floor(weight / 3) },
        ])

        expect(tally(rule, turned, answers)).toEqual(tally(rule, voters, answers))
        expect(tally(rule, split, answers)).toEqual(tally(rule, voters, answers))
      }),
    )
  })

  it('says of the distance exactly what is missing: that many more meet it, one fewer does not', () => {
    const size = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(fc.constantFrom(...japanese, 'gb-eng-ballot'), size, size, size, (code, total, yes, no) => {
        const stand = (consents: number) => tally(rules(code), ...placesOf(cast(total + yes + no, consents, no, () => 1))).thresholds
        for (const [place, { met, missing }] of stand(yes).entries()) {
          // The roll must hold as many silent ones as it takes.
          if (met || missing === undefined || missing > total) continue
          expect(stand(yes + missing)[place]?.met).toBe(true)
          expect(stand(yes + missing - 1)[place]?.met).toBe(false)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('names the very voices that, given, do what it said', () => {
    fc.assert(
      fc.property(anyRule, rows, replies, (rule, voters, answers) => {
        const now = tally(rule, voters, answers)
        for (const { beneficiaryId, newlyMet, reaches } of nextVoices(rule, voters, answers)) {
          const then = tally(rule, voters, new Map([...answers, [beneficiaryId, rule.counts]]))
          expect(then.thresholds.flatMap(({ met }, place) => (met && !now.thresholds[place]?.met ? [place] : []))).toEqual(newlyMet)
          expect(then.reached && !now.reached).toBe(reaches)
        }
      }),
      { numRuns: 500 },
    )
  })
})

const isNowhereLower = (before: ReturnType<typeof tally>['thresholds'], after: ReturnType<typeof tally>['thresholds']) => {
  for (const [place, { counted, met }] of before.entries()) {
    expect(after[place]?.counted).toBeGreaterThanOrEqual(counted)
    if (met) expect(after[place]?.met).toBe(true)
  }
}

const placesOf = ({ voters, answers }: ReturnType<typeof cast>) => [voters, answers] as const
