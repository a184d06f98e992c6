import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { ulid } from 'ulid'
import { invalidCursor, type Problem, unavailable } from '../kernel/problem.ts'
import { type Key, type Page, partitionKeyOf, sortKeyOf } from '../kernel/table.ts'
import { type Clock, systemClock } from '../kernel/time.ts'
import { decode, encode } from './cursor.ts'

/** What is kept: where it stands, in which indexes it is found, and its values. */
export type Item = {
  readonly key: Key
  readonly indexes?: Readonly<Record<string, Key>>
  readonly values: Readonly<Record<string, unknown>>
  /** Seconds since 1970, for items the table may forget by itself. */
  readonly expiresAt?: number
}

export type Stored = Readonly<Record<string, unknown>>

/** A write and the refusal that is spoken when its condition does not hold. */
export type Write =
  | { readonly put: Item; readonly ifAbsent?: true; readonly ifPresent?: true; readonly ifVersion?: number; readonly otherwise?: () => Problem }
  | { readonly erase: Key; readonly ifPresent?: true; readonly otherwise?: () => Problem }
  | { readonly index: Key; readonly name: string; readonly at: Key | undefined; readonly otherwise?: () => Problem }
  /** Writes nothing: holds the others back when something is there that must not be. */
  | { readonly absent: Key; readonly otherwise?: () => Problem }
  /** Counts up or down without looking first, so that two who count at once both do. */
  | { readonly add: Key; readonly to: string; readonly by: number; readonly otherwise?: () => Problem }

export type Question = {
  readonly index?: string
  readonly pk: string
  readonly prefix?: string
  /** Only what is sorted up to this. */
  readonly upTo?: string | undefined
  readonly newestFirst?: true
  readonly limit: number
  readonly cursor?: string | undefined
  /** Kept on the way out of the table: `contains` for text, `equals` for codes; absent values ask for nothing. */
  readonly contains?: Readonly<Record<string, string | undefined>>
  readonly equals?: Readonly<Record<string, string | undefined>>
}

/** A change of one item where it stands, as DynamoDB spells it. */
export type Change = {
  readonly key: Key
  readonly change: string
  readonly provided: string
  readonly values: Readonly<Record<string, unknown>>
}

export type Table = {
  get(key: Key): Promise<Stored | undefined>
  query(question: Question): Promise<Page<Stored>>
  /** All of the writes or none. Repeated by itself when the service is busy, under one token, so that it happens once. */
  transact(writes: readonly Write[]): Promise<void>
  /** Changes an item if the condition holds, by one request; else tells what stands there. */
  changeIf(change: Change): Promise<'changed' | { readonly instead: Stored | undefined }>
}

export const attributesOf = ({ key, indexes = {}, values, expiresAt }: Item): Record<string, AttributeValue> =>
  marshall(
    {
      ...values,
      ...Object.fromEntries(
        Object.entries(indexes).flatMap(([name, { pk, sk }]) => [
          [partitionKeyOf(name), pk],
          [sortKeyOf(name), sk],
        ]),
      ),
      ...(expiresAt !== undefined && { expiresAt }),
      ...key,
    },
    { removeUndefinedValues: true },
  )

