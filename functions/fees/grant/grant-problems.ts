import { problem } from '../../kernel/problem.ts'

// Of grants and plans: the doors that know no grant do not carry these along.
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
export const paymentNotOrdered = problem('fees/payment-not-ordered', 'conflict', 'This payment is not ordered, or has been made')
export const paymentTwice = problem('fees/payment-twice', 'conflict', 'There is a payment under this id')
export const expenseNotKnown = problem<{ expenseId: string }>('fees/expense-not-known', 'invalid', 'The report has no such expense')
export const expenseOutsideYear = problem<{ from: string; until: string }>('fees/expense-outside-year', 'invalid', 'The expense is of another year')
export const shareAboveWhole = problem<{ ratio: string }>('fees/share-above-whole', 'invalid', 'A share is at most the whole')
export const reasonMissing = problem('fees/reason-missing', 'invalid', 'Other amounts than were asked for are granted with a reason')
export const noPaymentFile = problem('fees/no-payment-file', 'conflict', 'No payment file can be made for this account')
export const settlementOpen = problem<{ grants: readonly string[] }>('fees/settlement-open', 'conflict', 'Grants of this plan are not settled')
export const planNotOver = problem<{ endsOn: string }>('fees/plan-not-over', 'conflict', 'A plan closes when its period is over')
export const planRevoked = problem<{ on: string }>('fees/plan-revoked', 'conflict', 'This plan was revoked: what was paid is settled')
export const planClosed = problem('fees/plan-closed', 'conflict', 'This plan is closed')
