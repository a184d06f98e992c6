import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { bucketOf, dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { createFiles } from '../platform/files.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { membersReference } from './reference.ts'
import { createMembersStore } from './store.ts'
import { membersSweep } from './sweep.ts'

const sweep = membersSweep({
  store: createMembersStore(createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')), systemClock, ulid),
  files: createFiles(bucketOf(setting('FILES_BUCKET'), setting('AWS_REGION'))),
  clock: systemClock,
  log: lambdaLog(setting('DOOR')),
  personalData: membersReference(createReference(setting('REFERENCE_DIR'))).personalData,
})

/** Once a day, in the small hours of Tokyo. */
export const handler = async (): Promise<void> => {
  await sweep()
}
