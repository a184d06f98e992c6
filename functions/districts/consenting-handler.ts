import { handle } from 'hono/aws-lambda'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { createAllowances } from '../platform/allowance.ts'
import { bucketOf, dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { createFiles } from '../platform/files.ts'
import { createApi } from '../platform/http.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createVerify, keysAt } from '../platform/token.ts'
import { consentingRoutes } from './consenting-routes.ts'
import { createConsentingStore } from './consenting-store.ts'
import { publicRoutes } from './contract.ts'
import { consentReference } from './reference.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))

const api = createApi({
  block: 'districts',
  publicRoutes,
  verify: createVerify({ issuer: setting('ISSUER'), audience: setting('AUDIENCE').split(','), keys: keysAt(setting('JWKS_URI')) }),
  log: lambdaLog(setting('DOOR')),
  allowances: createAllowances(table, systemClock),
})

consentingRoutes(api, {
  store: createConsentingStore(table, systemClock, ulid),
  clock: systemClock,
  files: createFiles(bucketOf(setting('FILES_BUCKET'), setting('AWS_REGION'))),
  ...consentReference(createReference(setting('REFERENCE_DIR'))),
})

export const handler = handle(api.app)
