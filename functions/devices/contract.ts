import { idOf } from '../kernel/ids.ts'
import type { Infer } from '../kernel/schema.ts'

/** What everybody may ask; a policy hides what is not open, so the answers depend on who asks. */
export const publicRoutes = [
  'GET /device-types',
  'GET /devices',
  'GET /devices.csv',
  'GET /devices/{deviceId}',
  'GET /devices/{deviceId}/latest',
  'GET /devices/{deviceId}/readings',
  'GET /devices/{deviceId}/readings.csv',
  'GET /devices/{deviceId}/figures',
  'GET /devices/{deviceId}/figures.csv',
  'GET /devices/{deviceId}/anomalies',
  'GET /devices/{deviceId}/anomalies.csv',
  'GET /districts/{districtId}/figures',
  'GET /districts/{districtId}/figures.csv',
] as const

/** What the door for certificates answers: it alone may speak to the registry of things. */
export const certifyingPaths = [
  'ANY /devices/{deviceId}/acts/{actId}',
  'ANY /devices/{deviceId}/certificates',
  'ANY /claims',
  'ANY /claims.csv',
  'ANY /claims/{provisioningClaimId}',
  'ANY /claims/{provisioningClaimId}/acts/{actId}',
] as const

/** Where the door of NGSI-LD stands: the standard has its place for it. */
export const ngsiBasePath = '/ngsi-ld/v1'

/** What it answers. All of it may be asked without a token; a token shows more. */
export const ngsiRoutes = [
  'GET /entities',
  'GET /entities/{entityId}',
  'GET /temporal/entities/{entityId}',
  'GET /types',
  'GET /types/{type}',
  'GET /attributes',
  'GET /jsonldContexts/{contextId}',
] as const

/** Also the name of the thing, and the client id under which the device connects. */
export const DeviceId = idOf('dev', 'DeviceId')
export type DeviceId = Infer<typeof DeviceId>

export const DeviceImportId = idOf('dvi', 'DeviceImportId')
export type DeviceImportId = Infer<typeof DeviceImportId>

export const AllowListId = idOf('alw', 'AllowListId')
export type AllowListId = Infer<typeof AllowListId>

export const ProvisioningClaimId = idOf('pcl', 'ProvisioningClaimId')
export type ProvisioningClaimId = Infer<typeof ProvisioningClaimId>

export const AlertRuleId = idOf('alr', 'AlertRuleId')
export type AlertRuleId = Infer<typeof AlertRuleId>

export const QuarantineId = idOf('qrt', 'QuarantineId')
export type QuarantineId = Infer<typeof QuarantineId>
