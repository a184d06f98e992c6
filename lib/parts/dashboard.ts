import type { Stack } from 'aws-cdk-lib'
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Dashboard, GraphWidget, type IMetric, type IWidget, MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { period } from './alarms.ts'
import { EventOutlet } from './event-outlet.ts'
import { DoorFunction } from './function.ts'
import { StoreTable } from './store-table.ts'

const percentiles = ['p50', 'p95', 'p99'] as const

/** A page of graphs for a block. What stands in its stack is found there, so that no door and no queue can be forgotten on it. */
export class BlockDashboard extends Construct {
  constructor(scope: Stack, id: string) {
    super(scope, id)
    const parts = scope.node.findAll()
    const all = <T extends Construct>(kind: abstract new (...given: never[]) => T): readonly T[] =>
      parts.filter((part): part is T => part instanceof kind)
    const rows = [
      ...all(HttpApi).map(rowOfApi),
      rowOfCalls(all(DoorFunction)),
      rowOfTimes(all(DoorFunction)),
      ...all(StoreTable).map(rowOfTable),
      rowOfQueues(all(Queue)),
      ...all(EventOutlet).map(rowOfOutlet),
    ]
    new Dashboard(this, 'Page', { dashboardName: scope.stackName, widgets: rows.map((row) => [...row]) })
  }
}

type Row = readonly IWidget[]

const graph = (title: string, left: readonly IMetric[], width = 8): IWidget => new GraphWidget({ title, left: [...left], width, period })

const rowOfApi = (api: HttpApi): Row => [
  graph('要求 / Requests', [api.metricCount({ period }), api.metricClientError({ period }), api.metricServerError({ period })], 12),
  graph(
    '応答までの時間 / Latency',
    percentiles.map((statistic) => api.metricLatency({ period, statistic, label: statistic })),
    12,
  ),
]

const rowOfCalls = (doors: readonly DoorFunction[]): Row => [
  graph(
    '呼出し / Calls',
    doors.map((door) => door.metricInvocations({ period, label: door.door })),
  ),
  graph(
    'エラー / Errors',
    doors.map((door) => door.metricErrors({ period, label: door.door })),
  ),
  graph(
    '断られた呼出し / Throttled calls',
    doors.map((door) => door.metricThrottles({ period, label: door.door })),
  ),
]

const rowOfTimes = (doors: readonly DoorFunction[]): Row =>
  percentiles.map((statistic) =>
    graph(
      `処理時間 ${statistic} / Duration ${statistic}`,
      doors.map((door) => door.metricDuration({ period, statistic, label: door.door })),
    ),
  )

const rowOfTable = (store: StoreTable): Row => {
  const consumed = [store.metric('ConsumedReadCapacityUnits'), store.metric('ConsumedWriteCapacityUnits')]
  const ofIndexes = ['ReadThrottleEvents', 'WriteThrottleEvents'].map((name) => byIndex(store.tableName, name))
  return [
    graph('表の消費 / Consumed by the table', consumed, 6),
    graph('表が断った要求 / Throttled by the table', [store.throttles], 6),
    graph('索引ごとの制限 / Throttled by index', ofIndexes, 6),
    graph('表のエラー / Errors of the table', [store.systemErrors], 6),
  ]
}

// By search: an index gets its line when it is first throttled, and names itself.
const byIndex = (table: string, name: string): IMetric =>
  new MathExpression({
    expression: `SEARCH('{AWS/DynamoDB,GlobalSecondaryIndexName,TableName} TableName="${table}" MetricName="${name}"', 'Sum')`,
    usingMetrics: {},
    label: '',
    period,
  })

const nameOf = (queue: Queue): string => queue.node.path.split('/').slice(1).join(' ')

const rowOfQueues = (queues: readonly Queue[]): Row => {
  const read = queues.filter(({ node }) => node.id === 'Queue')
  const dead = queues.filter(({ node }) => node.id !== 'Queue')
  const waiting = (queue: Queue) => queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum', label: nameOf(queue) })
  return [
    graph('列の長さ / Queues', read.map(waiting)),
    graph(
      '最も古いもの(秒)/ Oldest in a queue (seconds)',
      read.map((queue) => queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum', label: nameOf(queue) })),
    ),
    graph('届かなかったもの / Dead letters', dead.map(waiting)),
  ]
}

const rowOfOutlet = ({ unheard, bell }: EventOutlet): Row => [
  graph('伝わっていない最も古い出来事(秒)/ Oldest unheard event (seconds)', [unheard], 12),
  graph('呼び鈴の遅れ(ミリ秒)/ The bell is late (milliseconds)', [bell], 12),
]
