import * as z from 'zod'
import { MemberId } from '../kernel/ids.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { everyItem, type Table, type Write } from '../platform/dynamo-table.ts'
import type { Teller } from '../platform/outbox.ts'
import type { RelatedAct } from './matching-contract.ts'

const relatedKey = (of: MemberId, other: MemberId, declaredBy: MemberId): Key => ({ pk: of, sk: `RELATED#${other}#${declaredBy}` })

const DeclarationItem = lazy(() => z.object({ memberId: MemberId(), declaredBy: MemberId() }))
type Declaration = Infer<typeof DeclarationItem>

/** Which members belong together: kept apart in matching, in contact, in proposals and on panels. */
export const createRelatedStore = (table: Table, tell: Teller) => ({
  /** Whom a member has declared to belong together with, or who has declared it. */
  async relatedTo(member: MemberId): Promise<ReadonlySet<MemberId>> {
    return new Set((await this.declarations(member)).map(({ memberId }) => memberId))
  },

  /** Each relation of a member with who declared it: both may have. */
  async declarations(member: MemberId): Promise<Declaration[]> {
    const items = await everyItem((cursor) => table.query({ pk: member, prefix: 'RELATED#', limit: 1000, cursor }))
    return items.map((item) => DeclarationItem().parse(item))
  },

  /** Both know of it, whoever declared it; only who did takes it back. */
  async relate(one: MemberId, other: MemberId, act: RelatedAct['act'], { actor, actId, fingerprint }: Saving): Promise<void> {
    const written = (of: MemberId, memberId: MemberId): Write => {
      const key = relatedKey(of, memberId, one)
      return act === 'declare' ? { put: { key, values: { memberId, declaredBy: one } } } : { erase: key }
    }
    const name = act === 'declare' ? 'RelatedMemberDeclared' : 'RelatedMemberTakenBack'
    await table.transact([
      actDone(one, { actId, fingerprint }),
      written(one, other),
      written(other, one),
      tell(actor, { name, about: one, after: { memberIds: [one, other], audience: [one, other] } }),
    ])
  },
})
