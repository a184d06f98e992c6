import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { kei, type Person } from '../../local/harness/people.ts'
import { kurashiki, needContent, of, rival, sensors, solutionContent, takamatsu, testDay } from '../../local/harness/sheets.ts'
import { engineClient, type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { EventId, MemberId } from '../kernel/ids.ts'
import { instant } from '../kernel/time.ts'
import { projectsWorker } from './worker.ts'

const ulid = monotonicFactory()
const base = '/api/projects'

const mina = of(takamatsu, 'editor', 'mina')
const yuki = of(kurashiki, 'editor', 'yuki')
const sora = of(sensors, 'editor', 'sora')
const rei = of(rival, 'viewer', 'rei')

let city: TestCity
let client: DynamoDBClient
let moment = Date.parse(`${testDay()}T03:00:00.000Z`)
const clock = () => {
  moment += 1000
  return instant(new Date(moment))
}

const publish = async (who: Person, things: 'needs' | 'solutions', content: object) => {
  const id = `${things === 'needs' ? 'ned' : 'sol'}_${ulid()}`
  const drafted = await city.as(who)('PUT', `${base}/${things}/${id}`, { content })
  const reply = await city.as(who)('PUT', `${base}/${things}/${id}/acts/act_${ulid()}`, { act: 'publish', version: 1 })
  if (reply.status !== 201) throw new Error(`${drafted.text} ${reply.text}`)
  return id
}

const find = (who: Person | undefined, query: Readonly<Record<string, string>> = {}, things: 'needs' | 'solutions' = 'needs') =>
  city.as(who)('GET', `${base}/${things}?${new URLSearchParams(query)}`)
const ids = (reply: { body: { items: readonly { needId?: string; solutionId?: string }[] } }) =>
  reply.body.items.map(({ needId, solutionId }) => needId ?? solutionId)

let bus: string
let snow: string
let members: string
let named: string

beforeAll(async () => {
  client = engineClient()
  city = await testCity({ clock, client })
  const street = { title: '商店街の歩行者を数えたい', titleEn: 'Counting pedestrians', fields: ['tourism'] }
  await publish(mina, 'needs', needContent(street))
  bus = await publish(
    yuki,
    'needs',
    needContent({
      title: 'オンデマンドバスの予約をやさしくしたい',
      titleEn: 'Easier booking of an on-demand bus',
      fields: ['mobility', 'health'],
      budgetBand: '5m-10m',
      forms: ['procurement'],
      interfaces: ['gtfs'],
      validUntil: testDay(7),
    }),
  )
  snow = await publish(mina, 'needs', needContent({ title: '除雪車の位置を見せたい', fields: ['mobility'], targetCodes: ['072028'] }))
  members = await publish(mina, 'needs', needContent({ title: '会員だけの雪の課題', fields: ['energy'], publication: { level: 'members' } }))
  named = await publish(
    yuki,
    'needs',
    needContent({ title: '秘密の雪の課題', fields: ['security'], publication: { level: 'named', memberIds: [sensors] } }),
  )
  await publish(sora, 'solutions', solutionContent())
  await publish(sora, 'solutions', solutionContent({ title: '雪に強いセンサー', area: { extent: 'prefectures', prefectures: ['07'] } }))
})

describe('searching needs', () => {
  it('narrows by each filter', async () => {
    expect(ids(await find(undefined, { field: 'mobility' }))).toEqual([snow, bus])
    expect(ids(await find(undefined, { field: 'health,energy' }))).toEqual([bus])
    expect(ids(await find(undefined, { budget: '5m-10m' }))).toEqual([bus])
    expect(ids(await find(undefined, { form: 'procurement' }))).toEqual([bus])
    expect(ids(await find(undefined, { interface: 'gtfs' }))).toEqual([bus])
    expect(ids(await find(undefined, { prefecture: '07' }))).toEqual([snow])
    expect(ids(await find(undefined, { municipality: '332020' }))).toEqual([bus])
    expect(ids(await find(undefined, { member: kurashiki }))).toEqual([bus])
    expect(ids(await find(undefined, { closingSoon: 'yes' }))).toEqual([bus])
    expect(ids(await find(undefined, { postedSince: testDay(1) }))).toEqual([])
    expect((await find(undefined, { stage: 'in-selection' })).body).toMatchObject({ total: 0, more: false, items: [] })
  })

  it('finds words in Japanese and English, in any width, case and kana, and orders by how well they fit', async () => {
    expect(ids(await find(undefined, { text: 'おんでまんど　予約' }))).toEqual([bus])
    expect(ids(await find(undefined, { text: 'BOOKING bus' }))).toEqual([bus])
    expect(ids(await find(undefined, { text: '除雪車 予約' }))).toEqual([])
    expect(ids(await find(rei, { text: '雪', sort: 'relevance' }))).toEqual([members, snow])
  })

  it('pages without showing anything twice or leaving anything out', async () => {
    const seen: (string | undefined)[] = []
    let cursor: string | undefined
    do {
      const reply = await find(sora, { limit: '2', ...(cursor && { cursor }) })
      expect(reply.body.total).toBe(5)
      seen.push(...ids(reply))
      cursor = reply.body.cursor
    } while (cursor)

    expect(seen).toEqual(ids(await find(sora)))
    expect(new Set(seen).size).toBe(5)
  })

  it('refuses a cursor that is none, and a filter value nobody knows', async () => {
    expect((await find(undefined, { cursor: 'WyJhIl0' })).status).toBe(422)
    expect((await find(undefined, { budget: 'much' })).status).toBe(422)
    expect((await find(undefined, { prefecture: '48' })).status).toBe(422)
  })

  it('exports what it finds, under the same filters', async () => {
    const csv = await city.as(undefined)('GET', `${base}/needs.csv?field=mobility&language=en`)

    expect(csv.text).toContain('Need ID')
    expect(csv.text).toContain(bus)
    expect(csv.text.trim().split('\r\n')).toHaveLength(3)
  })
})

describe('what a reader may not see', () => {
  const readers = [
    [undefined, 3, ['雪の課題', '秘密']],
    [rei, 4, ['秘密']],
    [sora, 5, []],
    [kei, 5, []],
  ] as const

  it.each(readers)('is not found, not counted and not exported: reader %#', async (who, total, hidden) => {
    const reply = await find(who)
    const csv = await city.as(who)('GET', `${base}/needs.csv`)

    expect(reply.body.total).toBe(total)
    expect(new Set(ids(reply)).size).toBe(total)
    const counted = Object.fromEntries(reply.body.facets.field.map(({ value, count }: { value: string; count: number }) => [value, count]))
    expect([counted.energy ?? 0, counted.security ?? 0]).toEqual([total > 3 ? 1 : 0, total > 4 ? 1 : 0])
    expect(reply.body.facets.stage).toEqual([{ value: 'open', count: total }])
    for (const words of hidden) for (const text of [reply.text, csv.text]) expect(text).not.toContain(words)
    expect((await find(who, { text: '秘密' })).body.total).toBe(total === 5 ? 1 : 0)
  })

  it('is kept from shared caches', async () => {
    expect((await find(sora)).headers.get('cache-control')).toBe('no-store')
  })

  it('leaves lists and counts with a suspended member, and comes back with it', async () => {
    const hear = projectsWorker({ store: city.stores.projects, clock })
    const tell = (name: string, memberId: MemberId) =>
      hear({ eventId: `evt_${ulid()}` as EventId, name, block: 'members', about: memberId, at: clock(), after: { status: 'x' } })

    await tell('MemberSuspended', kurashiki)
    expect(ids(await find(sora))).not.toContain(bus)
    expect((await find(sora)).body.total).toBe(3)
    await tell('MemberRestored', kurashiki)

    expect(ids(await find(sora))).toEqual(expect.arrayContaining([bus, named]))
  })

  it('is kept back from the moment a suspension is heard, though its rows still stand', async () => {
    const known = { memberId: takamatsu, fields: [], heard: `evt_${ulid()}` as EventId }
    await city.stores.projects.known.save({ ...known, status: 'suspended' })

    expect(ids(await find(rei))).toEqual([bus])
    expect((await find(rei, { text: '商店街' })).body.total).toBe(0)
    await city.stores.projects.known.save({ ...known, status: 'active' })
  })
})

describe('searching solutions', () => {
  it('counts what is offered everywhere in each prefecture', async () => {
    const { body } = await find(undefined, { prefecture: '37' }, 'solutions')

    expect(body.total).toBe(1)
    const counts = Object.fromEntries(body.facets.prefecture.map(({ value, count }: { value: string; count: number }) => [value, count]))
    expect([counts['07'], counts['37'], Object.keys(counts).length]).toEqual([2, 1, 47])
  })
})

describe('the queries of a search', () => {
  const queriesOf = async (act: () => Promise<unknown>) => {
    let queries = 0
    const name = `count-${ulid()}`
    client.middlewareStack.add(
      (next, context) => (args) => {
        if (context.commandName === 'QueryCommand') queries += 1
        return next(args)
      },
      { step: 'initialize', name },
    )
    await act()
    client.middlewareStack.remove(name)
    return queries
  }

  it('are one for each audience and one for who is suspended; words ask four shards of text beside each long list', async () => {
    expect(await queriesOf(() => find(undefined, { field: 'mobility', prefecture: '07' }))).toBe(2)
    expect(await queriesOf(() => find(undefined, { text: '雪' }))).toBe(6)
    expect(await queriesOf(() => find(rei))).toBe(4)
  })
})
