import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimWith, newFeeId } from '../../../local/harness/fees.ts'
import { plainTerms } from '../../../local/harness/fees-arrears.ts'
import { yen } from '../../kernel/money.ts'
import { addDays, type LocalDate } from '../../kernel/time.ts'
import type { DunningId, EntryId } from '../contract.ts'
import type { Claim, Dunned } from '../levy/claim.ts'
import { isSpared, stageOf, stands, step } from '../levy/course.ts'
import type { CourseKind, CourseStep } from '../levy/course-contract.ts'
import { isPrescribed, prescriptionOf } from './prescription.ts'
import { requireExtinct } from './write-off.ts'

const day = (date: string) => date as LocalDate
const dunned: Dunned = {
  ...{ dunningId: newFeeId<DunningId>('dun'), number: '高財第30号', on: day('2026-07-21'), deadlineOn: day('2026-07-31'), lateCharge: plainTerms },
}
const paid = (...days: readonly string[]) => ({
  payments: days.map((on) => ({ entryId: newFeeId<EntryId>('ent'), paidOn: day(on), amount: yen(100) })),
})
const course = (...steps: readonly (readonly [CourseKind, string])[]): { course: readonly CourseStep[] } => ({
  course: steps.map(([kind, on]) => ({ kind, on: day(on) })),
})
const last = (changed: Partial<Claim>, dunning: 'letter' | 'deadline' = 'letter') => prescriptionOf(claimWith(changed), { dunning }).lastOn
const problemOf = (act: () => unknown): string => {
  try {
    act()
    return 'accepted'
  } catch (error) {
    return (error as { type: string }).type
  }
}

describe('prescription', () => {
  it('is complete five years after the due date: not on the last day, and on the day after', () => {
    const found = prescriptionOf(claimWith(), { dunning: 'letter' })

    expect(found).toEqual({ runsFrom: '2026-07-01', cause: 'due', lastOn: '2031-06-30', byStay: false })
    expect([isPrescribed(found, day('2031-06-30')), isPrescribed(found, day('2031-07-01'))]).toEqual([false, true])
  })

  it.each<readonly [string, Partial<Claim>, string]>([
    ['runs anew from the first dunning', { dunned }, '2031-07-21'],
    ['runs anew from the last payment', paid('2027-01-10', '2028-02-29'), '2033-02-28'],
    ['is not renewed by what was paid before it was due', paid('2026-06-12'), '2031-06-30'],
    ['is renewed by a payment on its last day', paid('2031-06-30'), '2036-06-30'],
    ['is not renewed by a payment on the day after', paid('2031-07-01'), '2031-06-30'],
    ['runs anew from an acknowledgement', course(['acknowledged', '2027-03-01']), '2032-03-01'],
    ['runs anew from a pledge to pay in parts', course(['plan-pledged', '2027-03-01']), '2032-03-01'],
    ['does not run while collection is deferred', { deferrals: [{ from: day('2026-06-01'), until: day('2027-03-31') }] }, '2032-03-31'],
    ['runs anew after a seizure', course(['handed-over', '2026-09-01'], ['seized', '2026-10-01'], ['released', '2028-04-15']), '2033-04-15'],
    ['gets six months from a reminder in its last months', { remindedOn: day('2031-03-01') }, '2031-09-01'],
    ['gets nothing from a reminder years before', { remindedOn: day('2027-03-01') }, '2031-06-30'],
    ['is extinct three years after a stay', course(['handed-over', '2026-09-01'], ['stayed', '2027-02-10']), '2030-02-10'],
    ['is not, once the stay is over', course(['handed-over', '2026-09-01'], ['stayed', '2027-02-10'], ['stay-over', '2029-01-01']), '2031-06-30'],
  ])('%s', (_, changed, expected) => {
    expect(last(changed)).toBe(expected)
  })

  it('runs anew from the deadline of a dunning where the ordinance says so', () => {
    expect(last({ dunned }, 'deadline')).toBe('2031-07-31')
  })

  it('stands still while a seizure or a bankruptcy holds it', () => {
    expect(last(course(['handed-over', '2026-09-01'], ['seized', '2026-10-01']))).toBeUndefined()
    expect(last(course(['bankrupt', '2026-10-01']))).toBeUndefined()
    expect(last(course(['bankrupt', '2026-10-01'], ['bankruptcy-over', '2029-10-01']))).toBe('2034-10-01')
  })

  it('that is complete is not undone by anything later, and each payment before that can only make it later', () => {
    const days = fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 6 })
    void fc.assert(
      fc.property(days, fc.integer({ min: 1827, max: 4000 }), (offsets, late) => {
        const on = (offset: number) => addDays(day('2026-06-30'), offset)
        const before = last(paid(...offsets.map(on)))
        const more = last(paid(...offsets.map(on), on(late)))
        if (on(late) > (before ?? '')) expect(more).toBe(before)
        else expect((more ?? '') >= (before ?? '')).toBe(true)
      }),
    )
  })
})

