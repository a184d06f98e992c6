import { describe, expect, it } from 'vitest'
import { DistrictsBlock } from '../lib/districts-block.ts'
import { allowances, at, block, list, only, refersTo, resources } from './city.ts'

const stream = 'arn:aws:dynamodb:ap-northeast-1:123456789012:table/taken-back/stream/2027-04-01T03:00:00.000'
const before = block(DistrictsBlock)
const after = block(DistrictsBlock, { restored: { districts: { table: 'taken-back', stream } } })
const own = only(after, 'AWS::DynamoDB::GlobalTable')

describe('a block that is put on a table taken back in time', () => {
  it('gives every function the name of that table, and of no other', () => {
    const names = (template: typeof after) =>
      resources(template, 'AWS::Lambda::Function').map(({ Properties }) => at(Properties, 'Environment', 'Variables', 'TABLE_NAME'))

    expect(new Set(names(after))).toEqual(new Set(['taken-back']))
    expect(names(after)).toHaveLength(names(before).length)
  })

  it('may do with that table what it might with its own, and nothing with its own any more', () => {
    const onTables = (template: typeof after) =>
      allowances(template).filter(({ actions }) => actions.some((action) => action.startsWith('dynamodb:')))
    const acts = (template: typeof after) => onTables(template).map(({ holder, actions }) => [holder, actions])

    expect(acts(after)).toEqual(acts(before))
    expect(onTables(after).filter(({ resources: named }) => refersTo(named, own))).toEqual([])
    for (const { resources: named } of onTables(after)) for (const one of named) expect(JSON.stringify(one)).toContain('taken-back')
  })

  it('is rung by the stream of that table', () => {
    const bells = resources(after, 'AWS::Lambda::EventSourceMapping').filter(({ Properties }) => Properties.StartingPosition !== undefined)

    expect(bells.map(({ Properties }) => Properties.EventSourceArn)).toEqual([stream])
  })

  it('is watched and drawn there', () => {
    const drawn = [...resources(after, 'AWS::CloudWatch::Alarm'), only(after, 'AWS::CloudWatch::Dashboard')]

    expect(drawn.filter((made) => refersTo(made.Properties, own))).toEqual([])
    expect(drawn.filter(({ Properties }) => list(Properties.Metrics).some((metric) => JSON.stringify(metric).includes('taken-back')))).toHaveLength(2)
  })

  it('keeps its own table beside it, under its id and unchanged, so that there is a way back', () => {
    expect(own).toEqual(only(before, 'AWS::DynamoDB::GlobalTable'))
  })
})
