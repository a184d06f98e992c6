import type { PersonId } from '../kernel/ids.ts'
import { type Actor, allowed, reveal } from '../kernel/policy.ts'
import { present } from '../kernel/problem.ts'
import { isActive } from '../platform/known-members.ts'
import type { NeedId, ProposalId } from './contract.ts'
import type { Furniture } from './furniture.ts'
import type { Need } from './need-domain.ts'
import { totalOf } from './panel-domain.ts'
import { blindUntilConcluded } from './problems.ts'
import type { ProposalSummary, ProposalView } from './proposal-contract.ts'
import { type Proposal, thingOf } from './proposal-domain.ts'
import { type ProposalThing, proposalPolicy, receivingPolicy } from './proposal-policy.ts'

export type ReadableProposal = { readonly proposal: Proposal; readonly need: Need; readonly thing: ProposalThing }

/** How proposals are read: by who made them, and by the owner of the need once they are unsealed, but not past a panel that is blind. */
export const proposalDesk = (furniture: Furniture<'proposals' | 'panels' | 'needs'>) => {
  const { store } = furniture
  const { proposals, needs, panels, known } = store

  /** To whom the proposals on a need have no names yet. */
  const blindTo = async (needId: NeedId): Promise<readonly PersonId[]> => {
    const panel = await panels.ofNeed(needId)
    return panel && panel.state.status !== 'concluded' ? panel.panellists.map(({ personId }) => personId) : []
  }

  const summary = async (proposal: Proposal): Promise<ProposalSummary> => {
    const { proposalId, needId, needTitle, needTitleEn, solutionId, memberId, state, content, submittedAt, edition, version } = proposal
    const proposer = await known.member(memberId)
    return {
      proposalId,
      needId,
      needTitle,
      ...(needTitleEn && { needTitleEn }),
      solutionId,
      memberId,
      ...(proposer?.name && { memberName: proposer.name }),
      status: state.status,
      title: content.title,
      ...(content.costYen !== undefined && { costYen: content.costYen }),
      ...(submittedAt && { submittedAt }),
      edition,
      version,
    }
  }

  /** What the panel agreed on about this one, and of no other; told when its selection is over. */
  const assessmentOf = async ({ needId, proposalId, state }: Proposal): Promise<Pick<ProposalView, 'assessment'>> => {
    if (state.status !== 'declined' && state.status !== 'chosen') return {}
    const panel = await panels.ofNeed(needId)
    const agreed = panel?.state.status === 'concluded' ? (await panels.agreed(panel.panelId)).get(proposalId) : undefined
    if (!panel || !agreed) return {}
    const known = new Map(panel.criteria.map((criterion) => [criterion.code, criterion]))
    const scores = agreed.map((each) => {
      const { name = each.criterion, weight = 0 } = known.get(each.criterion) ?? {}
      return { ...each, name, weight }
    })
    return { assessment: { total: totalOf(panel.criteria, agreed), scores } }
  }

  return {
    blindTo,
    summary,

    async readable(proposalId: ProposalId, actor: Actor): Promise<ReadableProposal> {
      const proposal = present(await proposals.proposal(proposalId))
      const need = present(await needs.need(proposal.needId))
      const found = thingOf(proposal, need, await blindTo(need.needId))
      // What a suspended member proposed is out of sight until it is restored.
      const thing = { ...found, isReceived: found.isReceived && (await isActive({ store }, proposal.memberId)) }
      reveal(proposalPolicy, actor, 'read a proposal', thing)
      return { proposal, need, thing }
    },

    /** Whoever sits on the panel is told why they see nothing: they know that they sit there. */
    requireSighted(actor: Actor, receiving: { readonly needOwner: Need['memberId']; readonly blindTo: readonly PersonId[] }): void {
      const wouldSee = allowed(receivingPolicy['see what was proposed'], actor, { ...receiving, blindTo: [] })
      if (wouldSee && receiving.blindTo.includes(actor.personId)) throw blindUntilConcluded()
    },

    async view(proposal: Proposal): Promise<ProposalView> {
      const { content, state } = proposal
      return {
        ...(await summary(proposal)),
        content,
        ...('reason' in state && { reason: state.reason }),
        ...(await assessmentOf(proposal)),
      }
    },
  }
}
