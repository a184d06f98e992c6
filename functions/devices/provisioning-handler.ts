import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createSeries } from '../platform/series.ts'
import { provisioning } from './provisioning-desk.ts'
import { createDoorsStore } from './store.ts'

const client = dynamoClient(setting('AWS_REGION'))
const tables = { table: createTable(client, setting('TABLE_NAME')), series: createSeries(client, setting('TABLE_NAME')) }

/** Called by AWS IoT, which waits five seconds and takes no answer for a refusal. */
export const handler = provisioning({ store: createDoorsStore(tables, systemClock, ulid), clock: systemClock, log: lambdaLog(setting('DOOR')) })
