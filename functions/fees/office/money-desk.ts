import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { type Actor, permit, reveal } from '../../kernel/policy.ts'
import { present } from '../../kernel/problem.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { PayerId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import type { KeptPayer } from '../payer/payer-items.ts'
import { feesPolicy, type MoneyThing, statementPolicy } from './policy.ts'

type Asking = { readonly store: Pick<Furniture['store'], 'known' | 'officers' | 'levies' | 'payers'> }

/** Where every act on a municipality's money passes: whose it is, who holds which office, and whether this one may. */
export const moneyDesk = (furniture: Asking) => ({
  /** The actor as of now, or the refusal: who may not know of the books learns nothing of what is in them. */
  async within(code: LocalGovernmentCode, claimed: Actor, act: keyof typeof feesPolicy): Promise<Actor> {
    const actor = await asOfNow(furniture, claimed)
    const thing: MoneyThing = { localGovernmentCode: code, officers: await furniture.store.officers.ofMunicipality(code) }
    reveal(feesPolicy, actor, 'read the books', thing)
    permit(feesPolicy, actor, act, thing)
    return actor
  },

  /** Who reads the statement of a payer, or asks for something in their name, or the refusal that an absent one gives. */
  async withinStatement(
    payerId: PayerId,
    claimed: Actor,
    act: keyof typeof statementPolicy = 'read a statement',
  ): Promise<KeptPayer & { actor: Actor }> {
    const { officers, levies, payers } = furniture.store
    const [actor, found] = await Promise.all([asOfNow(furniture, claimed), levies.payer(payerId)])
    const payer = present(found)
    const { localGovernmentCode } = payer
    const [appointed, isTheirs] = await Promise.all([officers.ofMunicipality(localGovernmentCode), payers.speaksFor(actor.personId, payerId)])
    const thing = { localGovernmentCode, officers: appointed, isTheirs }
    reveal(statementPolicy, actor, 'read a statement', thing)
    permit(statementPolicy, actor, act, thing)
    return { ...payer, actor }
  },
})
