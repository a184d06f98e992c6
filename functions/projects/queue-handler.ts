import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createConsumer } from '../platform/consumer.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { hearQueue } from '../platform/queue.ts'
import { createReference } from '../platform/reference.ts'
import { matchingReference } from './matching-reference.ts'
import { matchingWorker } from './matching-worker.ts'
import { createProjectsStore } from './store.ts'
import { projectsWorker } from './worker.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))
const store = createProjectsStore(table, systemClock, ulid)
const hear = projectsWorker({ store, clock: systemClock })
const match = matchingWorker({ store, clock: systemClock, matching: matchingReference(createReference(setting('REFERENCE_DIR'))).matching })

export const handler = hearQueue(
  createConsumer({
    name: 'projects-members',
    table,
    clock: systemClock,
    log: lambdaLog(setting('DOOR')),
    // First who takes part, then what fits: matching decides on what has been heard.
    handle: async (event) => {
      await hear(event)
      await match(event)
    },
  }),
)
