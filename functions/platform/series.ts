import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { unavailable } from '../kernel/problem.ts'
import type { Key } from '../kernel/table.ts'
import { type Clock, systemClock } from '../kernel/time.ts'
import { aliveAt, attributesOf, type Item, type Stored, whileBusy } from './dynamo-table.ts'

export type Range = {
  readonly pk: string
  readonly from: string
  /** Included. */
  readonly to: string
  readonly newestFirst?: true
  /** At most so many; all of them if absent. */
  readonly limit?: number
  /** What was written a moment ago must be among them. */
  readonly consistent?: true
}

/** Many small rows in the order of their sort keys, written without a look and read by stretches: what a transaction each would cost twice and more. */
export type Series = {
  /** Writes all, each as if alone: what stands under the same key is replaced. */
  putAll(items: readonly Item[]): Promise<void>
  range(range: Range): Promise<readonly Stored[]>
  /** Those of many rows that are there, a hundred by one question, in no order; what was written a moment ago may not be among them. */
  some(keys: readonly Key[]): Promise<readonly Stored[]>
  /** Writes if `revision` is still what it was (nothing at all, if undefined); says whether it was. */
  putIf(item: Item, revision: number | undefined): Promise<boolean>
  /** Erases if `token` is still the one that was seen. */
  eraseIf(key: Key, token: string): Promise<void>
}

// What BatchWriteItem takes at once, and how many such calls are worth making side by side.
const batchSize = 25
const readAtOnce = 100
const atOnce = 8
const attempts = 8

const pauseAfter = async (attempt: number): Promise<void> => {
  if (attempt === attempts) throw unavailable()
  await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * (0.5 + Math.random())))
}

export const createSeries = (client: DynamoDBClient, name: string, clock: Clock = systemClock): Series => {
  const isAlive = aliveAt(clock)
  const writeBatch = async (requests: readonly WriteRequest[]): Promise<void> => {
    let left: readonly WriteRequest[] = requests
    for (let attempt = 1; left.length > 0; attempt += 1) {
      // The service takes what it can and gives the rest back without an error.
      const { UnprocessedItems } = await whileBusy(() => client.send(new BatchWriteItemCommand({ RequestItems: { [name]: [...left] } })))
      left = UnprocessedItems?.[name] ?? []
      if (left.length === 0) return
      await pauseAfter(attempt)
    }
  }

  const readBatch = async (keys: readonly Key[]): Promise<readonly Stored[]> => {
    const found: Stored[] = []
    let left: Record<string, AttributeValue>[] = keys.map((key) => marshall(key))
    for (let attempt = 1; left.length > 0; attempt += 1) {
      const { Responses, UnprocessedKeys } = await whileBusy(() => client.send(new BatchGetItemCommand({ RequestItems: { [name]: { Keys: left } } })))
      found.push(...(Responses?.[name] ?? []).filter(isAlive).map((item) => unmarshall(item)))
      left = UnprocessedKeys?.[name]?.Keys ?? []
      if (left.length > 0) await pauseAfter(attempt)
    }
    return found
  }

  const unlessChanged = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await whileBusy(act)
      return true
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false
      throw error
    }
  }

  return {
    async putAll(items) {
      // One call may not name a key twice.
      const byKey = new Map(items.map((item) => [`${item.key.pk}\n${item.key.sk}`, item]))
      const requests = [...byKey.values()].map((item) => ({ PutRequest: { Item: attributesOf(item) } }))
      const batches = Array.from({ length: Math.ceil(requests.length / batchSize) }, (_, at) => requests.slice(at * batchSize, (at + 1) * batchSize))
      let next = 0
      const work = async (): Promise<void> => {
        for (let batch = batches[next++]; batch; batch = batches[next++]) await writeBatch(batch)
      }
      await Promise.all(Array.from({ length: Math.min(atOnce, batches.length) }, work))
    },

    async range({ pk, from, to, newestFirst, limit, consistent }) {
      const found: Stored[] = []
      let start: Record<string, AttributeValue> | undefined
      do {
        const { Items = [], LastEvaluatedKey } = await whileBusy(() =>
          client.send(
            new QueryCommand({
              TableName: name,
              KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
              ExpressionAttributeValues: marshall({ ':pk': pk, ':from': from, ':to': to }),
              ScanIndexForward: !newestFirst,
              ...(limit !== undefined && { Limit: limit - found.length }),
              ...(consistent && { ConsistentRead: true }),
              ...(start && { ExclusiveStartKey: start }),
            }),
          ),
        )
        found.push(...Items.filter(isAlive).map((item) => unmarshall(item)))
        start = LastEvaluatedKey
      } while (start && (limit === undefined || found.length < limit))
      return found
    },

    async some(keys) {
      // One call may not name a key twice.
      const distinct = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key])).values()]
      const batches = Array.from({ length: Math.ceil(distinct.length / readAtOnce) }, (_, at) =>
        distinct.slice(at * readAtOnce, (at + 1) * readAtOnce),
      )
      return (await Promise.all(batches.map(readBatch))).flat()
    },

    putIf: (item, revision) =>
      unlessChanged(() =>
        client.send(
          new PutItemCommand({
            TableName: name,
            Item: attributesOf(item),
            ...(revision === undefined
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : { ConditionExpression: 'revision = :revision', ExpressionAttributeValues: { ':revision': { N: String(revision) } } }),
          }),
        ),
      ),

    async eraseIf(key, token) {
      await unlessChanged(() =>
        client.send(
          new DeleteItemCommand({
            TableName: name,
            Key: marshall(key),
            ConditionExpression: '#token = :token',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: { ':token': { S: token } },
          }),
        ),
      )
    },
  }
}
