import { problem } from '../../kernel/problem.ts'

// Of papers and of requests to banks: only doors say these, and no worker carries them along.
export const noticesNotReady = problem('fees/notices-not-ready', 'conflict', 'The notices are still being made')
export const termsMissing = problem('fees/terms-missing', 'conflict', 'What notices say has not been set')
export const payersNotLevied = problem<{ payers: readonly string[] }>('fees/payers-not-levied', 'invalid', 'Some of the payers are not on this levy')
export const refundTermsMissing = problem('fees/refund-terms-missing', 'conflict', 'What is to be said of interest on refunds has not been set')
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
export const collectionTermsMissing = problem('fees/collection-terms-missing', 'conflict', 'What the ordinance says of arrears has not been set')
export const letterBackdated = problem<{ on: string; today: string }>('fees/letter-backdated', 'invalid', 'A letter does not bear a day that is over')
export const nobodyToDun = problem('fees/nobody-to-dun', 'conflict', 'On this day nobody is to be dunned')
