import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type PointInTimeRecoverySpecification,
  type RestoreTableToPointInTimeInput,
  ScanCommand,
  type Tag,
  type TagResourceInput,
  type UpdateContinuousBackupsInput,
} from '@aws-sdk/client-dynamodb'

/** Makes a table with the keys and indexes of another and all its items, and nothing else, as the service restores one. */
const copy = async (client: DynamoDBClient, source: string, target: string) => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: source }))
  const indexes = Table?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }))
  const { KeySchema, AttributeDefinitions } = Table ?? {}
  const shape = { KeySchema, AttributeDefinitions, ...(indexes?.length && { GlobalSecondaryIndexes: indexes }) }
  await client.send(new CreateTableCommand({ TableName: target, BillingMode: 'PAY_PER_REQUEST', ...shape }))
  let start: Record<string, never> | undefined
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({ TableName: source, Limit: 25, ExclusiveStartKey: start }))
    const puts = Items.map((Item) => ({ PutRequest: { Item } }))
    if (puts.length > 0) await client.send(new BatchWriteItemCommand({ RequestItems: { [target]: puts } }))
    start = LastEvaluatedKey as typeof start
  } while (start)
}

/** What DynamoDB Local does not know: tags, continuous backups, and a table restored from them, which is a copy of this moment. */
export const letRestore = (client: DynamoDBClient): void => {
  const recovery = new Map<string, PointInTimeRecoverySpecification>()
  const tags = new Map<string, readonly Tag[]>()
  const answer = async (command: string | undefined, input: object): Promise<object | undefined> => {
    switch (command) {
      case 'RestoreTableToPointInTimeCommand': {
        const { SourceTableName = '', TargetTableName = '' } = input as RestoreTableToPointInTimeInput
        await copy(client, SourceTableName, TargetTableName)
        return {}
      }
      case 'UpdateContinuousBackupsCommand': {
        const { TableName = '', PointInTimeRecoverySpecification: wanted } = input as UpdateContinuousBackupsInput
        if (wanted) recovery.set(TableName, wanted)
        return {}
      }
      case 'DescribeContinuousBackupsCommand': {
        const { PointInTimeRecoveryEnabled, RecoveryPeriodInDays } = recovery.get((input as { TableName: string }).TableName) ?? {}
        const PointInTimeRecoveryStatus = PointInTimeRecoveryEnabled ? 'ENABLED' : 'DISABLED'
        return { ContinuousBackupsDescription: { PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus, RecoveryPeriodInDays } } }
      }
      case 'TagResourceCommand': {
        const { ResourceArn = '', Tags = [] } = input as TagResourceInput
        tags.set(ResourceArn, [...(tags.get(ResourceArn) ?? []), ...Tags])
        return {}
      }
      case 'ListTagsOfResourceCommand':
        return { Tags: tags.get((input as { ResourceArn: string }).ResourceArn) ?? [] }
      default:
        return undefined
    }
  }
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const output = await answer(context.commandName, args.input)
      return output ? { output: { ...output, $metadata: {} }, response: undefined } : next(args)
    },
    { step: 'initialize', name: 'restoring' },
  )
}
