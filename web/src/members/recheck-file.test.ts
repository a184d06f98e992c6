import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../functions/platform/csv.ts'
import { localGovernmentColumns } from '../../../functions/registry/columns.ts'
import type { LocalGovernment } from '../../../functions/registry/contract.ts'
import { rowsOf } from './recheck-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer

describe('a file of local governments', () => {
  it('is read with Japanese or English headings, a mark of its encoding, quotes and lost zeros', () => {
    expect(rowsOf(utf8('\ufeff団体コード,名称,かな\r\n11002,札幌市,さっぽろし\r\n'))).toEqual([
      { code: '011002', name: '札幌市', kana: 'さっぽろし' },
    ])
    expect(rowsOf(utf8('name,code,successorCode\n"白岡町, 旧",114456,112461\n'))).toEqual([
      { code: '114456', name: '白岡町, 旧', successorCode: '112461' },
    ])
  })

  it.each(['ja', 'en'] as const)('may be the registry’s own export, headings in %s', async (language) => {
    const row = { code: '372013', name: '高松市', kana: 'たかまつし', nameEn: 'Takamatsu', type: 'city' } as LocalGovernment

    expect(rowsOf(utf8(await toCsv(localGovernmentColumns, [row], language)))).toEqual([
      { code: '372013', name: '高松市', kana: 'たかまつし', nameEn: 'Takamatsu' },
    ])
  })

  it('may be as office software writes it, in Shift_JIS', () => {
    const bytes = Uint8Array.from([
      0x92, 0x63, 0x91, 0xcc, 0x83, 0x52, 0x81, 0x5b, 0x83, 0x68, 0x2c, 0x96, 0xbc, 0x8f, 0xcc, 0x0a, 0x31, 0x2c, 0x92, 0xc3,
    ])

    expect(rowsOf(bytes.buffer)).toEqual([{ code: '000001', name: '津' }])
  })

  it('that is not such a file is told from one', () => {
    expect(rowsOf(utf8('a,b\n1,2'))).toBe('no-columns')
    expect(rowsOf(utf8('code,name\n'))).toBe('no-rows')
    expect(rowsOf(Uint8Array.from([0xff, 0xff, 0xff]).buffer)).toBe('unreadable')
    expect(rowsOf(utf8('code,name\n"372013,高松市\n'))).toBe('unreadable')
  })
})
