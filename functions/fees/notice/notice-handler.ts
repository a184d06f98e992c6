import { join } from 'node:path'
import { ulid } from 'ulid'
import { systemClock } from '../../kernel/time.ts'
import { bucketOf, dynamoClient, setting } from '../../platform/aws.ts'
import { createConsumer } from '../../platform/consumer.ts'
import { createTable } from '../../platform/dynamo-table.ts'
import { createFiles } from '../../platform/files.ts'
import { lambdaLog } from '../../platform/log.ts'
import { hearQueue } from '../../platform/queue.ts'
import { createReference } from '../../platform/reference.ts'
import { createTypeface } from '../../platform/typeface.ts'
import { createNoticingStore } from '../noticing-store.ts'
import { feesReference } from '../reference.ts'
import { noticeWorker } from './notice-worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))
const fonts = setting('FONTS_DIR')

export const handler = hearQueue(
  createConsumer({
    name: 'fees-notices',
    table,
    clock: systemClock,
    log: lambdaLog(setting('DOOR')),
    handle: noticeWorker({
      store: createNoticingStore(table, systemClock, ulid),
      files: createFiles(bucketOf(setting('FILES_BUCKET'), setting('AWS_REGION'))),
      clock: systemClock,
      shippedRates: feesReference(createReference(setting('REFERENCE_DIR'))).shippedRates,
      typeface: createTypeface({ regular: join(fonts, 'NotoSansJP_400Regular.ttf'), bold: join(fonts, 'NotoSansJP_700Bold.ttf') }),
    }),
  }),
)
