import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { instant } from '../kernel/time.ts'

/** The name of our own @context; it is served by this door. */
export const contextName = 'kanmin'

const Uri = lazy(() =>
  z
    .string()
    .max(500)
    .regex(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"\\]+$/)
    .meta({ description: 'A URI', examples: ['urn:ngsi-ld:CrowdFlowObserved:dev_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'] }),
)

export const EntityParams = lazy(() => z.object({ entityId: Uri() }))
export const TypeParams = lazy(() =>
  z.object({
    type: z
      .string()
      .min(1)
      .max(300)
      .meta({ examples: ['CrowdFlowObserved'] }),
  }),
)
export const ContextParams = lazy(() =>
  z.object({
    contextId: z
      .string()
      .max(100)
      .meta({ examples: [contextName] }),
  }),
)

/** The media types entities are told in; the first where nobody asks. */
export const ngsiMedias = ['application/json', 'application/ld+json'] as const

export const NgsiHeaders = lazy(() =>
  z.object({
    accept: z.string().max(500).optional().meta({ description: 'application/json (as without it) or application/ld+json' }),
    link: z.string().max(2000).optional().meta({ description: 'The @context by which names are understood and told; ours without one' }),
  }),
)

const names = () => z.string().min(1).max(2000)

/** How entities are told: `options` of the first versions of the standard, `format` of the later ones. */
const telling = {
  options: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'keyValues, simplified, concise or normalized; count', examples: ['keyValues'] }),
  format: z.enum(['normalized', 'concise', 'keyValues', 'simplified']).optional(),
  attrs: names()
    .optional()
    .meta({ description: 'Names of attributes, with commas between them', examples: ['peopleCount,location'] }),
}

export const EntityQuery = lazy(() => z.strictObject(telling))

export const EntitiesQuery = lazy(() =>
  z
    .strictObject({
      ...telling,
      type: names()
        .optional()
        .meta({ examples: ['CrowdFlowObserved'] }),
      id: names().optional(),
      idPattern: z.string().min(1).max(200).optional().meta({ description: 'Letters, digits, «_», «-», «:», «.*», «^» before and «$» behind' }),
      q: names()
        .optional()
        .meta({ description: 'Comparisons, with «;» for and, «|» for or', examples: ['peopleCount>100;location', 'peopleCount>=1|pm25<10'] }),
      georel: z
        .string()
        .max(100)
        .optional()
        .meta({ description: 'near;maxDistance==…, near;minDistance==… or within', examples: ['near;maxDistance==500'] }),
      geometry: z
        .string()
        .max(20)
        .optional()
        .meta({ examples: ['Point'] }),
      coordinates: z
        .string()
        .max(20_000)
        .optional()
        .meta({ examples: ['[134.05,34.342]'] }),
      geoproperty: z.literal('location').optional(),
      limit: z.coerce.number().int().min(0).max(1000).default(50),
      offset: z.coerce.number().int().min(0).max(100_000).default(0),
      count: z.enum(['true', 'false']).optional(),
    })
    .refine(({ type, id, attrs, q, georel }) => [type, id, attrs, q, georel].some((given) => given !== undefined), {
      params: { code: 'too_wide' },
      message: 'one of type, id, attrs, q, georel is needed',
    })
    .refine(({ georel, geometry, coordinates }) => new Set([georel, geometry, coordinates].map((given) => given === undefined)).size === 1, {
      path: ['georel'],
      params: { code: 'incomplete' },
      message: 'georel, geometry and coordinates belong together',
    }),
)
export type EntitiesQuery = Infer<typeof EntitiesQuery>

/** A moment as the standard writes it: UTC, with or without fractions of a second. */
const Moment = lazy(() =>
  z.iso
    .datetime()
    .transform((text) => instant(new Date(text)))
    .meta({ examples: ['2026-11-22T00:00:00Z'] }),
)

/** What can be said of a period out of what is kept of it. */
export const aggregates = ['totalCount', 'sum', 'avg', 'min', 'max'] as const
export type Aggregate = (typeof aggregates)[number]

export const TemporalQuery = lazy(() =>
  z
    .strictObject({
      options: z
        .string()
        .max(100)
        .optional()
        .meta({ description: 'temporalValues or aggregatedValues', examples: ['temporalValues'] }),
      format: z.enum(['normalized', 'temporalValues', 'aggregatedValues']).optional(),
      attrs: telling.attrs,
      timerel: z.enum(['before', 'after', 'between']).optional(),
      timeAt: Moment().optional(),
      endTimeAt: Moment().optional(),
      timeproperty: z.literal('observedAt').optional(),
      lastN: z.coerce.number().int().min(1).max(1000).optional(),
      aggrMethods: z
        .string()
        .max(200)
        .optional()
        .meta({ examples: ['sum,avg'] }),
      aggrPeriodDuration: z
        .string()
        .max(40)
        .optional()
        .meta({ description: 'PT1H, P1D or P1M', examples: ['P1D'] }),
    })
    .refine(({ timerel, timeAt }) => (timerel === undefined) === (timeAt === undefined), {
      path: ['timeAt'],
      params: { code: 'incomplete' },
      message: 'timerel and timeAt belong together',
    })
    .refine(
      ({ timerel, timeAt, endTimeAt }) =>
        (timerel === 'between') === (endTimeAt !== undefined) && (endTimeAt === undefined || (timeAt ?? '') < endTimeAt),
      {
        path: ['endTimeAt'],
        params: { code: 'not_sound' },
        message: 'endTimeAt belongs to between, and is later than timeAt',
      },
    ),
)
export type TemporalQuery = Infer<typeof TemporalQuery>

export const NgsiEntity = lazy(() =>
  z.looseObject({ id: z.string(), type: z.string() }).meta({ id: 'NgsiEntity', description: 'An entity, in the representation that was asked for' }),
)
export const NgsiEntities = lazy(() => z.array(NgsiEntity()).meta({ id: 'NgsiEntities' }))
export const NgsiTypeList = lazy(() =>
  z.looseObject({ id: z.string(), type: z.literal('EntityTypeList'), typeList: z.array(z.string()) }).meta({ id: 'EntityTypeList' }),
)
export const NgsiType = lazy(() =>
  z
    .looseObject({
      id: z.string(),
      type: z.literal('EntityTypeInfo'),
      typeName: z.string(),
      attributeDetails: z.array(z.looseObject({ attributeName: z.string() })),
    })
    .meta({ id: 'EntityTypeInfo' }),
)
export const NgsiAttributeList = lazy(() =>
  z.looseObject({ id: z.string(), type: z.literal('AttributeList'), attributeList: z.array(z.string()) }).meta({ id: 'AttributeList' }),
)
export const LdContextDocument = lazy(() => z.looseObject({ '@context': z.unknown() }).meta({ id: 'LdContextDocument' }))
