import * as z from 'zod'
import { SignedUpload } from '../../kernel/document.ts'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId } from '../../kernel/ids.ts'
import { Yen, YenDifference } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { knownBy, reviewReasons } from '../clearing/decision.ts'
import { BankAccountId, BankFileId, ClaimId, ClearingId, DepositId, EntryId, MovementId, PayerId } from '../contract.ts'
import { UploadedFile } from '../levy/levy-contract.ts'
import { CsvProfile } from './bank-csv.ts'
import { bankFaults } from './bank-statement.ts'
import { yearStyles } from './era.ts'
import { payoutKinds } from './payout.ts'
import { uncollectedReasons } from './transfer-result.ts'

const digits = (length: number) => z.string().regex(new RegExp(`^[0-9]{1,${length}}$`))

/** Which files post money into an account: the same money told in two ways would be posted twice. */
export const fileFormats = ['zengin-01', 'zengin-03', 'zengin-91', 'camt', 'csv'] as const

export const BankAccountDraft = lazy(() =>
  z
    .strictObject({
      name: text(100),
      account: z.union([
        z.strictObject({ bankCode: digits(4), branchCode: digits(3), kind: z.enum(['1', '2', '4']), number: digits(10) }),
        z.strictObject({ identifier: z.string().regex(/^[A-Za-z0-9]{1,34}$/) }),
      ]),
      source: z.enum(fileFormats).meta({ description: 'The one kind of file that posts money into this account' }),
      years: z.enum(yearStyles),
      csv: CsvProfile().optional(),
      openingBalance: YenDifference().meta({ description: 'What the bank held before the first file' }),
    })
    .refine(({ source, csv }) => source !== 'csv' || csv !== undefined, {
      params: { code: 'profile_missing' },
      path: ['csv'],
      message: 'a CSV is read by a profile',
    })
    .meta({ id: 'BankAccountDraft' }),
)
export type BankAccountDraft = Infer<typeof BankAccountDraft>

export const BankAccountView = lazy(() =>
  z
    .object({
      bankAccountId: BankAccountId(),
      localGovernmentCode: LocalGovernmentCode(),
      content: BankAccountDraft(),
      closing: z.object({ balance: YenDifference(), on: LocalDate() }).optional().meta({ description: 'What the last statement says' }),
      ledger: YenDifference().meta({ description: 'What the books hold, with what was there before the first file' }),
      waiting: YenDifference().meta({
        description:
          'What left the account for a reason nobody has told yet, less what was booked as paid and has not left it: so much the books hold more',
      }),
    })
    .meta({ id: 'BankAccountView' }),
)
export type BankAccountView = Infer<typeof BankAccountView>
export const BankAccountPage = pageOf('BankAccountPage', BankAccountView)
export const BankAccountParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), bankAccountId: BankAccountId() }))

export const BankFileDraft = lazy(() => z.strictObject({ bankAccountId: BankAccountId(), file: UploadedFile() }).meta({ id: 'BankFileDraft' }))

export const bankFileStatuses = ['announced', 'reading', 'refused', 'posting', 'posted'] as const

export const BankFileFound = lazy(() =>
  z
    .object({
      ...{ lines: z.int(), deposits: z.int(), total: Yen(), known: z.int(), movements: z.int(), uncollected: z.int().optional() },
      requestedFor: LocalDate().optional().meta({ description: 'The due date of the request of transfers that this result answers' }),
    })
    .meta({ id: 'BankFileFound', description: 'Lines of the file, those that are new, and those that another file told before' }),
)

export const BankFileView = lazy(() =>
  z
    .object({
      bankFileId: BankFileId(),
      bankAccountId: BankAccountId(),
      localGovernmentCode: LocalGovernmentCode(),
      version: z.int(),
      status: z.enum(bankFileStatuses),
      at: Instant(),
      file: UploadedFile(),
      refusal: z.object({ fault: z.enum([...bankFaults, 'other-account', 'other-source']), row: z.int(), offset: z.int() }).optional(),
      found: BankFileFound().optional(),
      progress: z.object({ written: z.int(), of: z.int() }).optional(),
      upload: SignedUpload().optional(),
    })
    .meta({ id: 'BankFileView' }),
)
export type BankFileView = Infer<typeof BankFileView>
export const UncollectedView = lazy(() =>
  z
    .object({ row: z.int(), reference: z.string(), payerKana: z.string(), amount: Yen(), result: z.enum(uncollectedReasons) })
    .meta({ id: 'UncollectedView', description: 'A line of an account transfer that came to nothing, and why' }),
)
export const UncollectedPage = pageOf('UncollectedPage', UncollectedView)
export const BankFilePage = pageOf('BankFilePage', BankFileView)
export const BankFileAct = lazy(() => z.strictObject({ act: z.literal('read'), version: z.int().min(1) }).meta({ id: 'BankFileAct' }))
export const BankFileParams = lazy(() => z.object({ bankFileId: BankFileId() }))
export const BankFileActParams = lazy(() => z.object({ bankFileId: BankFileId(), actId: ActId() }))

const Part = lazy(() => z.strictObject({ claimId: ClaimId(), amount: Yen() }).meta({ id: 'ClearedPart' }))

