import { answered } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'
import { upload } from '../../shell/upload.ts'

export const mostEvidence = 10

type Sending = { readonly file: File; readonly onProgress: (sent: number) => void }

export const uploadEvidence = ({ members }: Shell, applicationId: string, sending: Sending) =>
  upload({
    ...sending,
    announce: (evidence) =>
      answered(
        members.PUT('/applications/{applicationId}/evidence/{fileId}', {
          params: { path: { applicationId, fileId: evidence.fileId } },
          body: evidence,
        }),
      ),
  })
