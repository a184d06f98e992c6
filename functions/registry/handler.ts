import { readFile } from 'node:fs/promises'
import { handle } from 'hono/aws-lambda'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createVerify, keysAt } from '../platform/token.ts'
import { registryRoutes } from './routes.ts'
import { createRegistryStore } from './store.ts'

const api = registryRoutes({
  store: createRegistryStore(createReference(setting('REFERENCE_DIR')), createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME'))),
  verify: createVerify({ issuer: setting('ISSUER'), audience: setting('AUDIENCE').split(','), keys: keysAt(setting('JWKS_URI')) }),
  log: lambdaLog(setting('DOOR')),
  openapi: () => readFile(setting('OPENAPI_FILE'), 'utf8'),
})

export const handler = handle(api.app)
