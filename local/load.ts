import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { startCityProcess, stopCityProcess } from './harness/city-process.ts'
import { demoPlace } from './harness/demo-place.ts'
import { arriving, percentileOf, type Tally } from './load/arrivals.ts'
import { askingAt } from './load/asking.ts'
import { askedChecks, type Checked, checksIn } from './load/books.ts'
import { countersOf } from './load/counters.ts'
import { importsOf } from './load/imports.ts'
import { promisedThings } from './load/promised.ts'
import { readersOf } from './load/readers.ts'
import { writersOf } from './load/writers.ts'
import { freePort } from './parts/engine.ts'
import { complain, say } from './speak.ts'

const municipality = '372013'
const most = { seconds: 600, rate: 200, devices: 50 }

const usage = `load: --seconds 1..${most.seconds} --rate ARRIVALS-A-SECOND 1..${most.rate} --devices 1..${most.devices} [--at http://127.0.0.1:8080]
  まちを一つ起こして試します。--at は動いているまちを使います / Starts a city of its own; --at uses one that runs.`

/** `npm run load -- --seconds 60 --rate 20`: the public, offices, imports and devices come to a city at a fixed rate; nothing that was answered may be lost. */
const given = (() => {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      rate: { type: 'string', default: '20' },
      devices: { type: 'string', default: '5' },
      at: { type: 'string' },
    },
  })
  const [seconds, rate, devices] = [Number(values.seconds), Number(values.rate), Number(values.devices)]
  const fits = Object.entries({ seconds, rate, devices }).every(([name, value]) => value >= 1 && value <= most[name as keyof typeof most])
  const isHere = values.at === undefined || ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(values.at).hostname)
  if (fits && isHere) return { seconds, rate, devices, at: values.at && new URL(values.at).origin }
  complain(usage)
  process.exit(2)
})()

type Outcome = {
  readonly tallies: readonly Tally[]
  readonly lost: readonly string[]
  readonly promised: number
  readonly readings: number
  readonly took: number
}

const loaded = async (origin: string): Promise<Outcome> => {
  const ask = askingAt(origin)
  const promised = promisedThings()
  const counters = await countersOf(ask, promised, given.devices)
  const kinds = [...(await readersOf(ask)), ...(await writersOf(ask, promised)), ...(await importsOf(ask, promised, municipality)), ...counters.kinds]
  const began = performance.now()
  const tallies = await arriving(kinds, given)
  const took = (performance.now() - began) / 1000
  await counters.end()
  return { tallies, took, lost: await promised.lost(), promised: promised.count(), readings: counters.taken() }
}

/** A city of its own, stopped in order before its books are checked where they are kept. */
const loadedAlone = async (): Promise<Outcome & { readonly checked: readonly Checked[]; readonly unheard: number }> => {
  const dir = await demoPlace()
  const port = await freePort()
  const city = await startCityProcess({ dir, port, demo: 'on' })
  try {
    const outcome = await loaded(`http://127.0.0.1:${port}`)
    const [asked] = await askedChecks(askingAt(`http://127.0.0.1:${port}`), municipality)
    await stopCityProcess(city)
    const { checked, unheard } = await checksIn(dir)
    return { ...outcome, checked: [...(asked ? [asked] : []), ...checked], unheard }
  } finally {
    await stopCityProcess(city)
    await rm(dir, { recursive: true, force: true })
  }
}

const loadedAt = async (origin: string) => ({ ...(await loaded(origin)), checked: await askedChecks(askingAt(origin), municipality), unheard: 0 })

const { tallies, took, lost, promised, readings, checked, unheard } = given.at ? await loadedAt(given.at) : await loadedAlone()
for (const tally of tallies) {
  const [p50, p95, p99] = [50, 95, 99].map((percent) => percentileOf(tally, percent))
  const { kind, count, ok, errors } = tally
  say(JSON.stringify({ load: kind, count, ok, aSecond: Math.round((ok / took) * 100) / 100, p50, p95, p99, unit: 'ms', errors }))
}
const unsound = checked.filter(({ isSound }) => !isSound)
const holds = lost.length === 0 && unsound.length === 0 && unheard === 0 && checked.length > 0
say(
  JSON.stringify({
    ...{ load: 'all', seconds: Math.round(took * 10) / 10, meantSeconds: given.seconds, rate: given.rate },
    ...{ arrivals: tallies.reduce((sum, { count }) => sum + count, 0), promised, readings },
    ...{ lost: lost.length, some: lost.slice(0, 10), booksChecked: checked.length, unsound, unheard, holds },
  }),
)
process.exitCode = holds ? 0 : 1
