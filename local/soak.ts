import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawAnew } from './harness/draw-anew.ts'
import { killWhileApplying } from './harness/kill.ts'
import { killWhileMeasuring } from './harness/kill-devices.ts'
import { isWhole, killWhileLevying } from './harness/kill-fees.ts'
import { isComplete, killInTheYear } from './harness/kill-year.ts'

type Soaked = { readonly holds: boolean; readonly report: object }

const applying = async (killAfter: number): Promise<Soaked> => {
  const report = await killWhileApplying(killAfter)
  return { holds: report.lost.length + report.half.length + report.twice.length + report.unheard === 0, report }
}

const levying = async (killAfter: number): Promise<Soaked> => {
  const report = await killWhileLevying(killAfter)
  return { holds: isWhole(report), report }
}

const passing = async (killAfter: number): Promise<Soaked> => {
  const report = await killInTheYear(killAfter)
  return { holds: isComplete(report), report }
}

const measuring = async (killAfter: number): Promise<Soaked> => {
  const { wrong, ...report } = await killWhileMeasuring(killAfter, Math.round(killAfter * 100))
  return { holds: wrong.length === 0, report: { ...report, wrong: wrong.length, some: wrong.slice(0, 10) } }
}

const drawing = async (seed: number): Promise<Soaked> => {
  const { failed, ...report } = await drawAnew(seed)
  return { holds: failed.length === 0, report: { ...report, failed } }
}

/** Where the city is killed: after so many applications, payers and lines, letters, or this share of the readings; or which draws are made. */
const soaks = {
  applications: { soak: 'kill while applying', points: [1, 5, 20, 45, 70, 95, 120, 150, 180, 199], run: applying },
  fees: { soak: 'kill while levying and while importing', points: [400, 1, 1100, 200, 600, 800, 1000, 50, 300, 700], run: levying },
  year: {
    soak: 'kill while dunning, while paying grants and while closing',
    points: [60, 1, 160, 30, 119, 121, 90, 200, 235, 120],
    run: passing,
  },
  draws: { soak: 'every property with other draws', points: Array.from({ length: 10 }, () => randomInt(2 ** 31)), run: drawing },
  devices: { soak: 'kill while measuring', points: [0.5, 0.05, 0.95, 0.15, 0.25, 0.35, 0.45, 0.65, 0.75, 0.85], run: measuring },
} as const

const isSoak = (name: string): name is keyof typeof soaks => name in soaks

/** `npm run soak [applications|fees|year|devices|draws] [times]`: a city is killed ten times, each at another point; `draws` tries the properties. */
const [name = 'applications', times = '10'] = process.argv.slice(2)
if (!isSoak(name)) {
  console.error(`no such soak: ${name} (there are: ${Object.keys(soaks).join(', ')})`)
  process.exit(2)
}

// The demonstration is loaded once for all times, into a folder that ends with this run.
const temporary = await mkdtemp(join(tmpdir(), 'kanmin-soak-'))
process.env['TMPDIR'] = temporary

const { soak, points, run } = soaks[name]
let failed = 0
const asked = points.slice(0, Number(times))
for (const killAfter of asked) {
  const { holds, report } = await run(killAfter)
  if (!holds) failed += 1
  process.stdout.write(`${JSON.stringify({ soak, killAfter, holds, ...report })}\n`)
}
await rm(temporary, { recursive: true, force: true })
process.stdout.write(`${asked.length - failed} passed, ${failed} failed, 0 skipped\n`)
process.exitCode = failed === 0 ? 0 : 1
