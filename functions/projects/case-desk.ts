import type { MemberId } from '../kernel/ids.ts'
import { type Actor, allowed, reveal } from '../kernel/policy.ts'
import { present } from '../kernel/problem.ts'
import { isActive } from '../platform/known-members.ts'
import type { CaseSummary, CaseView } from './case-contract.ts'
import type { Case } from './case-domain.ts'
import { type CaseThing, casePolicy } from './case-policy.ts'
import type { CaseId } from './contract.ts'
import type { Furniture } from './furniture.ts'
import { publicStanding } from './partnership-domain.ts'

/** How a case is read: by everybody once it is published, as long as all who tell it take part. */
export const caseDesk = ({ store }: Pick<Furniture<'cases'>, 'store'>) => {
  const thingOf = async ({ parties, state }: Case): Promise<CaseThing> => {
    const active = await Promise.all(parties.map(({ memberId }) => isActive({ store }, memberId)))
    return {
      parties: parties.map(({ memberId }) => memberId),
      isOut: state.status === 'published' && active.every((each) => each),
      isNegotiating: state.status === 'negotiating',
    }
  }

  return {
    thingOf,

    async readable(caseId: CaseId, actor: Actor | undefined): Promise<Case> {
      const told = present(await store.cases.case(caseId))
      reveal(casePolicy, actor, 'read a case', await thingOf(told))
      return told
    },

    async view(told: Case, actor: Actor | undefined): Promise<CaseView> {
      const { caseId, partnershipId, memberId, parties, figures, content, result, state, version } = told
      const asParty = allowed(casePolicy['see how it was agreed'], actor, await thingOf(told))
      const named = await Promise.all(parties.map(async (party) => ({ party, known: await store.known.member(party.memberId) })))
      return {
        caseId,
        memberId,
        status: state.status,
        content,
        result,
        parties: named.map(({ party, known }) => ({ ...party, ...(known?.name && { memberName: known.name }) })),
        figures: (asParty ? figures : figures.map(publicStanding)).map(({ kpiId: _, parentId: __, measuredBy: ___, ...figure }) => figure),
        ...(state.status === 'published' && { publishedAt: state.at }),
        ...(state.status === 'withdrawn' && { reason: state.reason }),
        ...(asParty && { partnershipId, ...(state.status === 'negotiating' && { acceptedBy: [...state.acceptedBy] }) }),
        version,
      }
    },
  }
}

/** A case in the list of one of those who tell it. */
export const caseSummaryOf = ({ caseId, partnershipId, content, state, result, version }: Case, own: MemberId): CaseSummary => ({
  caseId,
  partnershipId,
  title: content.title,
  ...(content.titleEn && { titleEn: content.titleEn }),
  status: state.status,
  result,
  waiting: state.status === 'negotiating' && !state.acceptedBy.includes(own),
  ...(state.status === 'published' && { publishedAt: state.at }),
  version,
})
