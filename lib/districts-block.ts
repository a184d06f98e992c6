import { type App, Stack } from 'aws-cdk-lib'
import { publicRoutes } from '../functions/districts/contract.ts'
import { districtsTable } from '../functions/districts/table.ts'
import { Alarms } from './parts/alarms.ts'
import { EventOutlet } from './parts/event-outlet.ts'
import { FileStore } from './parts/file-store.ts'
import { HttpDoor } from './parts/http-door.ts'
import { QueueWorker } from './parts/queue-worker.ts'
import { StoreTable } from './parts/store-table.ts'
import type { Settings } from './settings.ts'

/** Districts, their activity plans and rolls, what each would pay, who consents, and how a plan is certified. */
export class DistrictsBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-districts',
      env: { region: settings.region },
      terminationProtection: true,
      description: 'Kanmin: districts, activity plans, rolls, fee rules, consents, certification',
    })
    const alarms = new Alarms(this, 'Alarms', { mail: settings.alarmMail })
    const store = new StoreTable(this, 'Store', { spec: districtsTable, alarms })
    const files = new FileStore(this, 'Files', { block: 'districts', portalOrigin: settings.portalOrigin })
    const environment = { TABLE_NAME: store.tableName, FILES_BUCKET: files.bucketName }

    const http = new HttpDoor(this, 'Http', { block: 'districts', door: 'districts-http', publicRoutes, environment, settings, alarms })
    store.grantReadWrite(http.function)
    files.grantReadWrite(http.function, 'attachments')

    new EventOutlet(this, 'Outlet', { door: 'districts-relay', store, bus: settings.bus, alarms })
    const ears = new QueueWorker(this, 'Events', { door: 'districts-queue', bus: settings.bus, hears: ['members', 'districts'], environment, alarms })
    store.grantReadWrite(ears.function)
    // Its long acts read the rolls that were sent.
    files.grantReadWrite(ears.function, 'attachments')

    // A typeface and what draws with it are larger than all the rest: papers are made by a function of their own.
    const papers = new QueueWorker(this, 'Documents', {
      door: 'districts-documents',
      bus: settings.bus,
      hears: ['districts'],
      environment: { ...environment, FONTS_DIR: '/var/task/fonts', PORTAL_URL: settings.portalOrigin },
      alarms,
    })
    store.grantReadWrite(papers.function)
    files.grantReadWrite(papers.function, 'attachments/documents')
  }
}
