import { Duration, Stack, Validations } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { EventBus, Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { partitionKeyOf } from '../../functions/kernel/table.ts'
import { type Alarms, period } from './alarms.ts'
import type { DoorName } from './bundling.ts'
import { DoorFunction } from './function.ts'
import type { StoreTable } from './store-table.ts'

export type EventOutletProps = { readonly door: DoorName; readonly store: StoreTable; readonly bus: string; readonly alarms: Alarms }

const timeout = Duration.seconds(50)

/**
 * Hands the events of a block on to the bus. The table's stream is only the bell: what is unheard is read from the table,
 * so a bell nobody heard costs at most the minute until the schedule rings.
 */
export class EventOutlet extends Construct {
  /** How many seconds the oldest event waits for the bus to take it; nothing while none waits for a minute. */
  readonly unheard: Metric
  /** How many milliseconds the relay is behind the table's stream. */
  readonly bell: Metric

  constructor(scope: Construct, id: string, { door, store, bus, alarms }: EventOutletProps) {
    super(scope, id)
    const eventBus = EventBus.fromEventBusName(this, 'Bus', bus)
    const relay = new DoorFunction(this, 'Function', { door, alarms, timeout, environment: { TABLE_NAME: store.tableName, BUS_NAME: bus } })
    store.grantMark(relay)
    eventBus.grantPutEventsTo(relay)
    new Rule(this, 'EveryMinute', { schedule: Schedule.rate(Duration.minutes(1)), targets: [new LambdaFunction(relay, { retryAttempts: 0 })] })
    this.bell = relay.metric('IteratorAge', { period, statistic: 'Maximum' })
    this.ring(relay, store, alarms)
    this.unheard = this.watchDelay(relay, alarms)
  }

  private watchDelay(relay: DoorFunction, alarms: Alarms): Metric {
    const metricName = Stack.of(this).stackName
    new MetricFilter(this, 'UnheardSeconds', {
      logGroup: relay.logGroup,
      filterPattern: FilterPattern.exists('$.message.unheardSeconds'),
      metricValue: '$.message.unheardSeconds',
      metricNamespace: 'Kanmin/Unheard',
      metricName,
    })
    const unheard = new Metric({ namespace: 'Kanmin/Unheard', metricName, period, statistic: 'Maximum' })
    const meaning = 'The oldest event waits for a quarter of an hour and no other block has heard it (seconds)'
    alarms.watch(this, 'EventsUnheard', { metric: unheard, meaning, from: 900 })
    return unheard
  }

  private ring(relay: DoorFunction, store: StoreTable, alarms: Alarms): void {
    const unheard = new Queue(this, 'LostBells', { retentionPeriod: Duration.days(14), encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true })
    Validations.of(unheard).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'This is the dead-letter queue of the bell; an alarm watches it' })
    store.grantStreamRead(relay)
    new EventSourceMapping(this, 'Bell', {
      target: relay,
      eventSourceArn: store.streamArn,
      startingPosition: StartingPosition.LATEST,
      batchSize: 100,
      retryAttempts: 3,
      maxRecordAge: Duration.hours(1),
      onFailure: new SqsDlq(unheard),
      // Only items that carry the mark ring: taking the mark off would otherwise ring again for each event handed on.
      filters: [FilterCriteria.filter({ dynamodb: { NewImage: { [partitionKeyOf('events-unheard')]: { S: FilterRule.exists() } } } })],
    })
    alarms.watch(this, 'BellsLost', {
      metric: unheard.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      meaning: 'The relay failed again and again when the table rang; the schedule tries on, events are not lost',
    })
    alarms.watch(this, 'Late', {
      metric: this.bell,
      meaning: 'The relay is five minutes behind the table (milliseconds)',
      from: 300_000,
    })
  }
}
