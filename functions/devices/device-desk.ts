import { type Actor, permit, reveal } from '../kernel/policy.ts'
import { present } from '../kernel/problem.ts'
import type { Page } from '../kernel/table.ts'
import type { PageRequest } from '../platform/outbox.ts'
import type { DeviceId } from './contract.ts'
import type { DeviceStanding, DeviceSummary } from './device-contract.ts'
import { type Device, deviceSummaryOf, deviceViewOf, thingOf } from './device-domain.ts'
import { type Furniture, typeOf } from './furniture.ts'
import { newestDesk } from './newest-desk.ts'
import { type DeviceThing, devicePolicy } from './policy.ts'

/** A device somebody may know of, and what the rules see of it. */
export type ReadableDevice = { readonly device: Device; readonly thing: DeviceThing }

type Act = keyof typeof devicePolicy

const daysLookedBack = 2
const looksAtMost = 10

/** How every subject of this block reads a device: whoever may not know of it gets the answer of one that is not there. */
export const deviceDesk = ({ store, types, clock }: Pick<Furniture, 'store' | 'types' | 'clock'>) => {
  const { newestOf } = newestDesk({ store, clock })

  const thingNow = async (device: Device): Promise<DeviceThing> => {
    const { districtId } = device.content
    return thingOf(device, districtId && (await store.known.district(districtId))?.amoId)
  }

  const readable = async (deviceId: DeviceId, actor: Actor | undefined, toSee: Act = 'read a device'): Promise<ReadableDevice> => {
    const device = present(await store.devices.device(deviceId))
    const thing = await thingNow(device)
    reveal(devicePolicy, actor, toSee, thing)
    return { device, thing }
  }

  const knownOf = async (device: Device) => ({
    type: typeOf(await types(), device),
    ownerName: (await store.known.member(device.ownerId))?.name,
  })

  /** When it last measured, to the moment. */
  const heardOf = async ({ deviceId }: Device) => {
    const now = clock()
    return { now, newestAt: (await store.readings.newest(deviceId, { now, days: daysLookedBack }))?.reading.at }
  }

  /** A list tells how devices were doing when their figures were last reckoned, minutes ago at most: three questions for a page of fifty. */
  const summariesOf = async (devices: readonly Device[]): Promise<DeviceSummary[]> => {
    const [list, newest, names] = await Promise.all([types(), newestOf(devices), store.names.of(devices.map(({ ownerId }) => ownerId))])
    const now = clock()
    return devices.map((device) =>
      deviceSummaryOf(device, {
        type: typeOf(list, device),
        ownerName: names.get(device.ownerId),
        heard: { now, newestAt: newest.get(device.deviceId)?.newestAt },
      }),
    )
  }

  return {
    readable,

    /** The device, for whoever may do this with it. */
    async within(
      deviceId: DeviceId,
      actor: Actor,
      { act, toSee = 'read a device' }: { readonly act: Act; readonly toSee?: Act },
    ): Promise<ReadableDevice> {
      const found = await readable(deviceId, actor, toSee)
      permit(devicePolicy, actor, act, found.thing)
      return found
    },

    /** A page of a list. How a device is doing stands in no index: page by page it is looked for, so many times at most. */
    async summaries(
      list: (page: PageRequest) => Promise<Page<Device>>,
      { limit, cursor, standing }: PageRequest & { readonly standing?: DeviceStanding | undefined },
    ): Promise<Page<DeviceSummary>> {
      const found: DeviceSummary[] = []
      let next = cursor
      for (let looks = 0; looks < looksAtMost; looks += 1) {
        const page = await list({ limit: limit - found.length, cursor: next })
        const some = await summariesOf(page.items)
        found.push(...some.filter((each) => standing === undefined || each.standing === standing))
        next = page.cursor
        if (next === undefined || found.length === limit) break
      }
      return { items: found, ...(next && { cursor: next }) }
    },

    /** The device as this reader sees it: its owner sees whether it is there, and its alerts. */
    async view(device: Device, actor: Actor | undefined) {
      const thing = await thingNow(device)
      const may = (act: Act) => devicePolicy[act].some((rule) => rule(actor, thing))
      const known = { ...(await knownOf(device)), ...(may('read its readings') && { heard: await heardOf(device) }) }
      if (!may('read what its owner sees')) return deviceViewOf(device, known, undefined)
      const presence = (await store.watch.presence(device.deviceId))?.presence
      const alerts = await Promise.all(device.alertRules.map((rule) => store.watch.alert(device.deviceId, rule)))
      return deviceViewOf(device, known, { presence, alerts: alerts.flatMap((alert) => (alert ? [alert.state] : [])) })
    },
  }
}
