import { describe, expect, it } from 'vitest'
import { partitionKeyOf } from '../functions/kernel/table.ts'
import { maxAttempts } from '../functions/platform/consumer.ts'
import { ProjectsBlock } from '../lib/projects-block.ts'
import { filesBucketName } from '../lib/settings.ts'
import { allowances, at, block, city, list, only, type Resource, refersTo, resources, type Statement } from './city.ts'

const template = block(ProjectsBlock, { portalOrigin: 'https://needs.example.jp', bus: 'city' })

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

describe('the event outlet of projects', () => {
  it('is rung by the table when an item is marked unheard, and may hand events to its own bus only', () => {
    const bell = mappingOf('projects-relay').Properties
    const patterns = list(at(bell, 'FilterCriteria', 'Filters')).map((filter) => JSON.parse(String(at(filter, 'Pattern'))))
    const buses = allowed('projects-relay')
      .filter(({ actions }) => actions.includes('events:PutEvents'))
      .flatMap((statement) => statement.resources)

    expect(refersTo(bell.EventSourceArn, only(template, 'AWS::DynamoDB::GlobalTable'))).toBe(true)
    expect(patterns).toEqual([{ dynamodb: { NewImage: { [partitionKeyOf('events-unheard')]: { S: [{ exists: true }] } } } }])
    expect(buses).toHaveLength(1)
    expect(JSON.stringify(buses)).toContain('event-bus/city')
  })
})

describe('the worker that hears of members', () => {
  it('hears the events of members on the bus the cities agree on', () => {
    const heard = resources(template, 'AWS::Events::Rule')
      .filter(({ Properties }) => at(Properties, 'EventBusName') === 'city')
      .flatMap(({ Properties }) => list(at(Properties, 'EventPattern', 'source')))

    expect(heard).toContain('kanmin.members')
  })

  it('gives back only what failed, and is given it again more often than it parks', () => {
    const { Properties } = mappingOf('projects-queue')
    const queue = resources(template, 'AWS::SQS::Queue').find((made) => refersTo(Properties.EventSourceArn, made))

    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
    expect(at(queue, 'Properties', 'RedrivePolicy', 'maxReceiveCount')).toBe(maxAttempts + 2)
  })

  it('sends no letters and sees no documents', () => {
    const actions = allowed('projects-queue').flatMap((statement) => statement.actions)

    expect(actions.filter((action) => /^(ses|s3):/.test(action))).toEqual([])
  })
})

describe('the files of projects', () => {
  it('are in a bucket of their own that keeps every version and lets the portal in, no other origin', () => {
    const bucket = resources(template, 'AWS::S3::Bucket').find(({ Properties }) => Properties.BucketName !== undefined)

    expect(JSON.stringify(bucket?.Properties.BucketName)).toContain('kanmin-projects-files-')
    expect(filesBucketName('projects')).not.toBe(filesBucketName('members'))
    expect(at(bucket, 'Properties', 'VersioningConfiguration')).toEqual({ Status: 'Enabled' })
    expect(at(bucket, 'Properties', 'CorsConfiguration', 'CorsRules', 0, 'AllowedOrigins')).toEqual(['https://needs.example.jp'])
  })

  it.each(['projects-http', 'projects-proposing-http', 'projects-partnering-http'])('are reached by %s below attachments only', (door) => {
    const objects = allowed(door).filter(({ actions }) => actions.includes('s3:PutObject'))

    expect(objects).toHaveLength(1)
    expect(JSON.stringify(objects.map((statement) => statement.resources))).toContain('/attachments/*')
  })

  it('are nothing to those who search', () => {
    const actions = allowed('projects-seeking-http').flatMap((statement) => statement.actions)

    expect(actions.filter((action) => action.startsWith('s3:'))).toEqual([])
    expect(at(functionOf('projects-seeking-http').Properties, 'Environment', 'Variables', 'FILES_BUCKET')).toBeUndefined()
  })
})

describe('every door of projects', () => {
  const doors = ['projects-http', 'projects-seeking-http', 'projects-proposing-http', 'projects-partnering-http']

  it.each(doors)('%s verifies tokens itself, by the same issuer and audience', (door) => {
    const told = (name: string) => at(functionOf(door).Properties, 'Environment', 'Variables', name)

    for (const name of ['ISSUER', 'JWKS_URI', 'AUDIENCE', 'REFERENCE_DIR', 'TABLE_NAME']) {
      expect(told(name)).toBeDefined()
      expect(told(name)).toEqual(at(functionOf('projects-http').Properties, 'Environment', 'Variables', name))
    }
  })

  it.each(doors)('%s writes what it decides to the table of this block', (door) => {
    const table = only(template, 'AWS::DynamoDB::GlobalTable')
    const writes = allowed(door).filter(({ actions }) => actions.includes('dynamodb:PutItem'))

    expect(writes).not.toEqual([])
    expect(writes.every((statement) => refersTo(statement.resources, table))).toBe(true)
  })
})

describe('an answer that depends on who asks', () => {
  it('is kept by no cache: no public route of projects has a behaviour of its own at the edge', async () => {
    const distribution = resources((await city()).get('kanmin-portal') ?? template, 'AWS::CloudFront::Distribution')[0]
    const behaviours = list(at(distribution, 'Properties', 'DistributionConfig', 'CacheBehaviors'))
    const ofProjects = behaviours.map((each) => String(at(each, 'PathPattern'))).filter((pattern) => pattern.startsWith('/api/projects'))

    expect(ofProjects).toEqual(['/api/projects/openapi.json', '/api/projects/*'])
  })
})
