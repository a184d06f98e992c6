import type { BlindProposal, PanelScore, PanelView, SeatKind } from './panel-contract.ts'
import { type Agreed, type Card, entriesOf, isBarred, type Panel, type Panellist, totalOf } from './panel-domain.ts'
import type { ProposalContent } from './proposal-contract.ts'
import type { Proposal } from './proposal-domain.ts'

/** A panel as somebody sees it from where they sit. Who proposes is sorted by member, so that it says nothing of the numbers. */
export const panelViewOf = (panel: Panel, { mine, seesProposers }: { readonly mine: SeatKind; readonly seesProposers: boolean }): PanelView => {
  const { panelId, needId, needTitle, needTitleEn, memberId, version, state, criteria, panellists } = panel
  const entries = entriesOf(panel)
  return {
    panelId,
    needId,
    needTitle,
    ...(needTitleEn && { needTitleEn }),
    memberId,
    version,
    status: state.status,
    mine,
    criteria: [...criteria],
    seats: panellists.map(({ declaration, closedAt, excused, ...seat }) => ({
      personId: seat.personId,
      memberId: seat.memberId,
      chair: seat.chair,
      declared: declaration !== undefined,
      closed: closedAt !== undefined,
      excused: excused !== undefined,
    })),
    ...(seesProposers && { proposers: [...new Set(entries.map((entry) => entry.memberId))].sort() }),
    proposals: entries.length,
  }
}

/** What a proposal says, with the names of who proposes it taken out; its documents bear letterheads, and are left out. */
export const withoutNames = (content: ProposalContent, names: readonly string[]): Omit<ProposalContent, 'attachments'> => {
  const { attachments: _, ...rest } = content
  const longestFirst = names.filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
  const hide = (text: string): string => longestFirst.reduce((hidden, name) => hidden.replace(new RegExp(escaped(name), 'giu'), '■■'), text)
  return mapTexts(rest, hide)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const mapTexts = (content: Omit<ProposalContent, 'attachments'>, hide: (text: string) => string): Omit<ProposalContent, 'attachments'> => ({
  ...content,
  title: hide(content.title),
  summary: hide(content.summary),
  approach: hide(content.approach),
  schedule: hide(content.schedule),
  ...(content.costDetails !== undefined && { costDetails: hide(content.costDetails) }),
  kpiTargets: content.kpiTargets.map((target) => ({
    ...target,
    name: hide(target.name),
    ...(target.how !== undefined && { how: hide(target.how) }),
  })),
})

export type Laid = { readonly proposal: Proposal; readonly names: readonly string[]; readonly memberName?: string | undefined }

export type Showing = {
  readonly who: Panellist | undefined
  readonly card: Card
  readonly agreed: ReadonlyMap<string, readonly Agreed[]>
  readonly names: boolean
}

/** The proposals as one panellist sees them: those they are barred from are not there. */
export const blindProposalsOf = (panel: Panel, laid: readonly Laid[], { who, card, agreed, names }: Showing): BlindProposal[] => {
  // One proposal may name who makes another.
  const hidden = laid.flatMap((each) => each.names)
  return entriesOf(panel).flatMap((entry, index) => {
    const found = laid.find(({ proposal }) => proposal.proposalId === entry.proposalId)
    if (!found || (who && isBarred(who, entry))) return []
    const mine = card.scores[entry.proposalId]
    const consensus = agreed.get(entry.proposalId)
    const { attachments: _, ...content } = found.proposal.content
    return [
      {
        number: index + 1,
        content: names ? content : withoutNames(found.proposal.content, hidden),
        ...(mine && { mine: [...mine] }),
        ...(consensus && { agreed: [...consensus], total: totalOf(panel.criteria, consensus) }),
        ...(names && { proposalId: entry.proposalId, memberId: entry.memberId, ...(found.memberName && { memberName: found.memberName }) }),
      },
    ]
  })
}

/** Everybody's scores, side by side, but of what the reader is barred from. */
export const panelScoresOf = (panel: Panel, cards: readonly Card[], who: Panellist | undefined): PanelScore[] =>
  entriesOf(panel).flatMap((entry, index) =>
    who && isBarred(who, entry)
      ? []
      : cards.flatMap(({ personId, scores, closedAt }) => {
          const given = scores[entry.proposalId]
          return given && closedAt ? [{ number: index + 1, personId, total: totalOf(panel.criteria, given), scores: [...given], closedAt }] : []
        }),
  )

/** The names by which a proposer might be known. */
export const namesOf = (
  known: { readonly name?: string | undefined; readonly nameEn?: string | undefined } | undefined,
  titles: readonly (string | undefined)[],
): string[] =>
  [known?.name, known?.name?.replace(/(株式|有限|合同)会社|一般社団法人|国立大学法人/g, ''), known?.nameEn, ...titles].filter(
    (each) => each !== undefined,
  )
