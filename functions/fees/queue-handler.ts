import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { bucketOf, dynamoClient, setting } from '../platform/aws.ts'
import { createConsumer } from '../platform/consumer.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { createFiles } from '../platform/files.ts'
import { lambdaLog } from '../platform/log.ts'
import { hearQueue } from '../platform/queue.ts'
import { createReference } from '../platform/reference.ts'
import { createHearingStore } from './hearing-store.ts'
import { feesReference } from './reference.ts'
import { feesWorker } from './worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))

export const handler = hearQueue(
  createConsumer({
    name: 'fees-events',
    table,
    clock: systemClock,
    log: lambdaLog(setting('DOOR')),
    handle: feesWorker({
      store: createHearingStore(table, systemClock, ulid),
      clock: systemClock,
      files: createFiles(bucketOf(setting('FILES_BUCKET'), setting('AWS_REGION'))),
      ...feesReference(createReference(setting('REFERENCE_DIR'))),
    }),
  }),
)