describe('the course of collecting', () => {
  const handed = step(claimWith({ dunned }), { kind: 'handed-over', on: day('2026-08-01') })

  it('goes on only as the law lets it: dunned, past the deadline, handed over, seized or stayed', () => {
    expect(problemOf(() => step(claimWith(), { kind: 'handed-over', on: day('2026-08-01') }))).toBe('fees/not-dunned')
    expect(problemOf(() => step(claimWith({ dunned }), { kind: 'handed-over', on: day('2026-07-31') }))).toBe('fees/not-dunned')
    expect(problemOf(() => step(claimWith({ dunned }), { kind: 'seized', on: day('2026-08-01') }))).toBe('fees/course-before')
    expect(problemOf(() => step(handed, { kind: 'stayed', on: day('2026-09-01') }))).toBe('fees/stay-cause-missing')
    expect(problemOf(() => step(handed, { kind: 'seized', on: day('2026-07-31') }))).toBe('fees/course-before')
    const seized = step(handed, { kind: 'seized', on: day('2026-09-01') })
    expect(problemOf(() => step(seized, { kind: 'seized', on: day('2026-09-02') }))).toBe('fees/course-before')
    expect(stands(seized, 'seized')).toBe(true)
    expect(stands(step(seized, { kind: 'released', on: day('2026-09-02') }), 'seized')).toBe(false)
  })

  it('says where a claim stands, and who is sent no letters', () => {
    const on = day('2026-12-01')
    const stayed = step(handed, { kind: 'stayed', cause: 'livelihood', on: day('2026-09-01') })
    const bankrupt = step(handed, { kind: 'bankrupt', on: day('2026-09-01') })

    expect([claimWith(), claimWith({ dunned }), handed, stayed, bankrupt].map((claim) => stageOf(claim, on))).toEqual([
      'overdue',
      'dunned',
      'handed-over',
      'stayed',
      'bankrupt',
    ])
    expect(stageOf(claimWith(), day('2026-06-30'))).toBeUndefined()
    expect([isSpared(bankrupt, 'statutory'), isSpared(stayed, 'statutory'), isSpared(stayed, 'reminder'), isSpared(handed, 'reminder')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('a write-off', () => {
  const at = (claim: Claim, on: string) => ({ on: day(on), prescription: prescriptionOf(claim, { dunning: 'letter' }) })
  const asked = { amount: yen(10_000), cause: 'prescribed' as const }

  it('is for what is extinct, on the day after and not on the day before', () => {
    const claim = claimWith()

    expect(problemOf(() => requireExtinct(claim, asked, at(claim, '2031-06-30')))).toBe('fees/not-extinct')
    expect(problemOf(() => requireExtinct(claim, asked, at(claim, '2031-07-01')))).toBe('accepted')
    expect(problemOf(() => requireExtinct(claim, { ...asked, amount: yen(10_001) }, at(claim, '2031-07-01')))).toBe('fees/claim-too-small')
    expect(problemOf(() => requireExtinct(claim, { ...asked, cause: 'stayed-three-years' }, at(claim, '2031-07-01')))).toBe('fees/not-extinct')
  })

  it('after a stay is for what was stayed for three years, or at once where that is its reason', () => {
    const claim = claimWith(course(['handed-over', '2026-09-01'], ['stayed', '2027-02-10']))

    expect(problemOf(() => requireExtinct(claim, { ...asked, cause: 'stayed-three-years' }, at(claim, '2030-02-10')))).toBe('fees/not-extinct')
    expect(problemOf(() => requireExtinct(claim, { ...asked, cause: 'stayed-three-years' }, at(claim, '2030-02-11')))).toBe('accepted')
    expect(problemOf(() => requireExtinct(claim, { ...asked, cause: 'stay-extinguished' }, at(claim, '2027-02-11')))).toBe('accepted')
    expect(problemOf(() => requireExtinct(claimWith(), { ...asked, cause: 'stay-extinguished' }, at(claim, '2027-02-11')))).toBe('fees/not-extinct')
  })
})
