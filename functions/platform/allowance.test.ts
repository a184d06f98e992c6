import { join } from 'node:path'
import { ulid } from 'ulid'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { doors } from '../../lib/parts/bundling.ts'
import { operations } from '../../local/harness/operations.ts'
import { aoi, kei, person, tokenOf, verify } from '../../local/harness/people.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import { silentLog } from '../../local/parts/log.ts'
import { invalidRequest, tooOften } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import { instant } from '../kernel/time.ts'
import { createAllowances } from './allowance.ts'
import { costlyActs } from './costly.ts'
import { answer, createApi, route } from './http.ts'
import { personIdOf } from './token.ts'

let now = Date.parse('2026-11-22T03:00:00.000Z')
const clock = () => instant(new Date(now))
const pass = (seconds: number) => {
  now += seconds * 1000
}
const [atOnce, secondsEach] = [12, 60]
const limits = { ...costlyActs, message: { atOnce, secondsEach } }

let city: TestCity
const done = new Set<string>()

const Params = lazy(() => z.strictObject({ id: z.string() }))
const Body = lazy(() => z.strictObject({ act: z.enum(['tell', 'look']), wrong: z.boolean().optional() }))
const tell = route({
  method: 'put',
  path: '/tellings/{id}',
  summary: 'Tell others something',
  costly: { tell: 'message' },
  params: Params,
  body: Body,
  answers: { 200: Body, 201: Body },
  refusals: [],
})

/** A door with one operation of which one act is costly, on a real table. */
const door = () =>
  createApi({ block: 'projects', publicRoutes: [], verify, log: silentLog, allowances: createAllowances(tableOf('projects'), clock, limits) }).on(
    tell,
    async ({ params: { id }, body }) => {
      if (body.wrong) throw invalidRequest({ errors: [] })
      const again = done.has(id)
      done.add(id)
      return again ? answer(200, body) : answer(201, body)
    },
  )

const tableOf = (name: string) => {
  const table = city.tables.get(name)
  if (!table) throw new Error('no table')
  return table
}

const somebody = () => {
  const token = tokenOf(person(ulid()))
  const api = door()
  return async (id: string, body: object = { act: 'tell' }) => {
    const headers = { authorization: `Bearer ${await token}`, 'content-type': 'application/json' }
    return api.fetch(new Request(`http://127.0.0.1/api/projects/tellings/${id}`, { method: 'PUT', headers, body: JSON.stringify(body) }))
  }
}

const many = async (times: number, act: () => Promise<Response>) => {
  const answers = await Promise.all(Array.from({ length: times }, act))
  return (status: number) => answers.filter((each) => each.status === status)
}

beforeAll(async () => {
  city = await testCity({ clock })
})

describe('the allowance of a person for a costly act', () => {
  it('lets exactly so many pass at once, however many ask, and nobody else is touched', async () => {
    const [aoi, ken] = [somebody(), somebody()]

    const answered = await many(atOnce + 30, () => aoi(ulid()))

    expect(answered(201)).toHaveLength(atOnce)
    expect(answered(429)).toHaveLength(30)
    expect((await ken(ulid())).status).toBe(201)
  })

  it('says when to come again, and then lets one more pass', async () => {
    const aoi = somebody()
    await many(atOnce, () => aoi(ulid()))

    const refused = await aoi(ulid())

    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(refused.headers.get('retry-after')).toBe(String(secondsEach))
    expect(await refused.json()).toEqual({
      type: `/problems/${tooOften.type}`,
      title: tooOften.title,
      status: 429,
      costlyAct: 'message',
      retryAfterSeconds: secondsEach,
    })
    pass(secondsEach - 1)
    expect((await aoi(ulid())).status).toBe(429)
    pass(1)
    expect((await many(3, () => aoi(ulid())))(201)).toHaveLength(1)
    pass(5 * secondsEach)
    expect((await many(9, () => aoi(ulid())))(201)).toHaveLength(5)
  })

  it('is full again after its time, and never fuller', async () => {
    const aoi = somebody()
    await many(atOnce, () => aoi(ulid()))

    pass(2 * atOnce * secondsEach)

    expect((await many(atOnce + 10, () => aoi(ulid())))(201)).toHaveLength(atOnce)
  })

  it('is not asked for an act that was done: the answer comes again when nothing is left', async () => {
    const [aoi, id] = [somebody(), ulid()]
    const first = await many(20, () => aoi(id))
    const others = await many(atOnce + 5, () => aoi(ulid()))

    expect(first(200).length + first(201).length).toBe(20)
    expect(others(201)).toHaveLength(atOnce - 1)
    expect((await aoi(id)).status).toBe(200)
  })

  it('gives back what a refused act took, but nothing for an act that was done before', async () => {
    const [aoi, id] = [somebody(), ulid()]
    for (const _ of [1, 2, 3]) expect((await aoi(ulid(), { act: 'tell', wrong: true })).status).toBe(422)
    expect((await aoi(id)).status).toBe(201)
    for (const _ of [1, 2, 3]) expect((await aoi(id, { act: 'tell', wrong: true })).status).toBe(422)

    expect((await many(atOnce + 5, () => aoi(ulid())))(201)).toHaveLength(atOnce - 1)
  })

  it('is asked of no act that costs little', async () => {
    const aoi = somebody()
    await many(atOnce, () => aoi(ulid()))

    expect((await many(5, () => aoi(ulid(), { act: 'look' })))(201)).toHaveLength(5)
    expect((await aoi(ulid())).status).toBe(429)
  })

  it('does not wait for years when the clock of the city is put back', async () => {
    const [aoi, today] = [somebody(), now]
    pass(400 * 86_400)
    await many(atOnce, () => aoi(ulid()))
    now = today

    expect((await aoi(ulid())).status).toBe(201)
  })
})

