import * as z from 'zod'
import { EventId, MemberId } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import type { Table } from '../platform/dynamo-table.ts'

const key = (id: MemberId): Key => ({ pk: id, sk: 'MEMBER' })

const MemberItem = lazy(() => z.object({ memberId: MemberId(), status: z.enum(['active', 'suspended', 'left']), heard: EventId() }))
/** What this block has heard of a member: whether it takes part. */
export type KnownMember = Infer<typeof MemberItem>

export const createKnownStore = (table: Table) => ({
  async member(id: MemberId): Promise<KnownMember | undefined> {
    const item = await table.get(key(id))
    return item && MemberItem().parse(item)
  },

  async save(member: KnownMember): Promise<void> {
    await table.transact([{ put: { key: key(member.memberId), values: member } }])
  },
})
