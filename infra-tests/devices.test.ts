import { describe, expect, it } from 'vitest'
import { certifyingPaths, ngsiBasePath, ngsiRoutes } from '../functions/devices/contract.ts'
import { devicePolicy, devicePolicyName, presenceRule, readingsRule } from '../functions/devices/iot-rule-contract.ts'
import { claimPolicy, claimPolicyName, provisioningTemplate } from '../functions/devices/provisioning-contract.ts'
import { DevicesBlock } from '../lib/devices-block.ts'
import { allowances, allowedTo, at, block, callsLive, city, functionOf, list, only, refersTo, resources } from './city.ts'

const template = block(DevicesBlock, { bus: 'city' })
const queues = resources(template, 'AWS::SQS::Queue')
const actionsOf = (door: string) => allowedTo(template, door).flatMap(({ actions }) => actions)

describe('what devices send', () => {
  const rules = resources(template, 'AWS::IoT::TopicRule')
  const mapping = resources(template, 'AWS::Lambda::EventSourceMapping').find(({ Properties }) =>
    refersTo(Properties.FunctionName, functionOf(template, 'devices-ingest')),
  )

  it('is taken by the very rules that the local city follows', () => {
    const deployed = rules.map(({ Properties }) => [at(Properties, 'RuleName'), at(Properties, 'TopicRulePayload', 'Sql')])

    expect(deployed.sort()).toEqual([readingsRule, presenceRule].map(({ name, sql }) => [name, sql]).sort())
  })

  it('goes into the queue the worker is fed from, and into another where that fails', () => {
    const queue = queues.find((made) => refersTo(mapping?.Properties.EventSourceArn, made))
    for (const { Properties } of rules) {
      const into = at(Properties, 'TopicRulePayload', 'Actions', 0, 'Sqs', 'QueueUrl')
      const otherwise = at(Properties, 'TopicRulePayload', 'ErrorAction', 'Sqs', 'QueueUrl')
      expect(queue && refersTo(into, queue)).toBe(true)
      expect(otherwise).toBeDefined()
      expect(otherwise).not.toEqual(into)
    }
  })

  it('comes to the worker by the hundred, and what failed is given back by itself', () => {
    expect(mapping?.Properties).toMatchObject({
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    })
  })
})

const policyNamed = (name: string) => {
  const found = resources(template, 'AWS::IoT::Policy').find(({ Properties }) => Properties.PolicyName === name)
  if (!found) throw new Error(`no policy ${name}`)
  return found
}

