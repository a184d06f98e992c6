import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimWith } from '../../../local/harness/fees.ts'
import { grantWith, lineOf } from '../../../local/harness/fees-grants.ts'
import { yen } from '../../kernel/money.ts'
import { yourYen } from './your-yen.ts'

const money = (fees: number, own = 0) => ({ fees: yen(fees), own: yen(own) })
const paid = (received: number) => [claimWith({ received: yen(received) })]
const grant = grantWith([lineOf('clean', 60_000), lineOf('events', 40_000, 10_000)], { paid: money(50_000, 10_000) })

describe('what became of a payer’s fee', () => {
  it('is shared as the activities were financed out of all fees, and what is not granted is said', () => {
    // Of 80,000 collected 30,000 went to cleaning and 20,000 to events; this payer bore an eighth.
    expect(yourYen(paid(10_000), { collected: 80_000, grants: [grant] })).toMatchObject({
      ...{ levied: 10_000, paid: 10_000, notGranted: 3_750 },
      shares: [
        { activity: '清掃と植栽', kind: 'facilities', share: 3_750 },
        { activity: '催事', kind: 'attraction', share: 2_500 },
      ],
    })
  })

  it('follows the determination once there is one, with the figure that was measured', () => {
    const result = { indicator: '歩行者通行量', figure: '12400', unit: '人/日', source: '通行量計' }
    const [clean, events] = grant.lines
    const determined = [
      { ...clean, determined: money(10_000), result },
      { ...events, determined: money(40_000, 10_000) },
    ] as typeof grant.lines

    expect(yourYen(paid(8_000), { collected: 80_000, grants: [{ ...grant, lines: determined }] }).shares).toEqual([
      { activity: '清掃と植栽', kind: 'facilities', share: 1_000, results: [result] },
      { activity: '催事', kind: 'attraction', share: 4_000, results: [] },
    ])
  })

  it('is one share of an activity, though several grants finance it', () => {
    const twice = [grant, grantWith([lineOf('clean', 10_000)], { paid: money(10_000) })]

    expect(yourYen(paid(8_000), { collected: 80_000, grants: twice }).shares).toMatchObject([
      { activity: '清掃と植栽', share: 4_000 },
      { activity: '催事', share: 2_000 },
    ])
  })

  it('is nothing of what waits for a refund, and nothing where nothing was paid', () => {
    const [claim] = [claimWith({ received: yen(12_000), refundDue: yen(2_000) })]
    expect(yourYen([claim], { collected: 10_000, grants: [] })).toMatchObject({ paid: 10_000, shares: [], notGranted: 10_000 })
    expect(yourYen([claimWith()], { collected: 0, grants: [] })).toMatchObject({ paid: 0, shares: [], notGranted: 0 })
  })

  it('loses no yen, however fees are granted', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 })
    void fc.assert(
      fc.property(amount, amount, fc.array(amount, { minLength: 1, maxLength: 5 }), (received, others, fees) => {
        const lines = fees.map((fee, at) => ({ ...lineOf('clean', fee), lineId: `line-${at}` }))
        const spent = fees.reduce((sum, fee) => sum + fee, 0)
        const found = yourYen(paid(received), { collected: received + others, grants: [grantWith(lines, { paid: money(spent) })] })
        expect(found.shares.reduce((sum, { share }) => sum + share, 0) + found.notGranted).toBe(received)
      }),
    )
  })
})
