import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { feesCity, levyDistrict, moneyPeople, payers, rollOf } from '../../../local/harness/fees-city.ts'
import { personIdOf } from '../../platform/token.ts'

const { ask, put, of, tell, levied } = feesCity()

const document = { number: '高財第30号', on: '2026-06-15' }
const claims = async () => (await ask('clerk', 'GET', `/payers/${payers[0]}/claims`)).body.items
const path = (petitionId: string) => `/payers/${payers[0]}/petitions/${petitionId}`
const act = (petitionId: string, who: 'revenue' | 'clerk' | 'shopkeeper', body: object) =>
  ask(who, 'PUT', `${path(petitionId)}/acts/${newFeeId('act')}`, body)

const given = async () => {
  await levied(
    rollOf([
      ['マルガメショウジ', 20_000],
      ['トビウメ', 45_500],
    ]),
  )
  const person = { bindingId: newFeeId('bnd'), personId: personIdOf(moneyPeople.shopkeeper.subject) }
  await tell('BeneficiaryBound', payers[0] ?? '', { ...person, beneficiaryId: payers[0], districtId: levyDistrict })
  return { petitionId: newFeeId<string>('ptn'), owed: await claims() }
}

describe('an exemption', () => {
  it('is asked for by the payer, decided by a revenue officer, lessens what is owed by new entries, and is cancelled by new entries', async () => {
    const { petitionId, owed } = await given()
    const asked = { kind: 'exemption', reason: '火災', appliedOn: '2026-06-14', claims: [{ claimId: owed[0].claimId, determined: 0 }] }
    expect((await ask('stranger', 'PUT', path(petitionId), asked)).status).toBe(404)
    await put('shopkeeper', path(petitionId), asked)
    expect((await ask('shopkeeper', 'PUT', path(petitionId), asked)).status).toBe(200)
    const { items } = (await ask('clerk', 'GET', of('/today'))).body
    expect(items).toContainEqual(expect.objectContaining({ what: 'petition-to-decide', whom: 'revenueOfficers', things: [petitionId] }))
    const exempt = { act: 'exempt', version: 1, document, reason: '火災による減免', claims: [{ claimId: owed[0].claimId, determined: 3_000 }] }

    for (const who of ['shopkeeper', 'clerk'] as const) expect([403, 404], who).toContain((await act(petitionId, who, exempt)).status)
    expect(await claims()).toEqual(owed)
    expect((await act(petitionId, 'revenue', exempt)).body.state).toMatchObject({ status: 'granted', changed: [{ before: 10_000, after: 3_000 }] })
    expect((await claims())[0]).toMatchObject({ determined: 3_000, outstanding: 3_000 })
    expect((await act(petitionId, 'revenue', { ...exempt, version: 2 })).body.type).toBe('/problems/fees/wrong-state')

    await act(petitionId, 'revenue', { act: 'cancel', version: 2, document, reason: '事実と異なる申請' })

    expect((await claims())[0]).toMatchObject({ determined: 10_000, outstanding: 10_000 })
    const history = (await ask('shopkeeper', 'GET', `/payers/${payers[0]}/history`)).body.items
    expect(history.map(({ reason }: { reason?: string }) => reason)).toEqual(expect.arrayContaining(['火災による減免', '事実と異なる申請']))
  })

  it('names claims of its payer only, and never makes the fee larger', async () => {
    const { petitionId, owed } = await given()
    const [another] = (await ask('clerk', 'GET', `/payers/${payers[1]}/claims`)).body.items
    const asked = (claimId: string) => ({ kind: 'exemption', reason: '火災', appliedOn: '2026-06-14', claims: [{ claimId, determined: 0 }] })

    expect((await ask('clerk', 'PUT', path(petitionId), asked(another.claimId))).body.type).toBe('/problems/fees/claims-not-theirs')
    await put('clerk', path(petitionId), asked(owed[0].claimId))
    const more = { act: 'exempt', version: 1, document, reason: '誤り', claims: [{ claimId: owed[0].claimId, determined: 10_001 }] }
    expect((await act(petitionId, 'revenue', more)).body.type).toBe('/problems/fees/nothing-changes')
    const strange = { ...more, claims: [{ claimId: another.claimId, determined: 0 }] }
    expect((await act(petitionId, 'revenue', strange)).body.type).toBe('/problems/fees/claims-not-theirs')
    expect(await claims()).toEqual(owed)
  })
})

describe('a deferral', () => {
  it('holds the instalments back until a later day, posts nothing, and ends when it is cancelled', async () => {
    const { petitionId, owed } = await given()
    const named = owed.map(({ claimId }: { claimId: string }) => ({ claimId }))
    await put('shopkeeper', path(petitionId), { kind: 'deferral', reason: '売上の減少', appliedOn: '2026-06-14', claims: named, until: '2027-03-31' })
    const defer = { act: 'defer', version: 1, document, reason: '条例第8条', until: '2026-11-02' }

    expect((await act(petitionId, 'revenue', defer)).body).toMatchObject({ type: '/problems/fees/until-not-later', dueOn: '2026-11-02' })
    await act(petitionId, 'revenue', { ...defer, until: '2027-03-31' })

    expect(await claims()).toMatchObject([{ deferredUntil: '2027-03-31', outstanding: 10_000 }, { deferredUntil: '2027-03-31' }])
    await act(petitionId, 'revenue', { act: 'cancel', version: 2, document, reason: '納入の見込みが立った' })
    expect((await claims()).map(({ deferredUntil }: { deferredUntil?: string }) => deferredUntil)).toEqual([undefined, undefined])
  })

  it('is taken back by who asked before it is decided on, and refused with a reason', async () => {
    const { petitionId, owed } = await given()
    const asked = { kind: 'deferral', reason: '売上の減少', appliedOn: '2026-06-14', claims: [{ claimId: owed[0].claimId }], until: '2027-03-31' }
    await put('shopkeeper', path(petitionId), asked)
    const another = newFeeId<string>('ptn')
    await put('shopkeeper', path(another), asked)

    expect((await act(petitionId, 'shopkeeper', { act: 'withdraw', version: 1 })).body.state).toEqual({ status: 'withdrawn' })
    expect((await act(another, 'revenue', { act: 'refuse', version: 1, document, reason: '要件に当たらない' })).body.state).toMatchObject({
      status: 'refused',
    })
    expect(await claims()).toEqual(owed)
  })
})
