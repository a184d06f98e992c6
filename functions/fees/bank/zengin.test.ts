import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalDate } from '../../kernel/time.ts'
import { payerNameKey } from '../clearing/payer-name.ts'
import { isReference, referenceOf, referencesIn } from '../notice/payment-number.ts'
import { lineIdentities } from './bank-line.ts'
import { UnreadableBankFile } from './bank-statement.ts'
import { dayOf } from './era.ts'
import { readZengin } from './zengin.ts'
import { lengthOf, type ZenginLayout, zenginLayouts } from './zengin-layout.ts'
import { zenginBytes, zenginForm, zenginText } from './zengin-text.ts'

const golden = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../../../data/testing', name)))
const reading = { near: '2026-06-15' as LocalDate, style: 'era' } as const
const read = (bytes: Uint8Array) => readZengin(bytes, reading)

const faultOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof UnreadableBankFile) return { fault: error.fault, row: error.row, offset: error.offset }
    throw error
  }
  return undefined
}

const changed = (bytes: Uint8Array, at: number, byte: number) => {
  const copy = bytes.slice()
  copy[at] = byte
  return copy
}

describe('a notice of deposits (01)', () => {
  it('is read in its first form: names, references, the day of the era, and what is taken back', () => {
    const [statement] = read(golden('zengin-01-a.txt'))

    expect(statement?.account).toBe('9999-999-1-1234567')
    expect(statement?.lines).toMatchObject([
      { row: 2, amount: 10_000, postedOn: '2026-06-12', payerKana: '0000000195 ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ', bankName: 'ｶﾝﾐﾝ', inquiry: '000001', isReversal: false },
      { row: 3, amount: 25_000, valueOn: '2026-06-11', payerKana: 'ﾄﾋﾞｳﾒ(ﾕ', remittance: 'ﾌﾀﾝｷﾝ 2ｷ' },
      { row: 4, amount: 10_000, isReversal: true },
    ])
  })

  it('is read in its second form, with amounts of more than ten digits', () => {
    expect(read(golden('zengin-01-b.txt'))[0]?.lines).toMatchObject([{ amount: 12_000_000_000, payerKana: 'ｼｾﾂ' }])
  })

  it('is the same in EBCDIC, without ends of lines', () => {
    const lines = golden('zengin-01-a.txt').filter((byte) => byte !== 0x0d && byte !== 0x0a)
    const text = zenginText(lines, 'jis')
    const bytes = zenginBytes(String(text), lines.length, 'ebcdic')

    expect(read(bytes ?? new Uint8Array())).toEqual(read(golden('zengin-01-a.txt')))
  })

  it.each([
    ['a total that is not its lines', 4 * 202 + 18, 0x39, 'wrong-total', 5],
    ['a count that is not its lines', 4 * 202 + 6, 0x39, 'wrong-count', 5],
    ['a letter in an amount', 202 + 25, 0x41, 'not-a-number', 2],
    ['a day there is not', 202 + 9, 0x39, 'not-a-date', 2],
    ['a byte that is no character', 202 + 60, 0xff, 'not-text', 2],
    ['a record of no kind', 202, 0x37, 'wrong-record', 2],
  ])('is refused whole for %s, with its place', (_, at, byte, fault, row) => {
    expect(faultOf(() => read(changed(golden('zengin-01-a.txt'), at, byte)))).toMatchObject({ fault, row })
  })

  it('is refused when it is cut off anywhere', () => {
    const bytes = golden('zengin-01-a.txt').slice(0, -2)

    void fc.assert(fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => faultOf(() => read(bytes.slice(0, length))) !== undefined))
  })

  it('never posts another sum than its own, whichever byte is flipped', () => {
    const bytes = golden('zengin-01-a.txt')
    const total = (text: Uint8Array) =>
      read(text).reduce((sum, { lines }) => sum + lines.reduce((of, { amount, isReversal }) => of + (isReversal ? -amount : amount), 0), 0)

    void fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const flipped = changed(bytes, at, byte)
        const fault = faultOf(() => read(flipped))
        if (fault === undefined) expect(total(flipped)).toBe(25_000)
      }),
      { numRuns: 3_000 },
    )
  })

  it('is no file of a bank when it is fifty megabytes of nothing', () => {
    expect(faultOf(() => read(new Uint8Array(50 * 1024 * 1024)))).toEqual({ fault: 'not-a-bank-file', row: 1, offset: 0 })
    expect(faultOf(() => read(new Uint8Array()))?.fault).toBe('empty')
  })
})

