import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod'
import { lazy } from '../kernel/schema.ts'
import type { Log } from '../platform/log.ts'
import { DeviceId } from './contract.ts'
import { type Ingesting, ingesting, type Judged } from './ingest-desk.ts'
import { Envelope, PresenceEvent } from './message-contract.ts'
import { presenceAfter } from './presence.ts'

const Delivered = lazy(() => z.union([Envelope(), PresenceEvent()]))

type Taken = { readonly messageId: string; readonly judged: Judged }

/**
 * The door of the queue of what devices send. What a device did wrong is set aside at once and never tried again; what fails for
 * want of the table, or by a fault of ours, is given back message by message.
 */
export const ingestWorker = (parts: Ingesting & { readonly log: Log }) => {
  const { store, log } = parts
  const { judge, keep } = ingesting(parts)

  const hearPresence = async (event: PresenceEvent): Promise<void> => {
    const id = DeviceId().safeParse(event.clientId)
    if (!id.success) return
    for (;;) {
      const before = await store.watch.presence(id.data)
      const after = presenceAfter(before?.presence, event)
      if (!after || (await store.watch.savePresence(id.data, after, before?.revision))) return
    }
  }

  const take = async ({ body, messageId }: SQSRecord): Promise<Taken | undefined> => {
    const delivered = Delivered().parse(JSON.parse(body))
    if ('body' in delivered) return { messageId, judged: await judge(delivered) }
    await hearPresence(delivered)
    return undefined
  }

  return async ({ Records }: Pick<SQSEvent, 'Records'>): Promise<SQSBatchResponse> => {
    const answers = await Promise.allSettled(Records.map(take))
    const failed = new Set(Records.filter((_, at) => answers[at]?.status === 'rejected').map(({ messageId }) => messageId))
    for (const answer of answers) if (answer.status === 'rejected') log.error('message not judged', { error: reasonOf(answer.reason) })
    const taken = answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [answer.value] : []))
    try {
      await keep(taken.map(({ judged }) => judged))
    } catch (error) {
      log.error('readings not kept', { messages: taken.length, error: reasonOf(error) })
      for (const { messageId } of taken) failed.add(messageId)
    }
    return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
