import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { bankAccountId, feesCity, golden, rollOf } from '../../../local/harness/fees-city.ts'
import { refundTerms } from '../../../local/harness/fees-settling.ts'

const { ask, put, of, levied, imported, openBank, heard, checks, dieAfter } = feesCity()

const roll = rollOf([
  ['マルガメショウジ', 10_000],
  ['トビウメ', 25_000],
])

const cleared = async () => {
  await levied(roll, { instalments: ['06-30'] })
  await openBank()
  const file = await imported(golden('zengin-01-a.txt'))
  const { body } = await ask('clerk', 'GET', of('/clearings'))
  return { file, clearings: body.items as readonly { clearingId: string; bankFileId: string; parts: readonly { claimId: string }[] }[] }
}

describe('a group of clearings', () => {
  it('is undone by a treasurer in one act, which repeated is the same, and waits for a person from then on', async () => {
    const { file, clearings } = await cleared()
    expect(clearings.map(({ bankFileId }) => bankFileId)).toEqual([file.bankFileId, file.bankFileId])
    const body = { clearings: clearings.map(({ clearingId }) => clearingId), reason: 'ファイルの誤り' }
    const path = of(`/clearing-undos/${newFeeId('cud')}`)

    expect((await ask('clerk', 'PUT', path, body)).status).toBe(403)
    expect(await put('treasurer', path, body)).toMatchObject({ status: 'undoing', done: 0, of: 2 })
    expect((await ask('treasurer', 'PUT', path, body)).status).toBe(200)
    expect((await ask('treasurer', 'PUT', path, { ...body, reason: '別' })).body.type).toBe('/problems/any/id-reused')
    await heard()

    expect((await ask('clerk', 'GET', path)).body).toMatchObject({ status: 'done', done: 2, refused: [] })
    expect((await ask('clerk', 'GET', of('/claims'))).body.items.length).toBe(2)
    expect((await ask('clerk', 'GET', of('/deposits'))).body.items).toMatchObject([
      { review: { reason: 'undone' } },
      { review: { reason: 'undone' } },
    ])
    expect((await ask('stranger', 'GET', path)).status).toBe(404)
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('is undone but for those that cannot be, and says which and why; another municipality’s is none', async () => {
    const { clearings } = await cleared()
    const [refunded] = clearings
    const claim = (await ask('clerk', 'GET', `/claims/${refunded?.parts[0]?.claimId}`)).body
    const act = () => `/claims/${claim.claimId}/acts/${newFeeId('act')}`
    const corrected = await put('revenue', act(), { act: 'correct', version: claim.version, determined: 5_000, reason: '誤り' })
    await put('revenue', of(`/refund-terms/acts/${newFeeId('act')}`), { version: 0, terms: { ...refundTerms, rate: { by: 'nothing' } } })
    const refund = { act: 'refund', version: corrected.version, amount: 1_000, from: bankAccountId, reason: '過誤納' }
    await put('expenditure', act(), refund)
    const nobodys = newFeeId<string>('clr')
    const path = of(`/clearing-undos/${newFeeId('cud')}`)

    await put('treasurer', path, { clearings: [...clearings.map(({ clearingId }) => clearingId), nobodys], reason: '誤り' })
    await heard()

    expect((await ask('clerk', 'GET', path)).body).toMatchObject({
      ...{ status: 'done', done: 3 },
      refused: [
        { clearingId: refunded?.clearingId, problem: '/problems/fees/already-refunded' },
        { clearingId: nobodys, problem: '/problems/any/not-found' },
      ],
    })
    const { body: after } = await ask('clerk', 'GET', of('/clearings'))
    expect(after.items.map(({ isUndone }: { isUndone: boolean }) => isUndone)).toEqual([false, true])
  })

  it('that was cut off between two is undone to the end when it is heard again, and none twice', async () => {
    const { clearings } = await cleared()
    const path = of(`/clearing-undos/${newFeeId('cud')}`)
    await put('treasurer', path, { clearings: clearings.map(({ clearingId }) => clearingId), reason: '誤り' })

    dieAfter(1)
    await heard().catch(() => undefined)
    await heard()

    expect((await ask('clerk', 'GET', path)).body).toMatchObject({ status: 'done', done: 2, refused: [] })
    const { body: deposits } = await ask('clerk', 'GET', of('/deposits'))
    expect(deposits.items.map(({ unapplied }: { unapplied: number }) => unapplied).toSorted()).toEqual([10_000, 25_000])
    expect(await checks()).toMatchObject({ isSound: true })
  })
})
