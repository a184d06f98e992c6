import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ScanCommand } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../functions/kernel/time.ts'
import { type CityInventory, inventoryOf, pathsOf } from '../functions/members/privacy-domain.ts'
import { itemOf } from '../functions/members/privacy-store.ts'
import { CaseContent } from '../functions/projects/case-contract.ts'
import { NeedSheet } from '../functions/projects/need-contract.ts'
import { AgreementContent, ProgressContent } from '../functions/projects/partnership-contract.ts'
import { ProposalContent } from '../functions/projects/proposal-contract.ts'
import { SolutionSheet } from '../functions/projects/solution-contract.ts'
import { tableSpecs } from './blocks.ts'
import { bodies } from './harness/district.ts'
import { keepEverything } from './harness/kept.ts'
import { keepDevices } from './harness/kept-devices.ts'
import { type KeptDistrict, keepDistricts } from './harness/kept-districts.ts'
import { type TestCity, testCity } from './harness/test-city.ts'

const all: CityInventory = JSON.parse(readFileSync(join(import.meta.dirname, '../data/personal-data.json'), 'utf8'))

const blocks = tableSpecs.map(({ name }) => name)
const personalOf = (block: string) => inventoryOf(all, block).items.flatMap(({ where }) => where)
const othersOf = (block: string) => Object.entries(inventoryOf(all, block).others).flatMap(([item, paths]) => paths.map((path) => `${item}.${path}`))

const sheets = [
  ['NEED', NeedSheet()],
  ['SOLUTION', SolutionSheet()],
  ['PROPOSAL', ProposalContent()],
  ['PARTNERSHIP', AgreementContent()],
  ['CASE', CaseContent()],
  ['PROGRESS', ProgressContent()],
] as const

let city: TestCity
let district: KeptDistrict
const kept = new Map<string, readonly string[]>()

/** Every attribute of every item in a table, as DynamoDB has it. */
const everyPath = async (block: string): Promise<string[]> => {
  const spec = tableSpecs.find(({ name }) => name === block)
  if (!spec) return []
  const stop = new Set([...personalOf(block), ...othersOf(block)])
  const paths = new Set<string>()
  let start: Record<string, never> | undefined
  do {
    const page = await city.client.send(new ScanCommand({ TableName: city.tableName(spec), ExclusiveStartKey: start }))
    for (const item of page.Items ?? []) {
      const { pk, sk, ...values } = unmarshall(item)
      for (const path of pathsOf({ item: itemOf({ pk, sk }), values }, stop)) paths.add(path)
    }
    start = page.LastEvaluatedKey as typeof start
  } while (start)
  return [...paths].sort()
}

let seconds = 0
let today = '2026-11-22'
const at = (day: string) => {
  today = day
}
const clock = () => instant(new Date(Date.parse(`${today}T03:00:00.000Z`) + 1000 * seconds++)) as never

beforeAll(async () => {
  city = await testCity({ clock })
  await keepEverything(city, clock)
  // Before the years of a district pass: a device takes nothing of so long ago.
  await keepDevices(city, clock)
  district = await keepDistricts(city, { at, clock })
  for (const block of blocks) kept.set(block, await everyPath(block))
})

describe.each(blocks)('the inventory of personal data of %s', (block) => {
  it('says of every attribute of every item whether it is about a person', () => {
    const known = new Set([...personalOf(block), ...othersOf(block)])

    expect(kept.get(block)?.filter((path) => !known.has(path))).toEqual([])
  })

  it('says each thing once', () => {
    const told = [...personalOf(block), ...othersOf(block)]

    expect(told.filter((path, at) => told.indexOf(path) !== at)).toEqual([])
  })
})

// Of members, functions/members/personal-data.test.ts keeps everything once.
describe.each(['projects', 'notices', 'districts', 'devices'])('the inventory of personal data of %s', (block) => {
  it('says nothing of what is not kept', () => {
    expect([...personalOf(block), ...othersOf(block)].filter((path) => !kept.get(block)?.includes(path))).toEqual([])
  })
})

describe('the inventory of personal data', () => {
  it('knows no block but those there are', () => {
    const named = [...all.items.flatMap(({ where }) => Object.keys(where)), ...Object.keys(all.others)]

    expect(named.filter((block) => !blocks.includes(block))).toEqual([])
  })
})

describe('each of its rows', () => {
  it('says where it stands', () => {
    expect(all.items.filter(({ where }) => Object.values(where).flat().length === 0)).toEqual([])
  })
})

describe('the sheets', () => {
  it('were held against it with no line left empty', () => {
    for (const [item, sheet] of sheets) {
      const missing = Object.keys(sheet.shape).filter((line) => !kept.get('projects')?.some((path) => path.startsWith(`${item}.content.${line}`)))
      expect(missing, item).toEqual([])
    }
  })
})

describe('what districts keeps of people', () => {
  /** The sorts of items in which a word stands, in their keys or in their values. */
  const sortsWith = async (word: string): Promise<string[]> => {
    const spec = tableSpecs.find(({ name }) => name === 'districts')
    if (!spec) return []
    const { Items = [] } = await city.client.send(new ScanCommand({ TableName: city.tableName(spec) }))
    const items = Items.map((item) => unmarshall(item)).filter((item) => JSON.stringify(item).includes(word))
    return [...new Set(items.map(({ pk, sk }) => itemOf({ pk, sk })))].sort()
  }

  it('is told whole to whoever asks, and goes with the person but for the opinion and the trail', async () => {
    const { keeper, standing, tell } = district
    const told = (await standing.ask(keeper, 'GET', '/my-data')).body
    expect(told).toMatchObject({ bindings: [{ beneficiaryId: standing.businesses[7] }], opinions: [{ text: '小さな店には重い。' }] })
    expect(told.codesTried.count).toBe(1)
    const before = await sortsWith(told.personId)
    expect(before).toEqual(expect.arrayContaining(['ATTEMPTS', 'BINDING', 'BOUND']))

    for (const _ of ['once', 'heard again']) await tell('PersonErased', told.personId)

    expect(await sortsWith(told.personId)).toEqual(['EVENT', 'OPINION', 'VERSION'])
  })

  it('goes with the organization that asked them: who signed, and where letters went', async () => {
    const personal = async () => (await everyPath('districts')).filter((path) => /^(SIGNER|CONTACTS)\./.test(path))
    await district.tell('MemberLeft', bodies.otherAmo.memberId)
    expect(await personal()).toEqual(expect.arrayContaining(['CONTACTS.address', 'CONTACTS.name', 'SIGNER.name']))

    for (const _ of ['once', 'heard again']) await district.tell('MemberLeft', bodies.amo.memberId)

    expect(await personal()).toEqual([])
    expect(await sortsWith('讃岐 花')).toEqual([])
  })
})
