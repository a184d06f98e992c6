import { describe, expect, it } from 'vitest'
import { partitionKeyOf } from '../functions/kernel/table.ts'
import { maxAttempts } from '../functions/platform/consumer.ts'
import { DistrictsBlock } from '../lib/districts-block.ts'
import { filesBucketName } from '../lib/settings.ts'
import { allowances, at, block, city, list, only, type Resource, refersTo, resources, type Statement } from './city.ts'

const template = block(DistrictsBlock, { portalOrigin: 'https://districts.example.jp', bus: 'city' })

const functionOf = (door: string): Resource => {
  const found = resources(template, 'AWS::Lambda::Function').find(({ Properties }) => at(Properties, 'Environment', 'Variables', 'DOOR') === door)
  if (!found) throw new Error(`no function for ${door}`)
  return found
}

const allowed = (door: string): readonly Statement[] => {
  const role = resources(template, 'AWS::IAM::Role').find((made) => refersTo(functionOf(door).Properties.Role, made))
  const policies = resources(template, 'AWS::IAM::Policy').filter(({ Properties }) => role && refersTo(Properties.Roles, role))
  return allowances(template).filter(({ holder }) => policies.some(({ id }) => id === holder))
}

const mappingOf = (door: string): Resource => {
  const found = resources(template, 'AWS::Lambda::EventSourceMapping').find(({ Properties }) => refersTo(Properties.FunctionName, functionOf(door)))
  if (!found) throw new Error(`nothing feeds ${door}`)
  return found
}

describe('the event outlet of districts', () => {
  it('is rung by the table when an item is marked unheard, and may hand events to its own bus only', () => {
    const bell = mappingOf('districts-relay').Properties
    const patterns = list(at(bell, 'FilterCriteria', 'Filters')).map((filter) => JSON.parse(String(at(filter, 'Pattern'))))
    const buses = allowed('districts-relay')
      .filter(({ actions }) => actions.includes('events:PutEvents'))
      .flatMap((statement) => statement.resources)

    expect(refersTo(bell.EventSourceArn, only(template, 'AWS::DynamoDB::GlobalTable'))).toBe(true)
    expect(patterns).toEqual([{ dynamodb: { NewImage: { [partitionKeyOf('events-unheard')]: { S: [{ exists: true }] } } } }])
    expect(buses).toHaveLength(1)
    expect(JSON.stringify(buses)).toContain('event-bus/city')
  })
})

describe('the worker that hears of members and does the long acts', () => {
  it('hears members, devices and itself on the bus the cities agree on', () => {
    const heard = resources(template, 'AWS::Events::Rule')
      .filter(({ Properties }) => at(Properties, 'EventBusName') === 'city')
      .flatMap(({ Properties }) => list(at(Properties, 'EventPattern', 'source')))

    expect(heard).toEqual(expect.arrayContaining(['kanmin.members', 'kanmin.districts', 'kanmin.devices']))
  })

  it('gives back only what failed, and is given it again more often than it parks', () => {
    const { Properties } = mappingOf('districts-queue')
    const queue = resources(template, 'AWS::SQS::Queue').find((made) => refersTo(Properties.EventSourceArn, made))

    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
    expect(at(queue, 'Properties', 'RedrivePolicy', 'maxReceiveCount')).toBe(maxAttempts + 2)
  })

  it('reads the rolls that were sent, and sends no mail', () => {
    const statements = allowed('districts-queue')
    const objects = statements.filter(({ actions }) => actions.includes('s3:GetObject')).flatMap((statement) => statement.resources)

    expect(JSON.stringify(objects)).toContain('/attachments/*')
    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.startsWith('ses:'))).toEqual([])
  })
})

describe('erasing files of districts', () => {
  const erasing = (door: string) => allowed(door).filter(({ actions }) => actions.includes('s3:DeleteObject'))

  it('is for the worker that hears who left: what names people, no version of it for good, and no document of a plan', () => {
    const statements = erasing('districts-queue')

    expect(new Set(statements.flatMap(({ actions }) => actions))).toEqual(new Set(['s3:DeleteObject']))
    const places = statements.flatMap((statement) => statement.resources).map((place) => /attachments[^"]*/.exec(JSON.stringify(place))?.[0])
    expect(places).toEqual(['attachments/consents/*', 'attachments/documents/*', 'attachments/imp_*/*'])
  })

  it('is for nobody else', () => {
    const doors = resources(template, 'AWS::Lambda::Function').map(({ Properties }) => String(at(Properties, 'Environment', 'Variables', 'DOOR')))

    expect(doors.filter((door) => door !== 'undefined' && erasing(door).length > 0)).toEqual(['districts-queue'])
  })
})

describe('the files of districts', () => {
  it('are in a bucket of their own that keeps every version and lets the portal in, no other origin', () => {
    const bucket = resources(template, 'AWS::S3::Bucket').find(({ Properties }) => Properties.BucketName !== undefined)

    expect(JSON.stringify(bucket?.Properties.BucketName)).toContain('kanmin-districts-files-')
    expect(filesBucketName('districts')).not.toBe(filesBucketName('members'))
    expect(at(bucket, 'Properties', 'VersioningConfiguration')).toEqual({ Status: 'Enabled' })
    expect(at(bucket, 'Properties', 'CorsConfiguration', 'CorsRules', 0, 'AllowedOrigins')).toEqual(['https://districts.example.jp'])
  })

  it('are reached below attachments only', () => {
    const objects = allowed('districts-http').filter(({ actions }) => actions.includes('s3:PutObject'))

    expect(JSON.stringify(objects.map((statement) => statement.resources))).toContain('/attachments/*')
  })
})

describe('an answer that depends on who asks', () => {
  it('is kept by no cache: no public route of districts has a behaviour of its own at the edge', async () => {
    const distribution = resources((await city()).get('kanmin-portal') ?? template, 'AWS::CloudFront::Distribution')[0]
    const behaviours = list(at(distribution, 'Properties', 'DistributionConfig', 'CacheBehaviors'))
    const ofDistricts = behaviours.map((each) => String(at(each, 'PathPattern'))).filter((pattern) => pattern.startsWith('/api/districts'))

    expect(ofDistricts).toEqual(['/api/districts/openapi.json', '/api/districts/*'])
  })
})
