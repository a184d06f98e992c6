import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { hearBounce } from './bounces.ts'
import { createReaderStore } from './reader-store.ts'

const readers = createReaderStore(createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')))

/** Woken by the mail service's own event when a mail comes back. */
export const handler = ({ detail }: { readonly detail: unknown }): Promise<void> => hearBounce(readers, detail)
