import { type App, Duration, Stack } from 'aws-cdk-lib'
import { EventBus, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses'
import { publicRoutes } from '../functions/notices/contract.ts'
import { noticesTable } from '../functions/notices/table.ts'
import { Alarms } from './parts/alarms.ts'
import { BlockDashboard } from './parts/dashboard.ts'
import { EventOutlet } from './parts/event-outlet.ts'
import { DoorFunction } from './parts/function.ts'
import { HttpDoor } from './parts/http-door.ts'
import { QueueWorker } from './parts/queue-worker.ts'
import { StoreTable } from './parts/store-table.ts'
import type { Settings } from './settings.ts'

/** The blocks whose events are told to people, those to come among them. */
const hears = ['members', 'projects', 'districts', 'fees', 'devices']

/** Inboxes and mail: what happens in the city, told to those it concerns. */
export class NoticesBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-notices',
      env: { region: settings.region },
      terminationProtection: true,
      description: 'Kanmin: inboxes, digests, mail',
    })
    const alarms = new Alarms(this, 'Alarms', { mail: settings.alarmMail })
    const store = new StoreTable(this, 'Store', { spec: noticesTable, alarms, settings })
    const environment = { TABLE_NAME: store.tableName }
    const portal = { ...environment, PORTAL_URL: settings.portalOrigin }

    const http = new HttpDoor(this, 'Http', { block: 'notices', door: 'notices-http', publicRoutes, environment: portal, settings, alarms })
    store.grantReadWrite(http.function)
    // It tells nothing of its own: what goes out here are events it could not handle, tried again.
    new EventOutlet(this, 'Outlet', { door: 'notices-relay', store, bus: settings.bus, alarms })

    const configuration = new ConfigurationSet(this, 'Mail', { configurationSetName: 'kanmin-notices' })
    const mailer = {
      ...portal,
      MAIL_FROM: settings.mailFrom,
      MAIL_CONFIGURATION: configuration.configurationSetName,
      REFERENCE_DIR: '/var/task/data',
    }
    const sending = this.sendAs(settings.mailFrom)
    const ears = new QueueWorker(this, 'Ears', { door: 'notices-queue', bus: settings.bus, hears, environment: mailer, alarms })
    store.grantReadWrite(ears.function)
    ears.function.addToRolePolicy(sending)

    const rounds = new DoorFunction(this, 'Rounds', { door: 'notices-schedule', environment: mailer, alarms, timeout: Duration.minutes(5) })
    store.grantReadWrite(rounds)
    rounds.addToRolePolicy(sending)
    this.addRounds(rounds)
    this.addBounces(configuration, store, alarms)
    new BlockDashboard(this, 'Dashboard')
  }

  private sendAs(sender: string): PolicyStatement {
    const identity = this.formatArn({ service: 'ses', resource: 'identity', resourceName: sender.split('@').at(1) ?? sender })
    const configuration = this.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: 'kanmin-notices' })
    return new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [identity, configuration],
      conditions: { StringEquals: { 'ses:FromAddress': sender } },
    })
  }

  /** What is due every five minutes, and the digests at seven in the morning in Tokyo. Both find by themselves what is left to do. */
  private addRounds(rounds: DoorFunction): void {
    new Rule(this, 'EveryFiveMinutes', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new LambdaFunction(rounds, { event: RuleTargetInput.fromObject({ run: 'due' }), retryAttempts: 0 })],
    })
    new Rule(this, 'EveryMorning', {
      schedule: Schedule.cron({ hour: '22', minute: '0' }),
      targets: [new LambdaFunction(rounds, { event: RuleTargetInput.fromObject({ run: 'digests' }), retryAttempts: 2 })],
    })
  }

  /** The mail service tells of mails that came back on the account's default bus; it knows no other. */
  private addBounces(configuration: ConfigurationSet, store: StoreTable, alarms: Alarms): void {
    const bus = EventBus.fromEventBusName(this, 'DefaultBus', 'default')
    configuration.addEventDestination('Bounces', { destination: EventDestination.eventBus(bus), events: [EmailSendingEvent.BOUNCE] })
    const bounces = new DoorFunction(this, 'BouncesFunction', { door: 'notices-bounces', environment: { TABLE_NAME: store.tableName }, alarms })
    store.grantReadWrite(bounces)
    new Rule(this, 'BouncesRule', {
      eventPattern: {
        source: ['aws.ses'],
        detailType: ['Email Bounced'],
        detail: { mail: { tags: { 'ses:configuration-set': ['kanmin-notices'] } } },
      },
      targets: [new LambdaFunction(bounces, { retryAttempts: 10 })],
    })
  }
}
