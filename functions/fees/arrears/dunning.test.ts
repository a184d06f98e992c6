import { describe, expect, it } from 'vitest'
import { claimWith, newFeeId, ourDistrict } from '../../../local/harness/fees.ts'
import { collection, letterTerms, plainTerms } from '../../../local/harness/fees-arrears.ts'
import { yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { DunningId } from '../contract.ts'
import { isToBeDunned } from './dunning.ts'
import type { DunningDraft } from './dunning-contract.ts'
import { dunningPapers } from './dunning-papers.ts'

describe('whom a dunning reaches', () => {
  const draft: DunningDraft = { districtId: ourDistrict, kind: 'statutory', on: '2026-07-20' as LocalDate, except: [] }
  const afterDays = 20
  const dunnedOn = {
    dunningId: newFeeId<DunningId>('dun'),
    number: '1',
    on: '2026-07-20' as LocalDate,
    deadlineOn: '2026-07-30' as LocalDate,
    lateCharge: plainTerms,
  }
  const on = (date: string, changes: object = {}): DunningDraft => ({ ...draft, on: date as LocalDate, ...changes })

  it('is who has been overdue for so long, to the day', () => {
    expect([on('2026-07-19'), on('2026-07-20')].map((each) => isToBeDunned(claimWith(), each, { afterDays }))).toEqual([false, true])
  })

  it('is nobody who has paid, is deferred, is left out, is of another district, or was dunned before', () => {
    const claims = [
      claimWith({ received: yen(10_000) }),
      claimWith({ deferredUntil: '2026-07-20' as LocalDate }),
      claimWith({ districtId: 'dst_other' }),
      claimWith({ dunned: dunnedOn }),
    ]
    const left = claimWith()

    expect(claims.filter((claim) => isToBeDunned(claim, draft, { afterDays }))).toEqual([])
    expect(isToBeDunned(left, on('2026-07-20', { except: [left.payerId] }), { afterDays })).toBe(false)
    expect(isToBeDunned(claimWith({ deferredUntil: '2026-07-19' as LocalDate }), draft, { afterDays })).toBe(true)
  })

  it('is reminded only after the deadline of the dunning', () => {
    const claim = claimWith({ dunned: dunnedOn })

    expect(['2026-07-30', '2026-07-31'].map((date) => isToBeDunned(claim, on(date, { kind: 'reminder' }), { afterDays }))).toEqual([false, true])
    expect(isToBeDunned(claimWith(), on('2026-12-31', { kind: 'reminder' }), { afterDays })).toBe(false)
  })
})

describe('the letter', () => {
  const facts = {
    ...{ terms: collection, notice: letterTerms, number: '高財第30号の1', on: '2026-07-21' as LocalDate, deadlineOn: '2026-07-31' as LocalDate },
    payer: { payerId: claimWith().payerId, name: '丸亀商事', postalCode: '760-0000', address: '高松市丸亀町1' },
    told: [
      {
        ...{ claimId: claimWith().claimId, fiscalYear: 2026, instalment: 1, dueOn: '2026-06-30' as LocalDate, reference: '0000000178' },
        ...{ outstanding: yen(10_000), lateCharge: yen(0), cost: yen(0) },
      },
    ],
  }

  it('names deadline, law, ordinance, appeal and the slip to pay with, and says no late charge in a dunning', () => {
    const [letter, slip] = dunningPapers({ ...facts, kind: 'statutory' })
    const said = JSON.stringify(letter)

    expect(letter?.title).toContain('督促状')
    for (const text of ['第17条の8第3項', '令和8年7月31日', '条例第9号', '審査請求', '10,000円', '高財第30号の1', '14.5％'])
      expect(said).toContain(text)
    expect(said).not.toContain('延滞金及び費用')
    expect(JSON.stringify(slip)).toContain('0000000178')
  })

  it('says in a reminder what the late charge is so far', () => {
    const [letter] = dunningPapers({ ...facts, kind: 'reminder', told: facts.told.map((each) => ({ ...each, lateCharge: yen(1_000) })) })

    expect(letter?.title).toContain('催告書')
    expect(JSON.stringify(letter)).toContain('1,000円')
  })
})
