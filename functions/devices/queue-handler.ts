import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createConsumer } from '../platform/consumer.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createTeller } from '../platform/outbox.ts'
import { hearQueue } from '../platform/queue.ts'
import { createAskingStore } from './asking-store.ts'
import { createKnownStore } from './known-store.ts'
import { devicesWorker } from './worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))

export const handler = hearQueue(
  createConsumer({
    name: 'devices-events',
    table,
    clock: systemClock,
    log: lambdaLog(setting('DOOR')),
    handle: devicesWorker({ known: createKnownStore(table), asking: createAskingStore(table, createTeller('devices', systemClock, ulid)) }),
  }),
)