describe('the costly operations of the city', () => {
  it('are documented as such, each with its limit, and no other is', async () => {
    const documented = (await operations()).filter(({ responses }) => 'application/problem+json' in (responses['429']?.content ?? {}))
    const named = documented.map(({ block, method, path }) => `${block} ${method} ${path}`)
    const declared = Object.entries(city.apis).flatMap(([block, { routes }]) =>
      routes.flatMap(({ costly, method, path }) => (costly ? [`${block} ${method.toUpperCase()} ${path}`] : [])),
    )

    expect(named.sort()).toEqual(declared.sort())
    expect(named).toContain('fees PUT /bank-files/{bankFileId}/acts/{actId}')
  })

  it('call only acts costly that there are', async () => {
    const unknown = Object.values(city.apis).flatMap(({ routes }) =>
      routes.flatMap(({ costly, body, path }) =>
        typeof costly === 'object'
          ? Object.keys(costly).flatMap((act) =>
              JSON.stringify(z.toJSONSchema(body?.() ?? z.null(), { unrepresentable: 'any' })).includes(`"const":"${act}"`) ? [] : [`${path} ${act}`],
            )
          : [],
      ),
    )

    expect(unknown).toEqual([])
  })

  it('stand at doors that were given allowances: each opens as deployed', async () => {
    const settings = [
      'AWS_REGION',
      'TABLE_NAME',
      'ISSUER',
      'JWKS_URI',
      'AUDIENCE',
      'DOOR',
      'FILES_BUCKET',
      'REFERENCE_DIR',
      'OPENAPI_FILE',
      'IOT_ARN',
      'PORTAL_URL',
    ]
    for (const name of settings) vi.stubEnv(name, 'https://none.example')
    const entries = Object.entries(doors).flatMap(([name, { entry }]) => (name.endsWith('-http') ? [entry] : []))

    for (const entry of entries) expect(await import(join('../..', entry)), entry).toHaveProperty('handler')

    expect(entries.length).toBeGreaterThan(20)
  })

  it('hold a person who asks for places without end, and not the next one', async () => {
    const { atOnce, secondsEach } = costlyActs.upload
    const fullAt = now + (atOnce - 2) * secondsEach * 1000
    await tableOf('members').transact([{ put: { key: { pk: `ALLOWANCE#${personIdOf(aoi.subject)}`, sk: 'upload' }, values: { fullAt } } }])
    const ask = async (who: typeof aoi) => {
      const document = { fileId: `fil_${ulid()}`, name: '定款.pdf', type: 'application/pdf', bytes: 3, sha256: '0'.repeat(64) }
      return (await city.as(who)('PUT', `/api/members/applications/app_${ulid()}/evidence/${document.fileId}`, document)).status
    }

    const statuses = await Promise.all([1, 2, 3, 4, 5].map(() => ask(aoi)))

    expect(statuses.sort()).toEqual([200, 200, 429, 429, 429])
    expect(await ask(kei)).toBe(200)
  })
})
