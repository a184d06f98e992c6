import { deviceShelf } from '../../shell/device-shelf.ts'
import { seenDatabase } from '../../shell/session.ts'
import type { PlanView } from '../city-queries.ts'

/** What the form needs to be filled in without a network: whom one may visit, and on which versions they answer. */
export type WalkList = {
  readonly plan: Pick<PlanView, 'planId' | 'districtId' | 'planVersion' | 'feeVersion'> & { readonly name: string }
  readonly businesses: readonly { readonly beneficiaryId: string; readonly name: string }[]
  /** Whose list it is: another person at this device does not see it. */
  readonly personId: string
  readonly seenAt: string
}

const lists = deviceShelf<WalkList>({ database: seenDatabase('walk-lists'), shelf: 'lists', keyPath: 'plan.planId' })
const lastsMilliseconds = 86_400_000
// In this tab only, and gone with the sign-out: who was signed in when there still was a network.
const walker = 'kanmin.walker'

const isFresh = ({ seenAt }: WalkList): boolean => Date.now() - Date.parse(seenAt) < lastsMilliseconds

/** Those of today; what is older goes. */
const freshLists = async (): Promise<readonly WalkList[]> => {
  const all = await lists.all()
  for (const list of all) if (!isFresh(list)) await lists.drop(list.plan.planId)
  return all.filter(isFresh)
}

export const keepWalkList = async (list: WalkList): Promise<void> => {
  window.sessionStorage.setItem(walker, list.personId)
  await freshLists()
  await lists.keep(list)
}

/** The list as it was last seen with a network, for a day and for who saw it. */
export const keptWalkList = async (planId: string): Promise<WalkList | null> => {
  const personId = window.sessionStorage.getItem(walker)
  return (await freshLists()).find((list) => list.plan.planId === planId && list.personId === personId) ?? null
}
