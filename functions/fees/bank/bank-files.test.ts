import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answeredBy } from '../../../local/harness/fees-settling.ts'
import { yen } from '../../kernel/money.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { readBankCsv } from './bank-csv-boundary.ts'
import { accountNumber, UnreadableBankFile } from './bank-statement.ts'
import { readCamt } from './camt-boundary.ts'
import { readTransferResult, transferRequest } from './zengin-transfer.ts'

const golden = (name: string) => readFileSync(join(import.meta.dirname, '../../../data/testing', name), 'utf8')
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The golden files are of a country with cents: here all of it is yen. */
const inYen = (xml: string) => xml.replace(/Ccy="[A-Z]{3}"/g, 'Ccy="JPY"').replace(/>([0-9]+)\.([0-9]{2})</g, '>$1$2<')

const faultOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof UnreadableBankFile) return error.fault
    throw error
  }
  return undefined
}

describe('a statement in XML (camt.053)', () => {
  const statement = inYen(golden('camt-053-02.xml')).replace(/(<Cd>CLBD[\s\S]*?)DBIT/, '$1CRDT')

  it('is read with its balances, days, payers and references', () => {
    const [read] = readCamt(bytesOf(statement))

    expect(read).toMatchObject({ account: 'NL26VAYB8060476890', opening: 1_815, closing: 2_700, from: '2007-10-18' })
    expect(read?.lines).toMatchObject([
      { amount: 885, direction: 'in', postedOn: '2014-12-31', valueOn: '2015-01-02', payerKana: 'NAME NAME', remittance: '4654654654654654' },
    ])
  })

  it('of version 08 says its status and its payer one step deeper', () => {
    const later = statement
      .replaceAll('camt.053.001.02', 'camt.053.001.08')
      .replace('<Sts>BOOK</Sts>', '<Sts><Cd>BOOK</Cd></Sts>')
      .replace('<Nm>NAME NAME</Nm>', '<Pty><Nm>NAME NAME</Nm></Pty>')

    expect(readCamt(bytesOf(later))).toMatchObject([{ lines: [{ amount: 885, payerKana: 'NAME NAME' }] }])
  })

  it('posts nothing of what is not booked', () => {
    expect(readCamt(bytesOf(statement.replace('>BOOK<', '>PDNG<').replace('>2700<', '>1815<').replace('>2700<', '>1815<')))[0]?.lines).toEqual([])
  })

  it.each([
    ['another currency', golden('camt-053-02.xml'), 'not-yen'],
    ['half a yen', statement.replace('>885<', '>885.5<'), 'not-yen'],
    ['balances that do not follow', statement.replace('>1815<', '>1816<'), 'wrong-balance'],
    ['a document type', statement.replace('?>', '?><!DOCTYPE d [<!ENTITY a "b">]>'), 'document-type'],
    ['a bomb of entities', `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><Document>&lol;</Document>`, 'document-type'],
    ['an entity nobody has declared', statement.replace('NAME NAME', '&secret;'), 'not-xml'],
    ['an end that is missing', statement.slice(0, -40), 'not-xml'],
    ['a depth no statement has', `<Document>${'<a>'.repeat(100)}`, 'not-xml'],
    ['text in another encoding', `${statement}`.replace('NAME NAME', 'NAME\ufffd'), undefined],
    ['a page of the web', '<html><body>404</body></html>', 'not-a-bank-file'],
  ])('is refused for %s', (_, xml, fault) => {
    expect(faultOf(() => readCamt(bytesOf(xml)))).toBe(fault)
  })

  it('is refused when its bytes are not those of its encoding', () => {
    const bytes = bytesOf(statement)
    bytes[300] = 0xff

    expect(faultOf(() => readCamt(bytes))).toBe('not-text')
  })
})

describe('a notice in XML (camt.054)', () => {
  it('whose batch does not tell the parts is one line', () => {
    const [read] = readCamt(bytesOf(inYen(golden('camt-054-02.xml'))))

    expect(read).toMatchObject({ account: 'CH2801234000123456789' })
    expect(read?.lines).toMatchObject([{ amount: 200_000, direction: 'out', postedOn: '2007-10-18', inquiry: 'AAAASESS-FP-ACCR001' }])
  })

  it('whose batch tells its parts is so many lines, and refused when they are not the whole', () => {
    const parts = [150_000, 30_000, 20_000]
    let at = 0
    const batch = inYen(golden('camt-054-02.xml')).replace(/<TxDtls>/g, () => `<TxDtls><Amt Ccy="JPY">${parts[at++]}</Amt>`)

    expect(readCamt(bytesOf(batch))[0]?.lines.map(({ amount }) => amount)).toEqual(parts)
    expect(faultOf(() => readCamt(bytesOf(batch.replace('>150000<', '>150001<'))))).toBe('wrong-total')
  })
})

