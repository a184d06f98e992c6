import { MemberId } from '../kernel/ids.ts'
import { everyItem, type Table } from '../platform/dynamo-table.ts'
import { inactiveKey, type KnownMember, memberItem, memberKey, memberOf } from './items.ts'

/** What this block has heard of the members. */
export const createKnownStore = (table: Table) => ({
  async member(id: MemberId): Promise<KnownMember | undefined> {
    const item = await table.get(memberKey(id))
    return item && memberOf(item)
  },

  /** Whose things are in no list at present. */
  async inactive(): Promise<ReadonlySet<MemberId>> {
    const items = await everyItem((cursor) => table.query({ pk: 'INACTIVE', limit: 1000, cursor }))
    return new Set(items.map(({ sk }) => MemberId().parse(sk)))
  },

  async save(member: KnownMember): Promise<void> {
    const inactive = inactiveKey(member.memberId)
    await table.transact([{ put: memberItem(member) }, member.status === 'active' ? { erase: inactive } : { put: { key: inactive, values: {} } }])
  },
})

export type KnownStore = ReturnType<typeof createKnownStore>
