import { describe, expect, it } from 'vitest'
import type { ProcedureView } from '../city-queries.ts'
import { askedNow } from './asked-now.ts'

const changeThatIs = (status: 'draft' | 'applied'): NonNullable<ProcedureView['change']> => ({
  proceeding: { status },
  proposed: {} as NonNullable<ProcedureView['change']>['proposed'],
  findings: [],
})

describe('what people are asked now', () => {
  it('is the plan until it is applied for', () => {
    expect(askedNow({ status: 'draft' })).toBe('plan')
    for (const status of ['applied', 'noticed', 'summarized', 'voted', 'certified'] as const) expect(askedNow({ status })).toBe('nothing-under-way')
  })

  it('is nothing of a plan in force, until a change of it needs consent', () => {
    expect(askedNow({ status: 'in-force' })).toBe('nothing-in-force')
    expect(askedNow({ status: 'in-force', change: changeThatIs('draft') })).toBe('change')
    expect(askedNow({ status: 'in-force', change: changeThatIs('applied') })).toBe('nothing-under-way')
  })

  it('is nothing of what is over', () => {
    for (const status of ['refused', 'withdrawn', 'revoked', 'ended', 'closed'] as const) expect(askedNow({ status })).toBe('nothing-over')
  })
})
