import * as z from 'zod'
import { PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { CaseId, NeedId, PartnershipId, ProposalId, SolutionId } from './contract.ts'

/** What a sheet half filled in is to become, or to change: a need, a solution, a proposal, an agreement, a case. */
export const DraftedThing = lazy(() => z.union([NeedId(), SolutionId(), ProposalId(), PartnershipId(), CaseId()]).meta({ id: 'DraftedThing' }))
export type DraftedThing = Infer<typeof DraftedThing>

/** The longest sheet there can be, with room for how JSON writes it. */
const mostCharacters = 60_000

/** A sheet half filled in: whatever the form holds, kept for ninety days and seen by nobody else. */
export const Draft = lazy(() =>
  z
    .strictObject({
      thing: DraftedThing(),
      values: z.record(z.string().max(60), z.unknown()).refine((values) => JSON.stringify(values).length <= mostCharacters, {
        params: { code: 'draft_too_large' },
        message: 'is larger than a form can be',
      }),
      savedAt: Instant().optional(),
    })
    .meta({ id: 'Draft' }),
)
export type Draft = Infer<typeof Draft>

export const DraftPage = pageOf('DraftPage', Draft)
export const DraftQuery = PageQuery
export const DraftParams = lazy(() => z.object({ thing: DraftedThing() }))
