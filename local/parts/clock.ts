import { readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { type Clock, dateInTokyo, instant, type LocalDate, LocalDate as LocalDateSchema, systemClock } from '../../functions/kernel/time.ts'
import { isMissing, writeRecord } from './record.ts'

/** The clock the blocks are given: the real one, moved by as much as `npm run clock` says. Tokens and TLS never see it. */
export const domainClock = (dir: string, real: Clock = systemClock): Clock => {
  let readAt = ''
  let shift = 0
  return () => {
    const changedAt = lastChange(clockFile(dir))
    if (changedAt !== readAt) {
      shift = keptShift(dir)
      readAt = changedAt
    }
    return shift === 0 ? real() : instant(new Date(Date.parse(real()) + shift))
  }
}

/** Moves the clock to the same time of day on another date; from there it runs on. */
export const moveClock = async (dir: string, on: LocalDate, real: Clock = systemClock): Promise<void> => {
  const days = (Date.parse(on) - Date.parse(dateInTokyo(real()))) / dayInMs
  await writeRecord(clockFile(dir), { shiftMs: days * dayInMs })
}

export const resetClock = (dir: string): Promise<void> => rm(clockFile(dir), { force: true })

const dayInMs = 86_400_000

/** A date in Tokyo that exists and lies within a life's reach; `undefined` for anything else. */
export const dateOf = (text: string): LocalDate | undefined => {
  const parsed = LocalDateSchema().safeParse(text)
  return parsed.success && parsed.data >= '2000-01-01' && parsed.data <= '2099-12-31' ? parsed.data : undefined
}

const clockFile = (dir: string) => join(dir, 'clock.json')

const Shift = z.object({ shiftMs: z.number().int() })

// Asked at every act: one stat, and the file is read only after it was replaced.
const lastChange = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs} ${stat.ino}` : ''
}

const keptShift = (dir: string): number => {
  try {
    return Shift.parse(JSON.parse(readFileSync(clockFile(dir), 'utf8'))).shiftMs
  } catch (error) {
    // Reset between the stat and the read.
    if (isMissing(error)) return 0
    throw error
  }
}
