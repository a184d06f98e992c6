import type { ActId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile, notFound, notPermitted } from '../kernel/problem.ts'
import { isDone } from '../platform/acts.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { MadeCertificate } from '../platform/things.ts'
import * as contract from './device-contract.ts'
import { deviceDesk, type ReadableDevice } from './device-desk.ts'
import {
  type Device,
  issue,
  requireCertificate,
  requireNotRetired,
  requireRoomForCertificate,
  retire,
  revoke,
  setAlertRules,
  validCertificates,
} from './device-domain.ts'
import { type Certifying, typeOf } from './furniture.ts'
import { basicIngestTopicOf, devicePolicyName, topicOf } from './iot-rule-contract.ts'
import * as problems from './problems.ts'

const listCertificates = route({
  method: 'get',
  path: '/devices/{deviceId}/certificates',
  summary: 'The certificates of a device, valid and revoked',
  params: contract.DeviceParams,
  answers: { 200: contract.DeviceCertificates },
  refusals: [notFound],
})

const actOnDevice = route({
  method: 'put',
  path: '/devices/{deviceId}/acts/{actId}',
  summary: 'Issue a certificate or revoke one, set alert rules, retire a device',
  costly: { 'issue-certificate': 'certificate' },
  params: contract.DeviceActParams,
  body: contract.DeviceAct,
  answers: { 200: contract.DeviceActed, 201: contract.DeviceActed },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.csrNotSound,
    problems.tooManyCertificates,
    problems.unknownCertificate,
    problems.deviceRetired,
    problems.alertRuleNotSound,
  ],
})

type Doing = ReadableDevice & { readonly actor: Actor; readonly actId: ActId; readonly fingerprint: string }
type BodyOf<Act extends contract.DeviceAct['act']> = Extract<contract.DeviceAct, { act: Act }>

/** What is done with a device, its certificates above all: the one subject that speaks to the registry of things. */
export const certificateRoutes = (api: Api, furniture: Certifying): void => {
  const { store, clock, types, things, authority } = furniture
  const { devices } = store
  const { readable, within, view } = deviceDesk(furniture)

  const issuedOf = async (device: Device, made: MadeCertificate): Promise<contract.IssuedCertificate> => ({
    certificateId: made.certificateId,
    certificate: made.certificate,
    ...(made.privateKey && { privateKey: made.privateKey }),
    authority: await authority(),
    endpoint: await things.endpoint(),
    clientId: device.deviceId,
    topic: topicOf(device.deviceId),
    basicIngestTopic: basicIngestTopicOf(device.deviceId),
  })

  /** It is written down before it opens anything: a certificate nobody knows of can never connect. */
  const issueCertificate = async ({ device, ...doing }: Doing, { version, csr }: BodyOf<'issue-certificate'>): Promise<contract.DeviceActed> => {
    requireRoomForCertificate(device, version)
    await things.name(device.deviceId)
    const made = csr === undefined ? await things.certifyNewKeys() : await things.certify(csr)
    if (!made) throw problems.csrNotSound()
    const { certificateId, certificate } = made
    const outcome = issue(device, { certificateId, by: csr === undefined ? 'key-pair' : 'signing-request', issuedAt: clock() })
    const beside = [devices.certificateWrite(device.deviceId, { actId: doing.actId, certificateId, certificate })]
    await devices.saveAct(device, outcome, { ...doing, beside })
    await things.admit(device.deviceId, certificateId, devicePolicyName)
    return { device: await view(outcome.device, doing.actor), issued: await issuedOf(outcome.device, made) }
  }

  /** The same act again: what it made, opened once more if it had not come to that. The private key was given once. */
  const issuedBefore = async (device: Device, actId: ActId): Promise<contract.IssuedCertificate | undefined> => {
    const made = await devices.certificateOf(device.deviceId, actId)
    if (!made) return undefined
    const isValid = validCertificates(device).some(({ certificateId }) => certificateId === made.certificateId)
    if (isValid) await things.admit(device.deviceId, made.certificateId, devicePolicyName)
    return issuedOf(device, made)
  }

  /** First the door is shut, then it is written down: what dies in between is shut, and the act is done again. */
  const revokeCertificate = async ({ device, ...doing }: Doing, { version, certificateId, reason }: BodyOf<'revoke-certificate'>) => {
    requireCertificate(device, version, certificateId)
    await things.dismiss(device.deviceId, certificateId, devicePolicyName)
    const outcome = revoke(device, certificateId, { reason, now: clock() })
    await devices.saveAct(device, outcome, doing)
    return { device: await view(outcome.device, doing.actor) }
  }

  const retireDevice = async ({ device, ...doing }: Doing, { version, reason }: BodyOf<'retire'>) => {
    requireNotRetired(device, version)
    for (const { certificateId } of validCertificates(device)) await things.dismiss(device.deviceId, certificateId, devicePolicyName)
    const outcome = retire(device, { reason, now: clock() })
    await devices.saveAct(device, outcome, doing)
    return { device: await view(outcome.device, doing.actor) }
  }

  const setRules = async ({ device, ...doing }: Doing, { version, rules }: BodyOf<'set-alert-rules'>) => {
    const outcome = setAlertRules(device, { version, rules, type: typeOf(await types(), device) })
    await devices.saveAct(device, outcome, doing)
    return { device: await view(outcome.device, doing.actor) }
  }

  const act = (doing: Doing, body: contract.DeviceAct): Promise<contract.DeviceActed> => {
    switch (body.act) {
      case 'issue-certificate':
        return issueCertificate(doing, body)
      case 'revoke-certificate':
        return revokeCertificate(doing, body)
      case 'retire':
        return retireDevice(doing, body)
      case 'set-alert-rules':
        return setRules(doing, body)
    }
  }

  api
    .on(listCertificates, async ({ params: { deviceId }, actor }) => {
      const { device } = await readable(deviceId, await asOfNow(furniture, actor), 'read what its owner sees')
      return answer(200, { items: [...device.certificates] })
    })

    .on(actOnDevice, async ({ params: { deviceId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const found = await within(deviceId, actor, { act: body.act })
      const print = fingerprint(body)
      if (await isDone(furniture, deviceId, { id: actId, fingerprint: print })) {
        const issued = await issuedBefore(found.device, actId)
        return answer(200, { device: await view(found.device, actor), ...(issued && { issued }) })
      }
      return answer(201, await act({ ...found, actor, actId, fingerprint: print }, body))
    })
}
