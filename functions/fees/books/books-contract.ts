import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { ExportQuery, PageQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { LocalDate, Month } from '../../kernel/time.ts'
import { EntryId, YearOf } from '../contract.ts'
import { checkNames } from './books-check.ts'
import { entryKinds, sides } from './ledger.ts'

export const EntryView = lazy(() =>
  z
    .object({
      entryId: EntryId(),
      kind: z.enum(entryKinds),
      bookedOn: LocalDate(),
      fiscalYear: z.int(),
      about: z.string(),
      postings: z.array(z.object({ account: z.string(), side: z.enum(sides), amount: Yen() })),
      reverses: EntryId().optional(),
      with: z.string().meta({ description: 'The deposit it was paid with, or the claim from which it was moved' }).optional(),
      reason: z.string().optional(),
    })
    .meta({ id: 'EntryView' }),
)
export const EntryPage = pageOf('EntryPage', EntryView)
export const JournalQuery = lazy(() => PageQuery().extend({ month: Month() }))
export const JournalExport = lazy(() => ExportQuery().extend({ month: Month() }))

export const CheckView = lazy(() =>
  z
    .object({
      isSound: z.boolean(),
      brokenSeal: z.int().optional().meta({ description: 'The first block of the journal that is not what was sealed' }),
      findings: z.array(
        z.object({ check: z.enum(checkNames), differences: z.array(z.object({ about: z.string(), expected: z.number(), found: z.number() })) }),
      ),
    })
    .meta({ id: 'BooksCheck' }),
)

export const DayTotals = lazy(() =>
  z
    .object({
      day: LocalDate(),
      totals: z.array(
        z.object({
          account: z.string().meta({ description: 'What kind of account' }),
          whose: z.string(),
          fiscalYear: z.int(),
          arrears: z.boolean().meta({ description: '滞納繰越分' }),
          debit: Yen(),
          credit: Yen(),
        }),
      ),
    })
    .meta({ id: 'DayTotals' }),
)
export type DayTotals = Infer<typeof DayTotals>

export const BooksAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('close-month'), month: Month() }),
      z.strictObject({ act: z.literal('close-year'), fiscalYear: YearOf() }),
    ])
    .meta({ id: 'BooksAct' }),
)

export const ClosedView = lazy(() => z.object({ months: z.array(Month()), years: z.array(z.int()) }).meta({ id: 'ClosedBooks' }))

export const BooksParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode() }))
export const BooksActParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), actId: ActId() }))
export const DayParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), day: LocalDate() }))
