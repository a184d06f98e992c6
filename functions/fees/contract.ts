import * as z from 'zod'
import { idOf } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { FiscalYear } from '../kernel/time.ts'

/** What everybody may read; a district whose figures would expose one payer shows fewer of them. */
export const publicRoutes = ['GET /districts/{districtId}/accounts', 'GET /districts/{districtId}/spending'] as const

/** What the door for notifying answers: notices, petitions, the list of the day. All that it does not name is that of keeping. */
export const notifyingPaths = [
  'ANY /levies/{levyId}/notices',
  'ANY /levies/{levyId}/notices/{proxy+}',
  'ANY /payers/{payerId}/notices',
  'ANY /payers/{payerId}/notices/{proxy+}',
  'ANY /payers/{payerId}/petitions',
  'ANY /payers/{payerId}/petitions/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/petitions',
  'ANY /municipalities/{localGovernmentCode}/notice-terms',
  'ANY /municipalities/{localGovernmentCode}/notice-terms/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/returned-notices',
  'ANY /municipalities/{localGovernmentCode}/today',
] as const

/** What the door for granting answers: where the money goes. */
export const grantingPaths = [
  'ANY /grants/{grantId}',
  'ANY /grants/{grantId}/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/grants',
  'ANY /districts/{districtId}/grants',
  'GET /districts/{districtId}/accounts',
  'ANY /districts/{districtId}/totals',
  'ANY /districts/{districtId}/budget',
  'GET /districts/{districtId}/spending',
  'ANY /districts/{districtId}/plan-closing',
  'ANY /districts/{districtId}/plan-closing/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/years/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/office-acts',
  'ANY /municipalities/{localGovernmentCode}/retention-terms',
  'ANY /municipalities/{localGovernmentCode}/retention-terms/{proxy+}',
  'ANY /payers/{payerId}/your-yen',
] as const

/** What the door for collecting answers: what is overdue, and what becomes of it. */
export const collectingPaths = [
  'ANY /claims/{claimId}/arrears',
  'ANY /municipalities/{localGovernmentCode}/collection-terms/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/dunnings',
  'ANY /municipalities/{localGovernmentCode}/returned-letters',
  'ANY /municipalities/{localGovernmentCode}/dunnings/{proxy+}',
  'ANY /dunnings/{dunningId}',
  'ANY /dunnings/{dunningId}/{proxy+}',
  'ANY /payers/{payerId}/dunnings',
  'ANY /payers/{payerId}/dunnings/{proxy+}',
  'ANY /claims/{claimId}/arrears/{proxy+}',
  'ANY /claims/{claimId}/write-offs/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/arrears',
  'ANY /municipalities/{localGovernmentCode}/write-offs',
  'ANY /payers/{payerId}/claim-list',
  'ANY /payers/{payerId}/part-payments',
  'ANY /payers/{payerId}/part-payments/{proxy+}',
  'ANY /claims/{claimId}/payable',
  'ANY /base-rates',
  'ANY /base-rates/{proxy+}',
] as const

/** What the door for settling answers: what deposits are used for, and money that is fetched from accounts and given back. */
export const settlingPaths = [
  'ANY /municipalities/{localGovernmentCode}/deposits',
  'ANY /municipalities/{localGovernmentCode}/deposits-set-aside',
  'ANY /deposits/{depositId}',
  'ANY /deposits/{depositId}/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/clearings',
  'ANY /clearings/{clearingId}/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/payer-names',
  'ANY /payers/{payerId}/acts/{actId}',
  'ANY /payers/{payerId}/mandate',
  'ANY /payers/{payerId}/mandate/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/mandates',
  'ANY /municipalities/{localGovernmentCode}/transfer-terms',
  'ANY /municipalities/{localGovernmentCode}/transfer-terms/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/transfer-requests',
  'ANY /municipalities/{localGovernmentCode}/transfer-requests/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/refund-terms',
  'ANY /municipalities/{localGovernmentCode}/refund-terms/{proxy+}',
  'ANY /claims/{claimId}/refundable',
  'ANY /payers/{payerId}/refunds',
  'ANY /payers/{payerId}/refunds/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/clearing-undos/{proxy+}',
  'ANY /municipalities/{localGovernmentCode}/movements',
  'ANY /municipalities/{localGovernmentCode}/payouts',
  'ANY /movements/{movementId}/{proxy+}',
] as const

/** A beneficiary as this block knows it: who pays. */
export const PayerId = idOf('bnf', 'PayerId')
export type PayerId = Infer<typeof PayerId>

export const BankAccountId = idOf('bac', 'BankAccountId')
export type BankAccountId = Infer<typeof BankAccountId>

export const EntryId = idOf('ent', 'EntryId')
export type EntryId = Infer<typeof EntryId>

export const ClaimId = idOf('clm', 'ClaimId')
export type ClaimId = Infer<typeof ClaimId>

export const DepositId = idOf('dpt', 'DepositId')
export type DepositId = Infer<typeof DepositId>

export const LevyId = idOf('lvy', 'LevyId')
export type LevyId = Infer<typeof LevyId>

/** What a payer asks for, or what is decided on their behalf: an exemption, or a deferral. */
export const PetitionId = idOf('ptn', 'PetitionId')
export type PetitionId = Infer<typeof PetitionId>

/** A change of a levy in the course of its year. */
export const LevyChangeId = idOf('lvc', 'LevyChangeId')
export type LevyChangeId = Infer<typeof LevyChangeId>

/** A dunning of many payers at once: the statutory one, or a reminder after it. */
export const DunningId = idOf('dun', 'DunningId')
export type DunningId = Infer<typeof DunningId>

export const BankFileId = idOf('bkf', 'BankFileId')
export type BankFileId = Infer<typeof BankFileId>

/** A line by which money left an account: a bank's reversal, or what was paid out. */
export const MovementId = idOf('bmv', 'MovementId')
export type MovementId = Infer<typeof MovementId>

/** What one deposit was used for at once; it is undone as a whole. */
export const ClearingId = idOf('clr', 'ClearingId')
export type ClearingId = Infer<typeof ClearingId>

/** 交付金: what the municipality pays the organization of a district for one year. */
export const GrantId = idOf('grt', 'GrantId')
export type GrantId = Infer<typeof GrantId>

/** One expense that a report of results names. */
export const ExpenseId = idOf('exp', 'ExpenseId')
export type ExpenseId = Infer<typeof ExpenseId>

/** One payment of a grant, with the file that orders it from the bank. */
export const PaymentId = idOf('pmt', 'PaymentId')
export type PaymentId = Infer<typeof PaymentId>

/** A write-off that was asked for, and is decided by another. */
export const WriteOffId = idOf('wof', 'WriteOffId')
export type WriteOffId = Infer<typeof WriteOffId>

/** 分納誓約 of one payer. */
export const PartPaymentId = idOf('ppp', 'PartPaymentId')
export type PartPaymentId = Infer<typeof PartPaymentId>

/** Clearings that are undone together. */
export const ClearingUndoId = idOf('cud', 'ClearingUndoId')
export type ClearingUndoId = Infer<typeof ClearingUndoId>

export const YearOf = lazy(() =>
  z
    .int()
    .min(2018)
    .max(2100)
    .transform((year) => year as FiscalYear)
    .pipe(z.custom<FiscalYear>()),
)
