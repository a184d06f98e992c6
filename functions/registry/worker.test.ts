import { monotonicFactory } from 'ulid'
import { beforeEach, describe, expect, it } from 'vitest'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { type ListChange, type ListChanged, listChanged } from '../members/recheck-contract.ts'
import { registryWorker } from './worker.ts'

const newCity = '079995'
const aizu = '072028'
const appeared = { change: 'appeared', code: newCity, name: '新会津市', kana: 'しんあいづし', nameEn: 'Shin-Aizu' } as ListChange
const renamed = (name: string) => ({ change: 'renamed', code: aizu, name, kana: 'あいづし', nameEn: 'Aizu' }) as ListChange

describe('the registry hears', () => {
  let city: TestCity
  const ulid = monotonicFactory()
  const read = async (path: string) => (await city.as(undefined)('GET', `/api/registry${path}`)).body
  const found = async (text: string) =>
    (await read(`/local-governments?text=${encodeURIComponent(text)}`)).items.map(({ name }: { name: string }) => name)
  const event = (after: object, name: string = listChanged, block = 'members') => ({
    eventId: `evt_${ulid()}`,
    name,
    block,
    about: 'rck',
    at: '2026-11-22T00:00:00.000Z',
    after,
  })
  const hear = (given: object) => registryWorker(city.stores.registry).hear(given as never, 1)
  const list = (listedOn: string, version: number, ...changes: ListChange[]) =>
    ({ recheckId: `rck_${ulid()}`, listedOn, version, part: 1, parts: 1, changes }) as ListChanged

  beforeEach(async () => {
    city = await testCity()
  })

  it('of a new city, and offers it in the search, by code and in the export, with no boundary', async () => {
    expect(await found('新会津')).toEqual([])

    await hear(event(list('2026-10-01', 1, appeared)))

    expect(await found('新会津')).toEqual(['新会津市'])
    expect(await read(`/local-governments/${newCity}`)).toMatchObject({ prefecture: '福島県', type: 'city' })
    expect((await city.as(undefined)('GET', '/api/registry/local-governments.csv')).text).toContain('新会津市')
    expect((await city.as(undefined)('GET', `/api/registry/local-governments/${newCity}/boundary`)).status).toBe(404)
    expect((await read('/boundaries/prefectures')).features).toHaveLength(47)
  })

  it('of one that is gone, and answers for its code alone', async () => {
    await hear(event(list('2026-10-01', 1, { change: 'gone', code: aizu } as ListChange)))

    expect(await found('会津若松')).toEqual([])
    expect(await read(`/local-governments/${aizu}`)).toMatchObject({ name: '会津若松市', goneOn: '2026-10-01' })
    expect((await read(`/local-governments/${aizu}/boundary`)).properties.code).toBe(aizu)
    expect((await city.as(undefined)('GET', '/api/registry/local-governments.csv')).text).not.toContain('会津若松市')
  })

  it('the same twice, and an older list after a newer one, without a change', async () => {
    const newer = event(list('2026-10-01', 2, renamed('会津市')))
    await hear(newer)
    await hear(newer)

    await hear(event(list('2026-04-01', 1, renamed('旧会津市'))))

    expect((await read(`/local-governments/${aizu}`)).name).toBe('会津市')
    expect(await found('旧会津')).toEqual([])
  })

  it('nothing of other events, and refuses what it cannot read, so that it is brought again', async () => {
    await hear(event({ listedOn: 'no day' }, 'ListTakenOver'))
    await hear(event({ listedOn: 'no day' }, listChanged, 'elsewhere'))

    await expect(hear(event({ listedOn: 'no day' }))).rejects.toThrow()
  })
})
