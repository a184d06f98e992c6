import { strToU8, zipSync } from 'fflate'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  base,
  businessContent,
  entered,
  newId,
  sent,
  settledDistrict,
  sha256,
  somebodyOf,
  workOff,
  writtenRule,
} from '../../../local/harness/district.ts'
import { type TestCity, testCity } from '../../../local/harness/test-city.ts'
import { dateOf, numeral } from './roll-import-cells.ts'

let city: TestCity
let districtId: string

beforeAll(async () => {
  city = await testCity()
})

beforeEach(async () => {
  districtId = await settledDistrict(city)
})

const amo = () => city.as(somebodyOf('amo'))
const at = (rest = '') => `${base}/districts/${districtId}${rest}`
const mapping = {
  columns: {
    key: '管理番号',
    name: '名称',
    corporateNumber: '法人番号',
    expectedBenefit: '利益',
    premisesName: '店舗',
    class: '区分',
    openedOn: '開設日',
    contactName: '担当',
  },
  quantities: [{ basis: 'store-floor-area', heading: '店舗面積' }],
  measuredOn: '2026-04-01',
}
const headings = '管理番号,名称,法人番号,利益,店舗,区分,開設日,担当,店舗面積'
const fileOf = (...lines: readonly string[]) => new TextEncoder().encode([headings, ...lines].join('\r\n'))
const two = [
  '1,髙松商店,8000012010038,"100,000",本店,retail,令和2年4月1日,花子,１２０．５',
  '1,髙松商店,8000012010038,"100,000",支店,retail,2021/5/1,花子,30',
  '2,乙屋,,50000,,retail,,,80',
]

const announced = async (bytes: Uint8Array<ArrayBuffer>, changes: object = {}) => {
  const importId = newId('imp')
  const file = { name: '名簿.csv', kind: 'csv', bytes: bytes.byteLength, sha256: sha256(bytes), ...changes }
  const reply = await amo()('PUT', at(`/roll-imports/${importId}`), { file, mapping })
  if (reply.status !== 201) throw new Error(reply.text)
  await sent(reply.body.upload, bytes)
  return importId
}
const act = (importId: string, body: object, actId = newId('act')) => amo()('PUT', at(`/roll-imports/${importId}/acts/${actId}`), body)
const look = async (importId: string) => (await amo()('GET', at(`/roll-imports/${importId}`))).body
const readFile = async (bytes: Uint8Array<ArrayBuffer>, changes: object = {}) => {
  const importId = await announced(bytes, changes)
  const asked = await act(importId, { act: 'read', version: 1 })
  if (asked.status !== 201) throw new Error(asked.text)
  await workOff(city)
  return importId
}
const takenOver = async (bytes: Uint8Array<ArrayBuffer>) => {
  const importId = await readFile(bytes)
  const { version } = await look(importId)
  const reply = await act(importId, { act: 'take-over', version })
  if (reply.status !== 201) throw new Error(reply.text)
  await workOff(city)
  return importId
}
const roll = async () =>
  (await amo()('GET', at('/beneficiaries?limit=1000'))).body.items as readonly {
    beneficiaryId: string
    version: number
    content: { name: string; premises: readonly object[] }
  }[]

describe('a file with a roll', () => {
  it('is read without changing anything, and says what it would change', async () => {
    const importId = await readFile(fileOf(...two))

    expect(await look(importId)).toMatchObject({
      status: 'read',
      found: { rows: 3, businesses: 2, added: 2, changed: 0, unchanged: 0, rowsInError: 0 },
    })
    expect(await roll()).toEqual([])
  })

  it('taken over puts each business on the roll once, with its premises, its bases and its contact', async () => {
    const importId = await takenOver(fileOf(...two))

    expect(await look(importId)).toMatchObject({ status: 'done', progress: { written: 2, of: 2 } })
    const [first] = (await roll()).filter(({ content }) => content.name === '髙松商店')
    expect(first?.content.premises).toMatchObject([
      { name: '本店', openedOn: '2020-04-01', quantities: [{ basis: 'store-floor-area', quantity: '120.5', measuredOn: '2026-04-01' }] },
      { name: '支店', openedOn: '2021-05-01' },
    ])
    expect((await amo()('GET', at(`/beneficiaries/${first?.beneficiaryId}`))).body.contact).toEqual({ name: '花子' })
    const trail = await amo()('GET', at(`/beneficiaries/${first?.beneficiaryId}/history`))
    expect(trail.body.items).toMatchObject([{ what: 'import', version: 1 }])
  })

  it('sent again changes nobody; a new one finds each business again by its key and leaves the others', async () => {
    await takenOver(fileOf(...two))
    const before = await roll()

    const same = await readFile(fileOf(...two))
    await takenOver(fileOf('2,乙屋（改称）,,60000,,retail,,,80'))

    expect((await look(same)).found).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    const after = await roll()
    expect(after.map(({ beneficiaryId }) => beneficiaryId)).toEqual(before.map(({ beneficiaryId }) => beneficiaryId))
    expect(after.map(({ content, version }) => [content.name, version]).toSorted()).toEqual([
      ['乙屋（改称）', 2],
      ['髙松商店', 1],
    ])
  })

  it('tells which row does not fit, under which heading, and is not taken over', async () => {
    const importId = await readFile(
      fileOf(
        '1,甲,9000012010038,100000,,retail,,,10',
        '2,乙,,たくさん,,retail,,,10',
        '3,丙,,1000,,retail,昨日,,10',
        '4,丁,,1000,,retail,,,',
        '5,戊,,1000,,小売,,,1',
      ),
    )

    const { version, found } = await look(importId)
    const errors = await amo()('GET', at(`/roll-imports/${importId}/errors`))
    const refused = await act(importId, { act: 'take-over', version })

    expect(found).toMatchObject({ rows: 5, businesses: 0, rowsInError: 5 })
    expect(errors.body.items.map(({ row, heading }: { row: number; heading: string }) => [row, heading])).toEqual([
      [2, '法人番号'],
      [3, '利益'],
      [4, '開設日'],
      [5, '店舗面積'],
      [6, '区分'],
    ])
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/districts/import-has-errors', rows: 5 } })
    expect(await roll()).toEqual([])
  })

  it('without a heading the caller named says which', async () => {
    const importId = await readFile(new TextEncoder().encode('名称,利益\n甲,1'))

    expect((await amo()('GET', at(`/roll-imports/${importId}/errors`))).body.items).toContainEqual({
      row: 1,
      heading: '店舗面積',
      code: 'heading_missing',
      value: '',
    })
  })

  it('that is no table is unreadable, and a workbook is read as well', async () => {
    const broken = await readFile(Uint8Array.from([0xff, 0xfe, 0xff]))
    const cells = [...headings.split(','), ...'7,表計算屋,,70000,本店,retail,46113,,70'.split(',')]
    const cell = (text: string, index: number) =>
      `<c r="${String.fromCharCode(65 + (index % 9))}${1 + Math.floor(index / 9)}" t="str"><v>${text}</v></c>`
    const sheet = `<worksheet><sheetData><row>${cells.slice(0, 9).map(cell).join('')}</row><row>${cells
      .slice(9)
      .map((text, index) => cell(text, index + 9))
      .join('')}</row></sheetData></worksheet>`
    const workbook = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    })

    const read = await readFile(new Uint8Array(workbook), { kind: 'xlsx' })

    expect(await look(broken)).toMatchObject({ status: 'unreadable', fault: 'not-text' })
    expect(await look(read)).toMatchObject({ status: 'read', found: { added: 1, rowsInError: 0 } })
  })

  it('that never came is not read', async () => {
    const importId = newId('imp')
    const bytes = fileOf(...two)
    const file = { name: '名簿.csv', kind: 'csv', bytes: bytes.byteLength, sha256: sha256(bytes) }
    await amo()('PUT', at(`/roll-imports/${importId}`), { file, mapping })

    expect(await act(importId, { act: 'read', version: 1 })).toMatchObject({ status: 422, body: { type: '/problems/districts/attachment-missing' } })
  })
})

