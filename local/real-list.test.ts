import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monotonicFactory } from 'ulid'
import { describe, expect, it } from 'vitest'
import { applicationOf } from './harness/bodies.ts'
import { aoi } from './harness/people.ts'
import { testCity } from './harness/test-city.ts'

type Row = { readonly code: string; readonly name: string; readonly corporateNumber: string }

const rows = JSON.parse(readFileSync(join(import.meta.dirname, '../data/local-governments.json'), 'utf8')) as readonly Row[]

describe('the real list, through the API', () => {
  it('has all 1,788 accepted by code and corporate number, and each refused with its neighbour’s number', { timeout: 600_000 }, async () => {
    const city = await testCity()
    const ulid = monotonicFactory()
    const caller = city.as(aoi)
    const accepted: string[] = []
    const refused: string[] = []
    const queue = rows.entries()
    const file = (content: unknown) => caller('PUT', `/api/members/applications/app_${ulid()}`, content)

    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (const [at, { code, name }] of queue) {
          const neighbour = rows[(at + 1) % rows.length]?.corporateNumber
          const content = applicationOf(code, name, aoi.email)
          const wrong = await file({ ...content, corporateNumber: neighbour })
          if (wrong.body.type === '/problems/members/corporate-number-mismatch') refused.push(code)
          if ((await file(content)).status === 201) accepted.push(code)
        }
      }),
    )

    const codes = rows.map(({ code }) => code)
    expect(accepted.sort()).toEqual(codes)
    expect(refused.sort()).toEqual(codes)
  })
})
