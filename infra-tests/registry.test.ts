import { describe, expect, it } from 'vitest'
import { RegistryBlock } from '../lib/registry-block.ts'
import { allowedTo, at, block, functionOf, only, refersTo, resources } from './city.ts'

const template = block(RegistryBlock, { bus: 'city' })

const actionsOf = (door: string) => allowedTo(template, door).flatMap(({ actions }) => actions)

describe('the registry', () => {
  it('keeps what it heard in one table, and nothing anywhere else', () => {
    const table = only(template, 'AWS::DynamoDB::GlobalTable')

    for (const door of ['registry-http', 'registry-queue'])
      expect(refersTo(at(functionOf(template, door).Properties, 'Environment', 'Variables', 'TABLE_NAME'), table)).toBe(true)
    expect(resources(template, 'AWS::S3::Bucket')).toEqual([])
  })

  it('lets the door everybody may knock at read that table and do nothing else', () => {
    expect(actionsOf('registry-http').sort()).toEqual([
      'dynamodb:GetItem',
      'dynamodb:Query',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ])
  })

  it('hears the events of members, of nobody else, on the bus the cities agree on, and may tell none', () => {
    const [rule, ...others] = resources(template, 'AWS::Events::Rule').filter(({ Properties }) => Properties.EventPattern !== undefined)

    expect(others).toEqual([])
    expect(at(rule, 'Properties', 'EventPattern')).toEqual({ source: ['kanmin.members'] })
    expect(at(rule, 'Properties', 'EventBusName')).toBe('city')
    expect(actionsOf('registry-queue').filter((action) => /^(events|ses|s3):/.test(action))).toEqual([])
  })

  it('lets who hears write what it heard, and read nothing', () => {
    expect(actionsOf('registry-queue').filter((action) => action.startsWith('dynamodb:'))).toEqual(['dynamodb:PutItem'])
  })
})
