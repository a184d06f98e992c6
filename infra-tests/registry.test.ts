import { describe, expect, it } from 'vitest'
import { RegistryBlock } from '../lib/registry-block.ts'
import { allowances, block, resources } from './city.ts'

const template = block(RegistryBlock)

describe('the registry', () => {
  it('keeps nothing: it has neither table nor queue nor bucket', () => {
    expect(resources(template, 'AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table', 'AWS::SQS::Queue', 'AWS::S3::Bucket')).toEqual([])
  })

  it('may do nothing but write its log and its trace', () => {
    const actions = allowances(template).flatMap((statement) => statement.actions)

    expect(actions.sort()).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'])
  })
})
