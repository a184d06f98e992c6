import { idOf } from '../kernel/ids.ts'
import type { Infer } from '../kernel/schema.ts'

/** What is published for everybody; a policy hides the rest, so the answers depend on who asks. */
export const publicRoutes = [
  'GET /districts',
  'GET /districts.csv',
  'GET /districts/{districtId}',
  'GET /plans/{planId}',
  'GET /plans/{planId}/tally',
  'GET /plans/{planId}/procedure',
  'GET /plans/{planId}/timeline',
  'GET /plans/{planId}/documents',
  'GET /plans/{planId}/documents/{documentId}',
  'GET /plans/{planId}/documents/{documentId}/files/{file}',
  'GET /districts/{districtId}/ordinances',
  'GET /municipalities/{localGovernmentCode}/settings',
] as const

export const DistrictId = idOf('dst', 'DistrictId')
export type DistrictId = Infer<typeof DistrictId>

export const ImportId = idOf('imp', 'RollImportId')
export type ImportId = Infer<typeof ImportId>

export const FeeRuleId = idOf('frl', 'FeeRuleId')
export type FeeRuleId = Infer<typeof FeeRuleId>

export const ScenarioId = idOf('scn', 'ScenarioId')
export type ScenarioId = Infer<typeof ScenarioId>
