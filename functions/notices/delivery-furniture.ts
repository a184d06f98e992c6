import { randomBytes } from 'node:crypto'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { ulid } from 'ulid'
import { systemClock } from '../kernel/time.ts'
import type { Table } from '../platform/dynamo-table.ts'
import { lambdaLog } from '../platform/log.ts'
import { createMail } from '../platform/mail.ts'
import { createReference } from '../platform/reference.ts'
import type { Delivery } from './delivery.ts'
import { noticesReference } from './reference.ts'
import { createNoticesStore } from './store.ts'

type Settings = (name: string) => string

/** What the queue's door and the schedule's door are furnished with alike. */
export const lambdaDelivery = (table: Table, setting: Settings): Delivery => ({
  store: createNoticesStore(table, systemClock, ulid),
  clock: systemClock,
  log: lambdaLog(setting('DOOR')),
  mail: createMail({ client: new SESv2Client({}), from: setting('MAIL_FROM'), configurationSet: setting('MAIL_CONFIGURATION') }),
  portalUrl: setting('PORTAL_URL'),
  newToken: () => randomBytes(32).toString('base64url'),
  ...noticesReference(createReference(setting('REFERENCE_DIR'))),
})
