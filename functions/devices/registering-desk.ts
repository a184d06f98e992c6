import type { MemberId } from '../kernel/ids.ts'
import { type Actor, permit } from '../kernel/policy.ts'
import { idReused, notPermitted, Problem } from '../kernel/problem.ts'
import { derivedId } from '../platform/derived-id.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import type { DeviceId, DeviceImportId } from './contract.ts'
import { DeviceContent, type DeviceImport } from './device-contract.ts'
import { type DeviceOutcome, register, thingOf } from './device-domain.ts'
import type { Furniture } from './furniture.ts'
import { devicePolicy } from './policy.ts'
import * as problems from './problems.ts'
import { rowsOf } from './sheet-desk.ts'

type RowFault = { readonly row: number; readonly column: string; readonly code: string }
type ImportedRow = { readonly row: number; readonly deviceId: DeviceId; readonly name: string }

const rowsAtMost = 500

// A device is three writes, its number among them; a transaction takes a hundred.
const devicesATime = 30

const columns = [
  'type',
  'name',
  'nameEn',
  'municipality',
  'districtId',
  'longitude',
  'latitude',
  'dataClass',
  'serialNumber',
  'intervalSeconds',
  'gatewayId',
] as const
type Column = (typeof columns)[number]
type Row = Readonly<Partial<Record<Column, string>>>

/** How devices are registered: what they name must be there. */
export const registering = ({ store, types, localGovernments }: Furniture) => {
  const { devices, known } = store

  const requireSound = async ({ type, localGovernmentCode, districtId, gatewayId }: DeviceContent, ownerId: MemberId): Promise<void> => {
    const { items } = await types()
    if (!items.some(({ code }) => code === type)) throw problems.unknownType({ code: type })
    if (!(await localGovernments()).has(localGovernmentCode)) throw problems.unknownLocalGovernment({ localGovernmentCode })
    if (districtId) {
      const district = await known.district(districtId)
      if (!district) throw problems.unknownDistrict({ districtId })
      if (district.localGovernmentCode !== localGovernmentCode)
        throw problems.districtElsewhere({ localGovernmentCode: district.localGovernmentCode })
    }
    if (!gatewayId) return
    const gateway = await devices.device(gatewayId)
    const carries = gateway?.ownerId === ownerId && items.some(({ code, carriesOthers }) => code === gateway.content.type && carriesOthers)
    if (!carries) throw problems.notAGateway({ gatewayId })
  }

  /** What each line names that is not there, or is somebody's already. */
  const faultsOf = async (outcomes: readonly DeviceOutcome[]): Promise<readonly RowFault[]> => {
    const faults: RowFault[] = []
    for (const [at, { device }] of outcomes.entries()) {
      const { content, deviceId, ownerId } = device
      try {
        await requireSound(content, ownerId)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        const code = error.type.split('/').at(-1) ?? ''
        faults.push({ row: at + 2, column: columnOfRefusal[code] ?? 'type', code })
      }
      const holder = content.serialNumber ? await devices.bySerial(content.serialNumber) : undefined
      if (holder && holder.deviceId !== deviceId) faults.push({ row: at + 2, column: 'serialNumber', code: 'serial-taken' })
    }
    return faults
  }

  /** Registers all the lines of a file, or only says whether it would. What fails on the way is finished when it is sent again: a line's device has an id of its own. */
  const importAll = async (
    importId: DeviceImportId,
    { csv, dryRun = false }: DeviceImport,
    actor: Actor,
  ): Promise<{ readonly items: readonly ImportedRow[]; readonly repeated: boolean }> => {
    const ownerId = actor.memberId
    const print = fingerprint(csv)
    const before = await devices.begunImport(importId)
    if (before && (before.ownerId !== ownerId || before.fingerprint !== print)) throw idReused()
    if (!ownerId) throw notPermitted({ act: 'register a device' })
    const contents = read(csv)
    const { retention } = await types()
    const outcomes = contents.map((content, at): DeviceOutcome => {
      permit(devicePolicy, actor, 'register a device', thingOf({ ownerId, content }, undefined))
      const deviceId = derivedId('dev', importId, ownerId, String(at)) as DeviceId
      return register({ deviceId, ownerId, content, fingerprint: fingerprint(content), retention })
    })
    const faults = await faultsOf(outcomes)
    if (faults.length > 0) throw problems.rowsNotSound({ rows: faults.slice(0, faultsAtMost) })
    const items = outcomes.map(({ device: { deviceId, content } }, at) => ({ row: at + 2, deviceId, name: content.name }))
    if (dryRun) return { items, repeated: true }
    if (!before) await devices.beginImport(importId, { ownerId, fingerprint: print })
    const standing = await Promise.all(outcomes.map(({ device }) => devices.device(device.deviceId)))
    const missing = outcomes.filter((_, at) => standing[at] === undefined)
    for (let at = 0; at < missing.length; at += devicesATime) await devices.saveNew(missing.slice(at, at + devicesATime), actor)
    return { items, repeated: missing.length === 0 }
  }

  return { requireSound, importAll }
}

const columnOfRefusal: Readonly<Record<string, Column>> = {
  'unknown-local-government': 'municipality',
  'unknown-district': 'districtId',
  'district-elsewhere': 'districtId',
  'not-a-gateway': 'gatewayId',
}

const faultsAtMost = 100

const read = (text: string): readonly DeviceContent[] => {
  const rows: readonly Row[] = rowsOf(text, { firstColumn: 'type', atMost: rowsAtMost })
  const faults: RowFault[] = []
  const contents: DeviceContent[] = []
  const serials = new Set<string>()
  rows.forEach((row, at) => {
    const place = at + 2
    const content = DeviceContent().safeParse(contentOf(row))
    if (!content.success) {
      for (const { path, code } of content.error.issues) faults.push({ row: place, column: columnOf(path), code })
      return
    }
    const { serialNumber } = content.data
    if (serialNumber && serials.has(serialNumber)) faults.push({ row: place, column: 'serialNumber', code: 'twice' })
    if (serialNumber) serials.add(serialNumber)
    contents.push(content.data)
  })
  if (rows.length === 0) faults.push({ row: 1, column: 'type', code: 'empty' })
  if (faults.length > 0) throw problems.rowsNotSound({ rows: faults.slice(0, faultsAtMost) })
  return contents
}

const said = (value: string | undefined): string | undefined => (value === undefined || value === '' ? undefined : value)
const numberOf = (value: string | undefined): number | undefined => (said(value) === undefined ? undefined : Number(value))

const contentOf = (row: Row) => ({
  type: said(row.type),
  name: said(row.name),
  nameEn: said(row.nameEn),
  localGovernmentCode: said(row.municipality),
  districtId: said(row.districtId),
  place: { longitude: numberOf(row.longitude), latitude: numberOf(row.latitude) },
  dataClass: said(row.dataClass),
  serialNumber: said(row.serialNumber),
  intervalSeconds: numberOf(row.intervalSeconds),
  gatewayId: said(row.gatewayId),
})

const columnOf = (path: readonly PropertyKey[]): string => {
  const name = String(path.at(-1) ?? 'type')
  return name === 'localGovernmentCode' ? 'municipality' : name
}
