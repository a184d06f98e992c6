import type { MemberId, PersonId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Instant } from '../kernel/time.ts'
import type { NeedId, PanelId, ProposalId } from './contract.ts'
import { type Criterion, mostPoints, type PanelContent, type PanelStatus } from './panel-contract.ts'
import * as problems from './problems.ts'

/** A conflict of interest, or that there is none; `barredFrom` are the proposals it keeps somebody from. */
export type Declaration = { readonly at: Instant; readonly barredFrom: readonly ProposalId[]; readonly reason?: string | undefined }

export type Panellist = {
  readonly personId: PersonId
  readonly memberId: MemberId
  readonly chair: boolean
  readonly declaration?: Declaration | undefined
  readonly closedAt?: Instant | undefined
  readonly excused?: string | undefined
}

/** A proposal on the panel's list; its number is its place there. */
export type Entry = { readonly proposalId: ProposalId; readonly memberId: MemberId }

type State =
  | { readonly status: 'formed' }
  | { readonly status: 'scoring'; readonly entries: readonly Entry[] }
  | { readonly status: 'consensus'; readonly entries: readonly Entry[]; readonly at: Instant }
  | { readonly status: 'concluded'; readonly entries: readonly Entry[]; readonly at: Instant }

/** Those who score the proposals on one need, and by what. */
export type Panel = {
  readonly panelId: PanelId
  readonly needId: NeedId
  readonly needTitle: string
  readonly needTitleEn?: string | undefined
  readonly memberId: MemberId
  readonly criteria: readonly Criterion[]
  readonly panellists: readonly Panellist[]
  readonly fingerprint: string
  readonly version: number
  readonly state: State
}

export type Score = { readonly criterion: string; readonly points: number; readonly comment?: string | undefined }
export type Agreed = { readonly criterion: string; readonly points: number; readonly reason: string }

/** What one panellist has given, by proposal. */
export type Card = {
  readonly personId: PersonId
  readonly version: number
  readonly scores: Readonly<Record<ProposalId, readonly Score[]>>
  readonly closedAt?: Instant | undefined
}

/** That the weights make a whole, and that one person leads. */
export const requireSound = ({ criteria, seats }: PanelContent): void => {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  if (sum !== 100) throw problems.weightsNotHundred({ sum })
  const chairs = seats.filter(({ chair }) => chair).length
  const isTwice =
    new Set(seats.map(({ personId }) => personId)).size < seats.length || new Set(criteria.map(({ code }) => code)).size < criteria.length
  if (chairs !== 1 || isTwice) throw problems.oneChair({ chairs })
}

type Forming = Pick<Panel, 'panelId' | 'needId' | 'needTitle' | 'needTitleEn' | 'memberId' | 'fingerprint'> & { readonly content: PanelContent }

export const form = ({ content: { seats, criteria }, ...given }: Forming): Panel => ({
  ...given,
  criteria,
  panellists: seats,
  version: 1,
  state: { status: 'formed' },
})

/** Criteria and seats may change until the first proposal is laid before the panel, and not after. */
export const reform = (
  panel: Panel,
  version: number,
  { content: { seats, criteria }, fingerprint }: Pick<Forming, 'content' | 'fingerprint'>,
): Panel => ({
  ...next(panel, version, 'formed'),
  criteria,
  panellists: seats,
  fingerprint,
})

export const next = (panel: Panel, version: number, ...statuses: readonly PanelStatus[]): Panel => {
  if (panel.version !== version) throw changedMeanwhile()
  if (!statuses.includes(panel.state.status)) throw problems.wrongState({ state: panel.state.status })
  return { ...panel, version: version + 1 }
}

/** Lays the shortlist before the panel; the order is the panel's own, and says nothing of who came first. */
export const opened = (panel: Panel, version: number, entries: readonly Entry[]): Panel => {
  if (entries.length === 0) throw problems.nothingToScore()
  return { ...next(panel, version, 'formed'), state: { status: 'scoring', entries } }
}

export const entriesOf = ({ state }: Panel): readonly Entry[] => (state.status === 'formed' ? [] : state.entries)

export const entryAt = (panel: Panel, number: number): Entry | undefined => entriesOf(panel)[number - 1]

export const panellistOf = ({ panellists }: Panel, personId: PersonId): Panellist | undefined =>
  panellists.find((each) => each.personId === personId && each.excused === undefined)

export const isBarred = ({ declaration }: Panellist, { proposalId }: Entry): boolean => declaration?.barredFrom.includes(proposalId) ?? false

export type Declaring = { readonly conflict: 'none' | 'some' | 'all'; readonly memberIds: readonly MemberId[]; readonly reason?: string | undefined }

/** Nobody scores a proposal of their own organization or of one that belongs together with it, whatever they declare. */
export const declared = (
  panel: Panel,
  who: Panellist,
  declaring: Declaring,
  { at, related }: { at: Instant; related: ReadonlySet<MemberId> },
): Panel => {
  const now = next(panel, panel.version, 'scoring')
  if (who.closedAt) throw problems.scoresClosed()
  const conflicts = (entry: Entry): boolean =>
    declaring.conflict === 'all' ||
    (declaring.conflict === 'some' && declaring.memberIds.includes(entry.memberId)) ||
    entry.memberId === who.memberId ||
    related.has(entry.memberId)
  const barredFrom = entriesOf(panel)
    .filter(conflicts)
    .map(({ proposalId }) => proposalId)
  // A conflict that was declared is not taken back: what was seen before it is.
  const kept = [...new Set([...(who.declaration?.barredFrom ?? []), ...barredFrom])]
  return settled(withPanellist(now, { ...who, declaration: { at, barredFrom: kept, ...(declaring.reason && { reason: declaring.reason }) } }), at)
}

