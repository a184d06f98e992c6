import { Aws, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { audience, type BlockName, type Settings, share, shared } from '../settings.ts'
import { type Alarms, period } from './alarms.ts'
import type { DoorName } from './bundling.ts'
import { DoorFunction } from './function.ts'

export type HttpDoorProps = {
  readonly block: BlockName
  readonly door: DoorName
  /** `GET /directory/{memberId}`: what anybody may ask without a token; all else is closed. */
  readonly publicRoutes: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly settings: Settings
  readonly alarms: Alarms
}

// No address and no browser of the caller: who did what stands in the audit trail, and an access log needs no personal data.
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
})

/** The way into a block: one Lambda behind an HTTP API whose routes are closed unless the block's contract calls them public. */
export class HttpDoor extends Construct {
  readonly function: DoorFunction

  constructor(scope: Construct, id: string, props: HttpDoorProps) {
    super(scope, id)
    const { block, settings, alarms } = props
    const issuer = shared(this, settings.issuer)
    const clients = audience(this, settings)
    this.function = new DoorFunction(this, 'Function', {
      door: props.door,
      alarms,
      environment: {
        ...props.environment,
        ISSUER: issuer,
        JWKS_URI: `${issuer}/.well-known/jwks.json`,
        AUDIENCE: clients.join(','),
        REFERENCE_DIR: '/var/task/data',
        OPENAPI_FILE: '/var/task/openapi.json',
      },
    })
    const api = new HttpApi(this, 'Api', { apiName: `kanmin-${block}`, createDefaultStage: false })
    this.addRoutes(api, props, new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience: clients }))
    this.addStage(api)
    share(this, block, 'api-domain', `${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`)
    alarms.watch(this, 'ApiErrors', { metric: api.metricServerError({ period }), meaning: `/api/${block}: requests answered with 5xx` })
  }

  private addRoutes(api: HttpApi, { block, publicRoutes }: HttpDoorProps, authorizer: HttpJwtAuthorizer): void {
    const integration = new HttpLambdaIntegration('Function', this.function, { scopePermissionToRoute: false })
    api.addRoutes({ path: `/api/${block}/{proxy+}`, methods: [HttpMethod.ANY], integration, authorizer })
    for (const route of [...publicRoutes, 'GET /openapi.json']) {
      const [, path = ''] = route.split(' ')
      const open = api.addRoutes({ path: `/api/${block}${path}`, methods: [HttpMethod.GET], integration })
      for (const made of open) {
        Validations.of(made).acknowledge({ id: 'AwsSolutions-APIG4', reason: `${route} is public: functions/${block}/contract.ts says so` })
      }
    }
  }

  private addStage(api: HttpApi): void {
    const log = new LogGroup(this, 'AccessLog', { retention: RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.RETAIN })
    new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      // What a city of some ten thousand users needs in its busiest minute, and what one runaway script may cost.
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: AccessLogFormat.custom(accessLog) },
    })
  }
}
