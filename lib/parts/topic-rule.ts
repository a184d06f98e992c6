import { Duration, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnTopicRule } from 'aws-cdk-lib/aws-iot'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { type Alarms, period } from './alarms.ts'
import type { DoorFunction } from './function.ts'

export type TopicRulesProps = {
  readonly rules: readonly { readonly name: string; readonly sql: string }[]
  readonly worker: DoorFunction
  readonly timeout: Duration
  readonly alarms: Alarms
}

/**
 * What devices send, by way of a queue, to a worker. What the rule cannot put into the queue goes into a second one, what the worker
 * cannot handle after five tries into a third: nobody reads these, and an alarm watches both.
 */
export class TopicRules extends Construct {
  constructor(scope: Construct, id: string, { rules, worker, timeout, alarms }: TopicRulesProps) {
    super(scope, id)
    const kept = { retentionPeriod: Duration.days(14), encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true }
    const deadLetters = new Queue(this, 'DeadLetters', kept)
    const undelivered = new Queue(this, 'Undelivered', { ...kept, deadLetterQueue: { queue: deadLetters, maxReceiveCount: 1000 } })
    const queue = new Queue(this, 'Queue', {
      ...kept,
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    })
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('iot.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } } }),
    })
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn, undelivered.queueArn] }))
    const into = ({ queueUrl }: Queue) => ({ sqs: { queueUrl, roleArn: role.roleArn, useBase64: false } })
    for (const { name, sql } of rules)
      new CfnTopicRule(this, name, {
        ruleName: name,
        topicRulePayload: { sql, awsIotSqlVersion: '2016-03-23', actions: [into(queue)], errorAction: into(undelivered), ruleDisabled: false },
      })
    // Many at once are one round of writing: a hundred messages, or what comes within five seconds.
    worker.addEventSource(
      new SqsEventSource(queue, { batchSize: 100, maxBatchingWindow: Duration.seconds(5), maxConcurrency: 10, reportBatchItemFailures: true }),
    )
    alarms.watch(this, 'DeadReadings', {
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      meaning:
        'Messages of devices that could not be kept after five tries; mend the cause, then start the redrive: they are judged as if they came now',
    })
    alarms.watch(this, 'UndeliveredReadings', {
      metric: undelivered.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      meaning: 'Messages that the rule could not put into the queue, with their payload (base64OriginalPayload)',
    })
    alarms.watch(this, 'LateReadings', {
      metric: queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      meaning: 'The oldest message of a device waits for ten minutes (seconds)',
      from: 600,
    })
  }
}