/** One panellist's scores of one proposal: each criterion once. */
export const scored = (panel: Panel, who: Panellist, card: Card, { number, scores }: { number: number; scores: readonly Score[] }): Card => {
  next(panel, panel.version, 'scoring')
  const entry = scorable(panel, who, number)
  if (who.closedAt || card.closedAt) throw problems.scoresClosed()
  requireEachOnce(panel, scores)
  return { ...card, version: card.version + 1, scores: { ...card.scores, [entry.proposalId]: scores } }
}

/** A panellist has scored all there is for them; when the last has, consensus begins. */
export const closed = (panel: Panel, who: Panellist, card: Card, at: Instant): { readonly panel: Panel; readonly card: Card } => {
  const now = next(panel, panel.version, 'scoring')
  if (!who.declaration) throw problems.declarationMissing()
  if (who.closedAt) throw problems.scoresClosed()
  const missing = entriesOf(panel)
    .map((entry, index) => ({ entry, number: index + 1 }))
    .filter(({ entry }) => !isBarred(who, entry) && card.scores[entry.proposalId] === undefined)
  if (missing.length > 0) throw problems.scoresIncomplete({ missing: missing.map(({ number }) => String(number)) })
  return { panel: settled(withPanellist(now, { ...who, closedAt: at }), at), card: { ...card, version: card.version + 1, closedAt: at } }
}

export type Excusing = { readonly version: number; readonly personId: PersonId; readonly chair?: PersonId | undefined; readonly reason: string }

/** Somebody no longer takes part; a chair who goes names nobody, the owner names the next one. */
export const excused = (panel: Panel, { version, personId, chair, reason }: Excusing, at: Instant): Panel => {
  const now = next(panel, version, 'scoring', 'consensus')
  const panellists = now.panellists.map((each) => ({
    ...each,
    ...(each.personId === personId && { excused: reason }),
    ...(chair !== undefined && { chair: each.personId === chair }),
  }))
  const left = panellists.filter((each) => each.excused === undefined)
  const chairs = left.filter((each) => each.chair).length
  if (chairs !== 1 || left.length === now.panellists.filter((each) => each.excused === undefined).length) throw problems.oneChair({ chairs })
  return settled({ ...now, panellists }, at)
}

/** What the chair writes down for one proposal after all have spoken: points and a reason for each criterion. */
export const agreed = (panel: Panel, who: Panellist, { number, scores }: { number: number; scores: readonly Agreed[] }): Entry => {
  next(panel, panel.version, 'consensus')
  const entry = scorable(panel, who, number)
  requireEachOnce(panel, scores)
  return entry
}

export const concluded = (panel: Panel, version: number, agreedOn: ReadonlySet<ProposalId>, at: Instant): Panel => {
  const now = next(panel, version, 'consensus')
  const entries = entriesOf(panel)
  const missing = entries.flatMap(({ proposalId }, index) => (agreedOn.has(proposalId) ? [] : [String(index + 1)]))
  if (missing.length > 0) throw problems.scoresIncomplete({ missing })
  return { ...now, state: { status: 'concluded', entries, at } }
}

/** Of 100: the share of the most points that each criterion got, by its weight. */
export const totalOf = (criteria: readonly Criterion[], scores: readonly { readonly criterion: string; readonly points: number }[]): number =>
  criteria.reduce((sum, { code, weight }) => sum + weight * (scores.find(({ criterion }) => criterion === code)?.points ?? 0), 0) / mostPoints

const scorable = (panel: Panel, who: Panellist, number: number): Entry => {
  if (!who.declaration) throw problems.declarationMissing()
  const entry = entryAt(panel, number)
  if (!entry) throw problems.scoresIncomplete({ missing: [String(number)] })
  if (isBarred(who, entry)) throw problems.conflictOfInterest()
  return entry
}

const requireEachOnce = ({ criteria }: Panel, scores: readonly { readonly criterion: string }[]): void => {
  const given = scores.map(({ criterion }) => criterion)
  const missing = criteria.map(({ code }) => code).filter((code) => given.filter((each) => each === code).length !== 1)
  const unknown = given.filter((each) => !criteria.some(({ code }) => code === each))
  if (missing.length + unknown.length > 0) throw problems.scoresIncomplete({ missing: [...new Set([...missing, ...unknown])] })
}

const withPanellist = (panel: Panel, changed: Panellist): Panel => ({
  ...panel,
  panellists: panel.panellists.map((each) => (each.personId === changed.personId ? changed : each)),
})

const isThrough =
  (panel: Panel) =>
  (panellist: Panellist): boolean =>
    panellist.excused !== undefined ||
    panellist.closedAt !== undefined ||
    (panellist.declaration !== undefined && entriesOf(panel).every((entry) => isBarred(panellist, entry)))

/** Nobody sees another's scores until all have closed theirs. */
const settled = (panel: Panel, at: Instant): Panel =>
  panel.state.status === 'scoring' && panel.panellists.every(isThrough(panel)) && panel.panellists.some(({ closedAt }) => closedAt)
    ? { ...panel, state: { status: 'consensus', entries: panel.state.entries, at } }
    : panel
