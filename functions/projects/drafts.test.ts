import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { kei, type Person } from '../../local/harness/people.ts'
import { kurashiki, of, sensors, takamatsu } from '../../local/harness/sheets.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'

const ulid = monotonicFactory()
const newNeed = () => `ned_${ulid()}`
const base = '/api/projects/drafts'

const haru = of(takamatsu, 'administrator', 'haru')
const mina = of(takamatsu, 'editor', 'mina')
const minaAtKurashiki = of(kurashiki, 'editor', 'mina')
const ren = of(takamatsu, 'viewer', 'ren')
const sora = of(sensors, 'editor', 'sora')

let city: TestCity
beforeAll(async () => {
  city = await testCity()
})

const save = (who: Person, thing: string, values: object) => city.as(who)('PUT', `${base}/${thing}`, { thing, values })
const read = (who: Person, thing: string) => city.as(who)('GET', `${base}/${thing}`)
const listed = async (who: Person) => (await city.as(who)('GET', base)).body.items.map(({ thing }: { thing: string }) => thing)

describe('a sheet half filled in', () => {
  it('is kept as it was typed, right or wrong, and saved over and over', async () => {
    const need = newNeed()

    await save(mina, need, { title: '途' })
    const saved = await save(mina, need, { title: '途中', validUntil: 'いつか' })

    expect(saved).toMatchObject({ status: 200, body: { thing: need, values: { title: '途中', validUntil: 'いつか' }, savedAt: expect.any(String) } })
    expect(await read(mina, need)).toMatchObject({ status: 200, body: { values: { title: '途中', validUntil: 'いつか' } } })
    expect(await listed(mina)).toContain(need)
  })

  it('is its writer’s alone: no colleague, no administrator and no operator finds it', async () => {
    const need = newNeed()
    await save(mina, need, { title: '途中' })

    for (const who of [haru, ren, sora, kei]) {
      expect((await read(who, need)).status, who.subject).toBe(404)
      expect(await listed(who)).not.toContain(need)
      expect((await city.as(who)('DELETE', `${base}/${need}`)).status).toBe(204)
    }
    expect((await read(mina, need)).status).toBe(200)
  })

  it('stays with the member it was written for, when its writer acts for another', async () => {
    const need = newNeed()
    await save(mina, need, { title: '高松のための下書き' })

    expect((await read(minaAtKurashiki, need)).status).toBe(404)
    expect(await listed(minaAtKurashiki)).toEqual([])
  })

  it('is begun by those alone who may draft what it is to become', async () => {
    for (const who of [ren, sora, kei]) expect((await save(who, newNeed(), {})).status, who.subject).toBe(403)
    for (const who of [ren, haru]) expect((await save(who, `sol_${ulid()}`, {})).status, who.subject).toBe(403)
    expect((await save(sora, `sol_${ulid()}`, {})).status).toBe(200)
  })

  it('names the sheet it is kept for, and is no larger than a form', async () => {
    const need = newNeed()

    const misnamed = await city.as(mina)('PUT', `${base}/${need}`, { thing: newNeed(), values: {} })
    const endless = await save(mina, need, { situation: 'あ'.repeat(60_001) })

    expect(misnamed).toMatchObject({ status: 409, body: { type: '/problems/any/id-reused' } })
    expect(endless).toMatchObject({ status: 422, body: { errors: [{ code: 'draft_too_large' }] } })
  })

  it('is thrown away, and tells no event at any time', async () => {
    const need = newNeed()
    await save(mina, need, { title: '途中' })

    expect((await city.as(mina)('DELETE', `${base}/${need}`)).status).toBe(204)

    expect((await read(mina, need)).status).toBe(404)
    expect((await city.stores.projects.audit.about(need, { limit: 10 })).items).toEqual([])
  })
})
