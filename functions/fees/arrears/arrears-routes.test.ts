import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { feesCity, levyDistrict, moneyPeople, payers, rollOf, type Who } from '../../../local/harness/fees-city.ts'
import { evidence, pdf } from '../../../local/harness/fees-grants.ts'
import { personIdOf } from '../../platform/token.ts'

const { ask, put, of, tell, levied, send, at, checks } = feesCity()

const document = { number: '高財第40号', on: '2026-08-01' }
const claimsOf = async (payer = payers[0]) => (await ask('clerk', 'GET', `/payers/${payer}/claims`)).body.items
const arrearsOf = async (claimId: string) => (await ask('clerk', 'GET', `/claims/${claimId}/arrears`)).body
const act = async (claimId: string, body: object, who: Who = 'revenue') =>
  ask(who, 'PUT', `/claims/${claimId}/arrears/acts/${newFeeId('act')}`, { version: (await arrearsOf(claimId)).version, ...body })

const owed = async () => {
  await levied(
    rollOf([
      ['マルガメショウジ', 20_000],
      ['トビウメ', 45_500],
    ]),
  )
  at('2026-12-15T03:00:00.000Z')
  return claimsOf()
}

const overdueOfAll = async () => {
  await owed()
  return (await ask('clerk', 'GET', of('/arrears'))).body.items
}

describe('what is overdue', () => {
  it('is listed oldest due first with the day on which it is extinct, and so is what is extinct soon', async () => {
    await owed()

    const { items } = (await ask('clerk', 'GET', of('/arrears'))).body
    expect(items.map(({ dueOn, stage, prescription }: never) => [dueOn, stage, (prescription as { lastOn: string }).lastOn])).toEqual([
      ['2026-06-30', 'overdue', '2031-06-30'],
      ['2026-06-30', 'overdue', '2031-06-30'],
      ['2026-11-02', 'overdue', '2031-11-02'],
      ['2026-11-02', 'overdue', '2031-11-02'],
    ])
    expect((await ask('clerk', 'GET', of('/arrears?extinctBy=2031-06-30'))).body.items.length).toBe(2)
    expect((await ask('clerk', 'GET', of('/arrears?extinctBy=2031-06-29'))).body.items).toEqual([])
    const first = (await ask('clerk', 'GET', of('/arrears?limit=3'))).body
    expect((await ask('clerk', 'GET', of(`/arrears?limit=3&cursor=${first.cursor}`))).body.items.length).toBe(1)
    expect((await ask('stranger', 'GET', of('/arrears'))).status).toBe(404)
  })

  it('is found by its stage and by when it is extinct in pages that are full, whatever is deferred or renewed between', async () => {
    const [first, , third] = await overdueOfAll()
    await act(first.claimId, { act: 'step', kind: 'acknowledged', on: '2026-12-01' })
    await act(third.claimId, { act: 'step', kind: 'bankrupt', on: '2026-12-01' })

    const stages = async (query: string) => (await ask('clerk', 'GET', of(`/arrears?${query}`))).body
    expect((await stages('stage=bankrupt')).items.map(({ claimId }: typeof first) => claimId)).toEqual([third.claimId])
    expect((await stages('stage=overdue&limit=3')).items.length).toBe(3)
    expect((await stages('stage=dunned')).items).toEqual([])
    // Whoever acknowledged is extinct last, and whoever is bankrupt is not extinct at all.
    const page = await stages('extinctBy=2031-12-31&limit=2')
    expect(page.items.map(({ prescription }: typeof first) => prescription.lastOn)).toEqual(['2031-06-30', '2031-11-02'])
    const rest = await stages(`extinctBy=2031-12-31&limit=2&cursor=${page.cursor}`)
    expect(rest).toMatchObject({ items: [{ claimId: first.claimId, prescription: { lastOn: '2031-12-01' } }] })
    expect(rest.cursor).toBeUndefined()
  })

  it('is acknowledged and gets costs by a revenue officer, each once; a payer reads what is due and what happened', async () => {
    const [claim] = await owed()
    const actId = newFeeId('act')
    const body = { act: 'step', version: claim.version, kind: 'acknowledged', on: '2026-12-01', reason: '債務承認書' }
    const path = `/claims/${claim.claimId}/arrears/acts/${actId}`
    expect((await ask('clerk', 'PUT', path, body)).status).toBe(403)
    expect((await ask('revenue', 'PUT', path, body)).status).toBe(201)
    expect((await ask('revenue', 'PUT', path, body)).status).toBe(200)
    expect((await act(claim.claimId, { act: 'step', kind: 'handed-over', on: '2026-12-02', document })).body.type).toBe('/problems/fees/not-dunned')
    expect((await act(claim.claimId, { act: 'cost', on: '2026-12-10', amount: 1_200, reason: '郵送料' })).status).toBe(201)

    const person = { bindingId: newFeeId('bnd'), personId: personIdOf(moneyPeople.shopkeeper.subject) }
    await tell('BeneficiaryBound', payers[0] ?? '', { ...person, beneficiaryId: payers[0], districtId: levyDistrict })
    const seen = await ask('shopkeeper', 'GET', `/claims/${claim.claimId}/arrears`)
    expect(seen.body).toMatchObject({ fee: 10_000, cost: 1_200, prescription: { cause: 'acknowledged', lastOn: '2031-12-01' } })
    expect(seen.body.course).toMatchObject([{ kind: 'acknowledged' }])
    const list = (await ask('clerk', 'GET', `/payers/${payers[0]}/claim-list?on=2026-12-15`)).body
    expect(list).toMatchObject({ fee: 20_000, cost: 1_200, lateCharge: 0 })
    expect(list.claims.length).toBe(2)
    expect((await ask('stranger', 'GET', `/payers/${payers[0]}/claim-list?on=2026-12-15`)).status).toBe(404)
  })
})

