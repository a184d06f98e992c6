import { monotonicFactory } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { personIdOf } from '../functions/platform/token.ts'
import { bodyOf } from './harness/bodies.ts'
import { cellsOf, formulas } from './harness/csv.ts'
import { planted, unplanted, withoutText } from './harness/csv-tables.ts'
import { takamatsuCode } from './harness/fees.ts'
import { moneyPeople } from './harness/fees-city.ts'
import { changedAt, holds, nameOf, nasty, type Place, textSchemas, textsOf, valueAt } from './harness/nasty.ts'
import { writers } from './harness/nasty-writers.ts'
import { fill, type Operation, operations } from './harness/operations.ts'
import { kei } from './harness/people.ts'
import { of, sensors, takamatsu } from './harness/sheets.ts'
import { type TestCity, testCity } from './harness/test-city.ts'
import { settle, type Things } from './harness/things.ts'

const ulid = monotonicFactory()
const named = ({ method, block, path }: Operation) => `${method} ${block}${path}`
const all = operations()
const writing = all.filter(({ body }) => body !== undefined).map((operation) => [named(operation), operation] as const)
const readable = new Set(all.filter(({ method }) => method === 'GET').map(({ block, path }) => block + path))

let city: TestCity
let things: Things

beforeAll(async () => {
  city = await testCity()
  things = await settle(city)
  const { administrator, revenue, expenditure, treasurer } = moneyPeople
  await city.as(administrator)('PUT', `/api/fees/municipalities/${takamatsuCode}/officers/acts/act_${ulid()}`, {
    version: 0,
    revenueOfficers: [personIdOf(revenue.subject)],
    expenditureOfficers: [personIdOf(expenditure.subject)],
    treasurers: [personIdOf(treasurer.subject)],
  })
  // Only what is published is asked about, and only what both have accepted makes progress.
  const before = [
    [of(takamatsu, 'editor'), `needs/${things.own['needId']}`, 'publish'],
    [of(sensors, 'editor'), `partnerships/${things.own['partnershipId']}`, 'accept'],
  ] as const
  for (const [who, what, act] of before) {
    const { status, text } = await city.as(who)('PUT', `/api/projects/${what}/acts/act_${ulid()}`, { act, version: 1 })
    if (status !== 201) throw new Error(`not settled: ${text}`)
  }
})

const schemaOf = ({ block, method, path }: Operation) => {
  const spec = city.apis[block as keyof typeof city.apis].routes.find((each) => each.method.toUpperCase() === method && each.path === path)
  if (!spec?.body) throw new Error(`no body at ${method} ${path}`)
  return spec.body()
}

/** The places of a body where whatever one writes is taken: no code, no date, no address of mail. */
const freeTexts = (operation: Operation): readonly Place[] => {
  const body = bodyOf(operation)
  return textsOf(body).filter((place) => schemaOf(operation).safeParse(changedAt(body, place, '"<b>&')).success)
}

const pointerTo = (place: Place) => `#/${place.join('/')}`

/** Where nothing says which of several shapes was meant, what could have them all is named. */
const names = (path: Place, place: Place) => path.length > 0 && path.every((part, at) => part === place[at])

/** Of one body another share of the texts for each field; each text by itself meets every field's schema above. */
const shareOf = (field: number) => nasty.filter((_, at) => at % 8 === field % 8)

/** Drafts are kept as they are typed; files and readings are read one by one afterwards; terms and keys are looked up and kept nowhere. */
const keptWhateverItIs: ReadonlySet<string> = new Set([
  'PUT members/drafts/{applicationId} #/values/name',
  'PUT projects/drafts/{thing} #/values/title',
  'PUT devices/imports/{deviceImportId} #/csv',
  'PUT devices/allow-lists/{allowListId} #/csv',
  'PUT devices/devices/{deviceId}/corrections/{actId} #/key',
  'PUT devices/devices/{deviceId}/backfills/{actId} #/readings/0/at',
  'PUT members/applications/{applicationId} #/acceptedTerms',
])

