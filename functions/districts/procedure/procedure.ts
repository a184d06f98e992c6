import type { LocalDate } from '../../kernel/time.ts'
import type { Tally } from '../consent/consent.ts'
import { lawfulRules } from '../consent/consent-rule.ts'
import type { OfficialDocument } from '../document/official-document-contract.ts'
import { requireComplete } from '../plan/plan-completeness.ts'
import type { PlanContent } from '../plan/plan-contract.ts'
import { type BorneFee, requireWithinBenefit, requireWithinCost, totalsOf } from '../plan/plan-domain.ts'
import {
  consentNotReached,
  dateInTheFuture,
  dateTooEarly,
  inspectionEnded,
  inspectionNotEnded,
  opinionsLeftOut,
  parkConsentMissing,
  regionalPlanMissing,
  summaryMissing,
  voteMissing,
  voteRejected,
  wrongStep,
} from '../problems.ts'
import { type Calendar, type Inspection, inspectionFrom } from '../timeline/calendar.ts'
import type { Criteria } from './procedure-contract.ts'

type Applied = {
  readonly application: OfficialDocument
  /** Of the consent roll as it was on application: frozen, and not the roll of any levy. */
  readonly rollHash: string
  readonly consent: Tally
  readonly parkConsentNeeded: boolean
  readonly parkConsent?: OfficialDocument
}
type Noticed = Applied & { readonly notice: OfficialDocument; readonly inspection: Inspection; readonly opinions: number }
type Summarized = Noticed & { readonly summary: OfficialDocument }
type Voted = Summarized & { readonly vote: OfficialDocument; readonly approved: boolean }
type Certified = Voted & { readonly certificate: OfficialDocument; readonly criteria: Criteria }

/** The way of one application, for a plan or for its change: each state holds what the steps before it left. */
export type Proceeding =
  | { readonly status: 'draft' }
  | ({ readonly status: 'applied' } & Applied)
  | ({ readonly status: 'noticed' } & Noticed)
  | ({ readonly status: 'summarized' } & Summarized)
  | ({ readonly status: 'voted' } & Voted)
  | ({ readonly status: 'certified' } & Certified)
  | ({ readonly status: 'published'; readonly publication: OfficialDocument } & Certified)
  | ({ readonly status: 'refused'; readonly refusal: OfficialDocument; readonly reasons: readonly string[] } & Applied)
  | ({ readonly status: 'withdrawn'; readonly withdrawal: OfficialDocument } & Applied)

type In<Status extends Proceeding['status']> = Extract<Proceeding, { readonly status: Status }>

/** With the mayor, not yet decided. */
type Pending = In<'applied' | 'noticed' | 'summarized' | 'voted'>

/** A step's document, and the day on which it is recorded. */
export type Step = { readonly document: OfficialDocument; readonly today: LocalDate }

/** Refuses a document of tomorrow, and one older than the step it follows. */
export const requireDate = ({ document: { on }, today }: Step, notBefore?: LocalDate): void => {
  if (on > today) throw dateInTheFuture({ today })
  if (notBefore !== undefined && on < notBefore) throw dateTooEarly({ notBefore })
}

/** What an application rests on. */
export type Grounds = {
  readonly content: PlanContent
  readonly regionalPlan: OfficialDocument | undefined
  readonly foundedThisFiscalYear: boolean
  readonly voidEvidence: readonly string[]
  readonly rollHash: string
  readonly fees: readonly BorneFee[]
  /** On the roll that is frozen now. */
  readonly consent: Tally
  /** A plan that follows another begins after it. */
  readonly follows?: LocalDate | undefined
}

/** Applies for certification (17-7(1)): complete, within benefit and cost, and with the consents the law asks for. */
export const apply = (proceeding: Proceeding, grounds: Grounds, step: Step): In<'applied'> => {
  if (proceeding.status !== 'draft') throw wrongStep({ state: proceeding.status })
  const { content, regionalPlan, fees, consent, rollHash, follows } = grounds
  if (!regionalPlan) throw regionalPlanMissing()
  requireDate(step, regionalPlan.on)
  requireComplete(content, { ...grounds, regionalPlanOnRecord: true })
  if (follows !== undefined && content.period && content.period.startsOn <= follows) throw dateTooEarly({ notBefore: follows })
  requireWithinBenefit(fees)
  const { expenditure, otherIncome } = totalsOf(content)
  requireWithinCost(fees, expenditure, otherIncome)
  if (consent.rule !== lawfulRules.certify || !consent.reached) throw consentNotReached(missingOf(consent))
  return {
    status: 'applied',
    application: step.document,
    rollHash,
    consent,
    parkConsentNeeded: content.activities.some(({ inCityPark }) => inCityPark),
  }
}

/** How many heads and how much of the weight a tally lacks. */
export const missingOf = ({ thresholds }: Tally) => {
  const missing = (measure: 'count' | 'weight') =>
    thresholds.filter((threshold) => threshold.measure === measure).reduce((most, threshold) => Math.max(most, threshold.missing ?? threshold.of), 0)
  return { missingHeads: missing('count'), missingAmount: missing('weight') }
}

