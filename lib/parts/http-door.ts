import { Aws, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, type HttpRoute, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { audience, type BlockName, type Settings, share, shared } from '../settings.ts'
import { type Alarms, period } from './alarms.ts'
import type { HttpDoorName } from './bundling.ts'
import { DoorFunction } from './function.ts'
import { Rollout } from './rollout.ts'

/** A door beside a block's first: the routes that lead to it, and its function, which is furnished here with what tells of tokens. */
export type FurtherDoor = {
  readonly function: DoorFunction
  readonly routes: readonly DoorRoute[]
  /** Where it does not stand under /api/<block> but where a standard has its place: all its routes are open then. */
  readonly openAt?: `/${string}`
}

type DoorRoute = `${'GET' | 'POST' | 'ANY'} /${string}`

export type HttpDoorProps = {
  readonly block: BlockName
  readonly door: HttpDoorName
  /** `GET /directory/{memberId}`: what anybody may ask without a token; all else is closed. */
  readonly publicRoutes: readonly `${'GET' | 'POST'} /${string}`[]
  readonly environment?: Readonly<Record<string, string>>
  /** Where one Lambda would be too heavy: what none of these names is the first door's. */
  readonly further?: readonly FurtherDoor[]
  readonly settings: Settings
  readonly alarms: Alarms
}

const methods: Readonly<Record<string, HttpMethod>> = { GET: HttpMethod.GET, POST: HttpMethod.POST }

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

/** The way into a block: a Lambda, or a few, behind an HTTP API whose routes are closed unless the block's contract calls them public. */
export class HttpDoor extends Construct {
  readonly function: DoorFunction
  private readonly rollout: Rollout

  constructor(scope: Construct, id: string, props: HttpDoorProps) {
    super(scope, id)
    const { block, settings, alarms, further = [] } = props
    const issuer = shared(this, settings.issuer)
    const clients = audience(this, settings)
    const environment = {
      ISSUER: issuer,
      JWKS_URI: `${issuer}/.well-known/jwks.json`,
      AUDIENCE: clients.join(','),
      REFERENCE_DIR: '/var/task/data',
    }
    this.function = new DoorFunction(this, 'Function', {
      door: props.door,
      alarms,
      environment: { ...props.environment, ...environment, OPENAPI_FILE: '/var/task/openapi.json' },
    })
    for (const door of further) for (const [name, value] of Object.entries(environment)) door.function.addEnvironment(name, value)
    const api = new HttpApi(this, 'Api', { apiName: `kanmin-${block}`, createDefaultStage: false })
    const apiErrors = alarms.watch(this, 'ApiErrors', {
      metric: api.metricServerError({ period }),
      meaning: `/api/${block}: requests answered with 5xx`,
    })
    this.rollout = new Rollout(this, 'Rollout', { deployment: settings.deployment, apiErrors })
    this.addRoutes(api, props, new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience: clients }))
    this.addStage(api)
    share(this, block, 'api-domain', `${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`)
  }

  private addRoutes(api: HttpApi, { block, publicRoutes, further = [] }: HttpDoorProps, authorizer: HttpJwtAuthorizer): void {
    const open = new Set<DoorRoute>([...publicRoutes, 'GET /openapi.json'])
    const elsewhere = new Set(further.flatMap(({ routes, openAt }) => (openAt ? [] : routes)))
    const own: DoorRoute[] = ['ANY /{proxy+}', ...[...open].filter((route) => !elsewhere.has(route))]
    const first: FurtherDoor = { function: this.function, routes: own }
    for (const door of [first, ...further]) {
      const integration = new HttpLambdaIntegration('Function', this.rollout.live(door.function), { scopePermissionToRoute: false })
      for (const route of door.routes) {
        const [method = 'ANY', path = ''] = route.split(' ')
        const way = { path: `${door.openAt ?? `/api/${block}`}${path}`, methods: [methods[method] ?? HttpMethod.ANY], integration }
        if (door.openAt || open.has(route)) acknowledgeOpen(api.addRoutes(way), `${route} is public: functions/${block}/contract.ts says so`)
        else api.addRoutes({ ...way, authorizer })
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

const acknowledgeOpen = (made: readonly HttpRoute[], reason: string): void => {
  for (const route of made) Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason })
}