const writeItem = (table: string, write: Write): TransactWriteItem => {
  if ('put' in write) {
    const condition = write.ifAbsent
      ? 'attribute_not_exists(pk)'
      : write.ifPresent
        ? 'attribute_exists(pk)'
        : write.ifVersion === undefined
          ? undefined
          : 'version = :version'
    return {
      Put: {
        TableName: table,
        Item: attributesOf(write.put),
        ...(condition && { ConditionExpression: condition }),
        ...(write.ifVersion !== undefined && { ExpressionAttributeValues: { ':version': { N: String(write.ifVersion) } } }),
      },
    }
  }
  if ('erase' in write)
    return { Delete: { TableName: table, Key: marshall(write.erase), ...(write.ifPresent && { ConditionExpression: 'attribute_exists(pk)' }) } }
  if ('absent' in write) return { ConditionCheck: { TableName: table, Key: marshall(write.absent), ConditionExpression: 'attribute_not_exists(pk)' } }
  if ('add' in write)
    return {
      Update: {
        TableName: table,
        Key: marshall(write.add),
        UpdateExpression: 'ADD #to :by',
        ExpressionAttributeNames: { '#to': write.to },
        ExpressionAttributeValues: { ':by': { N: String(write.by) } },
      },
    }
  return {
    Update: {
      TableName: table,
      Key: marshall(write.index),
      ConditionExpression: 'attribute_exists(pk)',
      UpdateExpression: write.at ? 'SET #pk = :pk, #sk = :sk' : 'REMOVE #pk, #sk',
      ExpressionAttributeNames: { '#pk': partitionKeyOf(write.name), '#sk': sortKeyOf(write.name) },
      ...(write.at && { ExpressionAttributeValues: { ':pk': { S: write.at.pk }, ':sk': { S: write.at.sk } } }),
    },
  }
}

// A cursor holds sort positions only. The partition comes from the question, so a forged one cannot reach another's list.
const startOf = ({ index, pk, cursor }: Question): Record<string, AttributeValue> | undefined => {
  if (cursor === undefined) return undefined
  if (!index) return marshall({ pk, sk: decode(cursor, 1)[0] })
  const [sort, itemPk, itemSk] = decode(cursor, 3)
  return marshall({ [partitionKeyOf(index)]: pk, [sortKeyOf(index)]: sort, pk: itemPk, sk: itemSk })
}

const positionOf = (item: Stored, index: string | undefined): string =>
  encode((index ? [item[sortKeyOf(index)], item.pk, item.sk] : [item.sk]).map(String))

const expressionOf = ({ index, pk, prefix, upTo, contains = {}, equals = {} }: Question) => {
  const asked = [
    ...Object.entries(contains).map(([name, value]) => ({ name, value, operation: 'contains' })),
    ...Object.entries(equals).map(([name, value]) => ({ name, value, operation: 'equals' })),
  ].filter(({ value }) => value !== undefined)
  return {
    KeyConditionExpression: [
      '#pk = :pk',
      ...(prefix === undefined ? [] : ['begins_with(#sk, :prefix)']),
      ...(upTo === undefined ? [] : ['#sk <= :upTo']),
    ].join(' AND '),
    ...(asked.length > 0 && {
      FilterExpression: asked
        .map(({ operation }, at) => (operation === 'contains' ? `contains(#f${at}, :f${at})` : `#f${at} = :f${at}`))
        .join(' AND '),
    }),
    ExpressionAttributeNames: {
      '#pk': index ? partitionKeyOf(index) : 'pk',
      ...((prefix ?? upTo) !== undefined && { '#sk': index ? sortKeyOf(index) : 'sk' }),
      ...Object.fromEntries(asked.map(({ name }, at) => [`#f${at}`, name])),
    },
    ExpressionAttributeValues: marshall({
      ':pk': pk,
      ...(prefix !== undefined && { ':prefix': prefix }),
      ...(upTo !== undefined && { ':upTo': upTo }),
      ...Object.fromEntries(asked.map(({ value }, at) => [`:f${at}`, value])),
    }),
    filtered: asked.length > 0,
  }
}

const busy = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TransactionInProgressException',
  'TransactionConflictException',
  'TimeoutError',
  'ECONNRESET',
  'ECONNREFUSED',
])

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  (busy.has(error.name) ||
    ('code' in error && busy.has(String(error.code))) ||
    (error instanceof TransactionCanceledException &&
      (error.CancellationReasons ?? []).some(
        ({ Code }) => Code === 'TransactionConflict' || Code === 'ThrottlingError' || Code === 'ProvisionedThroughputExceeded',
      )))

