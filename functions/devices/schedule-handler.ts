import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createSeries } from '../platform/series.ts'
import { askingRun } from './asking-run.ts'
import { figureRun } from './figure-run.ts'
import { slotsInAws } from './furniture.ts'
import { devicesReference } from './reference.ts'
import { createDevicesStore } from './store.ts'
import { watchRun } from './watch-run.ts'

const client = dynamoClient(setting('AWS_REGION'))
const tables = { table: createTable(client, setting('TABLE_NAME')), series: createSeries(client, setting('TABLE_NAME')) }
const log = lambdaLog(setting('DOOR'))
const parts = {
  store: createDevicesStore(tables, systemClock, ulid),
  clock: systemClock,
  slots: slotsInAws,
  log,
  ...devicesReference(createReference(setting('REFERENCE_DIR'))),
}
const runs = { figures: figureRun(parts), silence: watchRun(parts), answers: askingRun(parts) }

/** Woken every minute for the hours that are due, every five for the devices that should have been heard of, every hour for the figures that others asked for. Each may run again at any time. */
export const handler = async ({ run }: { readonly run: keyof typeof runs }): Promise<void> => {
  log.info('run finished', { run, count: await runs[run]() })
}
