import { handle } from 'hono/aws-lambda'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { createAllowances } from '../platform/allowance.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { createApi } from '../platform/http.ts'
import { lambdaLog } from '../platform/log.ts'
import { createVerify, keysAt } from '../platform/token.ts'
import { publicRoutes } from './contract.ts'
import { pricingRoutes } from './pricing-routes.ts'
import { createPricingStore } from './pricing-store.ts'

const table = createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))

const api = createApi({
  block: 'districts',
  publicRoutes,
  verify: createVerify({ issuer: setting('ISSUER'), audience: setting('AUDIENCE').split(','), keys: keysAt(setting('JWKS_URI')) }),
  log: lambdaLog(setting('DOOR')),
  allowances: createAllowances(table, systemClock),
})

pricingRoutes(api, {
  store: createPricingStore(table, systemClock, ulid),
  clock: systemClock,
})

export const handler = handle(api.app)
