/** One JSON line per outcome: a constant message, ids beside it, never a person's data. */
export type Log = {
  info(message: string, facts: Record<string, unknown>): void
  error(message: string, facts: Record<string, unknown>): void
}

/**
 * Lambda itself writes an object given to the console as one JSON line with time, level and request id (its JSON log
 * format, lib/parts/function.ts): a logger in the bundle would do the same a second time, for 22 KiB.
 */
export const lambdaLog = (door: string): Log => ({
  // biome-ignore lint/suspicious/noConsole: the console is the log of a Lambda
  info: (message, facts) => console.info({ door, message, ...facts }),
  // biome-ignore lint/suspicious/noConsole: the console is the log of a Lambda
  error: (message, facts) => console.error({ door, message, ...facts }),
})
