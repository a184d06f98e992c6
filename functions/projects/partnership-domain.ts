import type { FigureAnswer, FigureAsk } from '../devices/asking-contract.ts'
import type { MemberId } from '../kernel/ids.ts'
import { type MeasuredPeriod, withPeriod } from '../kernel/measured-period.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Instant, LocalDate } from '../kernel/time.ts'
import type { KpiId, MilestoneId, NeedId, PartnershipId, ProposalId } from './contract.ts'
import { achievement, isAhead } from './partnership-achievement-domain.ts'
import type {
  AgreementContent,
  Kpi,
  KpiStanding,
  milestoneStates,
  PartnershipAct,
  PartnershipResult,
  ProgressContent,
} from './partnership-contract.ts'
import * as problems from './problems.ts'

type Ending = { readonly at: Instant; readonly result: PartnershipResult; readonly reason: string }

type State =
  | { readonly status: 'negotiating'; readonly acceptedBy: readonly MemberId[] }
  | { readonly status: 'running'; readonly agreedAt: Instant }
  | ({ readonly status: 'finished'; readonly agreedAt?: Instant | undefined } & Ending)

/** What was measured last of an indicator, and by what. */
export type Actual = {
  readonly value: string
  readonly measuredOn: LocalDate
  readonly source: 'report' | 'device'
  readonly coverage?: number | undefined
  readonly isFinal?: boolean | undefined
  readonly isOpen?: boolean | undefined
  readonly revision?: number | undefined
}

export type MilestoneMark = { readonly state: (typeof milestoneStates)[number]; readonly on?: LocalDate | undefined }

/** The agreed collaboration of two or more members on one need. */
export type Partnership = {
  readonly partnershipId: PartnershipId
  readonly needId: NeedId
  readonly proposalId: ProposalId
  /** The owner of the need. */
  readonly memberId: MemberId
  readonly proposer: MemberId
  readonly content: AgreementContent
  readonly fingerprint: string
  readonly version: number
  readonly actuals: Readonly<Record<KpiId, Actual>>
  /** What devices told of each indicator, by day or month, oldest first. */
  readonly histories: Readonly<Record<KpiId, readonly MeasuredPeriod[]>>
  readonly marks: Readonly<Record<MilestoneId, MilestoneMark>>
  readonly state: State
}

export const partiesOf = ({ content }: Pick<Partnership, 'content'>): readonly MemberId[] => content.parties.map(({ memberId }) => memberId)

type Between = { readonly memberId: MemberId; readonly proposer: MemberId }

/** That both sides are parties, that the indicators are a tree, and that each has a way to go. */
export const requireSound = ({ parties, kpis, startsOn, endsOn }: AgreementContent, { memberId, proposer }: Between): void => {
  if (endsOn < startsOn) throw problems.endBeforeStart()
  const named = parties.map((party) => party.memberId)
  const missing = [...[memberId, proposer].filter((each) => !named.includes(each)), ...named.filter((each, at) => named.indexOf(each) !== at)]
  if (missing.length > 0) throw problems.partiesMissing({ missing })
  requireTree(kpis)
  const behind = kpis.filter((kpi) => !isAhead(kpi)).map(({ kpiId }) => kpiId)
  if (behind.length > 0) throw problems.targetNotAhead({ kpiIds: behind })
}

const requireTree = (kpis: readonly Kpi[]): void => {
  const byId = new Map(kpis.map((kpi) => [kpi.kpiId, kpi]))
  const leadsToAGoal = (kpi: Kpi | undefined, steps: number): boolean => {
    if (!kpi || steps > kpis.length) return false
    return kpi.parentId === undefined || leadsToAGoal(byId.get(kpi.parentId), steps + 1)
  }
  const twice = kpis.filter(({ kpiId }, at) => kpis.findIndex((each) => each.kpiId === kpiId) !== at)
  const broken = [...twice, ...kpis.filter((kpi) => !leadsToAGoal(kpi, 0))].map(({ kpiId }) => kpiId)
  if (broken.length > 0) throw problems.kpiTreeBroken({ broken: [...new Set(broken)] })
}

type Drafting = Pick<Partnership, 'partnershipId' | 'needId' | 'proposalId' | 'memberId' | 'proposer' | 'content' | 'fingerprint'>

/** Whoever writes it down accepts what they wrote. */
export const draft = (drafting: Drafting, by: MemberId): Partnership => ({
  ...drafting,
  version: 1,
  actuals: {},
  histories: {},
  marks: {},
  state: { status: 'negotiating', acceptedBy: [by] },
})

/** Another text is another version: what was accepted before is not accepted any more. */
export const redraft = (
  partnership: Partnership,
  version: number,
  { content, fingerprint, by }: Pick<Drafting, 'content' | 'fingerprint'> & { by: MemberId },
): Partnership => ({
  ...next(partnership, version, 'negotiating'),
  content,
  fingerprint,
  state: { status: 'negotiating', acceptedBy: [by] },
})

const next = (partnership: Partnership, version: number, ...statuses: readonly State['status'][]): Partnership => {
  if (partnership.version !== version) throw changedMeanwhile()
  if (!statuses.includes(partnership.state.status)) throw problems.wrongState({ state: partnership.state.status })
  return { ...partnership, version: version + 1 }
}

export type PartnershipOutcome = { readonly partnership: Partnership; readonly event: string }

