import type { ProcedureView } from '../city-queries.ts'

/** What people are asked for at this moment: consent to the plan, to its change, or nothing any more. */
export type AskedNow = 'plan' | 'change' | 'nothing-under-way' | 'nothing-in-force' | 'nothing-over'

/** Consent is asked for while an application is being prepared, and not once it has been made. */
export const askedNow = ({ status, change }: Pick<ProcedureView, 'status' | 'change'>): AskedNow => {
  switch (status) {
    case 'draft':
      return 'plan'
    case 'applied':
    case 'noticed':
    case 'summarized':
    case 'voted':
    case 'certified':
      return 'nothing-under-way'
    case 'in-force':
      if (!change) return 'nothing-in-force'
      return change.proceeding.status === 'draft' ? 'change' : 'nothing-under-way'
    case 'refused':
    case 'withdrawn':
    case 'revoked':
    case 'ended':
    case 'closed':
      return 'nothing-over'
  }
}
