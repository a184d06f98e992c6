import { SESv2Client } from '@aws-sdk/client-sesv2'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createConsumer } from '../platform/consumer.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createMail } from '../platform/mail.ts'
import { hearQueue } from '../platform/queue.ts'
import { createMembersStore } from './store.ts'
import { membersWorker } from './worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))
const mail = createMail({ client: new SESv2Client({}), from: setting('MAIL_FROM') })

export const handler = hearQueue(
  createConsumer({
    name: 'members-letters',
    table,
    clock: systemClock,
    log: lambdaLog(setting('DOOR')),
    handle: membersWorker({
      store: createMembersStore(table, systemClock, ulid),
      send: (letter) => mail.send(letter),
      portalUrl: setting('PORTAL_URL'),
    }),
  }),
)
