import { type Clock, dateInTokyo, type LocalDate } from '../../functions/kernel/time.ts'
import type { Log } from '../../functions/platform/log.ts'

export type Daily = {
  /** Resolves when what is due today has been done, or has failed. */
  readonly done: () => Promise<void>
  readonly stop: () => Promise<void>
}

type DailyParts = { readonly clock: Clock; readonly log: Log; readonly runs: readonly (() => Promise<void>)[]; readonly lookMilliseconds?: number }

/** What AWS runs by a schedule: once at the start, and whenever the city's calendar shows another day, `npm run clock` or not. */
export const startDaily = ({ clock, log, runs, lookMilliseconds = 2_000 }: DailyParts): Daily => {
  let doneOn: LocalDate | undefined
  let running: Promise<void> | undefined

  const run = async (today: LocalDate): Promise<void> => {
    doneOn = today
    for (const outcome of await Promise.allSettled(runs.map((each) => each())))
      if (outcome.status === 'rejected') log.error('daily run failed, the next day tries again', { error: String(outcome.reason) })
  }
  const look = (): void => {
    const today = dateInTokyo(clock())
    if (running !== undefined || today === doneOn) return
    running = run(today).finally(() => {
      running = undefined
    })
  }

  look()
  const timer = setInterval(look, lookMilliseconds)
  return {
    async done() {
      look()
      while (running !== undefined) await running
    },
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
