import { describe, expect, it } from 'vitest'
import { day } from '../plan/plan-example.ts'
import { answersOf, type Consent, standings } from './consent-standing.ts'

const given = (changes: Partial<Consent> = {}): Consent => ({
  beneficiaryId: 'a',
  answer: 'consent',
  answeredOn: day('2020-09-10'),
  planVersion: 2,
  feeVersion: 3,
  ...changes,
})
const present = { planVersion: 2, feeVersion: 3, roll: new Set(['a', 'b']) }

const reasonsOf = (consent: Consent, now: Parameters<typeof standings>[1] = present) => {
  const [standing] = standings([consent], now)
  return standing?.status === 'void' ? standing.because : 'valid'
}

describe('a consent', () => {
  it('counts on the plan and the fee it names', () => {
    expect(reasonsOf(given())).toBe('valid')
  })

  it('is void, and says so, when the plan or the fee has changed since', () => {
    expect(reasonsOf(given(), { ...present, planVersion: 3 })).toEqual(['plan-changed'])
    expect(reasonsOf(given(), { ...present, feeVersion: 4 })).toEqual(['fee-changed'])
    expect(reasonsOf(given(), { ...present, planVersion: 3, feeVersion: 4 })).toEqual(['plan-changed', 'fee-changed'])
  })

  it('is void when it was taken back, and when its business is not on the roll', () => {
    expect(reasonsOf(given({ withdrawnOn: day('2020-09-12') }))).toEqual(['withdrawn'])
    expect(reasonsOf(given({ beneficiaryId: 'z' }))).toEqual(['not-on-roll'])
  })

  it('counts from the first to the last day of a window, and on no other', () => {
    const inWindow = { ...present, window: { from: day('2020-09-10'), until: day('2020-09-12') } }

    expect([9, 10, 12, 13].map((date) => reasonsOf(given({ answeredOn: day(`2020-09-${String(date).padStart(2, '0')}`) }), inWindow))).toEqual([
      ['outside-window'],
      'valid',
      'valid',
      ['outside-window'],
    ])
  })

  it('gives way to a later answer of the same business', () => {
    const both = standings([given(), given({ beneficiaryId: 'b' }), given({ answer: 'objection' })], present)

    expect(both.map(({ status }) => status)).toEqual(['void', 'valid', 'valid'])
    expect(answersOf(both)).toEqual(
      new Map([
        ['b', 'consent'],
        ['a', 'objection'],
      ]),
    )
  })

  it('does not come back when the later answer is taken back', () => {
    expect(answersOf(standings([given(), given({ withdrawnOn: day('2020-09-12') })], present)).size).toBe(0)
  })
})
