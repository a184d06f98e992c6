import * as z from 'zod'
import { DistrictId } from '../districts/contract.ts'
import type { Event } from '../kernel/event.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import { hearMember, tellsOfMember } from '../platform/known-members.ts'
import type { KnownStore } from './known-store.ts'

const District = lazy(() => z.object({ amoId: MemberId(), localGovernmentCode: LocalGovernmentCode() }))

/** Devices hears who takes part, and which districts there are. */
export const devicesWorker =
  (known: KnownStore) =>
  async (event: Event): Promise<void> => {
    if (tellsOfMember(event)) await hearMember(known, event)
    if (event.block === 'districts' && event.name === 'DistrictDrawn')
      await known.saveDistrict({ districtId: DistrictId().parse(event.about), ...District().parse(event.after) })
  }
