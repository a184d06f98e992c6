import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { corporateCheckDigit } from '../functions/kernel/identifiers.ts'
import { bodyOf } from './harness/bodies.ts'
import { nothingThere } from './harness/judge.ts'
import { blocks, documentOf, fill, type Operation, operations, type Schema } from './harness/operations.ts'
import { aoi, kei } from './harness/people.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { settle, type Things } from './harness/things.ts'
import { staleFiles } from './openapi.ts'

let city: TestCity
let things: Things
const all = operations()
const documents = new Map(blocks.map((block) => [block as string, documentOf(block)] as const))

beforeAll(async () => {
  city = await testCity()
  things = await settle(city)
})

const nasty = JSON.parse(readFileSync(join(import.meta.dirname, '../data/testing/blns.json'), 'utf8')) as string[]

const resolve = (block: string, schema: Schema): Schema => {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  const parts = reference.replace('#/', '').split('/')
  return parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], documents.get(block)) as Schema
}

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...nasty))

/** Values that fit a schema, or nearly do: the fuzzer speaks the API's language, so that it gets past the door. */
const near = (block: string, given: Schema): fc.Arbitrary<unknown> => {
  const schema = resolve(block, given)
  const examples = schema['examples']
  const choices: fc.Arbitrary<unknown>[] = Array.isArray(examples) ? [fc.constantFrom(...examples)] : []
  if (Array.isArray(schema['enum'])) choices.push(fc.constantFrom(...schema['enum']))
  else if (typeof schema['pattern'] === 'string') choices.push(fc.stringMatching(new RegExp(schema['pattern'])))
  else if (schema['type'] === 'object') return nearObject(block, schema)
  else if (schema['type'] === 'integer') choices.push(fc.integer(), fc.integer({ min: 1, max: 1000 }))
  else choices.push(anyText, fc.emailAddress())
  return fc.oneof({ weight: 9, arbitrary: fc.oneof(...choices) }, { weight: 1, arbitrary: fc.oneof(anyText, fc.anything()) })
}

const nearObject = (block: string, schema: Schema): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([name, inner]) => [name, near(block, inner)])),
    { requiredKeys: (schema['required'] ?? []) as string[] },
  )

const asText = (value: unknown): string => (typeof value === 'string' ? value : String(JSON.stringify(value)))

const wellFormed = (text: string): string => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

/** A body that is accepted, with one of its values made strange: what lies behind the door is reached too. */
const spoilt = (good: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(good)), fc.oneof(anyText, fc.anything()), fc.boolean())
    .map(([name, value, spoil]) => (spoil ? { ...good, [name]: value } : good))

const bodies = (operation: Operation): fc.Arbitrary<unknown> => {
  if (!operation.body) return fc.constant(undefined)
  const good = bodyOf(operation)
  return good !== null && typeof good === 'object'
    ? fc.oneof(near(operation.block, operation.body), spoilt(good))
    : near(operation.block, operation.body)
}

const parameter = ({ block }: Operation, { name, schema }: Operation['parameters'][number]): fc.Arbitrary<string> => {
  const real = [things.own[name], things.foreign[name]].filter((value) => value !== undefined)
  return real.length === 0 ? near(block, schema).map(asText) : fc.oneof(near(block, schema).map(asText), fc.constantFrom(...real))
}

const parametersIn = (operation: Operation, place: 'path' | 'query') =>
  Object.fromEntries(operation.parameters.filter((each) => each.in === place).map((each) => [each.name, parameter(operation, each)]))

const asking = (operation: Operation) =>
  fc.record({
    path: fc.record(parametersIn(operation, 'path')),
    query: fc.record(parametersIn(operation, 'query'), { requiredKeys: [] }),
    body: bodies(operation),
  })

