import * as z from 'zod'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'

const people = () => z.array(PersonId()).max(20)

/** How many approvals of which persons a member asks for before it publishes; none means its editors publish at once. */
export const ApprovalRule = lazy(() =>
  z
    .strictObject({
      needed: z.number().int().min(0).max(10),
      approvers: people(),
    })
    .refine(({ needed, approvers }) => needed <= new Set(approvers).size, {
      path: ['approvers'],
      params: { code: 'too_few_approvers' },
      message: 'are fewer than the approvals that are asked for',
    })
    .meta({ id: 'ApprovalRule' }),
)
export type ApprovalRule = Infer<typeof ApprovalRule>

export const ApprovalRuleView = lazy(() =>
  z.object({ memberId: MemberId(), needed: z.number().int(), approvers: people() }).meta({ id: 'ApprovalRuleView' }),
)
