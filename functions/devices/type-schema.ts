import type { DeviceType, DeviceTypeList, Measure } from './device-type.ts'

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

type Conversions = Pick<DeviceTypeList, 'conversions'>

/**
 * What a device of a type may send, as JSON Schema: made of the very data by which a reading is judged (device-type.ts), so that neither can
 * say what the other does not.
 */
export const messageSchemaOf = (type: DeviceType, list: Conversions): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: type.nameEn,
  description: `A message of a device of the type ${type.code} (Smart Data Model ${type.model})`,
  oneOf: [...(type.measures.length > 0 ? [several('readings', '#/$defs/reading'), { $ref: '#/$defs/reading' }] : []), ...uplinksOf(type)],
  $defs: { ...(type.measures.length > 0 && { reading: readingSchemaOf(type, list) }), uplink: uplinkSchemaOf(type) },
})

/** One reading as a device sends it. */
export const readingSchemaOf = (type: DeviceType, list: Conversions): JsonSchema => ({
  type: 'object',
  required: ['at', 'measures'],
  properties: {
    at: { description: 'When it was measured: ISO 8601 with its offset, or milliseconds since 1970', anyOf: [instantText, { type: 'integer' }] },
    seq: { type: 'integer', minimum: 0 },
    measures: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: Object.fromEntries(type.measures.map((measure) => [measure.name, valueSchemaOf(measure, list)])),
    },
    corrects: { type: 'string', maxLength: 80 },
    revision: { type: 'integer', minimum: 1, maximum: 1_000_000 },
  },
})

const instantText = { type: 'string', format: 'date-time' }

const valueSchemaOf = (measure: Measure, list: Conversions): JsonSchema => {
  const { label, labelEn, unit, decimals } = measure
  const own = { type: 'number', minimum: measure.min, maximum: measure.max }
  const others = list.conversions.filter(({ to }) => to === unit).map(({ from }) => from)
  return {
    title: labelEn,
    description: `${label}. UN/CEFACT ${unit}; kept with ${decimals} decimals`,
    'x-unit': unit,
    oneOf: [own, inUnit({ const: unit }, own), ...(others.length > 0 ? [inUnit({ enum: others }, { type: 'number' })] : [])],
  }
}

/** A value with the unit it is in; one in another unit is converted, and judged after that. */
const inUnit = (unit: JsonSchema, value: JsonSchema): JsonSchema => ({ type: 'object', required: ['value', 'unit'], properties: { value, unit } })

const several = (name: string, ref: string): JsonSchema => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: ref } } },
})

/** Uplinks are sent by a gateway for others, and by what has a decoder for itself. */
const uplinksOf = ({ decoder, carriesOthers }: DeviceType): JsonSchema[] => (decoder || carriesOthers ? [several('uplinks', '#/$defs/uplink')] : [])

const uplinkSchemaOf = ({ decoder = {}, carriesOthers }: DeviceType): JsonSchema => ({
  type: 'object',
  required: ['at', 'port', 'bytes', ...(carriesOthers ? ['devEui'] : [])],
  properties: {
    at: { anyOf: [instantText, { type: 'integer' }] },
    seq: { type: 'integer', minimum: 0 },
    devEui: { type: 'string', maxLength: 60 },
    port: carriesOthers ? { type: 'integer', minimum: 1, maximum: 223 } : { enum: Object.keys(decoder).map(Number) },
    bytes: { type: 'string', contentEncoding: 'base64', maxLength: 400 },
  },
})
