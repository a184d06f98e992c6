import * as z from 'zod'
import { ActId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { PageQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { ClaimId, PartPaymentId, PayerId } from '../contract.ts'
import { arrearsStages, lastingStages } from '../levy/course.ts'
import { CourseStep, courseKinds, stayCauses } from '../levy/course-contract.ts'
import { DistrictKey, Paper } from '../levy/levy-contract.ts'
import { renewalCauses } from './prescription.ts'

export const PrescriptionView = lazy(() =>
  z
    .object({
      runsFrom: LocalDate(),
      cause: z.enum(renewalCauses),
      lastOn: LocalDate().optional().meta({ description: 'Absent while a seizure or a bankruptcy holds it' }),
      byStay: z.boolean(),
    })
    .meta({ id: 'PrescriptionView' }),
)

/** A claim that is overdue: where collecting it stands, what is due today, and when it is extinct. */
export const ArrearsView = lazy(() =>
  z
    .object({
      claimId: ClaimId(),
      payerId: PayerId(),
      districtId: DistrictKey(),
      fiscalYear: z.int(),
      instalment: z.int(),
      dueOn: LocalDate(),
      reference: z.string(),
      stage: z.enum(arrearsStages).optional(),
      fee: Yen(),
      lateCharge: Yen(),
      cost: Yen(),
      prescription: PrescriptionView(),
      course: z.array(CourseStep()),
      version: z.int(),
    })
    .meta({ id: 'ArrearsView' }),
)
export type ArrearsView = Infer<typeof ArrearsView>
export const ArrearsPage = pageOf('ArrearsPage', ArrearsView)
export const ArrearsQuery = lazy(() =>
  PageQuery().extend({
    extinctBy: LocalDate().optional().meta({ description: 'Only what is extinct after this day unless something is done, the first to be so first' }),
    stage: z.enum(lastingStages).optional().meta({ description: 'Only what stands at this stage, and is not deferred' }),
  }),
)
export type ArrearsQuery = Infer<typeof ArrearsQuery>

const version = () => z.int().min(1).meta({ description: 'The version that was looked at' })

/** A step of collecting a claim, or a cost of disposition that arose. */
export const ArrearsAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({
        act: z.literal('step'),
        version: version(),
        kind: z.enum(courseKinds).exclude(['plan-pledged', 'plan-ended']),
        on: LocalDate(),
        document: Paper().optional(),
        cause: z.enum(stayCauses).optional(),
        reason: text(1000).optional(),
      }),
      z.strictObject({
        act: z.literal('cost'),
        version: version(),
        on: LocalDate(),
        amount: Yen().refine((value) => value > 0, { params: { code: 'nothing' }, message: 'is nothing' }),
        reason: text(1000),
      }),
    ])
    .meta({ id: 'ArrearsAct' }),
)
export type ArrearsAct = Infer<typeof ArrearsAct>

/** 債権の一覧（交付要求・破産債権の届出）: what one payer owes on a day, in the order in which it is taken. */
export const ClaimListView = lazy(() =>
  z
    .object({ payerId: PayerId(), on: LocalDate(), claims: z.array(ArrearsView()), fee: Yen(), lateCharge: Yen(), cost: Yen() })
    .meta({ id: 'ClaimListView' }),
)
export const ClaimListQuery = lazy(() => z.object({ on: LocalDate() }))

const distinct = (claims: readonly string[]) => new Set(claims).size === claims.length

/** 分納誓約: what a payer pledges to pay when, of which claims. */
export const PartPaymentDraft = lazy(() =>
  z
    .strictObject({
      claims: z
        .array(ClaimId())
        .min(1)
        .max(12)
        .refine(distinct, { params: { code: 'twice' }, message: 'names a claim twice' }),
      pledgedOn: LocalDate(),
      document: Paper(),
      parts: z
        .array(z.strictObject({ on: LocalDate(), amount: Yen() }))
        .min(1)
        .max(60)
        .refine((parts) => parts.every(({ on }, at) => at === 0 || on > (parts[at - 1]?.on ?? '')), {
          params: { code: 'not-in-order' },
          message: 'are not in the order of their days',
        }),
    })
    .meta({ id: 'PartPaymentDraft' }),
)
export type PartPaymentDraft = Infer<typeof PartPaymentDraft>

export const PartPaymentAct = lazy(() =>
  z.strictObject({ act: z.literal('end'), version: version(), document: Paper(), reason: text(1000) }).meta({ id: 'PartPaymentAct' }),
)

export const partPaymentStates = ['kept', 'behind', 'paid', 'ended'] as const

export const PartPaymentView = lazy(() =>
  z
    .object({
      partPaymentId: PartPaymentId(),
      payerId: PayerId(),
      content: PartPaymentDraft(),
      state: z.enum(partPaymentStates),
      paid: Yen().meta({ description: 'On its claims since it was pledged' }),
      dueByNow: Yen(),
      ended: z.object({ document: Paper(), reason: z.string(), on: LocalDate() }).optional(),
      at: Instant(),
      version: z.int(),
    })
    .meta({ id: 'PartPaymentView' }),
)
export type PartPaymentView = Infer<typeof PartPaymentView>
export const PartPaymentPage = pageOf('PartPaymentPage', PartPaymentView)

export const ArrearsParams = lazy(() => z.object({ claimId: ClaimId() }))
export const ArrearsActParams = lazy(() => z.object({ claimId: ClaimId(), actId: ActId() }))
export const PartPaymentParams = lazy(() => z.object({ payerId: PayerId(), partPaymentId: PartPaymentId() }))
export const PartPaymentActParams = lazy(() => z.object({ payerId: PayerId(), partPaymentId: PartPaymentId(), actId: ActId() }))
