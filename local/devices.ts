import { askingRun } from '../functions/devices/asking-run.ts'
import { figureRun } from '../functions/devices/figure-run.ts'
import { ingestWorker } from '../functions/devices/ingest-worker.ts'
import { provisioning } from '../functions/devices/provisioning-desk.ts'
import { devicesReference } from '../functions/devices/reference.ts'
import { createDevicesStore, type Tables } from '../functions/devices/store.ts'
import { watchRun } from '../functions/devices/watch-run.ts'
import type { NewUlid } from '../functions/kernel/ids.ts'
import type { Clock } from '../functions/kernel/time.ts'
import type { Log } from '../functions/platform/log.ts'
import { createReference } from '../functions/platform/reference.ts'
import { dataDir, localSlots } from './blocks.ts'
import { type Iot, startIot } from './parts/iot.ts'
import { startRounds } from './parts/rounds.ts'

type DevicesPlace = {
  readonly dir: string
  readonly preferredPort: number
  readonly tables: Tables
  readonly clock: Clock
  readonly newUlid: NewUlid
  readonly log: Log
}

/** What of devices runs beside its API: broker and registry, the worker behind them, and what AWS runs by a schedule. */
export const startDevices = async ({
  dir,
  preferredPort,
  tables,
  clock,
  newUlid,
  log,
}: DevicesPlace): Promise<Pick<Iot, 'things' | 'authority' | 'port' | 'queue' | 'answers' | 'stop'>> => {
  const store = createDevicesStore(tables, clock, newUlid)
  const { types } = devicesReference(createReference(dataDir))
  const parts = { store, clock, types, slots: localSlots, newToken: newUlid, log }
  const iot = await startIot({ dir, log, preferredPort, handle: ingestWorker(parts), batchSize: 500, provision: provisioning(parts) })
  const figures = startRounds({ log, pauseMilliseconds: 1_000 }, figureRun(parts))
  const silence = startRounds({ log, pauseMilliseconds: 15_000 }, watchRun(parts))
  const answers = startRounds({ log, pauseMilliseconds: 15_000 }, askingRun(parts))
  return {
    ...iot,
    async stop() {
      await iot.stop()
      await Promise.all([figures.stop(), silence.stop(), answers.stop()])
    },
  }
}
