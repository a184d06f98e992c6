import type { PersonId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { ApprovalRule } from './approval-contract.ts'
import { approvalNotAsked, approvalsMissing, approvedAlready, ownSubmission } from './problems.ts'

/** What was submitted, under the rule of that day: who may approve does not change under what already waits. */
export type Approval = {
  readonly submittedBy: PersonId
  readonly submittedAt: Instant
  readonly needed: number
  readonly approvers: readonly PersonId[]
  readonly given: readonly { readonly by: PersonId; readonly at: Instant }[]
}

export const noApproval: ApprovalRule = { needed: 0, approvers: [] }

export const submitted = ({ needed, approvers }: ApprovalRule, by: PersonId, at: Instant): Approval => {
  if (needed === 0) throw approvalNotAsked()
  return { submittedBy: by, submittedAt: at, needed, approvers, given: [] }
}

/** One approval more; nobody gives two, and nobody approves what they submitted themselves. */
export const approved = (approval: Approval, by: PersonId, at: Instant): Approval => {
  if (approval.submittedBy === by) throw ownSubmission()
  if (approval.given.some((each) => each.by === by)) throw approvedAlready()
  return { ...approval, given: [...approval.given, { by, at }] }
}

/** That as many have approved as the rule asked for, whether anything was submitted or not. */
export const requireApproved = (approval: Approval | undefined, rule: ApprovalRule): void => {
  const needed = approval?.needed ?? rule.needed
  const given = approval?.given.length ?? 0
  if (given < needed) throw approvalsMissing({ needed, given })
}
