import { describe, expect, it } from 'vitest'
import { feesTable } from '../functions/fees/table.ts'
import { maxAttempts } from '../functions/platform/consumer.ts'
import { FeesBlock } from '../lib/fees-block.ts'
import { allowedTo, at, block, functionOf, list, only, type Resource, refersTo, resources } from './city.ts'

const template = block(FeesBlock, { portalOrigin: 'https://fees.example.jp', bus: 'city' })

const mappingOf = (door: string): Resource => {
  const found = resources(template, 'AWS::Lambda::EventSourceMapping').find(({ Properties }) =>
    refersTo(Properties.FunctionName, functionOf(template, door)),
  )
  if (!found) throw new Error(`nothing feeds ${door}`)
  return found
}

describe('the books', () => {
  it('are kept when the stack goes, can be put back to any second of the last weeks, and have every index they are asked by', () => {
    const table = only(template, 'AWS::DynamoDB::GlobalTable')
    const [replica] = list(at(table.Properties, 'Replicas'))

    expect([table.DeletionPolicy, table.UpdateReplacePolicy]).toEqual(['Retain', 'Retain'])
    expect(at(replica, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled')).toBe(true)
    expect(at(replica, 'DeletionProtectionEnabled')).toBe(true)
    expect(list(at(table.Properties, 'GlobalSecondaryIndexes')).map((index) => at(index, 'IndexName'))).toEqual([...feesTable.indexes])
  })

  it('are checked every night by a function that may read and write the books, erase files and read none, and whose failure rings', () => {
    const checks = functionOf(template, 'fees-checks')
    const rules = resources(template, 'AWS::Events::Rule').filter(({ Properties }) => refersTo(Properties.Targets, checks))

    expect(rules.map(({ Properties }) => Properties.ScheduleExpression)).toEqual(['cron(30 18 * * ? *)'])
    expect([...JSON.stringify(allowedTo(template, 'fees-checks')).matchAll(/s3:\w+/g)].map(([action]) => action)).toEqual(['s3:DeleteObject'])
    const watched = resources(template, 'AWS::CloudWatch::Alarm').filter(({ Properties }) => refersTo(Properties.Dimensions, checks))
    expect(watched.map(({ Properties }) => Properties.MetricName)).toContain('Errors')
  })
})

describe.each([
  ['fees-queue', ['kanmin.members', 'kanmin.districts', 'kanmin.fees']],
  ['fees-notices', ['kanmin.fees']],
])('the worker %s', (door, sources) => {
  const { Properties } = mappingOf(door)
  const queue = resources(template, 'AWS::SQS::Queue').find((made) => refersTo(Properties.EventSourceArn, made))

  it('hears what it works on, gives back only what failed, and is given it again more often than it parks', () => {
    const rule = resources(template, 'AWS::Events::Rule').find((made) => queue && refersTo(made.Properties.Targets, queue))

    expect(at(rule, 'Properties', 'EventPattern', 'source')).toEqual(sources)
    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
    expect(at(queue, 'Properties', 'RedrivePolicy', 'maxReceiveCount')).toBe(maxAttempts + 2)
  })

  it('has dead letters that are watched', () => {
    const target = at(queue, 'Properties', 'RedrivePolicy', 'deadLetterTargetArn')
    const letters = resources(template, 'AWS::SQS::Queue').find((made) => refersTo(target, made))
    const alarms = resources(template, 'AWS::CloudWatch::Alarm').filter(({ Properties: watched }) => letters && refersTo(watched.Dimensions, letters))

    expect(alarms.length).toBeGreaterThan(0)
  })
})

describe('the function that makes notices', () => {
  it('writes below documents only, and sends no mail', () => {
    const statements = allowedTo(template, 'fees-notices')
    const written = statements.filter(({ actions }) => actions.includes('s3:PutObject')).flatMap((statement) => statement.resources)

    expect(written.length).toBeGreaterThan(0)
    expect(JSON.stringify(written)).toContain('/attachments/documents/*')
    expect(JSON.stringify(written)).not.toContain('/attachments/*')
    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.startsWith('ses:'))).toEqual([])
  })
})
