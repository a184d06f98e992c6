import type { Assumptions } from './assumptions.ts'
import type { Units } from './meter.ts'
import type { prices } from './prices.ts'

/** What each act was measured to consume. */
export type Measured = {
  readonly act: Units
  readonly read: Units
  readonly fee: Units
  readonly deposit: Units
  readonly heard: Units
  /** The messages of one slot of a device, and the figures that follow from them. */
  readonly slot: Units
}

export type Volumes = {
  readonly acts: number
  readonly reads: number
  readonly edgeReads: number
  readonly fees: number
  readonly events: number
  readonly messages: number
  readonly slots: number
  readonly connectionMinutes: number
}

export const volumesOf = (given: Assumptions): Volumes => {
  const members = given.municipalities + given.businesses
  const acts = members * given.actsAMember
  const edgeReads = given.districts * given.publicReadsADistrict
  const fees = (given.districts * given.feesADistrict * given.feesAYear) / 12
  const messages = given.devices * given.messagesADevice * given.days
  return {
    acts,
    edgeReads,
    fees,
    messages,
    reads: members * given.readsAMember + edgeReads * given.passingTheEdge,
    // A fee is told when it is determined and when it is paid.
    events: acts + 2 * fees,
    slots: messages / given.messagesASlot,
    connectionMinutes: given.devices * given.days * 1_440,
  }
}

const unitsOf = (side: 'writes' | 'reads', volumes: Volumes, measured: Measured): number =>
  volumes.acts * measured.act[side] +
  volumes.reads * measured.read[side] +
  volumes.fees * (measured.fee[side] + measured.deposit[side]) +
  volumes.events * measured.heard[side] +
  volumes.slots * measured.slot[side]

export type Cost = { readonly service: string; readonly amount: number; readonly unit: string; readonly dollars: number }

type Given = { readonly assumptions: Assumptions; readonly measured: Measured; readonly prices: { readonly [name in keyof typeof prices]: number } }

const million = 1_000_000

/** What a month costs, service by service. */
export const costsOf = ({ assumptions: given, measured, prices: price }: Given): readonly Cost[] => {
  const volumes = volumesOf(given)
  const requests = volumes.acts + volumes.reads
  const queued = volumes.events * given.listenersAnEvent
  const batches = volumes.messages / given.messagesALambdaCall
  const calls = requests + volumes.events + queued + batches
  const seconds = (requests + volumes.events + queued) * given.lambdaSeconds + volumes.messages * given.ingestSecondsAMessage
  // Sent once; received and deleted in batches.
  const queueRequests = queued * 3 + volumes.messages * (1 + 2 / given.messagesAQueueCall)
  const gigabytes =
    ((volumes.acts + volumes.fees) * given.kilobytesAnAct * given.monthsOfActs +
      volumes.messages * given.kilobytesAMessage * given.monthsOfMessages) /
    million
  const of = (service: string, amount: number, unit: string, each: number): Cost => ({ service, amount, unit, dollars: amount * each })
  return [
    of('DynamoDB, writes', unitsOf('writes', volumes, measured), 'WRU', price.write / million),
    of('DynamoDB, reads', unitsOf('reads', volumes, measured), 'RRU', price.read / million),
    of('DynamoDB, storage and recovery', gigabytes, 'GB', price.gigabyteMonth + price.recoveryGigabyteMonth),
    of('Lambda, calls', calls, 'calls', price.lambdaRequest / million),
    of('Lambda, time', seconds * given.lambdaGigabytes, 'GB-s', price.gigabyteSecond),
    of('IoT Core, messages', volumes.messages, 'messages', price.message / million),
    of('IoT Core, rules and actions', volumes.messages, 'messages', (price.rule + price.action) / million),
    of('IoT Core, connection', volumes.connectionMinutes, 'minutes', price.connectionMinute / million),
    of('SQS', queueRequests, 'requests', price.queueRequest / million),
    of('EventBridge', volumes.events, 'events', price.event / million),
    of('API Gateway', requests, 'requests', price.httpRequest / million),
    of('CloudFront', volumes.acts + volumes.reads + volumes.edgeReads * (1 - given.passingTheEdge), 'requests', price.edgeRequest / million),
  ]
}

/** What one partition takes in a second. */
export const limits = { writes: 1_000, reads: 3_000 }

export type Partition = { readonly key: string; readonly writes: number; readonly reads?: number; readonly fits: boolean; readonly needed: number }

const secondsAMonth = (given: Assumptions): number => given.days * 86_400

/** The partitions that many write to, at the busiest; the hottest first. `needed` is how many keys their load would have to be spread over. */
export const partitionsOf = ({ assumptions: given, measured }: Omit<Given, 'prices'>, keysOfMarks: number): readonly Partition[] => {
  const volumes = volumesOf(given)
  const actsASecond = (volumes.acts / secondsAMonth(given)) * given.peak
  // Devices do not have a rush hour: they measure by night as by day.
  const slotsASecond = volumes.slots / secondsAMonth(given)
  const { act, fee, heard, slot } = measured
  const unheard = 'events-unheard'
  const all = [
    partition(`DUE#{0…${keysOfMarks - 1}} (devices)`, { keys: keysOfMarks, writes: slotsASecond * (slot.byPartition['DUE'] ?? 0) }),
    partition('UNHEARD (events-unheard, acts of one block at most)', {
      ...{ keys: 1, writes: actsASecond * ((act.byIndex[unheard] ?? 0) + (heard.byIndex[unheard] ?? 0)) },
      reads: actsASecond * heard.reads,
    }),
    partition('MONTH#{month} (events-by-month)', { keys: 1, writes: actsASecond * (act.byIndex['events-by-month'] ?? 0) }),
    partition('BALANCES#{municipality} (fees, one run)', {
      ...{ keys: 1, writes: given.feesASecondOfARun * (fee.byPartition['BALANCES'] ?? 0) * transactional },
    }),
  ]
  return all.toSorted((a, b) => b.writes / limits.writes - a.writes / limits.writes)
}

/** A write in a transaction is counted twice: made ready, and made. */
const transactional = 2

const partition = (key: string, { keys, writes, reads }: { readonly keys: number; readonly writes: number; readonly reads?: number }): Partition => {
  const each = { key, writes: writes / keys, ...(reads !== undefined && { reads: reads / keys }) }
  const needed = Math.max(1, Math.ceil(writes / limits.writes), Math.ceil((reads ?? 0) / limits.reads))
  return { ...each, fits: each.writes <= limits.writes && (each.reads ?? 0) <= limits.reads, needed }
}
