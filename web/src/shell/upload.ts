import { ulid } from 'ulid'
import type { Evidence } from '../../../functions/kernel/document.ts'
import { Refusal } from './refusal.ts'

export const evidenceTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const
type EvidenceType = (typeof evidenceTypes)[number]

const largestEvidence = 20 * 1024 * 1024

const isEvidenceType = (type: string): type is EvidenceType => evidenceTypes.some((each) => each === type)

export type Unfit = 'type' | 'size' | 'empty'

/** Why a file cannot be sent, before anything is. */
export const unfitness = ({ type, size }: File): Unfit | undefined => {
  if (!isEvidenceType(type)) return 'type'
  if (size === 0) return 'empty'
  return size > largestEvidence ? 'size' : undefined
}

/** What names a file by its content. */
export const hashOf = async (file: Blob): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export type Signed = { readonly url: string; readonly headers: Readonly<Record<string, string>> }

// Not fetch: it cannot tell how much has been sent.
export const send = ({ url, headers }: Signed, file: File, onProgress: (sent: number) => void) =>
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

type Upload = {
  readonly file: File
  /** Tells the server what will come, which answers where to send it. */
  readonly announce: (evidence: Evidence) => Promise<Signed>
  readonly onProgress: (sent: number) => void
}

/** Tells the server what will come, and sends the very bytes to where it says. */
export const upload = async ({ file, announce, onProgress }: Upload): Promise<Evidence> => {
  if (!isEvidenceType(file.type)) throw new Error('not a type of evidence')
  const fileId = `fil_${ulid()}`
  // An older name of more characters than the contract keeps is shortened at its end.
  const evidence = { fileId, name: file.name.slice(-200), type: file.type, bytes: file.size, sha256: await hashOf(file) } as Evidence
  await send(await announce(evidence), file, onProgress)
  return evidence
}
