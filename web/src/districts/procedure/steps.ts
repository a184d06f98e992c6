import type { PlanAct, ProcedureView } from '../city-queries.ts'
import type { Concerned } from '../public/concerned.ts'

export type StepName = Exclude<PlanAct['act'], 'notify-minor-change' | 'draft-change'>

export type Taker = Concerned & { readonly beneficiary: boolean }

type Stand = { readonly view: ProcedureView; readonly hasRegionalPlan: boolean; readonly inPark: boolean }

type Step = { readonly by: 'amo' | 'officer' | 'mayor' | 'beneficiary'; readonly isNear: (stand: Stand) => boolean }

/** The application that is on its way: that of a change, or the plan's own. */
const openOf = ({ change, proceeding, status }: ProcedureView) => (status === 'in-force' ? change?.proceeding : proceeding)

const at =
  (...statuses: readonly NonNullable<ReturnType<typeof openOf>>['status'][]): Step['isNear'] =>
  ({ view }) =>
    statuses.some((status) => status === openOf(view)?.status)

const planIs =
  (...statuses: readonly ProcedureView['status'][]): Step['isNear'] =>
  ({ view }) =>
    statuses.includes(view.status)

const inForceWith =
  (test: (supervision: NonNullable<ProcedureView['supervision']>) => boolean): Step['isNear'] =>
  ({ view }) =>
    view.status === 'in-force' && test(view.supervision ?? { duties: [] })

/**
 * Which steps are near where a plan stands, and who takes them. It only spares the reader the far ones: what is lawful
 * the server decides, and says by name what is still missing.
 */
export const steps: Readonly<Record<StepName, Step>> = {
  'record-regional-plan': { by: 'officer', isNear: ({ view, hasRegionalPlan }) => view.status === 'draft' && !hasRegionalPlan },
  apply: { by: 'amo', isNear: at('draft') },
  'drop-change': { by: 'amo', isNear: ({ view: { change } }) => change?.proceeding.status === 'draft' },
  'give-notice': { by: 'officer', isNear: at('applied') },
  'submit-summary': { by: 'officer', isNear: at('noticed') },
  'record-vote': { by: 'officer', isNear: at('noticed', 'summarized') },
  'record-park-consent': {
    by: 'officer',
    isNear: (stand) => stand.inPark && !openOf(stand.view)?.parkConsent && at('applied', 'noticed', 'summarized', 'voted')(stand),
  },
  certify: { by: 'mayor', isNear: at('summarized', 'voted') },
  refuse: { by: 'mayor', isNear: at('applied', 'noticed', 'summarized', 'voted') },
  publish: { by: 'officer', isNear: at('certified') },
  withdraw: { by: 'amo', isNear: at('applied', 'noticed', 'summarized', 'voted') },
  redraft: { by: 'amo', isNear: at('refused', 'withdrawn') },
  'demand-revocation': { by: 'beneficiary', isNear: inForceWith(({ revocationDemand }) => !revocationDemand) },
  'demand-report': { by: 'beneficiary', isNear: planIs('in-force') },
  'request-report': { by: 'officer', isNear: planIs('in-force') },
  'receive-report': { by: 'amo', isNear: inForceWith(({ reportRequest, report }) => reportRequest !== undefined && !report) },
  'offer-explanation': { by: 'officer', isNear: inForceWith(({ reportRequest }) => reportRequest !== undefined) },
  'receive-explanation': { by: 'amo', isNear: inForceWith(({ explanationUntil, explanation }) => explanationUntil !== undefined && !explanation) },
  'order-correction': { by: 'mayor', isNear: inForceWith(({ explanationUntil }) => explanationUntil !== undefined) },
  'confirm-compliance': { by: 'officer', isNear: inForceWith(({ order, compliance }) => order !== undefined && !compliance) },
  'hold-hearing': { by: 'officer', isNear: inForceWith(({ order, revocationDemand }) => order !== undefined || revocationDemand !== undefined) },
  revoke: {
    by: 'mayor',
    isNear: inForceWith(({ order, compliance, revocationDemand }) => (order !== undefined && !compliance) || revocationDemand !== undefined),
  },
  'end-period': { by: 'officer', isNear: planIs('in-force') },
  'publish-revocation': { by: 'officer', isNear: ({ view }) => view.status === 'revoked' && !view.revocation?.publication },
  settle: { by: 'amo', isNear: ({ view }) => (view.status === 'revoked' || view.status === 'ended') && !view.settlement },
  close: { by: 'officer', isNear: planIs('revoked', 'ended') },
}

const names = Object.keys(steps) as readonly StepName[]

/** The steps somebody may take now. */
export const stepsFor = (taker: Taker, stand: Stand): readonly StepName[] =>
  names.filter((name) => taker[steps[name].by] && steps[name].isNear(stand))
