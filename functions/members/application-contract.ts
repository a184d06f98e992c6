import * as z from 'zod'
import { Contact } from '../kernel/contact.ts'
import { Evidence } from '../kernel/document.ts'
import { CorporateNumber, InvoiceNumber, LocalGovernmentCode } from '../kernel/identifiers.ts'
import { ActId, FileId, idOf, MemberId, PersonId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { FieldCode, MemberKind, MembershipClass } from './contract.ts'

export { ActId, Contact, Evidence, FileId }

export const ApplicationId = idOf('app', 'ApplicationId')
export type ApplicationId = Infer<typeof ApplicationId>

const Website = lazy(() => z.url({ protocol: /^https?$/ }).max(500))

/** What an organization files to become a member. */
export const ApplicationContent = lazy(() =>
  z
    .strictObject({
      kind: MemberKind(),
      name: text(200),
      nameKana: text(200).optional(),
      nameEn: text(200).optional(),
      corporateNumber: CorporateNumber().optional(),
      invoiceNumber: InvoiceNumber().optional(),
      withoutNumber: text(500).optional().meta({ description: 'Why this body bears no number; evidence is then asked for' }),
      localGovernmentCode: LocalGovernmentCode().meta({
        description: 'Of a local government: its own code. Of all others: the municipality where it has its seat',
      }),
      postalCode: z
        .string()
        .regex(/^[0-9]{3}-?[0-9]{4}$/)
        .optional()
        .meta({ examples: ['965-8601'] }),
      address: text(300).optional(),
      website: Website().optional(),
      about: text(2000).optional(),
      fields: z.array(FieldCode()).max(12).default([]),
      evidence: z.array(Evidence()).max(10).default([]),
      contact: Contact(),
      acceptedTerms: z
        .string()
        .max(20)
        .meta({ description: 'The version of the terms of use that was accepted', examples: ['2026-04-01'] }),
    })
    .meta({ id: 'ApplicationContent' }),
)
export type ApplicationContent = Infer<typeof ApplicationContent>

/** An application half filled in: whatever the form holds, kept for ninety days and seen by nobody else. */
export const Draft = lazy(() =>
  z
    .strictObject({
      applicationId: ApplicationId(),
      values: z.record(z.string().max(60), z.unknown()).refine((values) => JSON.stringify(values).length <= 20_000, {
        params: { code: 'draft_too_large' },
        message: 'is larger than a form can be',
      }),
      savedAt: Instant().optional(),
    })
    .meta({ id: 'Draft' }),
)
export type Draft = Infer<typeof Draft>
export const DraftPage = pageOf('DraftPage', Draft)

export const applicationStatuses = ['filed', 'returned', 'admitted', 'refused', 'withdrawn'] as const
export const ApplicationStatus = lazy(() => z.enum(applicationStatuses).meta({ id: 'ApplicationStatus' }))
export type ApplicationStatus = Infer<typeof ApplicationStatus>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** What can be done with an application. The applicant mends and withdraws, the operator does the rest. */
export const ApplicationAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('take'), version: version() }),
      z.strictObject({ act: z.literal('release'), version: version() }),
      z.strictObject({ act: z.literal('pause'), version: version(), reason: text(1000) }),
      z.strictObject({ act: z.literal('resume'), version: version() }),
      z.strictObject({ act: z.literal('note'), text: text(4000) }),
      z.strictObject({ act: z.literal('return'), version: version(), reasons: z.array(text(1000)).min(1).max(20) }),
      z.strictObject({ act: z.literal('refuse'), version: version(), reason: text(2000) }),
      z.strictObject({ act: z.literal('admit'), version: version(), membershipClass: MembershipClass().optional() }),
      z.strictObject({ act: z.literal('mend'), version: version(), content: ApplicationContent() }),
      z.strictObject({ act: z.literal('withdraw'), version: version() }),
    ])
    .meta({ id: 'ApplicationAct' }),
)
export type ApplicationAct = Infer<typeof ApplicationAct>

/** An application as its list shows it: no personal data. */
export const ApplicationSummary = lazy(() =>
  z
    .object({
      applicationId: ApplicationId(),
      reference: z.string().meta({ description: 'The number people quote on the telephone', examples: ['A-9B1C-2D3E'] }),
      status: ApplicationStatus(),
      kind: MemberKind(),
      name: z.string(),
      corporateNumber: CorporateNumber().optional(),
      invoiceNumber: InvoiceNumber().optional(),
      localGovernmentCode: LocalGovernmentCode(),
      filedAt: Instant(),
      version: z.number().int(),
      takenBy: PersonId().optional(),
      takenAt: Instant().optional(),
      pausedAt: Instant().optional(),
      decidedAt: Instant().optional(),
      memberId: MemberId().optional(),
    })
    .meta({ id: 'ApplicationSummary' }),
)
export type ApplicationSummary = Infer<typeof ApplicationSummary>

/** One automatic check of an application, how it came out, and what was compared. */
export const Check = lazy(() =>
  z
    .object({
      name: z.enum([
        'corporate-number-fits-code',
        'name-fits-registry',
        'lg-jp-address',
        'invoice-number-fits-corporate-number',
        'body-bears-a-number',
        'postal-code-given',
        'evidence-given',
      ]),
      outcome: z.enum(['passed', 'failed', 'not-applicable']),
      found: z.string().optional(),
      expected: z.string().optional(),
    })
    .meta({ id: 'Check' }),
)
export type Check = Infer<typeof Check>

/** A remark of one officer for the others; the applicant never sees it. */
export const Note = lazy(() => z.object({ at: Instant(), by: PersonId(), text: z.string() }).meta({ id: 'Note' }))
export type Note = Infer<typeof Note>

export const ApplicationView = lazy(() =>
  ApplicationSummary()
    .extend({
      content: ApplicationContent().partial({ contact: true }),
      filedBy: PersonId(),
      returnedFor: z.array(z.string()).optional(),
      refusedFor: z.string().optional(),
      pausedFor: z.string().optional().meta({ description: 'For the operator alone' }),
      checks: z.array(Check()),
      notes: z.array(Note()).optional().meta({ description: 'For the operator alone' }),
      mayDecide: z.boolean().meta({ description: 'False for who filed it, and for who belongs to the body it is about' }),
    })
    .meta({ id: 'ApplicationView' }),
)
export type ApplicationView = Infer<typeof ApplicationView>

export const ApplicationPage = pageOf('ApplicationPage', ApplicationSummary)
export const ApplicationQuery = lazy(() => PageQuery().extend({ status: ApplicationStatus().default('filed') }))
export const ApplicationExport = lazy(() => ExportQuery().extend({ status: ApplicationStatus().default('filed') }))
export const ApplicationParams = lazy(() => z.object({ applicationId: ApplicationId() }))
export const ApplicationActParams = lazy(() => z.object({ applicationId: ApplicationId(), actId: ActId() }))
export const EvidenceParams = lazy(() => z.object({ applicationId: ApplicationId(), fileId: FileId() }))

export const SignedUpload = lazy(() =>
  z
    .object({ url: z.string(), method: z.literal('PUT'), headers: z.record(z.string(), z.string()), expiresInSeconds: z.number().int() })
    .meta({ id: 'SignedUpload', description: 'Where the browser sends the bytes, with exactly these headers' }),
)
export const SignedDownload = lazy(() => z.object({ url: z.string() }).meta({ id: 'SignedDownload' }))
