import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import type { Alarms } from './alarms.ts'
import type { DoorName } from './bundling.ts'
import { DoorFunction } from './function.ts'

export type DailyRunProps = { readonly door: DoorName; readonly environment: Readonly<Record<string, string>>; readonly alarms: Alarms }

/** A Lambda that runs once a day at half past three in Tokyo, when offices sleep and the date has surely changed. */
export class DailyRun extends Construct {
  readonly function: DoorFunction

  constructor(scope: Construct, id: string, { door, environment, alarms }: DailyRunProps) {
    super(scope, id)
    this.function = new DoorFunction(this, 'Function', { door, environment, alarms, timeout: Duration.minutes(15) })
    const schedule = Schedule.cron({ minute: '30', hour: '18' })
    new Rule(this, 'EveryDay', { schedule, targets: [new LambdaFunction(this.function, { retryAttempts: 2 })] })
  }
}
