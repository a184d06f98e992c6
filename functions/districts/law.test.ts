import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { yen } from '../kernel/money.ts'
import { addDays, type FiscalYear } from '../kernel/time.ts'
import { tally } from './consent/consent.ts'
import { enact, requireLevyReady } from './ordinance/ordinance.ts'
import type { OrdinanceVersion } from './ordinance/ordinance-contract.ts'
import { requirePeriod } from './plan/plan-completeness.ts'
import type { PlanContent } from './plan/plan-contract.ts'
import { minorChange, requireWithinBenefit, requireWithinCost } from './plan/plan-domain.ts'
import {
  calendarOf,
  consentOf,
  criteria,
  day,
  decidingOn,
  type ExampleAct,
  everyYear,
  exampleContent,
  exampleFees,
  examplePlan,
  feesOf,
  firstConsent,
  paper,
  ruleIn,
  stepped,
  votersOf,
  wayIntoForce,
} from './plan/plan-example.ts'
import {
  changeNotMinor,
  consentNotReached,
  demandNotReached,
  feeAboveBenefit,
  feesAboveCost,
  inspectionEnded,
  inspectionNotEnded,
  lateChargeTooHigh,
  levyNotReady,
  periodTooLong,
  settlementOpen,
  summaryMissing,
  voteMissing,
} from './problems.ts'
import { fileOpinion } from './procedure/procedure-acts.ts'
import { inspectionFrom, latestPeriodEnd } from './timeline/calendar.ts'

const shipped = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../data', file), 'utf8'))
const rules = ruleIn(shipped('consent-rules.json'))
const calendar = calendarOf(shipped('holidays.json'))
const deciding = decidingOn('2026-11-20', { calendar, rules })

const applied = () => stepped(examplePlan, wayIntoForce.slice(0, 2), deciding)
const noticed = () => stepped(examplePlan, wayIntoForce.slice(0, 3), deciding)
const inForce = () => stepped(examplePlan, wayIntoForce, deciding)

const refusing = ({ type }: { readonly type: string }) => expect.objectContaining({ type }) as Error

