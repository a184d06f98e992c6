import * as z from 'zod'
import { type Infer, lazy } from '../kernel/schema.ts'
import { devicePolicyName } from './iot-rule-contract.ts'

/** How a device that has only a claim comes by a certificate of its own: AWS IoT's fleet provisioning, here and in AWS after one description. */
export const provisioningTemplateName = 'kanmin-devices'

export const claimPolicyName = 'kanmin-claim'

/** The client id of whoever has only a claim: it can pass for no device. */
export const claimClientIdPrefix = 'claim-'

/** Where a certificate is asked for, and where it is made good. Answers come to the same topics, accepted or rejected. */
export const provisioningTopics = {
  certificate: '$aws/certificates/create-from-csr/json',
  provision: `$aws/provisioning-templates/${provisioningTemplateName}/provision/json`,
} as const

/** What a claim opens: to ask for a certificate, to make it good, and to hear the answers to both. */
export const claimPolicy = (arnOf: (resource: string) => string) => {
  const asked = Object.values(provisioningTopics)
  const answered = asked.flatMap((topic) => [`${topic}/accepted`, `${topic}/rejected`])
  return {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['iot:Connect'], Resource: [arnOf(`client/${claimClientIdPrefix}*`)] },
      { Effect: 'Allow', Action: ['iot:Publish'], Resource: asked.map((topic) => arnOf(`topic/${topic}`)) },
      { Effect: 'Allow', Action: ['iot:Subscribe'], Resource: answered.map((topic) => arnOf(`topicfilter/${topic}`)) },
      { Effect: 'Allow', Action: ['iot:Receive'], Resource: answered.map((topic) => arnOf(`topic/${topic}`)) },
    ],
  }
}

/** What is made of a device that the hook lets in. Its name is the hook's to say: what the device itself says of it is written over. */
export const provisioningTemplate = {
  Parameters: {
    SerialNumber: { Type: 'String' },
    DeviceId: { Type: 'String', Default: 'unnamed' },
    'AWS::IoT::Certificate::Id': { Type: 'String' },
  },
  Resources: {
    certificate: { Type: 'AWS::IoT::Certificate', Properties: { CertificateId: { Ref: 'AWS::IoT::Certificate::Id' }, Status: 'Active' } },
    policy: { Type: 'AWS::IoT::Policy', Properties: { PolicyName: devicePolicyName } },
    thing: {
      Type: 'AWS::IoT::Thing',
      OverrideSettings: { AttributePayload: 'MERGE', ThingGroups: 'DO_NOTHING', ThingTypeName: 'REPLACE' },
      Properties: { ThingName: { Ref: 'DeviceId' } },
    },
  },
} as const

/** What AWS IoT asks before it makes a certificate good. */
export const ProvisioningRequest = lazy(() =>
  z.object({
    claimCertificateId: z.string(),
    certificateId: z.string(),
    clientId: z.string(),
    parameters: z.looseObject({ SerialNumber: z.string().optional() }),
  }),
)
export type ProvisioningRequest = Infer<typeof ProvisioningRequest>

export type ProvisioningAnswer = { readonly allowProvisioning: boolean; readonly parameterOverrides?: { readonly DeviceId: string } }
