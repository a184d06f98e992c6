import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId } from '../../kernel/ids.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { holdingReasons } from './retention.ts'

/** 保存期間 as the municipality's document rules have it: no law names one for these papers, so none is assumed. */
export const RetentionTerms = lazy(() =>
  z
    .strictObject({
      years: z.int().min(5).max(100).meta({
        description: 'From the 1 April after the year in which the accounts closed; what the city is owed lapses after five (Local Autonomy Act 236)',
      }),
      rule: text(200).meta({ description: 'The rule it follows, as its number and article' }),
    })
    .meta({ id: 'RetentionTerms' }),
)
export type RetentionTerms = Infer<typeof RetentionTerms>

export const RetentionTermsDraft = lazy(() =>
  z.strictObject({ version: z.int().min(0), terms: RetentionTerms() }).meta({ id: 'RetentionTermsDraft' }),
)
export const RetentionTermsView = lazy(() =>
  z.object({ localGovernmentCode: LocalGovernmentCode(), version: z.int(), terms: RetentionTerms().optional() }).meta({ id: 'RetentionTermsView' }),
)
export type RetentionTermsView = Infer<typeof RetentionTermsView>

/** What becomes of the papers of a year: how long they are kept, when they went, or what still holds them. */
export const YearPapers = lazy(() =>
  z
    .object({
      keptUntil: LocalDate().optional().meta({ description: 'Absent while the municipality has named no term' }),
      goneOn: LocalDate().optional(),
      heldBy: z.array(z.object({ reason: z.enum(holdingReasons), count: z.int() })).meta({ description: 'As the last night found them' }),
    })
    .meta({ id: 'YearPapers' }),
)
export type YearPapers = Infer<typeof YearPapers>

export const RetentionParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode() }))
export const RetentionActParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), actId: ActId() }))
