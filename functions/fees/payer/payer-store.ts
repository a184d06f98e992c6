import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { everyItem, pageAs, type Table } from '../../platform/dynamo-table.ts'
import type { PageRequest } from '../../platform/outbox.ts'
import { PayerId } from '../contract.ts'

const keys = {
  binding: (person: PersonId, payer: PayerId): Key => ({ pk: person, sk: `SPEAKS-FOR#${payer}` }),
  /** The same from the other side: who is told when a payer is written to. */
  spokenBy: (payer: PayerId, person: PersonId): Key => ({ pk: payer, sk: `SPOKEN-BY#${person}` }),
  /** A binding that has ended, though its beginning may be heard after its end. */
  ended: (bindingId: string): Key => ({ pk: bindingId, sk: 'ENDED' }),
}

const BindingItem = lazy(() => z.object({ bindingId: z.string(), personId: PersonId(), payerId: PayerId(), districtId: z.string() }))
/** A person who speaks for a payer, as districts told it. */
export type KeptBinding = Infer<typeof BindingItem>

/** The questions fees asks its table of who speaks for a payer. */
export const createPayerStore = (table: Table) => ({
  async speaksFor(person: PersonId, payer: PayerId): Promise<boolean> {
    return (await table.get(keys.binding(person, payer))) !== undefined
  },

  async ofPerson(person: PersonId, page: PageRequest): Promise<Page<KeptBinding>> {
    return pageAs(await table.query({ pk: person, prefix: 'SPEAKS-FOR#', ...page }), (item) => BindingItem().parse(item))
  },

  /** Who speaks for a payer. */
  async speakersOf(payer: PayerId): Promise<readonly PersonId[]> {
    const items = await everyItem((cursor) => table.query({ pk: payer, prefix: 'SPOKEN-BY#', limit: 100, cursor }))
    return items.map(({ personId }) => PersonId().parse(personId))
  },

  async bind(binding: KeptBinding): Promise<void> {
    if (await table.get(keys.ended(binding.bindingId))) return
    const { personId, payerId, bindingId } = binding
    await table.transact([
      { put: { key: keys.binding(personId, payerId), values: binding } },
      { put: { key: keys.spokenBy(payerId, personId), values: { personId, bindingId } } },
      { absent: keys.ended(binding.bindingId) },
    ])
  },

  async unbind({ bindingId, personId, payerId }: KeptBinding): Promise<void> {
    const kept = await table.get(keys.binding(personId, payerId))
    const isThis = kept?.['bindingId'] === bindingId
    const gone = isThis ? [{ erase: keys.binding(personId, payerId) }, { erase: keys.spokenBy(payerId, personId) }] : []
    await table.transact([{ put: { key: keys.ended(bindingId), values: {} } }, ...gone])
  },
})
