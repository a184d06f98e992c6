import { readFile } from 'node:fs/promises'
import { handle } from 'hono/aws-lambda'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createVerify, keysAt } from '../platform/token.ts'
import { noticesReference } from './reference.ts'
import { noticesRoutes } from './routes.ts'
import { createNoticesStore } from './store.ts'

const api = noticesRoutes({
  store: createNoticesStore(createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')), systemClock, ulid),
  clock: systemClock,
  verify: createVerify({ issuer: setting('ISSUER'), audience: setting('AUDIENCE').split(','), keys: keysAt(setting('JWKS_URI')) }),
  log: lambdaLog(setting('DOOR')),
  openapi: () => readFile(setting('OPENAPI_FILE'), 'utf8'),
  portalUrl: setting('PORTAL_URL'),
  ...noticesReference(createReference(setting('REFERENCE_DIR'))),
})

export const handler = handle(api.app)
