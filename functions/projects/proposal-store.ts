import * as z from 'zod'
import { MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key, Page } from '../kernel/table.ts'
import { Instant } from '../kernel/time.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { everyItem, type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../platform/outbox.ts'
import { NeedId, ProposalId, SolutionId } from './contract.ts'
import { concernItem } from './items.ts'
import type { Need } from './need-domain.ts'
import { InvitedView, ProposalContent, ProposalEdition } from './proposal-contract.ts'
import { isSealed, type Proposal, type ProposalOutcome } from './proposal-domain.ts'

const keys = {
  proposal: (id: ProposalId): Key => ({ pk: id, sk: 'PROPOSAL' }),
  edition: (id: ProposalId, edition: number): Key => ({ pk: id, sk: `EDITION#${String(edition).padStart(4, '0')}` }),
  received: (need: NeedId, id: ProposalId): Key => ({ pk: need, sk: `PROPOSAL#${id}` }),
  invited: (need: NeedId, solution: SolutionId): Key => ({ pk: need, sk: `INVITED#${solution}` }),
  invitedOf: (member: MemberId, need: NeedId, solution: SolutionId): Key => ({ pk: `INVITED#${member}`, sk: `${need}#${solution}` }),
}

const ProposalItem = lazy(() =>
  z.object({
    proposalId: ProposalId(),
    needId: NeedId(),
    needTitle: z.string(),
    needTitleEn: z.string().optional(),
    needOwner: MemberId(),
    solutionId: SolutionId(),
    memberId: MemberId(),
    content: z.object(ProposalContent().shape),
    fingerprint: z.string(),
    version: z.number(),
    edition: z.number(),
    submittedAt: Instant().optional(),
    state: z.discriminatedUnion('status', [
      z.object({ status: z.literal('draft') }),
      z.object({ status: z.literal('submitted') }),
      z.object({ status: z.literal('shortlisted') }),
      z.object({ status: z.literal('declined'), at: Instant(), reason: z.string() }),
      z.object({ status: z.literal('chosen'), at: Instant(), reason: z.string() }),
      z.object({ status: z.literal('withdrawn'), at: Instant() }),
    ]),
  }),
)

const proposalOf = (item: Stored): Proposal => ProposalItem().parse(item)
const proposalItem = (proposal: Proposal): Item => ({ key: keys.proposal(proposal.proposalId), values: proposal })

/** The questions projects asks its table of proposals. */
export const createProposalStore = (table: Table, tell: Teller) => {
  const proposal = async (id: ProposalId): Promise<Proposal | undefined> => {
    const item = await table.get(keys.proposal(id))
    return item && proposalOf(item)
  }

  const found = async ({ items, cursor }: Page<Stored>): Promise<Page<Proposal>> => {
    const read = await Promise.all(items.map(({ id }) => proposal(ProposalId().parse(id))))
    return { items: read.filter((each) => each !== undefined), ...(cursor && { cursor }) }
  }

  const receivedPage = async (need: NeedId, page: PageRequest): Promise<Page<Proposal>> =>
    found(await table.query({ pk: need, prefix: 'PROPOSAL#', ...page }))

  /** While it is sealed, its owner is not told either: nobody hears of a proposal but who made it. */
  const told = (need: Need, { proposal: after, event }: ProposalOutcome, actor: Actor): Write => {
    const { proposalId, needId, memberId, state } = after
    const members = isSealed(need) ? [memberId] : [memberId, need.memberId]
    return tell(actor, { name: event, about: proposalId, after: { needId, proposalId, status: state.status, memberIds: members, audience: members } })
  }

  /** Everything an outcome leaves but the mark of its act. */
  const writesOf = (need: Need, before: Proposal, outcome: ProposalOutcome, actor: Actor): Write[] => {
    const { proposal: after } = outcome
    const { proposalId, needId, edition, submittedAt, content } = after
    const writes: Write[] = [{ put: proposalItem(after), ifVersion: before.version, otherwise: changedMeanwhile }, told(need, outcome, actor)]
    if (edition > before.edition) writes.push({ put: { key: keys.edition(proposalId, edition), values: { edition, submittedAt, content } } })
    if (before.edition === 0 && edition > 0) writes.push({ put: { key: keys.received(needId, proposalId), values: { id: proposalId } } })
    return writes
  }

  return {
    proposal,
    receivedPage,
    writesOf,

    everyReceived: (need: NeedId): Promise<Proposal[]> => everyItem((cursor) => receivedPage(need, { limit: 100, cursor })),

    async ofMember(member: MemberId, page: PageRequest): Promise<Page<Proposal>> {
      return found(await table.query({ pk: `PROPOSALS#${member}`, newestFirst: true, ...page }))
    },

    async editions(id: ProposalId, page: PageRequest): Promise<Page<ProposalEdition>> {
      return pageAs(await table.query({ pk: id, prefix: 'EDITION#', newestFirst: true, ...page }), (item) => ProposalEdition().parse(item))
    },

    /** A draft is nobody's act yet: it tells no event. */
    async saveDraft(after: Proposal, before: Proposal | undefined): Promise<void> {
      const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
      await table.transact([
        { put: proposalItem(after), ...condition, otherwise: changedMeanwhile },
        { put: concernItem('PROPOSALS', after.memberId, after.proposalId) },
      ])
    },

    async save(
      before: Proposal,
      { need, outcome, beside }: { readonly need: Need; readonly outcome: ProposalOutcome; readonly beside: readonly Write[] },
      { actor, actId, fingerprint }: Saving,
    ): Promise<void> {
      await table.transact([actDone(before.proposalId, { actId, fingerprint }), ...writesOf(need, before, outcome, actor), ...beside])
    },

    /** A decision: what becomes of the need and of every proposal, together. */
    async decide(needId: NeedId, writes: readonly Write[], { actId, fingerprint }: Pick<Saving, 'actId' | 'fingerprint'>): Promise<void> {
      await table.transact([actDone(needId, { actId, fingerprint }), ...writes])
    },

    async invite(invited: InvitedView, { actor, actId, fingerprint }: Saving): Promise<void> {
      const { needId, solutionId, invitedBy, invited: member } = invited
      const members = [invitedBy, member]
      await table.transact([
        actDone(needId, { actId, fingerprint }),
        { put: { key: keys.invited(needId, solutionId), values: invited } },
        { put: { key: keys.invitedOf(member, needId, solutionId), values: invited } },
        tell(actor, { name: 'ProposalInvited', about: needId, after: { needId, solutionId, memberIds: members, audience: members } }),
      ])
    },

    async invitedTo(need: NeedId, page: PageRequest): Promise<Page<InvitedView>> {
      return pageAs(await table.query({ pk: need, prefix: 'INVITED#', ...page }), (item) => InvitedView().parse(item))
    },

    async invitedOf(member: MemberId, page: PageRequest): Promise<Page<InvitedView>> {
      return pageAs(await table.query({ pk: `INVITED#${member}`, newestFirst: true, ...page }), (item) => InvitedView().parse(item))
    },

    async invited(need: NeedId, solution: SolutionId): Promise<InvitedView | undefined> {
      const item = await table.get(keys.invited(need, solution))
      return item && InvitedView().parse(item)
    },
  }
}
