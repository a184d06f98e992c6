import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { Yen } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { BankAccountId, BankFileId } from '../contract.ts'
import { fitsZengin, zenginCodes } from './zengin-text.ts'

/** A text as a bank's file takes it: kana, letters and digits, so many bytes at most. */
export const zenginField = (length: number) =>
  z
    .string()
    .min(1)
    .max(100)
    .refine((value) => value === value.trim() && fitsZengin(value, length), {
      params: { code: 'not_zengin' },
      message: 'holds a character no bank takes, begins or ends with a blank, or is too long',
    })

/** What the bank knows the municipality by when it collects (委託者), and into which account it does. */
export const TransferTerms = lazy(() =>
  z
    .strictObject({
      bankAccountId: BankAccountId().meta({ description: 'The account into which is collected; the results of transfers post its money' }),
      collectorCode: z
        .string()
        .regex(/^[0-9]{1,10}$/)
        .meta({ description: '委託者コード' }),
      collectorKana: zenginField(40).meta({ description: '委託者名' }),
      bankKana: zenginField(15),
      branchKana: zenginField(15),
      code: z.enum(zenginCodes).meta({ description: 'In which code the bank takes the file' }),
      leadDays: z.int().min(0).max(60).meta({ description: 'How many days before the debit the bank wants the file' }),
    })
    .meta({ id: 'TransferTerms' }),
)
export type TransferTerms = Infer<typeof TransferTerms>

export const TransferTermsDraft = lazy(() => z.strictObject({ version: z.int().min(0), terms: TransferTerms() }).meta({ id: 'TransferTermsDraft' }))
export const TransferTermsView = lazy(() =>
  z.object({ localGovernmentCode: LocalGovernmentCode(), version: z.int(), terms: TransferTerms().optional() }).meta({ id: 'TransferTermsView' }),
)
export type TransferTermsView = Infer<typeof TransferTermsView>

export const transferRequestStatuses = ['making', 'nothing', 'ready'] as const

const counted = () => z.object({ count: z.int(), total: Yen() })

/** 口座振替依頼: what is to be collected on a due date, made once, with its control totals and what became of it. */
export const TransferRequestView = lazy(() =>
  z
    .object({
      localGovernmentCode: LocalGovernmentCode(),
      dueOn: LocalDate().meta({ description: 'The due date of the claims, and the day of the debit' }),
      status: z.enum(transferRequestStatuses).meta({ description: '“nothing”: nobody who owes on this day has a mandate; it may be asked again' }),
      at: Instant(),
      requested: counted().meta({ description: 'The control totals of the file' }),
      without: counted().meta({ description: 'What is due on this day of payers without a mandate: it is in no file' }),
      file: z.object({ name: z.string(), bytes: z.int(), sha256: z.string() }).optional(),
      result: z
        .object({ bankFileId: BankFileId(), at: Instant(), collected: counted(), uncollected: counted() })
        .optional()
        .meta({ description: 'What the bank answered, line by line as requested' }),
      version: z.int(),
    })
    .meta({ id: 'TransferRequestView' }),
)
export type TransferRequestView = Infer<typeof TransferRequestView>
export const TransferRequestPage = pageOf('TransferRequestPage', TransferRequestView)
export const TransferRequestParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), dueOn: LocalDate() }))
