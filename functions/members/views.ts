import type { ApplicationSummary, ApplicationView, Contact } from './contract.ts'
import { type Application, checksOf, type LocalGovernments, referenceOf } from './domain.ts'

/** An application in a list: nothing personal. */
export const summaryOf = ({ applicationId, kind, name, corporateNumber, localGovernmentCode, filedAt, state }: Application): ApplicationSummary => ({
  applicationId,
  reference: referenceOf(applicationId),
  kind,
  name,
  corporateNumber,
  localGovernmentCode,
  filedAt,
  status: state.status,
  ...(state.status === 'admitted' && { admittedAt: state.admittedAt, memberId: state.memberId }),
})

/** An application as its case page shows it. */
export const viewOf = (application: Application, contact: Contact | undefined, known: LocalGovernments): ApplicationView => ({
  ...summaryOf(application),
  ...(application.nameKana && { nameKana: application.nameKana }),
  ...(application.nameEn && { nameEn: application.nameEn }),
  ...(contact && { contact }),
  acceptedTerms: application.acceptedTerms,
  filedBy: application.filedBy,
  checks: checksOf(application, contact, known),
})
