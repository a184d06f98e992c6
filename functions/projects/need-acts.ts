import type { Contact } from '../kernel/contact.ts'
import type { PersonId } from '../kernel/ids.ts'
import { dateInTokyo, type Instant } from '../kernel/time.ts'
import type { ApprovalRule } from './approval-contract.ts'
import { approved, requireApproved, submitted } from './approval-domain.ts'
import type { NeedAct } from './need-contract.ts'
import {
  type Addendum,
  type Deciding,
  decided,
  type Edition,
  extended,
  finished,
  type Need,
  next,
  publishEdition,
  started,
  withoutApproval,
} from './need-domain.ts'
import { nothingSubmitted } from './problems.ts'

/** What an act leaves to be saved together, and what is told of it: states and ids, never the words of a sheet or a reason. */
export type NeedOutcome = {
  readonly need: Need
  readonly edition?: Edition
  readonly contact?: Contact
  readonly event: string
  readonly after?: Readonly<Record<string, unknown>>
}

type Who = { readonly by: PersonId; readonly at: Instant; readonly rule: ApprovalRule }

const submit = (need: Need, { by, at, version }: Deciding, rule: ApprovalRule): NeedOutcome => ({
  need: { ...next(need, version, 'draft'), state: { status: 'in-approval' }, approval: submitted(rule, by, at) },
  event: 'NeedSubmitted',
  after: { needed: rule.needed },
})

const approve = (need: Need, { by, at, version }: Deciding): NeedOutcome => {
  const now = next(need, version, 'in-approval', 'published', 'in-selection')
  if (!now.approval) throw nothingSubmitted()
  const approval = approved(now.approval, by, at)
  return { need: { ...now, approval }, event: 'NeedApproved', after: { given: approval.given.length, needed: approval.needed } }
}

/** What was submitted goes back, and the approvals it had with it. */
const sendBack = (need: Need, reason: string, { version }: Deciding): NeedOutcome => {
  const now = next(need, version, 'in-approval', 'published', 'in-selection')
  if (!now.approval) throw nothingSubmitted()
  const rest = withoutApproval(now)
  return { need: rest.state.status === 'in-approval' ? { ...rest, state: { status: 'draft', sentBackFor: reason } } : rest, event: 'NeedSentBack' }
}

const publish = (need: Need, { at, version }: Deciding, rule: ApprovalRule): NeedOutcome => {
  const now = next(need, version, 'draft', 'in-approval', 'published', 'in-selection')
  if (now.publishedAt !== undefined && !now.addendum) throw nothingSubmitted()
  requireApproved(now.approval, rule)
  return { ...publishEdition(now, at, now.addendum), event: now.addendum ? 'NeedAmended' : 'NeedPublished' }
}

/** An addendum is published at once where its owner asks for no approval; else it waits beside what is published. */
const amend = (need: Need, addendum: Addendum, { by, at, version }: Deciding, rule: ApprovalRule): NeedOutcome => {
  const now = withoutApproval(next(need, version, 'published', 'in-selection'))
  if (rule.needed === 0) return { ...publishEdition(now, at, addendum), event: 'NeedAmended' }
  return { need: { ...now, addendum, approval: submitted(rule, by, at) }, event: 'NeedSubmitted', after: { needed: rule.needed } }
}

/** A longer time changes nothing else of the sheet, so that nobody need approve it; an addendum that waits gets it, too. */
const extend = (
  need: Need,
  { validUntil, reason }: { validUntil: Addendum['content']['validUntil']; reason: string },
  deciding: Deciding,
): NeedOutcome => {
  const now = next(need, deciding.version, 'published')
  const content = extended(now, validUntil, dateInTokyo(deciding.at))
  const published = publishEdition(now, deciding.at, { content, reason })
  const { approval, addendum } = now
  const waiting = addendum && approval && { approval, addendum: { ...addendum, content: { ...addendum.content, validUntil } } }
  return { ...published, need: { ...published.need, ...waiting }, event: 'NeedAmended', after: { validUntil } }
}

const withContact = (need: Need, contact: Contact, { version }: Deciding): NeedOutcome => {
  const { department: _, ...rest } = next(need, version, 'draft', 'in-approval', 'published', 'in-selection', 'decided', 'running', 'finished')
  return { need: { ...rest, ...(contact.department && { department: contact.department }) }, contact, event: 'NeedContactChanged' }
}

/** One act on a need, decided. */
export const decideNeed = (need: Need, act: NeedAct, { rule, ...who }: Who): NeedOutcome => {
  const deciding = { ...who, version: act.version }
  switch (act.act) {
    case 'submit':
      return submit(need, deciding, rule)
    case 'approve':
      return approve(need, deciding)
    case 'send-back':
      return sendBack(need, act.reason, deciding)
    case 'publish':
      return publish(need, deciding, rule)
    case 'amend':
      return amend(need, { content: act.content, reason: act.reason }, deciding, rule)
    case 'change-contact':
      return withContact(need, act.contact, deciding)
    case 'extend':
      return extend(need, act, deciding)
    case 'open-selection':
      return {
        need: { ...next(need, act.version, 'published'), state: { status: 'in-selection', at: who.at } },
        event: 'NeedSelectionOpened',
      }
    case 'decide':
      return { need: decided(need, { ...deciding, reason: act.reason }), event: 'NeedDecided' }
    case 'start':
      return { need: started(need, deciding), event: 'NeedStarted' }
    case 'finish':
      return { need: finished(need, deciding), event: 'NeedFinished' }
    case 'withdraw': {
      const statuses = ['draft', 'in-approval', 'published', 'in-selection', 'decided', 'running'] as const
      const rest = withoutApproval(next(need, act.version, ...statuses))
      return { need: { ...rest, state: { status: 'withdrawn', at: who.at, reason: act.reason } }, event: 'NeedWithdrawn' }
    }
  }
}
