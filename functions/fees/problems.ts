import { problem } from '../kernel/problem.ts'

// Of the books.
export const monthClosed = problem<{ month: string }>('fees/month-closed', 'conflict', "This month's books are closed")
export const yearClosed = problem<{ fiscalYear: number }>('fees/year-closed', 'conflict', "This fiscal year's accounts are closed")
export const monthNotOver = problem<{ month: string }>('fees/month-not-over', 'conflict', 'A month closes when it is over')
export const yearNotOver = problem<{ closesOn: string }>('fees/year-not-over', 'conflict', 'The accounts of a year close after 31 May')
export const monthsStillOpen = problem<{ months: readonly string[] }>('fees/months-still-open', 'conflict', 'Months of this year are still open')

// Of claims and money.
export const claimTooSmall = problem<{ outstanding: number }>('fees/claim-too-small', 'conflict', 'Less than this is outstanding on the claim')
export const depositTooSmall = problem<{ unapplied: number }>('fees/deposit-too-small', 'conflict', 'Less than this is left of the deposit')
export const depositReversed = problem('fees/deposit-reversed', 'conflict', 'The bank has taken this deposit back')
export const depositInUse = problem<{ applied: number }>('fees/deposit-in-use', 'conflict', 'What was cleared with this deposit is undone first')
export const clearingUndone = problem('fees/clearing-undone', 'conflict', 'This clearing has been undone already')
export const notBetween = problem('fees/not-between', 'conflict', 'Money is moved between claims of one payer only')
export const nothingToRefund = problem<{ refundDue: number }>('fees/nothing-to-refund', 'conflict', 'Less than this is to be refunded')
export const alreadyRefunded = problem<{ refunded: number }>('fees/already-refunded', 'conflict', 'This money has been refunded already')
export const nothingChanges = problem('fees/nothing-changes', 'conflict', 'The claim stands at this amount already')

// Of a levy.
export const calendarNotKnown = problem<{ asked: string; coversFrom: string; coversUntil: string }>(
  'fees/calendar-not-known',
  'invalid',
  'The list of public holidays does not reach this day',
)
export const levyNotReady = problem<{ missing: readonly string[] }>('fees/levy-not-ready', 'conflict', 'What a levy rests on is missing')
export const levyInError = problem<{ rows: number }>('fees/levy-in-error', 'conflict', 'Rows of the levy roll do not fit')
export const levyAboveCost = problem<{ total: number; necessaryCost: number }>(
  'fees/levy-above-cost',
  'conflict',
  'The fees together are above the cost of the activities',
)
export const activitiesDiffer = problem<{ activities: number; necessaryCost: number }>(
  'fees/activities-differ',
  'invalid',
  'The activities together are not the necessary cost',
)
export const levyTwice = problem<{ levyId: string }>('fees/levy-twice', 'conflict', 'This year of this district has been levied')
export const fileMissing = problem<{ missing: readonly string[] }>('fees/file-missing', 'conflict', 'The file has not been sent, or is another')
export const wrongState = problem<{ state: string }>('fees/wrong-state', 'conflict', 'This cannot be done as it stands')
export const approvedByAnother = problem('fees/approved-by-another', 'conflict', 'Whoever drafted a levy does not decide it')

// Of petitions and changes.
export const claimsNotTheirs = problem<{ claims: readonly string[] }>(
  'fees/claims-not-theirs',
  'invalid',
  'Some of the claims are not on this payer or levy',
)
export const payerLevied = problem<{ payerId: string }>('fees/payer-levied', 'conflict', 'This payer is on the levy already: correct their claims')
export const untilNotLater = problem<{ dueOn: string }>('fees/until-not-later', 'invalid', 'A deferral ends after the due date')
export const aboveBenefit = problem<{ expectedBenefit: number }>('fees/above-benefit', 'invalid', 'The fee is above the expected benefit')

// Of officers and banks.
export const officersNotDifferent = problem<{ persons: readonly string[] }>(
  'fees/officers-not-different',
  'invalid',
  'Revenue officers, expenditure officers and treasurers are different people',
)
export const accountNotKnown = problem<{ accounts: readonly string[] }>(
  'fees/account-not-known',
  'conflict',
  'The file tells of an account that is not ours',
)

// Of clearing.
export const claimNotKnown = problem<{ claimId: string }>('fees/claim-not-known', 'invalid', 'There is no such claim in this municipality')
export const movementDiffers = problem('fees/movement-differs', 'conflict', 'The bank’s reversal is of another account or sum, or is settled')

// Of arrears.
export const ratesNotKnown = problem<{ asked: number; coversFrom: number; coversUntil: number }>(
  'fees/rates-not-known',
  'invalid',
  'The table of rates does not reach this year',
)
export const lateChargeAboveLimit = problem<{ rates: readonly string[]; limit: string }>(
  'fees/late-charge-above-limit',
  'invalid',
  'A late charge is at most 14.5 % a year',
)
export const baseRateKnown = problem<{ year: number }>('fees/base-rate-known', 'conflict', 'The base rate of this year is known already')

// Of collecting what is overdue.
export const notDunned = problem<{ deadlineOn: string }>(
  'fees/not-dunned',
  'conflict',
  'A claim is handed over when the deadline of its dunning is over',
)
export const courseBefore = problem<{ kind: string; latest: string }>('fees/course-before', 'conflict', 'This step does not follow what has happened')
export const stayCauseMissing = problem('fees/stay-cause-missing', 'invalid', 'A stay has one of the causes that the law names')
export const notExtinct = problem<{ lastOn: string }>('fees/not-extinct', 'conflict', 'This claim is not extinct for this reason')
export const partsDiffer = problem<{ parts: number; outstanding: number }>('fees/parts-differ', 'invalid', 'The parts together are not what is owed')
