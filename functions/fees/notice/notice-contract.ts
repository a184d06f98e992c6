import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId, idOf } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { ClaimId, LevyId, PayerId } from '../contract.ts'
import { isSlipPattern } from './el-qr.ts'

/** Notices that were issued together: a decision, its notice of payment and its slips for each payer. */
export const IssueId = idOf('iss', 'IssueId')
export type IssueId = Infer<typeof IssueId>

export const sealLines = ['printed', 'omitted', 'place'] as const
export const deliveries = ['post', 'registered', 'hand', 'electronic'] as const

const slipPattern = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine(isSlipPattern, { params: { code: 'unknown_place' }, message: 'has digits, and places like {reference} or {instalment:2}, only' })

/** How the numbers by which eLTAX finds a slip are made. Their form is agreed with the payment organization and known to no text of law: hence patterns. */
export const ElQrTerms = lazy(() =>
  z
    .strictObject({
      agency: z
        .string()
        .regex(/^[0-9]{1,10}$/)
        .meta({ description: '収納機関番号' }),
      caseKey: slipPattern(100).meta({ description: '案件特定キー', examples: ['{year}{instalment:2}{reference}'] }),
      confirmation: slipPattern(60).meta({ description: '確認番号' }),
      category: z
        .string()
        .regex(/^[0-9]{1,5}$/)
        .meta({ description: '納付区分' }),
    })
    .meta({ id: 'ElQrTerms' }),
)

/** What notices say that is the municipality's to say (Enforcement Order of the Local Autonomy Act 154). */
export const NoticeTerms = lazy(() =>
  z
    .strictObject({
      issuer: text(100).meta({ description: '発行者', examples: ['高松市長　讃岐 太郎'] }),
      revenueItem: text(200).meta({ description: '歳入科目' }),
      reason: text(1000).meta({ description: '納入の請求の事由' }),
      placesOfPayment: z.array(text(100)).min(1).max(30).meta({ description: '納入場所' }),
      office: text(300).meta({ description: '問合せ先' }),
      lateCharge: text(1000).meta({ description: '延滞金についての説明' }),
      seal: z.enum(sealLines).meta({ description: '公印: printed, omitted, or a place for it' }),
      hasElQr: z.boolean().meta({ description: 'Whether slips have a field for eL-QR' }),
      elQr: ElQrTerms().optional().meta({ description: 'What fills that field; where it is not said, the slip says that it has none' }),
      publicationDays: z.int().min(1).max(60).meta({ description: 'After how many days service by publication takes effect' }),
    })
    .meta({ id: 'NoticeTerms' }),
)
export type NoticeTerms = Infer<typeof NoticeTerms>

export const NoticeTermsDraft = lazy(() => z.strictObject({ version: z.int().min(0), terms: NoticeTerms() }).meta({ id: 'NoticeTermsDraft' }))
export const NoticeTermsView = lazy(() =>
  z.object({ localGovernmentCode: LocalGovernmentCode(), version: z.int(), terms: NoticeTerms().optional() }).meta({ id: 'NoticeTermsView' }),
)
export type NoticeTermsView = Infer<typeof NoticeTermsView>

const payers = () => z.array(PayerId()).min(1).max(1000)

/** Under which number and day; to all of the levy where nobody is named. A corrected notice says why. */
export const IssueDraft = lazy(() =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('first'), number: text(60), on: LocalDate(), payers: payers().optional() }),
      z.strictObject({ kind: z.literal('corrected'), number: text(60), on: LocalDate(), payers: payers(), reason: text(1000) }),
    ])
    .meta({ id: 'NoticeIssueDraft' }),
)
export type IssueDraft = Infer<typeof IssueDraft>

export const NoticeFile = lazy(() =>
  z.object({ name: z.string(), type: z.enum(['application/pdf', 'text/html']), bytes: z.int(), sha256: z.string() }).meta({ id: 'NoticeFile' }),
)
export type NoticeFile = Infer<typeof NoticeFile>

export const Dispatch = lazy(() => z.object({ on: LocalDate(), how: z.enum(deliveries) }).meta({ id: 'NoticeDispatch' }))

