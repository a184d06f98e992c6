import { SignedDownload, SignedUpload } from '../kernel/document.ts'
import { permit, reveal } from '../kernel/policy.ts'
import { notFound, notPermitted, present } from '../kernel/problem.ts'
import type { Files } from '../platform/files.ts'
import { type Api, answer, route } from '../platform/http.ts'
import { asOfNow } from '../platform/known-members.ts'
import type { Furniture, WithFiles } from './furniture.ts'
import type { PlanContent, PlanId } from './plan-contract.ts'
import { planDesk } from './plan-desk.ts'
import * as contract from './plan-sheet-contract.ts'
import { planPolicy } from './policy.ts'
import { attachmentMissing } from './problems.ts'

const announceAttachment = route({
  method: 'put',
  path: '/plans/{planId}/attachments/{sha256}',
  summary: 'Ask where to send a document, before the draft that names it is saved',
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

/** Where a document of a plan is: under its plan, so that it opens with it and with no other. */
export const planAttachmentKey = (planId: PlanId, sha256: string) => `attachments/${planId}/${sha256}`

/** That every document a draft names anew came. */
export const requireAttachments = async (files: Files, planId: PlanId, { attachments }: PlanContent, before?: PlanContent): Promise<void> => {
  const known = new Set(before?.attachments.map(({ sha256 }) => sha256))
  const asked = attachments.filter(({ sha256 }) => !known.has(sha256))
  const found = await Promise.all(asked.map(async ({ sha256 }) => ({ sha256, stored: await files.head(planAttachmentKey(planId, sha256)) })))
  const missing = found.filter(({ sha256, stored }) => stored?.sha256 !== sha256).map(({ sha256 }) => sha256)
  if (missing.length > 0) throw attachmentMissing({ missing })
}

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
      const attachment = present(plan.content.attachments.find((each) => each.sha256 === sha256))
      return answer(200, { url: await files.signedDownload(planAttachmentKey(planId, sha256), attachment.name) })
    })
}