describe('the law as test cases', () => {
  it('Plan period at most 5 years (17-7(2)vi): exactly five is accepted, a day more is refused', () => {
    for (const startsOn of [day('2021-04-01'), day('2020-02-29'), day('2021-08-31')]) {
      const endsOn = latestPeriodEnd(startsOn)

      expect(() => requirePeriod({ startsOn, endsOn })).not.toThrow()
      expect(() => requirePeriod({ startsOn, endsOn: addDays(endsOn, 1) })).toThrow(refusing(periodTooLong))
    }
    expect(latestPeriodEnd(day('2021-04-01'))).toBe('2026-03-31')

    const longer: PlanContent = { ...exampleContent, period: { startsOn: day('2021-04-01'), endsOn: day('2026-04-01') } }
    expect(() => stepped({ ...examplePlan, content: longer }, wayIntoForce.slice(0, 2), deciding)).toThrow(refusing(periodTooLong))
  })

  describe('Consent: at least 2/3 of all beneficiary businesses AND at least 2/3 of the total fee, before the application (17-7(5))', () => {
    const rule = rules('jp-certify')
    const reached = (weights: readonly number[], count: number) => tally(rule, votersOf(weights), firstConsent(votersOf(weights), count)).reached

    it('passes with 6 of 9 who bear exactly 6,000 of 9,000 yen', () => {
      expect(reached([1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], 6)).toBe(true)
    })

    it('fails with 7 of 9 who bear one yen less than two thirds', () => {
      expect(reached([857, 857, 857, 857, 857, 857, 857, 1500, 1501], 7)).toBe(false)
      expect(reached([857, 857, 857, 857, 857, 857, 858, 1500, 1500], 7)).toBe(true)
    })

    it('fails with 5 of 9 who bear 90 %', () => {
      expect(reached([1620, 1620, 1620, 1620, 1620, 225, 225, 225, 225], 5)).toBe(false)
    })

    it('takes silence for no consent, and an objection for no more than silence', () => {
      const silent = tally(rule, votersOf(), firstConsent(votersOf(), 5))
      const objecting = tally(rule, votersOf(), new Map([...firstConsent(votersOf(), 5), ['i', 'objection']]))

      expect(silent.reached).toBe(false)
      expect(objecting).toEqual(silent)
    })

    it('counts a chain of five shops as one business', () => {
      const chain = ['1', '2', '3', '4', '5'].map(() => ({ beneficiaryId: 'chain', weight: 1000 }))
      const others = ['x', 'y'].map((beneficiaryId) => ({ beneficiaryId, weight: 1000 }))
      const { thresholds, reached: isReached } = tally(rule, [...chain, ...others], consentOf(['chain']))

      expect(thresholds.map(({ counted, of }) => [counted, of])).toEqual([
        [1, 3],
        [5000, 7000],
      ])
      expect(isReached).toBe(false)
    })

    it('is counted in exact fractions where a float would err', () => {
      const third = 3_002_399_751_580_331
      expect(reached([third, third, third], 2)).toBe(true)
      expect(reached([third, third - 1, third], 2)).toBe(false)
    })

    it('comes before the application: without it nothing is applied for', () => {
      const few = { ...deciding, grounds: { ...deciding.grounds, consent: tally(rule, votersOf(), firstConsent(votersOf(), 5)) } } as typeof deciding

      expect(() => stepped(examplePlan, wayIntoForce.slice(0, 2), few)).toThrow(refusing(consentNotReached))
    })
  })

  describe('Notice, inspection of one month, written opinions until its last day (17-7(6)(7))', () => {
    it('ends on 31 May for a notice of 30 April, and on 31 March for one of 28 February', () => {
      expect(inspectionFrom(day('2024-04-30'), calendar)).toMatchObject({ endsOn: '2024-05-31', opinionsUntil: '2024-05-31' })
      expect(inspectionFrom(day('2025-02-28'), calendar)).toMatchObject({ endsOn: '2025-03-31', opinionsUntil: '2025-03-31' })
    })

    it('moves the deadline where the last day is closed: Sunday 31 May 2026 to Monday, the year end to 4 January', () => {
      expect(inspectionFrom(day('2026-04-30'), calendar)).toMatchObject({ endsOn: '2026-05-31', opinionsUntil: '2026-06-01' })
      expect(inspectionFrom(day('2020-11-29'), calendar)).toMatchObject({ endsOn: '2020-12-29', opinionsUntil: '2021-01-04' })
    })

    it('takes an opinion on the last day and refuses it on the day after', () => {
      expect(fileOpinion(noticed(), day('2020-11-09')).plan.state).toMatchObject({ opinions: 1, inspection: { endsOn: '2020-11-08' } })
      expect(() => fileOpinion(noticed(), day('2020-11-10'))).toThrow(refusing(inspectionEnded))
    })
  })

  describe('Summary of opinions to the assembly, vote before certification (17-7(9)(10))', () => {
    const vote = (on: string): ExampleAct => ({ act: 'record-vote', document: paper(on), approved: true })
    const certificate: ExampleAct = { act: 'certify', document: paper('2020-12-21'), criteria }

    it('refuses certification without a vote', () => {
      for (const taken of [2, 3, 4]) {
        const plan = stepped(examplePlan, wayIntoForce.slice(0, taken), deciding)
        expect(() => stepped(plan, [certificate], deciding)).toThrow(refusing(voteMissing))
      }
    })

    it('refuses a vote, and a summary, before the inspection has ended', () => {
      expect(() => stepped(noticed(), [vote('2020-11-09')], deciding)).toThrow(refusing(inspectionNotEnded))
      const early: ExampleAct = { act: 'submit-summary', document: paper('2020-11-09'), opinions: 0 }
      expect(() => stepped(noticed(), [early], deciding)).toThrow(refusing(inspectionNotEnded))
    })

    it('refuses a vote without a summary', () => {
      expect(() => stepped(noticed(), [vote('2020-11-10')], deciding)).toThrow(refusing(summaryMissing))
    })

    it('certifies after all of them', () => {
      expect(inForce().state).toMatchObject({ status: 'in-force', record: { certificate: { on: '2020-12-21' }, opinions: 0 } })
      expect(applied().state.status).toBe('applied')
    })
  })

  describe('A change repeats the whole procedure unless minor (17-7(13)(14), Rule 42)', () => {
    /** The example with another fee a year; other income makes up for it, so that the totals stay. */
    const withFee = (yearly: number) => ({
      content: {
        ...exampleContent,
        financing: {
          ...exampleContent.financing,
          income: [
            { nature: 'fee' as const, name: '負担金', budget: everyYear(yearly) },
            { nature: 'membership' as const, name: '会費', budget: everyYear(11_000 - yearly) },
          ],
        },
      },
      fees: feesOf(exampleFees.map((each) => ({ ...each, fee: yen(Math.floor((each.fee * yearly) / 9_000)) }))),
    })
    const none = { listedByOrdinance: [], localityRenamed: false }
    const isMinor = (yearly: number) => minorChange(withFee(9_000), withFee(yearly), none).minor

    it('is minor with the fee total down exactly 10 % of the certified plan, and not with a yen more', () => {
      expect(isMinor(8_100)).toBe(true)
      expect(isMinor(8_099)).toBe(false)
    })

    it('is not minor with the fee total up a yen, unless an ordinance lists it', () => {
      expect(isMinor(9_001)).toBe(false)
      expect(minorChange(withFee(9_000), withFee(9_001), { ...none, listedByOrdinance: ['fee-total', 'fee-shares'] }).minor).toBe(true)
    })

    it('is measured against the plan as certified: 10 % is notified, twice 10 % is refused', () => {
      const notify = (yearly: number): ExampleAct => ({
        act: 'notify-minor-change',
        document: paper('2022-02-01'),
        content: withFee(yearly).content,
        localityRenamed: false,
      })
      const priced = (yearly: number) => ({ ...deciding, fees: { certified: feesOf(exampleFees), proposed: withFee(yearly).fees } })

      const once = stepped(inForce(), [notify(8_100)], priced(8_100))

      expect(once.content).toEqual(withFee(8_100).content)
      expect(() => stepped(once, [notify(7_290)], priced(7_290))).toThrow(refusing(changeNotMinor))
    })
  })

  describe('Fee within the expected benefit; total within the activity cost (17-7(8)iv-v, 17-8(1))', () => {
    it('accepts a fee of the benefit and refuses one yen more', () => {
      expect(() => requireWithinBenefit([{ beneficiaryId: 'a', fee: yen(10_000), benefit: yen(10_000) }])).not.toThrow()
      expect(() => requireWithinBenefit([{ beneficiaryId: 'a', fee: yen(10_001), benefit: yen(10_000) }])).toThrow(refusing(feeAboveBenefit))
    })

    it('accepts fees of the cost less other income and refuses one yen more', () => {
      expect(() => requireWithinCost([{ fee: yen(9_000) }], yen(11_000), yen(2_000))).not.toThrow()
      expect(() => requireWithinCost([{ fee: yen(9_000) }, { fee: yen(1) }], yen(11_000), yen(2_000))).toThrow(refusing(feesAboveCost))
    })

    it('lets nobody apply with a fee above its benefit', () => {
      const fees = exampleFees.map((each, place) => (place === 0 ? { ...each, benefit: yen(4_999) } : each))
      const grounds = { ...deciding, grounds: { ...deciding.grounds, fees } } as typeof deciding

      expect(() => stepped(examplePlan, wayIntoForce.slice(0, 2), grounds)).toThrow(refusing(feeAboveBenefit))
    })
  })

  describe('Levy only with certificate, ordinance and yearly roll (17-8(1)(2))', () => {
    const ready = {
      fiscalYear: 2021 as FiscalYear,
      certified: { from: day('2021-04-01'), until: day('2026-03-31') },
      ordinance: enact([], version()),
      levyRoll: { takenFor: day('2021-04-01'), hash: 'c'.repeat(64) },
    }
    const { certified: _, ...uncertified } = ready
    const { levyRoll: __, ...unrolled } = ready

    it.each([
      ['certificate', uncertified],
      ['certificate', { ...ready, fiscalYear: 2026 as FiscalYear, levyRoll: { takenFor: day('2026-04-01'), hash: 'c'.repeat(64) } }],
      ['ordinance', { ...ready, ordinance: [] }],
      ['levy-roll', unrolled],
      ['levy-roll', { ...ready, levyRoll: { takenFor: day('2020-10-01'), hash: 'b'.repeat(64) } }],
    ] as const)('refuses without %s', (missing, grounds) => {
      expect(() => requireLevyReady(grounds, day('2021-05-06'))).toThrow(
        expect.objectContaining({ type: levyNotReady.type, facts: { missing: expect.arrayContaining([missing]) } }) as Error,
      )
    })

    it('refuses before the ordinance is in force, and goes with all three', () => {
      expect(() => requireLevyReady(ready, day('2021-03-31'))).toThrow(refusing(levyNotReady))
      expect(requireLevyReady(ready, day('2021-05-06'))).toEqual(version())
    })
  })

  it('Late charge at most 14.5 % a year (17-8(4)): 14.6 % is refused at set-up', () => {
    const at = (rate: number) => enact([], version({ charged: true, firstMonthRate: 725, rate, special: true, daysInYear: 'always-365' }))

    expect(at(1450)).toHaveLength(1)
    expect(() => at(1460)).toThrow(refusing(lateChargeTooHigh))
    expect(() => at(1451)).toThrow(refusing(lateChargeTooHigh))
  })

  it('Settled at the end (17-9(2)): a plan with an open settlement cannot be closed', () => {
    const ended = stepped(inForce(), [{ act: 'end-period' }], deciding)

    expect(() => stepped(ended, [{ act: 'close' }], deciding)).toThrow(refusing(settlementOpen))
    expect(stepped(ended, [{ act: 'settle', document: paper('2026-05-29') }, { act: 'close' }], deciding).state.status).toBe('closed')
  })

  it('Revocation demand: MORE than 1/3 by number OR by fee borne (17-11(1))', () => {
    const demanded = (weights: readonly number[], count: number) => {
      const demand = tally(rules('jp-revoke'), votersOf(weights), firstConsent(votersOf(weights), count))
      return () => stepped(inForce(), [{ act: 'demand-revocation', document: paper('2022-06-01') }], { ...deciding, demand })
    }

    expect(demanded([1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], 3)).toThrow(refusing(demandNotReached))
    expect(demanded([1, 1, 1, 1, 2000, 2000, 2000, 2000, 996], 4)().state).toMatchObject({ supervision: { revocationDemand: {} } })
    expect(demanded([1001, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 999], 3)().state).toMatchObject({ supervision: { revocationDemand: {} } })
  })

  it('Report demand: AT LEAST 1/10 by number OR by fee borne (17-12(2))', () => {
    const demanded = (consenting: number, of: number, weight = 0) => {
      const voters = Array.from({ length: of }, (_, place) => ({ beneficiaryId: `b${place}`, weight: place < consenting ? weight : 1_000 }))
      const demand = tally(rules('jp-report'), voters, firstConsent(voters, consenting))
      return () =>
        stepped(inForce(), [{ act: 'demand-report', document: paper('2022-06-01'), suspicion: '会計の違反の疑い' }], { ...deciding, demand })
    }

    expect(demanded(100, 1_000)().state).toMatchObject({ supervision: { reportDemand: {} } })
    expect(demanded(99, 1_000)).toThrow(refusing(demandNotReached))
    expect(demanded(1, 10, 1_000)().state).toMatchObject({ supervision: { reportDemand: {} } })
    expect(demanded(1, 91, 10_000)().state).toMatchObject({ supervision: { reportDemand: {} } })
    expect(demanded(1, 91, 9_999)).toThrow(refusing(demandNotReached))
  })
})

function version(lateCharge: OrdinanceVersion['lateCharge'] = { charged: false }): OrdinanceVersion {
  return {
    document: paper('2021-03-20', '負担金条例'),
    inForceFrom: day('2021-04-01'),
    scope: '活動計画に記載された受益事業者',
    amount: '店舗面積に応じて算定した額',
    collection: '納入通知書により徴収する。',
    reference: '04-01',
    instalments: [{ dueOn: '06-30' }],
    rounding: { unitYen: 1, mode: 'down', remainder: 'falls-short' },
    lateCharge,
    appealInstruction: '審査請求ができます。',
  }
}
