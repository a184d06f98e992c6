import { SESv2Client } from '@aws-sdk/client-sesv2'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { bucketOf, dynamoClient, setting } from '../platform/aws.ts'
import { createConsumer } from '../platform/consumer.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { createFiles } from '../platform/files.ts'
import { lambdaLog } from '../platform/log.ts'
import { createMail } from '../platform/mail.ts'
import { hearQueue } from '../platform/queue.ts'
import { lettersConsumer } from './contract.ts'
import { createMembersStore } from './store.ts'
import { membersWorker } from './worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))
const mail = createMail({ client: new SESv2Client({}), from: setting('MAIL_FROM') })

export const handler = hearQueue(
  createConsumer({
    name: lettersConsumer,
    table,
    clock: systemClock,
    log: lambdaLog(setting('DOOR')),
    handle: membersWorker({
      store: createMembersStore(table, systemClock, ulid),
      files: createFiles(bucketOf(setting('FILES_BUCKET'), setting('AWS_REGION'))),
      clock: systemClock,
      send: (letter) => mail.send(letter),
      portalUrl: setting('PORTAL_URL'),
    }),
  }),
)
