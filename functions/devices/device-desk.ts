import { type Actor, permit, reveal } from '../kernel/policy.ts'
import { present } from '../kernel/problem.ts'
import type { DeviceId } from './contract.ts'
import { type Device, deviceSummaryOf, deviceViewOf, thingOf } from './device-domain.ts'
import { type Furniture, typeOf } from './furniture.ts'
import { type DeviceThing, devicePolicy } from './policy.ts'

/** A device somebody may know of, and what the rules see of it. */
export type ReadableDevice = { readonly device: Device; readonly thing: DeviceThing }

type Act = keyof typeof devicePolicy

/** How every subject of this block reads a device: whoever may not know of it gets the answer of one that is not there. */
export const deviceDesk = ({ store, types }: Pick<Furniture, 'store' | 'types'>) => {
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

    summary: async (device: Device) => deviceSummaryOf(device, await knownOf(device)),

    /** The device as this reader sees it: its owner sees whether it is there, and its alerts. */
    async view(device: Device, actor: Actor | undefined) {
      const isOwners = devicePolicy['read what its owner sees'].some((rule) => rule(actor, thingOf(device, undefined)))
      if (!isOwners) return deviceViewOf(device, await knownOf(device), undefined)
      const presence = (await store.watch.presence(device.deviceId))?.presence
      const alerts = await Promise.all(device.alertRules.map((rule) => store.watch.alert(device.deviceId, rule)))
      return deviceViewOf(device, await knownOf(device), { presence, alerts: alerts.flatMap((alert) => (alert ? [alert.state] : [])) })
    },
  }
}
