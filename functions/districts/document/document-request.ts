import type { Paper } from '../../kernel/paper.ts'
import type { Tally } from '../consent/consent.ts'
import type { ChangeFinding } from '../plan/plan-contract.ts'
import { minorChange } from '../plan/plan-domain.ts'
import { wrongStep } from '../problems.ts'
import { type Plan, requireInForce } from '../procedure/procedure-plan.ts'
import type { Inspection } from '../timeline/calendar.ts'
import { applicationPaper } from './document-application-paper.ts'
import { certificatePaper } from './document-certificate-paper.ts'
import { changeNoticePaper } from './document-change-paper.ts'
import type { DocumentRequest } from './document-contract.ts'
import { spokenOf } from './document-domain.ts'
import { noticePaper, opinionSummaryPaper } from './document-inspection-paper.ts'
import type { Names } from './document-paper.ts'

/** What a paper says besides the plan: as it is on the day it is asked for, before the step is taken that it is for. */
export type PaperGrounds = {
  readonly names: Names
  readonly consent: Tally | undefined
  /** From the notice that was given, or from the day of the one that is asked for. */
  readonly inspectionFrom: (on: Inspection['noticedOn']) => Inspection
}

/** The paper that was asked for, or the refusal of one for which the plan has not come far enough. */
export const paperOf = (request: Exclude<DocumentRequest, { readonly kind: 'letters' }>, plan: Plan, grounds: PaperGrounds): Paper => {
  const { content, state } = spokenOf(plan)
  const { names } = grounds
  const document = { number: request.number, on: request.on }
  switch (request.kind) {
    case 'application': {
      const consent = 'consent' in state ? state.consent : grounds.consent
      if (!consent) throw wrongStep({ state: state.status })
      return applicationPaper(names, content, { document, consent })
    }
    case 'notice':
      return noticePaper(names, content, { document, inspection: 'inspection' in state ? state.inspection : grounds.inspectionFrom(request.on) })
    case 'opinion-summary':
      if (!('inspection' in state)) throw wrongStep({ state: state.status })
      return opinionSummaryPaper(names, content, {
        document,
        inspection: state.inspection,
        summary: { received: state.opinions, points: request.points },
      })
    case 'certificate':
      return certificatePaper(names, content, { document, application: applicationOf(plan), criteria: request.criteria })
    case 'change-notice':
      return changeNoticePaper(names, changedSince(plan), { document, findings: minorFindings(plan) })
  }
}

const applicationOf = (plan: Plan) => {
  const { state } = spokenOf(plan)
  const record = 'record' in state ? state.record : state
  if (!('application' in record)) throw wrongStep({ state: state.status })
  return record.application
}

const changedSince = (plan: Plan) => ({ certified: requireInForce(plan).certified, content: plan.content })

/**
 * What changed since the certificate; no fee has risen, or the change would not have been taken for minor. What was, and is not
 * minor by the Act, was by an ordinance.
 */
const minorFindings = (plan: Plan): readonly ChangeFinding[] => {
  const { certified, content } = changedSince(plan)
  const fees = new Map()
  const { findings } = minorChange({ content: certified, fees }, { content, fees }, { localityRenamed: true, listedByOrdinance: [] })
  return findings.map((finding) => (finding.minor ? finding : { ...finding, minor: true, because: 'listed-by-ordinance' }))
}
