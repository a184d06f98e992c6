import { type App, Duration, Stack, Validations } from 'aws-cdk-lib'
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnPolicy } from 'aws-cdk-lib/aws-iot'
import { certifyingPaths, ngsiBasePath, ngsiRoutes, publicRoutes } from '../functions/devices/contract.ts'
import { devicePolicy, devicePolicyName, presenceRule, readingsRule } from '../functions/devices/iot-rule-contract.ts'
import { claimPolicy, claimPolicyName, provisioningTemplate, provisioningTemplateName } from '../functions/devices/provisioning-contract.ts'
import { devicesTable } from '../functions/devices/table.ts'
import { Alarms } from './parts/alarms.ts'
import { BlockDashboard } from './parts/dashboard.ts'
import { EventOutlet } from './parts/event-outlet.ts'
import { FleetProvisioning } from './parts/fleet-provisioning.ts'
import { DoorFunction } from './parts/function.ts'
import { HttpDoor } from './parts/http-door.ts'
import { QueueWorker } from './parts/queue-worker.ts'
import { StoreTable } from './parts/store-table.ts'
import { TopicRules } from './parts/topic-rule.ts'
import type { Settings } from './settings.ts'

const timeout = Duration.seconds(60)

/** Devices, what they send, and what it comes to. */
export class DevicesBlock extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: 'kanmin-devices',
      env: { region: settings.region },
      terminationProtection: true,
      description: 'Kanmin: devices, their certificates, readings, figures, alerts',
    })
    const alarms = new Alarms(this, 'Alarms', { mail: settings.alarmMail })
    const store = new StoreTable(this, 'Store', { spec: devicesTable, alarms, settings })
    const environment = { TABLE_NAME: store.tableName }
    const withReference = { ...environment, REFERENCE_DIR: '/var/task/data' }

    const certificates = new DoorFunction(this, 'Certificates', {
      door: 'devices-certificates-http',
      environment: { ...environment, IOT_ARN: this.formatArn({ service: 'iot', resource: '' }).replace(/:$/, '') },
      alarms,
    })
    this.grantThings(certificates)
    const ngsi = new DoorFunction(this, 'Ngsi', {
      door: 'devices-ngsi-http',
      environment: { ...environment, PORTAL_URL: settings.portalOrigin },
      alarms,
    })
    const further = [
      { function: certificates, routes: certifyingPaths },
      { function: ngsi, routes: ngsiRoutes, openAt: ngsiBasePath },
    ] as const
    const http = new HttpDoor(this, 'Http', { block: 'devices', door: 'devices-http', publicRoutes, environment, further, settings, alarms })
    store.grantReadWriteMany(http.function)
    store.grantReadWriteMany(certificates)
    store.grantReadMany(ngsi)

    new EventOutlet(this, 'Outlet', { door: 'devices-relay', store, bus: settings.bus, alarms })
    const ears = new QueueWorker(this, 'Ears', {
      door: 'devices-queue',
      bus: settings.bus,
      hears: ['members', 'districts', 'projects'],
      environment,
      alarms,
    })
    store.grantReadWrite(ears.function)

    new CfnPolicy(this, 'DevicePolicy', { policyName: devicePolicyName, policyDocument: devicePolicy((resource) => this.iotArn(resource)) })
    const worker = new DoorFunction(this, 'Ingest', { door: 'devices-ingest', environment: withReference, alarms, timeout })
    store.grantReadWriteMany(worker)
    new TopicRules(this, 'Rules', { rules: [readingsRule, presenceRule], worker, timeout, alarms })

    const schedule = new DoorFunction(this, 'Schedule', {
      door: 'devices-schedule',
      environment: withReference,
      alarms,
      timeout: Duration.minutes(5),
    })
    store.grantReadWriteMany(schedule)
    this.addRuns(schedule)

    const hook = new DoorFunction(this, 'Provisioning', { door: 'devices-provisioning', environment, alarms, timeout: Duration.seconds(5) })
    store.grantReadWrite(hook)
    new FleetProvisioning(this, 'Fleet', {
      template: { name: provisioningTemplateName, body: provisioningTemplate },
      hook,
      things: 'thing/dev_*',
      policy: devicePolicyName,
      arnOf: (resource) => this.iotArn(resource),
    })
    new CfnPolicy(this, 'ClaimPolicy', { policyName: claimPolicyName, policyDocument: claimPolicy((resource) => this.iotArn(resource)) })
    new BlockDashboard(this, 'Dashboard')
  }

  private iotArn(resource: string): string {
    return `${this.formatArn({ service: 'iot', resource: '' }).replace(/:$/, '').replace(/\/$/, '')}:${resource}`
  }

  /** What the door for certificates may ask of AWS IoT: of things, certificates and the one policy, and nothing that reads or sends messages. */
  private grantThings(door: DoorFunction): void {
    const [things, certificates] = [this.iotArn(`thing/dev_*`), this.iotArn('cert/*')]
    const ofThings = ['iot:CreateThing', 'iot:AttachThingPrincipal', 'iot:DetachThingPrincipal']
    const ofCertificates = ['iot:AttachPolicy', 'iot:DetachPolicy', 'iot:UpdateCertificate']
    door.addToRolePolicy(new PolicyStatement({ actions: ofThings, resources: [things, certificates] }))
    door.addToRolePolicy(
      new PolicyStatement({
        actions: ofCertificates,
        resources: [certificates, this.iotArn(`policy/${devicePolicyName}`), this.iotArn(`policy/${claimPolicyName}`)],
      }),
    )
    // These three know no resource.
    door.addToRolePolicy(
      new PolicyStatement({ actions: ['iot:CreateCertificateFromCsr', 'iot:CreateKeysAndCertificate', 'iot:DescribeEndpoint'], resources: ['*'] }),
    )
    Validations.of(door.doorRole).acknowledge(
      ...['thing/dev_*', 'cert/*'].map((resource) => ({
        id: `AwsSolutions-IAM5[Resource::arn:aws:iot:${this.region}:<AWS::AccountId>:${resource}]`,
        reason: 'Things and certificates are made while the city runs; no stack knows their names. Things of this block begin with dev_',
      })),
    )
  }

  /** The hours that are due every minute, the devices that should have been heard of every five, what others asked for every hour. Each finds by itself what is left to do. */
  private addRuns(schedule: DoorFunction): void {
    for (const [run, minutes] of [
      ['figures', 1],
      ['silence', 5],
      ['answers', 60],
    ] as const)
      new Rule(this, `Run-${run}`, {
        schedule: Schedule.rate(Duration.minutes(minutes)),
        targets: [new LambdaFunction(schedule, { event: RuleTargetInput.fromObject({ run }), retryAttempts: 0 })],
      })
  }
}
