import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { SQSRecord } from 'aws-lambda'
import { monotonicFactory } from 'ulid'
import type { DeviceId } from '../../functions/devices/contract.ts'
import { DeviceContent } from '../../functions/devices/device-contract.ts'
import { issue, register } from '../../functions/devices/device-domain.ts'
import { figureRun } from '../../functions/devices/figure-run.ts'
import { ingestWorker } from '../../functions/devices/ingest-worker.ts'
import { devicesReference } from '../../functions/devices/reference.ts'
import { createDevicesStore } from '../../functions/devices/store.ts'
import { devicesTable } from '../../functions/devices/table.ts'
import * as acts from '../../functions/fees/books/books-acts.ts'
import { createBooksStore } from '../../functions/fees/books/books-store.ts'
import type { EntryId } from '../../functions/fees/contract.ts'
import { feesTable } from '../../functions/fees/table.ts'
import type { ActId, MemberId, PersonId } from '../../functions/kernel/ids.ts'
import type { TableSpec } from '../../functions/kernel/table.ts'
import { instant, type LocalDate } from '../../functions/kernel/time.ts'
import { createTable } from '../../functions/platform/dynamo-table.ts'
import { createTeller, relay } from '../../functions/platform/outbox.ts'
import { createReference } from '../../functions/platform/reference.ts'
import { createSeries } from '../../functions/platform/series.ts'
import { dataDir } from '../../local/blocks.ts'
import { claimWith, depositWith, newFeeId, takamatsuCode } from '../../local/harness/fees.ts'
import { createTables } from '../../local/parts/engine.ts'
import { silentLog } from '../../local/parts/log.ts'
import type { Measured } from './arithmetic.ts'
import { assumptions } from './assumptions.ts'
import { metered, type Units } from './meter.ts'

const at = '2026-11-22T02:30:00.000Z'
const clock = () => instant(new Date(at))
const times = 4
const minutesBefore = 25
const decade = 10 * 365 * 86_400
// One slot holds all that is measured and is over at once: what is measured does not depend on when.
const slots = { seconds: decade, graceSeconds: -2 * decade }
const actor = {
  personId: 'psn_00000000000000000000000042' as PersonId,
  memberId: 'mbr_00000000000000000000000042' as MemberId,
  roles: ['editor' as const],
}
const certificateId = 'a'.repeat(64)
const fingerprint = 'f'.repeat(64)

type Place = { readonly client: DynamoDBClient; readonly table: string; readonly units: ReturnType<typeof metered> }

/** What the acts of the arithmetic consume, done on tables of their own. */
export const measure = async (client: DynamoDBClient, mark: string): Promise<Measured> => {
  const named = ({ name, indexes }: TableSpec): TableSpec => ({ name: `${name}-${mark}`, indexes })
  const [fees, devices] = [named(feesTable), named(devicesTable)]
  await createTables(client, [fees, devices])
  const units = metered(client)
  return { ...(await measuredFees({ client, table: fees.name, units })), ...(await measuredDevices({ client, table: devices.name, units })) }
}

const measuredFees = async ({ client, table: name, units }: Place): Promise<Pick<Measured, 'fee' | 'deposit' | 'heard'>> => {
  const ulid = monotonicFactory()
  const table = createTable(client, name, clock)
  const books = createBooksStore(table, createTeller('fees', clock, ulid))
  const booking = () => ({ bookedOn: '2026-06-20' as LocalDate, entryId: () => newFeeId<EntryId>('ent'), reason: '確認のとおり' })
  const booked = (event: string, about: string) => ({
    saving: { actor, actId: `act_${ulid()}` as ActId, fingerprint },
    happened: { name: event, about, after: { amount: 10_000 } },
  })
  const fee = await units(times, async () => {
    const claim = claimWith()
    const change = { claims: [{ after: claim }], entries: [acts.determine(claim, booking())] }
    await books.save(takamatsuCode, change, booked('ClaimDetermined', claim.claimId))
  })
  const deposit = await units(times, async () => {
    const came = depositWith()
    const change = { deposits: [{ after: came }], entries: [acts.accept(came, booking())] }
    await books.save(takamatsuCode, change, booked('DepositReceived', came.depositId))
  })
  const heard = await units(1, () => relay(table, async (events) => events))
  return { fee, deposit, heard: shared(heard, 2 * times) }
}

const measuredDevices = async ({ client, table: name, units }: Place): Promise<Pick<Measured, 'act' | 'read' | 'slot'>> => {
  const ulid = monotonicFactory()
  const store = createDevicesStore({ table: createTable(client, name, clock), series: createSeries(client, name, clock) }, clock, ulid)
  const { types } = devicesReference(createReference(dataDir))
  const { retention } = await types()
  const devices = Array.from({ length: times }, () => `dev_${ulid()}` as DeviceId)
  const each = async (act: (device: DeviceId) => Promise<unknown>) => {
    const left = devices.values()
    return units(times, async () => {
      for (const device of left) return act(device)
    })
  }
  const act = await each((deviceId) => {
    const { device } = register({ deviceId, ownerId: actor.memberId, content: content(), fingerprint, retention })
    return store.devices.save(undefined, issue(device, { certificateId, by: 'key-pair', issuedAt: instant(new Date('2026-11-01')) }), actor)
  })
  const read = await each((device) => store.devices.device(device))

  // Nothing is believed: a device that sends once a minute is looked up each time.
  const worker = () => ingestWorker({ store, clock, types, slots, newToken: ulid, log: silentLog, believedMilliseconds: 0 })
  const reckon = figureRun({ store, clock, types, slots, log: silentLog })
  const sent = async (device: DeviceId, from: number, to: number): Promise<void> => {
    const hear = worker()
    for (let minute = from; minute < to; minute += 1) {
      const { batchItemFailures } = await hear({ Records: [messageOf(device, minute, ulid()) as SQSRecord] })
      if (batchItemFailures.length > 0) throw new Error('a message was not kept')
    }
    await reckon()
  }
  for (const device of devices) await sent(device, 0, minutesBefore)
  const slot = await each((device) => sent(device, minutesBefore, minutesBefore + assumptions.messagesASlot))
  if (!slot.byPartition['DUE'] || slot.byPartition['QUARANTINE']) throw new Error('what devices sent was set aside')
  return { act, read, slot }
}

const content = () =>
  DeviceContent().parse({
    ...{ type: 'people-counter', name: '丸亀町 北口', localGovernmentCode: '372013', dataClass: 'open', intervalSeconds: 60 },
    place: { longitude: 134.05, latitude: 34.342 },
  })

const messageOf = (device: DeviceId, minute: number, messageId: string) => {
  const receivedAt = Date.parse(at) - (30 - minute) * 60_000
  // As the topic rule hands it on.
  const body = Buffer.from(JSON.stringify({ at: receivedAt, seq: minute, measures: { peopleCount: minute % 10 } })).toString('base64')
  return { messageId, body: JSON.stringify({ body, device, client: device, certificate: certificateId, receivedAt }) }
}

const shared = ({ reads, writes, byIndex, byPartition }: Units, among: number): Units => {
  const each = (all: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(all).map(([name, sum]) => [name, sum / among]))
  return { reads: reads / among, writes: writes / among, byIndex: each(byIndex), byPartition: each(byPartition) }
}
