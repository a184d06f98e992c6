import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { collectingRoutes } from '../functions/fees/collecting-routes.ts'
import { publicRoutes } from '../functions/fees/contract.ts'
import { grantingRoutes } from '../functions/fees/granting-routes.ts'
import { keepingRoutes } from '../functions/fees/keeping-routes.ts'
import { notifyingRoutes } from '../functions/fees/notifying-routes.ts'
import { feesReference } from '../functions/fees/reference.ts'
import { settlingRoutes } from '../functions/fees/settling-routes.ts'
import { createFeesStore } from '../functions/fees/store.ts'
import { unauthenticated } from '../functions/kernel/problem.ts'
import { systemClock } from '../functions/kernel/time.ts'
import { createAllowances } from '../functions/platform/allowance.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createFiles } from '../functions/platform/files.ts'
import { type Api, createApi, type Route } from '../functions/platform/http.ts'
import { createReference } from '../functions/platform/reference.ts'
import { FeesBlock } from '../lib/fees-block.ts'
import type { HttpDoorName } from '../lib/parts/bundling.ts'
import { block } from './city.ts'
import { chosenFor, mayCount, nameOf, waysInto } from './doors.ts'

const template = block(FeesBlock)

// Never asked anything: only what is registered counts.
const table = createTable(new DynamoDBClient({ region: 'ap-northeast-1' }), 'fees')
const parts = {
  store: createFeesStore(table, systemClock, ulid),
  clock: systemClock,
  files: createFiles({ url: 'https://none.example', region: 'ap-northeast-1', credentials: { accessKeyId: '', secretAccessKey: '' } }),
  ...feesReference(createReference('data')),
}

type Registers = (api: Api, furniture: typeof parts) => void

const registered = (register: Registers): readonly Route[] => {
  const log = { info: () => undefined, error: () => undefined }
  const api = createApi({
    block: 'fees',
    publicRoutes,
    verify: () => Promise.reject(unauthenticated()),
    log,
    allowances: createAllowances(table, systemClock),
  })
  register(api, parts)
  return api.routes
}

const groups: readonly (readonly [HttpDoorName, readonly Route[]])[] = [
  ['fees-http', registered(keepingRoutes)],
  ['fees-notifying-http', registered(notifyingRoutes)],
  ['fees-granting-http', registered(grantingRoutes)],
  ['fees-collecting-http', registered(collectingRoutes)],
  ['fees-settling-http', registered(settlingRoutes)],
]

const ways = waysInto(template, { block: 'fees', doors: groups.map(([door]) => door) })

describe.each(groups)('the routes that %s answers', (door, routes) => {
  it('are all led to it and none of them to another', () => {
    const astray = routes.filter((route) => chosenFor(ways, route)?.door !== door)

    expect(astray.map((route) => `${nameOf(route)} is led to ${chosenFor(ways, route)?.door}`)).toEqual([])
    expect(routes.length).toBeGreaterThan(2)
  })

  it('ask for a token at the gateway, but those that are open', () => {
    const otherwise = routes.filter((route) => chosenFor(ways, route)?.open !== (route.open ?? false))

    expect(otherwise.map(nameOf)).toEqual([])
  })

  it('may count what a person takes of what is costly', () => {
    expect(mayCount(template, door)).toBe(true)
  })
})

describe('the ways into fees', () => {
  it('all lead to something: none is left from a route that is gone', () => {
    const taken = new Set(groups.flatMap(([, routes]) => routes).map((route) => chosenFor(ways, route)))
    const idle = ways.filter((way) => !taken.has(way)).map(({ method, path }) => `${method} ${path}`)

    expect(idle).toEqual(['GET /openapi.json'])
  })
})
