import { permit, reveal } from '../kernel/policy.ts'
import { notFound, notPermitted } from '../kernel/problem.ts'
import { MemberParams } from '../members/contract.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import { ApprovalRule, ApprovalRuleView } from './approval-contract.ts'
import type { Furniture } from './furniture.ts'
import { ownerPolicy } from './policy.ts'

const readRule = route({
  method: 'get',
  path: '/approval-rules/{memberId}',
  summary: 'How many approvals of which persons a member asks for before it publishes',
  params: MemberParams,
  answers: { 200: ApprovalRuleView },
  refusals: [notFound],
})

const setRule = route({
  method: 'put',
  path: '/approval-rules/{memberId}',
  summary: 'Set how many approvals of which persons are asked for; what waits already keeps the rule it was submitted under',
  params: MemberParams,
  body: ApprovalRule,
  answers: { 200: ApprovalRuleView },
  refusals: [notFound, notPermitted],
})

/** The rule by which a member approves what it publishes. */
export const approvalRoutes = (api: Api, furniture: Furniture<'approvals'>): void => {
  const { approvals } = furniture.store

  api
    .on(readRule, async ({ params: { memberId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      reveal(ownerPolicy, actor, 'read the approval rule', { memberId })
      return answer(200, { memberId, ...(await approvals.rule(memberId)) })
    })

    .on(setRule, async ({ params: { memberId }, body: { needed, approvers }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      reveal(ownerPolicy, actor, 'read the approval rule', { memberId })
      permit(ownerPolicy, actor, 'set the approval rule', { memberId })
      const rule = { needed, approvers: [...new Set(approvers)] }
      await approvals.save(memberId, rule, actor)
      return answer(200, { memberId, ...rule })
    })
}
