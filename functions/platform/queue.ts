import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { Event } from '../kernel/event.ts'
import type { Consumer } from './consumer.ts'

/** The queue's door: what could not be heard yet is told back by itself, so that the rest is not heard twice. */
export const hearQueue =
  (consumer: Consumer) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const answers = await Promise.allSettled(
      Records.map(async ({ body, attributes }) =>
        consumer.hear(Event().parse((JSON.parse(body) as { detail: unknown }).detail), Number(attributes.ApproximateReceiveCount)),
      ),
    )
    return {
      batchItemFailures: Records.filter((_, at) => answers[at]?.status === 'rejected').map(({ messageId }) => ({ itemIdentifier: messageId })),
    }
  }
