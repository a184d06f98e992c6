import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from './aws.ts'
import { createTable } from './dynamo-table.ts'
import { publishTo } from './event-bus.ts'
import { lambdaLog } from './log.ts'
import { relay, unheardSince } from './outbox.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))
const client = new EventBridgeClient({})
const log = lambdaLog(setting('DOOR'))
const publish = publishTo(setting('BUS_NAME'), (entries) => client.send(new PutEventsCommand({ Entries: [...entries] })))

/** Woken by the table's stream, and every minute in case it slept through one: what it was told does not matter, what is unheard does. */
export const handler = async (): Promise<void> => {
  await tellOfDelay()
  await relay(table, publish)
}

/** The line lib/parts/event-outlet.ts counts: a bus that takes nothing raises no error, its events only grow old. */
const tellOfDelay = async (): Promise<void> => {
  const since = await unheardSince(table)
  if (!since) return
  const unheardSeconds = Math.round((Date.parse(systemClock()) - Date.parse(since)) / 1000)
  if (unheardSeconds >= 60) log.info('events wait', { unheardSeconds })
}
