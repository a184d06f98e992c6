import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { systemClock } from '../../kernel/time.ts'
import { bucketOf, dynamoClient, setting } from '../../platform/aws.ts'
import { createConsumer } from '../../platform/consumer.ts'
import { createTable } from '../../platform/dynamo-table.ts'
import { createFiles } from '../../platform/files.ts'
import { lambdaLog } from '../../platform/log.ts'
import { hearQueue } from '../../platform/queue.ts'
import { createTypeface } from '../../platform/typeface.ts'
import { createDistrictsStore } from '../store.ts'
import { documentWorker } from './document-worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))
const fonts = setting('FONTS_DIR')

export const handler = hearQueue(
  createConsumer({
    name: 'districts-documents',
    table,
    clock: systemClock,
    log: lambdaLog(setting('DOOR')),
    handle: documentWorker({
      store: createDistrictsStore(table, systemClock, ulid),
      files: createFiles(bucketOf(setting('FILES_BUCKET'), setting('AWS_REGION'))),
      typeface: createTypeface({ regular: join(fonts, 'NotoSansJP_400Regular.ttf'), bold: join(fonts, 'NotoSansJP_700Bold.ttf') }),
      newSecret: () => randomBytes(32).toString('hex'),
      portalUrl: setting('PORTAL_URL'),
    }),
  }),
)
