import type { LocalDate } from '../../kernel/time.ts'
import type { Tally } from '../consent/consent.ts'
import { lawfulRules } from '../consent/consent-rule.ts'
import type { OfficialDocument } from '../document/official-document-contract.ts'
import {
  dateTooEarly,
  demandNotReached,
  explanationMissing,
  hearingMissing,
  orderNotDisobeyed,
  reportNotAsked,
  revocationDemanded,
  settlementOpen,
  wrongStep,
} from '../problems.ts'
import { missingOf, requireDate, type Step } from './procedure.ts'
import type { ProcedureSettings } from './procedure-contract.ts'

type Demand = { readonly document: OfficialDocument; readonly tally: Tally }

/** What happened to a certified plan under arts. 17-11 and 17-12. */
export type Supervision = {
  /** More than a third demands it: the mayor must revoke. */
  readonly revocationDemand?: Demand
  /** A tenth demands it on a suspicion: the mayor must ask for a report. */
  readonly reportDemand?: Demand & { readonly suspicion: string }
  readonly reportRequest?: { readonly document: OfficialDocument; readonly reasons: readonly string[] }
  readonly report?: OfficialDocument
  readonly explanation?: { readonly offer: OfficialDocument; readonly until: LocalDate; readonly received?: OfficialDocument }
  readonly order?: {
    readonly document: OfficialDocument
    readonly reasons: readonly string[]
    readonly complyUntil: LocalDate
    readonly compliance?: OfficialDocument
  }
  readonly hearing?: OfficialDocument
}

/** What must be done now, because the law says must. */
export const duties = ({ revocationDemand, reportDemand, reportRequest }: Supervision): readonly ('revoke' | 'request-report')[] => [
  ...(revocationDemand ? (['revoke'] as const) : []),
  ...(reportDemand && (!reportRequest || reportRequest.document.on < reportDemand.document.on) ? (['request-report'] as const) : []),
]

/** Refuses every other course while a revocation that must follow is open. */
export const requireNoRevocationDemand = ({ revocationDemand }: Supervision): void => {
  if (revocationDemand) throw revocationDemanded()
}

// A tally of another rule would measure another thing: fees of the draft, or a lower threshold.
const requireReached = (tally: Tally | undefined, rule: string): Tally => {
  if (tally?.rule !== rule || !tally.reached) throw demandNotReached(tally ? missingOf(tally) : { missingHeads: 0, missingAmount: 0 })
  return tally
}

/** A beneficiary demands revocation with the consent of more than a third by number or by fee borne (17-11(1)). */
export const demandRevocation = (supervision: Supervision, tally: Tally | undefined, step: Step): Supervision => {
  requireDate(step)
  // A hearing on an order is none on the demand.
  const { hearing: _, ...rest } = supervision
  return { ...rest, revocationDemand: { document: step.document, tally: requireReached(tally, lawfulRules.revoke) } }
}

/** A beneficiary demands a report with at least a tenth by number or by fee borne, stating a suspicion (17-12(2)). */
export const demandReport = (
  supervision: Supervision,
  { tally, suspicion }: { readonly tally: Tally | undefined; readonly suspicion: string },
  step: Step,
): Supervision => {
  requireDate(step)
  return { ...supervision, reportDemand: { document: step.document, tally: requireReached(tally, lawfulRules.report), suspicion } }
}

/** Asks for a report: where the mayor may (17-12(1)) and where the mayor must (2). */
export const requestReport = (supervision: Supervision, reasons: readonly string[], step: Step): Supervision => {
  requireDate(step, supervision.reportDemand?.document.on)
  const { report: _, ...rest } = supervision
  return { ...rest, reportRequest: { document: step.document, reasons } }
}

export const receiveReport = (supervision: Supervision, step: Step): Supervision => {
  if (!supervision.reportRequest) throw reportNotAsked()
  requireDate(step, supervision.reportRequest.document.on)
  return { ...supervision, report: step.document }
}

