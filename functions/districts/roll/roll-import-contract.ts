import * as z from 'zod'
import { ActId } from '../../kernel/ids.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { AllocationBasis, DistrictCode } from '../allocation/fee-rule-terms.ts'
import { DistrictId, ImportId } from '../contract.ts'

/** What a column of the file may be. Rows of the same key (or corporate number, or name) are premises of one business. */
export const importFields = [
  'key',
  'name',
  'nameKana',
  'corporateNumber',
  'group',
  'publiclyOwned',
  'traits',
  'expectedBenefit',
  'premisesName',
  'address',
  'longitude',
  'latitude',
  'class',
  'zone',
  'premisesTraits',
  'openedOn',
  'closedOn',
  'contactName',
  'contactDepartment',
  'contactPostalCode',
  'contactAddress',
  'contactEmail',
  'contactPhone',
] as const
export type ImportField = (typeof importFields)[number]

const heading = () => text(200).meta({ description: 'The heading of the column in the file' })

/** Which column is what; the caller says it, nothing is guessed. */
export const ImportMapping = lazy(() =>
  z
    .strictObject({
      headingRow: z.number().int().min(1).max(50).default(1),
      columns: z.partialRecord(z.enum(importFields), heading()),
      quantities: z
        .array(z.strictObject({ basis: AllocationBasis(), heading: heading() }))
        .max(12)
        .default([]),
      measuredOn: LocalDate().optional().meta({ description: 'The day on which the quantities of this file were so' }),
      otherwise: z
        .strictObject({ class: DistrictCode().optional(), zone: DistrictCode().optional() })
        .default({})
        .meta({ description: 'What holds where the file has no such column or cell' }),
    })
    .refine(({ columns }) => columns.name !== undefined && columns.expectedBenefit !== undefined, {
      params: { code: 'column_missing' },
      path: ['columns'],
      message: 'names neither the name nor the expected benefit',
    })
    .refine(({ quantities, measuredOn }) => quantities.length === 0 || measuredOn !== undefined, {
      params: { code: 'measured_when' },
      path: ['measuredOn'],
      message: 'is missing beside quantities',
    })
    .meta({ id: 'RollImportMapping' }),
)
export type ImportMapping = Infer<typeof ImportMapping>

export const ImportFile = lazy(() =>
  z
    .strictObject({
      name: text(200),
      kind: z.enum(['csv', 'xlsx']),
      bytes: z
        .number()
        .int()
        .min(1)
        .max(10 * 1024 * 1024),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .meta({ id: 'RollImportFile' }),
)
export type ImportFile = Infer<typeof ImportFile>

export const ImportDraft = lazy(() => z.strictObject({ file: ImportFile(), mapping: ImportMapping() }).meta({ id: 'RollImportDraft' }))
export type ImportDraft = Infer<typeof ImportDraft>

const version = () => z.number().int().min(1).meta({ description: 'The version that was looked at: what changed meanwhile is not decided on' })

/** `read` is the dry run: it changes nothing. `take-over` writes the roll anew and shows it in one moment. */
export const ImportAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('read'), version: version() }),
      z.strictObject({ act: z.literal('take-over'), version: version() }),
      z.strictObject({ act: z.literal('drop'), version: version() }),
    ])
    .meta({ id: 'RollImportAct' }),
)
export type ImportAct = Infer<typeof ImportAct>

export const importStatuses = ['announced', 'reading', 'read', 'unreadable', 'writing', 'done', 'dropped'] as const

/** What a dry run found. */
export const ImportFindings = lazy(() =>
  z
    .object({
      rows: z.number().int(),
      businesses: z.number().int(),
      added: z.number().int(),
      changed: z.number().int(),
      unchanged: z.number().int(),
      rowsInError: z.number().int(),
    })
    .meta({ id: 'RollImportFindings' }),
)
export type ImportFindings = Infer<typeof ImportFindings>

/** A row that does not fit: which one in the file, under which heading, and why. */
export const ImportError = lazy(() =>
  z.object({ row: z.number().int(), heading: z.string(), code: z.string(), value: z.string() }).meta({ id: 'RollImportError' }),
)
export type ImportError = Infer<typeof ImportError>
export const ImportErrorPage = pageOf('RollImportErrorPage', ImportError)
export const ImportParams = lazy(() => z.object({ districtId: DistrictId(), importId: ImportId() }))
export const ImportActParams = lazy(() => z.object({ districtId: DistrictId(), importId: ImportId(), actId: ActId() }))
