import { killWhileApplying } from './harness/kill.ts'

/** `npm run soak`: the kill of local/kill.test.ts ten times, each at another point. */
const points = [1, 5, 20, 45, 70, 95, 120, 150, 180, 199]

let failed = 0
for (const killAfter of points) {
  const report = await killWhileApplying(killAfter)
  const holds = report.lost.length + report.half.length + report.twice.length + report.unheard === 0
  if (!holds) failed += 1
  process.stdout.write(`${JSON.stringify({ soak: 'kill while applying', killAfter, holds, ...report })}\n`)
}
process.stdout.write(`${points.length - failed} passed, ${failed} failed, 0 skipped\n`)
process.exitCode = failed === 0 ? 0 : 1