const SuggestionView = lazy(() =>
  z
    .object({
      reason: z.enum(reviewReasons),
      payerId: PayerId(),
      parts: z.array(Part()),
      left: Yen(),
      together: z.array(DepositId()).optional(),
    })
    .meta({ id: 'Suggestion' }),
)

export const DepositView = lazy(() =>
  z
    .object({
      depositId: DepositId(),
      bankAccountId: BankAccountId(),
      amount: Yen(),
      unapplied: Yen(),
      setAside: Yen(),
      paidOn: LocalDate(),
      receivedOn: LocalDate(),
      postedOn: LocalDate(),
      ageDays: z.int(),
      isReversed: z.boolean(),
      version: z.int(),
      payerKana: z.string().optional(),
      payerCode: z.string().optional(),
      remittance: z.string().optional(),
      review: z.object({ reason: z.enum(reviewReasons), suggestions: z.array(SuggestionView()) }).optional(),
    })
    .meta({ id: 'DepositView' }),
)
export type DepositView = Infer<typeof DepositView>
export const DepositPage = pageOf('DepositPage', DepositView)

const version = () => z.int().min(1)
const amount = () => Yen().refine((value) => value > 0, { params: { code: 'nothing' }, message: 'is nothing' })
const reason = () => text(1000)

/** What is done with a deposit: it meets claims, is not ours, is ours after all, goes back, or was taken back by the bank. */
export const DepositAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({
        act: z.literal('clear'),
        version: version(),
        clearingId: ClearingId(),
        parts: z
          .array(z.strictObject({ claimId: ClaimId(), amount: amount() }))
          .min(1)
          .max(20)
          .refine((parts) => new Set(parts.map(({ claimId }) => claimId)).size === parts.length, {
            params: { code: 'twice' },
            message: 'names a claim twice',
          }),
        learnName: z.boolean().meta({ description: 'Whether money under this name is this payer’s from now on' }),
      }),
      z.strictObject({ act: z.literal('set-aside'), version: version(), amount: amount(), reason: reason() }),
      z.strictObject({ act: z.literal('take-up'), version: version(), amount: amount(), reason: reason() }),
      z.strictObject({ act: z.literal('give-out'), version: version(), amount: amount(), reason: reason() }),
      z.strictObject({ act: z.literal('take-back'), version: version(), movementId: MovementId(), reason: reason() }),
    ])
    .meta({ id: 'DepositAct' }),
)
export type DepositAct = Infer<typeof DepositAct>

export const DepositParams = lazy(() => z.object({ depositId: DepositId() }))
export const DepositActParams = lazy(() => z.object({ depositId: DepositId(), actId: ActId() }))

export const ClearingView = lazy(() =>
  z
    .object({
      clearingId: ClearingId(),
      depositId: DepositId(),
      bankFileId: BankFileId().optional().meta({ description: 'The file that told of the deposit' }),
      how: z.enum([...knownBy, 'person']),
      at: Instant(),
      parts: z.array(z.object({ claimId: ClaimId(), amount: Yen() })),
      isUndone: z.boolean(),
    })
    .meta({ id: 'ClearingView' }),
)
export const ClearingPage = pageOf('ClearingPage', ClearingView)
export const ClearingAct = lazy(() => z.strictObject({ act: z.literal('undo'), reason: reason() }).meta({ id: 'ClearingAct' }))
export const ClearingActParams = lazy(() => z.object({ clearingId: ClearingId(), actId: ActId() }))

export const MovementView = lazy(() =>
  z
    .object({
      movementId: MovementId(),
      bankAccountId: BankAccountId(),
      kind: z.enum(['reversal', 'out']),
      amount: Yen(),
      postedOn: LocalDate(),
      payerKana: z.string().optional(),
      version: z.int(),
    })
    .meta({ id: 'MovementView', description: 'Money that left an account and waits for its reason' }),
)
export type MovementView = Infer<typeof MovementView>
export const MovementPage = pageOf('MovementPage', MovementView)
export const MovementAct = lazy(() =>
  z.strictObject({ act: z.literal('explain'), version: version(), entryId: EntryId() }).meta({ id: 'MovementAct' }),
)
export const MovementActParams = lazy(() => z.object({ movementId: MovementId(), actId: ActId() }))

export const PayoutView = lazy(() =>
  z
    .object({
      entryId: EntryId().meta({ description: 'The entry by which it was booked' }),
      bankAccountId: BankAccountId(),
      kind: z.enum(payoutKinds),
      about: z.string().meta({ description: 'The claim, deposit or grant' }),
      amount: Yen(),
      bookedOn: LocalDate(),
    })
    .meta({ id: 'PayoutView', description: 'Money that was booked as paid and that the bank has not told yet' }),
)
export type PayoutView = Infer<typeof PayoutView>
export const PayoutPage = pageOf('PayoutPage', PayoutView)

export const LearnedNameView = lazy(() =>
  z
    .object({ payerId: PayerId(), nameKey: z.string(), at: Instant() })
    .meta({ id: 'LearnedNameView', description: 'A name under which a payer’s money comes' }),
)
export const LearnedNamePage = pageOf('LearnedNamePage', LearnedNameView)
export const ForgetName = lazy(() => z.strictObject({ act: z.literal('forget'), nameKey: text(100) }).meta({ id: 'ForgetName' }))
export const PayerActParams = lazy(() => z.object({ payerId: PayerId(), actId: ActId() }))
