import { type App, Stack } from 'aws-cdk-lib'
import { publicRoutes } from '../functions/registry/contract.ts'
import { registryTable } from '../functions/registry/table.ts'
import { Alarms } from './parts/alarms.ts'
import { BlockDashboard } from './parts/dashboard.ts'
import { HttpDoor } from './parts/http-door.ts'
import { QueueWorker } from './parts/queue-worker.ts'
import { StoreTable } from './parts/store-table.ts'
import type { Settings } from './settings.ts'

/** The reference data the product ships, to be read by everybody, and what it has heard of newer lists than the shipped one. */
export class RegistryBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-registry',
      env: { region: settings.region },
      terminationProtection: true,
      description: 'Kanmin: local governments, boundaries, code lists',
    })
    const alarms = new Alarms(this, 'Alarms', { mail: settings.alarmMail })
    const store = new StoreTable(this, 'Store', { spec: registryTable, alarms, settings })
    const environment = { TABLE_NAME: store.tableName }
    const http = new HttpDoor(this, 'Http', { block: 'registry', door: 'registry-http', publicRoutes, environment, settings, alarms })
    store.grantRead(http.function)
    const list = new QueueWorker(this, 'List', { door: 'registry-queue', bus: settings.bus, hears: ['members'], environment, alarms })
    store.grantPut(list.function)
    new BlockDashboard(this, 'Dashboard')
  }
}
