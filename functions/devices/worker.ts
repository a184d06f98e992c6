import * as z from 'zod'
import { DistrictId } from '../districts/contract.ts'
import type { Event } from '../kernel/event.ts'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { MemberId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import type { KnownMember } from './items.ts'
import type { KnownStore } from './known-store.ts'

const ofMembers: ReadonlySet<string> = new Set([
  'MemberAdmitted',
  'SecretariatFounded',
  'MemberChanged',
  'MemberRenamed',
  'MemberMoved',
  'MemberSuspended',
  'MemberRestored',
  'MemberLeft',
])

const Told = lazy(() => z.object({ name: z.string().optional() }))
const District = lazy(() => z.object({ amoId: MemberId(), localGovernmentCode: LocalGovernmentCode() }))

const statusAfter = (name: string, before: KnownMember['status'] | undefined): KnownMember['status'] => {
  if (name === 'MemberSuspended') return 'suspended'
  if (name === 'MemberLeft') return 'left'
  if (name === 'MemberRestored') return 'active'
  return before ?? 'active'
}

/** Devices hears who takes part, and which districts there are. */
export const devicesWorker = (known: KnownStore) => {
  const aboutMember = async ({ name, about, after, eventId }: Event): Promise<void> => {
    const memberId = MemberId().parse(after?.['memberId'] ?? about)
    const before = await known.member(memberId)
    // Deliveries overtake each other: what is older than what was heard last says nothing any more.
    if (before && before.heard > eventId) return
    const told = after?.['known'] === undefined ? undefined : Told().parse(after['known'])
    await known.saveMember({ ...before, ...told, memberId, status: statusAfter(name, before?.status), heard: eventId })
  }

  return async (event: Event): Promise<void> => {
    if (event.block === 'members' && ofMembers.has(event.name)) return aboutMember(event)
    if (event.block === 'districts' && event.name === 'DistrictDrawn')
      await known.saveDistrict({ districtId: DistrictId().parse(event.about), ...District().parse(event.after) })
  }
}
