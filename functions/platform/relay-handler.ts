import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { dynamoClient, setting } from './aws.ts'
import { createTable } from './dynamo-table.ts'
import { publishTo } from './event-bus.ts'
import { relay } from './outbox.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))
const client = new EventBridgeClient({})
const publish = publishTo(setting('BUS_NAME'), (entries) => client.send(new PutEventsCommand({ Entries: [...entries] })))

/** Woken by the table's stream, and every minute in case it slept through one: what it was told does not matter, what is unheard does. */
export const handler = async (): Promise<void> => {
  await relay(table, publish)
}
