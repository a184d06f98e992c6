import { ulid } from 'ulid'
import { systemClock } from '../../kernel/time.ts'
import { bucketOf, dynamoClient, setting } from '../../platform/aws.ts'
import { createTable } from '../../platform/dynamo-table.ts'
import { createFiles } from '../../platform/files.ts'
import { lambdaLog } from '../../platform/log.ts'
import { createCheckingStore } from '../checking-store.ts'
import { checkEveryBook } from './books-check-desk.ts'

const check = checkEveryBook({
  store: createCheckingStore(createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')), systemClock, ulid),
  files: createFiles(bucketOf(setting('FILES_BUCKET'), setting('AWS_REGION'))),
  clock: systemClock,
  log: lambdaLog(setting('DOOR')),
})

/** Once a day, in the small hours of Tokyo, when nobody posts. */
export const handler = async (): Promise<void> => {
  await check()
}
