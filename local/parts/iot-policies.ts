import { devicePolicy, devicePolicyName } from '../../functions/devices/iot-rule-contract.ts'
import { claimPolicy, claimPolicyName } from '../../functions/devices/provisioning-contract.ts'
import { arnOf, type Registry } from './iot-registry.ts'

/** What CDK deploys are these very documents. */
export const putPolicies = async (registry: Registry): Promise<void> => {
  await registry.putPolicy(devicePolicyName, devicePolicy(arnOf))
  await registry.putPolicy(claimPolicyName, claimPolicy(arnOf))
}
