import { describe, expect, it } from 'vitest'
import { engineClient } from '../../local/harness/test-city.ts'
import { costsOf, type Measured, partitionsOf, volumesOf } from './arithmetic.ts'
import { committed, rewritten } from './document.ts'
import { measure } from './measured.ts'
import type { Units } from './meter.ts'

const units = (writes: number, reads: number, more: Partial<Units> = {}): Units => ({ writes, reads, byIndex: {}, byPartition: {}, ...more })

const measured: Measured = {
  act: units(7, 2, { byIndex: { 'events-unheard': 2, 'events-by-month': 1 } }),
  read: units(0, 3),
  fee: units(10, 1, { byPartition: { BALANCES: 2 } }),
  deposit: units(20, 0),
  heard: units(5, 4, { byIndex: { 'events-unheard': 3 } }),
  slot: units(9, 6, { byPartition: { DUE: 2 } }),
}

/** A small country whose figures can be reckoned on paper. */
const assumptions = {
  ...{ municipalities: 2, businesses: 8, districts: 3, devices: 10, days: 30 },
  ...{ actsAMember: 100, readsAMember: 1_000, publicReadsADistrict: 10_000, passingTheEdge: 0.5 },
  ...{ feesADistrict: 100, feesAYear: 4, listenersAnEvent: 2 },
  ...{ messagesADevice: 100, messagesASlot: 5, messagesAQueueCall: 10, messagesALambdaCall: 100 },
  ...{ lambdaSeconds: 0.1, lambdaGigabytes: 2, ingestSecondsAMessage: 0.01 },
  ...{ kilobytesAnAct: 5, kilobytesAMessage: 0.5, monthsOfActs: 10, monthsOfMessages: 2, peak: 6, feesASecondOfARun: 25 },
}

const ones = {
  ...{
    write: 1,
    read: 1,
    httpRequest: 1,
    lambdaRequest: 1,
    queueRequest: 1,
    event: 1,
    message: 1,
    rule: 1,
    action: 1,
    connectionMinute: 1,
    edgeRequest: 1,
  },
  ...{ gigabyteSecond: 1, gigabyteMonth: 1, recoveryGigabyteMonth: 1 },
}

describe('a month of a small country', () => {
  it('has the volumes that follow on paper', () => {
    // 10 members; 3 districts with 100 payers, four times a year: 1,200 a year; 10 devices × 100 × 30.
    expect(volumesOf(assumptions)).toEqual({
      ...{ acts: 1_000, reads: 25_000, edgeReads: 30_000, fees: 100, events: 1_200, messages: 30_000, slots: 6_000, connectionMinutes: 432_000 },
    })
  })

  it('costs, service by service, what was reckoned by hand', () => {
    const costs = costsOf({ assumptions, measured, prices: ones })

    expect(Object.fromEntries(costs.map(({ service, amount }) => [service, Math.round(amount * 1e6) / 1e6]))).toEqual({
      // 7,000 of acts, 1,000 and 2,000 of fees and deposits, 6,000 of events heard, 54,000 of slots.
      'DynamoDB, writes': 70_000,
      // 2,000 of acts, 75,000 of reads, 100 of fees, 4,800 of events heard, 36,000 of slots.
      'DynamoDB, reads': 117_900,
      // 1,100 × 5 KB × 10 = 55,000 KB, and 30,000 × 0.5 KB × 2 = 30,000 KB.
      'DynamoDB, storage and recovery': 0.085,
      // 26,000 requests, 1,200 relayed, 2,400 heard, 300 batches of messages.
      'Lambda, calls': 29_900,
      // (26,000 + 1,200 + 2,400) × 0.1 s + 30,000 × 0.01 s = 3,260 s at two gigabytes.
      'Lambda, time': 6_520,
      'IoT Core, messages': 30_000,
      'IoT Core, rules and actions': 30_000,
      'IoT Core, connection': 432_000,
      // 2,400 sent, received, deleted; 30,000 sent, 3,000 calls that receive, 3,000 that delete.
      SQS: 43_200,
      EventBridge: 1_200,
      'API Gateway': 26_000,
      // 26,000 that pass and 15,000 that are answered at the edge.
      CloudFront: 41_000,
    })
  })

  it('is paid by the million, but for gigabytes, of which storage is paid twice', () => {
    const dollars = new Map(costsOf({ assumptions, measured, prices: ones }).map((cost) => [cost.service, cost.dollars]))

    expect(dollars.get('DynamoDB, writes')).toBeCloseTo(0.07, 10)
    expect(dollars.get('IoT Core, rules and actions')).toBeCloseTo(0.06, 10)
    expect(dollars.get('DynamoDB, storage and recovery')).toBeCloseTo(0.17, 10)
    expect(dollars.get('Lambda, time')).toBeCloseTo(6_520, 6)
  })
})

describe('the hottest partition', () => {
  it('is found by what each key takes in a second, against what one may take', () => {
    const busy = { ...assumptions, devices: 1_000_000, messagesADevice: 1_440 }

    const [hottest, ...others] = partitionsOf({ assumptions: busy, measured }, 4)

    // A million devices, a slot each 300 seconds, a mark set and taken off: 6,667 writes over four keys.
    expect(hottest).toMatchObject({ key: expect.stringContaining('DUE'), fits: false, needed: 7 })
    expect(hottest?.writes).toBeCloseTo(1_666.7, 1)
    expect(others.every(({ fits }) => fits)).toBe(true)
  })

  it('of events counts the mark that is set and the one that is taken off, at the busiest', () => {
    // 259,200 acts in 30 days of 86,400 seconds are a tenth of one a second; six times that, five units each.
    const even = { ...assumptions, actsAMember: 25_920 }

    const unheard = partitionsOf({ assumptions: even, measured }, 4).find(({ key }) => key.startsWith('UNHEARD'))

    expect(unheard?.writes).toBeCloseTo(0.6 * 5, 10)
    expect(unheard?.reads).toBeCloseTo(0.6 * 4, 10)
  })

  it('of the books counts every balance of a fee twice, for it is written in a transaction', () => {
    const balances = partitionsOf({ assumptions, measured }, 4).find(({ key }) => key.startsWith('BALANCES'))

    expect(balances?.writes).toBe(25 * 2 * 2)
  })
})

describe('docs/scale.md', () => {
  it('says what the acts consume and what follows from it (npm run scale writes it anew)', async () => {
    const now = await measure(engineClient(), `${process.pid}-${performance.now().toFixed(0)}`)
    const document = await committed()

    expect(document).toBe(rewritten(document, now))
  })
})
