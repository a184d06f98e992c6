import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createConsumer } from '../platform/consumer.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { hearQueue } from '../platform/queue.ts'
import { lambdaDelivery } from './delivery-furniture.ts'
import { noticesWorker } from './worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))

export const handler = hearQueue(
  createConsumer({
    name: 'notices-events',
    table,
    clock: systemClock,
    log: lambdaLog(setting('DOOR')),
    handle: noticesWorker(lambdaDelivery(table, setting)),
  }),
)
