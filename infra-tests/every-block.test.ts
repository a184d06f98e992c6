import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { partitionKeyOf, sortKeyOf, type TableSpec } from '../functions/kernel/table.ts'
import { doors } from '../lib/parts/bundling.ts'
import { allowances, at, city, list, only, type Resource, refersTo, resources, type Template } from './city.ts'

let templates: ReadonlyMap<string, Template>

beforeAll(async () => {
  templates = await city()
})

const blockNames = readdirSync('functions').filter((name) => existsSync(`functions/${name}/contract.ts`))

const templateOf = (block: string): Template => {
  const template = templates.get(`kanmin-${block}`)
  if (!template) throw new Error(`no stack for the block ${block}`)
  return template
}

// The portal looks at others, and its firewall is a part of it. Every other stack has to stand alone.
const standingAlone = (): readonly [string, Template][] => [...templates].filter(([name]) => !name.startsWith('kanmin-portal'))

const everyResource = (...types: readonly string[]): readonly (Resource & { readonly template: Template })[] =>
  [...templates.values()].flatMap((template) => resources(template, ...types).map((resource) => ({ ...resource, template })))

const madeByUs = ({ id }: Resource) => !id.startsWith('CustomCDK')

const alarmsOn = (template: Template, metric: string, dimension: string, watched: Resource): readonly Resource[] =>
  resources(template, 'AWS::CloudWatch::Alarm').filter(
    ({ Properties }) =>
      Properties.MetricName === metric &&
      list(Properties.Dimensions).some((dimensionOf) => at(dimensionOf, 'Name') === dimension && refersTo(at(dimensionOf, 'Value'), watched)),
  )

describe('every block', () => {
  it('is deployed: each folder with a contract has its stack', () => {
    expect(blockNames.filter((name) => !templates.has(`kanmin-${name}`))).toEqual([])
  })

  it('stands alone: it takes nothing from another stack', () => {
    const leaning = standingAlone().filter(([, template]) => /Fn::ImportValue|Fn::GetStackOutput/.test(JSON.stringify(template)))

    expect(leaning.map(([name]) => name)).toEqual([])
    expect(standingAlone().map(([name]) => name)).toContain('kanmin-members')
  })

  it.each(blockNames)('lets nobody in without a token, but to what %s calls public', async (block) => {
    // A standard has a place of its own for what it describes.
    type Contract = { readonly publicRoutes: readonly string[]; readonly ngsiRoutes?: readonly string[]; readonly ngsiBasePath?: string }
    const { publicRoutes, ngsiRoutes, ngsiBasePath }: Contract = await import(`../functions/${block}/contract.ts`)
    const routes = resources(templateOf(block), 'AWS::ApiGatewayV2::Route')

    const open = routes
      .filter(({ Properties }) => Properties.AuthorizationType !== 'JWT' || !Properties.AuthorizerId)
      .map(({ Properties }) => Properties.RouteKey)

    const named = [
      ...[...publicRoutes, 'GET /openapi.json'].map((route) => route.replace(' ', ` /api/${block}`)),
      ...(ngsiRoutes ?? []).map((route) => route.replace(' ', ` ${ngsiBasePath}`)),
    ]
    expect(open.sort()).toEqual(named.sort())
    expect(routes.map(({ Properties }) => Properties.RouteKey)).toContain(`ANY /api/${block}/{proxy+}`)
  })

  it('slows callers down and writes an access log without their addresses', () => {
    for (const { Properties } of everyResource('AWS::ApiGatewayV2::Stage')) {
      expect(at(Properties, 'DefaultRouteSettings', 'ThrottlingRateLimit')).toBeGreaterThan(0)
      expect(at(Properties, 'AccessLogSettings', 'DestinationArn')).toBeDefined()
      expect(at(Properties, 'AccessLogSettings', 'Format')).not.toMatch(/sourceIp|userAgent|claims/)
    }
    expect(everyResource('AWS::ApiGatewayV2::Stage')).toHaveLength(blockNames.length)
  })
})

describe('a table', () => {
  it('outlives its stack, can be taken back to any second of 35 days, and cannot be deleted by hand', () => {
    const tables = everyResource('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table')

    for (const { Properties, DeletionPolicy, UpdateReplacePolicy } of tables) {
      const replica = at(Properties, 'Replicas', 0)
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain'])
      expect(at(replica, 'PointInTimeRecoverySpecification')).toEqual({ PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 })
      expect(at(replica, 'DeletionProtectionEnabled')).toBe(true)
    }
    expect(tables.length).toBeGreaterThan(0)
  })

  it.each(blockNames.filter((name) => existsSync(`functions/${name}/table.ts`)))('of %s is the one its store addresses', async (block) => {
    const [spec] = Object.values((await import(`../functions/${block}/table.ts`)) as Readonly<Record<string, TableSpec>>)
    const { Properties } = only(templateOf(block), 'AWS::DynamoDB::GlobalTable')

    const keyed = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ]
    expect(Properties.KeySchema).toEqual(keyed('pk', 'sk'))
    expect(Properties.GlobalSecondaryIndexes ?? []).toEqual(
      spec?.indexes.map((index) => ({
        IndexName: index,
        KeySchema: keyed(partitionKeyOf(index), sortKeyOf(index)),
        Projection: { ProjectionType: 'ALL' },
      })),
    )
    expect(list(Properties.AttributeDefinitions).every((attribute) => at(attribute, 'AttributeType') === 'S')).toBe(true)
    expect(Properties.StreamSpecification).toEqual({ StreamViewType: 'NEW_IMAGE' })
    expect(Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'expiresAt', Enabled: true })
  })
})

