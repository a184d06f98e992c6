import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import { PageQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import { Instant } from '../../kernel/time.ts'
import { DistrictId, FeeRuleId } from '../contract.ts'
import { FeeRule } from './fee-rule.ts'

/** A version of the fee rule of a district. None is ever changed: what consents were asked for stays readable. */
export const FeeRuleDraft = lazy(() => z.strictObject({ rule: FeeRule() }).meta({ id: 'FeeRuleDraft' }))

export const FeeRuleView = lazy(() =>
  z.object({ feeRuleId: FeeRuleId(), districtId: DistrictId(), rule: FeeRule(), at: Instant(), by: PersonId() }).meta({ id: 'FeeRuleView' }),
)
export type FeeRuleView = Infer<typeof FeeRuleView>
export const FeeRulePage = pageOf('FeeRulePage', FeeRuleView)

export const FeeRuleQuery = PageQuery
export const FeeRuleParams = lazy(() => z.object({ districtId: DistrictId(), feeRuleId: FeeRuleId() }))