describe('a statement (03)', () => {
  it('holds what came in, what went out and what was corrected, from balance to balance', () => {
    const [statement] = read(golden('zengin-03.txt'))

    expect(statement).toMatchObject({ account: '9999-999-1-1234567', opening: 500_000, closing: 497_000 })
    expect(statement?.lines.map(({ direction, amount, isReversal }) => [direction, amount, isReversal])).toEqual([
      ['in', 10_000, false],
      ['out', 3_000, false],
      ['out', 10_000, true],
    ])
  })

  it('is refused when its balances do not follow', () => {
    expect(faultOf(() => read(changed(golden('zengin-03.txt'), 128, 0x31)))).toMatchObject({ fault: 'wrong-balance', row: 5 })
  })
})

describe('a line', () => {
  it('is the same in every file that tells it, and another where the bank numbers it otherwise', () => {
    const [first] = read(golden('zengin-01-a.txt'))
    const lines = first?.lines ?? []
    const account = first?.account ?? ('' as never)

    expect(lineIdentities(account, lines)).toEqual(
      lineIdentities(
        account,
        [...lines].map((line) => ({ ...line, row: line.row + 7 })),
      ),
    )
    expect(new Set(lineIdentities(account, [...lines, ...lines])).size).toBe(6)
  })
})

describe('layouts', () => {
  it.each(Object.keys(zenginLayouts) as ZenginLayout[])('of “%s” are as long as the records of their file', (layout) => {
    expect(lengthOf(layout)).toBe(/^(transfer|payment)/.test(layout) ? 120 : 200)
  })
})

describe('a day of six digits', () => {
  it('is of the era that is nearest, and of no era it does not lie in', () => {
    const near = (date: string) => ({ near: date as LocalDate, style: 'era' as const })
    expect(dayOf('310430', near('2019-05-10'))).toBe('2019-04-30')
    expect(dayOf('010501', near('2019-05-10'))).toBe('2019-05-01')
    expect(dayOf('310501', near('2019-05-10'))).toBe('2049-05-01')
    expect(dayOf('080230', near('2026-06-15'))).toBeUndefined()
    expect(dayOf('260612', { near: '2026-06-15' as LocalDate, style: 'western' })).toBe('2026-06-12')
  })
})

describe('a reference', () => {
  it('is found where payers write it, and told from every other that has one digit wrong', () => {
    const reference = referenceOf(1)
    expect(referencesIn('0000000195 ｶ)ﾏﾙｶﾞﾒ', undefined)).toEqual([reference])
    expect(referencesIn('電話 0878392011')).toEqual([])

    void fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.nat(9), fc.integer({ min: 1, max: 9 }), (serial, at, by) => {
        const digits = [...referenceOf(serial)]
        digits[at] = String((Number(digits[at]) + by) % 10)
        return isReference(referenceOf(serial)) && !isReference(digits.join(''))
      }),
    )
  })
})

describe('the name of a payer', () => {
  it.each([
    ['ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ', 'マルガメショウジ'],
    ['カブシキガイシャ　マルガメショウジ', 'ﾏﾙｶﾞﾒｼﾖｳｼﾞ(ｶ'],
    ['0000000195 ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ', 'まるがめしょうじ'],
    ['ｻ-ﾋﾞｽ(ﾕ', 'サービス'],
  ])('%s is the same as %s', (one, other) => {
    expect(payerNameKey(one)).toBe(payerNameKey(other))
  })

  it('is another where a long vowel or a mark makes it another', () => {
    expect(payerNameKey('ﾖ-ｺ')).not.toBe(payerNameKey('ﾖｺ'))
    expect(payerNameKey('ﾊﾙ')).not.toBe(payerNameKey('ﾊﾞﾙ'))
  })

  it('is written as banks take it', () => {
    expect(zenginForm('株')).toBe('株')
    expect(zenginForm('カ）サービスショップ')).toBe('ｶ)ｻ-ﾋﾞｽｼﾖﾂﾌﾟ')
    expect(zenginBytes('株', 4, 'jis')).toBeUndefined()
  })
})
