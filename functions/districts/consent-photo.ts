import type { ConsentId } from './consent-contract.ts'
import type { PlanId } from './plan-contract.ts'

/** Where the photo of a signed paper lies. */
export const photoKey = (planId: PlanId, consentId: ConsentId): string => `attachments/consents/${planId}/${consentId}`
