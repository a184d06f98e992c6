import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../functions/kernel/fold.ts'
import { type CorporateNumber, corporateCheckDigit, type LocalGovernmentCode, prefectureOf } from '../functions/kernel/identifiers.ts'
import type { MemberId } from '../functions/kernel/ids.ts'
import type { LocalDate } from '../functions/kernel/time.ts'
import { type MemberKind, memberKinds } from '../functions/members/contract.ts'
import { type Cell, cellName, cellsOf } from '../functions/members/counts.ts'
import { countWrites } from '../functions/members/counts-store.ts'
import { memberItem } from '../functions/members/items.ts'
import type { Member } from '../functions/members/member-domain.ts'
import { everyItem } from '../functions/platform/dynamo-table.ts'
import { engineClient, type TestCity, testCity } from './harness/test-city.ts'

const count = 5000
const queriesAtMost = 4

type Government = { readonly code: LocalGovernmentCode; readonly name: string; readonly kana: string; readonly nameEn: string }

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../data', file), 'utf8'))
const governments: readonly Government[] = read('local-governments.json')
const fields: readonly string[] = read('fields.json').items.map(({ code }: { code: string }) => code)

/** The real local governments first, then bodies with old kanji, small kana and English in their names. */
const members: readonly Member[] = Array.from({ length: count }, (_, at): Member => {
  const place = governments[at % governments.length]
  if (!place) throw new Error('no place')
  const isGovernment = at < governments.length
  const kind: MemberKind = isGovernment ? 'local-government' : (memberKinds[1 + (at % (memberKinds.length - 1))] ?? 'business')
  const base = `7${String(at).padStart(11, '0')}`
  return {
    memberId: `mbr_${String(at).padStart(26, '0')}` as MemberId,
    kind,
    membershipClass: 'class-1',
    name: isGovernment ? place.name : `${['髙﨑', '鎌ヶ谷', '緑', '青空'][at % 4]}${place.name}第${at}株式会社`,
    nameKana: isGovernment ? place.kana : `${['たかさき', 'かまがや', 'みどり', 'あおぞら'][at % 4]}${place.kana}`,
    nameEn: isGovernment ? place.nameEn : `${place.nameEn} Works ${at}`,
    corporateNumber: `${corporateCheckDigit(base)}${base}` as CorporateNumber,
    localGovernmentCode: place.code,
    prefectureCode: prefectureOf(place.code),
    about: '地域のデータを集め、まちの課題を解くために使います。',
    fields: fields.filter((_, field) => (at + field) % 5 === 0),
    admittedOn: '2026-04-01' as LocalDate,
    acceptedTerms: [],
    version: 1,
    state: { status: 'active' },
  }
})

let city: TestCity
let queries = 0

beforeAll(async () => {
  const client = engineClient()
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (asked) => {
        if (commandName === 'QueryCommand') queries += 1
        return next(asked)
      },
    { step: 'build', name: 'count-queries' },
  )
  city = await testCity({ client })
  const table = city.tables.get('members')
  const hundreds = Array.from({ length: count / 100 }, (_, at) => members.slice(at * 100, (at + 1) * 100))
  const write = async () => {
    for (let hundred = hundreds.shift(); hundred; hundred = hundreds.shift())
      await table?.transact(hundred.map((member) => ({ put: memberItem(member) })))
  }
  await Promise.all([write(), write(), write(), write()])
  // One act at a time would count them too, in minutes.
  const counts = countWrites(everyCell())
  while (counts.length > 0) await table?.transact(counts.splice(0, 100))
})

const everyCell = (): readonly Cell[] => {
  const cells = new Map<string, Cell>()
  for (const cell of members.flatMap(cellsOf)) cells.set(cellName(cell), { ...cell, bodies: (cells.get(cellName(cell))?.bodies ?? 0) + 1 })
  return [...cells.values()]
}

type Asked = {
  readonly text?: string
  readonly kind?: MemberKind | undefined
  readonly prefecture?: string
  readonly municipality?: string
  readonly field?: string
}

