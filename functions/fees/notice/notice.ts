import { addDays } from '../../kernel/time.ts'
import { wrongState } from '../problems.ts'
import type { NoticeAct, NoticeTerms, ServiceState } from './notice-contract.ts'

type ServiceAct = Exclude<NoticeAct, { readonly act: 'copy' }>

/** What becomes of a notice on its way. What was dispatched may come back; what came back is dispatched again or published. */
export const serve = (before: ServiceState, act: ServiceAct, { publicationDays }: Pick<NoticeTerms, 'publicationDays'>): ServiceState => {
  requireFrom(before, from[act.act])
  switch (act.act) {
    case 'dispatch':
      return { status: 'dispatched', on: act.on, how: act.how }
    case 'return':
      if (before.status === 'dispatched' && act.on < before.on) throw wrongState({ state: before.status })
      return { status: 'returned', on: act.on, reason: act.reason }
    // The day on which it is put up is counted (Local Tax Act 20-2(3), applied by the Local Autonomy Act).
    case 'publish':
      return { status: 'published', on: act.on, place: act.place, effectiveOn: addDays(act.on, publicationDays) }
  }
}

const from: Readonly<Record<ServiceAct['act'], readonly ServiceState['status'][]>> = {
  dispatch: ['made', 'returned'],
  return: ['dispatched'],
  publish: ['returned'],
}

const requireFrom = ({ status }: ServiceState, statuses: readonly ServiceState['status'][]): void => {
  if (!statuses.includes(status)) throw wrongState({ state: status })
}

/** Where a notice stands: what was dispatched with all the others, unless something else became of this one. */
export const serviceOf = (own: ServiceState, issue: { readonly dispatched?: { readonly on: ServiceDay; readonly how: Delivery } | undefined }) =>
  own.status === 'made' && issue.dispatched ? ({ status: 'dispatched', ...issue.dispatched } as const) : own

type Dispatched = Extract<ServiceState, { readonly status: 'dispatched' }>
type ServiceDay = Dispatched['on']
type Delivery = Dispatched['how']
