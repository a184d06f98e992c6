import { permit } from '../kernel/policy.ts'
import { notPermitted } from '../kernel/problem.ts'
import { type Api, answer, route } from '../platform/http.ts'
import type { Furniture } from './furniture.ts'
import { operatorPolicy } from './policy.ts'
import { Stuck } from './stuck-contract.ts'
import { patienceMinutes } from './stuck-store.ts'

const readStuck = route({
  method: 'get',
  path: '/stuck',
  summary: 'What does not move on by itself: parked deliveries, and events nobody has heard',
  answers: { 200: Stuck },
  refusals: [notPermitted],
})

/** The operator's page of what is stuck. */
export const stuckRoutes = (api: Api, { store, clock }: Furniture): void => {
  api.on(readStuck, async ({ actor }) => {
    permit(operatorPolicy, actor, 'tend parked deliveries', undefined)
    const { parked, unheard } = await store.stuck()
    const { count, more, oldest } = unheard
    return answer(200, { checkedAt: clock(), parked, unheard: { count, more, ...(oldest && { oldest }), minutes: patienceMinutes } })
  })
}
