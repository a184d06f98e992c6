import * as z from 'zod'
import { CorporateNumber, LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { LocalDate } from '../kernel/time.ts'

/** Registry is public: it is reference data the product ships. */
export const publicRoutes = [
  'GET /local-governments',
  'GET /local-governments/{code}',
  'GET /local-governments/{code}/boundary',
  'GET /local-governments.csv',
  'GET /prefectures',
  'GET /boundaries/prefectures',
  'GET /fields',
  'GET /technology-classes',
  'GET /member-kinds',
  'GET /holidays',
] as const

export const LocalGovernmentType = lazy(() => z.enum(['prefecture', 'city', 'special-ward', 'town', 'village']).meta({ id: 'LocalGovernmentType' }))
export type LocalGovernmentType = Infer<typeof LocalGovernmentType>

/** A prefecture, city, special ward, town or village; wards of designated cities are not local governments (Local Autonomy Act art. 1-3). */
export const LocalGovernment = lazy(() =>
  z
    .object({
      code: LocalGovernmentCode(),
      type: LocalGovernmentType(),
      prefectureCode: PrefectureCode(),
      prefecture: z.string(),
      name: z.string(),
      kana: z.string(),
      nameEn: z.string().meta({ description: 'The place alone: what kind of local government it is stands in `type`', examples: ['Aizuwakamatsu'] }),
      prefectureEn: z.string(),
      corporateNumber: CorporateNumber(),
      latitude: z.number().optional().meta({
        description:
          'Of its hall, which a few island villages have on the mainland; not known, as longitude and url, of who appeared after the list was shipped',
      }),
      longitude: z.number().optional(),
      url: z.string().optional(),
      goneOn: LocalDate()
        .optional()
        .meta({ description: 'Of one that exists no longer: the day of the first list without it. It is found by its code alone' }),
    })
    .meta({ id: 'LocalGovernment' }),
)
export type LocalGovernment = Infer<typeof LocalGovernment>

export const LocalGovernmentFilter = lazy(() =>
  z.object({
    text: z
      .string()
      .max(100)
      .optional()
      .meta({ description: 'part of the code, or of the name in kanji, kana or English, with or without the prefecture' }),
    prefecture: PrefectureCode().optional(),
    type: LocalGovernmentType().optional(),
  }),
)
export type LocalGovernmentFilter = Infer<typeof LocalGovernmentFilter>

export const LocalGovernmentQuery = lazy(() => PageQuery().extend(LocalGovernmentFilter().shape))
export const LocalGovernmentExport = lazy(() => ExportQuery().extend(LocalGovernmentFilter().shape))
export const LocalGovernmentPage = pageOf('LocalGovernmentPage', LocalGovernment)
export const LocalGovernmentParams = lazy(() => z.object({ code: LocalGovernmentCode() }))

export const Prefecture = lazy(() =>
  z
    .object({
      code: PrefectureCode(),
      localGovernmentCode: LocalGovernmentCode(),
      name: z.string(),
      kana: z.string(),
      nameEn: z.string(),
    })
    .meta({ id: 'Prefecture' }),
)
export type Prefecture = Infer<typeof Prefecture>

export const PrefectureList = lazy(() => z.object({ items: z.array(Prefecture()) }).meta({ id: 'PrefectureList' }))

const Ring = lazy(() =>
  z.array(z.array(z.number()).min(2).max(2)).min(4).meta({ id: 'Ring', description: 'Longitude and latitude of each corner; the last is the first' }),
)

export const Geometry = lazy(() =>
  z
    .discriminatedUnion('type', [
      z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring()).min(1) }),
      z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring()).min(1)).min(1) }),
    ])
    .meta({ id: 'Geometry' }),
)
export type Geometry = Infer<typeof Geometry>

/** A GeoJSON feature (RFC 7946), WGS 84. */
export const Boundary = lazy(() =>
  z
    .object({
      type: z.literal('Feature'),
      properties: z.object({ code: LocalGovernmentCode(), prefectureCode: PrefectureCode(), name: z.string(), nameEn: z.string() }),
      geometry: Geometry(),
    })
    .meta({ id: 'Boundary' }),
)
export type Boundary = Infer<typeof Boundary>

export const BoundaryCollection = lazy(() =>
  z
    .object({
      type: z.literal('FeatureCollection'),
      attribution: z.string().meta({ description: 'The credit line to show on every map that is made of this' }),
      features: z.array(Boundary()),
    })
    .meta({ id: 'BoundaryCollection' }),
)
export type BoundaryCollection = Infer<typeof BoundaryCollection>

/** An entry of a code list: a code and what it is called. */
export const Term = lazy(() =>
  z
    .object({
      code: z.string(),
      name: z.string(),
      nameEn: z.string(),
      description: z.string().optional(),
      descriptionEn: z.string().optional(),
    })
    .meta({ id: 'Term' }),
)
export type Term = Infer<typeof Term>

export const TermList = lazy(() => z.object({ items: z.array(Term()), source: z.string() }).meta({ id: 'TermList' }))
export type TermList = Infer<typeof TermList>

/** A kind of member, and what it shows to become one. */
export const MemberKindTerm = lazy(() =>
  Term()
    .extend({
      identifiedBy: z
        .array(z.enum(['corporate-number', 'invoice-number', 'none']))
        .meta({ description: 'What tells a body of this kind from others, the first that it has' }),
      membershipClass: z.string().meta({ description: 'A code of membership-classes' }),
      codeOf: z
        .enum(['itself', 'seat'])
        .meta({ description: 'Whose local government code it gives: its own, or that of the municipality of its seat' }),
    })
    .meta({ id: 'MemberKindTerm' }),
)
export const MemberKindList = lazy(() => z.object({ items: z.array(MemberKindTerm()), source: z.string() }).meta({ id: 'MemberKindList' }))
export type MemberKindList = Infer<typeof MemberKindList>

export const HolidayQuery = lazy(() => z.object({ year: z.coerce.number().int().min(1900).max(2200) }))

/** The public holidays of one year. A year the list does not cover is refused, never guessed. */
export const HolidayList = lazy(() =>
  z
    .object({
      items: z.array(z.object({ on: LocalDate(), name: z.string(), nameEn: z.string() })),
      coversFrom: LocalDate(),
      coversUntil: LocalDate(),
      source: z.string(),
    })
    .meta({ id: 'HolidayList' }),
)
export type HolidayList = Infer<typeof HolidayList>
