import type { Event } from '../kernel/event.ts'
import { ListChanged, listChanged } from '../members/recheck-contract.ts'
import type { Consumer } from '../platform/consumer.ts'
import type { RegistryStore } from './store.ts'

/**
 * Registry hears of members what a newly imported list of local governments changes. Hearing it twice keeps one item, so
 * nothing is remembered beside it. It has no operator who looks after what it could not keep: that is never parked here, but
 * stays with whoever delivers it, in AWS as a dead letter with its alarm, in the local city as an event nobody has heard.
 */
export const registryWorker = (store: RegistryStore): Consumer => ({
  name: 'registry-list',
  async hear({ block, name, after }: Event) {
    if (block === 'members' && name === listChanged) await store.keep(ListChanged().parse(after))
  },
  bury: () => Promise.reject(new Error('the registry buries nothing')),
})
