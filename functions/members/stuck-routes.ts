import { permit } from '../kernel/policy.ts'
import { notPermitted } from '../kernel/problem.ts'
import { type Api, answer, route } from '../platform/http.ts'
import type { Furniture } from './furniture.ts'
import { operatorPolicy } from './policy.ts'
import { Stuck } from './stuck-contract.ts'
import { type Stuck as Counted, patienceMinutes } from './stuck-store.ts'

const readStuck = route({
  method: 'get',
  path: '/stuck',
  summary: 'What does not move on by itself: parked deliveries, dead letters among them, and events nobody has heard',
  answers: { 200: Stuck },
  refusals: [notPermitted],
})

const aged = ({ count, more, oldest }: Counted['unheard']) => ({ count, more, ...(oldest && { oldest }) })

/** The operator's page of what is stuck. */
export const stuckRoutes = (api: Api, { store, clock }: Furniture): void => {
  api.on(readStuck, async ({ actor }) => {
    permit(operatorPolicy, actor, 'tend parked deliveries', undefined)
    const { parked, deadLetters, unheard } = await store.stuck()
    return answer(200, { checkedAt: clock(), parked, deadLetters: aged(deadLetters), unheard: { ...aged(unheard), minutes: patienceMinutes } })
  })
}
