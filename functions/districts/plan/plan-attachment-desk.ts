import { tooLarge } from '../../kernel/problem.ts'
import type { Files } from '../../platform/files.ts'
import { attachmentMissing } from '../problems.ts'
import type { Plan } from '../procedure/procedure-plan.ts'
import type { PlanContent, PlanId } from './plan-contract.ts'

/** Where a document of a plan is: under its plan, so that it opens with it and with no other. */
export const planAttachmentKey = (planId: PlanId, sha256: string) => `attachments/${planId}/${sha256}`

/** As much of a plan as is kept three times in one item: as certified, as it is, as proposed. */
const mostBytes = 100_000

/** Refuses what is more than a plan can be, and what names anew a document that did not come. */
export const requireKeepable = async (files: Files, planId: PlanId, content: PlanContent, before?: Plan): Promise<void> => {
  if (Buffer.byteLength(JSON.stringify(content)) > mostBytes) throw tooLarge({ limitBytes: mostBytes })
  const known = new Set(before && attachmentsOf(before).map(({ sha256 }) => sha256))
  const asked = content.attachments.filter(({ sha256 }) => !known.has(sha256))
  const found = await Promise.all(asked.map(async ({ sha256 }) => ({ sha256, stored: await files.head(planAttachmentKey(planId, sha256)) })))
  const missing = found.filter(({ sha256, stored }) => stored?.sha256 !== sha256).map(({ sha256 }) => sha256)
  if (missing.length > 0) throw attachmentMissing({ missing })
}

/** What a plan names, and what its change names besides. */
export const attachmentsOf = ({ content, state }: Plan): PlanContent['attachments'] => [
  ...content.attachments,
  ...(state.status === 'in-force' ? [...state.certified.attachments, ...(state.change?.proposed.attachments ?? [])] : []),
]
