import { Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'

export type Watched = {
  readonly metric: IMetric
  readonly meaning: string
  /** Rings from this value on; 1 if absent. */
  readonly from?: number
}

/** Where a block calls for help: one encrypted topic, and every alarm of the block rings it. */
export class Alarms extends Construct {
  private readonly topic: Topic

  constructor(scope: Construct, id: string, props: { readonly mail?: string | undefined }) {
    super(scope, id)
    // A key of our own: alarms cannot publish to a topic under the account's default SNS key.
    const key = new Key(this, 'Key', { enableKeyRotation: true, description: 'Encrypts what the alarms of this block say' })
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'))
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true })
    this.topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'))
    if (props.mail) this.topic.addSubscription(new EmailSubscription(props.mail))
  }

  /** The alarm stands beside what it watches, in `scope`. What it asks people to do is in the runbook, under its id. */
  watch(scope: Construct, id: string, { metric, meaning, from = 1 }: Watched): Alarm {
    const alarm = new Alarm(scope, id, {
      metric,
      alarmDescription: `${meaning} · ${runbookOf(id)}`,
      threshold: from,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    alarm.addOkAction(new SnsAction(this.topic))
    return alarm
  }
}

/** `TableThrottles` is told in docs/runbook.md#table-throttles. */
const runbookOf = (id: string): string => `docs/runbook.md#${id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`

/** How long a metric is summed before it is judged. */
export const period = Duration.minutes(5)
