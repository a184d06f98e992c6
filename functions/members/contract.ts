import * as z from 'zod'
import { Event } from '../kernel/event.ts'
import { CorporateNumber, LocalGovernmentCode, PrefectureCode } from '../kernel/identifiers.ts'
import { EventId, idOf, MemberId, PersonId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { roles } from '../kernel/policy.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, LocalDate } from '../kernel/time.ts'

/** The directory is for everybody; all else needs a token. */
export const publicRoutes = ['GET /directory', 'GET /directory.csv', 'GET /directory/{memberId}', 'GET /terms'] as const

export const ApplicationId = idOf('app', 'ApplicationId')
export type ApplicationId = Infer<typeof ApplicationId>

/** The kinds of the code list data/member-kinds.json. */
export const memberKinds = ['local-government', 'business', 'university', 'amo', 'association', 'ministry', 'observer'] as const
export const MemberKind = lazy(() => z.enum(memberKinds).meta({ id: 'MemberKind' }))
export type MemberKind = Infer<typeof MemberKind>

/** The person in charge: personal data, kept in an item of its own that can be erased. */
export const Contact = lazy(() =>
  z
    .strictObject({
      department: text(100).optional(),
      name: text(100),
      email: z.email().max(254),
      phone: z
        .string()
        .regex(/^0[0-9]{1,4}-?[0-9]{1,4}-?[0-9]{3,4}$/, { abort: true })
        .refine((value) => /^0[0-9]{9,10}$/.test(value.replaceAll('-', '')), { params: { code: 'phone' }, message: 'has 10 or 11 digits' })
        .meta({ examples: ['03-1234-5678'] }),
    })
    .meta({ id: 'Contact' }),
)
export type Contact = Infer<typeof Contact>

/** What an organization files to become a member. */
export const ApplicationContent = lazy(() =>
  z
    .strictObject({
      kind: MemberKind(),
      name: text(200),
      nameKana: text(200).optional(),
      nameEn: text(200).optional(),
      corporateNumber: CorporateNumber(),
      localGovernmentCode: LocalGovernmentCode().meta({
        description: 'Of a local government: its own code. Of all others: the municipality where it has its seat',
      }),
      contact: Contact(),
      acceptedTerms: z
        .string()
        .max(20)
        .meta({ description: 'The version of the terms of use that was accepted', examples: ['2026-04-01'] }),
    })
    .meta({ id: 'ApplicationContent' }),
)
export type ApplicationContent = Infer<typeof ApplicationContent>

export const ApplicationStatus = lazy(() => z.enum(['filed', 'admitted']).meta({ id: 'ApplicationStatus' }))
export type ApplicationStatus = Infer<typeof ApplicationStatus>

/** An application as its list shows it: no personal data. */
export const ApplicationSummary = lazy(() =>
  z
    .object({
      applicationId: ApplicationId(),
      reference: z.string().meta({ description: 'The number people quote on the telephone', examples: ['A-9B1C-2D3E'] }),
      status: ApplicationStatus(),
      kind: MemberKind(),
      name: z.string(),
      corporateNumber: CorporateNumber(),
      localGovernmentCode: LocalGovernmentCode(),
      filedAt: Instant(),
      admittedAt: Instant().optional(),
      memberId: MemberId().optional(),
    })
    .meta({ id: 'ApplicationSummary' }),
)
export type ApplicationSummary = Infer<typeof ApplicationSummary>

/** One automatic check of an application and how it came out. */
export const Check = lazy(() =>
  z
    .object({
      name: z.enum(['corporate-number-fits-code', 'name-fits-registry', 'lg-jp-address']),
      outcome: z.enum(['passed', 'failed', 'not-applicable']),
      evidence: z.string().optional(),
    })
    .meta({ id: 'Check' }),
)
export type Check = Infer<typeof Check>

export const ApplicationView = lazy(() =>
  ApplicationSummary()
    .extend({
      nameKana: z.string().optional(),
      nameEn: z.string().optional(),
      contact: Contact().optional(),
      acceptedTerms: z.string(),
      filedBy: PersonId(),
      checks: z.array(Check()),
    })
    .meta({ id: 'ApplicationView' }),
)
export type ApplicationView = Infer<typeof ApplicationView>

export const ApplicationPage = pageOf('ApplicationPage', ApplicationSummary)
export const ApplicationQuery = lazy(() => PageQuery().extend({ status: ApplicationStatus().default('filed') }))
export const ApplicationExport = lazy(() => ExportQuery().extend({ status: ApplicationStatus().default('filed') }))
export const ApplicationParams = lazy(() => z.object({ applicationId: ApplicationId() }))

/** A member as everybody may see it. */
export const DirectoryEntry = lazy(() =>
  z
    .object({
      memberId: MemberId(),
      kind: MemberKind(),
      name: z.string(),
      nameKana: z.string().optional(),
      nameEn: z.string().optional(),
      corporateNumber: CorporateNumber(),
      localGovernmentCode: LocalGovernmentCode(),
      prefectureCode: PrefectureCode(),
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
  }),
)
export type DirectoryFilter = Infer<typeof DirectoryFilter>

export const DirectoryQuery = lazy(() => PageQuery().extend(DirectoryFilter().shape))
export const DirectoryExport = lazy(() => ExportQuery().extend(DirectoryFilter().shape))
export const DirectoryPage = pageOf('DirectoryPage', DirectoryEntry)
export const MemberParams = lazy(() => z.object({ memberId: MemberId() }))

/** What the signed-in person is: for the portal's menu and its choice of the member to act for. */
export const Me = lazy(() =>
  z
    .object({
      personId: PersonId(),
      email: z.string().optional(),
      memberships: z.array(z.object({ memberId: MemberId(), name: z.string(), kind: MemberKind(), roles: z.array(z.enum(roles)) })),
    })
    .meta({ id: 'Me' }),
)
export type Me = Infer<typeof Me>

export const Terms = lazy(() => z.object({ version: z.string(), text: z.string(), textEn: z.string() }).meta({ id: 'Terms' }))

const AuditFilter = lazy(() =>
  z.object({
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional()
      .meta({ description: 'The month in Tokyo; this month if absent' }),
    about: z
      .string()
      .regex(/^[a-z]{3}_[0-9A-Z]{26}$/)
      .optional()
      .meta({ description: 'The id of a thing: its whole history' }),
  }),
)
export type AuditFilter = Infer<typeof AuditFilter>

export const AuditQuery = lazy(() => PageQuery().extend(AuditFilter().shape))
export const AuditExport = lazy(() => ExportQuery().extend(AuditFilter().shape))
export const AuditPage = pageOf('AuditPage', Event)

/** A delivery that failed for good: kept until the operator has it tried again. */
export const ParkedDelivery = lazy(() =>
  z
    .object({ eventId: EventId(), consumer: z.string(), attempts: z.number().int(), reason: z.string(), parkedAt: Instant(), event: Event() })
    .meta({ id: 'ParkedDelivery' }),
)
export type ParkedDelivery = Infer<typeof ParkedDelivery>
export const ParkedDeliveryPage = pageOf('ParkedDeliveryPage', ParkedDelivery)
export const ParkedDeliveryParams = lazy(() => z.object({ eventId: EventId(), consumer: z.string().regex(/^[a-z-]{1,40}$/) }))
