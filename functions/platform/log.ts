import { Logger } from '@aws-lambda-powertools/logger'

/** One JSON line per outcome: a constant message, ids beside it, never a person's data. */
export type Log = {
  info(message: string, facts: Record<string, unknown>): void
  error(message: string, facts: Record<string, unknown>): void
}

export const lambdaLog = (service: string): Log => new Logger({ serviceName: service })
