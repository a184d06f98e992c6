import { parse } from 'csv-parse/sync'
import { createLocalJWKSet } from 'jose'
import { afterAll, describe, expect, it } from 'vitest'
import { testCity } from '../../local/harness/test-city.ts'
import type { Lazy } from '../kernel/schema.ts'
import type { Log } from '../platform/log.ts'
import { createVerify } from '../platform/token.ts'
import * as contract from './contract.ts'
import { registryRoutes } from './routes.ts'

const bugs: unknown[] = []
const log: Log = { info: () => undefined, error: (message, facts) => bugs.push({ message, facts }) }

const api = registryRoutes({
  store: (await testCity()).stores.registry,
  verify: createVerify({ issuer: 'https://issuer.example', audience: ['kanmin'], keys: createLocalJWKSet({ keys: [] }) }),
  log,
  openapi: async () => '{}',
})

const ask = (path: string, headers: Record<string, string> = {}) => api.fetch(new Request(`http://registry.example/api/registry${path}`, { headers }))

const read = async <L extends Lazy>(path: string, schema: L) => {
  const answer = await ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  return schema().parse(await answer.json()) as ReturnType<ReturnType<L>['parse']>
}

const refused = async (path: string) => {
  const answer = await ask(path)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return { status: answer.status, ...(await answer.json()) }
}

// A request that ends in a bug is logged as an error: no test here may cause one.
afterAll(() => expect(bugs).toEqual([]))

