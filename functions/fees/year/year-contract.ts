import * as z from 'zod'
import { Event } from '../../kernel/event.ts'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId, PersonId } from '../../kernel/ids.ts'
import { Yen, YenDifference } from '../../kernel/money.ts'
import { ExportQuery, PageQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { entryKinds } from '../books/ledger.ts'
import { EntryId, GrantId, YearOf } from '../contract.ts'
import { DistrictKey, Paper } from '../levy/levy-contract.ts'
import { YearPapers } from '../retention/retention-contract.ts'

/** 現年度分 and 滞納繰越分: what was levied for the year itself, and what earlier years left. */
export const yearParts = ['current', 'arrears'] as const

export const YearRow = lazy(() =>
  z
    .object({
      districtId: DistrictKey(),
      part: z.enum(yearParts),
      determined: YenDifference().meta({ description: '調定額; of arrears, what was carried over with what changed since' }),
      received: YenDifference().meta({ description: '収入済額, less what was refunded' }),
      writtenOff: YenDifference().meta({ description: '不納欠損額' }),
      refundDue: YenDifference().meta({ description: '還付未済額' }),
      outstanding: YenDifference().meta({ description: '収入未済額: carried over when the accounts close' }),
    })
    .meta({ id: 'YearRow' }),
)
export type YearRow = Infer<typeof YearRow>

export const YearFurther = lazy(() =>
  z
    .object({
      districtId: DistrictKey(),
      lateCharges: YenDifference(),
      costs: YenDifference().meta({ description: '滞納処分費 that was received' }),
      grantedFees: YenDifference().meta({ description: 'Grants out of fees, less what came back' }),
      grantedOwn: YenDifference(),
    })
    .meta({ id: 'YearFurther', description: 'What of the year is no fee' }),
)
export type YearFurther = Infer<typeof YearFurther>

/** 決算: what a year of the accounts comes to, from its entries. */
export const YearStatement = lazy(() =>
  z.object({ fiscalYear: z.int(), rows: z.array(YearRow()), further: z.array(YearFurther()), entries: z.int() }).meta({ id: 'YearStatement' }),
)
export type YearStatement = Infer<typeof YearStatement>

export const YearStatementView = lazy(() =>
  YearStatement()
    .extend({
      localGovernmentCode: LocalGovernmentCode(),
      closesOn: LocalDate(),
      isFinal: z.boolean().meta({ description: 'The accounts are closed, and nothing of it changes any more' }),
      unsettled: z.array(GrantId()).meta({ description: 'Grants of the year that are not settled' }),
      papers: YearPapers(),
    })
    .meta({ id: 'YearStatementView' }),
)
export type YearStatementView = Infer<typeof YearStatementView>

export const YearParams = lazy(() =>
  z.object({
    localGovernmentCode: LocalGovernmentCode(),
    fiscalYear: z.coerce
      .number()
      .pipe(YearOf())
      .meta({ examples: [2026] }),
  }),
)
export const YearExport = ExportQuery
export const ReviewQuery = PageQuery
export const OfficeParams = lazy(() => YearParams().pick({ localGovernmentCode: true }))

/** 決算審査で見る記帳: an entry that did not go its ordinary way, and who made it. */
export const ReviewedEntry = lazy(() =>
  z
    .object({
      entryId: EntryId(),
      kind: z.enum(entryKinds),
      bookedOn: LocalDate(),
      about: z.string().meta({ description: 'The claim, deposit, grant or levy' }),
      amount: Yen(),
      reverses: EntryId().optional(),
      reason: z.string().optional(),
      by: PersonId(),
    })
    .meta({ id: 'ReviewedEntry' }),
)
export type ReviewedEntry = Infer<typeof ReviewedEntry>
export const ReviewedPage = pageOf('ReviewedEntryPage', ReviewedEntry)

/** 帳簿についての行為: officers, terms, months and years. */
export const OfficeActPage = pageOf('OfficeActPage', Event)

/** 計画期間の精算の完了: nothing more is granted to the plan from then on. */
export const PlanClosing = lazy(() => z.strictObject({ version: z.int().min(0), document: Paper() }).meta({ id: 'PlanClosing' }))
export const PlanClosingView = lazy(() =>
  z
    .object({
      districtId: DistrictKey(),
      endsOn: LocalDate().optional().meta({ description: 'The last day of the plan’s period, or the day it was revoked' }),
      isRevoked: z.boolean(),
      isOver: z.boolean(),
      open: z.array(GrantId()).meta({ description: 'Grants that are not settled' }),
      closed: z.object({ document: Paper(), on: LocalDate() }).optional(),
      granted: z.object({ fees: Yen(), own: Yen() }).meta({ description: 'What stayed with the organization' }),
      version: z.int(),
    })
    .meta({ id: 'PlanClosingView' }),
)
export type PlanClosingView = Infer<typeof PlanClosingView>
export const PlanClosingParams = lazy(() => z.object({ districtId: DistrictKey() }))
export const PlanClosingActParams = lazy(() => z.object({ districtId: DistrictKey(), actId: ActId() }))
