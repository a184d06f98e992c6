import type { Clock } from '../kernel/time.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { afterSilence } from './alert.ts'
import type { Device } from './device-domain.ts'
import type { DevicesStore } from './store.ts'
import { watching } from './watch-desk.ts'

type Parts = { readonly store: Pick<DevicesStore, 'devices' | 'known' | 'readings' | 'watch'>; readonly clock: Clock }

/** Looks at every device whose silence somebody wants to be told of; says how many alerts turned. */
export const watchRun =
  ({ store, clock }: Parts) =>
  async (): Promise<number> => {
    const { turn } = watching({ store })
    const now = clock()
    let turned = 0
    for (const device of await everyItem((cursor) => store.devices.watched({ limit: 500, cursor }))) {
      const newestAt = (await store.readings.newest(device.deviceId, { now, days: daysOf(device) }))?.reading.at
      // Of what has never sent, or not for days, silence began when it was last heard of at all: it is silent.
      const since = newestAt ?? ('1970-01-01T00:00:00.000Z' as typeof now)
      for (const rule of device.alertRules)
        if (rule.when === 'silent' && (await turn(device, rule, (before) => afterSilence(rule, before, { newestAt: since, now })))) turned += 1
    }
    return turned
  }

const daysOf = ({ alertRules }: Device): number =>
  Math.max(...alertRules.map((rule) => (rule.when === 'silent' ? Math.ceil(rule.minutes / 1440) : 0))) + 1
