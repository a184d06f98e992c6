import * as z from 'zod'
import { Evidence } from '../../kernel/document.ts'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId, FileId, MemberId } from '../../kernel/ids.ts'
import { Yen, YenDifference } from '../../kernel/money.ts'
import { Decimal, Ratio } from '../../kernel/money-exact.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { BankAccountId, DepositId, ExpenseId, GrantId, MovementId, PaymentId, YearOf } from '../contract.ts'
import { DistrictKey, Paper } from '../levy/levy-contract.ts'

/** Facilities (イ) or publicity and events (ロ) of article 5(4)(vi). */
export const activityKinds = ['facilities', 'attraction'] as const

const lineId = () => z.string().regex(/^[a-z0-9-]{1,20}$/)
/** What of an amount is financed with fees, and what the municipality adds of its own. */
const financing = () => ({ fees: Yen(), own: Yen() })

export const GrantLine = lazy(() =>
  z.strictObject({ lineId: lineId(), activity: text(200), kind: z.enum(activityKinds), ...financing() }).meta({ id: 'GrantLine' }),
)
export type GrantLine = Infer<typeof GrantLine>

const distinct = (lines: readonly { readonly lineId: string }[]) => new Set(lines.map((line) => line.lineId)).size === lines.length
const twice = { params: { code: 'twice' }, message: 'names a line twice' }
const lines = () => z.array(GrantLine()).min(1).max(50).refine(distinct, twice)

/** Where a grant is paid to: the account of the organization, in the letters banks take. */
export const PayTo = lazy(() =>
  z
    .strictObject({
      bankCode: z.string().regex(/^[0-9]{4}$/),
      branchCode: z.string().regex(/^[0-9]{3}$/),
      kind: z.enum(['1', '2', '4', '9']),
      number: z.string().regex(/^[0-9]{7}$/),
      holderKana: z.string().regex(/^[ァ-ヶー・ A-Z0-9().-]{1,30}$/),
    })
    .meta({ id: 'GrantPayTo' }),
)
export type PayTo = Infer<typeof PayTo>

/** 交付申請, line by line of the year's budget. */
export const GrantRequest = lazy(() =>
  z
    .strictObject({ districtId: DistrictKey(), fiscalYear: YearOf(), purpose: text(2000), lines: lines(), payTo: PayTo() })
    .meta({ id: 'GrantRequest' }),
)
export type GrantRequest = Infer<typeof GrantRequest>

const version = () => z.int().min(1).meta({ description: 'The version that was looked at' })
const reason = () => text(1000)
const decided = () => ({ version: version(), document: Paper() })

/** What was measured of a line’s activity, and by what. */
export const MeasuredResult = lazy(() =>
  z.strictObject({ indicator: text(100), figure: Decimal(), unit: text(20), source: text(200) }).meta({ id: 'MeasuredResult' }),
)

const amoActs = () =>
  [
    z.strictObject({ act: z.literal('withdraw'), version: version() }),
    z.strictObject({ act: z.literal('transfer'), version: version(), from: lineId(), to: lineId(), ...financing(), reason: reason() }),
    z.strictObject({ act: z.literal('strike'), version: version(), expenseId: ExpenseId(), reason: reason() }),
    z.strictObject({
      act: z.literal('report'),
      version: version(),
      summary: text(4000),
      results: z
        .array(z.strictObject({ lineId: lineId(), result: MeasuredResult() }))
        .max(50)
        .refine(distinct, twice)
        .default([])
        .meta({ description: 'Figures, as far as there are any' }),
    }),
  ] as const

const officerActs = () =>
  [
    z.strictObject({
      act: z.literal('decide'),
      ...decided(),
      lines: lines(),
      transferLimit: Ratio().meta({ description: 'By how much of itself a line may become more or less without being asked for' }),
      conditions: text(4000).optional(),
      reason: reason().optional().meta({ description: 'Needed where other amounts are granted than were asked for' }),
    }),
    z.strictObject({ act: z.literal('refuse'), ...decided(), reason: reason() }),
    z.strictObject({ act: z.literal('change'), ...decided(), lines: lines(), reason: reason() }),
    z.strictObject({
      act: z.literal('order'),
      version: version(),
      paymentId: PaymentId(),
      payOn: LocalDate(),
      ...financing(),
      from: BankAccountId(),
      payerCode: z
        .string()
        .regex(/^[0-9]{10}$/)
        .meta({ description: '振込依頼人コード, given by the bank' }),
      payerName: z.string().regex(/^[ァ-ヶー・ A-Z0-9().-]{1,40}$/),
    }),
    z.strictObject({ act: z.literal('cancel-order'), version: version(), paymentId: PaymentId(), reason: reason() }),
    z.strictObject({ act: z.literal('send-back'), version: version(), reason: reason() }),
    z.strictObject({
      act: z.literal('determine'),
      ...decided(),
      disallowed: z.array(z.strictObject({ expenseId: ExpenseId(), reason: reason() })).max(100),
    }),
    z.strictObject({ act: z.literal('revoke'), ...decided(), reason: reason() }),
    z.strictObject({ act: z.literal('demand'), ...decided(), dueOn: LocalDate() }),
    z.strictObject({ act: z.literal('refinance'), version: version(), amount: Yen(), reason: reason() }),
  ] as const

