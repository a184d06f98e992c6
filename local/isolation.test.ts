import { beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from './harness/bodies.ts'
import { fill, type Operation, operations } from './harness/operations.ts'
import { aoi, claimsOf, kei, type Person, person, sign } from './harness/people.ts'
import { type Caller, type TestCity, testCity } from './harness/test-city.ts'
import { belonging, mintsItsId, settle, type Things } from './harness/things.ts'

/** Everybody who is not the operator and does not own the foreign thing. */
const strangers: readonly Person[] = [aoi, belonging('administrator'), belonging('editor'), belonging('viewer')]

const closed = operations().filter(({ open }) => !open)
const named = (operation: Operation) => `${operation.method} /api/${operation.block}${operation.path}`
const ofThings = closed.filter(({ parameters }) => parameters.some((parameter) => parameter.in === 'path'))

let city: TestCity
let things: Things
let stateAtFirst: readonly string[]

beforeAll(async () => {
  city = await testCity()
  things = await settle(city)
  stateAtFirst = await foreignState()
})

const ask = (caller: Caller, operation: Operation, values: Readonly<Record<string, string>>) =>
  caller(operation.method, fill(operation, values), bodyOf(operation))

/** What the operator sees of another's things: it must not have changed, whoever tried. */
const foreignState = async () => {
  const { applicationId, memberId } = things.foreign
  const reads = [`applications/${applicationId}`, `members/${memberId}`, `members/${memberId}/people`, `members/${memberId}/invitations`]
  return (await Promise.all(reads.map((read) => city.as(kei)('GET', `/api/members/${read}`)))).map(({ text }) => text)
}

describe('every operation', () => {
  it('is either in its block’s public routes or closed to whoever shows no token', async () => {
    for (const operation of closed) {
      const reply = await ask(city.as(undefined), operation, things.own)
      expect(reply, named(operation)).toMatchObject({ status: 401, type: 'application/problem+json' })
      expect(reply.headers.get('www-authenticate')).toBe('Bearer')
    }
  })

  it('that takes a body has one in the harness', () => {
    expect(closed.filter((operation) => operation.body && bodyOf(operation) === undefined).map(named)).toEqual([])
  })

  it('finds a value in the harness for each of its path parameters', () => {
    const missing = ofThings.flatMap(({ parameters }) => parameters.filter(({ in: place, name }) => place === 'path' && !(name in things.own)))
    expect(missing).toEqual([])
  })

  it('needs its scope from a machine', async () => {
    const machine = await sign({ ...claimsOf(person('city-system')), client_id: 'city-system', scope: 'kanmin/other.read' })
    for (const operation of closed) {
      const reply = await ask(city.withToken(machine), operation, things.own)
      expect(reply, named(operation)).toMatchObject({ status: 403, body: { type: '/problems/any/missing-scope' } })
    }
  })
})

describe.each(strangers.map((stranger) => [stranger.subject, stranger] as const))('%s', (_, stranger) => {
  it.each(ofThings.map((operation) => [named(operation), operation] as const))(
    'gets of %s the same answer for another’s thing as for none',
    async (_name, operation) => {
      const foreign = await ask(city.as(stranger), operation, things.foreign)
      const absent = await ask(city.as(stranger), operation, things.absent())

      if (mintsItsId(operation))
        expect(foreign).toMatchObject({ status: 409, body: { type: '/problems/any/id-reused', title: expect.any(String), status: 409 } })
      else expect([foreign.status, foreign.text]).toEqual([absent.status, absent.text])
      for (const name of ['大阪市', '福岡市']) expect(foreign.text).not.toContain(name)
      // What was only read is looked at once, in the end.
      if (operation.method !== 'GET') expect(await foreignState()).toEqual(stateAtFirst)
    },
  )

  it('sees nothing of another’s in any list', async () => {
    for (const operation of closed.filter(({ parameters, method }) => method === 'GET' && !parameters.some((parameter) => parameter.in === 'path'))) {
      const reply = await ask(city.as(stranger), operation, {})
      expect([200, 403], named(operation)).toContain(reply.status)
      for (const id of ['applicationId', 'memberId', 'invitationId']) expect(reply.text, named(operation)).not.toContain(things.foreign[id])
    }
    expect(await foreignState()).toEqual(stateAtFirst)
  })
})

describe('the operator’s lists', () => {
  it('are refused to everybody else, and answered to the operator', async () => {
    const listsOf = {
      members: ['applications', 'applications.csv', 'members', 'members.csv', 'rechecks', 'stuck', 'audit', 'audit.csv', 'parked-deliveries'],
      projects: ['unanswered-needs', 'unanswered-needs.csv', 'matching-quality', 'matching-quality.csv', 'audit', 'audit.csv', 'parked-deliveries'],
      notices: ['failed-mails', 'failed-mails.csv', 'templates', 'parked-deliveries'],
    }
    const lists = Object.entries(listsOf).flatMap(([block, paths]) => paths.map((path) => `/api/${block}/${path}`))
    for (const list of lists) {
      for (const stranger of strangers) expect((await city.as(stranger)('GET', list)).status, `${stranger.subject} ${list}`).toBe(403)
      expect((await city.as(kei)('GET', list)).status, list).toBe(200)
    }
  })
})
