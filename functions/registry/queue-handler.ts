import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { hearQueue } from '../platform/queue.ts'
import { createReference } from '../platform/reference.ts'
import { createRegistryStore } from './store.ts'
import { registryWorker } from './worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))

export const handler = hearQueue(registryWorker(createRegistryStore(createReference('.'), table)))
