import { describe, expect, it } from 'vitest'
import { NoticesBlock } from '../lib/notices-block.ts'
import { allowances, at, block, list, type Resource, refersTo, resources, type Statement } from './city.ts'

const template = block(NoticesBlock, { mailFrom: 'desk@city.example.jp', portalOrigin: 'https://city.example.jp', bus: 'city' })

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

const rulesFor = (door: string) => resources(template, 'AWS::Events::Rule').filter(({ Properties }) => refersTo(Properties.Targets, functionOf(door)))

describe('notices', () => {
  it('hear all blocks on the bus the cities agree on, those that are not deployed yet among them', () => {
    const rule = resources(template, 'AWS::Events::Rule').find(({ Properties }) => Properties.EventBusName === 'city')

    expect(list(at(rule, 'Properties', 'EventPattern', 'source'))).toEqual(
      ['members', 'projects', 'districts', 'fees', 'devices'].map((name) => `kanmin.${name}`),
    )
  })

  it.each(['notices-queue', 'notices-schedule'])('send mail through %s from one address only', (door) => {
    const sending = allowed(door).filter(({ actions }) => actions.some((action) => action.startsWith('ses:')))

    expect(sending.map(({ actions, conditions }) => ({ actions, conditions }))).toEqual([
      { actions: ['ses:SendEmail'], conditions: { StringEquals: { 'ses:FromAddress': 'desk@city.example.jp' } } },
    ])
    expect(JSON.stringify(sending[0]?.resources)).toContain('identity/city.example.jp')
    expect(JSON.stringify(sending[0]?.resources)).toContain('configuration-set/kanmin-notices')
  })

  it('let nobody send mail through any other door', () => {
    const doors = ['notices-http', 'notices-bounces', 'notices-relay']

    expect(doors.filter((door) => allowed(door).some(({ actions }) => actions.some((action) => action.startsWith('ses:'))))).toEqual([])
  })

  it('look for what is due every five minutes, and make digests at seven in Tokyo', () => {
    const rounds = rulesFor('notices-schedule').map(({ Properties }) => [Properties.ScheduleExpression, at(Properties, 'Targets', 0, 'Input')])

    expect(new Map(rounds as [string, string][])).toEqual(
      new Map([
        ['rate(5 minutes)', '{"run":"due"}'],
        ['cron(0 22 * * ? *)', '{"run":"digests"}'],
      ]),
    )
  })

  it('are told of mails that came back, of their own only', () => {
    const [rule, ...others] = rulesFor('notices-bounces')
    const destination = resources(template, 'AWS::SES::ConfigurationSetEventDestination')[0]

    expect(others).toEqual([])
    expect(at(rule, 'Properties', 'EventPattern')).toEqual({
      source: ['aws.ses'],
      'detail-type': ['Email Bounced'],
      detail: { mail: { tags: { 'ses:configuration-set': ['kanmin-notices'] } } },
    })
    expect(at(destination, 'Properties', 'EventDestination', 'MatchingEventTypes')).toEqual(['bounce'])
  })
})
