import { type App, Stack } from 'aws-cdk-lib'
import { publicRoutes } from '../functions/registry/contract.ts'
import { Alarms } from './parts/alarms.ts'
import { HttpDoor } from './parts/http-door.ts'
import type { Settings } from './settings.ts'

/** The reference data the product ships, to be read by everybody. It keeps nothing, so it has no table. */
export class RegistryBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-registry',
      env: { region: settings.region },
      description: 'Kanmin: local governments, boundaries, code lists',
    })
    const alarms = new Alarms(this, 'Alarms', { mail: settings.alarmMail })
    new HttpDoor(this, 'Http', { block: 'registry', door: 'registry-http', publicRoutes, settings, alarms })
  }
}
