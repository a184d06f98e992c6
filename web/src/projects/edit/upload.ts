import { answered } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'
import { upload } from '../../shell/upload.ts'
import { kindOf } from './answers.ts'

type Sending = { readonly file: File; readonly onProgress: (sent: number) => void }

export const uploadAttachment = ({ projects }: Shell, thing: string, sending: Sending) =>
  upload({
    ...sending,
    announce: (body) => {
      const { fileId } = body
      return kindOf(thing) === 'need'
        ? answered(projects.PUT('/needs/{needId}/attachments/{fileId}', { params: { path: { needId: thing, fileId } }, body }))
        : answered(projects.PUT('/solutions/{solutionId}/attachments/{fileId}', { params: { path: { solutionId: thing, fileId } }, body }))
    },
  })
