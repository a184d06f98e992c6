import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableSheet } from './sheet.ts'
import { readSheet } from './spreadsheet.ts'

const limits = { rows: 100, columns: 20 }
const csv = (text: string) => new TextEncoder().encode(text)

const workbook = (sheet: string, strings = '') =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="名簿" sheetId="7" r:id="rId3"/><sheet name="別" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  })

const fault = (read: () => unknown) => {
  try {
    read()
  } catch (error) {
    if (error instanceof UnreadableSheet) return error.fault
    throw error
  }
  return undefined
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', csv('名称,面積\r\n髙松商店,"1,200"\r\n')],
    ['UTF-8 with its mark', csv('\ufeff名称,面積\r\n髙松商店,"1,200"\r\n')],
    // 髙 (U+9AD9) is in CP932 and not in Shift_JIS as its standard has it.
    [
      'CP932',
      Uint8Array.from([
        0x96, 0xbc, 0x8f, 0xcc, 0x2c, 0x96, 0xca, 0x90, 0xcf, 0x0d, 0x0a, 0xfb, 0xfc, 0x8f, 0xbc, 0x8f, 0xa4, 0x93, 0x58, 0x2c, 0x22, 0x31, 0x2c,
        0x32, 0x30, 0x30, 0x22, 0x0d, 0x0a,
      ]),
    ],
  ])('in %s is read alike', (_, bytes) => {
    expect(readSheet(bytes, 'csv', limits)).toEqual([
      ['名称', '面積'],
      ['髙松商店', '1,200'],
    ])
  })

  it('that is none is refused by name', () => {
    expect(fault(() => readSheet(Uint8Array.from([0xff, 0xfe, 0x00, 0x41]), 'csv', limits))).toBe('not-text')
    expect(fault(() => readSheet(csv('名称\n"開いたまま'), 'csv', limits))).toBe('not-a-table')
    expect(fault(() => readSheet(csv('名称<a href="x">,面積'), 'csv', limits))).toBe('not-a-table')
    expect(fault(() => readSheet(csv(''), 'csv', limits))).toBe('empty')
    expect(fault(() => readSheet(csv('a\n'.repeat(101)), 'csv', limits))).toBe('too-many-rows')
    expect(fault(() => readSheet(csv(','.repeat(20)), 'csv', limits))).toBe('too-many-columns')
  })
})

describe('a workbook', () => {
  it('is read by its first sheet, gaps and all, without the readings beside kanji', () => {
    const strings = '<si><t>名称</t></si><si><r><t>髙松</t></r><r><t>商店</t></r><rPh sb="0" eb="2"><t>タカマツ</t></rPh></si>'
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>面積</t></is></c></row>' +
      '<row r="5"><c r="A5" t="s"><v>1</v></c><c r="C5"><v>46113</v></c><c r="D5" t="str"><f>1+1</f><v>2</v></c></row>'

    expect(readSheet(workbook(sheet, strings), 'xlsx', limits)).toEqual([
      ['名称', '', '面積'],
      ['髙松商店', '', '46113', '2'],
    ])
  })

  it('that swells is refused before it fills the memory', () => {
    const bomb = workbook('<row><c><v>0</v></c></row>'.repeat(400_000))

    expect(bomb.byteLength).toBeLessThan(200_000)
    expect(fault(() => readSheet(bomb, 'xlsx', limits))).toBe('swells')
  })

  it('that claims to be smaller than it is is cut off at its claim', () => {
    const bytes = workbook('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(2_000))
    // Every size an archive claims stands in its directory, as four bytes: all of them become 1,000.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < bytes.byteLength - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000) view.setUint32(at + 24, 1_000, true)

    const read = (() => {
      try {
        return readSheet(bytes, 'xlsx', { rows: 10_000, columns: 20 }).length
      } catch (error) {
        if (error instanceof UnreadableSheet) return 0
        throw error
      }
    })()

    expect(read).toBeLessThan(100)
  })

  it('that is none, or has more cells than may be, is refused by name', () => {
    expect(fault(() => readSheet(csv('名称'), 'xlsx', limits))).toBe('not-a-workbook')
    expect(fault(() => readSheet(zipSync({ 'a.txt': csv('a') }), 'xlsx', limits))).toBe('not-a-workbook')
    expect(fault(() => readSheet(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'), 'xlsx', limits))).toBe('too-many-columns')
    expect(fault(() => readSheet(workbook('<row><c><v>1</v></c></row>'.repeat(101)), 'xlsx', limits))).toBe('too-many-rows')
  })

  it('expands no entities of its own', () => {
    const wicked = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const sheet = `${wicked}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`
    const files = unzipSync(workbook(''))

    expect(fault(() => readSheet(zipSync({ ...files, 'xl/worksheets/sheet2.xml': strToU8(sheet) }), 'xlsx', limits))).toBe('not-a-workbook')
  })
})
