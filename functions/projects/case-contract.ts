import * as z from 'zod'
import { FieldCode } from '../kernel/field.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { ActId, MemberId } from '../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { BudgetBand, CaseId, PartnershipId } from './contract.ts'
import { KpiStanding, PartnershipResult, partyRoles } from './partnership-contract.ts'

/** A finished partnership, told to other cities. */
export const CaseContent = lazy(() =>
  z
    .strictObject({
      title: text(100),
      titleEn: text(200).optional(),
      summary: text(2000).meta({ description: '何をしたか' }),
      summaryEn: text(2000).optional(),
      fields: z.array(FieldCode()).min(1).max(12),
      localGovernmentCodes: z.array(LocalGovernmentCode()).min(1).max(20).meta({ description: 'Where' }),
      place: text(200).optional(),
      costBand: BudgetBand(),
      outcome: text(2000).meta({ description: '成果' }),
      lesson: text(2000).meta({ description: 'What would be done differently' }),
      contactable: z.boolean().meta({ description: 'Whether other cities may ask for an introduction' }),
    })
    .meta({ id: 'CaseContent' }),
)
export type CaseContent = Infer<typeof CaseContent>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

export const CaseDraft = lazy(() =>
  z.strictObject({ version: version().optional(), partnershipId: PartnershipId(), content: CaseContent() }).meta({ id: 'CaseDraft' }),
)

export const CaseAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('accept'), version: version() }),
      z.strictObject({ act: z.literal('withdraw'), version: version(), reason: text(1000) }),
    ])
    .meta({ id: 'CaseAct' }),
)
export type CaseAct = Infer<typeof CaseAct>

export const caseStatuses = ['negotiating', 'published', 'withdrawn'] as const
export const CaseStatus = lazy(() => z.enum(caseStatuses).meta({ id: 'CaseStatus' }))

const CaseParty = lazy(() => z.object({ memberId: MemberId(), memberName: z.string().optional(), role: z.enum(partyRoles) }))

/** A case as the catalogue lists it. */
export const CaseListing = lazy(() =>
  z
    .object({
      caseId: CaseId(),
      memberId: MemberId().meta({ description: 'The public side' }),
      title: z.string(),
      titleEn: z.string().optional(),
      fields: z.array(FieldCode()),
      localGovernmentCodes: z.array(LocalGovernmentCode()),
      costBand: BudgetBand(),
      result: PartnershipResult(),
      contactable: z.boolean(),
      publishedAt: Instant(),
    })
    .meta({ id: 'CaseListing' }),
)
export type CaseListing = Infer<typeof CaseListing>

export const CaseView = lazy(() =>
  z
    .object({
      caseId: CaseId(),
      memberId: MemberId(),
      status: CaseStatus(),
      content: CaseContent(),
      result: PartnershipResult(),
      parties: z.array(CaseParty()),
      figures: z
        .array(KpiStanding().omit({ kpiId: true, parentId: true, measuredBy: true }))
        .meta({ description: 'As they stood when the partnership was finished' }),
      publishedAt: Instant().optional(),
      partnershipId: PartnershipId().optional().meta({ description: 'For its parties alone' }),
      acceptedBy: z.array(MemberId()).optional().meta({ description: 'For its parties alone' }),
      reason: z.string().optional().meta({ description: 'Why it was withdrawn' }),
      version: z.number().int(),
    })
    .meta({ id: 'CaseView' }),
)
export type CaseView = Infer<typeof CaseView>

/** A case in the list of those who tell it, also before it is published. */
export const CaseSummary = lazy(() =>
  z
    .object({
      caseId: CaseId(),
      partnershipId: PartnershipId(),
      title: z.string(),
      titleEn: z.string().optional(),
      status: CaseStatus(),
      result: PartnershipResult(),
      waiting: z.boolean().meta({ description: 'For the member acted for to accept the text as it stands' }),
      publishedAt: Instant().optional(),
      version: z.number().int(),
    })
    .meta({ id: 'CaseSummary' }),
)
export type CaseSummary = Infer<typeof CaseSummary>
export const CasePage = pageOf('CasePage', CaseSummary)

const codes = () =>
  z
    .string()
    .max(300)
    .regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/)
    .optional()

export const CaseFilter = lazy(() =>
  z.object({ text: z.string().max(100).optional(), field: codes(), prefecture: codes(), band: codes(), result: codes() }),
)
export type CaseFilter = Infer<typeof CaseFilter>

export const caseFacets = ['field', 'prefecture', 'band', 'result'] as const

const Counted = lazy(() => z.array(z.object({ value: z.string(), count: z.number().int() })))

export const FoundCases = lazy(() =>
  z
    .object({
      items: z.array(CaseListing()),
      cursor: z.string().optional(),
      total: z.number().int(),
      facets: z.object({ field: Counted(), prefecture: Counted(), band: Counted(), result: Counted() }),
    })
    .meta({ id: 'FoundCases' }),
)

export const CaseQuery = lazy(() => PageQuery().extend(CaseFilter().shape))
export const CaseExport = lazy(() => ExportQuery().extend(CaseFilter().shape))
export const CaseParams = lazy(() => z.object({ caseId: CaseId() }))
export const CaseActParams = lazy(() => z.object({ caseId: CaseId(), actId: ActId() }))
