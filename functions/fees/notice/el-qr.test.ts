import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newFeeId } from '../../../local/harness/fees.ts'
import { letterTerms } from '../../../local/harness/fees-arrears.ts'
import { yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import type { ClaimId } from '../contract.ts'
import { elQrOf, isSlipPattern, slipNumber } from './el-qr.ts'
import { slipPaper } from './notice-papers.ts'

const facts = {
  ...{ localGovernmentCode: '372013', fiscalYear: 2026, instalment: 1, reference: '0000000195' },
  ...{ amount: 10_000, dueOn: '2026-06-30' as LocalDate },
}
const patterns = { agency: '37201', caseKey: '{year}{instalment:2}{reference}', confirmation: '{due:8}', category: '003' }

describe('the numbers of a slip for eL-QR', () => {
  it('are made by the patterns of the municipality', () => {
    expect(elQrOf(patterns, facts)).toEqual([
      ['収納機関番号', '37201'],
      ['案件特定キー', '2026010000000195'],
      ['確認番号', '20260630'],
      ['納付区分', '003'],
    ])
  })

  it('are none at all where no pattern was set, or a part has no room', () => {
    expect(elQrOf(undefined, facts)).toBeUndefined()
    expect(elQrOf({ ...patterns, caseKey: '{amount:4}' }, facts)).toBeUndefined()
    expect(slipNumber('{amount:5}', facts)).toBe('10000')
  })

  it.each([
    ['{year}{instalment:2}{reference}', true],
    ['0123', true],
    ['{payer}', false],
    ['{reference', false],
    ['納付番号{reference}', false],
  ])('by “%s” are %s', (pattern, isKnown) => {
    expect(isSlipPattern(pattern)).toBe(isKnown)
  })

  it('have the same length for every slip where each place says its digits', () => {
    void fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 999_999_999 }), (instalment, amount) => {
        expect(slipNumber('{year:4}{instalment:2}{amount:9}', { ...facts, instalment, amount })).toMatch(/^[0-9]{15}$/)
      }),
    )
  })
})

describe('the slip of a municipality', () => {
  const slip = (changes: object) => {
    const terms = { ...letterTerms, hasElQr: true, ...changes }
    const payer = { payerId: 'bnf_1', name: '丸亀商事', postalCode: '', address: '' }
    const told = { claimId: newFeeId<ClaimId>('clm'), instalment: 1, determined: yen(10_000), dueOn: facts.dueOn, reference: facts.reference }
    const { parts } = slipPaper({ terms, localGovernmentCode: '372013', fiscalYear: 2026, payer }, told)
    return parts.flatMap((part) => (part.part === 'facts' ? part.rows : [])).filter(([term]) => term.startsWith('eL'))
  }

  it('that promises eL-QR bears its numbers, or says that it has none', () => {
    expect(slip({ elQr: patterns })).toContainEqual(['eL番号（案件特定キー）', '2026010000000195'])
    expect(slip({})).toEqual([['eL-QR', 'この納付書では利用できません']])
    expect(slip({ elQr: { ...patterns, confirmation: '{amount:2}' } })).toEqual([['eL-QR', 'この納付書では利用できません']])
    expect(slip({ hasElQr: false })).toEqual([])
  })
})
