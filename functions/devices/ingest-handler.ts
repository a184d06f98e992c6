import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createSeries } from '../platform/series.ts'
import { slotsInAws } from './furniture.ts'
import { ingestWorker } from './ingest-worker.ts'
import { devicesReference } from './reference.ts'
import { createDoorsStore } from './store.ts'

const client = dynamoClient(setting('AWS_REGION'))
const tables = { table: createTable(client, setting('TABLE_NAME')), series: createSeries(client, setting('TABLE_NAME')) }

export const handler = ingestWorker({
  store: createDoorsStore(tables, systemClock, ulid),
  clock: systemClock,
  slots: slotsInAws,
  newToken: ulid,
  log: lambdaLog(setting('DOOR')),
  ...devicesReference(createReference(setting('REFERENCE_DIR'))),
})
