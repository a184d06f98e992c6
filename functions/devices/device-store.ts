import * as z from 'zod'
import { MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import type { Page } from '../kernel/table.ts'
import { actDone, type Saving } from '../platform/acts.ts'
import { type Item, pageAs, type Stored, type Table, type Write } from '../platform/dynamo-table.ts'
import type { Happened, PageRequest, Teller } from '../platform/outbox.ts'
import { AlertRule } from './alert.ts'
import { DeviceId, type DeviceImportId } from './contract.ts'
import { DeviceCertificate, DeviceContent, type DeviceFilter, DeviceState, type OwnDeviceFilter } from './device-contract.ts'
import type { Device, DeviceOutcome } from './device-domain.ts'
import { serialTaken } from './problems.ts'
import { nobody } from './watch-store.ts'

const keys = {
  device: (id: DeviceId) => ({ pk: id, sk: 'DEVICE' }),
  import: (id: DeviceImportId) => ({ pk: id, sk: 'IMPORT' }),
  serial: (serialNumber: string) => ({ pk: `SERIAL#${serialNumber}`, sk: 'SERIAL' }),
  certificate: (id: DeviceId, actId: string) => ({ pk: id, sk: `CERTIFICATE#${actId}` }),
}

const DeviceItem = lazy(() =>
  z.object({
    deviceId: DeviceId(),
    ownerId: MemberId(),
    content: z.object({ ...DeviceContent().shape, timeZone: z.string() }),
    certificates: z.array(DeviceCertificate()),
    alertRules: z.array(AlertRule()),
    leastRetentionDays: z.number(),
    state: DeviceState(),
    version: z.number(),
    fingerprint: z.string(),
  }),
)

const deviceOf = (item: Stored): Device => DeviceItem().parse(item)

/** For whom a device is in a list: closed ones are in their owner's only, and what one may not know of is not even read. */
const deviceItem = (device: Device): Item => {
  const { deviceId, ownerId, content, alertRules, state } = device
  const { dataClass, localGovernmentCode, districtId } = content
  const isListed = dataClass !== 'closed' && state.status === 'registered'
  const isWatched = state.status === 'registered' && alertRules.some(({ when }) => when === 'silent')
  return {
    key: keys.device(deviceId),
    indexes: {
      'devices-by-owner': { pk: ownerId, sk: deviceId },
      ...(isListed && { 'devices-by-municipality': { pk: `${localGovernmentCode}#${dataClass}`, sk: deviceId } }),
      ...(isListed && districtId && { 'devices-by-district': { pk: `${districtId}#${dataClass}`, sk: deviceId } }),
      ...(isListed && dataClass === 'open' && { 'devices-by-type': { pk: content.type, sk: deviceId } }),
      ...(isWatched && { 'devices-watched': { pk: 'WATCHED', sk: deviceId } }),
    },
    values: { ...device, type: content.type, ...(districtId && { districtId }) },
  }
}

const CertificateItem = lazy(() => z.object({ actId: z.string(), certificateId: z.string(), certificate: z.string() }))
export type KeptCertificate = Infer<typeof CertificateItem>

const ImportItem = lazy(() => z.object({ ownerId: MemberId(), fingerprint: z.string() }))
export type BegunImport = Infer<typeof ImportItem>

/** The questions devices asks its table of devices. */
export const createDeviceStore = (table: Table, tell: Teller) => {
  const device = async (id: DeviceId): Promise<Device | undefined> => {
    const item = await table.get(keys.device(id))
    return item && deviceOf(item)
  }

  const serialWrites = (before: Device | undefined, after: Device): Write[] => {
    const [old, fresh] = [before?.content.serialNumber, after.content.serialNumber]
    if (old === fresh) return []
    return [
      ...(old ? [{ erase: keys.serial(old) }] : []),
      ...(fresh
        ? [
            {
              put: { key: keys.serial(fresh), values: { deviceId: after.deviceId } },
              ifAbsent: true as const,
              otherwise: () => serialTaken({ serialNumber: fresh }),
            },
          ]
        : []),
    ]
  }

  const writesOf = (before: Device | undefined, { device: after, event, after: told }: DeviceOutcome, actor: Actor): Write[] => {
    const { deviceId, content } = after
    const { localGovernmentCode, districtId, type, dataClass } = content
    const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
    return [
      { put: deviceItem(after), ...condition, otherwise: changedMeanwhile },
      ...serialWrites(before, after),
      tell(actor, {
        name: event,
        about: deviceId,
        after: { ...told, ownerId: after.ownerId, localGovernmentCode, type, dataClass, ...(districtId && { districtId }) },
      }),
    ]
  }

  return {
    device,

    async bySerial(serialNumber: string): Promise<Device | undefined> {
      const item = await table.get(keys.serial(serialNumber))
      return item && device(DeviceId().parse(item['deviceId']))
    },

    async ofOwner(owner: MemberId, { type, districtId }: OwnDeviceFilter, page: PageRequest): Promise<Page<Device>> {
      return pageAs(await table.query({ index: 'devices-by-owner', pk: owner, equals: { type, districtId }, ...page }), deviceOf)
    },

    /** The devices of a municipality or a district that are for everybody, or for those whom limited data is for. */
    async listed({ municipality, districtId, dataClass, type }: DeviceFilter, page: PageRequest): Promise<Page<Device>> {
      const list = districtId
        ? { index: 'devices-by-district', pk: `${districtId}#${dataClass}` }
        : { index: 'devices-by-municipality', pk: `${municipality}#${dataClass}` }
      return pageAs(await table.query({ ...list, equals: { type }, ...page }), deviceOf)
    },

    /** The open devices of a type, wherever they stand. */
    async ofType(type: string, page: PageRequest): Promise<Page<Device>> {
      return pageAs(await table.query({ index: 'devices-by-type', pk: type, ...page }), deviceOf)
    },

    /** The devices whose silence somebody wants to be told of. */
    async watched(page: PageRequest): Promise<Page<Device>> {
      return pageAs(await table.query({ index: 'devices-watched', pk: 'WATCHED', ...page }), deviceOf)
    },

    async save(before: Device | undefined, outcome: DeviceOutcome, actor: Actor): Promise<void> {
      await table.transact(writesOf(before, outcome, actor))
    },

    async begunImport(id: DeviceImportId): Promise<BegunImport | undefined> {
      const item = await table.get(keys.import(id))
      return item && ImportItem().parse(item)
    },

    async beginImport(id: DeviceImportId, begun: BegunImport): Promise<void> {
      await table.transact([{ put: { key: keys.import(id), values: begun }, ifAbsent: true, otherwise: changedMeanwhile }])
    },

    /** Several new ones at once, together or not at all. */
    async saveNew(outcomes: readonly DeviceOutcome[], actor: Actor): Promise<void> {
      await table.transact(outcomes.flatMap((outcome) => writesOf(undefined, outcome, actor)))
    },

    async saveAct(
      before: Device,
      outcome: DeviceOutcome,
      { beside = [], ...saving }: Saving & { readonly beside?: readonly Write[] },
    ): Promise<void> {
      await table.transact([actDone(before.deviceId, saving), ...writesOf(before, outcome, saving.actor), ...beside])
    },

    /** A certificate that AWS IoT is about to make good, written down before it is: nobody acted but the device. */
    async saveProvisioned(before: Device, outcome: DeviceOutcome, beside: readonly Write[]): Promise<void> {
      await table.transact([...writesOf(before, outcome, nobody), ...beside])
    },

    /** Marks an act as done that has written its rows before, and tells it. */
    async saveMark({ deviceId, ownerId }: Device, saving: Saving, { name, after }: Pick<Happened, 'name' | 'after'>): Promise<void> {
      await table.transact([actDone(deviceId, saving), tell(saving.actor, { name, about: deviceId, after: { ...after, ownerId } })])
    },

    /** The certificate an act has made, so that the act repeated gives the same. */
    certificateWrite: (id: DeviceId, kept: KeptCertificate): Write => ({
      put: { key: keys.certificate(id, kept.actId), values: kept },
      ifAbsent: true,
      otherwise: changedMeanwhile,
    }),

    async certificateOf(id: DeviceId, actId: string): Promise<KeptCertificate | undefined> {
      const item = await table.get(keys.certificate(id, actId))
      return item && CertificateItem().parse(item)
    },
  }
}
