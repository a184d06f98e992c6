import { type Actor, reveal } from '../kernel/policy.ts'
import { present } from '../kernel/problem.ts'
import type { PartnershipId } from './contract.ts'
import type { Furniture } from './furniture.ts'
import type { PartnershipSummary, PartnershipView } from './partnership-contract.ts'
import { historiesOf, type Partnership, partiesOf, standings } from './partnership-domain.ts'
import { type PartnershipThing, partnershipPolicy } from './partnership-policy.ts'

export const partnershipThingOf = (partnership: Partnership): PartnershipThing => ({
  memberId: partnership.memberId,
  parties: partiesOf(partnership),
  isNegotiating: partnership.state.status === 'negotiating',
})

/** How partnerships are read: by their parties. */
export const partnershipDesk = ({ store }: Pick<Furniture<'partnerships'>, 'store'>) => ({
  async readable(id: PartnershipId, actor: Actor): Promise<{ readonly partnership: Partnership; readonly thing: PartnershipThing }> {
    const partnership = present(await store.partnerships.partnership(id))
    return { partnership, thing: reveal(partnershipPolicy, actor, 'read a partnership', partnershipThingOf(partnership)) }
  },
})

export const partnershipSummaryOf = (partnership: Partnership): PartnershipSummary => {
  const { partnershipId, needId, proposalId, content, state, version } = partnership
  return {
    partnershipId,
    needId,
    proposalId,
    title: content.title,
    ...(content.titleEn && { titleEn: content.titleEn }),
    status: state.status,
    parties: [...partiesOf(partnership)],
    startsOn: content.startsOn,
    endsOn: content.endsOn,
    ...('agreedAt' in state && state.agreedAt && { agreedAt: state.agreedAt }),
    ...(state.status === 'finished' && { finishedAt: state.at, result: state.result }),
    version,
  }
}

export const partnershipViewOf = (partnership: Partnership): PartnershipView => {
  const { content, state, marks } = partnership
  return {
    ...partnershipSummaryOf(partnership),
    content,
    acceptedBy: state.status === 'negotiating' ? [...state.acceptedBy] : [...partiesOf(partnership)],
    ...(state.status === 'finished' && { reason: state.reason }),
    kpis: standings(partnership),
    histories: historiesOf(partnership),
    milestones: content.milestones.map((milestone) => ({ ...milestone, state: 'open' as const, ...marks[milestone.milestoneId] })),
  }
}
