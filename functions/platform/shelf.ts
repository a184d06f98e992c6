import { createHash } from 'node:crypto'
import { unavailable } from '../kernel/problem.ts'
import type { Files } from './files.ts'

export type Shelved = { readonly key: string; readonly sha256: string; readonly bytes: number }

/** Puts bytes of our own under a key, by the same signed address that a browser gets. What is there already stays. */
export const shelve = async (
  files: Pick<Files, 'signedUpload'>,
  { key, type, body }: { readonly key: string; readonly type: string; readonly body: Buffer },
): Promise<Shelved> => {
  const sha256 = createHash('sha256').update(body).digest('hex')
  const { url, method, headers } = await files.signedUpload({ key, type, bytes: body.length, sha256 })
  const answer = await fetch(url, { method, headers, body: new Uint8Array(body) }).catch(() => {
    throw unavailable()
  })
  if (!answer.ok && answer.status !== 412) throw unavailable()
  return { key, sha256, bytes: body.length }
}
