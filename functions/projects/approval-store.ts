import * as z from 'zod'
import { type MemberId, PersonId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { lazy } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import type { Teller } from '../platform/outbox.ts'
import { ApprovalRule } from './approval-contract.ts'
import { noApproval } from './approval-domain.ts'

/** An approval as it stands in the item of what it is given for. */
export const ApprovalItem = lazy(() =>
  z.object({
    submittedBy: PersonId(),
    submittedAt: Instant(),
    needed: z.number(),
    approvers: z.array(PersonId()),
    given: z.array(z.object({ by: PersonId(), at: Instant() })),
  }),
)

const ruleKey = (member: MemberId) => ({ pk: member, sk: 'APPROVAL-RULE' })

/** What a member asks for before it publishes. */
export const createApprovalStore = (table: Table, tell: Teller) => ({
  async rule(member: MemberId): Promise<ApprovalRule> {
    const item = await table.get(ruleKey(member))
    return item ? z.object(ApprovalRule().shape).parse(item) : noApproval
  },

  async save(memberId: MemberId, rule: ApprovalRule, actor: Actor): Promise<void> {
    await table.transact([
      { put: { key: ruleKey(memberId), values: rule } },
      tell(actor, {
        name: 'ApprovalRuleSet',
        about: memberId,
        after: { needed: rule.needed, approvers: rule.approvers, memberIds: [memberId], audience: [memberId] },
      }),
    ])
  },
})
