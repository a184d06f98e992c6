import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { AttributeType, Billing, CfnGlobalTable, type ITableV2, Operation, ProjectionType, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Grant, type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import { partitionKeyOf, sortKeyOf, type TableSpec } from '../../functions/kernel/table.ts'
import type { BlockName, Settings } from '../settings.ts'
import { type Alarms, period } from './alarms.ts'
import type { DoorFunction } from './function.ts'

export type StoreTableProps = {
  readonly spec: TableSpec & { readonly name: BlockName }
  readonly alarms: Alarms
  readonly settings: Pick<Settings, 'restored'>
}

const text = (name: string) => ({ name, type: AttributeType.STRING })

// What functions/platform/dynamo-table.ts asks for. Scan is not among it and never will be.
const reading = ['dynamodb:GetItem', 'dynamodb:Query']
const writing = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']

// What functions/platform/series.ts asks for besides.
const readingMany = ['dynamodb:BatchGetItem']
const writingMany = ['dynamodb:BatchWriteItem']

const operations = [Operation.GET_ITEM, Operation.QUERY, Operation.TRANSACT_WRITE_ITEMS]

/** The table of a block, made from the same TableSpec its store addresses; it outlives the stack. */
export class StoreTable extends Construct {
  readonly tableName: string
  readonly streamArn: string
  readonly throttles: IMetric
  readonly systemErrors: IMetric
  private readonly table: ITableV2
  private readonly indexes: readonly string[]

  constructor(scope: Construct, id: string, { spec, alarms, settings }: StoreTableProps) {
    super(scope, id)
    const own = new TableV2(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      globalSecondaryIndexes: spec.indexes.map((indexName) => ({
        indexName,
        partitionKey: text(partitionKeyOf(indexName)),
        sortKey: text(sortKeyOf(indexName)),
        projectionType: ProjectionType.ALL,
      })),
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    // The block's own stays beside it, untouched, so that taking the setting out goes back. The cast: as in bucket.ts.
    const { table: tableName, stream: tableStreamArn } = settings.restored[spec.name] ?? {}
    this.table = tableName && tableStreamArn ? TableV2.fromTableAttributes(this, 'Restored', { tableName, tableStreamArn }) : (own as ITableV2)
    this.tableName = this.table.tableName
    this.streamArn = this.table.tableStreamArn ?? ''
    this.indexes = spec.indexes
    this.throttles = this.table.metricThrottledRequestsForOperations({ operations, period })
    this.systemErrors = this.table.metricSystemErrorsForOperations({ operations, period })
    this.watch(alarms)
  }

  metric(name: string): IMetric {
    return this.table.metric(name, { period, statistic: 'Sum' })
  }

  grantRead(grantee: IGrantable): Grant {
    return this.grant(grantee, reading)
  }

  /** Rows by the hundred, too, as a list of devices asks for what they last measured. */
  grantReadMany(grantee: IGrantable): Grant {
    return this.grant(grantee, [...reading, ...readingMany])
  }

  grantReadWrite(grantee: IGrantable): Grant {
    return this.grant(grantee, [...reading, ...writing])
  }

  /** Rows by the dozen, too, as they are measured. */
  grantReadWriteMany(grantee: IGrantable): Grant {
    return this.grant(grantee, [...reading, ...readingMany, ...writing, ...writingMany])
  }

  /** To write down, and to read nothing. */
  grantPut(grantee: IGrantable): Grant {
    return this.grant(grantee, ['dynamodb:PutItem'])
  }

  /** To find items and put them into an index or take them out, no more. */
  grantMark(grantee: IGrantable): Grant {
    return this.grant(grantee, ['dynamodb:Query', 'dynamodb:UpdateItem'])
  }

  // Each index by its own name: a wildcard would open the indexes of tomorrow, too.
  private grant(grantee: IGrantable, actions: readonly string[]): Grant {
    const indexArns = this.indexes.map((index) => `${this.table.tableArn}/index/${index}`)
    return Grant.addToPrincipal({ grantee, actions: [...actions], resourceArns: [this.table.tableArn, ...indexArns] })
  }

  /** The stream rings; whoever hears it sees no other table's stream. */
  grantStreamRead(grantee: DoorFunction): void {
    const following = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']
    const streamsOfTheTable = `${this.table.tableArn}/stream/*`
    grantee.addToRolePolicy(new PolicyStatement({ actions: following, resources: [this.streamArn] }))
    grantee.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: [streamsOfTheTable] }))
    Validations.of(grantee.doorRole).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${this.spelledArn()}/stream/*]`,
      reason: 'Lambda must list the streams of this one table; a stream is named by the moment it was made',
    })
  }

  /** The table's ARN, as cdk-nag spells it. */
  private spelledArn(): string {
    const { region } = Stack.of(this)
    const resource = this.table.node.defaultChild
    if (!(resource instanceof CfnGlobalTable)) return `arn:aws:dynamodb:${region}:<AWS::AccountId>:table/${this.tableName}`
    return `<${Stack.of(this).resolve(resource.logicalId)}.Arn>`
  }

  private watch(alarms: Alarms): void {
    alarms.watch(this, 'TableThrottles', {
      metric: this.throttles,
      meaning: 'The table turned requests away; they are tried again, so a few do no harm',
      from: 20,
    })
    alarms.watch(this, 'TableSystemErrors', {
      metric: this.systemErrors,
      meaning: 'The table answered with errors of its own',
    })
  }
}