const accepted = (partnership: Partnership, version: number, { by, at }: { by: MemberId; at: Instant }): PartnershipOutcome => {
  const now = next(partnership, version, 'negotiating')
  const before = now.state.status === 'negotiating' ? now.state.acceptedBy : []
  if (before.includes(by)) throw problems.acceptedAlready()
  const acceptedBy = [...before, by]
  if (!partiesOf(now).every((party) => acceptedBy.includes(party)))
    return { partnership: { ...now, state: { status: 'negotiating', acceptedBy } }, event: 'AgreementAccepted' }
  return { partnership: { ...now, state: { status: 'running', agreedAt: at } }, event: 'PartnershipAgreed' }
}

const finished = (partnership: Partnership, version: number, ending: Ending): PartnershipOutcome => {
  const now = next(partnership, version, 'negotiating', 'running')
  const agreed = now.state.status === 'running' ? { agreedAt: now.state.agreedAt } : {}
  return { partnership: { ...now, state: { status: 'finished', ...agreed, ...ending } }, event: 'PartnershipFinished' }
}

/** One act on a partnership, decided. */
export const decidePartnership = (partnership: Partnership, act: PartnershipAct, { by, at }: { by: MemberId; at: Instant }): PartnershipOutcome => {
  switch (act.act) {
    case 'accept':
      return accepted(partnership, act.version, { by, at })
    case 'mark-milestone': {
      const now = next(partnership, act.version, 'running')
      if (!now.content.milestones.some(({ milestoneId }) => milestoneId === act.milestoneId))
        throw problems.measuredUnknown({ unknown: [act.milestoneId] })
      const mark: MilestoneMark = { state: act.state, ...(act.on && { on: act.on }) }
      return { partnership: { ...now, marks: { ...now.marks, [act.milestoneId]: mark } }, event: 'MilestoneMarked' }
    }
    case 'finish':
      return finished(partnership, act.version, { at, result: act.result, reason: act.reason })
  }
}

/** Takes in what a report has measured: of each indicator what was measured last counts, whenever it is reported. */
export const reported = (partnership: Partnership, { measured, from, to }: ProgressContent): Partnership => {
  if (to < from) throw problems.endBeforeStart()
  const now = next(partnership, partnership.version, 'running')
  const unknown = measured.filter(({ kpiId }) => !now.content.kpis.some((kpi) => kpi.kpiId === kpiId)).map(({ kpiId }) => kpiId)
  if (unknown.length > 0) throw problems.measuredUnknown({ unknown })
  const actuals: Record<KpiId, Actual> = { ...now.actuals }
  for (const { kpiId, value, measuredOn } of measured) {
    const before = actuals[kpiId]
    if (!before || before.measuredOn <= measuredOn) actuals[kpiId] = { value, measuredOn, source: 'report' }
  }
  return { ...now, actuals }
}

/** Which indicators take their values from devices, each under its own id. */
export const asksOf = ({ content }: Pick<Partnership, 'content'>): FigureAsk[] =>
  content.kpis.flatMap(({ kpiId, measuredBy }) => (measuredBy ? [{ askId: kpiId, source: measuredBy }] : []))

/** Takes in what a device tells of an indicator; nothing where that is over, asks for nothing, or knows better. */
export const measured = (partnership: Partnership, answer: FigureAnswer): Partnership | undefined => {
  const { askId, on, value, coverage, isFinal, isOpen, revision } = answer
  const kpi = partnership.content.kpis.find(({ kpiId }) => kpiId === askId)
  if (partnership.state.status !== 'running' || !kpi?.measuredBy) return undefined
  const history = withPeriod(partnership.histories[kpi.kpiId] ?? [], answer)
  if (!history) return undefined
  const before = partnership.actuals[kpi.kpiId]
  const actual: Actual = { value, measuredOn: on, source: 'device', coverage, isFinal, isOpen, revision }
  return {
    ...partnership,
    version: partnership.version + 1,
    actuals: before && before.measuredOn > on ? partnership.actuals : { ...partnership.actuals, [kpi.kpiId]: actual },
    histories: { ...partnership.histories, [kpi.kpiId]: history },
  }
}

/** Each indicator with what was measured last, and how far that is. */
export const standings = ({ content, actuals }: Pick<Partnership, 'content' | 'actuals'>): KpiStanding[] =>
  content.kpis.map((kpi) => {
    const actual = actuals[kpi.kpiId]
    if (!actual) return kpi
    const { value, revision: _, ...told } = actual
    return { ...kpi, actual: value, ...told, ...achievement(kpi, value) }
  })

/** What devices told of each indicator, one after the other. */
export const historiesOf = ({ content, histories }: Pick<Partnership, 'content' | 'histories'>) =>
  content.kpis.flatMap(({ kpiId }) => {
    const periods = histories[kpiId]
    return periods ? [{ kpiId, periods: periods.map(({ revision: _, ...period }) => period) }] : []
  })

/** A standing as everybody may read it: what a device told that is not open is its owners' and the parties'. */
export const publicStanding = (kpi: KpiStanding): KpiStanding => {
  if (kpi.source !== 'device' || kpi.isOpen) return kpi
  const { actual: _, measuredOn: __, source: ___, coverage: ____, isFinal: _____, isOpen: ______, percent: _______, reached: ________, ...rest } = kpi
  return rest
}
