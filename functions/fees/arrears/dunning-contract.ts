import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { ActId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import { pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { ClaimId, DunningId, PayerId } from '../contract.ts'
import { ClosedDays } from '../levy/due-date.ts'
import { DistrictKey, Paper } from '../levy/levy-contract.ts'
import { Dispatch, deliveries, NoticeFile, ServiceState } from '../notice/notice-contract.ts'
import { LateChargeTerms } from './late-charge-contract.ts'
import { dunningRestarts } from './prescription.ts'

/** What the ordinance of a district says of arrears: how they are dunned, and the late charge. */
export const CollectionTerms = lazy(() =>
  z
    .strictObject({
      ordinance: Paper(),
      dunning: z.strictObject({
        afterDays: z.int().min(1).max(365).meta({ description: 'How many days after the due date a claim may be dunned' }),
        deadlineDays: z.int().min(1).max(90).meta({ description: 'How many days after its day the dunning notice names as its deadline' }),
        fee: Yen().meta({ description: '督促手数料; the law names none' }),
      }),
      lateCharge: LateChargeTerms(),
      prescriptionRunsFrom: z
        .enum(dunningRestarts)
        .optional()
        .meta({ description: 'From the day after which a dunning lets prescription run anew; where nothing is said, that of the letter' }),
      closedDays: ClosedDays(),
      appealInstruction: text(4000).meta({ description: '教示 of a dunning: decided by the city' }),
    })
    .meta({ id: 'CollectionTerms' }),
)
export type CollectionTerms = Infer<typeof CollectionTerms>

export const CollectionTermsDraft = lazy(() =>
  z.strictObject({ version: z.int().min(0), terms: CollectionTerms() }).meta({ id: 'CollectionTermsDraft' }),
)
export const CollectionTermsView = lazy(() =>
  z
    .object({ localGovernmentCode: LocalGovernmentCode(), districtId: DistrictKey(), version: z.int(), terms: CollectionTerms().optional() })
    .meta({ id: 'CollectionTermsView' }),
)
export type CollectionTermsView = Infer<typeof CollectionTermsView>

/** 督促, once for each claim; 催告, as often as it is needed after it. */
export const dunningKinds = ['statutory', 'reminder'] as const

export const DunningDraft = lazy(() =>
  z
    .strictObject({
      districtId: DistrictKey(),
      kind: z.enum(dunningKinds),
      on: LocalDate().meta({ description: 'The day that the letters bear' }),
      except: z.array(PayerId()).max(1000).default([]).meta({ description: 'Who is left out' }),
    })
    .meta({ id: 'DunningDraft' }),
)
export type DunningDraft = Infer<typeof DunningDraft>

const version = () => z.int().min(1).meta({ description: 'The version that was looked at' })

/** `decide` has the letters made under a number; `drop` leaves nothing. */
export const DunningAct = lazy(() =>
  z
    .discriminatedUnion('act', [
      z.strictObject({ act: z.literal('decide'), version: version(), number: text(60) }),
      z.strictObject({ act: z.literal('drop'), version: version() }),
      z.strictObject({ act: z.literal('dispatch'), version: version(), on: LocalDate(), how: z.enum(deliveries) }),
    ])
    .meta({ id: 'DunningAct' }),
)
export type DunningAct = Infer<typeof DunningAct>

export const dunningStatuses = ['listing', 'listed', 'writing', 'printing', 'done', 'dropped'] as const

export const DunningView = lazy(() =>
  z
    .object({
      dunningId: DunningId(),
      localGovernmentCode: LocalGovernmentCode(),
      districtId: DistrictKey(),
      kind: z.enum(dunningKinds),
      on: LocalDate(),
      deadlineOn: LocalDate(),
      except: z.array(PayerId()).meta({ description: 'Who was left out' }),
      number: z.string().optional(),
      status: z.enum(dunningStatuses),
      at: Instant(),
      payers: z.int().meta({ description: 'Who is dunned; final when all is written' }),
      claims: z.int(),
      outstanding: Yen(),
      written: z.int(),
      printed: z.int(),
      files: z.array(NoticeFile()).meta({ description: 'The print file in its parts, when it is complete' }),
      dispatched: Dispatch().optional(),
      version: z.int(),
    })
    .meta({ id: 'DunningView' }),
)
export type DunningView = Infer<typeof DunningView>
export const DunningPage = pageOf('DunningPage', DunningView)

/** One claim as a letter tells it. */
export const DunnedClaim = lazy(() =>
  z
    .object({
      claimId: ClaimId(),
      fiscalYear: z.int(),
      instalment: z.int(),
      dueOn: LocalDate(),
      reference: z.string(),
      outstanding: Yen(),
      lateCharge: Yen().meta({ description: 'As it is on the day of the letter; nothing in the statutory dunning, from which on it is collected' }),
      cost: Yen(),
    })
    .meta({ id: 'DunnedClaim' }),
)
export type DunnedClaim = Infer<typeof DunnedClaim>

export const DunningNoticeView = lazy(() =>
  z
    .object({
      dunningId: DunningId(),
      payerId: PayerId(),
      kind: z.enum(dunningKinds),
      number: z.string().optional(),
      on: LocalDate(),
      deadlineOn: LocalDate(),
      name: z.string(),
      told: z.array(DunnedClaim()),
      service: ServiceState(),
      files: z.array(NoticeFile()).meta({ description: 'A copy as PDF and page, once somebody asked for one' }),
      isCopying: z.boolean(),
      version: z.int(),
    })
    .meta({ id: 'DunningNoticeView' }),
)
export type DunningNoticeView = Infer<typeof DunningNoticeView>
export const DunningNoticePage = pageOf('DunningNoticePage', DunningNoticeView)

const district = () => ({ localGovernmentCode: LocalGovernmentCode(), districtId: DistrictKey() })
export const CollectionTermsParams = lazy(() => z.object(district()))
export const CollectionTermsActParams = lazy(() => z.object({ ...district(), actId: ActId() }))
export const DunningParams = lazy(() => z.object({ dunningId: DunningId() }))
export const DunningOfParams = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), dunningId: DunningId() }))
export const DunningActParams = lazy(() => z.object({ dunningId: DunningId(), actId: ActId() }))
export const DunningFileParams = lazy(() => z.object({ dunningId: DunningId(), file: z.coerce.number().int().min(0).max(1000) }))
export const DunningNoticeActParams = lazy(() => z.object({ payerId: PayerId(), dunningId: DunningId(), actId: ActId() }))
export const DunningNoticeFileParams = lazy(() =>
  z.object({ payerId: PayerId(), dunningId: DunningId(), file: z.coerce.number().int().min(0).max(9) }),
)
