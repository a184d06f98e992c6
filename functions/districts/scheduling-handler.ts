import { handle } from 'hono/aws-lambda'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { createApi } from '../platform/http.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createVerify, keysAt } from '../platform/token.ts'
import { publicRoutes } from './contract.ts'
import { districtsReference } from './reference.ts'
import { schedulingRoutes } from './scheduling-routes.ts'
import { createSchedulingStore } from './scheduling-store.ts'

const api = createApi({
  block: 'districts',
  publicRoutes,
  verify: createVerify({ issuer: setting('ISSUER'), audience: setting('AUDIENCE').split(','), keys: keysAt(setting('JWKS_URI')) }),
  log: lambdaLog(setting('DOOR')),
})

schedulingRoutes(api, {
  store: createSchedulingStore(createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')), systemClock, ulid),
  clock: systemClock,
  ...districtsReference(createReference(setting('REFERENCE_DIR'))),
})

export const handler = handle(api.app)
