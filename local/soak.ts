import { killWhileApplying } from './harness/kill.ts'
import { killWhileMeasuring } from './harness/kill-devices.ts'

const tell = (soak: string, told: object) => void process.stdout.write(`${JSON.stringify({ soak, ...told })}\n`)

/** `npm run soak`: the kill of local/kill.test.ts ten times, each at another point. */
const applying = async function* (): AsyncGenerator<boolean> {
  for (const killAfter of [1, 5, 20, 45, 70, 95, 120, 150, 180, 199]) {
    const report = await killWhileApplying(killAfter)
    const holds = report.lost.length + report.half.length + report.twice.length + report.unheard === 0
    tell('kill while applying', { killAfter, holds, ...report })
    yield holds
  }
}

/** `npm run soak -- devices 10`: 100,000 readings, the city killed on the way; so many times, each time at another point. */
const measuring = async function* (times: number): AsyncGenerator<boolean> {
  for (let time = 1; time <= times; time += 1) {
    const killAfter = (time - 0.5) / times
    const { wrong, ...report } = await killWhileMeasuring(killAfter, time)
    const holds = wrong.length === 0
    tell('kill while measuring', { killAfter, holds, ...report, wrong: wrong.length, some: wrong.slice(0, 10) })
    yield holds
  }
}

const [what = 'members', times = '1'] = process.argv.slice(2)
if (!['members', 'devices'].includes(what) || !(Number(times) >= 1)) {
  process.stderr.write('soak: [members] | devices TIMES\n')
  process.exit(2)
}
const results: boolean[] = []
for await (const holds of what === 'devices' ? measuring(Number(times)) : applying()) results.push(holds)
const failed = results.filter((holds) => !holds).length
process.stdout.write(`${results.length - failed} passed, ${failed} failed, 0 skipped\n`)
process.exitCode = failed === 0 ? 0 : 1
