import { describe, expect, it } from 'vitest'
import { partitionKeyOf } from '../functions/kernel/table.ts'
import { lettersConsumer } from '../functions/members/contract.ts'
import { maxAttempts, maxDeliveries } from '../functions/platform/consumer.ts'
import { MembersBlock } from '../lib/members-block.ts'
import { claimsFunctionName } from '../lib/settings.ts'
import { allowances, at, block, list, only, type Resource, refersTo, resources, type Statement } from './city.ts'

const template = block(MembersBlock, { mailFrom: 'desk@city.example.jp', portalOrigin: 'https://members.example.jp', bus: 'city' })

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

const tableActions = (door: string) =>
  allowed(door)
    .flatMap(({ actions }) => actions)
    .filter((action) => action.startsWith('dynamodb:'))
    .sort()

const mappingOf = (door: string): Resource => {
  const found = resources(template, 'AWS::Lambda::EventSourceMapping').find(({ Properties }) => refersTo(Properties.FunctionName, functionOf(door)))
  if (!found) throw new Error(`nothing feeds ${door}`)
  return found
}

describe('the event outlet of members', () => {
  const bell = mappingOf('members-relay').Properties

  it('is rung by the table when an item is marked unheard, and by no other write', () => {
    const patterns = list(at(bell, 'FilterCriteria', 'Filters')).map((filter) => JSON.parse(String(at(filter, 'Pattern'))))

    expect(refersTo(bell.EventSourceArn, only(template, 'AWS::DynamoDB::GlobalTable'))).toBe(true)
    expect(patterns).toEqual([{ dynamodb: { NewImage: { [partitionKeyOf('events-unheard')]: { S: [{ exists: true }] } } } }])
  })

  it('notices a bell it could not answer', () => {
    expect(at(bell, 'DestinationConfig', 'OnFailure', 'Destination')).toBeDefined()
    expect(bell.MaximumRetryAttempts).toBe(3)
  })

  it('looks for itself every minute', () => {
    const rules = resources(template, 'AWS::Events::Rule').filter(({ Properties }) => Properties.ScheduleExpression === 'rate(1 minute)')

    expect(rules.map(({ Properties }) => refersTo(Properties.Targets, functionOf('members-relay')))).toEqual([true])
  })

  it('may hand events to its own bus only, and may only take marks off', () => {
    const buses = allowed('members-relay')
      .filter(({ actions }) => actions.includes('events:PutEvents'))
      .flatMap((statement) => statement.resources)

    expect(buses).toHaveLength(1)
    expect(JSON.stringify(buses)).toContain('event-bus/city')
    expect(tableActions('members-relay').filter((action) => /Put|Delete|Update/.test(action))).toEqual(['dynamodb:UpdateItem'])
  })
})

describe("the letters' worker", () => {
  it('hears the events of members on the bus the cities agree on', () => {
    const rule = resources(template, 'AWS::Events::Rule').find(({ Properties }) => Properties.EventPattern !== undefined)

    expect(at(rule, 'Properties', 'EventPattern')).toEqual({ source: ['kanmin.members'] })
    expect(at(rule, 'Properties', 'EventBusName')).toBe('city')
    expect(at(rule, 'Properties', 'Targets', 0, 'DeadLetterConfig', 'Arn')).toBeDefined()
  })

  it('gives back only what failed, and is given it again more often than it parks', () => {
    const { Properties } = mappingOf('members-queue')
    const queue = resources(template, 'AWS::SQS::Queue').find((made) => refersTo(Properties.EventSourceArn, made))

    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
    expect(at(queue, 'Properties', 'RedrivePolicy', 'maxReceiveCount')).toBe(maxDeliveries)
    expect(maxDeliveries).toBeGreaterThan(maxAttempts)
    expect(at(queue, 'Properties', 'VisibilityTimeout')).toBeGreaterThanOrEqual(6 * Number(functionOf('members-queue').Properties.Timeout))
  })

  it('sends letters from one address only', () => {
    const sending = allowed('members-queue').filter(({ actions }) => actions.some((action) => action.startsWith('ses:')))

    expect(sending.map(({ actions, conditions }) => ({ actions, conditions }))).toEqual([
      { actions: ['ses:SendEmail'], conditions: { StringEquals: { 'ses:FromAddress': 'desk@city.example.jp' } } },
    ])
    expect(JSON.stringify(sending[0]?.resources)).toContain('identity/city.example.jp')
  })
})

