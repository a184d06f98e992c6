import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { certifyingRoutes } from '../functions/districts/certifying-routes.ts'
import { consentingRoutes } from '../functions/districts/consenting-routes.ts'
import { publicRoutes } from '../functions/districts/contract.ts'
import { enrollingRoutes } from '../functions/districts/enrolling-routes.ts'
import { issuingRoutes } from '../functions/districts/issuing-routes.ts'
import { preparingRoutes } from '../functions/districts/preparing-routes.ts'
import { pricingRoutes } from '../functions/districts/pricing-routes.ts'
import { districtsReference } from '../functions/districts/reference.ts'
import { schedulingRoutes } from '../functions/districts/scheduling-routes.ts'
import { createDistrictsStore } from '../functions/districts/store.ts'
import { unauthenticated } from '../functions/kernel/problem.ts'
import { systemClock } from '../functions/kernel/time.ts'
import { createAllowances } from '../functions/platform/allowance.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createFiles } from '../functions/platform/files.ts'
import { type Api, createApi, type Route } from '../functions/platform/http.ts'
import { createReference } from '../functions/platform/reference.ts'
import { DistrictsBlock } from '../lib/districts-block.ts'
import type { HttpDoorName } from '../lib/parts/bundling.ts'
import { block } from './city.ts'
import { chosenFor, mayCount, nameOf, waysInto } from './doors.ts'

const template = block(DistrictsBlock)

// Never asked anything: only what is registered counts.
const table = createTable(new DynamoDBClient({ region: 'ap-northeast-1' }), 'districts')
const parts = {
  store: createDistrictsStore(table, systemClock, ulid),
  clock: systemClock,
  files: createFiles({ url: 'https://none.example', region: 'ap-northeast-1', credentials: { accessKeyId: '', secretAccessKey: '' } }),
  ...districtsReference(createReference('data')),
}

type Registers = (api: Api, furniture: typeof parts) => void

const registered = (register: Registers): readonly Route[] => {
  const log = { info: () => undefined, error: () => undefined }
  const api = createApi({
    block: 'districts',
    publicRoutes,
    verify: () => Promise.reject(unauthenticated()),
    log,
    allowances: createAllowances(table, systemClock),
  })
  register(api, parts)
  return api.routes
}

const groups: readonly (readonly [HttpDoorName, readonly Route[]])[] = [
  ['districts-http', registered(preparingRoutes)],
  ['districts-enrolling-http', registered(enrollingRoutes)],
  ['districts-pricing-http', registered(pricingRoutes)],
  ['districts-consenting-http', registered(consentingRoutes)],
  ['districts-certifying-http', registered(certifyingRoutes)],
  ['districts-scheduling-http', registered(schedulingRoutes)],
  ['districts-issuing-http', registered(issuingRoutes)],
]

const ways = waysInto(template, { block: 'districts', doors: groups.map(([door]) => door) })

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

describe('the ways into districts', () => {
  it('all lead to something: none is left from a route that is gone', () => {
    const taken = new Set(groups.flatMap(([, routes]) => routes).map((route) => chosenFor(ways, route)))
    const idle = ways.filter((way) => !taken.has(way)).map(({ method, path }) => `${method} ${path}`)

    expect(idle).toEqual(['GET /openapi.json'])
  })

  it('lead to the first door with what nobody has named', () => {
    const unnamed = { method: 'get', path: '/nothing/of/the/kind', summary: '', answers: {}, refusals: [] } satisfies Route

    expect(chosenFor(ways, unnamed)?.door).toBe('districts-http')
    expect(ways.find(({ path }) => path === '/openapi.json')?.door).toBe('districts-http')
  })
})
