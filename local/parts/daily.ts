import { type Clock, dateInTokyo, type LocalDate } from '../../functions/kernel/time.ts'
import type { Log } from '../../functions/platform/log.ts'

type DailyPlace = { readonly clock: Clock; readonly log: Log; readonly lookMilliseconds?: number }

/**
 * What a schedule does in AWS each morning: once at the start and whenever the day changes in Tokyo, by the city's calendar.
 * What fails is tried again at the next look; the acts are repeatable.
 */
export const startDaily = ({ clock, log, lookMilliseconds = 5_000 }: DailyPlace, act: () => Promise<unknown>) => {
  let done: LocalDate | undefined
  let running: Promise<void> | undefined

  const run = async (today: LocalDate): Promise<void> => {
    try {
      await act()
      done = today
    } catch (error) {
      log.error('daily run failed, the next look tries again', { error: String(error) })
    }
  }

  const look = (): void => {
    const today = dateInTokyo(clock())
    if (running || done === today) return
    running = run(today).finally(() => {
      running = undefined
    })
  }

  const timer = setInterval(look, lookMilliseconds)
  return {
    async stop(): Promise<void> {
      clearInterval(timer)
      await running
    },
  }
}
