import * as z from 'zod'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { PersonId } from '../kernel/ids.ts'
import { Yen } from '../kernel/money.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import { LocalDate, monthOf } from '../kernel/time.ts'
import type { Item, Stored } from '../platform/dynamo-table.ts'
import { LateChargeTerms } from './arrears/late-charge-contract.ts'
import { prescriptionOf } from './arrears/prescription.ts'
import { type Account, accountParts, type Entry, entry, entryKinds, isReviewed, sides } from './books/ledger.ts'
import { reviewReasons } from './clearing/decision.ts'
import { type Deposit, unapplied } from './clearing/deposit.ts'
import { payerNameKey } from './clearing/payer-name.ts'
import { BankAccountId, BankFileId, ClaimId, DepositId, DunningId, EntryId, LevyId, PayerId, YearOf } from './contract.ts'
import type { GrantFigures } from './grant/grant-money.ts'
import { type Claim, outstanding } from './levy/claim.ts'
import { lastingStageOf } from './levy/course.ts'
import { CourseStep } from './levy/course-contract.ts'

/** A number as a part of a key, so that keys stand in the order of numbers. */
export const ordinal = (number: number): string => String(number).padStart(8, '0')

const PostingItem = lazy(() => z.object({ account: z.string().transform((name) => name as Account), side: z.enum(sides), amount: Yen() }))

const EntryItem = lazy(() =>
  z.object({
    entryId: EntryId(),
    kind: z.enum(entryKinds),
    bookedOn: LocalDate(),
    fiscalYear: YearOf(),
    about: z.string(),
    postings: z.array(PostingItem()),
    reverses: EntryId().optional(),
    with: z.string().optional(),
    reason: z.string().optional(),
  }),
)

export const entryKey = (id: EntryId): Key => ({ pk: id, sk: 'ENTRY' })

export const entryOf = (item: Stored): Entry => entry(EntryItem().parse(item))

/** An entry with who made it: the journal, its seals and its hashes hold no person. */
export type DoneEntry = { readonly entry: Entry; readonly by: PersonId }

export const doneEntryOf = (item: Stored): DoneEntry => ({ entry: entryOf(item), by: PersonId().parse(item['by']) })

export const entryItem = (municipality: string, made: Entry, by: PersonId): Item => ({
  key: entryKey(made.entryId),
  indexes: {
    'entries-by-month': { pk: `JOURNAL#${municipality}#${monthOf(made.bookedOn)}`, sk: `${made.bookedOn}#${made.entryId}` },
    'entries-unsealed': { pk: `UNSEALED#${municipality}`, sk: made.entryId },
    ...(isReviewed(made) && {
      'things-by-municipality': { pk: `REVIEWED#${municipality}#${made.fiscalYear}`, sk: `${made.bookedOn}#${made.entryId}` },
    }),
    ...payersIndex(made),
  },
  values: { ...made, by },
})

/** An entry moves the money of one payer at most: no money is moved between payers. */
const payersIndex = ({ entryId, bookedOn, postings }: Entry) => {
  const payerId = postings.map(({ account }) => accountParts(account).payerId).find((payer) => payer !== undefined)
  return payerId && { 'entries-by-payer': { pk: `ENTRIES#${payerId}`, sk: `${bookedOn}#${entryId}` } }
}

const ClaimItem = lazy(() =>
  z.object({
    claimId: ClaimId(),
    levyId: LevyId(),
    localGovernmentCode: LocalGovernmentCode(),
    districtId: z.string(),
    payerId: PayerId(),
    fiscalYear: YearOf(),
    instalment: z.number(),
    dueOn: LocalDate(),
    reference: z.string(),
    determined: Yen(),
    received: Yen(),
    refunded: Yen(),
    appropriated: Yen(),
    writtenOff: Yen(),
    refundDue: Yen(),
    deferredUntil: LocalDate().optional(),
    deferrals: z.array(z.object({ from: LocalDate(), until: LocalDate() })).optional(),
    course: z.array(CourseStep()).optional(),
    payments: z.array(z.object({ entryId: EntryId(), paidOn: LocalDate(), amount: Yen() })).optional(),
    lateCharged: Yen().optional(),
    costsMet: Yen().optional(),
    dunned: DunnedItem().optional(),
    remindedOn: LocalDate().optional(),
    costs: z.array(z.object({ entryId: EntryId(), on: LocalDate(), amount: Yen() })).optional(),
    corrections: z.array(z.object({ on: LocalDate(), before: Yen() })).optional(),
    refundInterest: Yen().optional(),
    interestAppropriated: Yen().optional(),
    writeOffs: z.array(z.object({ on: LocalDate(), amount: Yen() })).optional(),
    version: z.number(),
  }),
)

const DunnedItem = lazy(() =>
  z.object({ dunningId: DunningId(), number: z.string(), on: LocalDate(), deadlineOn: LocalDate(), lateCharge: LateChargeTerms() }),
)

export const claimKey = (id: ClaimId): Key => ({ pk: id, sk: 'CLAIM' })
export const referenceKey = (municipality: string, reference: string): Key => ({ pk: `REFERENCE#${municipality}#${reference}`, sk: 'CLAIM' })

