import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { Event } from '../kernel/event.ts'
import type { Bury } from './consumer.ts'

/**
 * The door of a dead-letter queue: each letter is recorded in the table of its block. What cannot be recorded, because the
 * table is away or the letter is no event, goes back and at last into the queue that nothing reads and an alarm watches.
 */
export const buryDeadLetters =
  (bury: Bury) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const answers = await Promise.allSettled(
      Records.map(async ({ body, attributes }) =>
        bury(Event().parse((JSON.parse(body) as { detail: unknown }).detail), Number(attributes.ApproximateReceiveCount)),
      ),
    )
    return {
      batchItemFailures: Records.filter((_, at) => answers[at]?.status === 'rejected').map(({ messageId }) => ({ itemIdentifier: messageId })),
    }
  }
