import type { MemberId } from '../kernel/ids.ts'
import { changedMeanwhile, Problem } from '../kernel/problem.ts'
import { type AlertRule, type AlertState, afterReadings } from './alert.ts'
import type { Device } from './device-domain.ts'
import type { KnownStore } from './known-store.ts'
import type { KeptReading } from './reading.ts'
import type { WatchStore } from './watch-store.ts'

type Arrived = { readonly device: Device; readonly readings: readonly KeptReading[] }

const rounds = 5

/** How alerts are judged: whoever was faster is looked at again. */
export const watching = ({
  store: { watch, known },
}: {
  readonly store: { readonly watch: WatchStore; readonly known: Pick<KnownStore, 'district'> }
}) => {
  /** Who is told: its owner, and the organization of the district it stands in, as far as its data is for that. */
  const concerned = async ({ ownerId, content: { districtId, dataClass } }: Device): Promise<readonly MemberId[]> => {
    const amoId = districtId && dataClass !== 'closed' ? (await known.district(districtId))?.amoId : undefined
    return [...new Set([ownerId, ...(amoId ? [amoId] : [])])]
  }

  const turn = async (device: Device, rule: AlertRule, decide: (before: AlertState | undefined) => AlertState | undefined): Promise<boolean> => {
    for (let round = 1; ; round += 1) {
      const before = await watch.alert(device.deviceId, rule)
      const after = decide(before?.state)
      if (!after) return false
      try {
        const turned = after.raised !== (before?.state.raised ?? false)
        await watch.saveAlert({ device, when: rule.when, memberIds: turned ? await concerned(device) : [] }, after, before)
        return turned
      } catch (error) {
        const overtaken = error instanceof Problem && error.type === changedMeanwhile.type
        if (!overtaken || round === rounds) throw error
      }
    }
  }

  return {
    turn,
    async judgeAlerts(arrived: readonly Arrived[]): Promise<void> {
      const byDevice = new Map<string, { device: Device; readings: KeptReading[] }>()
      for (const { device, readings } of arrived) {
        if (device.alertRules.length === 0) continue
        const found = byDevice.get(device.deviceId)
        if (found) found.readings.push(...readings)
        else byDevice.set(device.deviceId, { device, readings: [...readings] })
      }
      for (const { device, readings } of byDevice.values())
        for (const rule of device.alertRules) if (rule.when !== 'silent') await turn(device, rule, (before) => afterReadings(rule, before, readings))
    },
  }
}
