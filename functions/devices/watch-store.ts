import type { MemberId, PersonId } from '../kernel/ids.ts'
import { changedMeanwhile } from '../kernel/problem.ts'
import type { Table } from '../platform/dynamo-table.ts'
import type { Teller } from '../platform/outbox.ts'
import type { Series } from '../platform/series.ts'
import { type AlertRule, AlertState } from './alert.ts'
import type { DeviceId } from './contract.ts'
import type { Device } from './device-domain.ts'
import { Presence } from './presence.ts'

const presenceKey = (id: DeviceId) => ({ pk: id, sk: 'PRESENCE' })
const alertKey = (id: DeviceId, { ruleId }: Pick<AlertRule, 'ruleId'>) => ({ pk: id, sk: `ALERT#${ruleId}` })

/** The platform itself, where nobody acted. */
export const nobody = { personId: 'psn_00000000000000000000000000' as PersonId, roles: [] }

export type KeptAlert = { readonly state: AlertState; readonly version: number }

/** A device, what is watched for, and whose people are told. */
export type Watched = { readonly device: Device; readonly when: AlertRule['when']; readonly memberIds: readonly MemberId[] }

/** Whether devices are there, and how their alerts stand. */
export const createWatchStore = (table: Table, series: Series, tell: Teller) => ({
  async presence(id: DeviceId): Promise<{ readonly presence: Presence; readonly revision: number } | undefined> {
    const item = await table.get(presenceKey(id))
    return item && { presence: Presence().parse(item), revision: Number(item['revision']) }
  },

  savePresence: (id: DeviceId, presence: Presence, before: number | undefined): Promise<boolean> =>
    series.putIf({ key: presenceKey(id), values: { ...presence, revision: (before ?? 0) + 1 } }, before),

  async alert(id: DeviceId, rule: Pick<AlertRule, 'ruleId'>): Promise<KeptAlert | undefined> {
    const item = await table.get(alertKey(id, rule))
    return item && { state: AlertState().parse(item), version: Number(item['version']) }
  },

  /** An alert that was raised or has ended is told with it. */
  async saveAlert({ device, when, memberIds }: Watched, state: AlertState, before: KeptAlert | undefined): Promise<void> {
    const { deviceId, ownerId, content } = device
    const turned = state.raised !== (before?.state.raised ?? false)
    const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
    const told = {
      ruleId: state.ruleId,
      when,
      ownerId,
      memberIds,
      audience: memberIds,
      ...(state.since && { since: state.since }),
      ...(state.value !== undefined && { value: state.value }),
    }
    await table.transact([
      {
        put: { key: alertKey(deviceId, state), values: { ...state, version: (before?.version ?? 0) + 1 } },
        ...condition,
        otherwise: changedMeanwhile,
      },
      ...(turned
        ? [
            tell(nobody, {
              name: state.raised ? 'AlertRaised' : 'AlertEnded',
              about: deviceId,
              after: { ...told, ...(content.districtId && { districtId: content.districtId }) },
            }),
          ]
        : []),
    ])
  },
})

export type WatchStore = ReturnType<typeof createWatchStore>
