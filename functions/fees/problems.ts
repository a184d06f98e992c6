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

// Of notices.
export const termsMissing = problem('fees/terms-missing', 'conflict', 'What notices say has not been set')
export const payersNotLevied = problem<{ payers: readonly string[] }>('fees/payers-not-levied', 'invalid', 'Some of the payers are not on this levy')
export const noticesNotReady = problem('fees/notices-not-ready', 'conflict', 'The notices are still being made')

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

// Of refunds.
export const refundTermsMissing = problem('fees/refund-terms-missing', 'conflict', 'What is to be said of interest on refunds has not been set')

// Of account transfers.
export const transferTermsMissing = problem('fees/transfer-terms-missing', 'conflict', 'What the bank knows us by has not been set')
export const transferAccountUnfit = problem<{ account: string }>(
  'fees/transfer-account-unfit',
  'invalid',
  'Into this account nothing is collected by transfer',
)
export const transferTooLate = problem<{ dueOn: string; latestOn: string }>(
  'fees/transfer-too-late',
  'conflict',
  'The bank takes no request for this day any more',
)
export const nothingDue = problem<{ dueOn: string }>('fees/nothing-due', 'conflict', 'Nothing is owed that is due on this day')
export const acceptedLater = problem<{ on: string; today: string }>(
  'fees/accepted-later',
  'invalid',
  'The bank cannot have taken a mandate on a day that is not over',
)

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
export const collectionTermsMissing = problem('fees/collection-terms-missing', 'conflict', 'What the ordinance says of arrears has not been set')
export const letterBackdated = problem<{ on: string; today: string }>('fees/letter-backdated', 'invalid', 'A letter does not bear a day that is over')
export const nobodyToDun = problem('fees/nobody-to-dun', 'conflict', 'On this day nobody is to be dunned')
export const baseRateKnown = problem<{ year: number }>('fees/base-rate-known', 'conflict', 'The base rate of this year is known already')

// Of grants.
export const grantOutsideBudget = problem<{ activities: readonly string[] }>(
  'fees/grant-outside-budget',
  'invalid',
  'A line asks for more than the year was levied for, or for something else',
)
export const lineNotKnown = problem<{ lineId: string }>('fees/line-not-known', 'invalid', 'The budget has no such line')
export const aboveGranted = problem<{ fees: number; own: number }>('fees/above-granted', 'conflict', 'This is more than was granted or is left')
export const transferAboveRule = problem<{ lines: readonly string[]; transferLimit: string }>(
  'fees/transfer-above-rule',
  'conflict',
  'Further than this, money moves between lines only by another decision',
)
export const feesNotCollected = problem<{ left: number }>(
  'fees/fees-not-collected',
  'conflict',
  'A grant out of fees is never above the fees collected less refunds',
)
export const paymentTwice = problem('fees/payment-twice', 'conflict', 'There is a payment under this id')
export const paymentNotOrdered = problem('fees/payment-not-ordered', 'conflict', 'This payment is not ordered, or has been made')
export const noPaymentFile = problem('fees/no-payment-file', 'conflict', 'No payment file can be made for this account')
export const expenseNotKnown = problem<{ expenseId: string }>('fees/expense-not-known', 'invalid', 'The report has no such expense')
export const expenseOutsideYear = problem<{ from: string; until: string }>('fees/expense-outside-year', 'invalid', 'The expense is of another year')
export const shareAboveWhole = problem<{ ratio: string }>('fees/share-above-whole', 'invalid', 'A share is at most the whole')
export const settlementOpen = problem<{ grants: readonly string[] }>('fees/settlement-open', 'conflict', 'Grants of this plan are not settled')
export const planNotOver = problem<{ endsOn: string }>('fees/plan-not-over', 'conflict', 'A plan closes when its period is over')
export const planClosed = problem('fees/plan-closed', 'conflict', 'This plan is closed')

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