describe('the registry', () => {
  it('is open to everybody, route by route as its contract says', () => {
    expect(api.routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual([...contract.publicRoutes].sort())
    expect(api.routes.every(({ open }) => open)).toBe(true)
  })

  it('still turns away a token that is not valid, rather than overlook it', async () => {
    const answer = await ask('/fields', { authorization: 'Bearer nonsense' })

    expect(answer.status).toBe(401)
  })

  it('may be kept by a cache for a minute', async () => {
    expect((await ask('/fields')).headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60')
  })
})

describe('the local governments', () => {
  it('come page by page, each once', async () => {
    const codes: string[] = []
    let cursor: string | undefined
    do {
      const page = await read(`/local-governments?limit=500${cursor ? `&cursor=${cursor}` : ''}`, contract.LocalGovernmentPage)
      codes.push(...page.items.map(({ code }) => code))
      cursor = page.cursor
    } while (cursor && codes.length <= 1788)

    expect(codes).toHaveLength(1788)
    expect(new Set(codes).size).toBe(1788)
  })

  it('are 50 to a page unless asked otherwise', async () => {
    expect((await read('/local-governments', contract.LocalGovernmentPage)).items).toHaveLength(50)
  })

  it('are found by text, prefecture and type together', async () => {
    const page = await read('/local-governments?text=%E3%81%A0%E3%81%A6&prefecture=07&type=city', contract.LocalGovernmentPage)

    expect(page).toEqual({ items: [expect.objectContaining({ code: '072133', name: '伊達市', prefecture: '福島県' })] })
  })

  it.each(['limit=0', 'limit=1001', 'limit=many', 'prefecture=48', 'prefecture=7', 'type=ward', `text=${'a'.repeat(101)}`, 'cursor=%2F'])(
    'are refused to a query that does not fit: %s',
    async (query) => {
      expect(await refused(`/local-governments?${query}`)).toMatchObject({ status: 422, type: '/problems/any/invalid-request' })
    },
  )

  it('are refused to a cursor of another list', async () => {
    expect(await refused('/local-governments?cursor=c29tZXRoaW5n')).toMatchObject({ status: 422, type: '/problems/any/invalid-cursor' })
  })

  it('are read one by one by code', async () => {
    expect(await read('/local-governments/072028', contract.LocalGovernment)).toMatchObject({ name: '会津若松市', corporateNumber: '9000020072028' })
  })

  it('are not found under a code nobody bears, and a code with a wrong check digit is none', async () => {
    expect(await refused('/local-governments/016951')).toMatchObject({ status: 404 })
    expect(await refused('/local-governments/011011')).toMatchObject({ status: 404 })
    expect(await refused('/local-governments/072029')).toMatchObject({ status: 422, errors: [{ pointer: 'path:code', code: 'check_digit' }] })
  })

  it('come as CSV with Japanese headings, or English ones', async () => {
    const japanese = await ask('/local-governments.csv')
    const english = await ask('/local-governments.csv?prefecture=07&language=en')
    const rows: string[][] = parse(await japanese.text(), { bom: true })

    expect(japanese.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(japanese.headers.get('content-disposition')).toBe('attachment; filename="local-governments.csv"')
    expect(rows).toHaveLength(1789)
    expect(rows[1]?.slice(0, 5)).toEqual(['010006', 'prefecture', '北海道', '北海道', 'ほっかいどう'])
    expect(
      parse(await english.text(), { bom: true })
        .slice(0, 2)
        .map(([code]: string[]) => code),
    ).toEqual(['Local government code', '070009'])
  })
})

describe('the boundaries', () => {
  const signedArea = (ring: readonly (readonly number[])[]) =>
    ring.slice(1).reduce((area, [x = 0, y = 0], index) => area + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0)

  const polygonsOf = ({ geometry }: contract.Boundary) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)

  it('are drawn as RFC 7946 has it: rings closed, the outer one against the clock', async () => {
    const { features } = await read('/boundaries/prefectures', contract.BoundaryCollection)
    const rings = features.flatMap(polygonsOf).flatMap((polygon) => polygon.map((ring, index) => ({ ring, outer: index === 0 })))

    expect(features).toHaveLength(47)
    expect(rings.filter(({ ring }) => String(ring.at(0)) !== String(ring.at(-1)))).toEqual([])
    expect(rings.filter(({ ring, outer }) => signedArea(ring) > 0 !== outer)).toEqual([])
  })

  it('name the local government they belong to and whom to credit', async () => {
    const { attribution, features } = await read('/boundaries/prefectures', contract.BoundaryCollection)

    expect(features[6]?.properties).toEqual({ code: '070009', prefectureCode: '07', name: '福島県', nameEn: 'Fukushima' })
    expect(attribution).toContain('国土数値情報')
  })

  it('are read one by one by code, of prefectures and municipalities alike', async () => {
    const { items } = await read('/local-governments?limit=1000&prefecture=13', contract.LocalGovernmentPage)
    const codes = items.map(({ code }) => code)

    for (const code of codes) expect((await read(`/local-governments/${code}/boundary`, contract.Boundary)).properties.code).toBe(code)
  })

  it('are not found for a code nobody bears', async () => {
    expect(await refused('/local-governments/016951/boundary')).toMatchObject({ status: 404 })
  })
})

describe('the code lists', () => {
  it('are the twelve fields, the technology classes, the kinds of members and the prefectures', async () => {
    expect((await read('/fields', contract.TermList)).items).toHaveLength(12)
    expect((await read('/technology-classes', contract.TermList)).items).toHaveLength(5)
    expect((await read('/member-kinds', contract.MemberKindList)).items).toHaveLength(7)
    expect((await read('/prefectures', contract.PrefectureList)).items).toHaveLength(47)
  })
})

describe('the holidays', () => {
  it('are those of the year asked for', async () => {
    const { items } = await read('/holidays?year=2026', contract.HolidayList)

    expect(items[0]).toEqual({ on: '2026-01-01', name: '元日', nameEn: "New Year's Day" })
    expect(items).toHaveLength(18)
  })

  it('are refused by name for a year the list does not cover, and need a year', async () => {
    expect(await refused('/holidays?year=2028')).toMatchObject({
      status: 422,
      type: '/problems/registry/year-not-covered',
      coversUntil: '2027-12-31',
    })
    expect(await refused('/holidays')).toMatchObject({ status: 422, type: '/problems/any/invalid-request' })
  })
})
