import type { Clock } from '../kernel/time.ts'
import type { Things } from '../platform/things.ts'
import type { Device } from './device-domain.ts'
import type { DeviceType, DeviceTypeList } from './device-type.ts'
import type { DoorsStore } from './store.ts'

/** What the routes of this block are furnished with. */
export type Furniture = {
  readonly store: DoorsStore
  readonly clock: Clock
  readonly types: () => Promise<DeviceTypeList>
  /** The codes of local governments in force, read when first needed. */
  readonly localGovernments: () => Promise<ReadonlySet<string>>
  readonly slots: Slots
}

/** How long changes are gathered before an hour is reckoned anew. */
export type Slots = { readonly seconds: number; readonly graceSeconds: number }

/** What the door for certificates has besides. */
export type Certifying = Furniture & {
  readonly things: Things
  /** The root certificate by which a device knows the broker. */
  readonly authority: () => Promise<string>
}

/** In AWS: five minutes of changes are one reckoning, and ten seconds are more than two clocks differ. */
export const slotsInAws: Slots = { seconds: 300, graceSeconds: 10 }

/** The type of a registered device; that there is none is a list shipped without it, and a bug. */
export const typeOf = ({ items }: DeviceTypeList, { content }: Pick<Device, 'content'>): DeviceType => {
  const type = items.find(({ code }) => code === content.type)
  if (!type) throw new Error(`no type ${content.type}`)
  return type
}
