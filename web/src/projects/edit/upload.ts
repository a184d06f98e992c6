import { ulid } from 'ulid'
import { evidenceTypes, type Unfit, unfitness } from '../../members/apply/upload.ts'
import type { components } from '../../shell/api/projects.d.ts'
import { answered, Refusal } from '../../shell/refusal.ts'
import type { Shell } from '../../shell/shell.ts'
import { kindOf } from './answers.ts'

export { evidenceTypes, type Unfit, unfitness }

export type Attachment = components['schemas']['Evidence']

const hashOf = async (file: File): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

type Signed = { readonly url: string; readonly headers: Readonly<Record<string, string>> }

// Not fetch: it cannot tell how much has been sent.
const send = ({ url, headers }: Signed, file: File, onProgress: (sent: number) => void) =>
  new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
    // 412: these bytes are there already, from a try whose answer was lost.
    request.onload = () =>
      (request.status >= 200 && request.status < 300) || request.status === 412
        ? resolve()
        : reject(new Refusal({ type: 'about:blank', title: request.statusText, status: request.status }))
    request.onerror = () => reject(new Error('the file could not be sent'))
    request.send(file)
  })

/** Tells the server what will come, and sends the very bytes to where it says. */
export const upload = async (
  { projects }: Shell,
  thing: string,
  { file, onProgress }: { file: File; onProgress: (sent: number) => void },
): Promise<Attachment> => {
  const fileId = `fil_${ulid()}`
  const type = evidenceTypes.find((each) => each === file.type)
  if (!type) throw new Error('not a type of attachment')
  // An older name of more characters than the contract keeps is shortened at its end.
  const body: Attachment = { fileId, name: file.name.slice(-200), type, bytes: file.size, sha256: await hashOf(file) }
  const signed = await (kindOf(thing) === 'need'
    ? answered(projects.PUT('/needs/{needId}/attachments/{fileId}', { params: { path: { needId: thing, fileId } }, body }))
    : answered(projects.PUT('/solutions/{solutionId}/attachments/{fileId}', { params: { path: { solutionId: thing, fileId } }, body })))
  await send(signed, file, onProgress)
  return body
}
