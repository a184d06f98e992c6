import { type Actor, permit } from '../kernel/policy.ts'
import type { Api } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import { auditRoutes, parkedRoutes } from '../platform/trail-routes.ts'
import type { Furniture } from './furniture.ts'
import { operatorPolicy } from './policy.ts'

/** What the operator looks after in this block. */
export const operatorRoutes = (api: Api, furniture: Furniture<'audit' | 'parked'>): void => {
  const { store, clock } = furniture
  const admitTo = (act: keyof typeof operatorPolicy) => async (actor: Actor) =>
    permit(operatorPolicy, await asOfNow(furniture, actor), act, undefined)

  auditRoutes(api, { audit: store.audit, clock, admit: admitTo('read the audit trail'), file: 'projects-audit.csv' })
  parkedRoutes(api, { parked: store.parked, admit: admitTo('tend parked deliveries') })
}
