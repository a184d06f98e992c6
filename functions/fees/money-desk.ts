import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { type Actor, permit, reveal } from '../kernel/policy.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { Furniture } from './furniture.ts'
import { feesPolicy, type MoneyThing } from './policy.ts'

/** Where every act on a municipality's money passes: whose it is, who holds which office, and whether this one may. */
export const moneyDesk = (furniture: Furniture) => ({
  /** The actor as of now, or the refusal: who may not know of the books learns nothing of what is in them. */
  async within(code: LocalGovernmentCode, claimed: Actor, act: keyof typeof feesPolicy): Promise<Actor> {
    const actor = await asOfNow(furniture, claimed)
    const thing: MoneyThing = { localGovernmentCode: code, officers: await furniture.store.officers.ofMunicipality(code) }
    reveal(feesPolicy, actor, 'read the books', thing)
    permit(feesPolicy, actor, act, thing)
    return actor
  },
})
