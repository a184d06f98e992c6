import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import {
  type AttributeValue,
  BatchGetItemCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ListTagsOfResourceCommand,
  RestoreTableToPointInTimeCommand,
  ScanCommand,
  type TableDescription,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'

type Item = Record<string, AttributeValue>

export const describe = async (client: DynamoDBClient, name: string): Promise<TableDescription> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
  if (!Table) throw new Error(`no table ${name}`)
  return Table
}

const backups = async (client: DynamoDBClient, name: string) =>
  (await client.send(new DescribeContinuousBackupsCommand({ TableName: name }))).ContinuousBackupsDescription?.PointInTimeRecoveryDescription

/** Between which moments the table can be had as it was. */
export const restorable = async (client: DynamoDBClient, name: string) => {
  const { EarliestRestorableDateTime: from, LatestRestorableDateTime: upTo } = (await backups(client, name)) ?? {}
  return { from, upTo }
}

type Setting = {
  look(client: DynamoDBClient, name: string): Promise<unknown>
  apply(client: DynamoDBClient, from: string, to: string): Promise<unknown>
}

const tagsOf = async (client: DynamoDBClient, name: string) => {
  const { TableArn } = await describe(client, name)
  const { Tags = [] } = await client.send(new ListTagsOfResourceCommand({ ResourceArn: TableArn }))
  // What begins with aws: is written by CloudFormation, which does not know the restored table.
  return Tags.filter(({ Key = '' }) => !Key.startsWith('aws:'))
}

/** What point-in-time recovery does not bring along. Our tables are on demand, so that there is no scaling to set. */
export const leftBehind: Readonly<Record<string, Setting>> = {
  expiry: {
    look: async (client, name) => (await client.send(new DescribeTimeToLiveCommand({ TableName: name }))).TimeToLiveDescription?.AttributeName,
    async apply(client, from, to) {
      const AttributeName = (await client.send(new DescribeTimeToLiveCommand({ TableName: from }))).TimeToLiveDescription?.AttributeName
      if (AttributeName) await client.send(new UpdateTimeToLiveCommand({ TableName: to, TimeToLiveSpecification: { AttributeName, Enabled: true } }))
    },
  },
  recovery: {
    async look(client, name) {
      const { PointInTimeRecoveryStatus, RecoveryPeriodInDays } = (await backups(client, name)) ?? {}
      return { PointInTimeRecoveryStatus, RecoveryPeriodInDays }
    },
    async apply(client, from, to) {
      const { PointInTimeRecoveryStatus, RecoveryPeriodInDays } = (await backups(client, from)) ?? {}
      const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: PointInTimeRecoveryStatus === 'ENABLED', RecoveryPeriodInDays }
      await client.send(new UpdateContinuousBackupsCommand({ TableName: to, PointInTimeRecoverySpecification }))
    },
  },
  stream: {
    look: async (client, name) => (await describe(client, name)).StreamSpecification,
    async apply(client, from, to) {
      const { StreamSpecification } = await describe(client, from)
      if (StreamSpecification) await client.send(new UpdateTableCommand({ TableName: to, StreamSpecification }))
    },
  },
  protection: {
    look: async (client, name) => (await describe(client, name)).DeletionProtectionEnabled ?? false,
    async apply(client, from, to) {
      const { DeletionProtectionEnabled = false } = await describe(client, from)
      await client.send(new UpdateTableCommand({ TableName: to, DeletionProtectionEnabled }))
    },
  },
  tags: {
    look: tagsOf,
    async apply(client, from, to) {
      const Tags = await tagsOf(client, from)
      const { TableArn } = await describe(client, to)
      if (Tags.length > 0) await client.send(new TagResourceCommand({ ResourceArn: TableArn, Tags }))
    },
  },
}

export type Restoring = { readonly source: string; readonly target: string; readonly at?: Date | undefined }
export type Pace = { readonly say: (line: string) => void; readonly pollMilliseconds: number }

/** Makes the target as the source was at that moment, or as late as can be, with all that a restore leaves behind. */
export const restore = async (client: DynamoDBClient, { source, target, at }: Restoring, pace: Pace): Promise<void> => {
  const moment = at ? { RestoreDateTime: at } : { UseLatestRestorableTime: true }
  await client.send(new RestoreTableToPointInTimeCommand({ SourceTableName: source, TargetTableName: target, ...moment }))
  await whenActive(client, target, pace)
  for (const [name, { look, apply }] of Object.entries(leftBehind)) {
    await apply(client, source, target)
    await whenActive(client, target, pace)
    const [wanted, found] = [await look(client, source), await look(client, target)]
    if (!isDeepStrictEqual(found, wanted)) throw new Error(`${name}: ${JSON.stringify(found)} in place of ${JSON.stringify(wanted)}`)
    pace.say(`${name}: ${JSON.stringify(found)}`)
  }
}

const whenActive = async (client: DynamoDBClient, name: string, { say, pollMilliseconds }: Pace): Promise<void> => {
  for (;;) {
    const { TableStatus, GlobalSecondaryIndexes = [] } = await describe(client, name)
    if (TableStatus === 'ACTIVE' && GlobalSecondaryIndexes.every(({ IndexStatus }) => IndexStatus === 'ACTIVE')) return
    say(`${name} is ${TableStatus}`)
    await setTimeout(pollMilliseconds)
  }
}

export type Compared = { readonly read: number; readonly same: number; readonly changed: number; readonly missing: number }

/** Reads one in `share` of the items of a table and looks whether another has them, the same to the last attribute. */
export const compare = async (client: DynamoDBClient, { of, within, share }: { of: string; within: string; share: number }): Promise<Compared> => {
  const counted = { read: 0, same: 0, changed: 0, missing: 0 }
  const segment = { TotalSegments: share, Segment: Math.floor(Math.random() * share) }
  let start: Item | undefined
  do {
    const page = await client.send(new ScanCommand({ TableName: of, Limit: 100, ExclusiveStartKey: start, ConsistentRead: true, ...segment }))
    const items = page.Items ?? []
    const others = new Map((await sameKeys(client, within, items)).map((item) => [nameOf(item), checksum(item)]))
    for (const item of items) {
      const other = others.get(nameOf(item))
      counted.read += 1
      counted[other === undefined ? 'missing' : other === checksum(item) ? 'same' : 'changed'] += 1
    }
    start = page.LastEvaluatedKey
  } while (start)
  return counted
}

const keyOf = ({ pk, sk }: Item): Item => ({ ...(pk && { pk }), ...(sk && { sk }) })

const nameOf = (item: Item): string => JSON.stringify([item['pk']?.S, item['sk']?.S])

const sameKeys = async (client: DynamoDBClient, table: string, items: readonly Item[]): Promise<Item[]> => {
  const found: Item[] = []
  let keys = items.map(keyOf)
  while (keys.length > 0) {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
    )
    found.push(...(Responses?.[table] ?? []))
    keys = UnprocessedKeys?.[table]?.Keys ?? []
  }
  return found
}

/** The same for the same values, in whatever order the service tells them. */
export const checksum = (item: Item): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(item)))
    .digest('hex')

const inOrder = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  // Sets have no order of their own.
  const sorted = Object.entries(value).map(([name, inner]) => [
    name,
    name === 'SS' || name === 'NS' ? [...(inner as string[])].sort() : inOrder(inner),
  ])
  return Object.fromEntries(sorted.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)))
}
