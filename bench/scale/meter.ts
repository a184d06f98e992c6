import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** Request units as DynamoDB told them, those of each index, and how many items of which kind of partition were written. */
export type Units = {
  readonly reads: number
  readonly writes: number
  readonly byIndex: Readonly<Record<string, number>>
  readonly byPartition: Readonly<Record<string, number>>
}

type Counted = { reads: number; writes: number; readonly byIndex: Record<string, number>; readonly byPartition: Record<string, number> }

const nothing = (): Counted => ({ reads: 0, writes: 0, byIndex: {}, byPartition: {} })

const asking = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand', 'TransactGetItemsCommand'])

/** Has every call of a client tell what it consumed. */
export const metered = (client: DynamoDBClient) => {
  let counted = nothing()
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (given) => {
        const answer = await next({ ...given, input: { ...given.input, ReturnConsumedCapacity: 'INDEXES' } })
        const told = 'ConsumedCapacity' in answer.output ? [answer.output.ConsumedCapacity ?? []].flat() : []
        for (const each of told) count(counted, each as ConsumedCapacity, asking.has(commandName))
        if (!asking.has(commandName)) for (const pk of partitionsIn(given.input)) counted.byPartition[pk] = (counted.byPartition[pk] ?? 0) + 1
        return answer
      },
    { step: 'initialize', name: 'metered' },
  )
  /** What an act consumes, each time it is done. */
  return async (times: number, act: (at: number) => Promise<unknown>): Promise<Units> => {
    counted = nothing()
    for (let at = 0; at < times; at += 1) await act(at)
    const each = (units: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(units).map(([name, sum]) => [name, sum / times]))
    const { reads, writes, byIndex, byPartition } = counted
    return { reads: reads / times, writes: writes / times, byIndex: each(byIndex), byPartition: each(byPartition) }
  }
}

const count = (counted: Counted, { CapacityUnits = 0, GlobalSecondaryIndexes = {} }: ConsumedCapacity, isRead: boolean): void => {
  counted[isRead ? 'reads' : 'writes'] += CapacityUnits
  if (isRead) return
  for (const [index, { CapacityUnits: units = 0 }] of Object.entries(GlobalSecondaryIndexes))
    counted.byIndex[index] = (counted.byIndex[index] ?? 0) + units
}

/** The kinds of partition a call writes to: what stands before the first # of each `pk` in it. */
const partitionsIn = (given: unknown): readonly string[] => {
  if (Array.isArray(given)) return given.flatMap(partitionsIn)
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([name, value]) => (name === 'pk' ? [kindOf(value)] : partitionsIn(value)))
}

const kindOf = (value: { readonly S?: string }): string => value.S?.split('#')[0]?.replace(/_.*$/, '') ?? ''
