import { feeRuleNotInForce, levyPeriodTooLong, minimumsAboveTotal, rollDoesNotFit, totalUnreachable } from '../allocation/allocation-problems.ts'
import { feesAboveCost, planIncomplete } from '../problems.ts'
import { feeRuleMissing } from './consent-problems.ts'

/** Why nobody can say what each would pay: what every question answers that asks for the weight of a voice. */
export const pricingRefusals = [
  feeRuleMissing,
  planIncomplete,
  feesAboveCost,
  feeRuleNotInForce,
  levyPeriodTooLong,
  rollDoesNotFit,
  totalUnreachable,
  minimumsAboveTotal,
] as const
