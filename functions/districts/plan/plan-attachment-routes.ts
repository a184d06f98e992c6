import { SignedDownload, SignedUpload } from '../../kernel/document.ts'
import { permit, reveal } from '../../kernel/policy.ts'
import { notFound, notPermitted, present } from '../../kernel/problem.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { Furniture, WithFiles } from '../furniture.ts'
import { planPolicy } from '../policy.ts'
import { attachmentsOf, planAttachmentKey } from './plan-attachment-desk.ts'
import { planDesk } from './plan-desk.ts'
import * as contract from './plan-sheet-contract.ts'

const announceAttachment = route({
  method: 'put',
  path: '/plans/{planId}/attachments/{sha256}',
  summary: 'Ask where to send a document, before the draft that names it is saved',
  costly: 'upload',
  params: contract.PlanAttachmentParams,
  body: contract.PlanUpload,
  answers: { 200: SignedUpload },
  refusals: [notFound, notPermitted],
})

const readAttachment = route({
  method: 'get',
  path: '/plans/{planId}/attachments/{sha256}',
  summary: 'Ask where a document can be fetched, for one minute',
  params: contract.PlanAttachmentParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** The documents of a plan: those it concerns may fetch what it names, and nothing else. */
export const planAttachmentRoutes = (api: Api, furniture: Furniture<'districts' | 'plans'> & WithFiles): void => {
  const { files } = furniture
  const { readable } = planDesk(furniture)

  api
    .on(announceAttachment, async ({ params: { planId, sha256 }, body: { type, bytes }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await readable(planId, actor)
      permit(planPolicy, actor, 'write a plan', thing)
      return answer(200, await files.signedUpload({ key: planAttachmentKey(planId, sha256), type, bytes, sha256 }))
    })

    .on(readAttachment, async ({ params: { planId, sha256 }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, thing } = await readable(planId, actor)
      reveal(planPolicy, actor, 'read what is not published', thing)
      const attachment = present(attachmentsOf(plan).find((each) => each.sha256 === sha256))
      return answer(200, { url: await files.signedDownload(planAttachmentKey(planId, sha256), attachment.name) })
    })
}