describe('the dead letters of members', () => {
  const queueOf = (value: unknown) => resources(template, 'AWS::SQS::Queue').find((made) => refersTo(value, made))
  const deadLetters = queueOf(at(queueOf(mappingOf('members-queue').Properties.EventSourceArn), 'Properties', 'RedrivePolicy', 'deadLetterTargetArn'))

  it('are recorded one by one under the name of their consumer', () => {
    const { Properties } = mappingOf('members-dead-letters')

    expect(queueOf(Properties.EventSourceArn)?.id).toBe(deadLetters?.id)
    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
    expect(at(functionOf('members-dead-letters').Properties, 'Environment', 'Variables', 'CONSUMER')).toBe(lettersConsumer)
  })

  it('that could not be recorded end where nothing reads and an alarm watches', () => {
    const unrecorded = queueOf(at(deadLetters, 'Properties', 'RedrivePolicy', 'deadLetterTargetArn'))
    const alarm = resources(template, 'AWS::CloudWatch::Alarm').find(({ Properties }) => unrecorded && refersTo(Properties.Dimensions, unrecorded))

    expect(unrecorded?.id).not.toBe(deadLetters?.id)
    expect(at(alarm, 'Properties', 'MetricName')).toBe('ApproximateNumberOfMessagesVisible')
  })

  it('are written down by who can read nothing', () => {
    expect(tableActions('members-dead-letters')).toEqual(['dynamodb:PutItem'])
  })
})

describe('the sweep of members', () => {
  it('runs once a day in the small hours of Tokyo', () => {
    const rules = resources(template, 'AWS::Events::Rule').filter(({ Properties }) => refersTo(Properties.Targets, functionOf('members-sweep')))

    expect(rules.map(({ Properties }) => Properties.ScheduleExpression)).toEqual(['cron(30 18 * * ? *)'])
  })

  it.each(['members-sweep', 'members-queue'])('lets %s erase documents of applications, and read none', (door) => {
    const statements = allowed(door).filter(({ actions }) => actions.some((action) => action.startsWith('s3:')))

    expect(statements.map(({ actions }) => actions)).toEqual([['s3:DeleteObject']])
    expect(JSON.stringify(statements[0]?.resources)).toContain('/applications/*')
  })
})

describe('the claims of members', () => {
  it('are found under the name the identity block spells', () => {
    expect(functionOf('members-claims').Properties.FunctionName).toBe(claimsFunctionName)
  })

  it('are told to the user pools of this account only', () => {
    const [permission] = resources(template, 'AWS::Lambda::Permission').filter(
      ({ Properties }) => Properties.Principal === 'cognito-idp.amazonaws.com',
    )

    expect(at(permission, 'Properties', 'SourceAccount')).toEqual({ Ref: 'AWS::AccountId' })
    expect(JSON.stringify(at(permission, 'Properties', 'SourceArn'))).toMatch(/:userpool\/\*/)
  })

  it('are read, never written', () => {
    expect(tableActions('members-claims')).toEqual(['dynamodb:GetItem', 'dynamodb:Query'])
  })
})

describe('the files of members', () => {
  it('keep a version that was erased for 35 days, as long as the table can be taken back', () => {
    const bucket = resources(template, 'AWS::S3::Bucket').find(({ Properties }) => Properties.BucketName !== undefined)

    expect(at(bucket, 'Properties', 'LifecycleConfiguration', 'Rules', 0, 'NoncurrentVersionExpiration')).toEqual({ NoncurrentDays: 35 })
  })

  it('keep every version and let the portal in, no other origin', () => {
    const bucket = resources(template, 'AWS::S3::Bucket').find(({ Properties }) => Properties.BucketName !== undefined)

    expect(at(bucket, 'Properties', 'VersioningConfiguration')).toEqual({ Status: 'Enabled' })
    expect(at(bucket, 'Properties', 'CorsConfiguration', 'CorsRules', 0, 'AllowedOrigins')).toEqual(['https://members.example.jp'])
  })
})
