import type { ApplicationId, FileId } from './application-contract.ts'

/** Where a document of evidence lies in the file store. */
export const evidenceKey = (applicationId: ApplicationId, fileId: FileId) => `applications/${applicationId}/${fileId}`
