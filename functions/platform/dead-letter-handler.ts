import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from './aws.ts'
import { createBurial } from './consumer.ts'
import { buryDeadLetters } from './dead-letters.ts'
import { createTable } from './dynamo-table.ts'

/** What a consumer neither handled nor parked; nothing of the consumer itself is loaded here, for it may be what fails. */
export const handler = buryDeadLetters(
  createBurial({ name: setting('CONSUMER'), table: createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')), clock: systemClock }),
)
