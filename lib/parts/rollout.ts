import { Validations } from 'aws-cdk-lib'
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch'
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Alias, type IFunction, type IVersion } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import type { Settings } from '../settings.ts'
import type { DoorFunction } from './function.ts'

export type RolloutProps = {
  readonly deployment: Settings['deployment']
  /** Rings when the API answers with errors of its own, whichever door it was. */
  readonly apiErrors: Alarm
}

const aliasName = 'live'

/**
 * How a new version of a door comes to people. The API calls each function by an alias, so that going back is moving a name.
 * As a canary one request in ten meets the new version for five minutes; an alarm in that time, and all go back to the old one.
 */
export class Rollout extends Construct {
  private readonly apiErrors: Alarm
  private readonly canary: { readonly application: LambdaApplication; readonly role: Role } | undefined

  constructor(scope: Construct, id: string, { deployment, apiErrors }: RolloutProps) {
    super(scope, id)
    this.apiErrors = apiErrors
    this.canary = deployment === 'canary' ? { application: new LambdaApplication(this, 'Application'), role: this.role() } : undefined
  }

  /** What the API calls for this door. */
  live(door: DoorFunction): IFunction {
    // The casts: aws-cdk-lib is not written for exactOptionalPropertyTypes.
    const alias = new Alias(door, 'Live', { aliasName, version: door.currentVersion as IVersion })
    if (this.canary) this.shift(door, alias, this.canary)
    return alias as IFunction
  }

  private shift(door: DoorFunction, alias: Alias, { application, role }: { readonly application: LambdaApplication; readonly role: Role }): void {
    const actions = ['lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig']
    role.addToPolicy(new PolicyStatement({ actions, resources: [door.functionArn, `${door.functionArn}:${aliasName}`] }))
    new LambdaDeploymentGroup(door, 'Rollout', {
      application,
      alias,
      // The library would add AWS's own policy, which may move the aliases of every function of the account.
      role: role.withoutPolicyUpdates(),
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      alarms: [door.errors, this.apiErrors],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    })
  }

  private role(): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('codedeploy.amazonaws.com') })
    role.addToPolicy(new PolicyStatement({ actions: ['cloudwatch:DescribeAlarms'], resources: ['*'] }))
    Validations.of(role).acknowledge({ id: 'AwsSolutions-IAM5[Resource::*]', reason: 'It looks whether an alarm rings, and may change none' })
    return role
  }
}
