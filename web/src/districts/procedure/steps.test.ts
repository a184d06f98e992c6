import { describe, expect, it } from 'vitest'
import { stepsFor } from './steps.ts'

type Stand = Parameters<typeof stepsFor>[1]
type View = Stand['view']

const nobody = { amo: false, officer: false, mayor: false, inside: false, beneficiary: false }
const amo = { ...nobody, amo: true, inside: true }
const officer = { ...nobody, officer: true, inside: true }
const mayor = { ...officer, mayor: true }

const view = (status: View['status'], changes: Partial<View> = {}) =>
  ({ planId: 'apl', version: 1, status, proceeding: { status: status === 'in-force' ? 'published' : status }, ...changes }) as View

const stand = (of: View, changes: Partial<Stand> = {}): Stand => ({ view: of, hasRegionalPlan: true, inPark: false, ...changes })

describe('the steps near where a plan stands', () => {
  it('are nothing to whoever only looks', () => {
    for (const status of ['draft', 'applied', 'noticed', 'in-force', 'revoked'] as const) expect(stepsFor(nobody, stand(view(status)))).toEqual([])
  })

  it('leave certification to the mayor, and its preparation to any officer', () => {
    expect(stepsFor(officer, stand(view('voted')))).toEqual([])
    expect(stepsFor(mayor, stand(view('voted')))).toEqual(['certify', 'refuse'])
    expect(stepsFor(officer, stand(view('applied')))).toEqual(['give-notice'])
  })

  it('ask for the consent of the park manager only where there is a park, and once', () => {
    const document = { title: '同意書', number: '第1号', on: '2026-11-01' }
    const inPark = stand(view('applied'), { inPark: true })
    expect(stepsFor(officer, inPark)).toContain('record-park-consent')
    expect(stepsFor(officer, stand(view('applied')))).not.toContain('record-park-consent')
    const given = view('applied', { proceeding: { status: 'applied', parkConsent: document } })
    expect(stepsFor(officer, stand(given, { inPark: true }))).not.toContain('record-park-consent')
  })

  it('are those of the change while one is on its way', () => {
    const change = { proceeding: { status: 'draft' as const }, proposed: { name: '計画' }, findings: [] } as unknown as NonNullable<View['change']>
    expect(stepsFor(amo, stand(view('in-force')))).toEqual([])
    expect(stepsFor(amo, stand(view('in-force', { change })))).toEqual(['apply', 'drop-change'])
  })

  it('lead from a report to an order, and from a demand to revocation', () => {
    const document = { title: '文書', number: '第1号', on: '2026-11-01' }
    const asked = view('in-force', { supervision: { duties: [], reportRequest: document } })
    expect(stepsFor(amo, stand(asked))).toEqual(['receive-report'])
    expect(stepsFor(mayor, stand(asked))).not.toContain('revoke')
    const ordered = { duties: [], order: document, complyUntil: '2026-03-31' }
    expect(stepsFor(mayor, stand(view('in-force', { supervision: ordered })))).toContain('revoke')
    expect(stepsFor(mayor, stand(view('in-force', { supervision: { ...ordered, compliance: document } })))).not.toContain('revoke')
    const demanded = view('in-force', { supervision: { duties: ['revoke'], revocationDemand: document } })
    expect(stepsFor(mayor, stand(demanded))).toEqual(expect.arrayContaining(['hold-hearing', 'revoke']))
    expect(stepsFor({ ...nobody, beneficiary: true }, stand(demanded))).toEqual(['demand-report'])
  })
})