const treasurerActs = () =>
  [
    z.strictObject({
      act: z.literal('pay'),
      version: version(),
      paymentId: PaymentId(),
      movementId: MovementId().optional().meta({ description: 'The line of the bank by which it left the account' }),
    }),
    z.strictObject({ act: z.literal('receive'), version: version(), depositId: DepositId(), amount: Yen() }),
  ] as const

/** Everything that is done with a grant after it was asked for: by the organization, by the expenditure officer, by the treasurer. */
export const GrantAct = lazy(() => z.discriminatedUnion('act', [...amoActs(), ...officerActs(), ...treasurerActs()]).meta({ id: 'GrantAct' }))
export type GrantAct = Infer<typeof GrantAct>

export const grantStatuses = ['requested', 'withdrawn', 'refused', 'decided', 'reported', 'determined', 'settled'] as const
export type GrantStatus = (typeof grantStatuses)[number]

/** A line of the budget, and what has become of it. */
export const BudgetLine = lazy(() =>
  z
    .object({
      ...GrantLine().shape,
      asked: z.object(financing()),
      decided: z.object(financing()).optional().meta({ description: 'Before money was moved between lines' }),
      spent: Yen().meta({ description: 'What the report charges to it' }),
      determined: z.object(financing()).optional(),
      result: MeasuredResult().optional(),
    })
    .meta({ id: 'BudgetLine' }),
)
export type BudgetLine = Infer<typeof BudgetLine>

export const GrantPayment = lazy(() =>
  z
    .object({
      paymentId: PaymentId(),
      status: z.enum(['ordered', 'paid', 'cancelled']),
      payOn: LocalDate(),
      ...financing(),
      from: BankAccountId(),
      payerCode: z.string(),
      payerName: z.string(),
      paidOn: LocalDate().optional(),
    })
    .meta({ id: 'GrantPayment' }),
)
export type GrantPayment = Infer<typeof GrantPayment>

export const GrantView = lazy(() =>
  z
    .object({
      grantId: GrantId(),
      localGovernmentCode: LocalGovernmentCode(),
      districtId: DistrictKey(),
      amoId: MemberId(),
      fiscalYear: z.int(),
      purpose: z.string(),
      payTo: PayTo(),
      status: z.enum(grantStatuses),
      lines: z.array(BudgetLine()),
      transferLimit: Ratio().optional(),
      conditions: z.string().optional(),
      documents: z.array(z.object({ act: z.string(), document: Paper(), reason: z.string().optional() })),
      summary: z.string().optional(),
      expenses: z.int(),
      payments: z.array(GrantPayment()),
      paid: z.object(financing()).meta({ description: 'Gross of what came back' }),
      returned: z.object(financing()),
      refinanced: Yen().meta({ description: 'Moved from fees to the municipality’s own money' }),
      determined: z.object(financing()).optional(),
      demanded: z
        .object({ document: Paper(), dueOn: LocalDate() })
        .optional()
        .meta({ description: 'The latest demand that the rest be returned, and until when' }),
      toSettle: YenDifference().optional().meta({ description: 'Still to be returned; below zero, still to be paid' }),
      isRevoked: z.boolean(),
      at: Instant(),
      version: z.int(),
    })
    .meta({ id: 'GrantView' }),
)
export type GrantView = Infer<typeof GrantView>
export const GrantPage = pageOf('GrantPage', GrantView)

/** One expense with its proofs; of a shared cost only the share that its key gives is charged. */
export const ExpenseDraft = lazy(() =>
  z
    .strictObject({
      lineId: lineId(),
      paidOn: LocalDate(),
      payee: text(200),
      description: text(500),
      total: Yen().refine((value) => value > 0, { params: { code: 'nothing' }, message: 'is nothing' }),
      share: z
        .strictObject({ key: text(200).meta({ description: 'By what it is shared' }), ratio: Ratio() })
        .optional()
        .meta({ description: '共通経費の按分; absent where all of it is of this line' }),
      voucher: Evidence(),
      quotation: z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('given'), document: Evidence() }),
        z.strictObject({ is: z.literal('spared'), reason: reason() }),
      ]),
      payment: Evidence().meta({ description: 'That it was paid' }),
    })
    .meta({ id: 'ExpenseDraft' }),
)
export type ExpenseDraft = Infer<typeof ExpenseDraft>

export const ExpenseView = lazy(() =>
  z
    .object({
      ...ExpenseDraft().shape,
      expenseId: ExpenseId(),
      charged: Yen(),
      struck: z.string().optional().meta({ description: 'Taken back or disallowed, and why' }),
      at: Instant(),
    })
    .meta({ id: 'ExpenseView' }),
)
export type ExpenseView = Infer<typeof ExpenseView>
export const ExpensePage = pageOf('ExpensePage', ExpenseView)

export const GrantParams = lazy(() => z.object({ grantId: GrantId() }))
export const GrantActParams = lazy(() => z.object({ grantId: GrantId(), actId: ActId() }))
export const ExpenseParams = lazy(() => z.object({ grantId: GrantId(), expenseId: ExpenseId() }))
export const GrantFileParams = lazy(() => z.object({ grantId: GrantId(), fileId: FileId() }))
export const GrantPaymentParams = lazy(() => z.object({ grantId: GrantId(), paymentId: PaymentId() }))
export const ProofParams = lazy(() => z.object({ grantId: GrantId(), expenseId: ExpenseId(), proof: z.enum(['voucher', 'quotation', 'payment']) }))