describe('every operation, whatever it is asked', () => {
  it.each(all.map((operation) => [`${operation.method} /api/${operation.block}${operation.path}`, operation] as const))(
    '%s answers as its OpenAPI file says, never with a 500',
    async (_, operation) => {
      const callers = [city.as(kei), city.as(aoi), city.as(undefined)]
      await fc.assert(
        fc.asyncProperty(asking(operation), fc.integer({ min: 0, max: 2 }), async ({ path, query, body }, who) => {
          const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, wellFormed(value ?? '')]))
          const address = `${fill(operation, Object.fromEntries(Object.entries(path).map(([name, value]) => [name, encodeURIComponent(wellFormed(value))])))}?${search}`
          const reply = await callers[who]?.(operation.method, address, body)
          expect(reply?.status, `${operation.method} ${address} ${JSON.stringify(body)}`).toBeLessThan(500)
        }),
        { numRuns: 15 },
      )
    },
  )
})

describe('a body', () => {
  const withBody = all.filter(({ body }) => body !== undefined)
  const address = (operation: Operation) => fill(operation, things.own)

  it.each(withBody.map((operation) => [operation.path, operation] as const))('of %s that is not JSON is refused with 400', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(
        fc.string().filter((text) => {
          try {
            JSON.parse(text)
            return false
          } catch {
            return true
          }
        }),
        async (raw) => {
          const reply = await city.as(kei)(operation.method, address(operation), undefined, { raw, headers: { 'content-type': 'application/json' } })
          expect(reply).toMatchObject({ status: 400, type: 'application/problem+json', body: { type: '/problems/any/malformed-json' } })
        },
      ),
      { numRuns: 10 },
    )
  })

  it.each(withBody.map((operation) => [operation.path, operation] as const))(
    'of %s that is not UTF-8 is refused with 400, not altered',
    async (_, operation) => {
      const raw = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xff, 0x82, 0xa0]), Buffer.from('"}')])
      const reply = await city.as(kei)(operation.method, address(operation), undefined, { raw, headers: { 'content-type': 'application/json' } })
      expect(reply.status).toBe(400)
    },
  )

  it.each(
    withBody.flatMap((operation) =>
      ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', ''].map((type) => [operation.path, type, operation] as const),
    ),
  )('of %s as «%s» is refused with 415', async (_, type, operation) => {
    const reply = await city.as(kei)(operation.method, address(operation), undefined, {
      raw: Buffer.from('{}'),
      headers: type ? { 'content-type': type } : {},
    })
    expect(reply).toMatchObject({ status: 415, type: 'application/problem+json' })
  })

  it.each(withBody.map((operation) => [operation.path, operation] as const))('of %s above a megabyte is refused with 413', async (_, operation) => {
    const reply = await city.as(kei)(operation.method, address(operation), { name: 'あ'.repeat(400_000) })
    expect(reply).toMatchObject({ status: 413, type: 'application/problem+json' })
  })
})

describe('an unknown path', () => {
  it.each(
    blocks.flatMap((block) =>
      ['/nowhere', '/', '/../members', '/%00', '/%E3%81', '/applications/x/y/z'].map((path) => {
        const basePath = documents.get(block)?.servers[0]?.url ?? ''
        return [`${basePath}${path}`, basePath] as const
      }),
    ),
  )('%s is 404', async (path, basePath) => {
    const reply = await city.as(kei)('GET', path)
    expect(reply).toMatchObject(nothingThere(basePath))
  })
})

describe('text', () => {
  it('is kept to the letter or refused, whatever it is', async () => {
    const ulid = monotonicFactory()
    let number = 0
    await fc.assert(
      fc.asyncProperty(anyText, async (name) => {
        number += 1
        const base = `5${String(number).padStart(11, '0')}`
        const id = `app_${ulid()}`
        const content = {
          kind: 'business',
          name,
          corporateNumber: `${corporateCheckDigit(base)}${base}`,
          localGovernmentCode: '131016',
          contact: { name, email: 'a@kanmin.example', phone: '03-1234-5678' },
          acceptedTerms: '2026-04-01',
        }
        const reply = await city.as(aoi)('PUT', `/api/members/applications/${id}`, content)
        expect([201, 422]).toContain(reply.status)
        const read = await city.as(aoi)('GET', `/api/members/applications/${id}`)
        if (reply.status === 201) expect(read.body).toMatchObject({ name, content: { contact: { name } } })
        else expect(read.status).toBe(404)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the committed files', () => {
  it('say what the contracts say (npm run openapi writes them anew)', async () => {
    expect(await staleFiles()).toEqual([])
  })
})
