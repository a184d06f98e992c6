import { type Instant, instant } from '../kernel/time.ts'
import type { DeviceId } from './contract.ts'
import type { Due, FigureStore } from './figure-store.ts'
import type { Slots } from './furniture.ts'

type Marking = { readonly store: { readonly figures: FigureStore }; readonly slots: Slots; readonly newToken: () => string }

type Marked = { readonly device: DeviceId; readonly hour: string }

/** The slot of time that a moment falls in, by its end. */
export const slotOf = (milliseconds: number, seconds: number): Instant =>
  instant(new Date((Math.floor(milliseconds / (seconds * 1000)) + 1) * seconds * 1000))

/**
 * Marks hours to be reckoned anew, after their readings have been written. A slot is taken up only after it has passed, so that
 * one mark a slot covers whatever else is written in it, and this process need not set it twice.
 */
export const marking = ({ store, slots, newToken }: Marking) => {
  let current: Instant | undefined
  const set = new Set<string>()
  return {
    async mark(hours: readonly Marked[]): Promise<void> {
      const slot = slotOf(Date.now(), slots.seconds)
      if (slot !== current) {
        current = slot
        set.clear()
      }
      const missing = new Map<string, Due>()
      for (const { device, hour } of hours) {
        const name = `${device}#${hour}`
        if (!set.has(name)) missing.set(name, { device, hour, slot, token: newToken() })
      }
      if (missing.size === 0) return
      await store.figures.mark([...missing.values()])
      // Only now: a mark that could not be written is not set.
      if (slot === current) for (const name of missing.keys()) set.add(name)
    },
  }
}
