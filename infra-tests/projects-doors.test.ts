import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { unauthenticated } from '../functions/kernel/problem.ts'
import { systemClock } from '../functions/kernel/time.ts'
import { createAllowances } from '../functions/platform/allowance.ts'
import { createTable } from '../functions/platform/dynamo-table.ts'
import { createFiles } from '../functions/platform/files.ts'
import { type Api, createApi, type Route } from '../functions/platform/http.ts'
import { createReference } from '../functions/platform/reference.ts'
import { publicRoutes } from '../functions/projects/contract.ts'
import { partneringRoutes } from '../functions/projects/partnering-routes.ts'
import { proposingRoutes } from '../functions/projects/proposing-routes.ts'
import { projectsReference } from '../functions/projects/reference.ts'
import { seekingRoutes } from '../functions/projects/seeking-routes.ts'
import { sheetRoutes } from '../functions/projects/sheet-routes.ts'
import { createProjectsStore } from '../functions/projects/store.ts'
import type { HttpDoorName } from '../lib/parts/bundling.ts'
import { ProjectsBlock } from '../lib/projects-block.ts'
import { block } from './city.ts'
import { chosenFor, mayCount, nameOf, waysInto } from './doors.ts'

const template = block(ProjectsBlock)

// Never asked anything: only what is registered counts.
const table = createTable(new DynamoDBClient({ region: 'ap-northeast-1' }), 'projects')
const parts = {
  store: createProjectsStore(table, systemClock, ulid),
  clock: systemClock,
  files: createFiles({ url: 'https://none.example', region: 'ap-northeast-1', credentials: { accessKeyId: '', secretAccessKey: '' } }),
  ...projectsReference(createReference('data')),
}

type Registers = (api: Api, furniture: typeof parts) => void

const registered = (register: Registers): readonly Route[] => {
  const log = { info: () => undefined, error: () => undefined }
  const api = createApi({
    block: 'projects',
    publicRoutes,
    verify: () => Promise.reject(unauthenticated()),
    log,
    allowances: createAllowances(table, systemClock),
  })
  register(api, parts)
  return api.routes
}

const groups: readonly (readonly [HttpDoorName, readonly Route[]])[] = [
  ['projects-http', registered(sheetRoutes)],
  ['projects-seeking-http', registered(seekingRoutes)],
  ['projects-proposing-http', registered(proposingRoutes)],
  ['projects-partnering-http', registered(partneringRoutes)],
]

const ways = waysInto(template, { block: 'projects', doors: groups.map(([door]) => door) })

describe.each(groups)('the routes that %s answers', (door, routes) => {
  it('are all led to it and none of them to another', () => {
    const astray = routes.filter((route) => chosenFor(ways, route)?.door !== door)

    expect(astray.map((route) => `${nameOf(route)} is led to ${chosenFor(ways, route)?.door}`)).toEqual([])
    expect(routes.length).toBeGreaterThan(10)
  })

  it('ask for a token at the gateway, but those that are open', () => {
    const otherwise = routes.filter((route) => chosenFor(ways, route)?.open !== (route.open ?? false))

    expect(otherwise.map(nameOf)).toEqual([])
  })

  it('may count what a person takes of what is costly', () => {
    expect(mayCount(template, door)).toBe(true)
  })
})

describe('the ways into projects', () => {
  it('all lead to something: none is left from a route that is gone', () => {
    const taken = new Set(groups.flatMap(([, routes]) => routes).map((route) => chosenFor(ways, route)))
    const idle = ways.filter((way) => !taken.has(way)).map(({ method, path }) => `${method} ${path}`)

    expect(idle).toEqual(['GET /openapi.json'])
  })

  it('lead to the first door with what nobody has named', () => {
    const unnamed = { method: 'get', path: '/nothing/of/the/kind', summary: '', answers: {}, refusals: [] } satisfies Route

    expect(chosenFor(ways, unnamed)?.door).toBe('projects-http')
    expect(ways.find(({ path }) => path === '/openapi.json')?.door).toBe('projects-http')
  })
})
