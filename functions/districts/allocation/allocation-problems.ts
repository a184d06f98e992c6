import { type FieldError, problem } from '../../kernel/problem.ts'

// Of an allocation.
export const feeRuleNotInForce = problem<{ effectiveFrom: string; effectiveUntil?: string | undefined }>(
  'districts/fee-rule-not-in-force',
  'conflict',
  'This fee rule is not in force on the first day of the levy period',
)
export const levyPeriodTooLong = problem('districts/levy-period-too-long', 'invalid', 'A levy period ends after it begins and is at most a year')
export const rollDoesNotFit = problem<{ errors: readonly FieldError[] }>(
  'districts/roll-does-not-fit',
  'invalid',
  'The roll does not say all that the fee rule asks for',
)
export const totalUnreachable = problem<{ total: number; shortfall: number }>(
  'districts/total-unreachable',
  'conflict',
  'The caps and the expected benefits do not let the total be raised',
)
export const minimumsAboveTotal = problem<{ total: number; excess: number }>(
  'districts/minimums-above-total',
  'conflict',
  'The minimum fees alone are more than the total to be raised',
)