/** Gives public notice; the month of inspection follows from its date (17-7(6)). */
export const giveNotice = (proceeding: Proceeding, calendar: Calendar, step: Step): In<'noticed'> => {
  if (proceeding.status !== 'applied') throw wrongStep({ state: proceeding.status })
  requireDate(step, proceeding.application.on)
  return { ...proceeding, status: 'noticed', notice: step.document, inspection: inspectionFrom(step.document.on, calendar), opinions: 0 }
}

/** Takes one written opinion, from the notice to the last day (17-7(7)). */
export const receiveOpinion = (proceeding: Proceeding, receivedOn: LocalDate): In<'noticed'> => {
  if ('inspection' in proceeding && receivedOn > proceeding.inspection.opinionsUntil)
    throw inspectionEnded({ opinionsUntil: proceeding.inspection.opinionsUntil })
  if (proceeding.status !== 'noticed') throw wrongStep({ state: proceeding.status })
  if (receivedOn < proceeding.notice.on) throw dateTooEarly({ notBefore: proceeding.notice.on })
  return { ...proceeding, opinions: proceeding.opinions + 1 }
}

const requireInspectionEnded = (on: LocalDate, { opinionsUntil }: Inspection): void => {
  if (on <= opinionsUntil) throw inspectionNotEnded({ opinionsUntil })
}

/** Submits the summary of all opinions, even of none, to the assembly (17-7(10)). */
export const submitSummary = (proceeding: Proceeding, opinions: number, step: Step): In<'summarized'> => {
  if (proceeding.status !== 'noticed') throw wrongStep({ state: proceeding.status })
  requireDate(step)
  requireInspectionEnded(step.document.on, proceeding.inspection)
  if (opinions !== proceeding.opinions) throw opinionsLeftOut({ received: proceeding.opinions, summarized: opinions })
  return { ...proceeding, status: 'summarized', summary: step.document }
}

/** Records the vote of the assembly (17-7(9)). */
export const recordVote = (proceeding: Proceeding, approved: boolean, step: Step): In<'voted'> => {
  if (proceeding.status === 'noticed') {
    requireInspectionEnded(step.document.on, proceeding.inspection)
    throw summaryMissing()
  }
  if (proceeding.status !== 'summarized') throw wrongStep({ state: proceeding.status })
  requireDate(step, proceeding.summary.on)
  return { ...proceeding, status: 'voted', vote: step.document, approved }
}

const requirePending = (proceeding: Proceeding): Pending => {
  switch (proceeding.status) {
    case 'applied':
    case 'noticed':
    case 'summarized':
    case 'voted':
      return proceeding
    case 'draft':
    case 'certified':
    case 'published':
    case 'refused':
    case 'withdrawn':
      throw wrongStep({ state: proceeding.status })
  }
}

/** Records that the manager of the city park consents (17-7(11)), at any time before certification. */
export const recordParkConsent = (proceeding: Proceeding, step: Step): Pending => {
  const pending = requirePending(proceeding)
  if (!pending.parkConsentNeeded) throw wrongStep({ state: pending.status })
  requireDate(step, pending.application.on)
  return { ...pending, parkConsent: step.document }
}

/** Certifies (17-7(8)): after the vote, and after the park manager's consent where it is needed. */
export const certify = (proceeding: Proceeding, criteria: Criteria, step: Step): In<'certified'> => {
  const pending = requirePending(proceeding)
  if (pending.status !== 'voted') throw voteMissing()
  if (!pending.approved) throw voteRejected()
  if (pending.parkConsentNeeded && !pending.parkConsent) throw parkConsentMissing()
  const consentedOn = pending.parkConsent?.on
  requireDate(step, consentedOn !== undefined && consentedOn > pending.vote.on ? consentedOn : pending.vote.on)
  return { ...pending, status: 'certified', certificate: step.document, criteria }
}

/** Refuses with reasons, at any time before certification. */
export const refuse = (proceeding: Proceeding, reasons: readonly string[], step: Step): In<'refused'> => {
  const pending = requirePending(proceeding)
  requireDate(step, pending.application.on)
  return { ...pending, status: 'refused', refusal: step.document, reasons }
}

/** The applicant takes the application back before it is decided. */
export const withdraw = (proceeding: Proceeding, step: Step): In<'withdrawn'> => {
  const pending = requirePending(proceeding)
  requireDate(step, pending.application.on)
  return { ...pending, status: 'withdrawn', withdrawal: step.document }
}

/** Publishes the certification, without delay (17-7(12)). */
export const publish = (proceeding: Proceeding, step: Step): In<'published'> => {
  if (proceeding.status !== 'certified') throw wrongStep({ state: proceeding.status })
  requireDate(step, proceeding.certificate.on)
  return { ...proceeding, status: 'published', publication: step.document }
}

/** What was refused or withdrawn may be written anew and applied for again. */
export const redraft = (proceeding: Proceeding): In<'draft'> => {
  if (proceeding.status !== 'refused' && proceeding.status !== 'withdrawn') throw wrongStep({ state: proceeding.status })
  return { status: 'draft' }
}
