import { MemberId, PersonId } from '../kernel/ids.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import type { WorkingStore } from './working-store.ts'

/** What is forgotten when people are erased, and when an organization leaves. Heard again, it finds nothing left to do. */
export const privacyWorker = ({ store }: { readonly store: WorkingStore }) => {
  const { districts, plans, roll, consents, bindings } = store

  return {
    forget: (person: string): Promise<void> => bindings.forget(PersonId().parse(person)),

    /** The districts stay, with their businesses; who signed and to whom letters went does not. */
    async forgetContactsOf(member: string): Promise<void> {
      const memberId = MemberId().parse(member)
      const concerned = await everyItem((cursor) => districts.concerning(memberId, { limit: 100, cursor }))
      for (const { districtId } of concerned.filter(({ content }) => content.amoId === memberId)) {
        await roll.eraseContacts(districtId)
        for (const { planId } of await everyItem((cursor) => plans.ofDistrict(districtId, { limit: 100, cursor })))
          await consents.eraseSigners(planId)
      }
    },
  }
}
