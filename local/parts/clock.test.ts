import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dateInTokyo, instant, type LocalDate } from '../../functions/kernel/time.ts'
import { dateOf, domainClock, moveClock, resetClock } from './clock.ts'

// Half past midnight in Tokyo: still the day before in Greenwich.
const real = () => instant(new Date('2026-11-22T15:30:00.000Z'))
const day = (text: string): LocalDate => {
  const date = dateOf(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}

describe('the clock of the city', () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'clock-'))
  })
  afterEach(() => rm(dir, { recursive: true }))

  it('is the real one until it is moved', () => {
    expect(domainClock(dir, real)()).toBe(real())
  })

  it('shows the date it was moved to, in Tokyo, at once and in a running city', async () => {
    const clock = domainClock(dir, real)
    clock()

    await moveClock(dir, day('2027-04-01'), real)

    expect(dateInTokyo(clock())).toBe('2027-04-01')
    expect(clock().slice(10)).toBe(real().slice(10))
    await moveClock(dir, day('2025-02-28'), real)
    expect(dateInTokyo(clock())).toBe('2025-02-28')
  })

  it('is the real one again after a reset', async () => {
    const clock = domainClock(dir, real)
    await moveClock(dir, day('2027-04-01'), real)
    clock()

    await resetClock(dir)
    await resetClock(dir)

    expect(clock()).toBe(real())
  })

  it.each(['2027-02-29', '2027-4-1', 'tomorrow', '1850-01-01', '20270401', ''])('takes %j for no date', (text) => {
    expect(dateOf(text)).toBeUndefined()
  })
})
