import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Log } from '../../functions/platform/log.ts'
import { isMissing, privateFolder, writeDraft } from './record.ts'

type Handler = (event: Pick<SQSEvent, 'Records'>) => Promise<SQSBatchResponse | undefined>

export type QueuePlace = {
  readonly handle: Handler
  readonly log: Log
  /** Where what has been taken and not yet handled outlives the process; absent, it does not. */
  readonly journal?: string
  readonly batchSize?: number
  /** How long a batch may wait for more. */
  readonly windowMilliseconds?: number
  readonly maxReceives?: number
  readonly visibilityMilliseconds?: number
  /** Whoever sends more waits. */
  readonly limit?: number
  /** What a queue in AWS may do at any time: deliver twice, in any order. */
  readonly chaos?: { readonly duplicates: number; readonly chance: () => number }
}

/** How many batches are handled side by side. */
const atOnce = 2

type Message = { readonly id: string; readonly body: string; receives: number }

export type MessageQueue = {
  /** Resolves when the message cannot be lost any more. */
  readonly send: (body: string) => Promise<void>
  /** Resolves when everything has been handled or is a dead letter. */
  readonly quiet: () => Promise<void>
  readonly deadLetters: () => readonly string[]
  readonly redrive: () => void
  readonly stop: () => Promise<void>
}

/** A standard queue and the poller that feeds a Lambda from it, with the contract of both: at least once, in any order, given back in part. */
export const startQueue = async (place: QueuePlace): Promise<MessageQueue> => {
  const { handle, log, batchSize = 100, windowMilliseconds = 10, maxReceives = 5, visibilityMilliseconds = 200, limit = 20_000, chaos } = place
  const journal = place.journal === undefined ? undefined : await openJournal(place.journal)
  const waiting: Message[] = journal?.left.map(({ id, body }) => ({ id, body, receives: 0 })) ?? []
  const dead: Message[] = []
  let inFlight = 0
  let stopped = false
  let wake: () => void = () => undefined

  const put = (message: Message): void => {
    waiting.push(message)
    wake()
  }

  const taken = (): Message[] => {
    if (!chaos) return waiting.splice(0, batchSize)
    const batch: Message[] = []
    while (batch.length < batchSize && waiting.length > 0) {
      const at = Math.floor(chaos.chance() * waiting.length)
      const [message] = waiting.splice(at, 1)
      if (!message) break
      batch.push(message)
      if (chaos.chance() < chaos.duplicates) waiting.push({ ...message })
    }
    return batch
  }

  const giveBack = (messages: readonly Message[]): void => {
    for (const message of messages) {
      if (message.receives >= maxReceives) dead.push(message)
      else {
        inFlight += 1
        void pause(visibilityMilliseconds).then(() => {
          inFlight -= 1
          put(message)
        })
      }
    }
  }

  const deliver = async (batch: readonly Message[]): Promise<void> => {
    inFlight += batch.length
    for (const message of batch) message.receives += 1
    const failed = await handle({ Records: batch.map(recordOf) }).then(
      (answer) => failedOf(answer, batch),
      (error: unknown) => {
        log.error('batch failed', { error: String(error) })
        return batch
      },
    )
    inFlight -= batch.length
    const gone = new Set(failed)
    journal?.done(batch.filter((message) => !gone.has(message)).map(({ id }) => id))
    giveBack(failed)
  }

  let working = 0
  const poll = async (): Promise<void> => {
    while (!stopped) {
      if (waiting.length === 0 || working === atOnce) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      if (waiting.length < batchSize) await pause(windowMilliseconds)
      const batch = taken()
      if (batch.length === 0) continue
      working += 1
      void deliver(batch).finally(() => {
        working -= 1
        wake()
      })
    }
    while (working > 0) await pause(5)
  }
  const polling = poll()

  return {
    async send(body) {
      while (waiting.length >= limit && !stopped) await pause(5)
      const message: Message = { id: randomUUID(), body, receives: 0 }
      await journal?.taken(message)
      put(message)
    },
    async quiet() {
      while (waiting.length > 0 || inFlight > 0) await pause(5)
    },
    deadLetters: () => dead.map(({ body }) => body),
    redrive() {
      for (const message of dead.splice(0)) put({ ...message, receives: 0 })
    },
    async stop() {
      stopped = true
      wake()
      await polling
      await journal?.close()
    },
  }
}

/** As Lambda's poller reads it: nothing told is all done, and an id it did not give fails the whole batch. */
const failedOf = (answer: SQSBatchResponse | undefined, batch: readonly Message[]): readonly Message[] => {
  const ids = answer?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier) ?? []
  const byId = new Map(batch.map((message) => [message.id, message]))
  if (ids.some((id) => !byId.has(id))) return batch
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const recordOf = ({ id, body, receives }: Message): SQSRecord => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: { ApproximateReceiveCount: String(receives), SentTimestamp: '0', SenderId: 'local', ApproximateFirstReceiveTimestamp: '0' },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:ap-northeast-1:000000000000:local',
  awsRegion: 'ap-northeast-1',
})

const truncatedAboveBytes = 4 * 1024 * 1024

/** One line for each message taken and each handled. A line is written before its message is acknowledged; lines that come together are one write. */
const openJournal = async (path: string) => {
  await privateFolder(dirname(path))
  const left = await leftIn(path)
  await rename(await writeDraft(path, Buffer.from(left.map((message) => `+${JSON.stringify(message)}\n`).join(''))), path)
  const file: FileHandle = await open(path, 'a', 0o600)
  const living = new Set(left.map(({ id }) => id))
  let bytes = 0
  let lines: string[] = []
  let writing: Promise<void> | undefined

  const write = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    while (lines.length > 0) {
      if (living.size === 0 && bytes > truncatedAboveBytes) {
        await file.truncate(0)
        bytes = 0
      }
      const text = lines.join('')
      lines = []
      bytes += Buffer.byteLength(text)
      await file.appendFile(text)
    }
  }
  const append = (text: string): Promise<void> => {
    lines.push(text)
    writing ??= write().finally(() => {
      writing = undefined
    })
    return writing
  }

  return {
    left,
    async taken({ id, body }: Message): Promise<void> {
      living.add(id)
      await append(`+${JSON.stringify({ id, body })}\n`)
    },
    done(ids: readonly string[]): void {
      for (const id of ids) living.delete(id)
      if (ids.length > 0) void append(`-${JSON.stringify(ids)}\n`)
    },
    async close(): Promise<void> {
      await writing
      await file.close()
    },
  }
}

/** What was taken and not handled when the process ended; the last line may be half a line. */
const leftIn = async (path: string): Promise<readonly { readonly id: string; readonly body: string }[]> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return ''
    throw error
  })
  const left = new Map<string, string>()
  for (const line of text.split('\n').slice(0, -1)) {
    if (line.startsWith('+')) {
      const { id, body } = JSON.parse(line.slice(1)) as { id: string; body: string }
      left.set(id, body)
    } else for (const id of JSON.parse(line.slice(1)) as string[]) left.delete(id)
  }
  return [...left].map(([id, body]) => ({ id, body }))
}
