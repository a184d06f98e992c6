import type { Case } from './case-domain.ts'
import type { Introduction } from './contact-domain.ts'
import type { Need } from './need-domain.ts'
import type { Card, Panel } from './panel-domain.ts'
import type { MyProjectsData } from './privacy-contract.ts'
import type { Solution } from './solution-domain.ts'

/** Whether somebody may still have to reach the person in charge: other cities ask about a case when its need is long finished. */
export const needWantsContact = ({ state }: Pick<Need, 'state'>, cases: readonly Pick<Case, 'state' | 'content'>[]): boolean => {
  if (state.status === 'withdrawn') return false
  return state.status !== 'finished' || cases.some((told) => told.state.status === 'published' && told.content.contactable)
}

export const solutionWantsContact = ({ state }: Pick<Solution, 'state'>): boolean => state.status !== 'withdrawn'

export const introductionWantsContact = ({ state }: Pick<Introduction, 'state'>): boolean => state.status === 'open' || state.status === 'agreed'

/** What a panellist has declared and given; a proposal is its number, for the card is blind. */
export const ownSeatOf = ({ panelId, needId, panellists, state }: Panel, card: Card): MyProjectsData['panels'] => {
  const entries = 'entries' in state ? state.entries : []
  const scores = entries.flatMap(({ proposalId }, at) => (card.scores[proposalId] ?? []).map((score) => ({ proposal: at + 1, ...score })))
  return panellists
    .filter(({ personId }) => personId === card.personId)
    .map(({ memberId, chair, declaration, excused }) => ({
      panelId,
      needId,
      memberId,
      chair,
      ...(declaration && { declaredAt: declaration.at }),
      ...(declaration?.reason && { conflict: declaration.reason }),
      ...(excused && { excused }),
      scores,
    }))
}
