import type { Evidence } from '../kernel/document.ts'
import type { Files } from '../platform/files.ts'
import { attachmentMissing } from './problems.ts'

/** Where the documents of a thing are; its id is in the key, so that a document opens with its thing and with no other. */
export const attachmentKey = (thing: string, fileId: Evidence['fileId']) => `attachments/${thing}/${fileId}`

/** That every document came, and came as the one that was announced. */
export const requireAttachments = async (files: Files, thing: string, attachments: readonly Evidence[]): Promise<void> => {
  const found = await Promise.all(attachments.map(async (each) => ({ each, stored: await files.head(attachmentKey(thing, each.fileId)) })))
  const missing = found.filter(({ each, stored }) => stored?.bytes !== each.bytes || stored.type !== each.type || stored.sha256 !== each.sha256)
  if (missing.length > 0) throw attachmentMissing({ missing: missing.map(({ each }) => each.fileId) })
}
