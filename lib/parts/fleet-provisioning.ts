import { Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnProvisioningTemplate } from 'aws-cdk-lib/aws-iot'
import { Construct } from 'constructs'
import type { DoorFunction } from './function.ts'

export type FleetProvisioningProps = {
  readonly template: { readonly name: string; readonly body: object }
  /** Asked before anything is made. */
  readonly hook: DoorFunction
  /** Of what name the things are that it makes, and the one policy it attaches. */
  readonly things: `thing/${string}*`
  readonly policy: string
  readonly arnOf: (resource: string) => string
}

/** A template by which devices come by a certificate of their own, and the hook without whose word it makes nothing. */
export class FleetProvisioning extends Construct {
  constructor(scope: Construct, id: string, { template, hook, things, policy, arnOf }: FleetProvisioningProps) {
    super(scope, id)
    const { account, region } = Stack.of(this)
    const certificates = 'cert/*'
    const templateArn = Stack.of(this).formatArn({ service: 'iot', resource: 'provisioningtemplate', resourceName: template.name })
    hook.addPermission('AskedByTemplate', {
      principal: new ServicePrincipal('iot.amazonaws.com'),
      sourceArn: templateArn,
      sourceAccount: account,
    })
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('iot.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': account } } }),
    })
    role.addToPolicy(
      new PolicyStatement({
        actions: ['iot:CreateThing', 'iot:DescribeThing', 'iot:UpdateThing', 'iot:AttachThingPrincipal'],
        resources: [arnOf(things), arnOf(certificates)],
      }),
    )
    role.addToPolicy(
      new PolicyStatement({
        actions: ['iot:DescribeCertificate', 'iot:UpdateCertificate', 'iot:AttachPolicy', 'iot:GetPolicy'],
        resources: [arnOf(certificates), arnOf(`policy/${policy}`)],
      }),
    )
    Validations.of(role).acknowledge(
      ...[things, certificates].map((resource) => ({
        id: `AwsSolutions-IAM5[Resource::arn:aws:iot:${region}:<AWS::AccountId>:${resource}]`,
        reason: 'Things and certificates are made while the city runs; no stack knows their names',
      })),
    )
    const made = new CfnProvisioningTemplate(this, 'Template', {
      templateName: template.name,
      templateType: 'FLEET_PROVISIONING',
      templateBody: JSON.stringify(template.body),
      provisioningRoleArn: role.roleArn,
      enabled: true,
      preProvisioningHook: { targetArn: hook.functionArn, payloadVersion: '2020-04-01' },
    })
    // The hook must be callable before the template is made: AWS IoT looks.
    made.node.addDependency(hook)
  }
}