export const IssueView = lazy(() =>
  z
    .object({
      issueId: IssueId(),
      levyId: LevyId(),
      kind: z.enum(['first', 'corrected']),
      number: z.string(),
      on: LocalDate(),
      reason: z.string().optional(),
      status: z.enum(['making', 'ready']),
      at: Instant(),
      done: z.int().meta({ description: 'How many notices are made' }),
      of: z.int(),
      files: z.array(NoticeFile()).meta({ description: 'The print file in its parts, when it is complete' }),
      dispatched: Dispatch().optional(),
      version: z.int(),
    })
    .meta({ id: 'NoticeIssueView' }),
)
export type IssueView = Infer<typeof IssueView>
export const IssuePage = pageOf('NoticeIssuePage', IssueView)

export const IssueAct = lazy(() =>
  z
    .discriminatedUnion('act', [z.strictObject({ act: z.literal('dispatch'), version: z.int().min(1), on: LocalDate(), how: z.enum(deliveries) })])
    .meta({ id: 'NoticeIssueAct' }),
)

/** How a notice reached its payer. */
export const ServiceState = lazy(() =>
  z
    .discriminatedUnion('status', [
      z.object({ status: z.literal('made') }),
      z.object({ status: z.literal('dispatched'), on: LocalDate(), how: z.enum(deliveries) }),
      z.object({ status: z.literal('returned'), on: LocalDate(), reason: z.string() }),
      z.object({ status: z.literal('published'), on: LocalDate(), place: z.string(), effectiveOn: LocalDate() }),
    ])
    .meta({ id: 'NoticeServiceState' }),
)
export type ServiceState = Infer<typeof ServiceState>

/** One instalment as a notice told it. */
export const ToldClaim = lazy(() =>
  z
    .object({ claimId: ClaimId(), instalment: z.int(), determined: Yen(), dueOn: LocalDate(), reference: z.string(), before: Yen().optional() })
    .meta({ id: 'ToldClaim' }),
)
export type ToldClaim = Infer<typeof ToldClaim>

export const NoticeView = lazy(() =>
  z
    .object({
      issueId: IssueId(),
      levyId: LevyId(),
      payerId: PayerId(),
      kind: z.enum(['first', 'corrected']),
      number: z.string(),
      on: LocalDate(),
      name: z.string(),
      told: z.array(ToldClaim()),
      service: ServiceState(),
      files: z.array(NoticeFile()).meta({ description: 'A copy as PDF and page, once somebody asked for one' }),
      isCopying: z.boolean(),
      version: z.int(),
    })
    .meta({ id: 'NoticeView' }),
)
export type NoticeView = Infer<typeof NoticeView>
export const NoticePage = pageOf('NoticePage', NoticeView)

/** A copy is for the payer too; the rest is the municipality's. Mail that came back is sent again or published. */
export const NoticeAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('copy') }),
      z.strictObject({ act: z.literal('dispatch'), version: z.int().min(1), on: LocalDate(), how: z.enum(deliveries) }),
      z.strictObject({ act: z.literal('return'), version: z.int().min(1), on: LocalDate(), reason: text(300) }),
      z.strictObject({ act: z.literal('publish'), version: z.int().min(1), on: LocalDate(), place: text(200) }),
    ])
    .meta({ id: 'NoticeAct' }),
)
export type NoticeAct = Infer<typeof NoticeAct>

export const IssueParams = lazy(() => z.object({ levyId: LevyId(), issueId: IssueId() }))
export const IssueActParams = lazy(() => z.object({ levyId: LevyId(), issueId: IssueId(), actId: ActId() }))
export const IssueFileParams = lazy(() => z.object({ levyId: LevyId(), issueId: IssueId(), file: z.coerce.number().int().min(0).max(1000) }))
export const NoticeActParams = lazy(() => z.object({ payerId: PayerId(), issueId: IssueId(), actId: ActId() }))
export const NoticeFileParams = lazy(() => z.object({ payerId: PayerId(), issueId: IssueId(), file: z.coerce.number().int().min(0).max(9) }))
