import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvColumn, toCsv } from './csv.ts'

type Shop = { readonly name: string; readonly profit: number }

const columns: readonly CsvColumn<Shop>[] = [
  { ja: '名称', en: 'Name', value: (shop) => shop.name },
  { ja: '利益', en: 'Profit', value: (shop) => shop.profit },
]

const looksLikeAFormula = /^[=+\-@\t\r\n＝＋－＠]/

const namesReadBack = async (names: readonly string[]): Promise<string[]> => {
  const shops = names.map((name) => ({ name, profit: 1 }))
  const rows: string[][] = parse(await toCsv(columns, shops, 'ja'), { bom: true, record_delimiter: '\r\n' })
  return rows.slice(1).map(([name = '']) => name)
}

async function* arriving(shops: readonly Shop[]) {
  yield* shops
}

describe('a table for spreadsheets', () => {
  it('begins with the mark that tells Excel of UTF-8 and ends every row with CRLF', async () => {
    expect(await toCsv(columns, [{ name: '若松屋', profit: 3 }], 'ja')).toBe('\ufeff名称,利益\r\n若松屋,3\r\n')
  })

  it('has its headings in English on request, even without a row', async () => {
    expect(await toCsv(columns, [], 'en')).toBe('\ufeffName,Profit\r\n')
  })

  it('takes rows that arrive page by page', async () => {
    expect(await toCsv(columns, arriving([{ name: '若松屋', profit: 3 }]), 'en')).toBe('\ufeffName,Profit\r\n若松屋,3\r\n')
  })

  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'puts a quote before %j, which would run as a formula',
    async (name) => {
      expect(await namesReadBack([name])).toEqual([`'${name}`])
    },
  )

  it.each(['a\nb', 'a\rb', 'a\r\nb'])('quotes %j, which would otherwise break the row in two', async (name) => {
    expect(await toCsv(columns, [{ name, profit: 3 }], 'en')).toBe(`\ufeffName,Profit\r\n"${name}",3\r\n`)
  })

  it('leaves a loss a number', async () => {
    expect(await toCsv(columns, [{ name: '若松屋', profit: -3 }], 'ja')).toContain('若松屋,-3\r\n')
  })

  it('gives back every text it was given, whatever stands in it', async () => {
    const names = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('a,b', 'a"b', 'a\nb', 'a\r\nb', 'a\rb', '')))

    await fc.assert(
      fc.asyncProperty(names, async (given) => {
        expect(await namesReadBack(given)).toEqual(given.map((name) => (looksLikeAFormula.test(name) ? `'${name}` : name)))
      }),
    )
  })
})
