import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { feesCity, golden } from '../../../local/harness/fees-city.ts'

const { ask, put, of, imported, openBank, checks } = feesCity()

/** Of 10,000 that came, 3,000 are not ours and were given back; the bank's statement has them as left. */
const givenBack = async () => {
  await openBank('zengin-03')
  await imported(golden('zengin-03.txt'))
  const { body } = await ask('clerk', 'GET', of('/deposits'))
  const [deposit] = body.items
  const act = (what: string, version: number) =>
    put('treasurer', `/deposits/${deposit.depositId}/acts/${newFeeId('act')}`, { act: what, version, amount: 3_000, reason: '別会計の入金' })
  const apart = await act('set-aside', deposit.version)
  return { deposit: apart, act }
}

const open = async (what: 'movements' | 'payouts') => (await ask('clerk', 'GET', of(`/${what}`))).body.items
const waiting = async () => (await ask('clerk', 'GET', of('/bank-accounts'))).body.items[0].waiting
const out = async () => (await open('movements')).find(({ kind }: { kind: string }) => kind === 'out')

describe('money that left the books', () => {
  it('explains the difference to the bank until the line of the bank is there, and then the line', async () => {
    const { deposit, act } = await givenBack()
    expect(await waiting()).toBe(13_000)

    await act('give-out', deposit.version)

    const [payout] = await open('payouts')
    expect(payout).toMatchObject({ kind: 'returned', about: deposit.depositId, amount: 3_000 })
    expect(await waiting()).toBe(10_000)
    expect(await checks()).toMatchObject({ isSound: true })

    const line = await out()
    const path = `/movements/${line.movementId}/acts/${newFeeId('act')}`
    const body = { act: 'explain', version: line.version, entryId: payout.entryId }
    await put('treasurer', path, body)

    expect([await open('payouts'), await out(), await waiting()]).toEqual([[], undefined, 10_000])
    expect(await checks()).toMatchObject({ isSound: true })
    expect((await ask('treasurer', 'PUT', path, body)).status).toBe(200)
    expect((await ask('treasurer', 'PUT', `${path.slice(0, -2)}ZZ`, body)).body.type).toBe('/problems/any/changed-meanwhile')
  })

  it('is explained by a line of its own sum and kind, by the treasurer', async () => {
    const { deposit, act } = await givenBack()
    await act('give-out', deposit.version)
    const [payout] = await open('payouts')
    const reversal = (await open('movements')).find(({ kind }: { kind: string }) => kind === 'reversal')
    const explain = (who: 'treasurer' | 'clerk' | 'stranger', line: { movementId: string; version: number }, entryId = payout.entryId) =>
      ask(who, 'PUT', `/movements/${line.movementId}/acts/${newFeeId('act')}`, { act: 'explain', version: line.version, entryId })

    expect((await explain('treasurer', reversal)).body.type).toBe('/problems/fees/movement-differs')
    expect((await explain('treasurer', await out(), newFeeId('ent'))).body.type).toBe('/problems/fees/movement-differs')
    expect((await explain('clerk', await out())).status).toBe(403)
    expect((await explain('stranger', await out())).status).toBe(404)
    expect(await open('payouts')).toHaveLength(1)
  })

  it('is never there of what is ours after all', async () => {
    const { deposit, act } = await givenBack()
    expect((await ask('clerk', 'GET', of('/deposits'))).body.items).toMatchObject([{ unapplied: 7_000, setAside: 3_000 }])

    await act('take-up', deposit.version)

    expect((await ask('clerk', 'GET', of('/deposits'))).body.items).toMatchObject([{ unapplied: 10_000, setAside: 0 }])
    expect((await ask('clerk', 'GET', of('/deposits-set-aside'))).body.items).toEqual([])
    expect(await checks()).toMatchObject({ isSound: true })
  })
})
