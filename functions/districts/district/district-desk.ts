import { type Actor, type Policy, permit, reveal } from '../../kernel/policy.ts'
import { present } from '../../kernel/problem.ts'
import type { DistrictId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import { type DistrictThing, districtPolicy } from '../policy.ts'
import { type District, thingOf } from './district-domain.ts'

/** A district somebody may know of, and what the rules see of it. */
export type ReadableDistrict = { readonly district: District; readonly thing: DistrictThing }

/** How every subject of this block reads a district: whoever may not know of it gets the answer of one that is not there. */
export const districtDesk = ({ store }: Pick<Furniture<'districts'>, 'store'>) => {
  const readable = async (districtId: DistrictId, actor: Actor | undefined): Promise<ReadableDistrict> => {
    const district = present(await store.districts.district(districtId))
    const thing = thingOf(district)
    reveal(districtPolicy, actor, 'read a district', thing)
    return { district, thing }
  }
  return {
    readable,

    /** The district, for whoever may do this in it. What it holds inside is told to nobody else, not even by a refusal. */
    async within<P extends Policy<DistrictThing>, Act extends keyof P & string>(
      districtId: DistrictId,
      { actor, policy, act, toSee }: { readonly actor: Actor; readonly policy: P; readonly act: Act; readonly toSee: Act },
    ): Promise<ReadableDistrict> {
      const found = await readable(districtId, actor)
      reveal(policy, actor, toSee, found.thing as Parameters<P[Act][number]>[1] & DistrictThing)
      permit(policy, actor, act, found.thing as Parameters<P[Act][number]>[1])
      return found
    },
  }
}