/** Gives the opportunity to explain before an order. */
export const offerExplanation = (supervision: Supervision, until: LocalDate, step: Step): Supervision => {
  if (!supervision.reportRequest) throw reportNotAsked()
  requireDate(step, supervision.reportRequest.document.on)
  if (until <= step.document.on) throw dateTooEarly({ notBefore: step.document.on })
  return { ...supervision, explanation: { offer: step.document, until } }
}

export const receiveExplanation = (supervision: Supervision, step: Step): Supervision => {
  if (!supervision.explanation) throw explanationMissing({ until: undefined })
  requireDate(step, supervision.explanation.offer.on)
  return { ...supervision, explanation: { ...supervision.explanation, received: step.document } }
}

/** Orders correction (17-12(3)): after a report was asked for, and after the explanation or the last day for it. */
export const orderCorrection = (
  supervision: Supervision,
  { reasons, complyUntil }: { readonly reasons: readonly string[]; readonly complyUntil: LocalDate },
  step: Step,
): Supervision => {
  const { reportRequest, explanation } = supervision
  if (!reportRequest) throw reportNotAsked()
  if (!explanation) throw explanationMissing({ until: undefined })
  requireDate(step, explanation.received?.on ?? explanation.offer.on)
  if (!explanation.received && step.document.on <= explanation.until) throw explanationMissing({ until: explanation.until })
  if (complyUntil <= step.document.on) throw dateTooEarly({ notBefore: step.document.on })
  const { hearing: _, ...rest } = supervision
  return { ...rest, order: { document: step.document, reasons, complyUntil } }
}

export const confirmCompliance = (supervision: Supervision, step: Step): Supervision => {
  if (!supervision.order) throw wrongStep({ state: 'in-force' })
  requireDate(step, supervision.order.document.on)
  return { ...supervision, order: { ...supervision.order, compliance: step.document } }
}

/** Holds a hearing; there is nothing to be heard on before a demand or a disobeyed order. */
export const holdHearing = (supervision: Supervision, step: Step): Supervision => {
  const { revocationDemand, order } = supervision
  if (!revocationDemand && !order) throw wrongStep({ state: 'in-force' })
  requireDate(step, revocationDemand?.document.on ?? order?.document.on)
  return { ...supervision, hearing: step.document }
}

export type Revocation = {
  readonly document: OfficialDocument
  readonly cause: 'demand' | 'disobedience'
  readonly reasons: readonly string[]
}

/** Revokes: on a demand the mayor must (17-11(1)), for a disobeyed order the mayor may (17-12(4)). */
export const revoke = (
  { revocationDemand, order, hearing }: Supervision,
  { cause, reasons, settings }: Omit<Revocation, 'document'> & { readonly settings: ProcedureSettings },
  step: Step,
): Revocation => {
  if (cause === 'demand' && !revocationDemand) throw demandNotReached({ missingHeads: 0, missingAmount: 0 })
  if (cause === 'disobedience') requireDisobeyed(order, step.document.on)
  if (!hearing && (cause === 'disobedience' || settings.hearingOnDemand)) throw hearingMissing()
  requireDate(step, hearing?.on ?? revocationDemand?.document.on)
  return { document: step.document, cause, reasons }
}

const requireDisobeyed = (order: Supervision['order'], on: LocalDate): void => {
  if (!order) throw orderNotDisobeyed({ complyUntil: undefined })
  if (order.compliance || on <= order.complyUntil) throw orderNotDisobeyed({ complyUntil: order.complyUntil })
}

/** What is left to do when a plan has ended or was revoked. */
export type Settling = { readonly settlement?: OfficialDocument }

/** The organization settles the grant, without delay (17-9(2), 17-11(2), 17-12(5)). */
export const settle = <Over extends Settling>(over: Over, step: Step, notBefore: LocalDate): Over & { readonly settlement: OfficialDocument } => {
  requireDate(step, notBefore)
  return { ...over, settlement: step.document }
}

export const requireSettled = ({ settlement }: Settling): OfficialDocument => {
  if (!settlement) throw settlementOpen()
  return settlement
}