describe('a pledge to pay in parts', () => {
  it('is of all that is owed, lets prescription run anew, and says whether it is kept', async () => {
    const claims = await owed()
    const parts = [
      { on: '2027-01-31', amount: 8_000 },
      { on: '2027-02-28', amount: 12_000 },
    ]
    const draft = { claims: claims.map(({ claimId }: { claimId: string }) => claimId), pledgedOn: '2026-12-15', document, parts }
    const path = `/payers/${payers[0]}/part-payments/${newFeeId('ppp')}`
    expect((await ask('revenue', 'PUT', path, { ...draft, parts: parts.slice(1) })).body).toMatchObject({
      type: '/problems/fees/parts-differ',
      ...{ parts: 12_000, outstanding: 20_000 },
    })
    expect(await put('revenue', path, draft)).toMatchObject({ state: 'kept', paid: 0, dueByNow: 0 })
    expect((await ask('revenue', 'PUT', path, draft)).status).toBe(200)
    expect(await arrearsOf(claims[0].claimId)).toMatchObject({ stage: 'plan', prescription: { cause: 'plan-pledged' } })

    at('2027-02-01T03:00:00.000Z')
    const [kept] = (await ask('clerk', 'GET', `/payers/${payers[0]}/part-payments`)).body.items
    expect(kept).toMatchObject({ state: 'behind', paid: 0, dueByNow: 8_000 })
    const end = { act: 'end', version: 1, document, reason: '不履行' }
    expect(await put('revenue', `${path}/acts/${newFeeId('act')}`, end)).toMatchObject({ state: 'ended' })
    expect(await arrearsOf(claims[0].claimId)).toMatchObject({ stage: 'overdue' })
  })
})

describe('a write-off', () => {
  it('is asked for with its evidence when the claim is extinct, and decided by a second person', async () => {
    const [claim] = await owed()
    const shown = evidence('時効完成調書.pdf')
    const path = `/claims/${claim.claimId}/write-offs/${newFeeId('wof')}`
    const asked = { amount: 10_000, cause: 'prescribed', reason: '消滅時効の完成', evidence: [shown] }
    expect((await ask('revenue', 'PUT', path, asked)).body.type).toBe('/problems/fees/not-extinct')
    at('2031-07-01T03:00:00.000Z')
    expect((await ask('revenue', 'PUT', path, asked)).body.type).toBe('/problems/fees/file-missing')
    await send((await ask('revenue', 'PUT', `/claims/${claim.claimId}/arrears/files/${shown.fileId}`, shown)).body, pdf)
    await put('revenue', path, asked)
    const decide = { act: 'decide', version: 1, document }
    expect((await ask('revenue', 'PUT', `${path}/acts/${newFeeId('act')}`, decide)).body.type).toBe('/problems/fees/approved-by-another')
    expect((await ask('clerk', 'PUT', `${path}/acts/${newFeeId('act')}`, decide)).status).toBe(403)
    expect((await claimsOf())[0]).toMatchObject({ writtenOff: 0 })

    const again = `/claims/${claim.claimId}/write-offs/${newFeeId('wof')}`
    await put('clerk', again, asked)
    const actId = newFeeId('act')
    expect(await put('revenue', `${again}/acts/${actId}`, decide)).toMatchObject({ state: { status: 'written-off' } })
    expect((await ask('revenue', 'PUT', `${again}/acts/${actId}`, decide)).status).toBe(200)
    const kept = `/claims/${claim.claimId}/arrears/files`
    expect((await ask('revenue', 'GET', `${kept}/${shown.fileId}`)).body.url).toContain('http')
    expect((await ask('stranger', 'GET', `${kept}/${shown.fileId}`)).status).toBe(404)
    expect((await ask('revenue', 'GET', `${kept}/${newFeeId('fil')}`)).status).toBe(404)
    expect((await claimsOf())[0]).toMatchObject({ writtenOff: 10_000, outstanding: 0 })
    expect((await ask('clerk', 'GET', of('/write-offs'))).body.items.length).toBe(2)
    expect(await checks()).toMatchObject({ isSound: true })
  })
})
