import { PageQuery } from '../kernel/page.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { notPermitted } from '../kernel/problem.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import { auditRoutes, parkedRoutes } from '../platform/trail-routes.ts'
import { MunicipalityCheckedPage } from './books/check-contract.ts'
import type { Furniture } from './furniture.ts'
import { operatorPolicy } from './office/policy.ts'

const listChecks = route({
  method: 'get',
  path: '/checks',
  summary: 'The municipalities that keep books, and what the last night found in them',
  query: PageQuery,
  answers: { 200: MunicipalityCheckedPage },
  refusals: [notPermitted],
})

/** What the operator looks after in this block. */
export const operatorRoutes = (api: Api, furniture: Furniture): void => {
  const { store, clock } = furniture
  const admitTo = (act: keyof typeof operatorPolicy) => async (actor: Actor) =>
    permit(operatorPolicy, await asOfNow(furniture, actor), act, undefined)

  api.on(listChecks, async ({ query, actor }) => {
    await admitTo('read the checks')(actor)
    return answer(200, await store.checks.municipalities(query))
  })

  auditRoutes(api, { audit: store.audit, clock, admit: admitTo('read the audit trail'), file: 'fees-audit.csv' })
  parkedRoutes(api, { parked: store.parked, admit: admitTo('tend parked deliveries') })
}
