import { describe, expect, it } from 'vitest'
import { killWhileApplying } from './harness/kill.ts'

describe('a city killed while 200 applications are being sent', () => {
  it('has lost none that was answered, holds none by half, and does each once when it is asked again', async () => {
    const report = await killWhileApplying(70)

    expect(report.answered).toBeGreaterThanOrEqual(70)
    expect(report).toMatchObject({ lost: [], half: [], twice: [], unheard: 0 })
  }, 900_000)
})
