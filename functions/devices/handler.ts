import { readFile } from 'node:fs/promises'
import { handle } from 'hono/aws-lambda'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { createAllowances } from '../platform/allowance.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createSeries } from '../platform/series.ts'
import { createVerify, keysAt } from '../platform/token.ts'
import { slotsInAws } from './furniture.ts'
import { measuringRoutes } from './measuring-routes.ts'
import { devicesReference } from './reference.ts'
import { createDoorsStore } from './store.ts'

const client = dynamoClient(setting('AWS_REGION'))
const tables = { table: createTable(client, setting('TABLE_NAME')), series: createSeries(client, setting('TABLE_NAME')) }

const api = measuringRoutes({
  store: createDoorsStore(tables, systemClock, ulid),
  clock: systemClock,
  slots: slotsInAws,
  newToken: ulid,
  verify: createVerify({ issuer: setting('ISSUER'), audience: setting('AUDIENCE').split(','), keys: keysAt(setting('JWKS_URI')) }),
  log: lambdaLog(setting('DOOR')),
  allowances: createAllowances(tables.table, systemClock),
  openapi: () => readFile(setting('OPENAPI_FILE'), 'utf8'),
  ...devicesReference(createReference(setting('REFERENCE_DIR'))),
})

export const handler = handle(api.app)
