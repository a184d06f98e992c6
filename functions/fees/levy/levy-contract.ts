import * as z from 'zod'
import { SignedUpload } from '../../kernel/document.ts'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId } from '../../kernel/ids.ts'
import { Yen, YenDifference } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { LevyId, PayerId, YearOf } from '../contract.ts'
import { ClosedDays } from './due-date.ts'

const monthDay = () => z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)

export const DistrictKey = lazy(() =>
  z
    .string()
    .regex(/^dst_[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    .meta({ description: 'The district of the plan', examples: ['dst_01JD2Q9V8T6Y4W3X5Z7A9B1C2D'] }),
)

/** A document of a municipality by its number and day. */
export const Paper = lazy(() => z.strictObject({ number: text(100), on: LocalDate() }).meta({ id: 'Paper' }))
export type Paper = Infer<typeof Paper>

export const UploadedFile = lazy(() =>
  z
    .strictObject({
      name: text(200),
      bytes: z
        .int()
        .min(1)
        .max(32 * 1024 * 1024),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .meta({ id: 'UploadedFile' }),
)
export type UploadedFile = Infer<typeof UploadedFile>

/** A levy as it is drafted: on what it rests, and the roll with what each owes. */
export const LevyDraft = lazy(() =>
  z
    .strictObject({
      localGovernmentCode: LocalGovernmentCode(),
      districtId: DistrictKey(),
      fiscalYear: YearOf(),
      grounds: z.discriminatedUnion('from', [
        z
          .strictObject({ from: z.literal('heard') })
          .meta({ description: 'Certificate, ordinance and levy roll, as the districts of this city told them' }),
        z.strictObject({ from: z.literal('papers'), certificate: Paper(), ordinance: Paper() }),
      ]),
      referenceOn: LocalDate().meta({ description: '賦課期日: the day of the levy roll' }),
      necessaryCost: Yen().meta({ description: 'Of the activities, less other income: the fees together are never above it' }),
      activities: z
        .array(z.strictObject({ activity: text(200), amount: Yen() }))
        .max(100)
        .optional()
        .meta({ description: 'What the year is spent on: together the necessary cost, and shown to everybody in these shares' }),
      instalments: z.array(monthDay()).min(1).max(12),
      instalmentUnit: z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]),
      closedDays: ClosedDays(),
      appealInstruction: text(4000).meta({ description: '教示: decided by the city' }),
      file: UploadedFile(),
    })
    .meta({ id: 'LevyDraft' }),
)
export type LevyDraft = Infer<typeof LevyDraft>

const version = () => z.int().min(1).meta({ description: 'The version that was looked at' })

/** `read` is the dry run; `decide` is the levy decision and the determination of revenue; `drop` leaves nothing. */
export const LevyAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('read'), version: version() }),
      z.strictObject({ act: z.literal('decide'), version: version(), document: Paper() }),
      z.strictObject({ act: z.literal('drop'), version: version() }),
    ])
    .meta({ id: 'LevyAct' }),
)
export type LevyAct = Infer<typeof LevyAct>

export const levyStatuses = ['announced', 'reading', 'read', 'unreadable', 'writing', 'done', 'dropped'] as const

/** What the dry run found, or what came of the decision. */
export const LevyFindings = lazy(() =>
  z
    .object({
      payers: z.int(),
      paying: z.int(),
      claims: z.int(),
      total: Yen(),
      byInstalment: z.array(z.object({ namedOn: LocalDate(), dueOn: LocalDate(), total: Yen() })),
      rowsInError: z.int(),
      aboveCost: z.boolean(),
    })
    .meta({ id: 'LevyFindings' }),
)
export type LevyFindings = Infer<typeof LevyFindings>

export const LevyError = lazy(() => z.object({ row: z.int(), heading: z.string(), code: z.string() }).meta({ id: 'LevyError' }))
export type LevyError = Infer<typeof LevyError>
export const LevyErrorPage = pageOf('LevyErrorPage', LevyError)

/** What the roll of a levy says of one payer. */
export const RolledPayer = lazy(() =>
  z
    .object({
      payerId: PayerId(),
      name: z.string(),
      fee: Yen(),
      expectedBenefit: Yen(),
      explanation: z.string().optional(),
      parts: z.array(Yen()).meta({ description: 'What falls due in each instalment' }),
    })
    .meta({ id: 'RolledPayer' }),
)
export type RolledPayer = Infer<typeof RolledPayer>
export const RolledPayerPage = pageOf('RolledPayerPage', RolledPayer)

export const LevyView = lazy(() =>
  LevyDraft()
    .extend({
      levyId: LevyId(),
      version: z.int(),
      status: z.enum(levyStatuses),
      at: Instant(),
      fault: z.string().optional(),
      found: LevyFindings().optional(),
      document: Paper().optional(),
      progress: z.object({ written: z.int(), of: z.int() }).optional(),
      changed: YenDifference().optional().meta({ description: 'By how much changes in the course of the year made the total more or less' }),
      opened: z.int().optional().meta({ description: 'Payers who came in the course of the year' }),
      upload: SignedUpload().optional(),
    })
    .meta({ id: 'LevyView' }),
)
export type LevyView = Infer<typeof LevyView>
export const LevyPage = pageOf('LevyPage', LevyView)

export const LevyParams = lazy(() => z.object({ levyId: LevyId() }))
export const LevyActParams = lazy(() => z.object({ levyId: LevyId(), actId: ActId() }))
export const MunicipalityParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode() }))
