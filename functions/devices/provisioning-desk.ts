import { changedMeanwhile, Problem } from '../kernel/problem.ts'
import type { Clock } from '../kernel/time.ts'
import type { Log } from '../platform/log.ts'
import { judgedAsking, used } from './allow-list.ts'
import { SerialNumber } from './device-contract.ts'
import { issue, requireRoomForCertificate } from './device-domain.ts'
import { type ProvisioningAnswer, ProvisioningRequest } from './provisioning-contract.ts'
import type { DevicesStore } from './store.ts'

type Provisioning = { readonly store: Pick<DevicesStore, 'devices' | 'allowing'>; readonly clock: Clock; readonly log: Log }

const refused: ProvisioningAnswer = { allowProvisioning: false }

const rounds = 3

/**
 * Asked before a certificate that was made for a claim opens anything: it does only for a number on the list of the claim's owner, once. The
 * certificate is written down here, before AWS IoT makes it active.
 */
export const provisioning = ({ store: { devices, allowing }, clock, log }: Provisioning) => {
  const decide = async ({ claimCertificateId, certificateId }: ProvisioningRequest, serialNumber: string): Promise<ProvisioningAnswer> => {
    const [claim, device] = await Promise.all([allowing.claimOfCertificate(claimCertificateId), devices.bySerial(serialNumber)])
    const allowed = device && (await allowing.allowed(device.ownerId, serialNumber))
    const judged = judgedAsking({ claim, device, allowed }, certificateId)
    if (!device || !allowed || (judged !== 'fresh' && judged !== 'again')) {
      log.error('provisioning refused', { reason: judged, claimCertificateId, certificateId })
      return refused
    }
    const { deviceId, version } = device
    if (judged === 'fresh') {
      requireRoomForCertificate(device, version)
      const now = clock()
      const outcome = issue(device, { certificateId, by: 'claim', issuedAt: now })
      await devices.saveProvisioned(device, outcome, [allowing.allowedWrite(allowed, used(allowed, { certificateId, now }))])
    }
    return { allowProvisioning: true, parameterOverrides: { DeviceId: deviceId } }
  }

  return async (asked: unknown): Promise<ProvisioningAnswer> => {
    const request = ProvisioningRequest().safeParse(asked)
    const serialNumber = SerialNumber().safeParse(request.data?.parameters.SerialNumber)
    if (!request.success || !serialNumber.success) {
      log.error('provisioning refused', { reason: 'malformed' })
      return refused
    }
    for (let round = 1; ; round += 1) {
      try {
        return await decide(request.data, serialNumber.data)
      } catch (error) {
        // Whoever was faster may have changed what this is decided by; anything but a refusal is a fault, and AWS IoT refuses by itself.
        if (!(error instanceof Problem)) throw error
        if (error.type === changedMeanwhile.type && round < rounds) continue
        log.error('provisioning refused', { reason: error.type, certificateId: request.data.certificateId })
        return refused
      }
    }
  }
}
