import { problem } from '../kernel/problem.ts'

// Of a device.
export const unknownType = problem<{ code: string }>('devices/unknown-type', 'invalid', 'There is no such type of device')
export const unknownDistrict = problem<{ districtId: string }>('devices/unknown-district', 'invalid', 'There is no such district')
export const districtElsewhere = problem<{ localGovernmentCode: string }>(
  'devices/district-elsewhere',
  'invalid',
  'The district lies in another municipality',
)
export const unknownLocalGovernment = problem<{ localGovernmentCode: string }>(
  'devices/unknown-local-government',
  'invalid',
  'No local government in force has this code',
)
export const serialTaken = problem<{ serialNumber: string }>(
  'devices/serial-taken',
  'conflict',
  'A device with this serial number is registered already',
)
export const typeMayNotChange = problem(
  'devices/type-may-not-change',
  'conflict',
  'A device keeps its type and its time zone: its figures hang on them',
)
export const deviceRetired = problem('devices/device-retired', 'conflict', 'This device has been retired')
export const notAGateway = problem<{ gatewayId: string }>('devices/not-a-gateway', 'invalid', 'This is no gateway of the same owner')

// Of certificates.
export const csrNotSound = problem('devices/csr-not-sound', 'invalid', 'The registry does not accept this certificate signing request')
export const tooManyCertificates = problem<{ atMost: number }>(
  'devices/too-many-certificates',
  'conflict',
  'The device has as many valid certificates as it may; revoke one first',
)
export const unknownCertificate = problem('devices/unknown-certificate', 'conflict', 'The device has no such valid certificate')

// Of many devices at once.
export const rowsNotSound = problem<{ rows: readonly { readonly row: number; readonly column: string; readonly code: string }[] }>(
  'devices/rows-not-sound',
  'invalid',
  'Some rows do not fit; nothing was registered',
)

// Of what was measured.
export const periodNotSound = problem<{ atMostDays: number }>('devices/period-not-sound', 'invalid', 'The period is empty or too long')
export const unknownMeasure = problem<{ measure: string }>('devices/unknown-measure', 'invalid', 'This type of device measures no such thing')
export const readingsNotSound = problem<{ refused: readonly { readonly place: number; readonly reason: string }[] }>(
  'devices/readings-not-sound',
  'invalid',
  'Some readings do not fit; none was kept',
)
export const figuresFrozen = problem<{ notBefore: string }>(
  'devices/figures-frozen',
  'conflict',
  'The readings of this time may be erased already; its figures do not change any more',
)
export const alertRuleNotSound = problem<{ ruleId: string; fault: string }>(
  'devices/alert-rule-not-sound',
  'invalid',
  'An alert rule contradicts itself',
)