describe('a bank’s own CSV', () => {
  const profile = {
    name: '観音寺の銀行',
    headingRows: 1,
    years: 'era' as const,
    columns: { postedOn: 1, payerKana: 2, amountOut: 3, amountIn: 4, balance: 5, inquiry: 6 },
  }
  const account = accountNumber('9999', '001', '1', '0000123')
  const read = (text: string) => readBankCsv(bytesOf(text), profile, { near: '2026-06-15' as LocalDate, account })
  const heading = '"勘定日","摘要","出金","入金","残高","番号"\r\n'

  it('is read by the columns that are named, in whichever way it writes days and sums', () => {
    const [statement] = read(`${heading}"2026/6/12","ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ","","10,000","510,000","1"\r\n"080613","テスウリヨウ","3,000","","507,000","2"\r\n`)

    expect(statement?.account).toBe('9999-1-1-123')
    expect(statement?.closing).toBe(507_000)
    expect(statement?.lines).toMatchObject([
      { row: 2, direction: 'in', amount: 10_000, postedOn: '2026-06-12', payerKana: 'カ)マルガメシヨウジ', inquiry: '1' },
      { row: 3, direction: 'out', amount: 3_000, postedOn: '2026-06-13' },
    ])
  })

  it.each([
    ['a balance that does not follow', '"080612","甲","","10","110","1"\r\n"080612","乙","","10","121","2"\r\n', 'wrong-balance'],
    ['a row without an amount', '"080612","甲","","","110","1"\r\n', 'missing-amount'],
    ['a sum in words', '"080612","甲","","十円","110","1"\r\n', 'not-a-number'],
    ['a row that is too short', '"080612","甲"\r\n', 'no-such-column'],
    ['a quote that is not closed', '"080612","甲","","10","110,1\r\n', 'not-a-bank-file'],
  ])('is refused whole for %s', (_, rows, fault) => {
    expect(faultOf(() => read(heading + rows))).toBe(fault)
  })
})

describe('account transfers (91)', () => {
  const at = { bankCode: '9999', bank: 'カンミン', branchCode: '001', branch: 'ホンテン', accountKind: '1' as const, accountNumber: '123' }
  const collector = { ...at, collectorCode: '37201', collectorName: 'タカマツシ', debitOn: '2026-06-30' as LocalDate }
  const collections = [
    { ...at, payerKana: 'カ）マルガメショウジ', amount: yen(10_000), isNew: true, customerNumber: '0000000195' },
    { ...at, payerKana: 'トビウメ（ユ', amount: yen(25_000), isNew: false, customerNumber: '0000000292' },
  ]

  it('are asked for, and their result is read to the yen', () => {
    const request = transferRequest(collector, collections)
    const result = answeredBy(request, ['0', '1'])

    expect(request.length).toBe(5 * 122)
    expect(readTransferResult(result)).toMatchObject([
      { row: 2, amount: 10_000, customerNumber: '0000000195', result: 'collected', payerKana: 'ｶ)ﾏﾙｶﾞﾒｼﾖｳｼﾞ' },
      { row: 3, amount: 25_000, result: 'short-of-funds' },
    ])
  })

  it('whose totals are not their lines are refused', () => {
    const result = answeredBy(transferRequest(collector, collections), ['0', '0'])
    result[3 * 122 + 24] = 0x37

    expect(faultOf(() => readTransferResult(result))).toBe('wrong-count')
    expect(faultOf(() => readTransferResult(transferRequest(collector, collections).slice(0, 400)))).toBe('cut-off')
  })

  it('are never written with a name no bank takes', () => {
    expect(() => transferRequest(collector, [{ ...at, payerKana: '丸亀商事', amount: yen(1), isNew: false, customerNumber: '1' }])).toThrow(
      'no bank takes',
    )
  })
})
