import { type App, Stack } from 'aws-cdk-lib'
import { collectingPaths, grantingPaths, notifyingPaths, publicRoutes, settlingPaths } from '../functions/fees/contract.ts'
import { feesTable } from '../functions/fees/table.ts'
import { Alarms } from './parts/alarms.ts'
import { DailyRun } from './parts/daily-run.ts'
import { BlockDashboard } from './parts/dashboard.ts'
import { EventOutlet } from './parts/event-outlet.ts'
import { FileStore } from './parts/file-store.ts'
import { DoorFunction } from './parts/function.ts'
import { HttpDoor } from './parts/http-door.ts'
import { QueueWorker } from './parts/queue-worker.ts'
import { StoreTable } from './parts/store-table.ts'
import type { Settings } from './settings.ts'

/** What is levied, what came in, and the books that prove every yen of it. */
export class FeesBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-fees',
      env: { region: settings.region },
      terminationProtection: true,
      description: 'Kanmin: levies, books, bank files, clearing',
    })
    const alarms = new Alarms(this, 'Alarms', { mail: settings.alarmMail })
    const store = new StoreTable(this, 'Store', { spec: feesTable, alarms, settings })
    const files = new FileStore(this, 'Files', { block: 'fees', portalOrigin: settings.portalOrigin })
    const environment = { TABLE_NAME: store.tableName, FILES_BUCKET: files.bucketName }

    const notifying = new DoorFunction(this, 'Notifying', { door: 'fees-notifying-http', environment, alarms })
    const granting = new DoorFunction(this, 'Granting', { door: 'fees-granting-http', environment, alarms })
    const collecting = new DoorFunction(this, 'Collecting', { door: 'fees-collecting-http', environment, alarms })
    const settling = new DoorFunction(this, 'Settling', { door: 'fees-settling-http', environment, alarms })
    const http = new HttpDoor(this, 'Http', {
      block: 'fees',
      door: 'fees-http',
      publicRoutes,
      environment,
      further: [
        { function: notifying, routes: notifyingPaths },
        { function: granting, routes: grantingPaths },
        { function: collecting, routes: collectingPaths },
        { function: settling, routes: settlingPaths },
      ],
      settings,
      alarms,
    })
    for (const door of [http.function, notifying, granting, collecting, settling]) {
      store.grantReadWrite(door)
      files.grantReadWrite(door, 'attachments')
    }

    new EventOutlet(this, 'Outlet', { door: 'fees-relay', store, bus: settings.bus, alarms })
    const ears = new QueueWorker(this, 'Events', {
      door: 'fees-queue',
      bus: settings.bus,
      hears: ['members', 'districts', 'fees'],
      environment: { ...environment, REFERENCE_DIR: '/var/task/data' },
      alarms,
    })
    store.grantReadWrite(ears.function)
    // Its long acts read the rolls and the bank files that were sent.
    files.grantReadWrite(ears.function, 'attachments')

    const checks = new DailyRun(this, 'Checks', { door: 'fees-checks', environment, alarms })
    store.grantReadWrite(checks.function)
    // The night also erases what is kept long enough.
    files.grantErase(checks.function, 'attachments')

    // A typeface and what draws with it are larger than all the rest: notices are made by a function of their own.
    const notices = new QueueWorker(this, 'Notices', {
      door: 'fees-notices',
      bus: settings.bus,
      hears: ['fees'],
      environment: { ...environment, FONTS_DIR: '/var/task/fonts', REFERENCE_DIR: '/var/task/data' },
      alarms,
    })
    store.grantReadWrite(notices.function)
    files.grantReadWrite(notices.function, 'attachments/documents')
    new BlockDashboard(this, 'Dashboard')
  }
}
