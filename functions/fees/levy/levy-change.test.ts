import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { feesCity, payers, rollOf } from '../../../local/harness/fees-city.ts'

const { ask, put, levied } = feesCity()

const roll = rollOf([
  ['マルガメショウジ', 20_000],
  ['トビウメ', 45_500],
])
const document = { number: '高財第40号', on: '2026-09-01' }
const draft = (version: number, changes: object) => ({
  version,
  cause: 'closed',
  on: '2026-09-01',
  document,
  reason: '閉業',
  corrections: [],
  ...changes,
})
const claimsOf = async (payer: string | undefined) => (await ask('clerk', 'GET', `/payers/${payer}/claims`)).body.items
const newcomer = payers[5]
const opened = {
  payerId: newcomer,
  name: '新規商店',
  nameKana: 'シンキ',
  postalCode: '760-0000',
  address: '高松市',
  fee: 9_000,
  expectedBenefit: 20_000,
  parts: [{ instalment: 2, dueOn: '2026-11-02', amount: 9_000 }],
}

describe('a levy in the course of its year', () => {
  it('is lessened for who closed and extended for who came, in one act of the revenue officer with a number and a reason', async () => {
    const { levyId, version } = await levied(roll)
    const [, second] = await claimsOf(payers[0])
    const changeId = newFeeId<string>('lvc')
    const body = draft(version, { cause: 'merged', opened, corrections: [{ claimId: second.claimId, version: 1, determined: 0 }] })
    const path = `/levies/${levyId}/changes/${changeId}`

    expect((await ask('clerk', 'PUT', path, body)).status).toBe(403)
    expect((await ask('stranger', 'PUT', path, body)).status).toBe(404)
    const made = await put('revenue', path, body)
    expect((await ask('revenue', 'PUT', path, body)).status).toBe(200)

    expect(made.claims).toMatchObject([
      { before: 10_000, after: 0 },
      { before: 0, after: 9_000 },
    ])
    expect(new Set(made.payers)).toEqual(new Set([payers[0], newcomer]))
    expect(await claimsOf(newcomer)).toMatchObject([{ determined: 9_000, instalment: 2, dueOn: '2026-11-02' }])
    const references = [...(await claimsOf(payers[0])), ...(await claimsOf(payers[1])), ...(await claimsOf(newcomer))].map(
      ({ reference }: { reference: string }) => reference,
    )
    expect(new Set(references).size).toBe(5)
    expect((await ask('clerk', 'GET', `/levies/${levyId}`)).body).toMatchObject({ changed: -1_000, opened: 1, version: version + 1 })
    expect((await ask('clerk', 'GET', `/levies/${levyId}/changes`)).body.items).toHaveLength(1)
  })

  it('never goes above the cost or a benefit, nor counts a payer twice, and changes nothing where one part of it fails', async () => {
    const { levyId, version } = await levied(roll, { necessaryCost: 70_000 })
    const [first] = await claimsOf(payers[0])
    const change = (changes: object) => ask('revenue', 'PUT', `/levies/${levyId}/changes/${newFeeId('lvc')}`, draft(version, changes))
    const lessened = [{ claimId: first.claimId, version: 1, determined: 1 }]

    expect((await change({ opened })).body).toMatchObject({ type: '/problems/fees/levy-above-cost', total: 74_500 })
    expect((await change({ corrections: lessened, opened: { ...opened, expectedBenefit: 8_999 } })).body.type).toBe('/problems/fees/above-benefit')
    expect((await change({ corrections: lessened, opened: { ...opened, payerId: payers[1] } })).body.type).toBe('/problems/fees/payer-levied')
    expect((await change({ corrections: [{ ...lessened[0], claimId: newFeeId('clm') }] })).body.type).toBe('/problems/fees/claims-not-theirs')
    expect((await change({ corrections: [{ ...lessened[0], version: 2 }] })).body.type).toBe('/problems/any/changed-meanwhile')
    expect((await change({ opened: { ...opened, fee: 8_999 } })).status).toBe(422)
    expect((await change({})).status).toBe(422)
    expect(await claimsOf(payers[0])).toMatchObject([{ determined: 10_000, version: 1 }, { determined: 10_000 }])
    expect((await ask('clerk', 'GET', `/payers/${newcomer}/claims`)).status).toBe(404)
  })
})
