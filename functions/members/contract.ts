import * as z from 'zod'
import { FieldCode } from '../kernel/field.ts'
import { CorporateNumber, InvoiceNumber, LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { roles } from '../kernel/policy.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { LocalDate, Month } from '../kernel/time.ts'

export { FieldCode }

/** The directory is for everybody; all else needs a token. */
export const publicRoutes = [
  'GET /directory',
  'GET /directory.csv',
  'GET /directory/counts',
  'GET /directory/{memberId}',
  'GET /terms',
  'GET /membership-classes',
  'GET /statistics',
  'GET /statistics.csv',
] as const

/** The consumer that hears what members tells; its parked deliveries and dead letters bear this name. */
export const lettersConsumer = 'members-letters'

/** The kinds of the code list data/member-kinds.json. */
export const memberKinds = ['local-government', 'business', 'university', 'amo', 'association', 'ministry', 'observer'] as const
export const MemberKind = lazy(() => z.enum(memberKinds).meta({ id: 'MemberKind' }))
export type MemberKind = Infer<typeof MemberKind>

/** The class beside the kind, a code of data/membership-classes.json: each platform has its own. */
export const MembershipClass = lazy(() =>
  z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .meta({ id: 'MembershipClass', examples: ['class-1'] }),
)

/** The classes of this platform, as data/membership-classes.json has them. */
export const MembershipClassList = lazy(() =>
  z
    .object({
      items: z.array(z.object({ code: MembershipClass(), name: z.string(), nameEn: z.string(), description: z.string().optional() })),
      source: z.string(),
    })
    .meta({ id: 'MembershipClassList' }),
)
export type MembershipClassList = Infer<typeof MembershipClassList>

/** A member as everybody may see it. */
export const DirectoryEntry = lazy(() =>
  z
    .object({
      memberId: MemberId(),
      kind: MemberKind(),
      name: z.string(),
      nameKana: z.string().optional(),
      nameEn: z.string().optional(),
      membershipClass: MembershipClass(),
      corporateNumber: CorporateNumber().optional(),
      invoiceNumber: InvoiceNumber().optional(),
      localGovernmentCode: LocalGovernmentCode(),
      prefectureCode: PrefectureCode(),
      website: z.string().optional(),
      about: z.string().optional(),
      fields: z.array(FieldCode()),
      admittedOn: LocalDate(),
    })
    .meta({ id: 'DirectoryEntry' }),
)
export type DirectoryEntry = Infer<typeof DirectoryEntry>

export const DirectoryFilter = lazy(() =>
  z.object({
    text: z.string().max(100).optional().meta({ description: 'part of the name in kanji, kana or English, of the corporate number or of the code' }),
    kind: MemberKind().optional(),
    prefecture: PrefectureCode().optional(),
    municipality: LocalGovernmentCode().optional(),
    field: FieldCode().optional(),
  }),
)
export type DirectoryFilter = Infer<typeof DirectoryFilter>

export const DirectoryQuery = lazy(() => PageQuery().extend(DirectoryFilter().shape))
export const DirectoryExport = lazy(() => ExportQuery().extend(DirectoryFilter().shape))
export const DirectoryPage = pageOf('DirectoryPage', DirectoryEntry)

const Counted = lazy(() => z.object({ code: z.string(), bodies: z.number().int() }).meta({ id: 'Counted' }))

/** How many members the directory holds for a question, and how many it would hold for each neighbouring one. */
export const DirectoryCounts = lazy(() =>
  z
    .object({
      total: z.number().int(),
      by: z
        .object({ kind: z.array(Counted()), prefecture: z.array(Counted()), municipality: z.array(Counted()), field: z.array(Counted()) })
        .meta({ description: 'With each other choice of a filter, the others kept; municipalities only within a prefecture' }),
      without: z
        .object({ kind: z.number().int(), prefecture: z.number().int(), municipality: z.number().int(), field: z.number().int() })
        .meta({ description: 'Without this filter, the others kept; a municipality goes with its prefecture' }),
    })
    .meta({ id: 'DirectoryCounts' }),
)
export type DirectoryCounts = Infer<typeof DirectoryCounts>

export const MemberParams = lazy(() => z.object({ memberId: MemberId() }))

/** What the signed-in person is: for the portal's menu and its choice of the member to act for. */
export const Me = lazy(() =>
  z
    .object({
      personId: PersonId(),
      email: z.string().optional(),
      memberships: z.array(
        z.object({
          memberId: MemberId(),
          name: z.string(),
          nameEn: z.string().optional(),
          kind: MemberKind(),
          roles: z.array(z.enum(roles)),
          termsToAccept: z.string().optional().meta({ description: 'The version of the terms that this member has still to accept' }),
        }),
      ),
      invitations: z.number().int().meta({ description: 'How many open invitations wait for the address of this person' }),
    })
    .meta({ id: 'Me' }),
)
export type Me = Infer<typeof Me>

export const Terms = lazy(() => z.object({ version: z.string(), text: z.string(), textEn: z.string() }).meta({ id: 'Terms' }))
export type Terms = Infer<typeof Terms>

/** The fiscal year from April; this one if absent. */
const StatisticsFilter = lazy(() => z.object({ fiscalYear: z.coerce.number().int().min(2019).max(2100).optional() }))
export const StatisticsQuery = StatisticsFilter
export const StatisticsExport = lazy(() => ExportQuery().extend(StatisticsFilter().shape))

/** Members and observers by kind at the end of each month, against the target of the fiscal year. */
export const Statistics = lazy(() =>
  z
    .object({
      fiscalYear: z.number().int(),
      target: z.number().int().optional().meta({ description: 'Bodies at the end of the fiscal year; absent where none was set' }),
      items: z.array(z.object({ month: Month(), kind: MemberKind(), bodies: z.number().int() })),
    })
    .meta({ id: 'Statistics' }),
)
export type Statistics = Infer<typeof Statistics>
