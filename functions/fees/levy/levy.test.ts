import { describe, expect, it } from 'vitest'
import { newFeeId, takamatsuCode } from '../../../local/harness/fees.ts'
import { draftOf, feesCity, levyDistrict, payers, rollOf } from '../../../local/harness/fees-city.ts'

const { ask, put, of, heard, tell, send, levied, checks, dieAfter } = feesCity()

describe('a levy', () => {
  const roll = rollOf([
    ['マルガメショウジ', 20_000],
    ['トビウメ', 45_500],
    ['ミナト', 0],
    ['カワラマチ', 7_300],
    ['タマモ', 12_000],
  ])

  it('is tried, decided by another than who drafted it, and owed by instalments on open days, with fractions in the first', async () => {
    const done = await levied(roll)

    expect(done).toMatchObject({ status: 'done', progress: { written: 5, of: 5 }, found: { payers: 5, paying: 4, total: 84_800 } })
    expect(done.found.byInstalment).toMatchObject([{ dueOn: '2026-06-30' }, { namedOn: '2026-10-31', dueOn: '2026-11-02' }])
    const { body } = await ask('clerk', 'GET', of('/claims?limit=1000'))
    const fourth = body.items.filter((claim: { payerId: string }) => claim.payerId === payers[3])
    expect(fourth.map((claim: { outstanding: number }) => claim.outstanding)).toEqual([4_300, 3_000])
    expect(new Set(body.items.map((claim: { reference: string }) => claim.reference)).size).toBe(8)
    expect(await checks()).toMatchObject({ isSound: true })
  })

  it('shows what its roll says of each payer before anything is decided, anew when it is tried again, and to nobody else', async () => {
    const levyId = newFeeId<string>('lvy')
    await send((await put('clerk', `/levies/${levyId}`, draftOf(roll))).upload, roll)
    const rolled = async () => (await ask('clerk', 'GET', `/levies/${levyId}/payers?limit=2`)).body
    expect((await rolled()).items).toEqual([])
    await put('clerk', `/levies/${levyId}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()

    const { items, cursor } = await rolled()
    expect(items).toMatchObject([
      { payerId: payers[0], name: '商店0', fee: 20_000, expectedBenefit: 40_000, parts: [10_000, 10_000] },
      { payerId: payers[1], parts: [23_500, 22_000] },
    ])
    const others = await ask('clerk', 'GET', `/levies/${levyId}/payers?cursor=${encodeURIComponent(cursor)}`)
    expect(others.body.items.map(({ payerId }: { payerId: string }) => payerId)).toEqual(payers.slice(2, 5))
    expect((await ask('clerk', 'GET', of('/claims'))).body.items).toEqual([])
    expect((await ask('stranger', 'GET', `/levies/${levyId}/payers`)).status).toBe(404)
    const { version } = (await ask('clerk', 'GET', `/levies/${levyId}`)).body
    await put('clerk', `/levies/${levyId}/acts/${newFeeId('act')}`, { act: 'read', version })
    await heard()
    expect((await rolled()).items).toEqual(items)
  })

  it('is not decided by who drafted it, nor by who holds no office, nor twice for one year', async () => {
    const levyId = newFeeId<string>('lvy')
    const drafted = await put('revenue', `/levies/${levyId}`, draftOf(roll))
    await send(drafted.upload, roll)
    await put('revenue', `/levies/${levyId}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    const decide = { act: 'decide', version: 3, document: { number: '第1号', on: '2026-06-15' } }

    expect((await ask('revenue', 'PUT', `/levies/${levyId}/acts/${newFeeId('act')}`, decide)).body.type).toBe('/problems/fees/approved-by-another')
    for (const who of ['administrator', 'clerk', 'treasurer', 'expenditure'] as const)
      expect((await ask(who, 'PUT', `/levies/${levyId}/acts/${newFeeId('act')}`, decide)).status, who).toBe(403)
    expect((await ask('stranger', 'GET', `/levies/${levyId}`)).status).toBe(404)
    await levied(roll)
    const second = newFeeId<string>('lvy')
    await send((await put('clerk', `/levies/${second}`, draftOf(roll))).upload, roll)
    await put('clerk', `/levies/${second}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    expect((await ask('revenue', 'PUT', `/levies/${second}/acts/${newFeeId('act')}`, decide)).body.type).toBe('/problems/fees/levy-twice')
  })

  it('is refused above the cost, above a benefit, or without what it rests on', async () => {
    const levyId = newFeeId<string>('lvy')
    const draft = draftOf(roll, { necessaryCost: 84_799, grounds: { from: 'heard' } })
    await send((await put('clerk', `/levies/${levyId}`, draft)).upload, roll)
    await put('clerk', `/levies/${levyId}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    const decide = (version: number) => ({ act: 'decide', version, document: { number: '第1号', on: '2026-06-15' } })
    expect((await ask('revenue', 'PUT', `/levies/${levyId}/acts/${newFeeId('act')}`, decide(3))).body.type).toBe('/problems/fees/levy-above-cost')

    const above = new TextEncoder().encode(new TextDecoder().decode(roll).replace(',20000,40000', ',40001,40000'))
    expect(await levied(above)).toMatchObject({ status: 'read', found: { rowsInError: 1 } })

    const unheard = newFeeId<string>('lvy')
    await send((await put('clerk', `/levies/${unheard}`, draftOf(roll, { grounds: { from: 'heard' } }))).upload, roll)
    await put('clerk', `/levies/${unheard}/acts/${newFeeId('act')}`, { act: 'read', version: 1 })
    await heard()
    const refused = await ask('revenue', 'PUT', `/levies/${unheard}/acts/${newFeeId('act')}`, decide(3))
    expect(refused.body).toMatchObject({ type: '/problems/fees/levy-not-ready', missing: ['certificate', 'ordinance', 'levy-roll'] })
    await tell('PlanCertified', newFeeId('pln'), {
      districtId: levyDistrict,
      localGovernmentCode: takamatsuCode,
      period: { startsOn: '2026-04-01', endsOn: '2031-03-31' },
    })
    await tell('OrdinanceEnacted', levyDistrict, { inForceFrom: '2026-04-01' })
    await tell('LevyRollTaken', levyDistrict, { referenceOn: '2026-04-01' })
    expect((await ask('revenue', 'PUT', `/levies/${unheard}/acts/${newFeeId('act')}`, decide(3))).status).toBe(201)
  })

  it('whose worker dies between two of its transactions goes on from there, complete, and nothing twice', async () => {
    const many = rollOf(payers.slice(0, 8).map((_, at) => [`ショウテン${at}`, 24_000 + at] as const))
    let killed = 0
    const done = await levied(
      many,
      { instalments: Array.from({ length: 12 }, (_, at) => `${String(((at + 6) % 12) + 1).padStart(2, '0')}-15`) },
      ({ name }) => {
        if (name !== 'LevyDecided' || killed > 0) return false
        killed += 1
        dieAfter(2)
        return true
      },
    )

    expect(killed).toBe(1)
    expect(done).toMatchObject({ status: 'done', progress: { written: 8, of: 8 } })
    expect((await ask('clerk', 'GET', of('/claims?limit=1000'))).body.items.length).toBe(96)
    expect(await checks()).toMatchObject({ isSound: true })
  })
})
