import * as z from 'zod'
import { LocalGovernmentCode, PrefectureCode } from '../../kernel/identifiers.ts'
import { ActId, MemberId } from '../../kernel/ids.ts'
import { ExportQuery, PageQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { DistrictId } from '../contract.ts'
import { OfficialDocument } from '../document/official-document-contract.ts'
import { Area, DistrictContent } from './district-contract.ts'

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** Without a version it is a new district, with it the one that was looked at is changed. */
export const DistrictDraft = lazy(() => z.strictObject({ version: version().optional(), content: DistrictContent() }).meta({ id: 'DistrictDraft' }))

/** What the municipality puts on record: the approval of the regional revitalization plan that the activities stand in (Act art. 5(15)). */
export const DistrictAct = lazy(() =>
  z
    .discriminatedUnion('act', [z.strictObject({ act: z.literal('record-regional-plan'), version: version(), document: OfficialDocument() })])
    .meta({ id: 'DistrictAct' }),
)
export type DistrictAct = Infer<typeof DistrictAct>

export const DistrictSummary = lazy(() =>
  z
    .object({
      districtId: DistrictId(),
      localGovernmentCode: LocalGovernmentCode(),
      amoId: MemberId(),
      amoName: z.string().optional(),
      name: z.string(),
      nameEn: z.string().optional(),
      bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).meta({ description: 'West, south, east, north' }),
      areaSquareMetres: z.number().int(),
      published: z.boolean().meta({ description: 'Whether everybody may know of it: from the approval of the regional plan on' }),
      version: z.number().int(),
    })
    .meta({ id: 'DistrictSummary' }),
)
export type DistrictSummary = Infer<typeof DistrictSummary>

export const DistrictView = lazy(() =>
  DistrictSummary().extend({ area: Area(), regionalPlan: OfficialDocument().optional() }).meta({ id: 'DistrictView' }),
)
export type DistrictView = Infer<typeof DistrictView>

export const DistrictPage = pageOf('DistrictPage', DistrictSummary)
export const DistrictFilter = lazy(() => z.object({ municipality: LocalGovernmentCode().optional(), prefecture: PrefectureCode().optional() }))
export const DistrictQuery = lazy(() => PageQuery().extend(DistrictFilter().shape))
export const DistrictExport = lazy(() => ExportQuery().extend(DistrictFilter().shape))
export const DistrictParams = lazy(() => z.object({ districtId: DistrictId() }))
export const DistrictActParams = lazy(() => z.object({ districtId: DistrictId(), actId: ActId() }))