describe('while a roll is taken over', () => {
  it('nobody else changes it, and nobody sees a part of it', async () => {
    await entered(city, districtId, businessContent('前からの店'))
    const importId = await readFile(fileOf(...two))
    await act(importId, { act: 'take-over', version: (await look(importId)).version })

    const meanwhile = await amo()('PUT', at(`/beneficiaries/${newId('bnf')}`), { content: businessContent('割込み') })
    const seen = await roll()
    await workOff(city)

    expect(meanwhile).toMatchObject({ status: 409, body: { type: '/problems/districts/roll-busy', importId } })
    expect(seen.map(({ content }) => content.name)).toEqual(['前からの店'])
    expect((await roll()).map(({ content }) => content.name).toSorted()).toEqual(['乙屋', '前からの店', '髙松商店'].toSorted())
    expect((await amo()('PUT', at(`/beneficiaries/${newId('bnf')}`), { content: businessContent('その後') })).status).toBe(201)
  })

  it('what was read against another roll is read again first', async () => {
    const importId = await readFile(fileOf(...two))
    await entered(city, districtId, businessContent('間に入った店'))

    expect(await act(importId, { act: 'take-over', version: (await look(importId)).version })).toMatchObject({
      status: 409,
      body: { type: '/problems/districts/import-not-ready', state: 'outdated' },
    })
  })

  it('a large one is written in steps, and a step that is done twice is done once', async () => {
    const lines = Array.from({ length: 2_100 }, (_, index) => `K${index},店${index},,1000,,retail,,,${index + 1}`)

    const importId = await takenOver(fileOf(...lines))

    expect(await look(importId)).toMatchObject({ status: 'done', progress: { written: 2_100, of: 2_100 } })
    const head = await city.stores.districts.roll.head(districtId as never)
    expect(head).toMatchObject({ edition: 2, businesses: 2_100 })
    expect(await city.stores.districts.roll.all(districtId as never)).toHaveLength(2_100)
  })

  it('a draft plan’s fee is another once the roll shows', async () => {
    const planId = newId('apl')
    await amo()('PUT', `${base}/plans/${planId}`, { districtId, content: { name: '計画' } })
    const chosen = await amo()('PUT', `${base}/plans/${planId}/fee`, { version: 1, feeRuleId: await writtenRule(city, districtId) })

    await takenOver(fileOf(...two))

    expect((await amo()('GET', `${base}/plans/${planId}`)).body.feeVersion).toBe(chosen.body.feeVersion + 1)
  })
})

describe('a cell', () => {
  it.each([
    ['令和8年4月1日', '2026-04-01'],
    ['R8.4.1', '2026-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['２０２６／４／１', '2026-04-01'],
    ['46113', '2026-04-01'],
    ['昨日', '昨日'],
  ])('%s is the day %s', (cell, day) => {
    expect(dateOf(cell)).toBe(day)
  })

  it.each([
    ['１，２００', '1200'],
    ['¥1,200円', '1200'],
    ['120.50', '120.5'],
    ['1.2E3', '1200'],
    ['1.2345E2', '123.45'],
    ['0', '0'],
    ['-5', '-5'],
  ])('%s is the number %s', (cell, number) => {
    expect(numeral(cell)).toBe(number)
  })
})
