import { beforeAll, describe, expect, it } from 'vitest'
import { DistrictsBlock } from '../lib/districts-block.ts'
import { allowances, at, block, callsLive, city, list, only, type Resource, refersTo, resources, type Template } from './city.ts'

let templates: readonly Template[]

beforeAll(async () => {
  templates = [...(await city()).values()]
})

const doorsOf = (template: Template): readonly Resource[] =>
  resources(template, 'AWS::Lambda::Function').filter(({ Properties }) =>
    String(at(Properties, 'Environment', 'Variables', 'DOOR')).endsWith('-http'),
  )

describe('a door', () => {
  it('is called by the alias that is live, and by nothing that passes it by', () => {
    const passing = templates.flatMap((template) => {
      const ways = resources(template, 'AWS::ApiGatewayV2::Integration')
      return ways
        .filter(({ Properties }) => !doorsOf(template).some((door) => callsLive(template, Properties.IntegrationUri, door)))
        .map(({ id }) => id)
    })

    expect(passing).toEqual([])
    expect(templates.flatMap(doorsOf).length).toBeGreaterThan(20)
  })

  it('lets the API call the alias', () => {
    for (const template of templates)
      for (const alias of resources(template, 'AWS::Lambda::Alias')) {
        const may = resources(template, 'AWS::Lambda::Permission').filter(({ Properties }) => refersTo(Properties.FunctionName, alias))
        expect(may.map(({ Properties }) => Properties.Principal)).toContain('apigateway.amazonaws.com')
      }
  })

  it('keeps its versions, so that the alias can go back', () => {
    const versions = templates.flatMap((template) => resources(template, 'AWS::Lambda::Version'))

    expect(versions.filter(({ DeletionPolicy, UpdateReplacePolicy }) => DeletionPolicy !== 'Retain' || UpdateReplacePolicy !== 'Retain')).toEqual([])
    expect(versions).toHaveLength(templates.flatMap(doorsOf).length)
  })
})

describe('a deployment all at once', () => {
  it('asks nothing of anybody', () => {
    const all = block(DistrictsBlock, { deployment: 'all-at-once' })

    expect(resources(all, 'AWS::CodeDeploy::Application', 'AWS::CodeDeploy::DeploymentGroup')).toEqual([])
    expect(resources(all, 'AWS::Lambda::Alias').filter(({ UpdatePolicy }) => UpdatePolicy)).toEqual([])
  })
})

describe('a deployment as a canary', () => {
  const canary = block(DistrictsBlock, { deployment: 'canary' })
  const groups = resources(canary, 'AWS::CodeDeploy::DeploymentGroup')
  const groupOf = (alias: Resource) =>
    groups.find((group) => refersTo(at(alias.UpdatePolicy, 'CodeDeployLambdaAliasUpdate', 'DeploymentGroupName'), group))
  const alarmOn = (metric: string, watched: Resource) =>
    resources(canary, 'AWS::CloudWatch::Alarm').find(({ Properties }) => Properties.MetricName === metric && refersTo(Properties.Dimensions, watched))

  it('lets one request in ten meet the new version for five minutes, at each door', () => {
    const aliases = resources(canary, 'AWS::Lambda::Alias')

    expect(aliases.filter((alias) => !groupOf(alias))).toEqual([])
    expect(aliases).toHaveLength(doorsOf(canary).length)
    for (const { Properties } of groups) expect(Properties.DeploymentConfigName).toBe('CodeDeployDefault.LambdaCanary10Percent5Minutes')
  })

  it("goes back by itself when the door's function fails or the API answers 5xx", () => {
    for (const door of doorsOf(canary)) {
      const [alias] = resources(canary, 'AWS::Lambda::Alias').filter(({ Properties }) => refersTo(Properties.FunctionName, door))
      const group = alias && groupOf(alias)
      const watched = list(at(group?.Properties, 'AlarmConfiguration', 'Alarms'))
      const asked = [alarmOn('Errors', door), alarmOn('5xx', only(canary, 'AWS::ApiGatewayV2::Api'))]
      expect(asked.map((alarm) => alarm !== undefined && watched.some((name) => refersTo(name, alarm)))).toEqual([true, true])
      expect(at(group?.Properties, 'AlarmConfiguration', 'Enabled')).toBe(true)
      expect(at(group?.Properties, 'AutoRollbackConfiguration')).toEqual({
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
      })
    }
  })

  it("may move these doors' aliases and look at alarms, nothing else", () => {
    const role = resources(canary, 'AWS::IAM::Role').find(({ Properties }) => JSON.stringify(Properties).includes('codedeploy.amazonaws.com'))
    const policies = resources(canary, 'AWS::IAM::Policy').filter(({ Properties }) => role && refersTo(Properties.Roles, role))
    const granted = allowances(canary).filter(({ holder }) => policies.some(({ id }) => id === holder))

    expect(role?.Properties.ManagedPolicyArns).toBeUndefined()
    expect([...new Set(granted.flatMap(({ actions }) => actions))].sort()).toEqual([
      'cloudwatch:DescribeAlarms',
      'lambda:GetAlias',
      'lambda:GetProvisionedConcurrencyConfig',
      'lambda:UpdateAlias',
    ])
    const everything = granted.filter(({ resources: named }) => named.includes('*'))
    expect(everything.flatMap(({ actions }) => actions)).toEqual(['cloudwatch:DescribeAlarms'])
  })
})
