import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { Yen, YenDifference } from '../../kernel/money.ts'
import { PageQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { LocalDate } from '../../kernel/time.ts'
import { entryKinds } from '../books/ledger.ts'
import { ClaimId, DepositId, EntryId, LevyId, PayerId } from '../contract.ts'
import { ClaimView } from '../levy/claim-contract.ts'
import { DistrictKey, Paper } from '../levy/levy-contract.ts'

/** A payer for whom the reader speaks. */
export const MyPayer = lazy(() =>
  z.object({ payerId: PayerId(), districtId: DistrictKey(), localGovernmentCode: LocalGovernmentCode(), name: z.string() }).meta({ id: 'MyPayer' }),
)
export const MyPayerPage = pageOf('MyPayerPage', MyPayer)

export const PayerView = lazy(() =>
  z.object({ payerId: PayerId(), name: z.string(), nameKana: z.string(), postalCode: z.string(), address: z.string() }).meta({ id: 'PayerView' }),
)
export const PayerPage = pageOf('PayerPage', PayerView)
export const PayerQuery = lazy(() => PageQuery().extend({ text: text(100).optional().meta({ description: 'A part of a name or its reading' }) }))

/** What one payer was assessed for a year, on what it rests, and what became of it. */
export const AssessmentView = lazy(() =>
  z
    .object({
      levyId: LevyId(),
      payerId: PayerId(),
      localGovernmentCode: LocalGovernmentCode(),
      districtId: DistrictKey(),
      fiscalYear: z.int(),
      fee: Yen().meta({ description: 'As it was decided; a later correction shows in the claims and in the history' }),
      expectedBenefit: Yen().meta({ description: 'Above which no fee goes' }),
      explanation: z.string().optional().meta({ description: 'How the fee came about, as the roll says it' }),
      virtualAccount: z.string().optional(),
      referenceOn: LocalDate(),
      ordinance: Paper().optional(),
      certificate: Paper().optional(),
      document: Paper().optional(),
      instalmentUnit: z.int().meta({ description: 'What does not divide by it is paid with the first instalment' }),
      appealInstruction: z.string(),
      claims: z.array(ClaimView()),
    })
    .meta({ id: 'AssessmentView' }),
)
export type AssessmentView = Infer<typeof AssessmentView>
export const AssessmentPage = pageOf('AssessmentPage', AssessmentView)

/** One entry as the payer sees it: what it did to what they owe, and to what is owed to them. */
export const PayersEntry = lazy(() =>
  z
    .object({
      entryId: EntryId(),
      kind: z.enum(entryKinds),
      bookedOn: LocalDate(),
      claimId: ClaimId().optional(),
      fiscalYear: z.int(),
      owed: YenDifference(),
      refundDue: YenDifference(),
      lateCharge: YenDifference().optional().meta({ description: 'What of it was taken for the late charge, before the fee (17-8(6))' }),
      cost: YenDifference().optional().meta({ description: 'What of it was taken for costs of disposition; below zero where a cost arose' }),
      interest: YenDifference().optional().meta({ description: '還付加算金 that went with what was refunded or appropriated' }),
      payment: z.object({ depositId: DepositId(), amount: Yen(), paidOn: LocalDate(), receivedOn: LocalDate() }).optional(),
      reason: z.string().optional(),
    })
    .meta({ id: 'PayersEntry' }),
)
export type PayersEntry = Infer<typeof PayersEntry>
export const PayersEntryPage = pageOf('PayersEntryPage', PayersEntry)

export const PayerParams = lazy(() => z.object({ payerId: PayerId() }))
