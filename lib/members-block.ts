import { type App, ArnFormat, Aws, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { lettersConsumer, publicRoutes } from '../functions/members/contract.ts'
import { membersTable } from '../functions/members/table.ts'
import { Alarms } from './parts/alarms.ts'
import { DailyRun } from './parts/daily-run.ts'
import { BlockDashboard } from './parts/dashboard.ts'
import { DeadLetterRecorder } from './parts/dead-letter-recorder.ts'
import { EventOutlet } from './parts/event-outlet.ts'
import { FileStore } from './parts/file-store.ts'
import { DoorFunction } from './parts/function.ts'
import { HttpDoor } from './parts/http-door.ts'
import { QueueWorker } from './parts/queue-worker.ts'
import { StoreTable } from './parts/store-table.ts'
import { claimsFunctionName, type Settings } from './settings.ts'

/** Who takes part: applications, admission, the directory, and what every token says of a person's memberships. */
export class MembersBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-members',
      env: { region: settings.region },
      terminationProtection: true,
      description: 'Kanmin: members, applications, directory, audit trail',
    })
    const alarms = new Alarms(this, 'Alarms', { mail: settings.alarmMail })
    const store = new StoreTable(this, 'Store', { spec: membersTable, alarms, settings })
    const environment = { TABLE_NAME: store.tableName }

    const files = new FileStore(this, 'Files', { block: 'members', portalOrigin: settings.portalOrigin })
    const http = new HttpDoor(this, 'Http', {
      block: 'members',
      door: 'members-http',
      publicRoutes,
      environment: { ...environment, FILES_BUCKET: files.bucketName },
      settings,
      alarms,
    })
    store.grantReadWrite(http.function)
    files.grantReadWrite(http.function, 'applications')

    new EventOutlet(this, 'Outlet', { door: 'members-relay', store, bus: settings.bus, alarms })
    const mailer = { ...environment, FILES_BUCKET: files.bucketName, MAIL_FROM: settings.mailFrom, PORTAL_URL: settings.portalOrigin }
    const letters = new QueueWorker(this, 'Letters', { door: 'members-queue', bus: settings.bus, hears: ['members'], environment: mailer, alarms })
    store.grantReadWrite(letters.function)
    files.grantErase(letters.function, 'applications')
    letters.function.addToRolePolicy(this.sendAs(settings.mailFrom))
    new DeadLetterRecorder(this, 'DeadLetters', { door: 'members-dead-letters', worker: letters, consumer: lettersConsumer, store, alarms })

    const swept = { ...environment, FILES_BUCKET: files.bucketName, REFERENCE_DIR: '/var/task/data' }
    const sweep = new DailyRun(this, 'Sweep', { door: 'members-sweep', environment: swept, alarms })
    store.grantReadWrite(sweep.function)
    files.grantErase(sweep.function, 'applications')

    this.addClaims(store, alarms)
    new BlockDashboard(this, 'Dashboard')
  }

  private sendAs(sender: string): PolicyStatement {
    const identity = this.formatArn({ service: 'ses', resource: 'identity', resourceName: sender.split('@').at(1) ?? sender })
    return new PolicyStatement({ actions: ['ses:SendEmail'], resources: [identity], conditions: { StringEquals: { 'ses:FromAddress': sender } } })
  }

  /** Called by whichever user pool of this account signs people in: the identity block spells the function's name, not its stack. */
  private addClaims(store: StoreTable, alarms: Alarms): void {
    const claims = new DoorFunction(this, 'Claims', {
      door: 'members-claims',
      functionName: claimsFunctionName,
      environment: { TABLE_NAME: store.tableName },
      alarms,
    })
    store.grantRead(claims)
    claims.addPermission('Cognito', {
      principal: new ServicePrincipal('cognito-idp.amazonaws.com'),
      sourceAccount: Aws.ACCOUNT_ID,
      sourceArn: this.formatArn({ service: 'cognito-idp', resource: 'userpool', resourceName: '*', arnFormat: ArnFormat.SLASH_RESOURCE_NAME }),
    })
  }
}
