import { useActing } from '../projects/thing-act.ts'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import type { AlertRule, DeviceView, Issued } from './queries.ts'

export type DeviceAct =
  | { readonly act: 'issue-certificate'; readonly csr?: string }
  | { readonly act: 'revoke-certificate'; readonly certificateId: string; readonly reason: string }
  | { readonly act: 'retire'; readonly reason: string }
  | { readonly act: 'set-alert-rules'; readonly rules: AlertRule[] }

/** Does something with a device as it was looked at. */
export const useDeviceAct = ({ deviceId, version }: Pick<DeviceView, 'deviceId' | 'version'>, onIssued?: (issued: Issued | undefined) => void) => {
  const { devices } = useShell()
  return useActing(
    (act: DeviceAct, id) =>
      answered(devices.PUT('/devices/{deviceId}/acts/{actId}', { params: { path: { deviceId, actId: `act_${id}` } }, body: { ...act, version } })),
    ({ issued }) => onIssued?.(issued),
  )
}
