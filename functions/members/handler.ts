import { readFile } from 'node:fs/promises'
import { handle } from 'hono/aws-lambda'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { createAllowances } from '../platform/allowance.ts'
import { bucketOf, dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { createFiles } from '../platform/files.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createVerify, keysAt } from '../platform/token.ts'
import { membersReference } from './reference.ts'
import { membersRoutes } from './routes.ts'
import { createMembersStore } from './store.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))

const api = membersRoutes({
  store: createMembersStore(table, systemClock, ulid),
  clock: systemClock,
  verify: createVerify({ issuer: setting('ISSUER'), audience: setting('AUDIENCE').split(','), keys: keysAt(setting('JWKS_URI')) }),
  files: createFiles(bucketOf(setting('FILES_BUCKET'), setting('AWS_REGION'))),
  log: lambdaLog(setting('DOOR')),
  allowances: createAllowances(table, systemClock),
  openapi: () => readFile(setting('OPENAPI_FILE'), 'utf8'),
  ...membersReference(createReference(setting('REFERENCE_DIR'))),
})

export const handler = handle(api.app)
