import { Duration } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import type { Alarms } from './alarms.ts'
import type { DoorName } from './bundling.ts'
import { DoorFunction } from './function.ts'
import type { QueueWorker } from './queue-worker.ts'
import type { StoreTable } from './store-table.ts'

export type DeadLetterRecorderProps = {
  readonly door: DoorName
  readonly worker: QueueWorker
  /** The name under which the worker's consumer parks. */
  readonly consumer: string
  readonly store: StoreTable
  readonly alarms: Alarms
}

/** Records the dead letters of a worker in the table, where the operator's page shows them and has them tried again. */
export class DeadLetterRecorder extends Construct {
  constructor(scope: Construct, id: string, { door, worker, consumer, store, alarms }: DeadLetterRecorderProps) {
    super(scope, id)
    const environment = { TABLE_NAME: store.tableName, CONSUMER: consumer }
    const recorder = new DoorFunction(this, 'Function', { door, environment, alarms, timeout: Duration.seconds(30) })
    recorder.addEventSource(new SqsEventSource(worker.deadLetters, { batchSize: 10, maxConcurrency: 2, reportBatchItemFailures: true }))
    store.grantPut(recorder)
  }
}
