import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

describe('a table saved in the browser', () => {
  it('opens in a spreadsheet without asking: mark first, every cell quoted, lines ended as on Windows', () => {
    expect(
      csvOf([
        ['名称', '数'],
        ['高松市 "海の"\n玄関', 3],
        [undefined, 0],
      ]),
    ).toBe('\uFEFF"名称","数"\r\n"高松市 ""海の""\n玄関","3"\r\n"","0"\r\n')
  })

  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠A'])('puts a quote before %j, which would run as a formula', (cell) => {
    expect(csvOf([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`)
  })

  it('leaves a number a number, however it is signed', () => {
    expect(csvOf([[-5]])).toBe('\uFEFF"-5"\r\n')
  })
})
