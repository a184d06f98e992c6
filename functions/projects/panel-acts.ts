import type { MemberId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { ProposalId } from './contract.ts'
import type { PanelAct } from './panel-contract.ts'
import { agreed, type Card, closed, concluded, declared, type Entry, excused, opened, type Panel, type Panellist, scored } from './panel-domain.ts'
import type { PanelOutcome } from './panel-store.ts'
import { declarationMissing } from './problems.ts'

/** What an act on a panel is decided by, beside the panel itself. */
export type Sitting = {
  readonly who: Panellist | undefined
  readonly card: Card
  readonly entries: readonly Entry[]
  readonly related: ReadonlySet<MemberId>
  readonly agreedOn: ReadonlySet<ProposalId>
  readonly at: Instant
}

/** One act on a panel, decided. */
export const decidePanel = (panel: Panel, act: PanelAct, { who, card, entries, related, agreedOn, at }: Sitting): PanelOutcome => {
  const sitting = (): Panellist => {
    if (!who) throw declarationMissing()
    return who
  }
  switch (act.act) {
    case 'open':
      return { panel: opened(panel, act.version, entries), event: 'ScoringOpened' }
    case 'declare':
      return withConsensus(panel, { panel: declared(panel, sitting(), act, { at, related }), event: 'ConflictDeclared' })
    case 'score':
      return { panel, card: scored(panel, sitting(), card, act) }
    case 'close':
      return withConsensus(panel, closed(panel, sitting(), card, at))
    case 'excuse':
      return withConsensus(panel, { panel: excused(panel, act, at), event: 'PanellistExcused' })
    case 'agree':
      return { panel, agreed: { proposalId: agreed(panel, sitting(), act).proposalId, scores: act.scores } }
    case 'conclude':
      return { panel: concluded(panel, act.version, agreedOn, at), event: 'PanelConcluded' }
  }
}

/** Who closes last opens the scores to all: that is what is told. */
const withConsensus = (before: Panel, outcome: PanelOutcome): PanelOutcome =>
  before.state.status === 'scoring' && outcome.panel.state.status === 'consensus' ? { ...outcome, event: 'ScoresClosed' } : outcome
