import * as z from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { PageQuery, pageOf } from '../../kernel/page.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { PlanId } from '../plan/plan-contract.ts'
import { Criteria } from '../procedure/procedure-contract.ts'
import { BeneficiaryId } from '../roll/roll.ts'

export const DocumentId = idOf('doc', 'DocumentId')
export type DocumentId = Infer<typeof DocumentId>

export const documentKinds = ['application', 'notice', 'opinion-summary', 'certificate', 'change-notice', 'letters'] as const
export const DocumentKind = lazy(() => z.enum(documentKinds).meta({ id: 'PlanDocumentKind' }))
export type DocumentKind = Infer<typeof DocumentKind>

const dated = { number: text(60), on: LocalDate }

const paper = <const Kind extends DocumentKind>(kind: Kind) => z.strictObject({ kind: z.literal(kind), number: dated.number, on: dated.on() })

/** Which paper is asked for, under which number and day; the plan says the rest. */
export const DocumentRequest = lazy(() =>
  z
    .discriminatedUnion('kind', [
      paper('application'),
      paper('notice'),
      paper('opinion-summary').extend({
        points: z
          .array(z.strictObject({ point: text(2000), opinions: z.number().int().min(1).max(1_000_000), answer: text(2000).optional() }))
          .max(200)
          .default([])
          .meta({ description: 'The opinions in short, those that say the same together' }),
      }),
      paper('certificate').extend({ criteria: Criteria() }),
      paper('change-notice'),
      z.strictObject({
        kind: z.literal('letters'),
        on: LocalDate(),
        beneficiaries: z
          .array(BeneficiaryId())
          .min(1)
          .max(5000)
          .optional()
          .meta({ description: 'To whom; to all on the roll where nobody is named. A new letter makes the code of the one before useless' }),
      }),
    ])
    .meta({ id: 'PlanDocumentRequest' }),
)
export type DocumentRequest = Infer<typeof DocumentRequest>

export const DocumentFile = lazy(() =>
  z
    .object({ name: z.string(), type: z.enum(['application/pdf', 'text/html']), bytes: z.number().int(), sha256: z.string() })
    .meta({ id: 'PlanDocumentFile' }),
)
export type DocumentFile = Infer<typeof DocumentFile>

export const DocumentView = lazy(() =>
  z
    .object({
      documentId: DocumentId(),
      planId: PlanId(),
      kind: DocumentKind(),
      status: z.enum(['making', 'ready']),
      number: z.string().optional(),
      on: LocalDate(),
      askedAt: Instant(),
      done: z.number().int().meta({ description: 'How many parts are made' }),
      of: z.number().int().optional().meta({ description: 'Of how many; not known before the first' }),
      files: z.array(DocumentFile()).meta({ description: 'Of a run only when it is complete' }),
    })
    .meta({ id: 'PlanDocumentView' }),
)
export type DocumentView = Infer<typeof DocumentView>

export const DocumentPage = pageOf('PlanDocumentPage', DocumentView)
export const DocumentQuery = PageQuery

export const DocumentParams = lazy(() => z.object({ planId: PlanId(), documentId: DocumentId() }))
export const DocumentFileParams = lazy(() => z.object({ planId: PlanId(), documentId: DocumentId(), file: z.coerce.number().int().min(0).max(1000) }))
