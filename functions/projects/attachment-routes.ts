import { Evidence, SignedDownload, SignedUpload } from '../kernel/document.ts'
import { idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../platform/known-members.ts'
import { attachmentKey } from './attachment.ts'
import type { Furniture, WithFiles } from './furniture.ts'
import { NeedAttachmentParams } from './need-contract.ts'
import { needDesk, requireDrafter } from './need-desk.ts'

const announceAttachment = route({
  method: 'put',
  path: '/needs/{needId}/attachments/{fileId}',
  summary: 'Ask where to send a document, before the draft or the addendum that names it is saved',
  costly: 'upload',
  params: NeedAttachmentParams,
  body: Evidence,
  answers: { 200: SignedUpload },
  refusals: [notPermitted, idReused],
})

const readAttachment = route({
  method: 'get',
  path: '/needs/{needId}/attachments/{fileId}',
  summary: 'Ask where a document can be fetched, for one minute',
  open: true,
  params: NeedAttachmentParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** The documents of a need: who may see it may fetch those it names, and no others. */
export const attachmentRoutes = (api: Api, furniture: Furniture<'needs'> & WithFiles): void => {
  const { store, files } = furniture
  const { readable, lookingAt } = needDesk(furniture)

  api
    .on(announceAttachment, async ({ params: { needId, fileId }, body, actor: claimed }) => {
      const { memberId } = requireDrafter(await asOfNow(furniture, claimed))
      if (body.fileId !== fileId) throw idReused()
      const existing = await store.needs.need(needId)
      // The id is the caller's to mint: one that names another's need can only be refused.
      if (existing && existing.memberId !== memberId) throw idReused()
      const { type, bytes, sha256 } = body
      return answer(200, await files.signedUpload({ key: attachmentKey(needId, fileId), type, bytes, sha256 }))
    })

    .on(readAttachment, async ({ params: { needId, fileId }, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { need } = await readable(needId, actor)
      // What only an addendum names that still waits is its owner's alone.
      const waiting = lookingAt(need, actor).asOwner ? (need.addendum?.content.attachments ?? []) : []
      const attachment = present([...need.content.attachments, ...waiting].find((each) => each.fileId === fileId))
      return answer(200, { url: await files.signedDownload(attachmentKey(needId, fileId), attachment.name) })
    })
}
