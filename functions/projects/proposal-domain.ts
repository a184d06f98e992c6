import type { MemberId, PersonId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { dateInTokyo, type Instant } from '../kernel/time.ts'
import type { NeedId, ProposalId, SolutionId } from './contract.ts'
import { type Need, takesProposals } from './need-domain.ts'
import { endBeforeStart, outcomesMissing, proposalsClosed, proposalsUndecided, stillSealed, wrongState } from './problems.ts'
import type { Decision, ProposalAct, ProposalContent, ProposalStatus } from './proposal-contract.ts'
import type { ProposalThing } from './proposal-policy.ts'

type State =
  | { readonly status: 'draft' }
  | { readonly status: 'submitted' }
  | { readonly status: 'shortlisted' }
  | { readonly status: 'declined'; readonly at: Instant; readonly reason: string }
  | { readonly status: 'chosen'; readonly at: Instant; readonly reason: string }
  | { readonly status: 'withdrawn'; readonly at: Instant }

/** What one member proposes about the need of another; no person is in it. */
export type Proposal = {
  readonly proposalId: ProposalId
  readonly needId: NeedId
  /** As it was called when the draft was begun: a need may expire before its proposals are read. */
  readonly needTitle: string
  readonly needTitleEn?: string | undefined
  readonly needOwner: MemberId
  readonly solutionId: SolutionId
  readonly memberId: MemberId
  readonly content: ProposalContent
  readonly fingerprint: string
  readonly version: number
  /** How often it has been submitted; 0 before the first time. */
  readonly edition: number
  readonly submittedAt?: Instant | undefined
  readonly state: State
}

export type Drafting = Pick<Proposal, 'proposalId' | 'solutionId' | 'memberId' | 'content' | 'fingerprint'>

/** Whether its owner, too, must wait. Only opening the selection unseals: the last day alone does not, for it may still be put off. */
export const isSealed = ({ content, state }: Pick<Need, 'content' | 'state'>): boolean => content.sealedProposals && state.status === 'published'

export const requireTaking = (need: Need, at: Instant): void => {
  if (!takesProposals(need, dateInTokyo(at))) throw proposalsClosed({ until: need.content.validUntil })
}

/** The owner's plain decision is for a need nobody has proposed for; as long as it is sealed, not even that is told. */
export const requireNoneWaiting = (need: Need, received: readonly Proposal[]): void => {
  if (isSealed(need)) throw stillSealed()
  const waiting = received.filter(({ state }) => state.status === 'submitted' || state.status === 'shortlisted')
  if (waiting.length > 0) throw proposalsUndecided({ proposals: waiting.length })
}

export const requireSound = ({ startFor, endFor }: ProposalContent): void => {
  if (startFor && endFor && endFor < startFor) throw endBeforeStart()
}

export const draft = (need: Need, drafting: Drafting): Proposal => ({
  ...drafting,
  needId: need.needId,
  needTitle: need.content.title,
  ...(need.content.titleEn && { needTitleEn: need.content.titleEn }),
  needOwner: need.memberId,
  version: 1,
  edition: 0,
  state: { status: 'draft' },
})

export const redraft = (proposal: Proposal, version: number, { content, fingerprint }: Pick<Drafting, 'content' | 'fingerprint'>): Proposal => ({
  ...next(proposal, version, 'draft'),
  content,
  fingerprint,
})

const next = (proposal: Proposal, version: number, ...statuses: readonly ProposalStatus[]): Proposal => {
  if (proposal.version !== version) throw changedMeanwhile()
  if (!statuses.includes(proposal.state.status)) throw wrongState({ state: proposal.state.status })
  return { ...proposal, version: version + 1 }
}

export type ProposalOutcome = { readonly proposal: Proposal; readonly event: string }

const submitted = (now: Proposal, at: Instant, content: ProposalContent): Proposal => ({
  ...now,
  content,
  edition: now.edition + 1,
  submittedAt: at,
  state: { status: 'submitted' },
})

/** One act on a proposal, decided: what is proposed comes before the last day of the need, what is chosen from it after. */
export const decideProposal = (proposal: Proposal, act: ProposalAct, { need, at }: { need: Need; at: Instant }): ProposalOutcome => {
  switch (act.act) {
    case 'submit':
      requireTaking(need, at)
      return { proposal: submitted(next(proposal, act.version, 'draft'), at, proposal.content), event: 'ProposalSubmitted' }
    case 'replace':
      requireTaking(need, at)
      return { proposal: submitted(next(proposal, act.version, 'submitted'), at, act.content), event: 'ProposalReplaced' }
    case 'withdraw':
      return {
        proposal: { ...next(proposal, act.version, 'draft', 'submitted', 'shortlisted'), state: { status: 'withdrawn', at } },
        event: 'ProposalWithdrawn',
      }
    case 'shortlist':
      requireSelection(need)
      return { proposal: { ...next(proposal, act.version, 'submitted'), state: { status: 'shortlisted' } }, event: 'ProposalShortlisted' }
    case 'decline':
      requireSelection(need)
      return { proposal: declined(next(proposal, act.version, 'submitted', 'shortlisted'), act.reason, at), event: 'ProposalDeclined' }
  }
}

const requireSelection = ({ state }: Need): void => {
  if (state.status === 'published') throw stillSealed()
  if (state.status !== 'in-selection') throw wrongState({ state: state.status })
}

const declined = (proposal: Proposal, reason: string, at: Instant): Proposal => ({ ...proposal, state: { status: 'declined', at, reason } })

/** What a decision makes of every proposal that is still in the running: none is forgotten, none is named twice. */
export const decideAmong = (proposals: readonly Proposal[], decision: Decision, at: Instant): readonly ProposalOutcome[] => {
  const running = proposals.filter(({ state }) => state.status === 'submitted' || state.status === 'shortlisted')
  const named = [...decision.chosen, ...decision.declined.map(({ proposalId }) => proposalId)]
  const missing = [
    ...running.map(({ proposalId }) => proposalId).filter((id) => named.filter((each) => each === id).length !== 1),
    ...named.filter((id) => !running.some(({ proposalId }) => proposalId === id)),
  ]
  if (missing.length > 0) throw outcomesMissing({ missing: [...new Set(missing)] })
  return running.map((proposal) => {
    const now = { ...proposal, version: proposal.version + 1 }
    const reason = decision.declined.find(({ proposalId }) => proposalId === proposal.proposalId)?.reason
    if (reason !== undefined) return { proposal: declined(now, reason, at), event: 'ProposalDeclined' }
    return { proposal: { ...now, state: { status: 'chosen', at, reason: decision.reason } }, event: 'PartnerDecided' }
  })
}

/** What the rules see of a proposal: `blindTo` are those who sit on a panel that has not concluded. */
export const thingOf = (proposal: Proposal, need: Need, blindTo: readonly PersonId[]): ProposalThing => ({
  memberId: proposal.memberId,
  needOwner: need.memberId,
  isReceived: ['submitted', 'shortlisted', 'declined', 'chosen'].includes(proposal.state.status) && !isSealed(need),
  blindTo,
})
