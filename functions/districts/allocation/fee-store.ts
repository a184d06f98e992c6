import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { Instant } from '../../kernel/time.ts'
import { pageAs, type Stored, type Table } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { DistrictId, FeeRuleId } from '../contract.ts'
import { ordinal } from '../items.ts'
import { feeRuleVersionTaken } from '../problems.ts'
import { FeeRuleTerms } from './fee-rule-terms.ts'

const keys = {
  rule: (id: DistrictId, rule: FeeRuleId) => ({ pk: id, sk: `FEE-RULE#${rule}` }),
  version: (id: DistrictId, version: number) => ({ pk: id, sk: `FEE-VERSION#${ordinal(version)}` }),
}

// What contradicts itself was refused at the door: nobody reads it twice for that.
const RuleItem = lazy(() =>
  z.object({ feeRuleId: FeeRuleId(), districtId: DistrictId(), rule: FeeRuleTerms(), at: Instant(), by: PersonId(), fingerprint: z.string() }),
)
export type KeptFeeRule = Infer<typeof RuleItem>

const ruleOf = (item: Stored): KeptFeeRule => RuleItem().parse(item)

/** The questions districts asks its table of fee rules. */
export const createFeeStore = (table: Table, tell: Teller) => ({
  async rule(districtId: DistrictId, id: FeeRuleId): Promise<KeptFeeRule | undefined> {
    const item = await table.get(keys.rule(districtId, id))
    return item && ruleOf(item)
  },

  async rules(districtId: DistrictId, page: PageRequest): Promise<Page<KeptFeeRule>> {
    return pageAs(await table.query({ pk: districtId, prefix: 'FEE-RULE#', newestFirst: true, ...page }), ruleOf)
  },

  /** Keeps a version for good; a number that is taken is refused. */
  async save(kept: KeptFeeRule, actor: Actor): Promise<void> {
    const { districtId, feeRuleId, rule } = kept
    const { version, effectiveFrom } = rule
    await table.transact([
      { put: { key: keys.rule(districtId, feeRuleId), values: kept }, ifAbsent: true, otherwise: changedMeanwhile },
      {
        put: { key: keys.version(districtId, version), values: { feeRuleId } },
        ifAbsent: true,
        otherwise: () => feeRuleVersionTaken({ version }),
      },
      tell(actor, { name: 'FeeRuleWritten', about: districtId, after: { feeRuleId, version, effectiveFrom } }),
    ])
  },
})
