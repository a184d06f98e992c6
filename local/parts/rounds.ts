import type { Log } from '../../functions/platform/log.ts'

type RoundsPlace = { readonly log: Log; readonly pauseMilliseconds?: number }

/** What a schedule does in AWS every few minutes: again and again, never two at once; what fails is tried by the next. */
export const startRounds = ({ log, pauseMilliseconds = 5_000 }: RoundsPlace, act: () => Promise<unknown>) => {
  let running: Promise<void> | undefined

  const go = async (): Promise<void> => {
    try {
      await act()
    } catch (error) {
      log.error('round failed, the next tries again', { error: String(error) })
    }
  }

  const timer = setInterval(() => {
    running ??= go().finally(() => {
      running = undefined
    })
  }, pauseMilliseconds)
  return {
    async stop(): Promise<void> {
      clearInterval(timer)
      await running
    },
  }
}
