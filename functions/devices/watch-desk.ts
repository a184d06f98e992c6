import { changedMeanwhile, Problem } from '../kernel/problem.ts'
import { type AlertRule, type AlertState, afterReadings } from './alert.ts'
import type { Device } from './device-domain.ts'
import type { KeptReading } from './reading.ts'
import type { WatchStore } from './watch-store.ts'

type Arrived = { readonly device: Device; readonly readings: readonly KeptReading[] }

const rounds = 5

/** How alerts are judged: whoever was faster is looked at again. */
export const watching = ({ store: { watch } }: { readonly store: { readonly watch: WatchStore } }) => {
  const turn = async (device: Device, rule: AlertRule, decide: (before: AlertState | undefined) => AlertState | undefined): Promise<boolean> => {
    for (let round = 1; ; round += 1) {
      const before = await watch.alert(device.deviceId, rule)
      const after = decide(before?.state)
      if (!after) return false
      try {
        await watch.saveAlert(device, after, before)
        return after.raised !== (before?.state.raised ?? false)
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
