import { describe, expect, it } from 'vitest'
import { arriving, type Kind, percentileOf, turns } from './arrivals.ts'

const served = async () => 'ok'
const kindOf = (kind: string, share: number, act: Kind['act'] = served): Kind => ({ kind, share, act })

/** A clock that moves only when somebody waits for it. */
const ownTime = () => {
  let now = 0
  const sleepers: { readonly until: number; readonly wake: () => void }[] = []
  return {
    now: () => now,
    wait: async (milliseconds: number) => {
      now += milliseconds
      for (const { until, wake } of sleepers) if (until <= now) wake()
    },
    /** Ends when the clock has come so far. */
    at: (until: number) => (until <= now ? Promise.resolve() : new Promise<void>((wake) => sleepers.push({ until, wake }))),
  }
}

describe('arrivals', () => {
  it('come in the shares they were given, each numbered within its kind', () => {
    const plan = turns([kindOf('read', 8), kindOf('write', 2)], 50)

    expect(plan.filter(({ kind }) => kind.kind === 'write').map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(plan.slice(0, 5).filter(({ kind }) => kind.kind === 'write')).toHaveLength(1)
  })

  it('do not wait for those before, and a stall is counted in full for each who came during it', async () => {
    const time = ownTime()
    let begun = 0
    const stalled = kindOf('read', 1, async () => {
      begun += 1
      await time.at(1000)
      return 'ok'
    })

    const whole = arriving([stalled], { rate: 10, seconds: 2, now: time.now, wait: time.wait })
    const [tally] = await whole

    expect(begun).toBe(20)
    expect(tally).toMatchObject({ count: 20, ok: 20, errors: {} })
    // Who came first waited a second, the next 100 ms less, until after a second nobody waits any more.
    expect(tally?.latency.max).toBeGreaterThan(990_000)
    expect(tally && percentileOf(tally, 75)).toBeGreaterThan(450)
  })

  it('are counted by what went wrong', async () => {
    const wrong = [async () => 'ok', async () => '503', async () => Promise.reject(new TypeError('no'))] as const
    const mixed = kindOf('write', 1, async (number) => (wrong[number % 3] ?? served)())

    const [tally] = await arriving([mixed], { rate: 6000, seconds: 0.001 })

    expect(tally).toMatchObject({ count: 6, ok: 2, errors: { '503': 2, TypeError: 2 } })
  })
})
