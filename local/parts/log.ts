import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../../functions/platform/log.ts'

/** The city's log: the lines Lambda would write, in one file of the data directory. */
export const fileLog = (dir: string): Log => {
  const stream = createWriteStream(join(dir, 'city.log'), { flags: 'a' })
  const write = (level: string) => (message: string, facts: Record<string, unknown>) => {
    stream.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...facts })}\n`)
  }
  return { info: write('INFO'), error: write('ERROR') }
}

export const silentLog: Log = { info: () => undefined, error: () => undefined }
