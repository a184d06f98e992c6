import { Duration } from 'aws-cdk-lib'
import { EventBus, Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { type Alarms, period } from './alarms.ts'
import type { DoorName } from './bundling.ts'
import { DoorFunction } from './function.ts'

export type QueueWorkerProps = {
  readonly door: DoorName
  readonly bus: string
  /** The blocks whose events are heard; a block that is not deployed says nothing, and that breaks nothing. */
  readonly hears: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly alarms: Alarms
}

const timeout = Duration.seconds(30)

/** A Lambda that hears events one by one: a failed one comes again, the others of its batch do not. */
export class QueueWorker extends Construct {
  readonly function: DoorFunction
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, { door, bus, hears, environment, alarms }: QueueWorkerProps) {
    super(scope, id)
    const kept = { retentionPeriod: Duration.days(14), encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true }
    const unrecorded = new Queue(this, 'Unrecorded', kept)
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...kept,
      // Long enough for a table that is away to come back between two tries to record a letter.
      visibilityTimeout: Duration.minutes(15),
      deadLetterQueue: { queue: unrecorded, maxReceiveCount: 4 },
    })
    const queue = new Queue(this, 'Queue', {
      ...kept,
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      // A consumer parks an event after 5 attempts (functions/platform/consumer.ts); two more are for a worker that cannot even do that.
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 7 },
    })
    new Rule(this, 'Rule', {
      eventBus: EventBus.fromEventBusName(this, 'Bus', bus),
      eventPattern: { source: hears.map((block) => `kanmin.${block}`) },
      targets: [new SqsQueue(queue, { deadLetterQueue: this.deadLetters })],
    })
    this.function = new DoorFunction(this, 'Function', { door, environment, alarms, timeout })
    this.function.addEventSource(new SqsEventSource(queue, { batchSize: 10, maxConcurrency: 5, reportBatchItemFailures: true }))
    alarms.watch(this, 'UnreadDeadLetters', {
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      meaning: `${door}: events that could neither be handled nor parked and that nothing records; read them, mend the cause, start the redrive`,
    })
    alarms.watch(this, 'UnrecordedDeadLetters', {
      metric: unrecorded.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      meaning: `${door}: dead letters that could not even be recorded for the operator's page; read them, mend the cause, start the redrive`,
    })
  }
}