describe('a function', () => {
  const functions = () => everyResource('AWS::Lambda::Function').filter(madeByUs)

  it('calls for help when it fails or is held back', () => {
    const unwatched = functions().filter(
      (made) =>
        alarmsOn(made.template, 'Errors', 'FunctionName', made).length === 0 ||
        alarmsOn(made.template, 'Throttles', 'FunctionName', made).length === 0,
    )

    expect(unwatched.map(({ id }) => id)).toEqual([])
    expect(functions()).toHaveLength(Object.keys(doors).length)
  })

  it('keeps its log for a year and its trace', () => {
    for (const made of functions()) {
      const log = resources(made.template, 'AWS::Logs::LogGroup').find((group) => refersTo(at(made.Properties, 'LoggingConfig', 'LogGroup'), group))
      expect(at(log, 'Properties', 'RetentionInDays')).toBe(365)
      expect(at(made.Properties, 'TracingConfig', 'Mode')).toBe('Active')
    }
    expect(everyResource('AWS::Logs::LogGroup').filter(({ Properties }) => Properties.RetentionInDays !== 365)).toEqual([])
  })

  it('runs on the newest runtime and on arm64', () => {
    expect(new Set(functions().map(({ Properties }) => `${Properties.Runtime} ${list(Properties.Architectures)[0]}`))).toEqual(
      new Set(['nodejs24.x arm64']),
    )
  })
})

describe('a role', () => {
  const granted = () => [...templates.values()].flatMap(allowances).filter(({ holder }) => !holder.startsWith('CustomCDK'))

  it('is never allowed an action by a wildcard', () => {
    expect(granted().filter(({ actions }) => actions.some((action) => action.includes('*')))).toEqual([])
    expect(granted().length).toBeGreaterThan(5)
  })

  it('is allowed on everything only what knows no resource: to write a trace, to make a certificate for a device', () => {
    const onEverything = granted().filter(({ resources: named }) => named.includes('*'))

    expect(new Set(onEverything.flatMap(({ actions }) => actions))).toEqual(
      new Set([
        'xray:PutTelemetryRecords',
        'xray:PutTraceSegments',
        'iot:CreateCertificateFromCsr',
        'iot:CreateKeysAndCertificate',
        'iot:DescribeEndpoint',
      ]),
    )
  })

  it('is never allowed to scan a table', () => {
    expect(granted().filter(({ actions }) => actions.includes('dynamodb:Scan'))).toEqual([])
  })

  it('carries no policy that somebody else can widen', () => {
    const managed = everyResource('AWS::IAM::Role')
      .filter(madeByUs)
      .filter(({ Properties }) => Properties.ManagedPolicyArns !== undefined)

    expect(managed.map(({ id }) => id)).toEqual([])
  })
})

describe('what could not be delivered', () => {
  it('is watched: every queue nobody reads rings an alarm at its first message', () => {
    const isRead = (queue: Resource, template: Template) =>
      resources(template, 'AWS::Lambda::EventSourceMapping').some(({ Properties }) => refersTo(Properties.EventSourceArn, queue))
    const deadLetters = everyResource('AWS::SQS::Queue').filter((queue) => !isRead(queue, queue.template))

    const unwatched = deadLetters.filter((queue) => {
      const [alarm] = alarmsOn(queue.template, 'ApproximateNumberOfMessagesVisible', 'QueueName', queue)
      return at(alarm, 'Properties', 'Threshold') !== 1
    })

    expect(unwatched.map(({ id }) => id)).toEqual([])
    expect(deadLetters.length).toBeGreaterThan(1)
  })

  it('is kept for 14 days, as long as a queue can', () => {
    for (const { Properties } of everyResource('AWS::SQS::Queue')) expect(Properties.MessageRetentionPeriod).toBe(1_209_600)
  })
})

describe('an alarm', () => {
  it('rings an encrypted topic', () => {
    const alarms = everyResource('AWS::CloudWatch::Alarm')
    const silent = alarms.filter(({ Properties, template }) => {
      const topic = only(template, 'AWS::SNS::Topic')
      return !refersTo(Properties.AlarmActions, topic) || topic.Properties.KmsMasterKeyId === undefined
    })

    expect(silent.map(({ id }) => id)).toEqual([])
    expect(alarms.length).toBeGreaterThan(10)
  })

  it('rings when an API answers with errors of its own', () => {
    for (const block of blockNames)
      expect(alarmsOn(templateOf(block), '5xx', 'ApiId', only(templateOf(block), 'AWS::ApiGatewayV2::Api'))).toHaveLength(1)
  })
})

describe('a bucket', () => {
  it('is closed to the public, refuses plain HTTP and outlives its stack', () => {
    for (const bucket of everyResource('AWS::S3::Bucket')) {
      const policy = resources(bucket.template, 'AWS::S3::BucketPolicy').find(({ Properties }) => refersTo(Properties.Bucket, bucket))
      expect(bucket.DeletionPolicy).toBe('Retain')
      expect(bucket.Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
      expect(at(policy, 'Properties', 'PolicyDocument', 'Statement', 0)).toMatchObject({
        Effect: 'Deny',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      })
    }
    expect(everyResource('AWS::S3::Bucket').length).toBeGreaterThan(3)
  })
})
