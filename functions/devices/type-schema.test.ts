import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { devicesBase } from '../../local/harness/devices.ts'
import { type TestCity, testCity } from '../../local/harness/test-city.ts'
import type { Instant } from '../kernel/time.ts'
import { type DeviceType, DeviceTypeList } from './device-type.ts'
import { sorted } from './ingestion.ts'
import { messageSchemaOf } from './type-schema.ts'

const list = DeviceTypeList().parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../data/device-types.json'), 'utf8')))
const at = '2026-11-22T03:00:00.000Z'
const limits = { receivedAt: at as Instant, notBefore: '2026-11-01T00:00:00.000Z' as Instant }

const compiled = (schema: object) => {
  const ajv = new Ajv2020({ strict: true, keywords: ['x-unit'] })
  formats.default(ajv)
  return ajv.compile(schema)
}

const measuring = list.items.filter(({ measures }) => measures.length > 0)

/** What somebody might send of a type: mostly near the ends of its ranges, sometimes of no measure or unit it has. */
const measuresOf = (type: DeviceType) => {
  const value = fc.oneof(
    ...type.measures.flatMap(({ min, max, decimals }) => {
      const step = 10 ** -decimals
      return [min, max, min - step, max + step, min + step / 3, max + step / 3, min - step / 3].map((each) => fc.constant(each))
    }),
    fc.double({ min: -1000, max: 50_000, noNaN: true }),
  )
  const units = [...new Set([...type.measures.map(({ unit }) => unit), 'XXX'])]
  const given = fc.oneof(value, fc.record({ value, unit: fc.constantFrom(...units) }), fc.constantFrom('12', null, true))
  return fc.dictionary(fc.constantFrom(...type.measures.map(({ name }) => name), 'unheardOf'), given as fc.Arbitrary<unknown>, { maxKeys: 3 })
}

describe('the schema of a type of device', () => {
  let city: TestCity
  beforeAll(async () => {
    city = await testCity()
  })

  it('is told to everybody with the type, and is sound JSON Schema', async () => {
    const { body } = await city.as(undefined)('GET', `${devicesBase}/device-types`)

    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(list.items.map(({ code }) => code))
    for (const { schema } of body.items) expect(compiled(schema)).toBeTypeOf('function')
  })

  it.each(measuring.map((type) => [type.code, type] as const))('of %s takes exactly what its readings are judged by', (_, type) => {
    const fits = compiled(messageSchemaOf(type, list))
    // A value in a unit that is converted is judged after that; of it the schema says the unit alone.
    const isConverted = (given: unknown) => list.conversions.some(({ from }) => from === (given as { unit?: string } | null)?.unit)

    fc.assert(
      fc.property(measuresOf(type), (measures) => {
        fc.pre(!Object.values(measures).some(isConverted))
        const message = { at, measures }
        const { readings } = sorted(message, { type, types: list, limits })
        expect(readings.length === 1, JSON.stringify(measures)).toBe(fits(message))
      }),
      { numRuns: 300 },
    )
  })

  it('takes a value in a unit that can be converted, and none in another', () => {
    const weather = list.items.find(({ code }) => code === 'weather') as DeviceType
    const fits = compiled(messageSchemaOf(weather, list))

    expect(fits({ at, measures: { temperature: { value: 60, unit: 'FAH' } } })).toBe(true)
    expect(fits({ at, measures: { temperature: { value: 60, unit: 'MTR' } } })).toBe(false)
  })

  it('of a gateway takes what others sent, and no reading', () => {
    const gateway = list.items.find(({ carriesOthers }) => carriesOthers) as DeviceType
    const fits = compiled(messageSchemaOf(gateway, list))

    expect(fits({ uplinks: [{ at, devEui: 'a1', port: 2, bytes: 'AAA=' }] })).toBe(true)
    expect(fits({ at, measures: { temperature: 2 } })).toBe(false)
  })
})
