import { type App, Stack } from 'aws-cdk-lib'
import {
  certifyingPaths,
  consentingPaths,
  enrollingPaths,
  issuingPaths,
  pricingPaths,
  publicRoutes,
  schedulingPaths,
} from '../functions/districts/contract.ts'
import { districtsTable } from '../functions/districts/table.ts'
import { Alarms } from './parts/alarms.ts'
import { BlockDashboard } from './parts/dashboard.ts'
import { EventOutlet } from './parts/event-outlet.ts'
import { FileStore } from './parts/file-store.ts'
import { DoorFunction } from './parts/function.ts'
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
    const store = new StoreTable(this, 'Store', { spec: districtsTable, alarms, settings })
    const files = new FileStore(this, 'Files', { block: 'districts', portalOrigin: settings.portalOrigin })
    const tableOnly = { TABLE_NAME: store.tableName }
    const environment = { ...tableOnly, FILES_BUCKET: files.bucketName }

    const enrolling = new DoorFunction(this, 'Enrolling', { door: 'districts-enrolling-http', environment, alarms })
    const pricing = new DoorFunction(this, 'Pricing', { door: 'districts-pricing-http', environment: tableOnly, alarms })
    const consenting = new DoorFunction(this, 'Consenting', { door: 'districts-consenting-http', environment, alarms })
    const certifying = new DoorFunction(this, 'Certifying', { door: 'districts-certifying-http', environment, alarms })
    const scheduling = new DoorFunction(this, 'Scheduling', { door: 'districts-scheduling-http', environment: tableOnly, alarms })
    const issuing = new DoorFunction(this, 'Issuing', { door: 'districts-issuing-http', environment, alarms })
    const http = new HttpDoor(this, 'Http', {
      block: 'districts',
      door: 'districts-http',
      publicRoutes,
      environment,
      further: [
        { function: enrolling, routes: enrollingPaths },
        { function: pricing, routes: pricingPaths },
        { function: consenting, routes: consentingPaths },
        { function: certifying, routes: certifyingPaths },
        { function: scheduling, routes: schedulingPaths },
        { function: issuing, routes: issuingPaths },
      ],
      settings,
      alarms,
    })
    for (const door of [http.function, enrolling, pricing, consenting, certifying, scheduling, issuing]) store.grantReadWrite(door)
    for (const door of [http.function, enrolling, consenting, certifying, issuing]) files.grantReadWrite(door, 'attachments')

    new EventOutlet(this, 'Outlet', { door: 'districts-relay', store, bus: settings.bus, alarms })
    const ears = new QueueWorker(this, 'Events', {
      door: 'districts-queue',
      bus: settings.bus,
      hears: ['members', 'districts', 'devices'],
      environment,
      alarms,
    })
    store.grantReadWrite(ears.function)
    // Its long acts read the rolls that were sent.
    files.grantReadWrite(ears.function, 'attachments')
    // What names people goes when it is no longer needed: photos of signed papers, letters, files of rolls. The plan's documents stay.
    for (const prefix of ['attachments/consents', 'attachments/documents', 'attachments/imp_*']) files.grantErase(ears.function, prefix)

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
    new BlockDashboard(this, 'Dashboard')
  }
}
