import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { runSavedSearches } from './follow-run.ts'
import { createProjectsStore } from './store.ts'

const store = createProjectsStore(createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')), systemClock, ulid)
const log = lambdaLog(setting('DOOR'))

/** Woken every morning at seven in Tokyo. A run that fails is tried again by the schedule; it tells nothing twice. */
export const handler = async (): Promise<void> => {
  log.info('saved searches run', { hits: await runSavedSearches({ store, clock: systemClock }) })
}
