import type { PlanId } from '../plan/plan-contract.ts'
import type { ConsentId } from './consent-contract.ts'

/** Where the photo of a signed paper lies. */
export const photoKey = (planId: PlanId, consentId: ConsentId): string => `attachments/consents/${planId}/${consentId}`
