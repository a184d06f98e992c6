import { type Actor, permit } from '../kernel/policy.ts'
import { notPermitted } from '../kernel/problem.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { Furniture } from './furniture.ts'
import { ownerPolicy } from './policy.ts'

/** Who acts for which owner, where what is done hangs on no device. */
export const owning = (furniture: Pick<Furniture, 'store'>) => async (claimed: Actor, act: keyof typeof ownerPolicy) => {
  const actor = await asOfNow(furniture, claimed)
  if (!actor.memberId) throw notPermitted({ act })
  permit(ownerPolicy, actor, act, undefined)
  return { actor, ownerId: actor.memberId }
}