/** What a reader would find by looking at every member, one by one. */
const expected = ({ text, kind, prefecture, municipality, field }: Asked): string[] =>
  members
    .filter(
      (member) =>
        (kind === undefined || member.kind === kind) &&
        (prefecture === undefined || member.prefectureCode === prefecture) &&
        (municipality === undefined || member.localGovernmentCode === municipality) &&
        (field === undefined || member.fields.includes(field)) &&
        (text === undefined ||
          [member.name, member.nameKana, member.nameEn, member.corporateNumber, member.localGovernmentCode].some((part) =>
            fold(part ?? '').includes(fold(text)),
          )),
    )
    .map(({ memberId }) => memberId)
    .toSorted()

const idsOf = ({ items }: { readonly items: readonly { readonly memberId: string }[] }) => items.map(({ memberId }) => memberId).toSorted()

const ask = async (asked: Asked, limit: number) => {
  const query = new URLSearchParams({ ...asked, limit: String(limit) } as Record<string, string>)
  const { status, body } = await city.as(undefined)('GET', `/api/members/directory?${query}`)
  expect(status).toBe(200)
  return body
}

const searches: readonly [string, Asked][] = [
  ['a word in kanji', { text: '高松' }],
  ['an old kanji form as the new one', { text: '高崎府中' }],
  ['a small kana as the large one', { text: '鎌ケ谷青森' }],
  ['kana', { text: 'あおぞらきょうと' }],
  ['English, in whatever case', { text: 'AIZUWAKAMATSU' }],
  ['a corporate number', { text: members[4321]?.corporateNumber ?? '' }],
  ['a local government code', { text: '372013' }],
  ['what nobody bears', { text: 'どこにもない名前' }],
  ['a kind that is rare', { kind: 'ministry', prefecture: '47' }],
  ['a prefecture', { prefecture: '37' }],
  ['a municipality', { municipality: '072028' }],
  ['a field in a prefecture', { field: 'energy', prefecture: '01' }],
  ['all of it together', { text: '会津', kind: 'local-government', prefecture: '07', field: fields[0] ?? '' }],
]

describe(`the directory of ${count} members`, () => {
  it.each(searches)(`finds by %s exactly what a reader would, in at most ${queriesAtMost} queries`, async (_, asked) => {
    queries = 0
    const found = await ask(asked, 1000)

    expect(queries).toBeLessThanOrEqual(queriesAtMost)
    expect(found.cursor).toBeUndefined()
    expect(idsOf(found)).toEqual(expected(asked))
  })

  it.each(searches)('counts those found by %s, without reading them unless a text is asked for', async (_, asked) => {
    queries = 0
    const { body } = await city.as(undefined)('GET', `/api/members/directory/counts?${new URLSearchParams(asked as Record<string, string>)}`)

    expect(queries).toBeLessThanOrEqual(asked.text === undefined ? 2 : queriesAtMost)
    expect(body.total).toBe(expected(asked).length)
    expect(body.without.kind).toBe(expected({ ...asked, kind: undefined }).length)
    expect(body.by.kind.reduce((sum: number, { bodies }: { bodies: number }) => sum + bodies, 0)).toBe(body.without.kind)
  })

  it('counts the whole country in one query', async () => {
    queries = 0
    const { body } = await city.as(undefined)('GET', '/api/members/directory/counts')

    expect(queries).toBe(1)
    expect(body.total).toBe(count + 1)
    expect(body.by.prefecture).toHaveLength(47)
  })

  it('shows the first page of everything, of a kind and of a field in one query', async () => {
    for (const asked of [{}, { kind: 'business' }, { field: 'energy' }] satisfies Asked[]) {
      queries = 0
      expect((await ask(asked, 50)).items).toHaveLength(50)
      expect(queries).toBe(1)
    }
  })

  it('is paged without losing or repeating anybody', async () => {
    const field = 'energy'
    const all = await everyItem((cursor) => ask({ field, ...(cursor && { cursor }) } as Asked, 300))

    expect(idsOf({ items: all as { memberId: string }[] })).toEqual(expected({ field }))
  })
})