describe('a device', () => {
  it('may connect under its own name and send to its own topic, and nothing else', () => {
    const { Properties } = policyNamed(devicePolicyName)
    const own = devicePolicy((resource) => resource)

    const statements = list(at(Properties, 'PolicyDocument', 'Statement'))
    expect(statements.map((statement) => at(statement, 'Action'))).toEqual(own.Statement.map(({ Action }) => Action))
    const resourcesOf = JSON.stringify(statements.map((statement) => at(statement, 'Resource')))
    for (const resource of own.Statement.flatMap(({ Resource }) => Resource)) expect(resourcesOf).toContain(`:${resource}"`)
    expect(resourcesOf).not.toMatch(/\*/)
    expect(JSON.stringify(Properties)).not.toMatch(/:iot:[^"]*\/:/)
  })
})

describe('the registry of things', () => {
  it('is open to the door for certificates alone', () => {
    const speaking = [
      'devices-http',
      'devices-certificates-http',
      'devices-ngsi-http',
      'devices-ingest',
      'devices-schedule',
      'devices-queue',
      'devices-relay',
    ].filter((door) => actionsOf(door).some((action) => action.startsWith('iot:')))

    expect(speaking).toEqual(['devices-certificates-http'])
  })

  it('is what its routes lead to', () => {
    const routes = resources(template, 'AWS::ApiGatewayV2::Route')
    const integrations = resources(template, 'AWS::ApiGatewayV2::Integration').filter(({ Properties }) =>
      callsLive(template, Properties.IntegrationUri, functionOf(template, 'devices-certificates-http')),
    )
    const led = routes.filter(({ Properties }) => integrations.some((integration) => refersTo(Properties.Target, integration)))

    expect(led.map(({ Properties }) => Properties.RouteKey).sort()).toEqual(certifyingPaths.map((path) => path.replace(' ', ' /api/devices')).sort())
  })
})

describe('the door of NGSI-LD', () => {
  it('answers what its contract says where the standard has its place, without a token at the gateway', () => {
    const integrations = resources(template, 'AWS::ApiGatewayV2::Integration').filter(({ Properties }) =>
      callsLive(template, Properties.IntegrationUri, functionOf(template, 'devices-ngsi-http')),
    )
    const led = resources(template, 'AWS::ApiGatewayV2::Route').filter(({ Properties }) =>
      integrations.some((each) => refersTo(Properties.Target, each)),
    )

    expect(led.map(({ Properties }) => Properties.RouteKey).sort()).toEqual(ngsiRoutes.map((route) => route.replace(' ', ` ${ngsiBasePath}`)).sort())
    expect(led.filter(({ Properties }) => Properties.AuthorizationType === 'JWT')).toEqual([])
  })

  it('may read the table, and write nothing', () => {
    expect([...new Set(actionsOf('devices-ngsi-http').filter((action) => action.startsWith('dynamodb:')))].sort()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
    ])
  })

  it('is reached through the portal, and kept by no cache: who asks decides', async () => {
    const distribution = resources((await city()).get('kanmin-portal') ?? template, 'AWS::CloudFront::Distribution')[0]
    const behaviours = list(at(distribution, 'Properties', 'DistributionConfig', 'CacheBehaviors'))
    const policyAt = (pattern: string) => behaviours.flatMap((each) => (at(each, 'PathPattern') === pattern ? [at(each, 'CachePolicyId')] : []))

    expect(policyAt('/ngsi-ld/*')).toEqual(policyAt('/api/devices/*'))
    expect(policyAt('/ngsi-ld/*')).toHaveLength(1)
  })
})

describe('a device that has only a claim', () => {
  const made = only(template, 'AWS::IoT::ProvisioningTemplate')

  it('may ask for a certificate, and hear the answer, and nothing else', () => {
    const { Properties } = policyNamed(claimPolicyName)
    const statements = list(at(Properties, 'PolicyDocument', 'Statement'))
    const own = claimPolicy((resource) => resource).Statement

    expect(statements.map((statement) => at(statement, 'Action'))).toEqual(own.map(({ Action }) => Action))
    const said = JSON.stringify(statements.map((statement) => at(statement, 'Resource')))
    for (const resource of own.flatMap(({ Resource }) => Resource)) expect(said).toContain(`:${resource}"`)
    // Only its name is its own to choose, and under that prefix there is no device.
    expect(said.match(/\*/g)).toHaveLength(1)
    expect(said).toContain(':client/claim-*"')
  })

  it('is made by the very template that the local city follows, after its hook has been asked', () => {
    const { Properties } = made

    expect(JSON.parse(String(Properties.TemplateBody))).toEqual(provisioningTemplate)
    expect(Properties.TemplateType).toBe('FLEET_PROVISIONING')
    expect(refersTo(at(Properties, 'PreProvisioningHook', 'TargetArn'), functionOf(template, 'devices-provisioning'))).toBe(true)
  })

  it('is asked about by that template of this account alone', () => {
    const permissions = resources(template, 'AWS::Lambda::Permission').filter(({ Properties }) =>
      refersTo(Properties.FunctionName, functionOf(template, 'devices-provisioning')),
    )

    expect(permissions).toHaveLength(1)
    expect(permissions[0]?.Properties).toMatchObject({ Principal: 'iot.amazonaws.com', SourceAccount: { Ref: 'AWS::AccountId' } })
    expect(JSON.stringify(permissions[0]?.Properties.SourceArn)).toContain(`provisioningtemplate/${made.Properties.TemplateName}`)
  })

  it('is given nothing by a role that could open more than a device of this block', () => {
    const role = resources(template, 'AWS::IAM::Role').find((each) => refersTo(made.Properties.ProvisioningRoleArn, each))
    const policies = resources(template, 'AWS::IAM::Policy').filter(({ Properties }) => role && refersTo(Properties.Roles, role))
    const statements = allowances(template).filter(({ holder }) => policies.some(({ id }) => id === holder))

    expect(statements.length).toBeGreaterThan(0)
    const attached = JSON.stringify(statements.filter(({ actions }) => actions.includes('iot:AttachPolicy')).flatMap((each) => each.resources))
    expect(attached).toContain(`:policy/${devicePolicyName}"`)
    expect(attached).not.toMatch(/policy\/\*/)
    expect(JSON.stringify(statements)).not.toContain('"*"')
  })
})

describe('figures, silence and answers', () => {
  it('are looked after by a schedule, every minute, every five and every hour', () => {
    const scheduled = resources(template, 'AWS::Events::Rule').flatMap(({ Properties }) =>
      list(Properties.Targets).flatMap((target) =>
        String(at(target, 'Input') ?? '').includes('run') ? [[Properties.ScheduleExpression, at(target, 'Input')]] : [],
      ),
    )

    expect(scheduled.sort()).toEqual([
      ['rate(1 hour)', '{"run":"answers"}'],
      ['rate(1 minute)', '{"run":"figures"}'],
      ['rate(5 minutes)', '{"run":"silence"}'],
    ])
  })
})