// The service takes up to two days to forget what has expired; to a reader it is gone at once.
export const aliveAt =
  (clock: Clock) =>
  ({ expiresAt }: Record<string, AttributeValue>): boolean =>
    expiresAt?.N === undefined || Number(expiresAt.N) * 1000 > Date.parse(clock())

/** When an item goes by itself that is kept for so many days, as DynamoDB counts time. */
export const expiryAfter = (days: number, clock: Clock): number => Math.floor(Date.parse(clock()) / 1000) + days * 86_400

const attempts = 6

/** Tries again while the service is busy, twice as long apart each time; after that the caller may, with the same id. */
export const whileBusy = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (attempt === attempts) throw unavailable()
      await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * (0.5 + Math.random())))
    }
  }
}

const refusalOf = (error: unknown, writes: readonly Write[]): Problem | undefined => {
  if (!(error instanceof TransactionCanceledException)) return undefined
  const failed = (error.CancellationReasons ?? []).findIndex(({ Code }) => Code === 'ConditionalCheckFailed')
  return writes[failed]?.otherwise?.()
}

/** A thin, typed layer on the AWS SDK: three questions, and the refusal beside each condition. */
export const createTable = (client: DynamoDBClient, name: string, clock: Clock = systemClock): Table => {
  const isAlive = aliveAt(clock)
  const page = async (question: Question, start: Record<string, AttributeValue> | undefined) => {
    const { filtered, ...expression } = expressionOf(question)
    return whileBusy(() =>
      client.send(
        new QueryCommand({
          TableName: name,
          ...(question.index && { IndexName: question.index }),
          ...expression,
          ScanIndexForward: !question.newestFirst,
          Limit: filtered ? undefined : question.limit + 1,
          ...(start && { ExclusiveStartKey: start }),
        }),
      ),
    ).catch((error: unknown) => {
      if (question.cursor !== undefined && error instanceof Error && error.name === 'ValidationException') throw invalidCursor()
      throw error
    })
  }
  return {
    async get(key) {
      const { Item } = await whileBusy(() => client.send(new GetItemCommand({ TableName: name, Key: marshall(key), ConsistentRead: true })))
      return Item && isAlive(Item) ? unmarshall(Item) : undefined
    },
    async query(question) {
      const found: Stored[] = []
      let start = startOf(question)
      do {
        const { Items = [], LastEvaluatedKey } = await page(question, start)
        found.push(...Items.filter(isAlive).map((item) => unmarshall(item)))
        start = LastEvaluatedKey
      } while (start && found.length <= question.limit)
      const items = found.slice(0, question.limit)
      const last = items.at(-1)
      return found.length > items.length && last ? { items, cursor: positionOf(last, question.index) } : { items }
    },
    async transact(writes) {
      const command = { TransactItems: writes.map((write) => writeItem(name, write)), ClientRequestToken: ulid() }
      try {
        await whileBusy(() => client.send(new TransactWriteItemsCommand(command)))
      } catch (error) {
        throw refusalOf(error, writes) ?? error
      }
    },
    async changeIf({ key, change, provided, values }) {
      const command = new UpdateItemCommand({
        TableName: name,
        Key: marshall(key),
        UpdateExpression: change,
        ConditionExpression: provided,
        ExpressionAttributeValues: marshall(values),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      })
      try {
        await whileBusy(() => client.send(command))
        return 'changed'
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error
        return { instead: error.Item && unmarshall(error.Item) }
      }
    },
  }
}

/** A page of items read as what they are. */
export const pageAs = <T>({ items, cursor }: Page<Stored>, read: (item: Stored) => T): Page<T> => ({
  items: items.map(read),
  ...(cursor && { cursor }),
})

/** Every item of a list, page by page: for exports and small lists, never for a screen. */
export const everyItem = async <T>(list: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> => {
  const all: T[] = []
  let cursor: string | undefined
  do {
    const page = await list(cursor)
    all.push(...page.items)
    cursor = page.cursor
  } while (cursor !== undefined)
  return all
}
