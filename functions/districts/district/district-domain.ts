import { changedMeanwhile } from '../../kernel/problem.ts'
import type { Instant, LocalDate } from '../../kernel/time.ts'
import type { DistrictId } from '../contract.ts'
import type { OfficialDocument } from '../document/official-document-contract.ts'
import type { DistrictThing } from '../policy.ts'
import { districtMayNotMove } from '../problems.ts'
import { requireDate } from '../procedure/procedure.ts'
import { type Bounds, boundsOf } from './district-area.ts'
import type { DistrictContent } from './district-contract.ts'
import type { DistrictAct, DistrictSummary, DistrictView } from './district-sheet-contract.ts'

/** The area of one plan after the other, and who cares for it. */
export type District = {
  readonly districtId: DistrictId
  readonly content: DistrictContent
  readonly areaSquareMetres: number
  readonly version: number
  readonly fingerprint: string
  readonly regionalPlan?: OfficialDocument | undefined
  readonly publishedAt?: Instant | undefined
}

export type DistrictOutcome = { readonly district: District; readonly event: string; readonly after?: Readonly<Record<string, unknown>> }

type Drawing = Pick<District, 'content' | 'areaSquareMetres' | 'fingerprint'>

export const draw = (districtId: DistrictId, drawing: Drawing): DistrictOutcome => ({
  district: { districtId, ...drawing, version: 1 },
  event: 'DistrictDrawn',
})

/** Draws it anew. Whose it is, and in which municipality, is said once: plans and rolls hang on it. */
export const redraw = (district: District, version: number, drawing: Drawing): DistrictOutcome => {
  if (district.version !== version) throw changedMeanwhile()
  const { localGovernmentCode, amoId } = drawing.content
  if (localGovernmentCode !== district.content.localGovernmentCode || amoId !== district.content.amoId) throw districtMayNotMove()
  return { district: { ...district, ...drawing, version: version + 1 }, event: 'DistrictChanged' }
}

/** With the approval of the regional plan on record the district is there for everybody. */
export const decideDistrict = (district: District, act: DistrictAct, at: { readonly now: Instant; readonly today: LocalDate }): DistrictOutcome => {
  if (district.version !== act.version) throw changedMeanwhile()
  requireDate({ document: act.document, today: at.today })
  return {
    district: { ...district, regionalPlan: act.document, publishedAt: district.publishedAt ?? at.now, version: district.version + 1 },
    event: 'RegionalPlanRecorded',
    after: { number: act.document.number, on: act.document.on },
  }
}

export const thingOf = ({ content, publishedAt }: District): DistrictThing => ({
  amoId: content.amoId,
  localGovernmentCode: content.localGovernmentCode,
  isPublic: publishedAt !== undefined,
})

export const districtSummaryOf = ({ districtId, content, areaSquareMetres, publishedAt, version }: District, amoName?: string): DistrictSummary => {
  const { area, ...said } = content
  const bounds: Bounds = boundsOf(area.coordinates[0] ?? [])
  return { districtId, ...said, ...(amoName && { amoName }), bounds: [...bounds], areaSquareMetres, published: publishedAt !== undefined, version }
}

export const districtViewOf = (district: District, amoName?: string): DistrictView => ({
  ...districtSummaryOf(district, amoName),
  area: district.content.area,
  ...(district.regionalPlan && { regionalPlan: district.regionalPlan }),
})
