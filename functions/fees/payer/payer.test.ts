import { describe, expect, it } from 'vitest'
import { bodies } from '../../../local/harness/district.ts'
import { newFeeId } from '../../../local/harness/fees.ts'
import { draftOf, feesCity, golden, levyDistrict, moneyPeople, payers, rollOf, type Who } from '../../../local/harness/fees-city.ts'
import { personIdOf } from '../../platform/token.ts'

const { ask, put, of, tell, worker, levied, imported, openBank, dieAfter } = feesCity()

const roll = rollOf(
  [
    ['マルガメショウジ', 10_000, '300㎡ × 33円'],
    ['トビウメ', 25_000, '700㎡ × 36円'],
  ],
  ['算定の内訳'],
)

const bindingId = newFeeId<string>('bnd')
const bound = { bindingId, personId: personIdOf(moneyPeople.shopkeeper.subject), beneficiaryId: payers[0], districtId: levyDistrict }
const bind = (name = 'BeneficiaryBound') => tell(name, payers[0] ?? '', bound)

describe('the statement of a payer', () => {
  it('is for the municipality and whoever is bound to the payer, and for everybody else as if there were none', async () => {
    await levied(roll, { instalments: ['06-30'] })
    const path = `/payers/${payers[0]}/levies`

    expect((await ask('shopkeeper', 'GET', path)).status).toBe(404)
    await bind()

    expect((await ask('shopkeeper', 'GET', '/my-payers')).body.items).toMatchObject([{ payerId: payers[0], name: '商店0' }])
    for (const rest of ['levies', 'claims', 'history']) {
      const status = async (who: Who, payer = payers[0]) => (await ask(who, 'GET', `/payers/${payer}/${rest}`)).status
      expect(await status('shopkeeper'), rest).toBe(200)
      expect(await status('clerk'), rest).toBe(200)
      for (const who of ['stranger', 'amo'] as const) expect(await status(who), `${who} ${rest}`).toBe(404)
      expect(await status('shopkeeper', payers[1]), rest).toBe(404)
    }
    await bind('BeneficiaryUnbound')
    await bind()
    expect((await ask('shopkeeper', 'GET', path)).status).toBe(404)
  })

  it('says how the fee came about, its instalments, and each payment with the day on which it was made', async () => {
    await levied(roll, { instalments: ['06-30'] })
    await bind()
    await openBank()
    await imported(golden('zengin-01-a.txt'))

    const [levy] = (await ask('shopkeeper', 'GET', `/payers/${payers[0]}/levies`)).body.items
    const { items } = (await ask('shopkeeper', 'GET', `/payers/${payers[0]}/history`)).body

    expect(levy).toMatchObject({ fee: 10_000, expectedBenefit: 20_000, explanation: '300㎡ × 33円', document: { number: '高財第12号' } })
    expect(levy.claims).toMatchObject([{ determined: 10_000, received: 10_000, outstanding: 0 }])
    const kinds = items.map(({ kind, owed }: { kind: string; owed: number }) => [kind, owed])
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['determined', 10_000],
        ['cleared', -10_000],
      ]),
    )
    expect(items.find(({ kind }: { kind: string }) => kind === 'cleared').payment).toMatchObject({ amount: 10_000, paidOn: '2026-06-12' })
  })

  it('shows nothing of a levy that is still being written', async () => {
    await bind()
    const many = rollOf(payers.slice(0, 8).map((_, at) => [`ショウテン${at}`, 24_000] as const))
    const instalments = Array.from({ length: 12 }, (_, at) => `${String(((at + 6) % 12) + 1).padStart(2, '0')}-15`)
    const seen = async () =>
      Promise.all(
        ['levies', 'claims', 'history'].map(async (rest) => (await ask('shopkeeper', 'GET', `/payers/${payers[0]}/${rest}`)).body.items.length),
      )
    let meanwhile: readonly number[] = []

    await levied(many, { instalments }, async (event) => {
      if (event.name !== 'LevyDecided' || meanwhile.length > 0) return false
      dieAfter(1)
      await worker()(event).catch(() => undefined)
      meanwhile = await seen()
      return false
    })

    expect(meanwhile).toEqual([0, 0, 0])
    expect(await seen()).toEqual([1, 12, 12])
  })
})

