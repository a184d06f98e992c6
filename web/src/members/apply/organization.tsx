import { Navigate } from '@tanstack/react-router'
import { useDraft } from './draft.ts'
import { LocalGovernmentOrganization } from './local-government-organization.tsx'
import { OtherOrganization } from './other-organization.tsx'

/** A local government is picked from the list; any other body tells its names and number. */
export const Organization = () => {
  const draft = useDraft()
  if (draft.kind === undefined) return <Navigate to='/apply/kind' replace />
  return draft.kind === 'local-government' ? <LocalGovernmentOrganization draft={draft} /> : <OtherOrganization draft={draft} />
}
