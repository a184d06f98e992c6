import {
  AttachPolicyCommand,
  AttachThingPrincipalCommand,
  CreateCertificateFromCsrCommand,
  CreateKeysAndCertificateCommand,
  CreateThingCommand,
  DescribeEndpointCommand,
  DetachPolicyCommand,
  DetachThingPrincipalCommand,
  type IoTClient,
  ResourceNotFoundException,
  UpdateCertificateCommand,
} from '@aws-sdk/client-iot'

/** A certificate as the registry makes it: it opens nothing before it is admitted. */
export type MadeCertificate = { readonly certificateId: string; readonly certificate: string; readonly privateKey?: string }

/** The registry of things, their certificates, and where they connect: AWS IoT, or what speaks its language on one machine. */
export type Things = {
  /** Makes a thing known. Known already, nothing happens. */
  name(thing: string): Promise<void>
  /** A certificate for the key that signed the request; `undefined` where the registry does not accept it. */
  certify(csr: string): Promise<MadeCertificate | undefined>
  /** A certificate with a pair of keys, which the registry keeps no copy of. */
  certifyNewKeys(): Promise<MadeCertificate>
  /** Opens the way for a thing with this certificate. Done twice, it is done once. */
  admit(thing: string, certificateId: string, policy: string): Promise<void>
  /** Closes it, at once for new connections. */
  dismiss(thing: string, certificateId: string, policy: string): Promise<void>
  /** Opens what a policy allows to whoever holds the certificate, under no thing's name. */
  open(certificateId: string, policy: string): Promise<void>
  shut(certificateId: string, policy: string): Promise<void>
  endpoint(): Promise<{ readonly host: string; readonly port: number }>
}

const isRefusedRequest = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'InvalidRequestException' || error.name === 'CertificateValidationException')

const unlessGone = async (act: Promise<unknown>): Promise<void> => {
  try {
    await act
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
  }
}

/** `certificateArn` spells the ARN of a certificate in this account: what is attached is named by its ARN. */
export const createThings = (client: IoTClient, certificateArn: (certificateId: string) => string): Things => {
  let known: Promise<{ readonly host: string; readonly port: number }> | undefined
  const describe = async () => {
    const { endpointAddress = '' } = await client.send(new DescribeEndpointCommand({ endpointType: 'iot:Data-ATS' }))
    const [host = '', port = '8883'] = endpointAddress.split(':')
    return { host, port: Number(port) }
  }
  return {
    async name(thing) {
      await client.send(new CreateThingCommand({ thingName: thing }))
    },
    async certify(csr) {
      try {
        const { certificateId = '', certificatePem = '' } = await client.send(
          new CreateCertificateFromCsrCommand({ certificateSigningRequest: csr, setAsActive: false }),
        )
        return { certificateId, certificate: certificatePem }
      } catch (error) {
        if (isRefusedRequest(error)) return undefined
        throw error
      }
    },
    async certifyNewKeys() {
      const { certificateId = '', certificatePem = '', keyPair } = await client.send(new CreateKeysAndCertificateCommand({ setAsActive: false }))
      return { certificateId, certificate: certificatePem, ...(keyPair?.PrivateKey && { privateKey: keyPair.PrivateKey }) }
    },
    async admit(thing, certificateId, policy) {
      const principal = certificateArn(certificateId)
      await client.send(new AttachPolicyCommand({ policyName: policy, target: principal }))
      await client.send(new AttachThingPrincipalCommand({ thingName: thing, principal }))
      await client.send(new UpdateCertificateCommand({ certificateId, newStatus: 'ACTIVE' }))
    },
    async dismiss(thing, certificateId, policy) {
      const principal = certificateArn(certificateId)
      // First what shuts the door; the rest is tidying up.
      await unlessGone(client.send(new UpdateCertificateCommand({ certificateId, newStatus: 'REVOKED' })))
      await unlessGone(client.send(new DetachPolicyCommand({ policyName: policy, target: principal })))
      await unlessGone(client.send(new DetachThingPrincipalCommand({ thingName: thing, principal })))
    },
    async open(certificateId, policy) {
      await client.send(new AttachPolicyCommand({ policyName: policy, target: certificateArn(certificateId) }))
      await client.send(new UpdateCertificateCommand({ certificateId, newStatus: 'ACTIVE' }))
    },
    async shut(certificateId, policy) {
      await unlessGone(client.send(new UpdateCertificateCommand({ certificateId, newStatus: 'REVOKED' })))
      await unlessGone(client.send(new DetachPolicyCommand({ policyName: policy, target: certificateArn(certificateId) })))
    },
    endpoint: () => {
      known ??= describe().catch((error: unknown) => {
        known = undefined
        throw error
      })
      return known
    },
  }
}