describe('a nasty text at the door', () => {
  it.each(writing)('of %s is kept to the letter or refused, in each shape a body may take', (_, operation) => {
    for (const schema of textSchemas(schemaOf(operation))) expect(nasty.filter((text) => (schema.safeParse(text).data ?? text) !== text)).toEqual([])
  })

  it.each(writing)('of %s is taken as it is or refused by the name of its field', (_, operation) => {
    const body = bodyOf(operation)
    for (const [field, place] of textsOf(body).entries())
      for (const text of shareOf(field)) {
        const { success, data, error } = schemaOf(operation).safeParse(changedAt(body, place, text))
        if (success) expect(valueAt(data, place)).toBe(text)
        else expect(error.issues, pointerTo(place)).toSatisfy((issues: typeof error.issues) => issues.some(({ path }) => names(path as Place, place)))
      }
  })

  it.each(writing)('of %s is refused over HTTP with its field where it cannot be kept', async (_, operation) => {
    for (const place of freeTexts(operation)) {
      const body = changedAt(bodyOf(operation), place, 'a\u0000b')
      if (keptWhateverItIs.has(`${named(operation)} ${pointerTo(place)}`)) continue
      const reply = await city.as(kei)(operation.method, fill(operation, things.own), body)
      expect(reply, reply.text).toMatchObject({ status: 422, body: { errors: [{ pointer: pointerTo(place) }] } })
    }
  })
})

/** The ids an example names, where the city has the thing. */
const ofThisCity = (body: unknown, values: Readonly<Record<string, string>>, name = ''): unknown => {
  if (Array.isArray(body)) return body.map((inner) => ofThisCity(inner, values, name))
  if (body !== null && typeof body === 'object')
    return Object.fromEntries(Object.entries(body).map(([key, inner]) => [key, ofThisCity(inner, values, key)]))
  return typeof body === 'string' && /^[a-z]{3}_[0-9A-Z]{26}$/.test(body) ? (values[name] ?? body) : body
}

/** Where the thing is read that an operation writes. */
const viewOf = ({ block, path }: Operation): string => {
  const parts = path.split('/')
  const views = [path, ...[1, 2, 3].map((fewer) => parts.slice(0, -fewer).join('/'))]
  const found = views.find((view) => readable.has(block + view))
  if (!found) throw new Error(`nothing shows what ${path} writes`)
  return found
}

/** Each field of each send has another string; later operations begin elsewhere in the list. The last sends are of formulas. */
const sends = 8 + formulas.length

describe('a nasty text that was taken', () => {
  it.each(Object.entries(writers))('by %s is read back to the letter', async (name, { who, once = false }) => {
    const operation = writing.find(([each]) => each === name)?.[1]
    if (!operation) throw new Error(`there is no ${name}`)
    const ask = city.as(who)
    const example = bodyOf(operation)
    const schema = schemaOf(operation)
    const free = freeTexts(operation)
    const minted = /\{(\w+)\}$/.exec(operation.path)?.[1] ?? ''
    let at = Object.keys(writers).indexOf(name) * 97
    for (let send = 0; send < (once ? 1 : sends); send += 1) {
      const values = { ...things.own, [minted]: `${things.own[minted]?.slice(0, 3)}_${ulid()}` }
      const view = fill({ ...operation, path: viewOf(operation) }, values)
      const written: (readonly [string, string])[] = []
      let body = ofThisCity(example, values)
      for (const place of free) {
        at += 1
        const text = (once || send < 8 ? nasty[at % nasty.length] : formulas[send - 8]) ?? ''
        if (!schema.safeParse(changedAt(example, place, text)).success) continue
        body = changedAt(body, place, text)
        written.push([nameOf(place), text])
      }
      const version = valueAt(example, ['version']) === undefined ? undefined : (await ask('GET', view)).body?.version
      if (typeof version === 'number') body = changedAt(body, ['version'], version)

      const reply = await ask(operation.method, fill(operation, values), body)

      expect([200, 201], `${JSON.stringify(body)} ${reply.text}`).toContain(reply.status)
      const read = await ask('GET', view)
      for (const [field, text] of written) expect(holds(read.body, field, text), `${field} ${JSON.stringify(text)} in ${read.text}`).toBe(true)
    }
  })
})

describe('a formula that was written', () => {
  it.each(Object.entries(planted))('does not run in %s', async (path, who) => {
    const operation = all.find((each) => named(each) === `GET ${path}`)
    if (!operation) throw new Error(`there is no ${path}`)
    const { status, text } = await city.as(who)('GET', fill(operation, things.own))

    expect(status, text).toBe(200)
    const cells = cellsOf(text)
    // A text of one line may not hold the others; what begins a cell by itself is looked for in every table of the suite (judge.ts).
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)']) expect(cells).toContain(`'${formula}`)
  })

  it('is looked for in every table for spreadsheets, or it is said why not', () => {
    const tables = all.filter(({ responses }) => responses['200']?.content?.['text/csv']).map(({ block, path }) => block + path)
    expect([...Object.keys(planted), ...withoutText, ...unplanted].toSorted()).toEqual(tables.toSorted())
  })
})
