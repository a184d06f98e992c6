import type { MemberId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { idReused } from '../kernel/problem.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import type { Allowed } from './allow-list.ts'
import type { AllowList, AllowListKept } from './allow-list-contract.ts'
import type { AllowListId } from './contract.ts'
import { SerialNumber } from './device-contract.ts'
import type { Furniture } from './furniture.ts'
import { rowsNotSound } from './problems.ts'
import { rowsOf } from './sheet-desk.ts'

const column = 'serialNumber'
const numbersAtMost = 500

// A number is one write, and a transaction takes a hundred, the event among them.
const numbersATime = 90

type Standing = { readonly before: Allowed | undefined; readonly ownerId: MemberId; readonly allowListId: AllowListId }

type Listing = AllowList & { readonly allowListId: AllowListId; readonly actor: Actor; readonly ownerId: MemberId }

type Listed = Pick<AllowListKept, 'items'> & { readonly repeated: boolean }

/** How serial numbers come on their owner's list: all of a sheet or none. What fails on the way is finished when it is sent again. */
export const allowing = ({ store: { devices, allowing: lists }, clock }: Pick<Furniture, 'store' | 'clock'>) => {
  const listed = async (serialNumber: string, ownerId: MemberId) => {
    // What no serial number can be is no device's; as a key the store would refuse the longest of them.
    if (!SerialNumber().safeParse(serialNumber).success) return { serialNumber, device: undefined, before: undefined, fault: 'unknown' }
    const [device, before] = await Promise.all([devices.bySerial(serialNumber), lists.allowed(ownerId, serialNumber)])
    const fault = device?.ownerId !== ownerId ? 'unknown' : device.state.status === 'retired' ? 'retired' : undefined
    return { serialNumber, device, before, fault }
  }

  const afterOf = (serialNumber: string, deviceId: Allowed['deviceId'], { before, ownerId, allowListId }: Standing): Allowed => ({
    serialNumber,
    deviceId,
    ownerId,
    allowListId,
    status: 'waiting',
    allowedAt: clock(),
    version: (before?.version ?? 0) + 1,
  })

  return async ({ allowListId, csv, dryRun = false, actor, ownerId }: Listing): Promise<Listed> => {
    const begun = { ownerId, fingerprint: fingerprint(csv), done: false }
    const before = await lists.list(allowListId)
    if (before && before.fingerprint !== begun.fingerprint) throw idReused()
    const numbers = rowsOf(csv, { firstColumn: column, atMost: numbersAtMost }).map((row) => row[column] ?? '')
    const found = await Promise.all(numbers.map((number) => listed(number, ownerId)))
    const items = found.flatMap(({ serialNumber, device, fault }, at) => {
      if (!device || fault === 'unknown') return []
      const { name, nameEn } = device.content
      return [{ row: at + 2, serialNumber, deviceId: device.deviceId, name, ...(nameEn && { nameEn }) }]
    })
    // A list that was taken once is never taken again: some of its devices may have been there already.
    if (before?.done) return { items, repeated: true }
    const faults = found.flatMap(({ serialNumber, fault }, at) => {
      const code = numbers.indexOf(serialNumber) < at ? 'twice' : fault
      return code ? [{ row: at + 2, column, code }] : []
    })
    if (numbers.length === 0) faults.push({ row: 1, column, code: 'empty' })
    if (faults.length > 0) throw rowsNotSound({ rows: faults.slice(0, 100) })
    if (dryRun) return { items, repeated: true }
    if (!before) await lists.beginList(allowListId, begun)
    const missing = found.flatMap(({ serialNumber, device, before: standing }) =>
      // What this very list has put there stays as it is, for it may have been used since.
      device && standing?.status !== 'waiting' && standing?.allowListId !== allowListId
        ? [{ before: standing, after: afterOf(serialNumber, device.deviceId, { before: standing, ownerId, allowListId }) }]
        : [],
    )
    for (let at = 0; at < missing.length; at += numbersATime)
      await lists.saveAllowed(allowListId, missing.slice(at, at + numbersATime), { actor, ownerId })
    await lists.endList(allowListId, begun)
    return { items, repeated: false }
  }
}
