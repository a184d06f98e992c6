import * as z from 'zod'
import { DistrictId } from '../districts/contract.ts'
import type { Event } from '../kernel/event.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import { hearMember, tellsOfMember } from '../platform/known-members.ts'
import { FiguresAsked, GoalFiguresAsked } from './asking-contract.ts'
import type { AskingStore } from './asking-store.ts'
import type { KnownStore } from './known-store.ts'

const District = lazy(() => z.object({ amoId: MemberId(), localGovernmentCode: LocalGovernmentCode() }))

type Ears = { readonly known: KnownStore; readonly asking: AskingStore }

/** Devices hears who takes part, which districts there are, and which figures partnerships and plans want to be told. */
export const devicesWorker = ({ known, asking }: Ears) => {
  const aboutPartnership = async ({ name, about, after }: Event): Promise<void> => {
    const { memberIds, asks } = FiguresAsked().parse(after)
    const all = asks.map((ask) => ({ ...ask, askedBy: about, memberIds }))
    await (name === 'PartnershipAgreed' ? asking.ask(all) : asking.end(all))
  }

  const aboutGoals = async ({ about, after }: Event): Promise<void> => {
    const { memberIds, asks, edition } = GoalFiguresAsked().parse(after)
    await asking.askOnly(
      about,
      edition,
      asks.map((ask) => ({ ...ask, askedBy: about, memberIds })),
    )
  }

  return async (event: Event): Promise<void> => {
    if (tellsOfMember(event)) await hearMember(known, event)
    if (event.block === 'districts' && event.name === 'DistrictDrawn')
      await known.saveDistrict({ districtId: DistrictId().parse(event.about), ...District().parse(event.after) })
    if (event.block === 'districts' && event.name === 'GoalFiguresAsked') await aboutGoals(event)
    if (event.block === 'projects' && (event.name === 'PartnershipAgreed' || event.name === 'PartnershipFinished')) await aboutPartnership(event)
  }
}