describe('payers and claims', () => {
  it('are found by a part of the name or its reading in any width, and by the number that is quoted', async () => {
    await levied(roll, { instalments: ['06-30'] })
    const [claim] = (await ask('clerk', 'GET', `/payers/${payers[1]}/claims`)).body.items
    const found = async (text: string) => (await ask('clerk', 'GET', of(`/payers?text=${encodeURIComponent(text)}`))).body.items

    expect(await found('ﾄﾋﾞｳﾒ')).toMatchObject([{ payerId: payers[1] }])
    expect(await found('商店0')).toMatchObject([{ payerId: payers[0] }])
    expect(await found('なし')).toEqual([])
    expect((await ask('clerk', 'GET', of(`/claims?reference=${claim.reference}`))).body.items).toMatchObject([{ claimId: claim.claimId }])
    expect((await ask('clerk', 'GET', of('/claims?reference=0000000000'))).body.items).toEqual([])
  })
})

describe('the list of the day', () => {
  it('says what waits for whom: a levy to decide, a deposit to review, a refund to order, a claim that is overdue', async () => {
    await levied(
      rollOf([
        ['マルガメヤ', 10_001],
        ['トビウメ', 25_000],
      ]),
      { instalments: ['06-10'] },
    )
    await openBank()
    await imported(golden('zengin-01-a.txt'))
    const [paid] = (await ask('clerk', 'GET', `/payers/${payers[1]}/claims`)).body.items
    await put('revenue', `/claims/${paid.claimId}/acts/${newFeeId('act')}`, {
      act: 'correct',
      version: paid.version,
      determined: 20_000,
      reason: '床面積の誤り',
    })

    const { items } = (await ask('clerk', 'GET', of('/today'))).body

    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'deposit-in-review', whom: 'treasurers', count: 1, amount: 10_000, isMore: false }),
        expect.objectContaining({ what: 'movement', whom: 'treasurers', count: 1 }),
        expect.objectContaining({ what: 'refund-due', whom: 'expenditureOfficers', amount: 5_000, things: [paid.claimId] }),
        expect.objectContaining({ what: 'claim-overdue', whom: 'revenueOfficers', amount: 10_001, oldestOn: '2026-06-10' }),
      ]),
    )
    expect((await ask('stranger', 'GET', of('/today'))).status).toBe(404)
  })
})

describe('the accounts of a district', () => {
  const activities = [
    { activity: '清掃・美化', amount: 600_000 },
    { activity: '催し', amount: 300_000 },
    { activity: '案内', amount: 100_000 },
  ]
  const withAmo = () =>
    tell('PlanCertified', newFeeId('pln'), {
      districtId: levyDistrict,
      localGovernmentCode: '372013',
      amoId: bodies.amo.memberId,
      period: { startsOn: '2026-04-01', endsOn: '2031-03-31' },
    })
  const even = rollOf((['ア', 'イ', 'ウ', 'エ', 'オ'] as const).map((kana) => [kana, 10_001] as const))

  it('share each figure among the activities as they were planned, to the yen, and are the sum of their periods', async () => {
    await levied(even, { instalments: ['06-30'], activities })

    const [year] = (await ask(undefined, 'GET', `/districts/${levyDistrict}/accounts`)).body.years

    expect(year).toMatchObject({ isWithheld: false, determined: 50_005, outstanding: 50_005, received: 0, collectionRatePercent: 0 })
    expect(year.activities.map(({ determined }: { determined: number }) => determined)).toEqual([30_003, 15_002, 5_000])
    expect(year.periods).toMatchObject([{ from: '2026-06', until: '2026-06', determined: 50_005 }])
  })

  it('show nothing to everybody where one payer bears more than half, and all of it to those who settle', async () => {
    await levied(
      rollOf([
        ['ア', 50_000],
        ['イ', 1_000],
        ['ウ', 1_000],
        ['エ', 1_000],
        ['オ', 1_000],
      ]),
      { instalments: ['06-30'] },
    )
    await withAmo()

    expect((await ask(undefined, 'GET', `/districts/${levyDistrict}/accounts`)).body.years).toEqual([{ fiscalYear: 2026, isWithheld: true }])
    for (const who of ['amo', 'clerk'] as const)
      expect((await ask(who, 'GET', `/districts/${levyDistrict}/totals`)).body.years, who).toMatchObject([{ determined: 54_000 }])
    expect((await ask('stranger', 'GET', `/districts/${levyDistrict}/totals`)).status).toBe(404)
    expect((await ask('shopkeeper', 'GET', `/districts/${levyDistrict}/totals`)).status).toBe(404)
  })

  it('refuse a levy whose activities are not all of its cost', async () => {
    const refused = await ask('clerk', 'PUT', `/levies/${newFeeId('lvy')}`, {
      ...draftOf(even),
      activities: activities.slice(1),
    })

    expect(refused).toMatchObject({ status: 422, body: { type: '/problems/fees/activities-differ', activities: 400_000 } })
  })
})
