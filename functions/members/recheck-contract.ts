import * as z from 'zod'
import { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { idOf, MemberId, PersonId } from '../kernel/ids.ts'
import { PageQuery, pageOf } from '../kernel/page.ts'
import { type Infer, lazy, text } from '../kernel/schema.ts'
import { Instant, LocalDate } from '../kernel/time.ts'

export const RecheckId = idOf('rck', 'RecheckId')
export type RecheckId = Infer<typeof RecheckId>

/** A local government as a list tells it. */
export const ListedGovernment = lazy(() =>
  z
    .strictObject({ code: LocalGovernmentCode(), name: text(60), kana: text(100).optional(), nameEn: text(100).optional() })
    .meta({ id: 'ListedGovernment' }),
)
export type ListedGovernment = Infer<typeof ListedGovernment>

const ListRow = lazy(() =>
  ListedGovernment()
    .extend({
      successorCode: LocalGovernmentCode().optional().meta({
        description: 'Of a local government that is no more: the code of the one it became or went into, which must be in the same list',
      }),
    })
    .meta({ id: 'ListRow' }),
)
export type ListRow = Infer<typeof ListRow>

/** The local governments that exist on a day. A row with a successor tells of one that exists no longer. */
export const GovernmentList = lazy(() =>
  z
    .strictObject({ listedOn: LocalDate(), rows: z.array(ListRow()).max(2500) })
    .superRefine(({ rows }, context) => {
      const codes = new Set<string>()
      const successors = new Map(rows.flatMap(({ code, successorCode }) => (successorCode ? [[code, successorCode] as const] : [])))
      const standing = new Set(rows.flatMap(({ code, successorCode }) => (successorCode ? [] : [code])))
      for (const [at, { code, successorCode }] of rows.entries()) {
        const refuse = (name: string, said: string, message: string) =>
          context.addIssue({ code: 'custom', path: ['rows', at, name], params: { code: said }, message })
        if (codes.has(code)) refuse('code', 'duplicate_code', 'stands in the list twice')
        codes.add(code)
        if (successorCode && !standing.has(successorCode) && !successors.has(successorCode))
          refuse('successorCode', 'unknown_successor', 'is not in the list')
      }
    })
    .meta({ id: 'GovernmentList' }),
)
export type GovernmentList = Infer<typeof GovernmentList>

/** What a new list says otherwise than the one before. */
export const Finding = lazy(() =>
  z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('renamed'), code: LocalGovernmentCode(), from: z.string(), to: z.string() }),
      z.object({
        kind: z.literal('gone'),
        code: LocalGovernmentCode(),
        name: z.string(),
        told: z.boolean().meta({ description: 'Whether the list itself names the successor; if not, these are candidates by prefecture and name' }),
        successors: z.array(ListedGovernment()),
      }),
      z.object({ kind: z.literal('appeared'), code: LocalGovernmentCode(), name: z.string() }),
    ])
    .meta({ id: 'Finding' }),
)
export type Finding = Infer<typeof Finding>

/** How a local government is called from a list on, or that it exists no longer. */
export const ListChange = lazy(() =>
  z
    .discriminatedUnion('change', [
      z.object({ change: z.literal('appeared'), code: LocalGovernmentCode(), name: z.string(), kana: z.string(), nameEn: z.string() }),
      z.object({ change: z.literal('renamed'), code: LocalGovernmentCode(), name: z.string(), kana: z.string(), nameEn: z.string() }),
      z.object({ change: z.literal('gone'), code: LocalGovernmentCode() }),
    ])
    .meta({ id: 'ListChange' }),
)
export type ListChange = Infer<typeof ListChange>

/** The event that tells others of it. */
export const listChanged = 'ListChanged'

/**
 * What that event says: the difference of a list to the one before it. One list may take several events, for an event is no
 * longer than a letter; its version counts the lists that were taken over, so that of two the newer is known in whatever order they come.
 */
export const ListChanged = lazy(() =>
  z.object({
    recheckId: RecheckId(),
    listedOn: LocalDate(),
    version: z.number().int().min(1),
    part: z.number().int().min(1),
    parts: z.number().int().min(1),
    changes: z.array(ListChange()).min(1),
  }),
)
export type ListChanged = Infer<typeof ListChanged>

export const proposalKinds = ['rename', 'move', 'abolished'] as const

/** What a list means for one member. Nothing of it happens until the operator applies it. */
export const Proposal = lazy(() =>
  z
    .object({
      memberId: MemberId(),
      kind: z.enum(proposalKinds).meta({
        description:
          'rename: the same code has another name. move: the member goes on under another code. abolished: nobody is known to go on with it, or who does is a member already',
      }),
      from: z.object({ code: LocalGovernmentCode(), name: z.string() }),
      to: ListedGovernment().optional(),
      candidates: z.array(ListedGovernment()).meta({ description: 'Whom the member may have become, where the list does not say' }),
    })
    .meta({ id: 'Proposal' }),
)
export type Proposal = Infer<typeof Proposal>

export const ProposalDecision = lazy(() =>
  z
    .discriminatedUnion('decision', [
      z.strictObject({
        decision: z.literal('apply'),
        reason: text(2000),
        toCode: LocalGovernmentCode().optional().meta({ description: 'Moves the member to this code of the list instead' }),
      }),
      z.strictObject({ decision: z.literal('dismiss'), reason: text(2000) }),
    ])
    .meta({ id: 'ProposalDecision' }),
)
export type ProposalDecision = Infer<typeof ProposalDecision>

export const proposalStatuses = ['open', 'applied', 'dismissed'] as const

export const ProposalView = lazy(() =>
  Proposal()
    .extend({
      status: z.enum(proposalStatuses),
      reason: z.string().optional(),
      decidedAt: Instant().optional(),
      decidedBy: PersonId().optional(),
    })
    .meta({ id: 'ProposalView' }),
)
export type ProposalView = Infer<typeof ProposalView>

export const RecheckSummary = lazy(() =>
  z
    .object({
      recheckId: RecheckId(),
      listedOn: LocalDate(),
      importedAt: Instant(),
      importedBy: PersonId(),
      rows: z.number().int(),
      unchanged: z.number().int(),
      renamed: z.number().int(),
      gone: z.number().int(),
      appeared: z.number().int(),
      proposals: z.number().int(),
    })
    .meta({ id: 'RecheckSummary' }),
)
export type RecheckSummary = Infer<typeof RecheckSummary>
export const RecheckPage = pageOf('RecheckPage', RecheckSummary)

/** A report is bounded by the length of a list, and read at once. */
export const RecheckReport = lazy(() =>
  RecheckSummary()
    .extend({
      inForce: z.boolean().meta({ description: 'Whether this list is the one taken over last; of an older one nothing can be applied' }),
      findings: z.array(Finding()),
      proposed: z.array(ProposalView()),
    })
    .meta({ id: 'RecheckReport' }),
)
export type RecheckReport = Infer<typeof RecheckReport>

export const RecheckQuery = PageQuery
export const RecheckParams = lazy(() => z.object({ recheckId: RecheckId() }))
export const ProposalParams = lazy(() => z.object({ recheckId: RecheckId(), memberId: MemberId() }))
