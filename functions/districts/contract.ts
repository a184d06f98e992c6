import { idOf } from '../kernel/ids.ts'
import type { Infer } from '../kernel/schema.ts'

/** What is published for everybody; a policy hides the rest, so the answers depend on who asks. */
export const publicRoutes = [
  'GET /districts',
  'GET /districts.csv',
  'GET /districts/{districtId}',
  'GET /districts/{districtId}/plans',
  'GET /plans/{planId}',
  'GET /plans/{planId}/goal-figures',
  'GET /plans/{planId}/tally',
  'GET /plans/{planId}/procedure',
  'GET /plans/{planId}/timeline',
  'GET /plans/{planId}/documents',
  'GET /plans/{planId}/documents/{documentId}',
  'GET /plans/{planId}/documents/{documentId}/files/{file}',
  'GET /districts/{districtId}/ordinances',
  'GET /municipalities/{localGovernmentCode}/settings',
] as const

/** What the door for enrolling answers: the roll, its imports, the rolls of a levy. */
export const enrollingPaths = [
  'ANY /districts/{districtId}/beneficiaries',
  'ANY /districts/{districtId}/beneficiaries.csv',
  'ANY /districts/{districtId}/beneficiaries/{proxy+}',
  'ANY /districts/{districtId}/roll-imports',
  'ANY /districts/{districtId}/roll-imports/{proxy+}',
  'ANY /districts/{districtId}/levy-rolls',
  'ANY /districts/{districtId}/levy-rolls/{proxy+}',
] as const

/** What the door for pricing answers: fee rules, scenarios in which they are tried, and how a fee came about. */
export const pricingPaths = [
  'ANY /districts/{districtId}/fee-rules',
  'ANY /districts/{districtId}/fee-rules/{proxy+}',
  'ANY /districts/{districtId}/scenarios',
  'ANY /districts/{districtId}/scenarios/{proxy+}',
  'ANY /plans/{planId}/asked/{proxy+}',
] as const

/** What the door for consenting answers: bindings, consents, visits, tallies. */
export const consentingPaths = [
  'ANY /bindings',
  'ANY /bindings/{proxy+}',
  'ANY /plans/{planId}/asked',
  'ANY /plans/{planId}/consents',
  'ANY /plans/{planId}/consents.csv',
  'ANY /plans/{planId}/consents/{proxy+}',
  'GET /plans/{planId}/tally',
  'ANY /plans/{planId}/full-tally',
  'ANY /plans/{planId}/visits/{proxy+}',
  'ANY /plans/{planId}/follow-ups',
  'ANY /plans/{planId}/visit-route',
  'GET /my-data',
] as const

/** What the door for certifying answers: the procedure and what is written on it. */
export const certifyingPaths = [
  'ANY /plans/{planId}/acts/{proxy+}',
  'GET /plans/{planId}/procedure',
  'ANY /plans/{planId}/opinions',
  'ANY /plans/{planId}/opinions/{proxy+}',
  'ANY /plans/{planId}/change-findings',
] as const

/** What the door for scheduling answers: what is due, and the days of a municipality. */
export const schedulingPaths = [
  'GET /plans/{planId}/timeline',
  'GET /municipalities/{localGovernmentCode}/settings',
  'ANY /municipalities/{proxy+}',
] as const

/** What the door for issuing answers: papers. All that no other door names is that of preparing. */
export const issuingPaths = [
  'GET /plans/{planId}/documents',
  'GET /plans/{planId}/documents/{documentId}',
  'GET /plans/{planId}/documents/{documentId}/files/{file}',
  'ANY /plans/{planId}/documents/{proxy+}',
] as const

export const DistrictId = idOf('dst', 'DistrictId')
export type DistrictId = Infer<typeof DistrictId>

export const ImportId = idOf('imp', 'RollImportId')
export type ImportId = Infer<typeof ImportId>

export const FeeRuleId = idOf('frl', 'FeeRuleId')
export type FeeRuleId = Infer<typeof FeeRuleId>

export const ScenarioId = idOf('scn', 'ScenarioId')
export type ScenarioId = Infer<typeof ScenarioId>
