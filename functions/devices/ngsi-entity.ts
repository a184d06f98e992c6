import type { Instant } from '../kernel/time.ts'
import type { DeviceId } from './contract.ts'
import type { DeviceContent } from './device-contract.ts'
import type { DeviceType, Measure } from './device-type.ts'
import type { Vocabulary } from './ngsi-context.ts'

type Point = { readonly type: 'Point'; readonly coordinates: readonly [number, number] }

export type Attribute =
  | { readonly type: 'Property'; readonly value: string | number | readonly string[]; readonly unitCode?: string; readonly observedAt?: Instant }
  | { readonly type: 'GeoProperty'; readonly value: Point }
  | { readonly type: 'Relationship'; readonly object: string }

/** What NGSI-LD calls a thing, in our words; it is told in the caller's. */
export type Entity = { readonly id: string; readonly type: string; readonly attributes: Readonly<Record<string, Attribute>> }

/** A value that stands, and when it was measured. */
export type Latest = { readonly value: number; readonly at: Instant }

/** What is known of a device when it is told. */
export type Observed = {
  readonly deviceId: DeviceId
  readonly content: DeviceContent
  readonly type: DeviceType
  readonly intervalSeconds: number
  readonly ownerName: string | undefined
  readonly latest: Readonly<Record<string, Latest>>
  readonly coverage: Latest | undefined
}

/** The model of the device itself, beside that of what it observes. */
export const deviceModel = 'Device'

export const urnOf = (model: string, deviceId: DeviceId): string => `urn:ngsi-ld:${model}:${deviceId}`

/** The device and the model an identifier names; undefined if it is none of ours. */
export const namedBy = (entityId: string): { readonly model: string; readonly deviceId: DeviceId } | undefined => {
  const [, model, deviceId] = /^urn:ngsi-ld:([A-Za-z]+):(dev_[0-9A-HJKMNP-TV-Z]{26})$/.exec(entityId) ?? []
  return model && deviceId ? { model, deviceId: deviceId as DeviceId } : undefined
}

/** What a type of device is told as: what it observes, and itself. A gateway observes nothing. */
export const modelsOf = ({ model, measures }: DeviceType): readonly string[] => (measures.length > 0 ? [model, deviceModel] : [deviceModel])

/** Attributes that an entity of a model may have. */
export const attributesOf = (type: DeviceType, model: string): readonly string[] =>
  model === deviceModel
    ? ['name', 'alternateName', 'dataProvider', 'location', 'controlledProperty']
    : [
        'name',
        'alternateName',
        'dataProvider',
        'location',
        'refDevice',
        'dateObserved',
        ...(lasts(type) ? spanNames : []),
        'coverage',
        ...type.measures.map(({ name }) => name),
      ]

const spanNames = ['dateObservedFrom', 'dateObservedTo']

/** Whether what it measures is of a stretch of time and not of a moment: a count, a sum, an equivalent level. */
const lasts = ({ measures }: DeviceType): boolean => measures.some(({ total, mean }) => total === true || mean === 'energy')

const saidOf = ({ content, ownerName }: Observed): Record<string, Attribute> => ({
  name: { type: 'Property', value: content.name },
  ...(content.nameEn && { alternateName: { type: 'Property', value: content.nameEn } }),
  ...(ownerName && { dataProvider: { type: 'Property', value: ownerName } }),
  location: { type: 'GeoProperty', value: { type: 'Point', coordinates: [content.place.longitude, content.place.latitude] } },
})

/** What a device observes, as its Smart Data Model has it. */
export const observedEntity = (observed: Observed): Entity => {
  const { deviceId, type, latest, coverage } = observed
  const newestAt = Object.values(latest).reduce<Instant | undefined>(
    (newest, { at }) => (newest === undefined || at > newest ? at : newest),
    undefined,
  )
  return {
    id: urnOf(type.model, deviceId),
    type: type.model,
    attributes: {
      ...saidOf(observed),
      refDevice: { type: 'Relationship', object: urnOf(deviceModel, deviceId) },
      ...(newestAt && datesOf(newestAt, observed)),
      ...(coverage && { coverage: { type: 'Property', value: coverage.value, unitCode: 'C62', observedAt: coverage.at } }),
      ...Object.fromEntries(
        type.measures.flatMap((measure) => {
          const known = latest[measure.name]
          return known ? [[measure.name, propertyOf(measure, known)]] : []
        }),
      ),
    },
  }
}

const datesOf = (newestAt: Instant, { type, intervalSeconds }: Observed): Record<string, Attribute> => ({
  dateObserved: { type: 'Property', value: newestAt },
  ...(lasts(type) && {
    dateObservedFrom: { type: 'Property', value: new Date(Date.parse(newestAt) - intervalSeconds * 1000).toISOString() },
    dateObservedTo: { type: 'Property', value: newestAt },
  }),
})

const propertyOf = ({ unit }: Measure, { value, at }: Latest): Attribute => ({
  type: 'Property',
  value,
  unitCode: unit,
  observedAt: at,
})

/** The device that observes. */
export const deviceEntity = (observed: Observed, controlled: Readonly<Record<string, string>>): Entity => ({
  id: urnOf(deviceModel, observed.deviceId),
  type: deviceModel,
  attributes: {
    ...saidOf(observed),
    controlledProperty: { type: 'Property', value: [...new Set(observed.type.measures.flatMap(({ name }) => controlled[name] ?? []))] },
  },
})

export const forms = ['normalized', 'concise', 'keyValues'] as const
export type Form = (typeof forms)[number]

type Telling = { readonly form: Form; readonly words: Vocabulary; readonly only?: ReadonlySet<string> | undefined }

/** An entity as it is told: the attributes that were asked for, in the representation and the words of whoever asks. */
export const told = ({ id, type, attributes }: Entity, { form, words, only }: Telling): { id: string; type: string } & Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !only || only.has(name))
      .map(([name, attribute]) => [words.told(name), representations[form](attribute)]),
  ),
  id,
  type: words.told(type),
})

const representations: Readonly<Record<Form, (attribute: Attribute) => unknown>> = {
  normalized: (attribute) => attribute,
  concise: (attribute) => {
    if (attribute.type === 'Relationship') return { object: attribute.object }
    if (attribute.type === 'GeoProperty') return attribute.value
    const { type: _, ...rest } = attribute
    return Object.keys(rest).length === 1 ? rest.value : rest
  },
  keyValues: (attribute) => (attribute.type === 'Relationship' ? attribute.object : attribute.value),
}
