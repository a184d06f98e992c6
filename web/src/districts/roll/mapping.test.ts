import { describe, expect, it } from 'vitest'
import { mappingFaults, mappingOf, suggested } from './mapping.ts'
import { sheetHead } from './sheet-head.ts'

const fields = { name: '名称', expectedBenefit: '見込まれる利益（円）', class: '区分' }
const bases = { 'store-floor-area': '店舗面積（㎡）', seats: '席数（席）' }
const [names, kinds] = [Object.keys(fields), Object.keys(bases)]

describe('saying which column is what', () => {
  it('begins with the columns that bear the very names', () => {
    expect(suggested(['名称', '見込まれる利益(円)', '店舗面積', '備考'], fields, bases)).toEqual({
      'columns-name': '名称',
      'columns-expectedBenefit': '見込まれる利益(円)',
      'basis-store-floor-area': '店舗面積',
    })
  })

  it('needs the name, the benefit, and the day of what was measured', () => {
    const answers = { headingRow: '1', 'columns-name': '名称', 'basis-seats': '席' }

    expect(mappingFaults(answers, names, kinds).map(({ field }) => field)).toEqual(['columns-expectedBenefit', 'measuredOn'])
    expect(mappingFaults({ ...answers, 'columns-expectedBenefit': '利益', measuredOn: '2026-04-01' }, names, kinds)).toEqual([])
  })

  it('tells the server nothing about columns that are not there', () => {
    const answers = { headingRow: '２', 'columns-name': '名称', 'columns-expectedBenefit': '利益', otherwiseClass: 'retail' }

    expect(mappingOf(answers, names, kinds)).toEqual({
      headingRow: 2,
      columns: { name: '名称', expectedBenefit: '利益' },
      quantities: [],
      otherwise: { class: 'retail' },
    })
  })
})

describe('the head of a file', () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes)
  const utf8 = new TextEncoder()

  it('is read from UTF-8 with or without its mark, and from what office software writes', () => {
    expect(sheetHead(utf8.encode('\uFEFF名称,利益\r\n"丸亀,呉服店",100\r\n'))).toEqual({
      kind: 'csv',
      rows: [
        ['名称', '利益'],
        ['丸亀,呉服店', '100'],
      ],
    })
    // 名称 in CP932.
    expect(sheetHead(bytes(0x96, 0xbc, 0x8f, 0xcc))?.rows).toEqual([['名称']])
  })

  it('is of nothing that is no table', () => {
    expect(sheetHead(bytes(0x50, 0x4b, 0x03, 0x04))).toBeUndefined()
    expect(sheetHead(bytes(0xff, 0xff))).toBeUndefined()
  })
})
