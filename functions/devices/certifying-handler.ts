import { X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { IoTClient } from '@aws-sdk/client-iot'
import { handle } from 'hono/aws-lambda'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import { createAllowances } from '../platform/allowance.ts'
import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createReference } from '../platform/reference.ts'
import { createSeries } from '../platform/series.ts'
import { createThings } from '../platform/things.ts'
import { createVerify, keysAt } from '../platform/token.ts'
import { certifyingRoutes } from './certifying-routes.ts'
import { slotsInAws } from './furniture.ts'
import { devicesReference } from './reference.ts'
import { createDoorsStore } from './store.ts'

const client = dynamoClient(setting('AWS_REGION'))
const tables = { table: createTable(client, setting('TABLE_NAME')), series: createSeries(client, setting('TABLE_NAME')) }
const accountArn = setting('IOT_ARN')

/** The root that AWS IoT shows; the runtime knows it as every browser does. */
const amazonRoot = async (): Promise<string> => {
  const root = rootCertificates.find((pem) => new X509Certificate(pem).subject.includes('CN=Amazon Root CA 1'))
  if (!root) throw new Error('the runtime does not know Amazon Root CA 1')
  return root
}

const api = certifyingRoutes({
  store: createDoorsStore(tables, systemClock, ulid),
  clock: systemClock,
  slots: slotsInAws,
  things: createThings(new IoTClient({}), (certificateId) => `${accountArn}:cert/${certificateId}`),
  authority: amazonRoot,
  verify: createVerify({ issuer: setting('ISSUER'), audience: setting('AUDIENCE').split(','), keys: keysAt(setting('JWKS_URI')) }),
  log: lambdaLog(setting('DOOR')),
  allowances: createAllowances(tables.table, systemClock),
  ...devicesReference(createReference(setting('REFERENCE_DIR'))),
})

export const handler = handle(api.app)
