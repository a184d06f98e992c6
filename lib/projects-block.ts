import { type App, Duration, Stack } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { partneringPaths, proposingPaths, publicRoutes, seekingPaths } from '../functions/projects/contract.ts'
import { projectsTable } from '../functions/projects/table.ts'
import { Alarms } from './parts/alarms.ts'
import { BlockDashboard } from './parts/dashboard.ts'
import { EventOutlet } from './parts/event-outlet.ts'
import { FileStore } from './parts/file-store.ts'
import { DoorFunction } from './parts/function.ts'
import { HttpDoor } from './parts/http-door.ts'
import { QueueWorker } from './parts/queue-worker.ts'
import { StoreTable } from './parts/store-table.ts'
import type { Settings } from './settings.ts'

/** Needs of local governments, solutions of businesses, who fits whom, and what comes of it. */
export class ProjectsBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-projects',
      env: { region: settings.region },
      terminationProtection: true,
      description: 'Kanmin: needs, solutions, matching, proposals, partnerships',
    })
    const alarms = new Alarms(this, 'Alarms', { mail: settings.alarmMail })
    const store = new StoreTable(this, 'Store', { spec: projectsTable, alarms, settings })
    const environment = { TABLE_NAME: store.tableName }

    const files = new FileStore(this, 'Files', { block: 'projects', portalOrigin: settings.portalOrigin })
    const withFiles = { ...environment, FILES_BUCKET: files.bucketName }
    const seeking = new DoorFunction(this, 'Seeking', { door: 'projects-seeking-http', environment, alarms })
    const proposing = new DoorFunction(this, 'Proposing', { door: 'projects-proposing-http', environment: withFiles, alarms })
    const partnering = new DoorFunction(this, 'Partnering', { door: 'projects-partnering-http', environment: withFiles, alarms })
    const http = new HttpDoor(this, 'Http', {
      block: 'projects',
      door: 'projects-http',
      publicRoutes,
      environment: withFiles,
      further: [
        { function: seeking, routes: seekingPaths },
        { function: proposing, routes: proposingPaths },
        { function: partnering, routes: partneringPaths },
      ],
      settings,
      alarms,
    })
    for (const door of [http.function, seeking, proposing, partnering]) store.grantReadWrite(door)
    for (const door of [http.function, proposing, partnering]) files.grantReadWrite(door, 'attachments')

    new EventOutlet(this, 'Outlet', { door: 'projects-relay', store, bus: settings.bus, alarms })
    const ears = new QueueWorker(this, 'Members', {
      door: 'projects-queue',
      bus: settings.bus,
      hears: ['members', 'projects', 'devices'],
      environment: { ...environment, REFERENCE_DIR: '/var/task/data' },
      alarms,
    })
    store.grantReadWrite(ears.function)

    const searches = new DoorFunction(this, 'Searches', { door: 'projects-searches', environment, alarms, timeout: Duration.minutes(5) })
    store.grantReadWrite(searches)
    // Seven in the morning in Tokyo. A run tells nothing twice, so that one that failed may simply be started again.
    new Rule(this, 'EveryMorning', {
      schedule: Schedule.cron({ hour: '22', minute: '0' }),
      targets: [new LambdaFunction(searches, { retryAttempts: 2 })],
    })
    new BlockDashboard(this, 'Dashboard')
  }
}
