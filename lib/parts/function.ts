import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { type BundlingOptions, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { type Alarms, period } from './alarms.ts'
import { bundling, type DoorName, doors } from './bundling.ts'

export type DoorProps = {
  readonly door: DoorName
  readonly environment: Readonly<Record<string, string>>
  readonly alarms: Alarms
  /** Only where another block must be able to spell it. */
  readonly functionName?: string
  readonly timeout?: Duration
}

/** One Lambda for one door of a block: it may write its own log and its trace, and what its door grants beside that. */
export class DoorFunction extends NodejsFunction {
  readonly door: DoorName
  readonly doorRole: Role
  readonly errors: Alarm

  constructor(scope: Construct, id: string, { door, environment, alarms, functionName, timeout = Duration.seconds(10) }: DoorProps) {
    const log = new LogGroup(scope, `${id}Log`, { retention: RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.RETAIN })
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    role.addToPolicy(new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [log.logGroupArn] }))
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'xray:PutTraceSegments and xray:PutTelemetryRecords know no resource; infra-tests see that no other action has this one',
    })
    super(scope, id, {
      entry: doors[door].entry,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Memory buys processor time: at 1 GiB a cold start is not yet starved, and a request of milliseconds costs next to nothing.
      memorySize: 1024,
      timeout,
      tracing: Tracing.ACTIVE,
      logGroup: log,
      loggingFormat: LoggingFormat.JSON,
      role,
      awsSdkConnectionReuse: false,
      // The versions before stay, so that going back needs no deployment.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
      environment: { ...environment, DOOR: door },
      bundling: bundlingOf(door),
      ...(functionName && { functionName }),
    })
    this.door = door
    this.doorRole = role
    this.errors = alarms.watch(this, 'Errors', { metric: this.metricErrors({ period }), meaning: `${door}: calls that ended in an error` })
    alarms.watch(this, 'Throttles', {
      metric: this.metricThrottles({ period }),
      meaning: `${door}: calls refused because the account ran too many at once`,
    })
  }
}

const bundlingOf = (door: DoorName): BundlingOptions => ({
  format: OutputFormat.ESM,
  target: bundling.target,
  minify: bundling.minify,
  mainFields: [...bundling.mainFields],
  // The copy in Lambda's runtime is loaded from many small files and starts 1.6 times slower than one bundled and shaken.
  bundleAwsSDK: true,
  esbuildArgs: {
    '--alias': Object.entries(bundling.alias).map(([name, file]) => `${name}=${file}`),
    '--legal-comments': bundling.legalComments,
    '--sourcemap': bundling.sourcemap,
    '--sources-content': String(bundling.sourcesContent),
  },
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_, outputDir) => [`node lib/parts/finish-bundle.mjs "${outputDir}" ${[door, ...filesBeside(door)].join(' ')}`],
  },
})

const filesBeside = (door: DoorName): readonly string[] => {
  const { reference, openapi, fonts } = { openapi: undefined, fonts: [], ...doors[door] }
  return [...reference.map((file) => `data/${file}`), ...(openapi ? [openapi] : []), ...fonts]
}
