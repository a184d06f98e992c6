import { describe, expect, it } from 'vitest'
import { grantWith, lineOf } from '../../../local/harness/fees-grants.ts'
import { yen } from '../../kernel/money.ts'
import type { Decimal } from '../../kernel/money-exact.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { isOver, planEnd } from '../year/plan-end.ts'
import type { BudgetLine } from './grant-contract.ts'
import { spending } from './spending.ts'

const planned = [{ fiscalYear: 2026, activities: [{ activity: '清掃と植栽', amount: yen(60_000) }] }]
const result = { indicator: '歩行者通行量', figure: '12400' as Decimal, unit: '人/日', source: '通行量計' }
const grant = (status: 'requested' | 'decided' | 'settled', changed: Partial<BudgetLine> = {}) => {
  const { lines, ...rest } = grantWith([lineOf('clean', 40_000, 5_000), lineOf('events', 10_000)])
  return { ...rest, status, lines: lines.map((line) => (line.lineId === 'clean' ? { ...line, ...changed } : line)) }
}

describe('budget against actual', () => {
  it('sets what was granted and spent of each activity beside what the year was levied for, and says what is left', () => {
    expect(spending(planned, [grant('decided', { spent: yen(12_000) })])).toEqual([
      {
        ...{ fiscalYear: 2026, isWithheld: false },
        rows: [
          {
            ...{ activity: '清掃と植栽', kind: 'facilities', planned: 60_000, available: 20_000, grantedFees: 40_000, grantedOwn: 5_000 },
            ...{ spent: 12_000, isDetermined: false, results: [] },
          },
          {
            ...{ activity: '催事', kind: 'attraction', planned: 0, available: 0, grantedFees: 10_000, grantedOwn: 0 },
            ...{ spent: 0, isDetermined: false, results: [] },
          },
        ],
      },
    ])
  })

  it('counts no request as granted, though it binds the budget; after the determination its figures stand, with what was measured', () => {
    const [asked] = spending(planned, [grant('requested')])
    expect(asked?.rows).toMatchObject([{ activity: '清掃と植栽', available: 20_000, grantedFees: 0, grantedOwn: 0 }])
    const determined = { fees: yen(30_000), own: yen(4_000) }
    const [settled] = spending(planned, [grant('settled', { spent: yen(50_000), determined, result })])
    expect(settled?.rows?.[0]).toMatchObject({ available: 30_000, spent: 34_000, isDetermined: true, results: [result] })
  })

  it('of a year that would tell of one payer is the year alone', () => {
    expect(spending(planned, [grant('decided')], new Set([2026]))).toEqual([{ fiscalYear: 2026, isWithheld: true }])
  })
})

describe('the end of a plan', () => {
  const days = { certifiedUntil: '2031-03-31', certifiedOn: '2026-03-01' } as { [Name in 'certifiedUntil' | 'certifiedOn']: LocalDate }
  const on = (day: string) => day as LocalDate

  it('is the last day of its period, which still belongs to it', () => {
    const end = planEnd(days)
    expect(end).toEqual({ on: '2031-03-31', isRevoked: false })
    expect([on('2031-03-31'), on('2031-04-01')].map((today) => end && isOver(end, today))).toEqual([false, true])
    expect(planEnd()).toBeUndefined()
  })

  it('comes at once when it is revoked; a plan that is certified afterwards begins anew', () => {
    const revoked = planEnd({ ...days, revokedOn: on('2028-02-10') })
    expect(revoked).toEqual({ on: '2028-02-10', isRevoked: true })
    expect(revoked && isOver(revoked, on('2028-02-10'))).toBe(true)
    expect(planEnd({ certifiedUntil: on('2033-03-31'), certifiedOn: on('2028-03-01'), revokedOn: on('2028-02-10') })?.isRevoked).toBe(false)
  })
})
