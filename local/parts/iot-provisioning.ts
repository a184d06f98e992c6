import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import {
  type ProvisioningAnswer,
  type ProvisioningRequest,
  provisioningTemplate,
  provisioningTopics,
} from '../../functions/devices/provisioning-contract.ts'
import type { Authority } from './iot-authority.ts'
import type { Registry } from './iot-registry.ts'
import type { Published } from './iot-rules.ts'

/** What a template asks before it makes anything: in AWS a Lambda. */
export type Provisioning = (request: ProvisioningRequest) => Promise<ProvisioningAnswer>

type ProvisioningPlace = { readonly registry: Registry; readonly authority: Authority; readonly provision: Provisioning }

type Parameter = { readonly Type: string; readonly Default?: string }

type Answer = (asked: unknown, published: Published) => Promise<unknown>

type Answered = { readonly topic: string; readonly payload: string }

const CertificateAsked = z.object({ certificateSigningRequest: z.string() })
const ProvisionAsked = z.object({ certificateOwnershipToken: z.string(), parameters: z.record(z.string(), z.string()).default({}) })

/** An hour, and the token is worth nothing. */
const tokenMilliseconds = 3_600_000

class Rejected extends Error {
  constructor(
    readonly statusCode: number,
    readonly errorCode: string,
    message: string,
  ) {
    super(message)
  }
}

/** Fleet provisioning as AWS IoT does it over MQTT: a certificate that opens nothing, then a template that makes it good if its hook agrees. */
export const provisioningOn = ({ registry, authority, provision }: ProvisioningPlace) => {
  const tokens = new Map<string, { readonly certificateId: string; readonly claim: string; readonly at: number }>()

  const certificateFor = async (asked: unknown, { certificate: claim }: Published) => {
    const parsed = CertificateAsked.safeParse(asked)
    const signed = parsed.success ? await authority.certify(parsed.data.certificateSigningRequest) : undefined
    if (!signed) throw new Rejected(400, 'InvalidCertificateSigningRequest', 'The signing request is not sound')
    await registry.addCertificate(signed, 'INACTIVE')
    const certificateOwnershipToken = randomBytes(32).toString('base64url')
    tokens.set(certificateOwnershipToken, { certificateId: signed.id, claim, at: Date.now() })
    return { certificateOwnershipToken, certificateId: signed.id, certificatePem: signed.pem }
  }

  const provisionFor = async (asked: unknown, { client, certificate: claim }: Published) => {
    const parsed = ProvisionAsked.safeParse(asked)
    if (!parsed.success) throw new Rejected(400, 'InvalidRequest', 'The request is not sound')
    const { certificateOwnershipToken, parameters } = parsed.data
    const token = tokens.get(certificateOwnershipToken)
    if (!token || token.claim !== claim || Date.now() - token.at > tokenMilliseconds)
      throw new Rejected(403, 'InvalidCertificateOwnershipToken', 'The token belongs to no certificate')
    const { certificateId } = token
    const { allowProvisioning, parameterOverrides } = await provision({ claimCertificateId: claim, certificateId, clientId: client, parameters })
    if (!allowProvisioning) throw new Rejected(403, 'AccessDenied', 'The pre-provisioning hook did not allow it')
    const thingName = await madeGood({ ...parameters, ...parameterOverrides, 'AWS::IoT::Certificate::Id': certificateId })
    return { deviceConfiguration: {}, thingName }
  }

  /** What the template says is made, in the order in which nothing opens too early. */
  const madeGood = async (parameters: Readonly<Record<string, string>>): Promise<string> => {
    const { thing, certificate, policy } = provisioningTemplate.Resources
    const filledIn = ({ Ref }: { readonly Ref: keyof typeof provisioningTemplate.Parameters }): string => {
      const { Default }: Parameter = provisioningTemplate.Parameters[Ref]
      const value = parameters[Ref] ?? Default
      if (value === undefined) throw new Rejected(400, 'InvalidParameters', `${Ref} is missing`)
      return value
    }
    const [name, id] = [filledIn(thing.Properties.ThingName), filledIn(certificate.Properties.CertificateId)]
    await registry.createThing(name, {})
    await registry.attachPolicy(policy.Properties.PolicyName, id)
    await registry.attachThing(name, id)
    if (certificate.Properties.Status === 'Active') await registry.updateCertificate(id, 'ACTIVE')
    return name
  }

  const answers: ReadonlyMap<string, Answer> = new Map<string, Answer>([
    [provisioningTopics.certificate, certificateFor],
    [provisioningTopics.provision, provisionFor],
  ])

  return async (published: Published): Promise<Answered | undefined> => {
    const { topic, payload } = published
    const answer = answers.get(topic)
    if (!answer) return undefined
    try {
      return { topic: `${topic}/accepted`, payload: JSON.stringify(await answer(parsedJson(payload), published)) }
    } catch (error) {
      const { statusCode, errorCode, message } = error instanceof Rejected ? error : new Rejected(500, 'InternalServerError', 'It failed')
      return { topic: `${topic}/rejected`, payload: JSON.stringify({ statusCode, errorCode, errorMessage: message }) }
    }
  }
}

const parsedJson = (payload: Buffer): unknown => {
  try {
    return JSON.parse(payload.toString('utf8'))
  } catch {
    throw new Rejected(400, 'InvalidPayload', 'The payload is no JSON')
  }
}
