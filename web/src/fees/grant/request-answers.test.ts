import { describe, expect, it } from 'vitest'
import { chargedIn, expenseFaults, expenseSaid } from './expense-answers.ts'
import { askedTogether, leftOf, linesOf, requestFaults, requestIn } from './request-answers.ts'

const row = (activity: string, available: number) => ({
  ...{ activity, kind: 'facilities' as const, planned: 60_000, available, grantedFees: 0, grantedOwn: 0, spent: 0, isDetermined: false, results: [] },
})
const budget = [row('清掃', 60_000), row('催事', 0)]
const districtId = 'dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'
const account = { bankCode: '０１７０', branchCode: '012', accountKind: '1', number: '765 4321', holderKana: 'ﾅｶﾏﾁ　ｼﾝｺｳｶｲ' }
const answers = {
  ...{ fiscalYear: '2026', purpose: '年度計画の活動', ...account },
  lines: [
    { activity: '清掃', kind: 'facilities', fees: '40,000', own: '0' },
    { activity: '清掃', kind: 'facilities', fees: '２０，００１', own: '500' },
  ],
}

describe('the request of a grant as it is typed', () => {
  it('begins with the activities that have something left', () => {
    expect(linesOf(budget)).toEqual([{ activity: '清掃', kind: 'facilities', fees: '', own: '0' }])
  })

  it('adds up while it is typed, and says what an activity has left over all its lines', () => {
    expect(askedTogether(answers)).toEqual({ fees: 60_001, own: 500 })
    expect(leftOf(answers, budget, '清掃')).toBe(-1)
    expect(leftOf(answers, budget, '警備')).toBeUndefined()
  })

  it('is sent with digits and kana as banks take them, and what does not fit leads to its field', () => {
    expect(requestFaults(answers, districtId)).toEqual([])
    expect(requestIn(answers, districtId)).toMatchObject({
      lines: [
        { lineId: 'line-1', fees: 40_000 },
        { lineId: 'line-2', fees: 20_001, own: 500 },
      ],
      payTo: { bankCode: '0170', number: '7654321', holderKana: 'ナカマチ シンコウカイ' },
    })
    const wrong = { ...answers, purpose: '', bankCode: '17', accountKind: '', lines: [{ activity: '清掃', kind: 'facilities', fees: '', own: '0' }] }
    expect(requestFaults(wrong, districtId).map(({ field }) => field)).toEqual(['purpose', 'lines-0-fees', 'bankCode', 'accountKind'])
  })
})

describe('an expense as it is typed', () => {
  const said = { lineId: 'line-1', paidOn: '2026-07-10', payee: '株式会社せいそう', description: '七月の清掃', total: '10,001', isQuoted: true }

  it('says what will be charged: all of it, or the share of its key cut to the yen', () => {
    expect(chargedIn(said)).toBe(10_001)
    expect(chargedIn({ ...said, isShared: true, ratio: '1/4' })).toBe(2_500)
    expect(chargedIn({ ...said, isShared: true, ratio: 'half' })).toBeUndefined()
    expect(expenseSaid({ ...said, isShared: true, key: '面積', ratio: '0.5' })).toMatchObject({ total: 10_001, share: { key: '面積', ratio: '0.5' } })
  })

  it('names the share’s fields, and asks why there is no quotation', () => {
    expect(expenseFaults(said)).toEqual([])
    expect(expenseFaults({ ...said, isShared: true, key: '', ratio: 'half' }).map(({ field }) => field)).toEqual(['key', 'ratio'])
    expect(expenseFaults({ ...said, isQuoted: false }).map(({ field }) => field)).toEqual(['spared'])
  })
})
