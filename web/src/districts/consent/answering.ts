import { useActing } from '../../projects/thing-act.ts'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import type { ConsentContent, ConsentView } from '../city-queries.ts'

/** One answer for a beneficiary; a second try of the same is the same answer. */
export const useAnswering = (planId: string) => {
  const { districts } = useShell()
  return useActing<ConsentContent, ConsentView>((body, id) =>
    answered(districts.PUT('/plans/{planId}/consents/{consentId}', { params: { path: { planId, consentId: `cns_${id}` } }, body })),
  )
}