export const claimOf = (item: Stored): Claim => ClaimItem().parse(item)

/** The first day by which a claim can be extinct: one that ordinances count from a deadline may be so some days later. */
const extinctFrom = (claim: Claim): LocalDate | undefined => prescriptionOf(claim, { dunning: 'letter' }).lastOn

export const claimItem = (claim: Claim): Item => ({
  key: claimKey(claim.claimId),
  indexes: {
    'things-by-municipality': { pk: `CLAIMS#${claim.localGovernmentCode}`, sk: claim.claimId },
    'claims-by-payer': { pk: `CLAIMS#${claim.payerId}`, sk: `${claim.dueOn}#${claim.claimId}` },
    ...(outstanding(claim) === 0 &&
      claim.refundDue > 0 && { 'things-open': { pk: `REFUNDS#${claim.localGovernmentCode}`, sk: `${claim.dueOn}#${claim.claimId}` } }),
    ...(outstanding(claim) > 0 && {
      'things-open': { pk: `CLAIMS#${claim.localGovernmentCode}`, sk: `${claim.dueOn}#${claim.claimId}` },
      'claims-by-amount': { pk: `CLAIMS#${claim.localGovernmentCode}#${outstanding(claim)}`, sk: `${claim.dueOn}#${claim.claimId}` },
      ...(extinctFrom(claim) && {
        'claims-by-extinction': { pk: `CLAIMS#${claim.localGovernmentCode}`, sk: `${extinctFrom(claim)}#${claim.claimId}` },
      }),
    }),
  },
  values: { ...claim, lastingStage: lastingStageOf(claim) },
})

/** What a bank's file says of a line besides its money; a person's name is personal data. */
export const LineTold = lazy(() =>
  z.object({
    payerKana: z.string(),
    payerCode: z.string().optional(),
    remittance: z.string().optional(),
    bankName: z.string().optional(),
    branchName: z.string().optional(),
    fileId: BankFileId(),
    row: z.number().int(),
  }),
)
export type LineTold = Infer<typeof LineTold>

const Financed = lazy(() => z.object({ fees: Yen(), own: Yen() }))
const GrantFiguresItem = lazy(() =>
  z.object({ grantId: z.string(), districtId: z.string(), fiscalYear: YearOf(), paid: Financed(), returned: Financed(), refinanced: Yen() }),
)

/** What a grant says it has moved, for whoever compares it with the ledger. */
export const grantFiguresOf = (item: Stored): GrantFigures => GrantFiguresItem().parse(item)

const DepositItem = lazy(() =>
  z.object({
    depositId: DepositId(),
    localGovernmentCode: LocalGovernmentCode(),
    bankAccountId: BankAccountId(),
    amount: Yen(),
    paidOn: LocalDate(),
    receivedOn: LocalDate(),
    postedOn: LocalDate(),
    applied: Yen(),
    setAside: Yen(),
    returned: Yen(),
    isReversed: z.boolean(),
    version: z.number(),
    told: LineTold().optional(),
    review: ReviewItem().optional(),
  }),
)

/** What clearing thought of a deposit it left to a person. */
export const ReviewItem = lazy(() =>
  z.object({
    reason: z.enum(reviewReasons),
    suggestions: z.array(
      z.object({
        reason: z.enum(reviewReasons),
        payerId: PayerId(),
        parts: z.array(z.object({ claimId: ClaimId(), amount: Yen() })),
        left: Yen(),
        together: z.array(DepositId()).optional(),
      }),
    ),
  }),
)

/** A deposit with what the bank's file says of it. */
export type KeptDeposit = Deposit & { readonly told?: LineTold | undefined; readonly review?: Infer<typeof ReviewItem> | undefined }

export const depositKey = (id: DepositId): Key => ({ pk: id, sk: 'DEPOSIT' })

export const depositOf = (item: Stored): KeptDeposit => DepositItem().parse(item)

/** What waits under a name, so that what comes in parts is found together. */
const namedIndex = ({ localGovernmentCode, depositId, told }: KeptDeposit) => {
  const name = payerNameKey(told?.payerKana ?? '')
  return name !== '' && { 'known-by-name': { pk: `DEPOSITS#${localGovernmentCode}#${name}`, sk: depositId } }
}

export const depositItem = (deposit: KeptDeposit): Item => ({
  key: depositKey(deposit.depositId),
  indexes: {
    'things-by-municipality': { pk: `DEPOSITS#${deposit.localGovernmentCode}`, sk: deposit.depositId },
    ...(unapplied(deposit) > 0 && {
      'things-open': { pk: `DEPOSITS#${deposit.localGovernmentCode}`, sk: `${deposit.receivedOn}#${deposit.depositId}` },
      ...namedIndex(deposit),
    }),
    ...(unapplied(deposit) === 0 &&
      deposit.setAside > 0 && {
        'things-open': { pk: `SET-ASIDE#${deposit.localGovernmentCode}`, sk: `${deposit.receivedOn}#${deposit.depositId}` },
      }),
  },
  values: deposit,
})
